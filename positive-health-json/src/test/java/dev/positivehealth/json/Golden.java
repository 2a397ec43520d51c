package dev.positivehealth.json;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentReceipt;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.internal.document.Budget;
import dev.positivehealth.journey.Journey;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Problem;
import dev.positivehealth.json.internal.MalformedJsonException;
import dev.positivehealth.json.internal.PlainJson;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.outcome.GroupTally;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.Need;
import dev.positivehealth.programme.Programme;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.questionnaire.TextStatus;
import dev.positivehealth.scoring.AbsenceReason;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.Score;
import dev.positivehealth.team.TeamSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One value of each type of document, built in code, and the file that it must be written as. */
public record Golden<T>(DocumentType<T> type, T value) {
    public static final JsonDocuments DOCUMENTS = JsonDocuments.of(Questionnaires.builtIn());

    public static final Golden<AnswerSheet> ANSWER_SHEET = new Golden<>(
            DocumentType.ANSWER_SHEET,
            Questionnaires.builtIn()
                    .get(QuestionnaireId.parse("adult-42/1"))
                    .sheet(LocalDate.of(2026, 3, 1))
                    .participant("p-001")
                    .group("north/sales")
                    .answer("gratitude", 10)
                    .skip("eating")
                    .answer("sleeping", 7)
                    .answer("feeling-fit", 0)
                    .talkAbout("exercising")
                    .talkAbout("sleeping")
                    .remark("Één \"vraag\" over werk/thuis:\n\\o/ 😀")
                    .complete());

    public static final Golden<Profile> PROFILE = new Golden<>(
            DocumentType.PROFILE,
            Profile.of(
                            QuestionnaireId.parse(
                                    "adult-42/1;without=being-taken-seriously,belonging,"
                                            + "doing-meaningful-things,fun-together,interest-in-society,social-contacts,support-from-others"),
                            RuleId.parse("mean-of-answered/1"),
                            LocalDate.of(2026, 3, 1),
                            ANSWER_SHEET.value().participant(),
                            Map.of(
                                    Dimension.BODILY_FUNCTIONS,
                                    new DimensionScore.Scored(Score.of(48, 7), 7),
                                    Dimension.MENTAL_WELLBEING,
                                    new DimensionScore.Absent(AbsenceReason.TOO_FEW_ANSWERS, 3, 7),
                                    Dimension.MEANINGFULNESS,
                                    new DimensionScore.Scored(Score.of(28, 4), 7),
                                    Dimension.QUALITY_OF_LIFE,
                                    new DimensionScore.Absent(AbsenceReason.NOT_ANSWERED, 0, 7),
                                    Dimension.PARTICIPATION,
                                    new DimensionScore.Absent(AbsenceReason.NOT_IN_QUESTIONNAIRE, 0, 0),
                                    Dimension.DAILY_FUNCTIONING,
                                    new DimensionScore.Scored(Score.of(0, 5), 7)),
                            List.of(ItemCode.parse("sleeping"), ItemCode.parse("gratitude")))
                    .withFingerprint(Questionnaires.builtIn()
                            .get(
                                    QuestionnaireId.parse(
                                            "adult-42/1;without=being-taken-seriously,belonging,"
                                                    + "doing-meaningful-things,fun-together,interest-in-society,social-contacts,support-from-others"))
                            .fingerprint()));

    public static final Golden<Questionnaire> QUESTIONNAIRE = new Golden<>(
            DocumentType.QUESTIONNAIRE,
            Questionnaire.of(
                    QuestionnaireId.parse("youth-sample/1"),
                    LocalizedText.of("Jeugd, een proef", "Youth, a sample"),
                    "Written for this test",
                    "CC0-1.0",
                    TextStatus.OWN,
                    new AnswerScale(
                            -2, 2, LocalizedText.of("oneens", "I disagree"), LocalizedText.of("eens", "I agree")),
                    List.of(
                            new Item(
                                    ItemCode.parse("sleeping"),
                                    Dimension.BODILY_FUNCTIONS,
                                    LocalizedText.of("Slaap", "Sleep"),
                                    LocalizedText.of(
                                            "Ik slaap goed, één nacht per week niet.",
                                            "I sleep well, but for one night a week."),
                                    Sensitivity.HEALTH),
                            new Item(
                                    ItemCode.parse("own-belief"),
                                    Dimension.MEANINGFULNESS,
                                    LocalizedText.of("Geloof", "Belief"),
                                    LocalizedText.of("Mijn geloof steunt me.", "My belief supports me."),
                                    Sensitivity.BELIEF))));

    public static final Golden<Problem> PROBLEM = new Golden<>(
            DocumentType.PROBLEM,
            Problem.of(
                            List.of(
                                    Violation.of(
                                                    PropertyPath.ROOT
                                                            .child("answers")
                                                            .child("sleeping"),
                                                    ViolationCode.ANSWER_OUT_OF_RANGE,
                                                    "item",
                                                    "sleeping",
                                                    "lowest",
                                                    "0",
                                                    "highest",
                                                    "10")
                                            .labelled("item", LocalizedText.of("Slaap", "Sleep")),
                                    Violation.of(
                                            PropertyPath.ROOT.child("a/b"),
                                            ViolationCode.PROPERTY_UNKNOWN,
                                            "format",
                                            "positive-health/answer-sheet/1")),
                            Languages.DUTCH)
                    .atLine(3)
                    .withStatus(422));

    public static final Golden<ConsentLedger> CONSENT_LEDGER =
            new Golden<>(DocumentType.CONSENT_LEDGER, GoldenWay.ledger());

    public static final Golden<ConsentReceipt> CONSENT_RECEIPT =
            new Golden<>(DocumentType.CONSENT_RECEIPT, GoldenWay.receipt());

    public static final Golden<Conversation> CONVERSATION =
            new Golden<>(DocumentType.CONVERSATION, GoldenWay.conversation());

    public static final Golden<ActionPlan> ACTION_PLAN = new Golden<>(DocumentType.ACTION_PLAN, GoldenWay.plan());

    public static final Golden<Need> NEED = new Golden<>(DocumentType.NEED, GoldenWay.need());

    public static final Golden<Journey> JOURNEY =
            new Golden<>(DocumentType.JOURNEY, GoldenWay.journey(ANSWER_SHEET.value()));

    public static final Golden<TeamSession> TEAM_SESSION =
            new Golden<>(DocumentType.TEAM_SESSION, GoldenGroups.session());

    public static final Golden<GroupReport> GROUP_REPORT =
            new Golden<>(DocumentType.GROUP_REPORT, GoldenGroups.report());

    public static final Golden<GroupTally> GROUP_TALLY = new Golden<>(DocumentType.GROUP_TALLY, GoldenGroups.tally());

    public static final Golden<Programme> PROGRAMME = new Golden<>(DocumentType.PROGRAMME, GoldenProgramme.programme());

    public static List<Golden<?>> all() {
        return List.of(
                ANSWER_SHEET,
                PROFILE,
                QUESTIONNAIRE,
                PROBLEM,
                CONSENT_LEDGER,
                CONSENT_RECEIPT,
                CONVERSATION,
                ACTION_PLAN,
                NEED,
                JOURNEY,
                TEAM_SESSION,
                GROUP_REPORT,
                GROUP_TALLY,
                PROGRAMME);
    }

    /** The document in the file, without the line end that closes the file. */
    public String text() {
        String file = "golden/" + type.name().replace("/1", ".json");
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(file), file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (text.indexOf('\n') != text.length() - 1) {
                throw new IllegalStateException(file + " must be one line");
            }
            return text.substring(0, text.length() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fresh copy of the document that a test may change. */
    public PlainTree tree() {
        return PlainTree.parse(text());
    }

    public String write() {
        return DOCUMENTS.write(type, value);
    }

    /** What is wrong with a document of this type, each as {@code path code}. */
    public List<String> wrongWith(String json) {
        return found(DOCUMENTS.read(type, json));
    }

    public static List<String> found(Checked<?> checked) {
        return found(checked.violations());
    }

    public static List<String> found(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }

    public static List<String> messages(List<Violation> violations, Languages languages) {
        return violations.stream()
                .map(violation -> violation.message(languages))
                .toList();
    }

    /** A catalogue with an own questionnaire whose scale is wide enough for an answer that is found wherever it leaks. */
    public static Questionnaires withWideScale() {
        LocalizedText any = LocalizedText.of("tekst", "text");
        return Questionnaires.builtIn()
                .with(Questionnaire.of(
                        QuestionnaireId.parse("wide-scale/1"),
                        any,
                        "Written for this test",
                        "CC0-1.0",
                        TextStatus.OWN,
                        new AnswerScale(-AnswerScale.FARTHEST, AnswerScale.FARTHEST, any, any),
                        List.of(new Item(
                                ItemCode.parse("sleeping"),
                                Dimension.BODILY_FUNCTIONS,
                                any,
                                any,
                                Sensitivity.HEALTH))));
    }

    static @Nullable Object plain(String json) {
        try {
            return PlainJson.parse(json, new Budget(64, Integer.MAX_VALUE));
        } catch (MalformedJsonException e) {
            throw new IllegalArgumentException("not JSON: " + json, e);
        }
    }

    @Override
    public String toString() {
        return type.name();
    }
}
