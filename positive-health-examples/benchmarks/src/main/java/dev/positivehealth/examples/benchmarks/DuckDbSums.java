package dev.positivehealth.examples.benchmarks;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.Item;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What DuckDB makes of the same file: by a given schema it reads the group and the answers, and gives for each group and
 * dimension how many people have a score by the half rule, and the mean of their means. It checks nothing, does not look which
 * sheet of a person counts, and hides nothing.
 */
final class DuckDbSums {
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());

    private DuckDbSums() {}

    /**
     * What is asked for per group and dimension beside the number of people: {@code s} is the sum of a person's answers, {@code
     * n} their number.
     */
    enum Total {
        /** The mean of the means: what is measured. */
        MEANS("avg(s# / n#)"),
        /** The sum of the answers: whole numbers, to be compared exactly. */
        SUMS("sum(s#)");

        private final String sql;

        Total(String sql) {
            this.sql = sql;
        }
    }

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
        long people = 0;
        double means = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query(file, Total.MEANS))) {
            while (rows.next()) {
                groups++;
                for (int i = 0; i < DIMENSIONS.size(); i++) {
                    people += rows.getLong(2 + 2 * i);
                    means += rows.getDouble(3 + 2 * i);
                }
            }
        }
        return groups + " groups, " + people + ", " + Math.round(means);
    }

    /** Per group the people with a score and their total, for one dimension after the other; 0 where nobody has a score. */
    static Map<String, List<BigDecimal>> totals(Connection connection, Path file, Total total) throws SQLException {
        Map<String, List<BigDecimal>> totals = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query(file, total))) {
            while (rows.next()) {
                List<BigDecimal> row = new ArrayList<>();
                for (int column = 2; column < 2 + 2 * DIMENSIONS.size(); column++) {
                    row.add(new BigDecimal(rows.getString(column)));
                }
                totals.put(rows.getString(1), row);
            }
        }
        return totals;
    }

    private static String query(Path file, Total total) {
        String columns = SheetFile.questionnaire().items().stream()
                .map(item -> '"' + item.code().value() + "\" UTINYINT")
                .collect(Collectors.joining(", "));
        String scored = DIMENSIONS.stream().map(DuckDbSums::scored).collect(Collectors.joining(", "));
        String totals = DIMENSIONS.stream()
                .map(dimension -> asked(dimension, items(dimension).size(), total))
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

    private static String asked(Dimension dimension, int items, Total total) {
        String half = " FILTER (2 * n" + dimension.ordinal() + " >= " + items + ")";
        String sql = total.sql.replace("#", Integer.toString(dimension.ordinal()));
        return "count(*)" + half + ", coalesce(" + sql + half + ", 0)";
    }
}
