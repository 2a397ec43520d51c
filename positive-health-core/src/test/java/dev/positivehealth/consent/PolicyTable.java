package dev.positivehealth.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The table of {@code netherlands.txt}, a cell a line. */
final class PolicyTable {
    record Cell(Role role, AccessMode mode, Purpose purpose, boolean permitted) {}

    private static final List<Cell> NETHERLANDS = read();

    private PolicyTable() {}

    static List<Cell> netherlands() {
        return NETHERLANDS;
    }

    private static List<Cell> read() {
        try (InputStream in = Objects.requireNonNull(PolicyTable.class.getResourceAsStream("netherlands.txt"))) {
            List<List<String>> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split(" *\\| *", -1)))
                    .toList();
            List<Cell> cells = new ArrayList<>();
            for (List<String> row : rows.subList(1, rows.size())) {
                for (int column = 2; column < row.size(); column++) {
                    cells.add(new Cell(
                            Role.parse(row.get(0)),
                            AccessMode.parse(row.get(1)),
                            Purpose.parse(rows.get(0).get(column)),
                            switch (row.get(column)) {
                                case "yes" -> true;
                                case "-" -> false;
                                default -> throw new IllegalStateException(row.get(column));
                            }));
                }
            }
            return cells;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean permits(AccessRequest access) {
        return NETHERLANDS.contains(new Cell(access.recipient().role(), access.mode(), access.purpose(), true));
    }
}
