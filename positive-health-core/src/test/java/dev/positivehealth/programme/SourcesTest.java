package dev.positivehealth.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Coded;
import dev.positivehealth.programme.reference.Benefit;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds {@code sources.txt}, the table of what the two sources ask of an organisation, against the code. The documents are not
 * part of the project; the table's header has their length and the lines that were read.
 */
class SourcesTest {
    private static final List<String> ROOMS = List.of(
            "programme",
            "programme.reference",
            "programme.evaluation",
            "conversation",
            "consent",
            "outcome",
            "team",
            "plan",
            "journey",
            "dimension",
            "questionnaire");
    private static final Pattern RANGE = Pattern.compile("(\\d+)(?:-(\\d+))?");
    private static final Pattern LENGTH = Pattern.compile("# document ([AB]): .*, (\\d+) lines");
    private static final Pattern READ = Pattern.compile("# read ([AB]): (.*)");
    private static final List<String> LINES = lines();

    /** A row of the table. */
    private record Row(String document, String lines, String asks, List<String> ties) {
        static Row parse(String line) {
            String[] cells = line.split(" \\| ", -1);
            assertThat(cells).as(line).hasSize(4);
            return new Row(cells[0], cells[1], cells[2], List.of(cells[3].split(", ", -1)));
        }
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(SourcesTest.class.getResourceAsStream("sources.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Row> rows() {
        return LINES.stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Row::parse)
                .toList();
    }

    private static Map<String, String> header(Pattern pattern) {
        return LINES.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }

    private static int length(String document) {
        return Integer.parseInt(Objects.requireNonNull(header(LENGTH).get(document), document));
    }

    /** The numbers of the lines of {@code 80-88, 92}. */
    private static List<Integer> numbers(String ranges) {
        List<Integer> numbers = new ArrayList<>();
        for (String range : ranges.split(", ", -1)) {
            Matcher found = RANGE.matcher(range);
            assertThat(found.matches()).as(ranges).isTrue();
            int from = Integer.parseInt(found.group(1));
            int to = Optional.ofNullable(found.group(2)).map(Integer::parseInt).orElse(from);
            assertThat(from).as(ranges).isBetween(1, to);
            IntStream.rangeClosed(from, to).forEach(numbers::add);
        }
        return numbers;
    }

    private static Optional<Class<?>> type(String name) {
        return ROOMS.stream()
                .map(room -> "dev.positivehealth." + room + "." + name.replace('.', '$'))
                .flatMap(SourcesTest::load)
                .findFirst();
    }

    private static Stream<Class<?>> load(String name) {
        try {
            return Stream.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }

    /** Whether a tie holds: a finding, a type, a part of a type, or a constant with its code. */
    private static boolean holds(String tie) {
        if (!Character.isUpperCase(tie.charAt(0))) {
            return Stream.of(FindingCode.values()).anyMatch(code -> code.code().equals(tie));
        }
        int space = tie.indexOf(' ');
        String path = space < 0 ? tie : tie.substring(0, space);
        int dot = path.lastIndexOf('.');
        if (space > 0) {
            String code = tie.substring(space + 1);
            return type(path.substring(0, dot)).stream()
                    .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                    .anyMatch(one -> ((Enum<?>) one).name().equals(path.substring(dot + 1))
                            && ((Coded) one).code().equals(code));
        }
        if (type(path).isPresent()) {
            return true;
        }
        return dot > 0
                && type(path.substring(0, dot)).stream()
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .map(Method::getName)
                        .anyMatch(path.substring(dot + 1)::equals);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tiesEverythingThatIsAskedToSomethingThatIsThere(Row row) {
        assertThat(row.asks()).isNotBlank();
        if (!row.ties().equals(List.of("-"))) {
            assertThat(row.ties())
                    .allSatisfy(tie -> assertThat(holds(tie)).as(tie).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-such-finding",
                "NoSuchType",
                "Guideline.noSuchPart",
                "NoSuchType.when",
                "Pitfall.NO_SUCH_CONSTANT compulsory",
                "Pitfall.COMPULSORY other-code",
                "NoSuchType.COMPULSORY compulsory"
            })
    void noticesATieThatIsLost(String tie) {
        assertThat(holds(tie)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B"})
    void leavesOutNoLineOfWhatWasRead(String document) {
        Set<Integer> covered = new TreeSet<>();
        rows().stream()
                .filter(row -> row.document().equals(document))
                .forEach(row -> covered.addAll(numbers(row.lines())));
        assertThat(covered)
                .isEqualTo(new TreeSet<>(
                        numbers(Objects.requireNonNull(header(READ).get(document)))));
        assertThat(covered).allSatisfy(line -> assertThat(line).isBetween(1, length(document)));
    }

    @Test
    void hasEveryFinding() {
        Set<String> findings = new LinkedHashSet<>();
        rows().forEach(row -> findings.addAll(row.ties()));
        assertThat(findings)
                .contains(Arrays.stream(FindingCode.values())
                        .map(FindingCode::code)
                        .toArray(String[]::new));
    }

    @Test
    void saysWhatIsAskedOnlyOnceForTheSameLines() {
        assertThat(rows()).extracting(row -> row.document() + row.lines()).doesNotHaveDuplicates();
    }

    /** Checks a source such as {@code A 83-84; B 257-260}, and that the table ties what it names to the finding. */
    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void findsTheLinesThatAFindingNames(FindingCode code) {
        for (String part : code.source().split("; ", -1)) {
            String document = part.substring(0, 1);
            assertThat(part).matches("[AB] .*");
            assertThat(numbers(part.substring(2)))
                    .allSatisfy(line -> assertThat(line).isBetween(1, length(document)));
            for (String range : part.substring(2).split(", ", -1)) {
                assertThat(rows())
                        .as(document + " " + range)
                        .anyMatch(row -> row.document().equals(document)
                                && row.ties().contains(code.code())
                                && numbers(row.lines()).stream().anyMatch(numbers(range)::contains));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Benefit.class)
    void findsTheLinesThatABenefitNames(Benefit benefit) {
        for (String part : benefit.source().split("; ", -1)) {
            assertThat(part).matches("[AB] .*");
            assertThat(numbers(part.substring(2)))
                    .allSatisfy(line -> assertThat(line).isBetween(1, length(part.substring(0, 1))));
        }
        assertThat(rows()).anyMatch(row -> row.ties().contains("Benefit." + benefit.name() + " " + benefit.code()));
    }
}
