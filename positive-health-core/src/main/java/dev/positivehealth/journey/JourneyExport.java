package dev.positivehealth.journey;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.ConsentReceipt;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.scoring.Profile;
import java.util.List;
import java.util.Objects;

/**
 * What a person filled in, agreed to, talked about and planned, for the person: GDPR articles 15 and 20, the answers
 * and what was derived from them. Invitations and the day of stopping are not included; the host adds these, and what
 * else it stores.
 *
 * @param sheets all answers, remarks included
 * @param profiles the profile of each sheet, in the same order
 * @param receipts the proof of every consent event
 * @param conversations all conversations, with the person's notes
 */
public record JourneyExport(
        ParticipantRef participant,
        List<AnswerSheet> sheets,
        List<Profile> profiles,
        List<ConsentReceipt> receipts,
        List<Conversation> conversations,
        List<ActionPlan> plans)
        implements NoBean {
    public JourneyExport {
        Objects.requireNonNull(participant, "participant");
        sheets = List.copyOf(sheets);
        profiles = List.copyOf(profiles);
        receipts = List.copyOf(receipts);
        conversations = List.copyOf(conversations);
        plans = List.copyOf(plans);
    }

    /** Says what it is, nothing about the person. */
    @Override
    public String toString() {
        return "JourneyExport";
    }
}
