package dev.positivehealth.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.GroupPath;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.Expectations;
import dev.positivehealth.conversation.Goal;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.conversation.Setting;
import dev.positivehealth.conversation.Topic;
import dev.positivehealth.conversation.TopicKind;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.json.Golden;
import dev.positivehealth.json.GoldenWay;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.Reflection;
import dev.positivehealth.plan.WheelQuestion;
import dev.positivehealth.programme.CoreGoal;
import dev.positivehealth.programme.Programme;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.questionnaire.TextStatus;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What can be made can be written and is read back equal; what a document cannot hold is refused where it is made, or at the
 * latest where it is written: never written and lost.
 */
class WhatCanBeMadeTest {
    /** A value of a document, made with a text somewhere in it. */
    private record Made<T>(String where, DocumentType<T> type, Function<String, T> of) {
        @Override
        public String toString() {
            return where;
        }
    }

    private static final List<String> TEXTS = List.of(
            "a",
            "é",
            "\ud83d\ude00".repeat(64),
            "\ud83d\ude00".repeat(500),
            "\ud83d\ude00".repeat(1_000),
            "\ud83d\ude00".repeat(2_000),
            "a".repeat(2_001),
            "a".repeat(100_000),
            "",
            " ",
            "\u2007",
            "\u00a0",
            "\ud800",
            "a\udc00",
            "\udc00\ud800",
            "\u0000",
            "\u001f",
            "\ufeff",
            "\uffff",
            "e\u0301",
            "\"\\/\b\f\n\r\t");

    private static LocalizedText localized(String text) {
        return LocalizedText.of(Map.of("nl", text));
    }

    private static Questionnaire questionnaire(
            String title, String source, String licence, String meaning, String name, String label, String statement) {
        return Questionnaire.of(
                        QuestionnaireId.parse("own/1"),
                        localized(title),
                        source,
                        licence,
                        TextStatus.OWN,
                        new AnswerScale(0, 10, localized(meaning), localized("b")),
                        List.of(new Item(
                                ItemCode.parse("sleeping"),
                                Dimension.BODILY_FUNCTIONS,
                                localized(label),
                                localized(statement),
                                Sensitivity.HEALTH)))
                .withNames(Map.of(Dimension.PARTICIPATION, localized(name)));
    }

    private static ConsentLedger ledger(Recipient recipient, String wording, String storage, String withdrawal) {
        ConsentRequest request = new ConsentRequest(
                ConsentId.parse("c-1"),
                recipient,
                Set.of(Purpose.CONVERSATION),
                Scope.wholeWeb(),
                AccessMode.LOOK_TOGETHER,
                wording,
                "nl",
                GoldenWay.at(2, 9),
                GoldenWay.at(3, 9),
                storage,
                withdrawal);
        return ConsentLedger.restore(
                        GoldenWay.PARTICIPANT, List.of(new ConsentEvent.Asked(request, GoldenWay.at(2, 9))))
                .orElseThrow();
    }

    private static Conversation.Held held(Setting setting, Expectations expectations, Topic topic) {
        return Conversation.wish("c-1", GoldenWay.PARTICIPANT, Occasion.COACHING, GoldenWay.at(2, 9))
                .prepare(GoldenWay.COACH, setting, expectations, GoldenWay.at(2, 9))
                .hold(GoldenWay.at(2, 9), topic);
    }

    static Stream<Made<?>> made() {
        Topic topic = Topic.own("t-1", TopicKind.WISH, "a");
        return Stream.of(
                new Made<>("title", DocumentType.QUESTIONNAIRE, t -> questionnaire(t, "a", "a", "a", "a", "a", "a")),
                new Made<>("source", DocumentType.QUESTIONNAIRE, t -> questionnaire("a", t, "a", "a", "a", "a", "a")),
                new Made<>("licence", DocumentType.QUESTIONNAIRE, t -> questionnaire("a", "a", t, "a", "a", "a", "a")),
                new Made<>("meaning", DocumentType.QUESTIONNAIRE, t -> questionnaire("a", "a", "a", t, "a", "a", "a")),
                new Made<>("name", DocumentType.QUESTIONNAIRE, t -> questionnaire("a", "a", "a", "a", t, "a", "a")),
                new Made<>("label", DocumentType.QUESTIONNAIRE, t -> questionnaire("a", "a", "a", "a", "a", t, "a")),
                new Made<>(
                        "statement", DocumentType.QUESTIONNAIRE, t -> questionnaire("a", "a", "a", "a", "a", "a", t)),
                new Made<>(
                        "recipient",
                        DocumentType.CONSENT_LEDGER,
                        t -> ledger(Recipient.of(Role.COLLEAGUE, t), "a", "a", "a")),
                new Made<>("wording", DocumentType.CONSENT_LEDGER, t -> ledger(GoldenWay.COACH, t, "a", "a")),
                new Made<>("storage", DocumentType.CONSENT_LEDGER, t -> ledger(GoldenWay.COACH, "a", t, "a")),
                new Made<>("withdrawal", DocumentType.CONSENT_LEDGER, t -> ledger(GoldenWay.COACH, "a", "a", t)),
                new Made<>("participant", DocumentType.CONSENT_LEDGER, t -> ConsentLedger.of(ParticipantRef.parse(t))),
                new Made<>(
                        "remark",
                        DocumentType.ANSWER_SHEET,
                        t -> Questionnaires.builtIn()
                                .get(QuestionnaireId.parse("marks-6/1"))
                                .sheet(LocalDate.of(2026, 3, 1))
                                .remark(t)
                                .complete()),
                new Made<>(
                        "group",
                        DocumentType.ANSWER_SHEET,
                        t -> Questionnaires.builtIn()
                                .get(QuestionnaireId.parse("marks-6/1"))
                                .sheet(LocalDate.of(2026, 3, 1))
                                .group(GroupPath.parse(t).toString())
                                .complete()),
                new Made<>("place", DocumentType.CONVERSATION, t -> held(Setting.walk(t), Expectations.NONE, topic)),
                new Made<>(
                        "expectations",
                        DocumentType.CONVERSATION,
                        t -> held(Setting.walk("a"), new Expectations(t, t, t, t), topic)),
                new Made<>(
                        "topic",
                        DocumentType.CONVERSATION,
                        t -> held(Setting.walk("a"), Expectations.NONE, Topic.own("t-1", TopicKind.WISH, t))),
                new Made<>(
                        "goal",
                        DocumentType.CONVERSATION,
                        t -> held(Setting.walk("a"), Expectations.NONE, topic).name(Goal.of(t), GoldenWay.at(2, 9))),
                new Made<>(
                        "note",
                        DocumentType.CONVERSATION,
                        t -> held(Setting.walk("a"), Expectations.NONE, topic).note(t, GoldenWay.at(2, 9))),
                new Made<>(
                        "wheel",
                        DocumentType.ACTION_PLAN,
                        t -> ActionWheel.empty()
                                .answer(WheelQuestion.HOW_IS_IT_NOW, t)
                                .decide("p-1", GoldenWay.PARTICIPANT, "a", GoldenWay.at(2, 9))),
                new Made<>(
                        "action",
                        DocumentType.ACTION_PLAN,
                        t -> ActionWheel.empty()
                                .decide("p-1", GoldenWay.PARTICIPANT, t, GoldenWay.at(2, 9))
                                .with(Action.of("a-1", t).firstStep(t).wovenInto(t))
                                .reflect(new Reflection(t, t, GoldenWay.at(2, 9)))),
                new Made<>(
                        "need",
                        DocumentType.NEED,
                        t -> Need.of("n-1", Addressee.TEAM, t)
                                .send(GoldenWay.at(2, 9))
                                .promise(t, LocalDate.of(2026, 4, 1), GoldenWay.at(2, 9))),
                new Made<>(
                        "programme goal",
                        DocumentType.PROGRAMME,
                        t -> Programme.of("a", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))
                                .with(new CoreGoal(ItemCode.parse("g-1"), localized(t), localized(t)))),
                new Made<>(
                        "programme name",
                        DocumentType.PROGRAMME,
                        t -> Programme.of(t, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))));
    }

    @ParameterizedTest
    @MethodSource("made")
    <T> void isReadBackEqualWhateverItsTexts(Made<T> made) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (String text : TEXTS) {
            outcomes.put(text, outcome(made.type(), () -> made.of().apply(text)));
        }
        assertThat(outcomes.values())
                .allMatch(outcome -> List.of("equal", "refused").contains(outcome));
        assertThat(outcomes.get("a")).isEqualTo("equal");
        assertThat(outcomes.get("\ud800")).isEqualTo("refused");
    }

    private interface Making<T> {
        T make();
    }

    private static <T> String outcome(DocumentType<T> type, Making<T> making) {
        T value;
        String json;
        try {
            value = making.make();
            json = Golden.DOCUMENTS.write(type, value);
        } catch (IllegalArgumentException | IllegalStateException | ViolationsException refused) {
            return "refused";
        }
        return Golden.DOCUMENTS.read(type, json).value().map(value::equals).orElse(false)
                ? "equal"
                : "lost: " + json.substring(0, Math.min(json.length(), 300));
    }

    static Stream<Instant> instants() {
        return Stream.of(
                Instant.MIN,
                Instant.parse("1899-12-31T23:59:59.999999999Z"),
                Instant.parse("1900-01-01T00:00:00Z"),
                Instant.parse("2026-03-01T00:00:00.000000001Z"),
                Instant.parse("2200-12-31T23:59:59.999999999Z"),
                Instant.parse("2201-01-01T00:00:00Z"),
                Instant.MAX);
    }

    @ParameterizedTest
    @MethodSource("instants")
    void isReadBackEqualWhateverItsInstant(Instant at) {
        boolean can = at.toString().matches("(19|20|21|2200).*Z");
        assertThat(outcome(
                        DocumentType.CONVERSATION,
                        () -> Conversation.wish("c-1", GoldenWay.PARTICIPANT, Occasion.COACHING, at)))
                .isEqualTo(can ? "equal" : "refused");
    }

    static Stream<LocalDate> days() {
        return Stream.of(
                LocalDate.MIN,
                LocalDate.of(-1, 1, 1),
                LocalDate.of(0, 1, 1),
                LocalDate.of(1899, 12, 31),
                LocalDate.of(1900, 1, 1),
                LocalDate.of(2200, 12, 31),
                LocalDate.of(2201, 1, 1),
                LocalDate.of(10_000, 1, 1),
                LocalDate.MAX);
    }

    @ParameterizedTest
    @MethodSource("days")
    void isReadBackEqualWhateverItsDay(LocalDate day) {
        assertThat(outcome(
                        DocumentType.ACTION_PLAN,
                        () -> ActionWheel.empty()
                                .decide("p-1", GoldenWay.PARTICIPANT, "a", GoldenWay.at(2, 9))
                                .with(Action.of("a-1", "a").until(day))))
                .isEqualTo(day.getYear() >= 0 && day.getYear() < 10_000 ? "equal" : "refused");
        Profile profile = ScoringRule.directMark()
                .score(Questionnaires.builtIn()
                        .get(QuestionnaireId.parse("marks-6/1"))
                        .sheet(LocalDate.of(2026, 3, 1))
                        .complete());
        assertThat(outcome(
                        DocumentType.PROFILE,
                        () -> Profile.of(
                                profile.questionnaire(),
                                profile.rule(),
                                day,
                                profile.participant(),
                                profile.scores(),
                                profile.talkAbout())))
                .isEqualTo(day.getYear() >= 1_900 && day.getYear() <= 2_200 ? "equal" : "refused");
    }
}
