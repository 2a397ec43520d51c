package dev.positivehealth.examples.portal.conversation;

import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recorded;
import dev.positivehealth.consent.SharedProfile;
import dev.positivehealth.consent.SharedView;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.SharedNotes;
import dev.positivehealth.examples.portal.store.Documents;
import dev.positivehealth.journey.Journey;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.plan.SharedPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is shown or handed over: what each consent permits now, as the ledger gave it out and recorded it. */
final class Shown {
    private final Conversation talk;
    private final List<SharedProfile> profiles = new ArrayList<>();
    private final List<SharedPlan> plans = new ArrayList<>();
    private final List<SharedNotes> notes = new ArrayList<>();
    private ConsentLedger ledger;

    private Shown(Conversation talk, ConsentLedger ledger) {
        this.talk = talk;
        this.ledger = ledger;
    }

    /** Shows or hands over, by these consents, what the policy and the person permit now. */
    static Shown of(
            Journey journey,
            Conversation talk,
            List<ConsentRequest> consents,
            AccessMode mode,
            WorkplacePolicy policy,
            Instant now) {
        Shown shown = new Shown(talk, journey.ledger());
        for (ConsentRequest consent : consents) {
            for (Purpose purpose : consent.purposes()) {
                AccessRequest access = new AccessRequest(mode, consent.scope(), consent.recipient(), purpose);
                if (shown.ledger.decide(access, policy, now) instanceof Decision.Permitted permitted) {
                    shown.add(journey, permitted, now);
                }
            }
        }
        return shown;
    }

    private void add(Journey journey, Decision.Permitted permitted, Instant now) {
        if (SharedProfile.isFor(permitted) && !journey.sheets().isEmpty()) {
            keep(ledger.share(journey.sheets().get(journey.sheets().size() - 1), permitted, now), profiles);
        }
        if (SharedPlan.isFor(permitted) && !journey.plans().isEmpty()) {
            keep(journey.plans().get(journey.plans().size() - 1).share(ledger, permitted, now), plans);
        }
        if (SharedNotes.isFor(permitted)) {
            keep(talk.share(ledger, permitted, now), notes);
        }
    }

    private <T extends SharedView> void keep(Recorded<T> recorded, List<T> views) {
        views.add(recorded.outcome());
        ledger = recorded.ledger();
    }

    /** {@return the journey with what was recorded} */
    Journey recorded(Journey journey) {
        return ledger.version() == journey.ledger().version() ? journey : journey.with(ledger);
    }

    public boolean isNothing() {
        return profiles.isEmpty() && plans.isEmpty() && notes.isEmpty();
    }

    public List<SharedProfile> profiles() {
        return profiles;
    }

    public List<SharedPlan> plans() {
        return plans;
    }

    public List<SharedNotes> notes() {
        return notes;
    }

    /** {@return all of it as documents of the contract, in a list} */
    String asDocuments(Documents documents) {
        List<String> all = new ArrayList<>();
        profiles.forEach(one -> all.add(documents.text(DocumentType.SHARED_PROFILE, one)));
        plans.forEach(one -> all.add(documents.text(DocumentType.SHARED_PLAN, one)));
        notes.forEach(one -> all.add(documents.text(DocumentType.SHARED_NOTES, one)));
        return "[" + String.join(",", all) + "]\n";
    }

    /** Says what it is, nothing of a person. */
    @Override
    public String toString() {
        return "Shown";
    }
}
