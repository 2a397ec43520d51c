package dev.positivehealth.json;

import dev.positivehealth.GroupPath;
import dev.positivehealth.consent.Contribution;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.outcome.Controller;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.outcome.GroupTally;
import dev.positivehealth.outcome.GroupTree;
import dev.positivehealth.outcome.MinimumGroupSize;
import dev.positivehealth.outcome.Round;
import dev.positivehealth.outcome.RoundTerms;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.Option;
import dev.positivehealth.plan.OptionKind;
import dev.positivehealth.plan.Reflection;
import dev.positivehealth.plan.WheelQuestion;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.ScoringRule;
import dev.positivehealth.team.Introduction;
import dev.positivehealth.team.SharedValue;
import dev.positivehealth.team.Spot;
import dev.positivehealth.team.TeamKind;
import dev.positivehealth.team.TeamSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A team's session and a round of several groups: the values of the golden files. */
public final class GoldenGroups {
    private static final String CONTROLLER = "Occupational health service \"één\"";
    private static final RoundRef ROUND = RoundRef.parse("2026 spring/één");

    private GoldenGroups() {}

    public static TeamSession.NotesWritten written() {
        return TeamSession.introduce(new Introduction(
                        TeamKind.MANAGEMENT_TEAM,
                        3,
                        "What makes you feel well at \"work\"?",
                        LocalDate.of(2026, 4, 2),
                        List.of(ItemCode.parse("own-blank-web"), ItemCode.parse("own-notes"))))
                .handIn(List.of("laughing together", "één uur stilte"))
                .handIn(List.of())
                .handIn(List.of("a walk at noon", "good coffee"))
                .open();
    }

    public static TeamSession.Placed placed() {
        return written()
                .place("n1", new Spot.On(Dimension.BODILY_FUNCTIONS))
                .place("n2", new Spot.Beside())
                .place("n3", new Spot.Between(Dimension.PARTICIPATION, Dimension.MEANINGFULNESS))
                .place("n4", new Spot.On(Dimension.MENTAL_WELLBEING))
                .endPlacing();
    }

    public static TeamSession session() {
        return placed().reflect("Much is about being together.", List.of(new SharedValue("Time for each other")))
                .turnWheel()
                .answer(WheelQuestion.WHAT_REALLY_MATTERS, "Quiet in the morning")
                .with(new Option(OptionKind.WITH_THE_ORGANISATION, "No meetings before ten"))
                .decide("We walk at noon", LocalDate.of(2026, 4, 2))
                .with(Action.of("walk", "Walk at noon").wovenInto("our lunch"))
                .with(Need.of("n-1", Addressee.ORGANISATION, "No meetings before ten, please.")
                        .send(Instant.parse("2026-04-03T09:00:00Z")))
                .reflect(new Reflection("We walk on most days.", "Cake", Instant.parse("2026-05-01T09:00:00Z")));
    }

    /** North has 11 people in two teams, south 3; five of north skip all but one of a dimension's items. */
    public static GroupReport report() {
        Questionnaire asked = questionnaire();
        RoundTerms terms = RoundTerms.of(
                        ROUND,
                        asked,
                        GroupTree.of(
                                List.of(GroupPath.parse("north/sales"), GroupPath.parse("north/support"), south())),
                        Controller.of(CONTROLLER))
                .withMinimum(MinimumGroupSize.of(5))
                .withPublishedOnce();
        return Round.open(terms, Instant.EPOCH)
                .addAll(contributions())
                .close(Instant.EPOCH)
                .publish(Instant.EPOCH)
                .report();
    }

    public static GroupTally tally() {
        return GroupTally.of(
                questionnaire().id(), ScoringRule.standardFor(questionnaire()).id(), contributions());
    }

    private static List<Contribution> contributions() {
        List<Contribution> all = new ArrayList<>();
        for (int person = 1; person <= 14; person++) {
            GroupPath group = person > 11 ? south() : GroupPath.parse(person > 6 ? "north/support" : "north/sales");
            AnswerSheet sheet = sheet(person, person > 9);
            all.add(Contribution.underControllersConsents(
                    CONTROLLER, ScoringRule.standardFor(sheet.questionnaire()).score(sheet), ROUND, group));
        }
        return all;
    }

    private static AnswerSheet sheet(int person, boolean skipsMeaning) {
        Questionnaire asked = questionnaire();
        AnswerSheetDraft draft =
                asked.sheet(LocalDate.of(2026, 3, 1)).participant(String.format(Locale.ROOT, "p-%03d", person));
        for (int place = 0; place < asked.items().size(); place++) {
            var item = asked.items().get(place);
            draft = skipsMeaning && item.dimension() == Dimension.MEANINGFULNESS
                    ? draft.skip(item.code().value())
                    : draft.answer(item.code().value(), (person * 3 + place * 7) % 11);
        }
        return draft.complete();
    }

    private static Questionnaire questionnaire() {
        return Questionnaires.builtIn().get(QuestionnaireId.parse("adult-42/1"));
    }

    private static GroupPath south() {
        return GroupPath.parse("south");
    }
}
