package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Codecs.document;
import static dev.positivehealth.json.document.Codecs.instant;
import static dev.positivehealth.json.document.Codecs.listed;

import dev.positivehealth.Checked;
import dev.positivehealth.journey.Invitation;
import dev.positivehealth.journey.Journey;
import dev.positivehealth.json.document.Properties.Values;
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

    static Function<Values, Checked<Journey>> journey(Properties<Journey> o) {
        var participant = o.required("participant", Codecs.of(TextType.PARTICIPANT), Journey::participant);
        var invitations = o.listOrNone("invitations", INVITATION, Journey::invitations);
        var sheets = o.listOrNone("sheets", document(() -> DocumentType.ANSWER_SHEET), Journey::sheets);
        var ledger = o.required("ledger", document(() -> DocumentType.CONSENT_LEDGER), Journey::ledger);
        var conversations =
                o.listOrNone("conversations", listed(() -> DocumentType.CONVERSATION), Journey::conversations);
        var plans = o.listOrNone("plans", listed(() -> DocumentType.ACTION_PLAN), Journey::plans);
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
