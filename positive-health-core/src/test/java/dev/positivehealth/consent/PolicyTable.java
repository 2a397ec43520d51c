package dev.positivehealth.consent;

import dev.positivehealth.questionnaire.ItemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The table of {@code netherlands.txt}, a cell a line. */
final class PolicyTable {
    record Cell(Role role, AccessMode mode, Purpose purpose, Set<String> about, boolean needsSecrecy) {
        boolean permitted() {
            return !about.isEmpty();
        }

        boolean permits(AccessRequest access) {
            return permitted()
                    && about.containsAll(kinds(access.scope()))
                    && (!needsSecrecy || access.recipient().boundBySecrecy());
        }
    }

    private static final List<Cell> NETHERLANDS = read();

    private PolicyTable() {}

    static List<Cell> netherlands() {
        return NETHERLANDS;
    }

    private static Set<String> kinds(String name) {
        return switch (name) {
            case "-" -> Set.of();
            case "person" ->
                Set.of(
                        "scores",
                        "answers",
                        "answers-on-sex-life",
                        "remark",
                        "talk-about",
                        "wheel",
                        "actions",
                        "needs",
                        "notes");
            case "work" -> Set.of("scores", "answers", "remark", "talk-about", "wheel", "actions", "needs", "notes");
            case "plan" -> Set.of("wheel", "actions", "needs");
            case "scores" -> Set.of("scores");
            case "study" -> Set.of("scores", "answers", "answers-on-sex-life");
            case "heard" -> Set.of("interview", "recording");
            case "story" -> Set.of("story");
            default -> throw new IllegalStateException(name);
        };
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
                            kinds(row.get(column).replace("!", "")),
                            row.get(column).endsWith("!")));
                }
            }
            return cells;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A scope of one kind of data. */
    static Scope of(DataKind kind) {
        return switch (kind) {
            case SCORES -> Scope.wholeWeb();
            case ANSWERS -> Scope.NOTHING.with(ItemCode.parse("sleeping"));
            case ANSWERS_ON_SEX_LIFE -> Scope.NOTHING.with(ItemCode.parse("intimacy"));
            default -> Scope.NOTHING.with(ScopePart.parse(kind.code()));
        };
    }

    /** Told again in the plainest way. */
    static Set<String> kinds(Scope scope) {
        Set<String> kinds = new TreeSet<>();
        if (!scope.dimensions().isEmpty()) {
            kinds.add("scores");
        }
        for (ItemCode code : scope.aspects()) {
            boolean onSexLife = Set.of("sexuality", "intimacy").contains(code.value());
            kinds.add(onSexLife ? "answers-on-sex-life" : "answers");
        }
        scope.parts().forEach(part -> kinds.add(part.code()));
        return kinds;
    }

    static boolean permits(AccessRequest access) {
        return NETHERLANDS.stream()
                .filter(cell -> cell.role() == access.recipient().role()
                        && cell.mode() == access.mode()
                        && cell.purpose() == access.purpose())
                .anyMatch(cell -> cell.permits(access));
    }
}
