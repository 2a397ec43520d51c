package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Codecs.document;
import static dev.positivehealth.json.document.Codecs.instant;
import static dev.positivehealth.json.document.Codecs.listed;

import dev.positivehealth.Checked;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.journey.Invitation;
import dev.positivehealth.journey.Journey;
import dev.positivehealth.json.document.Properties.Values;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.questionnaire.AnswerSheet;
import java.util.Optional;
import java.util.function.Function;

/** {@code journey/1}: the documents of one person in one. */
final class JourneyCodecs {
    private static final ObjectCodec<Invitation> INVITATION = ObjectCodec.of("invitation", o -> {
        var at = o.required("at", instant(), Invitation::at);
        var until = o.required("until", instant(), Invitation::until);
        o.rule(in -> in.inOrder(at, until, false));
        return in -> new Invitation(in.get(at), in.get(until));
    });

    private JourneyCodecs() {}

    /** A document of the participant that the object around it names. */
    static <T> Codec<T> own(Codec<T> document, Function<T, Optional<ParticipantRef>> participant) {
        return Codec.of(
                place -> {
                    Optional<T> read = document.read(place);
                    Optional<ParticipantRef> person = place.reading().around("participant", ParticipantRef.class);
                    if (read.isPresent()
                            && person.isPresent()
                            && !participant.apply(read.get()).equals(person)) {
                        place.wrong(ViolationCode.PARTICIPANT_OTHER);
                    }
                    return read;
                },
                document::write,
                document::schema);
    }

    static Codec<AnswerSheet> sheet() {
        return own(document(() -> DocumentType.ANSWER_SHEET), AnswerSheet::participant);
    }

    static Codec<Conversation> conversation() {
        return own(listed(() -> DocumentType.CONVERSATION), conversation -> Optional.of(conversation.participant()));
    }

    static Codec<ActionPlan> plan() {
        return own(listed(() -> DocumentType.ACTION_PLAN), plan -> Optional.of(plan.participant()));
    }

    static Function<Values, Checked<Journey>> journey(Properties<Journey> o) {
        var participant = o.required("participant", Codecs.of(TextType.PARTICIPANT), Journey::participant);
        var invitations = o.listOrNone("invitations", INVITATION, Journey::invitations);
        var sheets = o.listOrNone("sheets", sheet(), Journey::sheets);
        var ledger = o.required(
                "ledger",
                own(document(() -> DocumentType.CONSENT_LEDGER), consents -> Optional.of(consents.participant())),
                Journey::ledger);
        var conversations = o.listOrNone("conversations", conversation(), Journey::conversations);
        var plans = o.listOrNone("plans", plan(), Journey::plans);
        var stoppedAt = o.optional("stoppedAt", instant(), Journey::stoppedAt);
        return in -> Journey.restore(
                in.get(participant),
                in.get(invitations),
                in.get(sheets),
                in.get(ledger),
                in.get(conversations),
                in.get(plans),
                in.get(stoppedAt));
    }
}
