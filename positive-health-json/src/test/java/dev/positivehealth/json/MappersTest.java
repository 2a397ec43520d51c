package dev.positivehealth.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.positivehealth.Coded;
import dev.positivehealth.GroupPath;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.consent.AuditedDecision;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentReceipt;
import dev.positivehealth.consent.ConsentStates;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.EffectsOfWithdrawal;
import dev.positivehealth.consent.RequestsSeen;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.consent.SharedProfile;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.Guide;
import dev.positivehealth.conversation.OfferSeen;
import dev.positivehealth.conversation.SharedNotes;
import dev.positivehealth.journey.Journey;
import dev.positivehealth.journey.JourneyExport;
import dev.positivehealth.journey.PossibleSteps;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.PartType;
import dev.positivehealth.json.document.Problem;
import dev.positivehealth.json.document.TextType;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.outcome.GroupTally;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.SharedPlan;
import dev.positivehealth.programme.Programme;
import dev.positivehealth.programme.review.Review;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Fingerprint;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.AbsenceReason;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.Score;
import dev.positivehealth.scoring.ScoreExplanation;
import dev.positivehealth.scoring.SideBySide;
import dev.positivehealth.team.TeamSession;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Both Jacksons bind what {@link JsonDocuments} writes, at the root and inside a host's objects. */
class MappersTest {
    private static final String PROFILE = Golden.PROFILE.text();

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.positivehealth");

    private static final Map<Class<?>, String> TEXTS = Map.ofEntries(
            Map.entry(ParticipantRef.class, "p-001"),
            Map.entry(GroupPath.class, "north/sales"),
            Map.entry(ItemCode.class, "own-belief"),
            Map.entry(QuestionnaireId.class, "adult-44/1;without=intimacy,sexuality"),
            Map.entry(RuleId.class, "mean-of-answered-min-5/1"),
            Map.entry(Fingerprint.class, "00000000cafe1e55"),
            Map.entry(ConsentId.class, "c-1"),
            Map.entry(RoundRef.class, "2026 spring/één"));

    /** A host's own object; names in alphabetical order, so that no mapper changes it. */
    record Host(
            Map<QuestionnaireId, Profile> byQuestionnaire,
            List<Profile> list,
            Optional<Profile> maybe,
            Profile profile,
            ParticipantRef who) {
        static final Host FULL = new Host(
                Map.of(QuestionnaireId.parse("adult-44/1"), Golden.PROFILE.value()),
                List.of(Golden.PROFILE.value(), Golden.PROFILE.value()),
                Optional.of(Golden.PROFILE.value()),
                Golden.PROFILE.value(),
                new ParticipantRef("p-001"));
        static final String TEXT = "{\"byQuestionnaire\":{\"adult-44/1\":" + PROFILE + "},\"list\":[" + PROFILE + ","
                + PROFILE + "],\"maybe\":" + PROFILE + ",\"profile\":" + PROFILE + ",\"who\":\"p-001\"}";
    }

    static Stream<Arguments> mappingsAndDocuments() {
        return Mapping.all().stream()
                .flatMap(mapping -> Golden.all().stream().map(golden -> Arguments.of(mapping, golden)));
    }

    static Stream<Arguments> mappingsAndTexts() {
        return Mapping.all().stream()
                .flatMap(mapping ->
                        Stream.concat(TextType.all().stream(), closedLists()).map(type -> Arguments.of(mapping, type)));
    }

    /** All closed lists of the core, found among its classes, so that a new one is among them by itself. */
    private static Stream<TextType<?>> closedLists() {
        return CORE.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
                .map(type -> TextType.code(type.reflect().asSubclass(Coded.class)));
    }

    private static String text(Class<?> type) {
        return type.isEnum()
                ? ((Coded) type.getEnumConstants()[type.getEnumConstants().length - 1]).code()
                : Objects.requireNonNull(TEXTS.get(type), type.getName());
    }

    static List<Mapping> all() {
        return Mapping.all();
    }

    static List<Mapping> strict() {
        return Mapping.strict();
    }

    @ParameterizedTest
    @MethodSource("mappingsAndDocuments")
    <T> void writeTheSameBytes(Mapping mapping, Golden<T> golden) throws Exception {
        assertThat(mapping.write(golden.value())).isEqualTo(golden.text());
        assertThat(mapping.write(List.of(golden.value()))).isEqualTo("[" + golden.text() + "]");
        assertThat(mapping.write(Optional.of(golden.value()))).isEqualTo(golden.text());
        assertThat(mapping.write(Map.of("a", golden.value()))).isEqualTo("{\"a\":" + golden.text() + "}");
    }

    @ParameterizedTest
    @MethodSource("mappingsAndDocuments")
    <T> void readWhatTheyWrote(Mapping mapping, Golden<T> golden) throws Exception {
        assertThat(mapping.read(golden.text(), golden.type().javaType())).isEqualTo(golden.value());
        assertThat(mapping.read(golden.tree().reversed().text(), golden.type().javaType()))
                .isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("mappingsAndDocuments")
    <T> void readFromATree(Mapping mapping, Golden<T> golden) throws Exception {
        assertThat(mapping.readByTree(golden.text(), golden.type().javaType())).isEqualTo(golden.value());
        Throwable thrown = catchThrowable(() -> mapping.readByTree(
                golden.tree().set("/zzz", new BigDecimal("1.5")).text(),
                golden.type().javaType()));
        assertThat(thrown)
                .hasRootCauseInstanceOf(ViolationsException.class)
                .hasRootCauseMessage("violations (1): property.unknown");
    }

    static List<Mapping> takingNaN() {
        return Mapping.takingNaN();
    }

    @ParameterizedTest
    @MethodSource("takingNaN")
    void takeNoAnswerThatIsNotANumberForZero(Mapping mapping) {
        String json = Golden.ANSWER_SHEET.text().replace("\"sleeping\":7", "\"sleeping\":NaN");
        assertThat(catchThrowable(() -> mapping.read(json, AnswerSheet.class)))
                .hasRootCauseInstanceOf(ViolationsException.class)
                .hasRootCauseMessage("violations (1): answer.not-whole");
    }

    @ParameterizedTest
    @MethodSource("all")
    void bindAHostsObject(Mapping mapping) throws Exception {
        assertThat(mapping.write(Host.FULL)).isEqualTo(Host.TEXT);
        assertThat(mapping.read(Host.TEXT, Host.class)).isEqualTo(Host.FULL);
    }

    @ParameterizedTest
    @MethodSource("strict")
    void keepSevenPointZeroInATree(Mapping mapping) {
        assertThat(mapping.tree(Golden.PROFILE.value())).isEqualTo(PROFILE).contains("\"score\":7.0,");
    }

    @ParameterizedTest
    @MethodSource("mappingsAndTexts")
    <T> void bindTextsAsValuesAndKeys(Mapping mapping, TextType<T> type) throws Exception {
        String text = text(type.javaType());
        T value = type.parse().apply(text);
        assertThat(mapping.write(value)).isEqualTo("\"" + text + "\"");
        assertThat(mapping.read("\"" + text + "\"", type.javaType())).isEqualTo(value);
        Map<T, Integer> map = new LinkedHashMap<>(Map.of(value, 1));
        assertThat(mapping.write(map)).isEqualTo("{\"" + text + "\":1}");
        assertThat(mapping.bind("{\"" + text + "\":1}", mapFrom(type.javaType())))
                .isEqualTo(map);
    }

    @ParameterizedTest
    @MethodSource("mappingsAndTexts")
    <T> void refuseTextsThatAreNotValid(Mapping mapping, TextType<T> type) {
        String canary = "CANARY\u0007";
        Throwable own = catchThrowable(() -> type.parse().apply(canary));
        assertThat(own).isInstanceOf(IllegalArgumentException.class);
        for (Throwable thrown : List.of(
                catchThrowable(() -> mapping.read("\"CANARY\\u0007\"", type.javaType())),
                catchThrowable(() -> mapping.bind("{\"CANARY\\u0007\":1}", mapFrom(type.javaType()))))) {
            assertThat(thrown).hasRootCauseInstanceOf(IllegalArgumentException.class);
            assertThat(Mapping.said(thrown))
                    .isEqualTo("Cannot construct instance of `"
                            + type.javaType().getName() + "`, problem: " + own.getMessage());
            assertThat(thrown).hasStackTraceContaining(own.getMessage());
            assertThat(CanaryTest.everythingSaidBy(thrown)).doesNotContain("CANARY");
        }
    }

    @ParameterizedTest
    @MethodSource("mappingsAndTexts")
    <T> void refuseTextsOfAnotherJsonType(Mapping mapping, TextType<T> type) {
        for (String json : List.of("7", "true", "{}", "[]", "[\"" + text(type.javaType()) + "\"]")) {
            Throwable thrown = catchThrowable(() -> mapping.read(json, type.javaType()));
            assertThat(Mapping.said(thrown)).as(json).isEqualTo(type.javaType().getSimpleName() + " must be a string");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void failWithAllViolationsAndTheHostsPath(Mapping mapping) {
        String bad = PROFILE.replace("\"score\":6.9", "\"score\":6.8").replace("\"rule\":", "\"rool\":");
        Throwable thrown = catchThrowable(
                () -> mapping.read(Host.TEXT.replace("\"list\":[" + PROFILE, "\"list\":[" + bad), Host.class));
        assertThat(Mapping.said(thrown))
                .isEqualTo(
                        "Cannot construct instance of `dev.positivehealth.scoring.Profile`, problem: violations (3): "
                                + "property.missing, score.inconsistent, property.unknown");
        assertThat(Mapping.path(thrown)).isEqualTo("list.0");
        assertThat(thrown.getCause())
                .isInstanceOfSatisfying(
                        ViolationsException.class,
                        cause -> assertThat(cause.violations())
                                .isEqualTo(Golden.DOCUMENTS
                                        .read(DocumentType.PROFILE, bad)
                                        .violations())
                                .hasSize(3));
    }

    @ParameterizedTest
    @MethodSource("mappingsAndDocuments")
    <T> void refuseUnknownPropertiesWhateverTheMapper(Mapping mapping, Golden<T> golden) {
        String json = golden.tree().set("/zzz", 1).text();
        Throwable thrown = catchThrowable(() -> mapping.read(json, golden.type().javaType()));
        assertThat(Mapping.said(thrown))
                .isEqualTo("Cannot construct instance of `"
                        + golden.type().javaType().getName() + "`, problem: violations (1): property.unknown");
    }

    @ParameterizedTest
    @MethodSource("mappingsAndDocuments")
    <T> void refuseARootThatIsNoObject(Mapping mapping, Golden<T> golden) {
        for (String json : List.of("7", "7.5", "true", "\"text\"", "[]")) {
            Throwable thrown =
                    catchThrowable(() -> mapping.read(json, golden.type().javaType()));
            assertThat(Mapping.said(thrown))
                    .as(json)
                    .isEqualTo("Cannot construct instance of `"
                            + golden.type().javaType().getName()
                            + "`, problem: violations (1): property.wrong-type");
        }
    }

    @Test
    void tellNamesThatStandTwice() {
        String twice = Golden.ANSWER_SHEET
                .text()
                .replace("\"sleeping\":7", "\"sleeping\":7,\"sleeping\":7")
                .replace("\"takenOn\"", "\"questionnaire\":1,\"takenOn\"");
        for (Mapping mapping : Mapping.lenient(Golden.withWideScale())) {
            Throwable thrown = catchThrowable(() -> mapping.read(twice, AnswerSheet.class));
            assertThat(thrown.getCause())
                    .as(mapping.toString())
                    .isInstanceOfSatisfying(
                            ViolationsException.class,
                            cause -> assertThat(Golden.found(cause.violations()))
                                    .containsExactly(
                                            "/questionnaire property.duplicate",
                                            "/answers/sleeping property.duplicate"));
        }
    }

    @Test
    void strictMappersRefuseRepeatedNamesOfAHost() {
        for (Mapping mapping : Mapping.strict()) {
            Throwable thrown = catchThrowable(() -> mapping.read("{\"a\":1,\"a\":2}", Map.class));
            assertThat(Mapping.said(thrown)).as(mapping.toString()).startsWith("Duplicate");
        }
    }

    record Numbers(int number, @Nullable String text) {}

    static Stream<Arguments> strictMappingsAndWhatTheyRefuse() {
        return Mapping.strict().stream()
                .flatMap(mapping -> Stream.of(
                                "{\"number\":\"5\"}",
                                "{\"number\":3.9}",
                                "{\"number\":null}",
                                "{\"number\":true}",
                                "{\"number\":1,\"text\":5}",
                                "{\"number\":1,\"text\":5.5}",
                                "{\"number\":1,\"text\":true}",
                                "{\"number\":1,\"zzz\":2}",
                                "{\"number\":1} 7")
                        .map(json -> Arguments.of(mapping, json)));
    }

    @ParameterizedTest
    @MethodSource("strictMappingsAndWhatTheyRefuse")
    void strictMappersCoerceNothingOfAHost(Mapping mapping, String json) {
        // What Jackson says is Jackson's; that it refuses is ours.
        assertThat(Mapping.said(catchThrowable(() -> mapping.read(json, Numbers.class))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void readSheetsOfTheCatalogueTheyWereGiven(Mapping mapping) throws Exception {
        String sheet = "{\"questionnaire\":\"wide-scale/1\",\"takenOn\":\"2026-03-01\",\"answers\":{\"sleeping\":-5}}";
        assertThat(catchThrowable(() -> mapping.read(sheet, AnswerSheet.class)))
                .hasRootCauseInstanceOf(ViolationsException.class)
                .hasRootCauseMessage("violations (1): questionnaire.unknown");
        for (Mapping wide : Mapping.lenient(Golden.withWideScale())) {
            assertThat(wide.read(sheet, AnswerSheet.class).questionnaire().id()).hasToString("wide-scale/1");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void writeParts(Mapping mapping) throws Exception {
        assertThat(PartType.all())
                .<Class<?>>extracting(PartType::javaType)
                .containsExactly(LocalizedText.class, DimensionScore.class, Violation.class);
        assertThat(mapping.write(LocalizedText.of("Slaap", "Sleep"))).isEqualTo("{\"nl\":\"Slaap\",\"en\":\"Sleep\"}");
        assertThat(mapping.write(new DimensionScore.Scored(Score.of(28, 4), 7)))
                .isEqualTo("{\"score\":7.0,\"sum\":28,\"answered\":4,\"items\":7}");
        assertThat(mapping.write(new DimensionScore.Absent(AbsenceReason.NOT_ANSWERED, 0, 7)))
                .isEqualTo("{\"absent\":\"not-answered\",\"answered\":0,\"items\":7}");
        assertThat(mapping.write(Violation.of(
                        PropertyPath.ROOT.child("takenOn"), ViolationCode.PROPERTY_MISSING, "property", "takenOn")))
                .isEqualTo(
                        "{\"path\":\"/takenOn\",\"code\":\"property.missing\",\"message\":\"the date must be given\","
                                + "\"params\":{\"property\":\"takenOn\"}}");
    }

    @Test
    void coverEveryDocument() {
        assertThat(DocumentType.all())
                .<Class<?>>extracting(DocumentType::javaType)
                .containsExactly(
                        AnswerSheet.class,
                        Profile.class,
                        Questionnaire.class,
                        Problem.class,
                        ConsentLedger.class,
                        ConsentReceipt.class,
                        Conversation.class,
                        ActionPlan.class,
                        Need.class,
                        Journey.class,
                        TeamSession.class,
                        GroupReport.class,
                        GroupTally.class,
                        Programme.class,
                        AnswerSheetDraft.class,
                        SharedProfile.class,
                        PossibleSteps.class,
                        ConsentStates.class,
                        RequestsSeen.class,
                        OfferSeen.class,
                        Decision.class,
                        AuditedDecision.class,
                        EffectsOfWithdrawal.class,
                        JourneyExport.class,
                        SharedPlan.class,
                        SharedNotes.class,
                        SideBySide.class,
                        ScoreExplanation.class,
                        Review.class,
                        Guide.class);
    }

    private static Type mapFrom(Class<?> key) {
        return new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return new Type[] {key, Integer.class};
            }

            @Override
            public Type getRawType() {
                return Map.class;
            }

            @Override
            public @Nullable Type getOwnerType() {
                return null;
            }
        };
    }
}
