package dev.positivehealth.examples.benchmarks;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.Item;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What DuckDB makes of the same file: by a given schema it reads the group and the answers, and gives for each group and
 * dimension the number of people with a score by the half rule, the sum of their answers and the mean of their means. It checks
 * nothing, does not look which sheet of a person counts, and hides nothing.
 */
final class DuckDbSums {
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());

    private DuckDbSums() {}

    /** Takes the number of threads and a file; without a file it only opens DuckDB. Prints a sum of all that it fetched. */
    public static void main(String... arguments) throws SQLException {
        try (Connection connection = open(Integer.parseInt(arguments[0]))) {
            if (arguments.length == 1) {
                System.out.println(connection.getMetaData().getDatabaseProductVersion());
            } else {
                System.out.println(checksum(connection, Path.of(arguments[1])));
            }
        }
    }

    static Connection open(int threads) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads=" + threads);
        }
        return connection;
    }

    private static String checksum(Connection connection, Path file) throws SQLException {
        long groups = 0;
        long sum = 0;
        double means = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query(file))) {
            while (rows.next()) {
                groups++;
                for (int i = 0; i < DIMENSIONS.size(); i++) {
                    sum += rows.getLong(2 + 3 * i) + rows.getLong(3 + 3 * i);
                    means += rows.getDouble(4 + 3 * i);
                }
            }
        }
        return groups + " groups, " + sum + ", " + Math.round(means);
    }

    /** Per group the people with a score and the sum of their answers, for each dimension after the other. */
    static Map<String, List<Long>> sums(Connection connection, Path file) throws SQLException {
        Map<String, List<Long>> sums = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query(file))) {
            while (rows.next()) {
                Long[] row = new Long[2 * DIMENSIONS.size()];
                for (int i = 0; i < DIMENSIONS.size(); i++) {
                    row[2 * i] = rows.getLong(2 + 3 * i);
                    row[2 * i + 1] = rows.getLong(3 + 3 * i);
                }
                sums.put(rows.getString(1), Arrays.asList(row));
            }
        }
        return sums;
    }

    private static String query(Path file) {
        String columns = SheetFile.questionnaire().items().stream()
                .map(item -> '"' + item.code().value() + "\" UTINYINT")
                .collect(Collectors.joining(", "));
        String scored = DIMENSIONS.stream().map(DuckDbSums::scored).collect(Collectors.joining(", "));
        String totals = DIMENSIONS.stream()
                .map(dimension -> totals(dimension, items(dimension).size()))
                .collect(Collectors.joining(", "));
        return "SELECT \"group\", " + totals + " FROM (SELECT \"group\", " + scored + " FROM read_ndjson('"
                + file.toString().replace("'", "''") + "', columns={'group': 'VARCHAR', 'answers': 'STRUCT(" + columns
                + ")'})) GROUP BY \"group\"";
    }

    private static List<Item> items(Dimension dimension) {
        return SheetFile.questionnaire().items(dimension);
    }

    /** The sum and the number of a sheet's answers on one dimension. */
    private static String scored(Dimension dimension) {
        String sum = items(dimension).stream()
                .map(item -> "coalesce(answers.\"" + item.code().value() + "\"::INTEGER, 0)")
                .collect(Collectors.joining(" + "));
        String number = items(dimension).stream()
                .map(item -> "(answers.\"" + item.code().value() + "\" IS NOT NULL)::INTEGER")
                .collect(Collectors.joining(" + "));
        return sum + " AS s" + dimension.ordinal() + ", " + number + " AS n" + dimension.ordinal();
    }

    private static String totals(Dimension dimension, int items) {
        String half = " FILTER (2 * n" + dimension.ordinal() + " >= " + items + ")";
        String sum = "s" + dimension.ordinal();
        return "count(*)" + half + ", coalesce(sum(" + sum + ")" + half + ", 0), avg(" + sum + " / n"
                + dimension.ordinal() + ")" + half;
    }
}
