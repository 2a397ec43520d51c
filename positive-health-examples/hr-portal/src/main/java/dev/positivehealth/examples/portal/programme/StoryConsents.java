package dev.positivehealth.examples.portal.programme;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.RequestViewState;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.examples.portal.sharing.Consents;
import dev.positivehealth.examples.portal.store.Journeys;
import dev.positivehealth.examples.portal.store.StaleException;
import dev.positivehealth.journey.Journey;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The consents under which stories are told. Whose they are, nobody who keeps the programme sees here. */
@Component
class StoryConsents {
    private final Journeys journeys;
    private final WorkplacePolicy policy;
    private final Clock clock;

    StoryConsents(Journeys journeys, WorkplacePolicy policy, Clock clock) {
        this.journeys = journeys;
        this.policy = policy;
        this.clock = clock;
    }

    /** {@return whether the consent with this number is in force} */
    @Transactional(readOnly = true)
    public boolean isInForce(String consent) {
        return teller(consent, clock.instant()).isPresent();
    }

    /**
     * Tells a story under a consent, which is recorded in the teller's ledger; both or neither.
     *
     * @return false, and nothing is done, if the consent is not in force or the policy does not let the programme have it
     */
    @Transactional
    public boolean tell(String consent, Runnable story) {
        Instant now = clock.instant();
        Optional<ParticipantRef> teller = teller(consent, now);
        if (teller.isEmpty()) {
            return false;
        }
        journeys.change(teller.get(), journey -> {
            ConsentLedger ledger = journey.ledger();
            if (ledger.decide(Consents.story(), policy, now) instanceof Decision.Permitted permitted) {
                return journey.with(ledger.recordSharing(permitted, now));
            }
            // Withdrawn at this very moment.
            throw new StaleException();
        });
        story.run();
        return true;
    }

    private Optional<ParticipantRef> teller(String consent, Instant now) {
        return journeys.peopleWithEventsFor(Consents.PROGRAMME.role(), Consents.PROGRAMME.reference()).stream()
                .filter(person -> {
                    Journey journey = journeys.get(person).journey();
                    ConsentLedger ledger = journey.ledger();
                    // After a stop nothing is recorded any more, so nothing can be passed on.
                    return journey.stoppedAt().isEmpty()
                            && ledger.decide(Consents.story(), policy, now) instanceof Decision.Permitted
                            && ledger.seenBy(Consents.PROGRAMME, now).stream()
                                    .filter(view -> view.state() == RequestViewState.OPEN)
                                    .anyMatch(
                                            view -> view.request().id().value().equals(consent));
                })
                .findFirst();
    }
}
