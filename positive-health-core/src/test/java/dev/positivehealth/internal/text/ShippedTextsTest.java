package dev.positivehealth.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.dimension.Aspect;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.scoring.AbsenceReason;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Loads every table of texts that ships and holds it against the code. */
class ShippedTextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z]+}");

    static List<String> tables() throws IOException, URISyntaxException {
        Path one = Path.of(Objects.requireNonNull(Texts.class.getResource("violations_nl.properties"))
                .toURI());
        try (Stream<Path> files = Files.list(Objects.requireNonNull(one.getParent()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.replaceFirst("_(nl|en)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @Test
    void findsTheTables() throws IOException, URISyntaxException {
        assertThat(tables()).contains("dimensions", "questionnaires", "scoring", "violations");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isCompleteInBothLanguagesAndNeverCopied(String table) {
        Texts texts = Texts.load(table);
        assertThat(texts.keys()).isNotEmpty();
        for (String key : texts.keys()) {
            LocalizedText text = texts.get(key, LocalizedText::new);
            assertThat(text.nl()).as(key).isNotEqualToIgnoringCase(text.en());
            assertThat(placeholders(text.nl())).as(key).isEqualTo(placeholders(text.en()));
            assertThat(text.nl() + text.en()).as(key).doesNotContain("\uFFFD", "  ");
            assertThat(PLACEHOLDER.matcher(text.nl() + text.en()).replaceAll(""))
                    .as(key)
                    .doesNotContain("{", "}");
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void hasATextForEveryViolationAndNoOther() {
        assertKeys("violations", Arrays.stream(ViolationCode.values()).map(ViolationCode::code));
    }

    @Test
    void hasATextForEveryDimensionAndNoOther() {
        assertKeys("dimensions", Arrays.stream(Dimension.values()).map(Dimension::code));
    }

    @Test
    void hasALabelAndAStatementForEveryAspectAStatementForEveryDimensionAndNoOther() {
        assertKeys(
                "questionnaires",
                Stream.of(
                                Stream.of("attribution", "independence"),
                                Stream.of("adult-42.title", "adult-44.title", "marks-6.title"),
                                Stream.of("scale.lowest", "scale.highest", "marks.lowest", "marks.highest"),
                                Arrays.stream(Aspect.values())
                                        .flatMap(aspect ->
                                                Stream.of(aspect.code() + ".label", aspect.code() + ".statement")),
                                Arrays.stream(Dimension.values()).map(dimension -> dimension.code() + ".statement"))
                        .flatMap(keys -> keys));
    }

    @Test
    void hasATextForEveryRuleAndReasonAndTheLinesOfAnExplanationAndNoOther() {
        assertKeys(
                "scoring",
                Stream.of(
                                Stream.of("mean-of-answered", "mean-of-answered-min", "direct-mark"),
                                Arrays.stream(AbsenceReason.values()).map(AbsenceReason::code),
                                Stream.of("answered", "skipped", "unanswered", "score", "absent", "rule")
                                        .map(line -> "explain." + line))
                        .flatMap(keys -> keys));
    }

    private static void assertKeys(String table, Stream<String> keys) {
        assertThat(Texts.load(table).keys()).containsExactlyElementsOf(keys.toList());
    }
}
