package dev.positivehealth.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.Checked;
import dev.positivehealth.GroupPath;
import dev.positivehealth.Languages;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.internal.document.ObjectWithDuplicates;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerSheetDraftTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String ASTRAL = "\uD83D\uDE00";
    private static final ItemCode SLEEPING = ItemCode.parse("sleeping");
    private static final ItemCode EATING = ItemCode.parse("eating");

    private static AnswerSheetDraft draft() {
        return Samples.builtIn("adult-42/1").sheet(DAY);
    }

    /** A good document without answers, and these properties besides or instead. */
    private static ObjectWithDuplicates document(@Nullable Object... namesAndValues) {
        ObjectWithDuplicates document = new ObjectWithDuplicates();
        document.put("questionnaire", "adult-42/1");
        document.put("takenOn", "2026-03-01");
        document.put("answers", object());
        document.putAll(object(namesAndValues));
        return document;
    }

    private static ObjectWithDuplicates object(@Nullable Object... namesAndValues) {
        ObjectWithDuplicates object = new ObjectWithDuplicates();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.see(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }

    private static Checked<AnswerSheet> check(Map<String, ? extends @Nullable Object> document) {
        return AnswerSheetDraft.ofDocument(document).check();
    }

    private static List<String> violations(Checked<AnswerSheet> checked) {
        return checked.violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }

    @Test
    void answersSkipsAndLeavesOpenAreThreeThings() {
        AnswerSheet sheet = draft().answer("sleeping", 0).skip("eating").complete();
        assertThat(sheet.answer(SLEEPING)).isEqualTo(new Answer.Given(0));
        assertThat(sheet.answer(EATING)).isEqualTo(new Answer.Skipped());
        assertThat(sheet.answer(ItemCode.parse("exercising"))).isEqualTo(new Answer.NotAnswered());
        assertThat(sheet.answers()).containsOnlyKeys(SLEEPING, EATING);
    }

    @Test
    void presetsNothingAndRequiresNothing() {
        AnswerSheet sheet = draft().complete();
        assertThat(sheet.answers()).isEmpty();
        assertThat(sheet.talkAbout()).isEmpty();
        assertThat(sheet.participant()).isEmpty();
        assertThat(sheet.group()).isEmpty();
        assertThat(sheet.remark()).isEmpty();
        assertThat(sheet.takenOn()).isEqualTo(DAY);
    }

    @Test
    void takesTheLastWordOnAnItemAndLetsItBeTakenBack() {
        AnswerSheetDraft draft = draft().answer("sleeping", 7).skip("eating");
        assertThat(draft.answer(SLEEPING, 4).complete().answer(SLEEPING)).isEqualTo(new Answer.Given(4));
        assertThat(draft.skip("sleeping").complete().answer(SLEEPING)).isEqualTo(new Answer.Skipped());
        assertThat(draft.clear("sleeping").clear("eating").complete()).isEqualTo(draft().complete());
        assertThat(draft.clear("exercising").complete()).isEqualTo(draft.complete());
    }

    @Test
    void putsEverythingOnTheSheetInTheOrderOfTheQuestionnaire() {
        AnswerSheet sheet = draft().remark("tuin")
                .group("north/sales")
                .participant("p-001")
                .talkAbout("gratitude")
                .talkAbout("sleeping")
                .talkAbout("gratitude")
                .answer("eating", 10)
                .answer("sleeping", 7)
                .complete();
        assertThat(sheet.answers())
                .containsExactly(Map.entry(SLEEPING, new Answer.Given(7)), Map.entry(EATING, new Answer.Given(10)));
        assertThat(sheet.talkAbout()).containsExactly(SLEEPING, ItemCode.parse("gratitude"));
        assertThat(sheet.participant()).contains(ParticipantRef.parse("p-001"));
        assertThat(sheet.toDraft().participant(ParticipantRef.parse("p-002")).complete())
                .isEqualTo(sheet.toDraft().participant("p-002").complete());
        assertThat(sheet.group()).contains(GroupPath.parse("north/sales"));
        assertThat(sheet.remark()).contains("tuin");
    }

    @Test
    void isLeftAsItWasByEveryStep() {
        AnswerSheetDraft draft = draft().answer("sleeping", 7).talkAbout("sleeping");
        AnswerSheet before = draft.complete();
        assertThat(List.of(
                        draft.answer("sleeping", 8),
                        draft.answer(EATING, 8),
                        draft.skip("sleeping"),
                        draft.clear("sleeping"),
                        draft.talkAbout("eating"),
                        draft.participant("p-001"),
                        draft.group("north"),
                        draft.remark("tuin")))
                .extracting(AnswerSheetDraft::complete)
                .doesNotContain(before)
                .doesNotHaveDuplicates();
        assertThat(draft.complete()).isEqualTo(before);
    }

    @Test
    void showsNothing() {
        assertThat(draft().answer("sleeping", 7).participant("p-001")).hasToString("AnswerSheetDraft");
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> draft().answer((String) null, 7))
                .withMessage("item");
        assertThatNullPointerException().isThrownBy(() -> draft().skip(null)).withMessage("item");
        assertThatNullPointerException()
                .isThrownBy(() -> draft().participant((String) null))
                .withMessage("participant");
        assertThatNullPointerException()
                .isThrownBy(() -> draft().participant((ParticipantRef) null))
                .withMessage("participant");
        assertThatNullPointerException().isThrownBy(() -> draft().group(null)).withMessage("group");
        assertThatNullPointerException().isThrownBy(() -> draft().remark(null)).withMessage("remark");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnceInContractOrder() {
        ObjectWithDuplicates document = new ObjectWithDuplicates();
        document.see("zzz", 1);
        document.see("\uFFFD", 1);
        document.see(ASTRAL, 1);
        document.see("Zzz", 1);
        document.see("remark", "x".repeat(2_001));
        document.see("talkAbout", List.of("sleeping", "house", 7, "sleeping", "A"));
        document.see(
                "answers",
                object(
                        "work",
                        7,
                        "exercising",
                        11,
                        "Work",
                        7,
                        "sleeping",
                        -1,
                        "eating",
                        "7",
                        "sleeping",
                        3,
                        "work",
                        8,
                        "feeling-fit",
                        5));
        document.see("group", "north//sales");
        document.see("participant", " ");
        document.see("takenOn", "2026-02-30");
        document.see("questionnaire", "adult-42/1");
        document.see("format", "positive-health/answer-sheet/2");
        document.see("zzz", 2);
        document.see("takenOn", "2026-03-01");
        document.see("format", "positive-health/answer-sheet/1");
        document.see("remark", "short");
        Checked<AnswerSheet> checked = check(document);
        assertThat(checked.value()).isEmpty();
        assertThat(checked.violations().stream()
                        .map(violation -> violation.path() + " " + violation.code() + ": "
                                + violation.message(Languages.ENGLISH)))
                .containsExactly(
                        "/format format.unknown: format must be positive-health/answer-sheet/1, or be left out",
                        "/format property.duplicate: a name may stand only once in the same place; the first value was "
                                + "read",
                        "/takenOn taken-on.invalid: the date must be a day of the years 1900 to 2200, written like 2026-03-01",
                        "/takenOn property.duplicate: a name may stand only once in the same place; the first value "
                                + "was read",
                        "/participant participant.invalid: the reference of the participant must have 1 to 128 characters, all of them "
                                + "visible, and no space at either end",
                        "/group group.invalid: the group must be a path of 1 to 12 parts between slashes, each of 1 to 64 "
                                + "characters, all of them visible, and no space at either end",
                        "/answers/sleeping answer.out-of-range: the answer to \"Sleep\" must be a whole number from 0 to 10",
                        "/answers/sleeping property.duplicate: a name may stand only once in the same place; the first "
                                + "value was read",
                        "/answers/eating answer.not-whole: the answer to \"Eating\" must be a whole number from 0 to 10, or "
                                + "null for a skipped question",
                        "/answers/exercising answer.out-of-range: the answer to \"Being active\" must be a whole number from 0 "
                                + "to 10",
                        "/answers/Work answer.unknown-item: the answers may only belong to questions of questionnaire adult-42/1",
                        "/answers/work answer.unknown-item: the answers may only belong to questions of questionnaire adult-42/1",
                        "/answers/work property.duplicate: a name may stand only once in the same place; the first "
                                + "value was read",
                        "/talkAbout/1 talk-about.unknown-item: only questions of questionnaire adult-42/1 may be ticked "
                                + "to talk about",
                        "/talkAbout/2 property.wrong-type: the list of what to talk about must be of JSON type array of strings",
                        "/talkAbout/4 talk-about.unknown-item: only questions of questionnaire adult-42/1 may be ticked "
                                + "to talk about",
                        "/remark remark.too-long: the remark must have at most 2000 characters",
                        "/remark property.duplicate: a name may stand only once in the same place; the first value was "
                                + "read",
                        "/Zzz property.unknown: the document has a name that positive-health/answer-sheet/1 does not "
                                + "know; check the spelling",
                        "/zzz property.unknown: the document has a name that positive-health/answer-sheet/1 does not "
                                + "know; check the spelling",
                        "/zzz property.duplicate: a name may stand only once in the same place; the first value was "
                                + "read",
                        "/\uFFFD property.unknown: the document has a name that positive-health/answer-sheet/1 does "
                                + "not know; check the spelling",
                        "/" + ASTRAL + " property.unknown: the document has a name that "
                                + "positive-health/answer-sheet/1 does not know; check the spelling");
        for (Violation violation : checked.violations()) {
            assertThat(violation.message(Languages.ENGLISH) + violation.message(Languages.DUTCH))
                    .doesNotContain("{", "}");
        }
    }

    @Test
    void throwsTheSameListThatItTells() {
        AnswerSheetDraft draft =
                draft().answer("sleeping", 11).answer("house", 1).talkAbout("").participant("");
        assertThat(violations(draft.check()))
                .containsExactly(
                        "/participant participant.invalid",
                        "/answers/sleeping answer.out-of-range",
                        "/answers/house answer.unknown-item",
                        "/talkAbout/0 talk-about.unknown-item");
        assertThatThrownBy(draft::complete)
                .isExactlyInstanceOf(ViolationsException.class)
                .hasMessage("violations (4): participant.invalid, answer.out-of-range, answer.unknown-item, "
                        + "talk-about.unknown-item")
                .asInstanceOf(InstanceOfAssertFactories.type(ViolationsException.class))
                .extracting(ViolationsException::violations)
                .isEqualTo(draft.check().violations());
    }

    @Test
    void needsQuestionnaireDayAndAnswers() {
        assertThat(violations(check(Map.of())))
                .containsExactly(
                        "/questionnaire property.missing", "/takenOn property.missing", "/answers property.missing");
        assertThat(check(Map.of()).violations().get(1).message(Languages.ENGLISH))
                .isEqualTo("the date must be given");
    }

    @Test
    void takesTheRestAsOptional() {
        assertThat(check(document()).value()).contains(draft().complete());
        assertThat(check(document("format", "positive-health/answer-sheet/1")).value())
                .contains(draft().complete());
    }

    static Stream<Arguments> wrongTypes() {
        return Stream.of(
                        List.of("format", "format", "string", 1),
                        List.of("questionnaire", "the questionnaire", "string", 42, true, List.of(), Map.of()),
                        List.of("takenOn", "the date", "string", 2026, List.of(2026, 3, 1)),
                        List.of("participant", "the participant", "string", 1, false),
                        List.of("group", "the group", "string", List.of("north", "sales")),
                        List.of("answers", "the list of answers", "object", List.of(), "{}", 7),
                        List.of(
                                "talkAbout",
                                "the list of what to talk about",
                                "array",
                                "sleeping",
                                Map.of("0", "sleeping")),
                        List.of("remark", "the remark", "string", 1, List.of("x")))
                .flatMap(row -> Stream.concat(row.subList(3, row.size()).stream(), Stream.of("null"))
                        .map(value -> Arguments.of(row.get(0), row.get(1), row.get(2), value)));
    }

    @ParameterizedTest
    @MethodSource("wrongTypes")
    void rejectsAnotherJsonTypeAndNull(String property, String called, String type, Object value) {
        Checked<AnswerSheet> checked = check(document(property, value.equals("null") ? null : value));
        assertThat(violations(checked)).containsExactly("/" + property + " property.wrong-type");
        assertThat(checked.violations().get(0).message(Languages.ENGLISH))
                .isEqualTo(called + " must be of JSON type " + type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"questionnaire", "takenOn", "participant", "group", "remark"})
    void rejectsTextThatIsNoUnicode(String property) {
        for (String text : List.of("a\uD800", "\uDBFFa", "\uDC00", "\uDFFF\uD800")) {
            assertThat(violations(check(document(property, text))))
                    .containsExactly("/" + property + " property.wrong-type");
        }
    }

    @Test
    void rejectsNullAmongWhatToTalkAbout() {
        assertThat(violations(check(document("talkAbout", Arrays.asList("sleeping", null)))))
                .containsExactly("/talkAbout/1 property.wrong-type");
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                        List.of("7", 7, 7L, 7.0, BigInteger.valueOf(7), new BigDecimal("7.0"), new BigDecimal("7e0")),
                        List.of("0", 0, -0.0, new BigDecimal("0e400")),
                        List.of("10", 10, new BigDecimal("1e1")),
                        List.of("answer.not-whole", 7.5, new BigDecimal("7.5"), "7", "", true, List.of(7), Map.of()),
                        List.of("answer.not-whole", Double.NaN, new BigDecimal("1e-400")),
                        List.of("answer.out-of-range", 11, -1, 4_294_967_303L, Long.MIN_VALUE, 1e300),
                        List.of("answer.out-of-range", BigInteger.TEN.pow(30), new BigDecimal("-1e400")))
                .flatMap(row -> row.subList(1, row.size()).stream().map(raw -> Arguments.of(row.get(0), raw)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void takesEveryNumberOfWholeValueOnTheScaleAndNothingElse(String outcome, Object raw) {
        Checked<AnswerSheet> checked = check(document("answers", object("sleeping", raw)));
        if (outcome.startsWith("answer.")) {
            assertThat(violations(checked)).containsExactly("/answers/sleeping " + outcome);
        } else {
            assertThat(checked.orElseThrow().answers())
                    .containsExactly(Map.entry(SLEEPING, new Answer.Given(Integer.parseInt(outcome))));
        }
    }

    @Test
    void readsNullAsSkipped() {
        assertThat(check(document("answers", object("sleeping", null))).value())
                .contains(draft().skip("sleeping").complete());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "2024-02-29", "1900-01-01", "2200-12-31"})
    void takesDaysOfTheCalendarAndHoldsThemAgainstNoClock(String day) {
        assertThat(check(document("takenOn", day)).orElseThrow().takenOn()).hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1899-12-31",
                "2201-01-01",
                "0001-01-01",
                "2026-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026-3-1",
                "20260301",
                "2026-03-01T00:00",
                "2026-03-01Z",
                "+2026-03-01",
                "-2026-03-01",
                "12026-03-01",
                " 2026-03-01",
                "01-03-2026",
                "２０２６-03-01"
            })
    void rejectsAnyOtherDay(String day) {
        assertThat(violations(check(document("takenOn", day)))).containsExactly("/takenOn taken-on.invalid");
    }

    @Test
    void countsTheRemarkInCodePoints() {
        assertThat(draft().remark(ASTRAL.repeat(2_000)).complete().remark()).contains(ASTRAL.repeat(2_000));
        assertThat(violations(draft().remark("x".repeat(2_001)).check())).containsExactly("/remark remark.too-long");
        assertThat(violations(draft().remark(ASTRAL.repeat(2_001)).check())).containsExactly("/remark remark.too-long");
    }

    @Test
    void readsAnEmptyRemarkAsNoneAndKeepsAnyOther() {
        assertThat(draft().remark("").complete()).isEqualTo(draft().complete());
        assertThat(draft().remark(" \n").complete().remark()).contains(" \n");
    }

    @ParameterizedTest
    @CsvSource({"128, 0", "129, 1"})
    void countsTheParticipantInCodePoints(int length, int violations) {
        assertThat(violations(draft().participant(ASTRAL.repeat(length)).check()))
                .hasSize(violations);
    }

    @Test
    void cutsAndEscapesUnknownNamesInPathsAfterSortingThemByCodePoint() {
        ObjectWithDuplicates document = document(
                ASTRAL,
                1,
                "\uE000",
                1,
                "a/b~c",
                1,
                "\u0001",
                1,
                "x".repeat(64) + "b",
                1,
                "x".repeat(64) + "a",
                1,
                "",
                1);
        assertThat(violations(check(document)))
                .containsExactly(
                        "/ property.unknown",
                        "/\\u0001 property.unknown",
                        "/a~1b~0c property.unknown",
                        "/" + "x".repeat(64) + " property.unknown",
                        "/" + "x".repeat(64) + " property.unknown",
                        "/\uE000 property.unknown",
                        "/" + ASTRAL + " property.unknown");
        assertThat(violations(check(document("answers", object("b".repeat(65), 1, "a\n", null)))))
                .containsExactly(
                        "/answers/a\\u000a answer.unknown-item", "/answers/" + "b".repeat(64) + " answer.unknown-item");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "adult-42",
                "adult-42/2",
                "adult-44/1;without=sexuality,intimacy",
                "adult-42/1;without=sexuality",
                "ADULT-42/1"
            })
    void doesNotJudgeAnswersOfAnUnknownQuestionnaireButTheirTypesAndRepetition(String id) {
        ObjectWithDuplicates answers = object("b", "seven", "a", 99);
        answers.see("b", 1);
        assertThat(violations(
                        check(document("questionnaire", id, "answers", answers, "talkAbout", List.of("house", 7)))))
                .containsExactly(
                        "/questionnaire questionnaire.unknown",
                        "/answers/b property.duplicate",
                        "/talkAbout/1 property.wrong-type");
    }

    @Test
    void doesNotJudgeAnswersWithoutAQuestionnaire() {
        assertThat(violations(check(Map.of("answers", Map.of("house", true), "talkAbout", List.of("house")))))
                .containsExactly("/questionnaire property.missing", "/takenOn property.missing");
    }

    @Test
    void knowsVariantsFromTheirId() {
        ObjectWithDuplicates document = document(
                "questionnaire", "adult-44/1;without=intimacy", "answers", object("sexuality", 3, "intimacy", 3));
        assertThat(violations(check(document))).containsExactly("/answers/intimacy answer.unknown-item");
        assertThat(check(document).violations().get(0).message(Languages.ENGLISH))
                .isEqualTo("the answers may only belong to questions of questionnaire adult-44/1;without=intimacy");
    }

    @Test
    void isCheckedAgainstTheCatalogueThatIsNamed() {
        Questionnaire own = Samples.questionnaire("own/1", Samples.scale(1, 5), "home@quality-of-life");
        AnswerSheetDraft draft =
                AnswerSheetDraft.ofDocument(document("questionnaire", "own/1", "answers", object("home", 0)));
        assertThat(violations(draft.check())).containsExactly("/questionnaire questionnaire.unknown");
        Checked<AnswerSheet> checked = draft.check(Questionnaires.builtIn().with(own));
        assertThat(violations(checked)).containsExactly("/answers/home answer.out-of-range");
        assertThat(checked.violations().get(0).message(Languages.ENGLISH))
                .isEqualTo("the answer to \"About home\" must be a whole number from 1 to 5");
        assertThat(draft.answer("home", 1)
                        .check(Questionnaires.builtIn().with(own))
                        .value())
                .contains(own.sheet(DAY).answer("home", 1).complete());
        assertThat(violations(own.sheet(DAY).check(Questionnaires.builtIn())))
                .containsExactly("/questionnaire questionnaire.unknown");
    }

    @Test
    void copiesTheDocument() {
        ObjectWithDuplicates document = document();
        AnswerSheetDraft draft = AnswerSheetDraft.ofDocument(document);
        document.see("remark", "later");
        document.see("takenOn", "again");
        assertThat(draft.check().value()).contains(draft().complete());
    }

    @Test
    void growsFromADocumentAsFromCode() {
        AnswerSheetDraft draft = AnswerSheetDraft.ofDocument(
                document("answers", object("sleeping", 7), "talkAbout", List.of("sleeping")));
        assertThat(draft.answer("eating", 3)
                        .clear("sleeping")
                        .talkAbout("eating")
                        .complete())
                .isEqualTo(draft().answer("eating", 3)
                        .talkAbout("sleeping")
                        .talkAbout("eating")
                        .complete());
    }

    @Test
    void givesBackWhatWasTypedAndCannotBeChangedThroughIt() {
        Map<String, Object> typed =
                draft().answer("eating", 3).talkAbout("sleeping").remark("tuin").typed();
        assertThat(typed)
                .containsEntry("answers", Map.of("eating", 3))
                .containsEntry("talkAbout", List.of("sleeping"))
                .containsEntry("remark", "tuin");
        assertThat(typed).isUnmodifiable();
        assertThat((Map<?, ?>) typed.get("answers")).isUnmodifiable();
        assertThat((List<?>) typed.get("talkAbout")).isUnmodifiable();
    }

    @Test
    void leavesAnswersAndTicksThatAreNoneAsTheyCame() {
        AnswerSheetDraft draft = AnswerSheetDraft.ofDocument(document("answers", 7, "talkAbout", "sleeping"));
        Map<String, Object> typed =
                draft.answer("eating", 3).talkAbout("eating").typed();
        assertThat(typed).containsEntry("answers", 7).containsEntry("talkAbout", "sleeping");
    }

    @Test
    void tellsWhatAPlaceAsksWhereItStands() {
        SheetRequirements place = SheetRequirements.inGroups(GroupPath.parse("north")::equals)
                .of(QuestionnaireId.parse("marks-6/1"))
                .between(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31));
        assertThat(violations(draft().participant("p-001").group("south").check(Questionnaires.builtIn(), place)))
                .containsExactly(
                        "/questionnaire round.other-questionnaire",
                        "/takenOn taken-on.outside-round",
                        "/group group.unknown");
    }
}
