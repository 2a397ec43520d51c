package dev.positivehealth.examples.commandline;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.EffectsOfWithdrawal;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Recorded;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.consent.SharedProfile;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.Expectations;
import dev.positivehealth.conversation.Goal;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.conversation.Setting;
import dev.positivehealth.conversation.Topic;
import dev.positivehealth.conversation.TopicKind;
import dev.positivehealth.journey.Invitation;
import dev.positivehealth.journey.Journey;
import dev.positivehealth.journey.PossibleStep;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
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
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Steps 2 and 3 of the journey: trust, the other conversation, and a plan. */
final class Talking {
    private static final Recipient COACH = Recipient.of(Role.CAREER_COACH, "coach-1");
    private static final Recipient MANAGER = Recipient.of(Role.MANAGER, "manager-1");
    private static final Recipient VITALITY = new Recipient(Role.VITALITY_COACH, "coach-2", false, true);
    private static final Recipient PSYCHOLOGIST =
            new Recipient(Role.OCCUPATIONAL_PSYCHOLOGIST, "psychologist-1", true, true);
    private static final Instant INVITED = Instant.parse("2026-02-15T09:00:00Z");
    private static final Instant ASKED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant ANSWERED = Instant.parse("2026-03-03T18:30:00Z");
    private static final Instant TALK = Instant.parse("2026-03-10T10:00:00Z");
    private static final Instant SECOND_TALK = Instant.parse("2026-04-21T10:00:00Z");
    private static final Instant END = Instant.parse("2026-06-30T00:00:00Z");
    private static final WorkplacePolicy POLICY = WorkplacePolicy.netherlands();

    private final Story story;
    private final JsonDocuments documents;

    Talking(Story story, Questionnaires known) {
        this.story = story;
        this.documents = JsonDocuments.of(known);
    }

    void tell(List<AnswerSheet> sheets) throws IOException {
        AnswerSheet sheet = sheets.get(0);
        ParticipantRef participant = sheet.participant().orElseThrow();
        Journey journey = Journey.of(participant)
                .invited(new Invitation(INVITED, Instant.parse("2026-03-31T00:00:00Z")))
                .filledIn(sheet);
        ConsentLedger ledger = trust(sheet, participant);
        journey = journey.with(ledger);
        Conversation conversation = conversation(participant, sheet);
        journey = journey.with(conversation);
        journey = journey.with(plan(participant));

        story.heading("next.heading");
        story.say("next.about");
        for (PossibleStep step : journey.possibleSteps(SECOND_TALK)) {
            story.line("  " + step.step().label().in(story.languages())
                    + step.reason()
                            .map(why -> " – " + story.text("next.not") + " "
                                    + why.label().in(story.languages()))
                            .orElse(""));
        }
        for (AnswerSheet later : sheets.subList(1, sheets.size())) {
            journey = journey.filledIn(later);
        }
        story.write("journey.json", documents.write(DocumentType.JOURNEY, journey));
        story.say(
                "next.export",
                "sheets",
                Integer.toString(journey.export().sheets().size()));
    }

    private ConsentLedger trust(AnswerSheet sheet, ParticipantRef participant) throws IOException {
        story.heading("trust.heading");
        Scope scope = Scope.wholeWeb().with(ScopePart.TALK_ABOUT);
        AccessRequest coachLooks = AccessRequest.look(scope, COACH, Purpose.CONVERSATION);
        AccessRequest vitalityKeeps = AccessRequest.copy(scope, VITALITY, Purpose.CONVERSATION);
        ConsentLedger ledger = ConsentLedger.of(participant)
                .offer(request("c-1", coachLooks), POLICY, ASKED)
                .offer(request("c-2", vitalityKeeps), POLICY, ASKED);
        story.say("trust.offered");

        Decision.Permitted permitted =
                ledger.decide(coachLooks, POLICY, TALK).permitted().orElseThrow();
        Recorded<SharedProfile> sharing = ledger.share(sheet, permitted, TALK);
        ledger = sharing.ledger();
        story.write("shared-profile.json", documents.write(DocumentType.SHARED_PROFILE, sharing.outcome()));
        story.say("trust.coach");
        decision(ledger, AccessRequest.look(scope, MANAGER, Purpose.CONVERSATION), "trust.manager-look");
        decision(ledger, AccessRequest.copy(scope, MANAGER, Purpose.CONVERSATION), "trust.manager-copy");
        decision(ledger, AccessRequest.look(scope, PSYCHOLOGIST, Purpose.CONVERSATION), "trust.psychologist");

        ledger = ledger.share(
                        sheet,
                        ledger.decide(vitalityKeeps, POLICY, TALK).permitted().orElseThrow(),
                        TALK)
                .ledger();
        Recorded<EffectsOfWithdrawal> withdrawal = ledger.withdraw(new ConsentId("c-2"), TALK.plusSeconds(3600));
        ledger = withdrawal.ledger();
        story.say(
                "trust.withdrawn",
                "copies",
                Integer.toString(withdrawal.outcome().copies().size()));
        story.write("consent-ledger.json", documents.write(DocumentType.CONSENT_LEDGER, ledger));
        story.write(
                "consent-receipt.json",
                documents.write(DocumentType.CONSENT_RECEIPT, ledger.receipts().get(0)));
        return ledger;
    }

    private ConsentRequest request(String id, AccessRequest access) {
        return ConsentRequest.of(new ConsentId(id), access, story.languages(), ASKED, END);
    }

    /** Tells both sides of a denial: what p-001 and the audit know, and what the other hears. */
    private void decision(ConsentLedger ledger, AccessRequest access, String key) {
        Decision decision = ledger.decide(access, POLICY, TALK);
        story.say(
                key,
                "heard",
                story.text("heard." + decision),
                "reason",
                decision.reasonForParticipantAndAudit().orElseThrow().label().in(story.languages()));
    }

    private Conversation conversation(ParticipantRef participant, AnswerSheet sheet) throws IOException {
        story.heading("talk.heading");
        Topic limits = Topic.from(
                        sheet.questionnaire()
                                .item(ItemCode.parse("knowing-your-limits"))
                                .orElseThrow(),
                        TopicKind.CHANGE,
                        story.text("talk.topic-limits"))
                .agreed(TALK);
        Topic sleep = Topic.from(
                        sheet.questionnaire().item(ItemCode.parse("sleeping")).orElseThrow(),
                        TopicKind.WISH,
                        story.text("talk.topic-sleep"))
                .agreed(TALK);
        Topic strength = Topic.own("colleagues", TopicKind.STRENGTH, story.text("talk.topic-strength"));
        Conversation.FollowedUp next = Conversation.wish("talk-1", participant, Occasion.CAREER_GUIDANCE, ASKED)
                .prepare(
                        COACH,
                        Setting.walk(story.text("talk.place")).with(List.of(ItemCode.parse("own-conversation-guide"))),
                        new Expectations(
                                story.text("talk.mine"),
                                story.text("talk.organisation"),
                                story.text("talk.cannot"),
                                ""),
                        ANSWERED)
                .hold(TALK, strength, limits, sleep)
                .takeBack("sleeping", TALK.plusSeconds(600))
                .name(Goal.of(story.text("talk.goal")), TALK.plusSeconds(2400))
                .note(story.text("talk.note"), TALK.plusSeconds(3000))
                .followUp(LocalDate.of(2026, 4, 21), TALK.plusSeconds(3300));
        story.say("talk.held", "topics", topics(List.of(strength, limits)));
        story.say("talk.follow-up", "day", story.day(next.on()));
        Conversation closed = next.hold(SECOND_TALK).close(SECOND_TALK.plusSeconds(2700));
        story.write("conversation.json", documents.write(DocumentType.CONVERSATION, closed));
        return closed;
    }

    private static String topics(List<Topic> topics) {
        return topics.stream().map(Topic::words).collect(Collectors.joining("; "));
    }

    private ActionPlan plan(ParticipantRef participant) throws IOException {
        story.heading("plan.heading");
        story.line(ActionWheel.attribution().in(story.languages()));
        ActionWheel wheel = ActionWheel.towards(Goal.of(story.text("talk.goal")))
                .answer(WheelQuestion.WHAT_REALLY_MATTERS, story.text("plan.matters"))
                .answer(WheelQuestion.HOW_IS_IT_NOW, story.text("plan.now"))
                .with(new Option(OptionKind.OWN, story.text("plan.option-own")))
                .with(new Option(OptionKind.WITH_THE_ORGANISATION, story.text("plan.option-help")));
        Need.Pending asked = Need.of("late-meeting", Addressee.MANAGER, story.text("plan.need"))
                .send(TALK.plusSeconds(7200));
        ActionPlan plan = wheel.decide("plan-1", participant, story.text("plan.decision"), TALK.plusSeconds(3500))
                .with(Action.of("stop-on-time", story.text("plan.action"))
                        .firstStep(story.text("plan.first-step"))
                        .wovenInto(story.text("plan.routine"))
                        .until(LocalDate.of(2026, 5, 31)))
                .with(asked);
        story.say("plan.decided", "decision", plan.decision());
        Need kept = asked.promise(story.text("plan.promised-by"), LocalDate.of(2026, 4, 1), TALK.plusSeconds(90_000))
                .markKept(SECOND_TALK);
        plan = plan.replace(kept)
                .progress("stop-on-time", ActionState.ROUTINE)
                .reflect(new Reflection(story.text("plan.reflection"), story.text("plan.celebration"), SECOND_TALK));
        story.say("plan.kept", "need", kept.words());
        story.say("plan.reflected", "words", plan.reflections().get(0).words());
        story.write("need.json", documents.write(DocumentType.NEED, kept));
        story.write("action-plan.json", documents.write(DocumentType.ACTION_PLAN, plan));
        return plan;
    }
}
