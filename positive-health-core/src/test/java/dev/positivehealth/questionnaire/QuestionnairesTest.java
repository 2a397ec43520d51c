package dev.positivehealth.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Aspect;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnairesTest {
    private static final Questionnaires BUILT_IN = Questionnaires.builtIn();
    private static final Questionnaire OWN =
            Samples.questionnaire("own/1", Samples.scale(1, 5), "home@quality-of-life", "work@participation");

    private static List<String> codes(Questionnaire questionnaire) {
        return questionnaire.items().stream().map(item -> item.code().value()).toList();
    }

    private static List<Integer> counts(Questionnaire questionnaire) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> questionnaire.items(dimension).size())
                .toList();
    }

    @Test
    void buildsInThreeInTheirOrder() {
        assertThat(BUILT_IN.all().stream().map(Questionnaire::toString))
                .containsExactly("adult-42/1", "adult-44/1", "marks-6/1");
        assertThat(BUILT_IN).hasToString("[adult-42/1, adult-44/1, marks-6/1]");
        for (Questionnaire one : BUILT_IN.all()) {
            assertThat(one.textStatus()).isEqualTo(TextStatus.OWN);
            assertThat(one.licence()).isEqualTo("Apache-2.0");
            assertThat(one.source())
                    .isEqualTo("Aspects after Huber et al. 2016 and the Institute for Positive Health; wording by "
                            + "Positive Health for Java, which is independent of the institute");
            assertThat(one.scale().lowest()).isZero();
            assertThat(one.scale().highest()).isEqualTo(10);
            assertThat(one.items().stream().flatMap(item -> Stream.of(item.label(), item.statement())))
                    .doesNotHaveDuplicates();
        }
    }

    /** Published lists, item for item: a new aspect, or one that moves, must not change a version that people have filled in. */
    @ParameterizedTest
    @CsvSource({
        "adult-44/1, feeling-healthy feeling-fit complaints-and-pain sleeping eating sexuality physical-condition "
                + "exercising remembering concentrating communicating being-cheerful accepting-yourself handling-change "
                + "feeling-in-control meaningful-life zest-for-life pursuing-ideals feeling-confident accepting-life "
                + "gratitude lifelong-learning enjoyment being-happy feeling-good feeling-balanced feeling-safe intimacy "
                + "housing making-ends-meet social-contacts being-taken-seriously fun-together support-from-others "
                + "belonging doing-meaningful-things interest-in-society taking-care-of-yourself knowing-your-limits "
                + "health-knowledge managing-time managing-money being-able-to-work asking-for-help",
        "adult-42/1, feeling-healthy feeling-fit complaints-and-pain sleeping eating physical-condition exercising "
                + "remembering concentrating communicating being-cheerful accepting-yourself handling-change "
                + "feeling-in-control meaningful-life zest-for-life pursuing-ideals feeling-confident accepting-life "
                + "gratitude lifelong-learning enjoyment being-happy feeling-good feeling-balanced feeling-safe housing "
                + "making-ends-meet social-contacts being-taken-seriously fun-together support-from-others belonging "
                + "doing-meaningful-things interest-in-society taking-care-of-yourself knowing-your-limits "
                + "health-knowledge managing-time managing-money being-able-to-work asking-for-help",
        "marks-6/1, bodily-functions mental-wellbeing meaningfulness quality-of-life participation daily-functioning"
    })
    void asksForGoodWhatItsVersionAsks(String id, String codes) {
        assertThat(codes(Samples.builtIn(id))).containsExactly(codes.split(" ", -1));
    }

    @Test
    void asksAspectsInAdult44WithTheirDimensionAndSensitivity() {
        Questionnaire all = Samples.builtIn("adult-44/1");
        assertThat(counts(all)).containsExactly(8, 7, 7, 8, 7, 7);
        for (Item item : all.items()) {
            Aspect aspect = Aspect.parse(item.code().value());
            assertThat(item.dimension()).isEqualTo(aspect.dimension());
            assertThat(item.sensitivity()).isEqualTo(aspect.sensitivity());
        }
    }

    @Test
    void leavesSexualityAndIntimacyOutOfAdult42AndElseAsksTheSame() {
        Questionnaire work = Samples.builtIn("adult-42/1");
        assertThat(counts(work)).containsExactly(7, 7, 7, 7, 7, 7);
        assertThat(work.items())
                .isEqualTo(Samples.builtIn("adult-44/1")
                        .excluding(Sensitivity.SEX_LIFE)
                        .items());
        assertThat(work.items()).hasSize(42);
    }

    @Test
    void asksOneMarkForEachDimensionInMarks6() {
        Questionnaire marks = Samples.builtIn("marks-6/1");
        assertThat(codes(marks))
                .isEqualTo(
                        Arrays.stream(Dimension.values()).map(Dimension::code).toList());
        for (Item item : marks.items()) {
            assertThat(item.code().value()).isEqualTo(item.dimension().code());
            assertThat(item.label()).isEqualTo(item.dimension().label());
            assertThat(item.sensitivity()).isEqualTo(Sensitivity.HEALTH);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "adult-42/1, past helemaal niet bij mij, fits me completely",
        "adult-44/1, past helemaal niet bij mij, fits me completely",
        "marks-6/1, helemaal niet zoals ik het wil, completely as I want it"
    })
    void namesTheEndsOfTheScale(String id, String lowestNl, String highestEn) {
        assertThat(Samples.builtIn(id).scale().lowestMeaning().in(Languages.DUTCH))
                .isEqualTo(lowestNl);
        assertThat(Samples.builtIn(id).scale().highestMeaning().in(Languages.ENGLISH))
                .isEqualTo(highestEn);
    }

    @Test
    void saysWhoseWorkItIsAndThatItIsIndependent() {
        assertThat(Questionnaires.attribution().in(Languages.ENGLISH))
                .isEqualTo("Positive Health is the work of Machteld Huber and others (2016) and of the Institute for "
                        + "Positive Health. The six dimensions and the list of aspects follow their publications.");
        assertThat(Questionnaires.independence().in(Languages.DUTCH)).startsWith("Deze software is onafhankelijk.");
    }

    @Test
    void buildsAVariantFromItsId() {
        Questionnaire variant = BUILT_IN.get(QuestionnaireId.parse("adult-44/1;without=intimacy,sexuality"));
        assertThat(variant).isEqualTo(Samples.builtIn("adult-44/1").excluding(Sensitivity.SEX_LIFE));
        assertThat(counts(BUILT_IN.get(QuestionnaireId.parse("marks-6/1;without=participation"))))
                .containsExactly(1, 1, 1, 1, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adult-42/2",
                "adult/1",
                "adult-42/1;without=sexuality",
                "adult-44/1;without=house,sexuality",
                "adult-9/1;without=sleeping",
                "marks-6/1;without=bodily-functions,daily-functioning,meaningfulness,mental-wellbeing,participation,"
                        + "quality-of-life"
            })
    void doesNotKnowAnyOther(String id) {
        assertThat(BUILT_IN.find(QuestionnaireId.parse(id))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUILT_IN.get(QuestionnaireId.parse(id)))
                .withMessage("questionnaire " + id + " is not known; known are adult-42/1, adult-44/1, marks-6/1");
    }

    @Test
    void addsAnOwnQuestionnaireAndItsVariantsAndLeavesTheOldCatalogueAsItWas() {
        Questionnaires more = BUILT_IN.with(OWN);
        assertThat(more.get(OWN.id())).isSameAs(OWN);
        assertThat(more.find(QuestionnaireId.parse("own/1;without=home")))
                .contains(OWN.excluding(OWN.items().stream()
                        .map(Item::code)
                        .filter(code -> code.value().equals("home"))
                        .toList()));
        assertThat(more).hasToString("[adult-42/1, adult-44/1, marks-6/1, own/1]");
        assertThat(BUILT_IN.find(OWN.id())).isEmpty();
        assertThat(more.all()).isUnmodifiable();
    }

    @Test
    void isTheSameCatalogueWithWhatItKnows() {
        Questionnaires more = BUILT_IN.with(OWN);
        assertThat(more.with(Samples.questionnaire(
                        "own/1", Samples.scale(1, 5), "home@quality-of-life", "work@participation")))
                .isSameAs(more);
    }

    @Test
    void rejectsADifferentOneUnderAKnownId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUILT_IN.with(
                        Samples.questionnaire("adult-42/1", Samples.scale(0, 10), "home@quality-of-life")))
                .withMessage("another questionnaire is known as adult-42/1; a changed one needs a new version");
    }

    @Test
    void rejectsAVariant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUILT_IN.with(OWN.excluding(List.of(ItemCode.parse("home")))))
                .withMessage("add questionnaire own/1 as a whole; its variants are built from their ids");
    }

    @Test
    void saysInBothLanguagesWhereTheBuiltInOnesComeFrom() {
        assertThat(Questionnaires.source().texts()).containsKeys("en", "nl");
    }
}
