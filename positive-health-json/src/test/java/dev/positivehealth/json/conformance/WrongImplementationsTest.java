package dev.positivehealth.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors tell every wrong implementation from the right one; the table of both is {@code target/wrong-implementations.md}. */
class WrongImplementationsTest {
    private static final int FEWEST = 120;
    private static final int FEWEST_OF_AN_OPERATOR = 5;
    private static final List<WrongWay> WAYS = WrongWay.all();

    /** Short ones first, since they are tried until one fails. */
    private static final List<Implementation.Tried> VECTORS = ScoringVectors.all().stream()
            .sorted(Comparator.comparing(vector -> vector.sheet().length()))
            .map(Implementation.Tried::of)
            .toList();

    /** The vector that tells each wrong way; empty if none does. */
    private static final Map<String, String> TOLD_BY = new LinkedHashMap<>();

    @BeforeAll
    static void tryAll() throws IOException {
        StringBuilder page = new StringBuilder("# What tells wrong implementations\n");
        WAYS.forEach(way -> TOLD_BY.put(way.toString(), firstThatFails(way.implementation())));
        for (WrongWay.Operator operator : WrongWay.Operator.values()) {
            List<WrongWay> own = of(operator);
            page.append("\n## ")
                    .append(operator)
                    .append("\n\n")
                    .append(own.size())
                    .append(" wrong ways.\n\n");
            page.append("| wrong way | told by |\n| --- | --- |\n");
            own.forEach(way -> page.append("| ")
                    .append(way.name())
                    .append(" | ")
                    .append(TOLD_BY.get(way.toString()))
                    .append(" |\n"));
        }
        Files.writeString(Path.of("target", "wrong-implementations.md"), page);
    }

    private static String firstThatFails(Implementation implementation) {
        return VECTORS.stream()
                .filter(tried -> !implementation.passes(tried))
                .map(tried -> tried.vector().id())
                .findFirst()
                .orElse("");
    }

    private static List<WrongWay> of(WrongWay.Operator operator) {
        return WAYS.stream().filter(way -> way.operator() == operator).toList();
    }

    static Set<String> ways() {
        return TOLD_BY.keySet();
    }

    @Test
    void theRightOnePassesAllVectors() {
        assertThat(VECTORS)
                .allSatisfy(tried -> assertThat(new Implementation().passes(tried))
                        .as("%s: %s", tried.vector(), tried.vector().why())
                        .isTrue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void aVectorTells(String wrong) {
        assertThat(TOLD_BY.get(wrong)).as("the vector that tells %s", wrong).isNotEmpty();
    }

    @Test
    void thereAreEnoughOfEveryOperator() {
        assertThat(TOLD_BY).hasSameSizeAs(WAYS).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(WrongWay.Operator.values())
                .allSatisfy(operator -> assertThat(of(operator)).hasSizeGreaterThanOrEqualTo(FEWEST_OF_AN_OPERATOR));
    }
}
