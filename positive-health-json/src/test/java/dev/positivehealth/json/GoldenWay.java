package dev.positivehealth.json;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentMethod;
import dev.positivehealth.consent.ConsentReceipt;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.Expectations;
import dev.positivehealth.conversation.Goal;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.conversation.ReferralRoute;
import dev.positivehealth.conversation.Setting;
import dev.positivehealth.conversation.Support;
import dev.positivehealth.conversation.SupportThrough;
import dev.positivehealth.conversation.Topic;
import dev.positivehealth.conversation.TopicKind;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.journey.Invitation;
import dev.positivehealth.journey.Journey;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.ActionState;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.Option;
import dev.positivehealth.plan.OptionKind;
import dev.positivehealth.plan.Reflection;
import dev.positivehealth.plan.WheelQuestion;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.ItemCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One person's way, in which every kind of event and step happens once: the values of the golden files. */
public final class GoldenWay {
    public static final ParticipantRef PARTICIPANT = ParticipantRef.parse("p-001");
    public static final Recipient COACH = new Recipient(Role.CAREER_COACH, "coach \"één\"", true, true);

    private GoldenWay() {}

    /** The hour of a day in March. */
    public static Instant at(int day, int hour) {
        return Instant.parse(String.format(Locale.ROOT, "2026-03-%02dT%02d:00:00Z", day, hour));
    }

    public static ConsentRequest coachRequest() {
        return new ConsentRequest(
                ConsentId.parse("c-1"),
                COACH,
                Set.of(Purpose.ACTION_PLAN, Purpose.CONVERSATION),
                Scope.of(Dimension.MEANINGFULNESS, Dimension.BODILY_FUNCTIONS)
                        .with(ItemCode.parse("sleeping"), ItemCode.parse("eating"))
                        .with(ScopePart.TALK_ABOUT),
                AccessMode.RECEIVE_COPY,
                "own-wording/2",
                "nl",
                at(2, 9),
                Instant.parse("2026-06-30T00:00:00Z"),
                "De coach bewaart het.",
                "Zeg het de coach.");
    }

    public static ConsentRequest request(String id, Recipient recipient, Purpose purpose, AccessMode mode) {
        return new ConsentRequest(
                ConsentId.parse(id),
                recipient,
                Set.of(purpose),
                Scope.wholeWeb(),
                mode,
                "own-wording/2",
                "en",
                at(2, 9),
                Instant.parse("2026-06-30T00:00:00Z"),
                "It is kept.",
                "Say so.");
    }

    public static ConsentLedger ledger() {
        return ConsentLedger.restore(PARTICIPANT, events()).orElseThrow();
    }

    public static List<ConsentEvent> events() {
        ConsentId coach = ConsentId.parse("c-1");
        ConsentId round = ConsentId.parse("c-2");
        ConsentRequest toRound = request(
                "c-2", Recipient.round(RoundRef.parse("2026-spring")), Purpose.GROUP_OUTCOME, AccessMode.RECEIVE_COPY);
        ConsentRequest toBuddy =
                request("c-3", Recipient.of(Role.BUDDY, "b-7"), Purpose.ACTION_PLAN, AccessMode.LOOK_TOGETHER);
        return List.of(
                new ConsentEvent.Asked(coachRequest(), at(2, 9)),
                new ConsentEvent.Given(coach, at(3, 18), ConsentMethod.ON_PAPER),
                new ConsentEvent.Shared(
                        coach,
                        at(4, 10),
                        AccessMode.RECEIVE_COPY,
                        Scope.of().with(ItemCode.parse("sleeping")).with(ScopePart.TALK_ABOUT)),
                new ConsentEvent.Asked(toRound, at(5, 9)),
                new ConsentEvent.Given(round, at(5, 10), ConsentMethod.ON_SCREEN),
                new ConsentEvent.Contributed(round, at(6, 9), GroupPath.parse("north/sales")),
                new ConsentEvent.Asked(toBuddy, at(7, 9)),
                new ConsentEvent.Refused(ConsentId.parse("c-3"), at(7, 9)),
                new ConsentEvent.Withdrawn(coach, at(8, 9)));
    }

    public static ConsentReceipt receipt() {
        return ledger().receipts().get(2);
    }

    public static Conversation conversation() {
        return Conversation.offer("c-1", PARTICIPANT, Occasion.CAREER_GUIDANCE, at(2, 9), at(30, 9))
                .prepare(
                        COACH,
                        Setting.walk("the park").with(List.of(ItemCode.parse("own-conversation-guide"))),
                        new Expectations("I say what I can.", "They listen.", "It hires nobody.", "It is quiet here."),
                        at(3, 9))
                .join(new Support(Recipient.of(Role.VITALITY_COACH, "coach-2"), SupportThrough.EMPLOYER), at(4, 9))
                .hold(
                        at(5, 9),
                        Topic.own("colleagues", TopicKind.STRENGTH, "I work well with my colleagues"),
                        new Topic(
                                "sleeping",
                                TopicKind.WISH,
                                "I would like to sleep better",
                                "sleeping",
                                true,
                                Optional.of(at(5, 8))))
                .takeBack("sleeping", at(5, 10))
                .name(Goal.of("Home on time"), at(5, 11))
                .note("It helped.", at(5, 12))
                .refer(ReferralRoute.COMPANY_SOCIAL_WORK, at(5, 13))
                .followUp(LocalDate.of(2026, 4, 21), at(5, 14))
                .hold(at(21, 9))
                .close(at(21, 10));
    }

    public static Need need() {
        return Need.of("n-1", Addressee.MANAGER, "Please move the late meeting.")
                .send(at(10, 12))
                .promise("my manager", LocalDate.of(2026, 4, 1), at(11, 11))
                .markKept(at(21, 10));
    }

    public static ActionPlan plan() {
        return ActionWheel.empty()
                .answer(WheelQuestion.WHAT_REALLY_MATTERS, "Time for my father")
                .with(new Option(OptionKind.WITH_THE_ORGANISATION, "Have the late meeting moved"))
                .decide("plan-1", PARTICIPANT, "Three days a week I stop at five", at(10, 10))
                .with(Action.of("stop-on-time", "Stop at five")
                        .firstStep("Close the laptop on Tuesday")
                        .wovenInto("the walk to the station")
                        .until(LocalDate.of(2026, 5, 31))
                        .withBuddy(ConsentId.parse("c-3"))
                        .in(ActionState.ROUTINE))
                .with(Action.of("walk", "Walk at noon"))
                .with(need())
                .with(Need.of("n-2", Addressee.TEAM, "Ask me at noon."))
                .reflect(new Reflection("It works.", "Dinner on Thursday", at(21, 10)))
                .reflect(new Reflection("It still works.", "", at(22, 10)));
    }

    /** The way with the sheet that was filled in. */
    public static Journey journey(AnswerSheet sheet) {
        return Journey.of(PARTICIPANT)
                .invited(new Invitation(at(1, 9), at(31, 9)))
                .filledIn(sheet)
                .with(ledger())
                .with(conversation())
                .with(plan())
                .stop(Instant.parse("2026-05-01T09:00:00.5Z"));
    }
}
