package dev.positivehealth.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.ConsentMethod;
import dev.positivehealth.consent.ConsentState;
import dev.positivehealth.consent.DenialReason;
import dev.positivehealth.consent.Irreversible;
import dev.positivehealth.consent.PolicyRule;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.RequestViewState;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.dimension.Aspect;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.questionnaire.TextStatus;
import dev.positivehealth.scoring.AbsenceReason;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Loads every table of texts that ships and holds it against the code. */
class ShippedTextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z]+}");

    static List<String> tables() throws IOException, URISyntaxException {
        Path one = Path.of(Objects.requireNonNull(Texts.class.getResource("violations_nl.properties"))
                .toURI());
        try (Stream<Path> files = Files.list(Objects.requireNonNull(one.getParent()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.replaceFirst("_[A-Za-z-]+\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @Test
    void findsTheTables() throws IOException, URISyntaxException {
        assertThat(tables())
                .contains(
                        "consent",
                        "conversation",
                        "dimensions",
                        "documents",
                        "guide",
                        "journey",
                        "paper",
                        "plan",
                        "pictures",
                        "questionnaires",
                        "scoring",
                        "violations");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isCompleteInBothLanguagesAndNeverCopied(String table) {
        Texts texts = Texts.of(table);
        assertThat(texts.keys()).isNotEmpty();
        for (String key : texts.keys()) {
            LocalizedText text = texts.get(key, LocalizedText::of);
            assertThat(text.in(Languages.DUTCH)).as(key).isNotEqualToIgnoringCase(text.in(Languages.ENGLISH));
            assertThat(placeholders(text.in(Languages.DUTCH)))
                    .as(key)
                    .isEqualTo(placeholders(text.in(Languages.ENGLISH)));
            assertThat(text.in(Languages.DUTCH) + text.in(Languages.ENGLISH))
                    .as(key)
                    .doesNotContain("\uFFFD", "  ");
            assertThat(PLACEHOLDER
                            .matcher(text.in(Languages.DUTCH) + text.in(Languages.ENGLISH))
                            .replaceAll(""))
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
        assertKeys(
                "dimensions",
                Stream.of(
                                Arrays.stream(Dimension.values()).map(dimension -> "dimension." + dimension.code()),
                                Arrays.stream(Sensitivity.values())
                                        .map(sensitivity -> "sensitivity." + sensitivity.code()),
                                Arrays.stream(Dimension.values()).map(dimension -> "description." + dimension.code()))
                        .flatMap(keys -> keys));
    }

    @Test
    void hasALabelAndAStatementForEveryAspectAStatementForEveryDimensionAndNoOther() {
        assertKeys(
                "questionnaires",
                Stream.of(
                                Stream.of("attribution", "independence", "source"),
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
                                Arrays.stream(AbsenceReason.values()).map(reason -> "absence." + reason.code()),
                                Stream.of(
                                                "answered",
                                                "skipped",
                                                "unanswered",
                                                "score",
                                                "score-alone",
                                                "sum",
                                                "absent",
                                                "rule")
                                        .map(line -> "explain." + line),
                                Stream.of("number"))
                        .flatMap(keys -> keys));
    }

    @Test
    void hasATextForEveryCodeOfConsentAndTheRestOfItsWordsAndNoOther() {
        assertKeys(
                "consent",
                Stream.of(
                                Arrays.stream(Role.values()).map(role -> "role." + role.code()),
                                Arrays.stream(Purpose.values()).map(purpose -> "purpose." + purpose.code()),
                                Arrays.stream(AccessMode.values()).map(mode -> "mode." + mode.code()),
                                Arrays.stream(ScopePart.values()).map(part -> "part." + part.code()),
                                Stream.of("scores", "answers", "answers-on-sex-life")
                                        .map(kind -> "data." + kind),
                                Arrays.stream(DenialReason.values()).map(reason -> "reason." + reason.code()),
                                Arrays.stream(ConsentMethod.values()).map(method -> "method." + method.code()),
                                Arrays.stream(ConsentState.values()).map(state -> "state." + state.code()),
                                Arrays.stream(Irreversible.values()).map(effect -> "irreversible." + effect.code()),
                                Arrays.stream(AccessMode.values()).map(mode -> "storage." + mode.code()),
                                Stream.of("how-to-withdraw"),
                                Stream.of(
                                                "chosen-partner",
                                                "partner-employers-side",
                                                "buddy",
                                                "employers-side",
                                                "never-appraisal",
                                                "own-file",
                                                "round",
                                                "research",
                                                "evaluation",
                                                "story",
                                                "no-need")
                                        .map(why -> "why." + why),
                                Stream.of("guide", "law", "own").map(source -> "source." + source),
                                Stream.of(
                                                "role",
                                                "mode",
                                                "permitted",
                                                "about",
                                                "only-if",
                                                "why",
                                                "source",
                                                "never",
                                                "secrecy")
                                        .map(column -> "table." + column),
                                Arrays.stream(RequestViewState.values()).map(state -> "view-state." + state.code()))
                        .flatMap(keys -> keys));
    }

    @Test
    void hasATextForEveryTextStatusAndTheTitlesOfProblemsAndNoOther() {
        assertKeys(
                "documents",
                Stream.concat(
                        Stream.of("problem.title", "problem.parameter", "problem.step"),
                        Arrays.stream(TextStatus.values()).map(status -> "text-status." + status.code())));
    }

    @Test
    void givesEveryReasonOfThePolicyThatItHas() {
        List<LocalizedText> given = WorkplacePolicy.netherlands().rules().stream()
                .map(PolicyRule::why)
                .distinct()
                .toList();
        Texts texts = Texts.of("consent");
        assertThat(texts.keys().stream().filter(key -> key.startsWith("why."))).allSatisfy(key -> {
            LocalizedText why = texts.get(key, LocalizedText::of);
            assertThat(given).contains(why);
        });
    }

    /** Words of pictures and papers are looked up by a literal key; one that no source names is not used. */
    @ParameterizedTest
    @ValueSource(strings = {"pictures", "paper", "documents"})
    void hasNoTextThatNobodyUses(String table) throws IOException {
        String sources = sourcesThatLoad(table);
        assertThat(sources).as("a source that loads " + table).isNotEmpty();
        assertThat(Texts.of(table).keys())
                .filteredOn(key -> !key.startsWith("text-status.")) // of a closed list
                .allSatisfy(key -> assertThat(sources).contains('"' + key + '"'));
    }

    /** The sources of the packages, of any module, in which this table is loaded. */
    private static String sourcesThatLoad(String table) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..").toAbsolutePath().normalize())) {
            Map<Path, String> packages = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("src" + File.separator + "main"))
                    .collect(Collectors.toMap(
                            file -> Objects.requireNonNull(file.getParent()), ShippedTextsTest::read, String::concat));
            return packages.values().stream()
                    .filter(source -> source.contains("Texts.of(\"" + table + "\")"))
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertKeys(String table, Stream<String> keys) {
        assertThat(Texts.of(table).keys()).containsExactlyElementsOf(keys.toList());
    }
}
