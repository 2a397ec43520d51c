package dev.positivehealth.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.outcome.GroupReport;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** A store that keeps the contract passes it, and one that does not fails. */
class HostStoreContractTest extends HostStoreContract {
    private final Map<ParticipantRef, ConsentLedger> ledgers = new ConcurrentHashMap<>();
    private final Set<RoundRef> published = new HashSet<>();

    @Override
    protected ConsentLedger load(ParticipantRef participant) {
        return ledgers.getOrDefault(participant, ConsentLedger.of(participant));
    }

    @Override
    protected void save(ConsentLedger ledger) {
        ledgers.merge(ledger.participant(), ledger, (stored, next) -> {
            if (!next.continues(stored)) {
                throw new IllegalStateException("stale");
            }
            return next;
        });
    }

    @Override
    protected void publish(GroupReport report) {
        if (!published.add(report.head().round())) {
            throw new IllegalStateException("published");
        }
    }

    /** The last one wins, of ledgers and of reports. */
    private static final class Forgetful extends HostStoreContract {
        private final Map<ParticipantRef, ConsentLedger> ledgers = new ConcurrentHashMap<>();

        @Override
        protected ConsentLedger load(ParticipantRef participant) {
            return ledgers.getOrDefault(participant, ConsentLedger.of(participant));
        }

        @Override
        protected void save(ConsentLedger ledger) {
            ledgers.put(ledger.participant(), ledger);
        }

        @Override
        protected void publish(GroupReport report) {}
    }

    @Test
    void aForgetfulStoreFails() {
        Forgetful store = new Forgetful();
        assertThatExceptionOfType(AssertionError.class).isThrownBy(store::refusesAStepFromALedgerThatIsNoLongerTheLast);
        assertThatExceptionOfType(AssertionError.class).isThrownBy(store::takesNothingOutOfALedger);
        assertThatExceptionOfType(AssertionError.class).isThrownBy(store::ofTwoStepsAtTheSameMomentOneIsStored);
        assertThatExceptionOfType(AssertionError.class).isThrownBy(store::publishesARoundOnce);
    }
}
