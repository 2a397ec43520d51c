package dev.positivehealth.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.outcome.GroupReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * What the library leaves to a host's store, as tests: extend it, and give it yours on a real database. A ledger is only ever added to, of
 * two steps from one ledger one is refused, and a round is published once, also when two try at the same moment.
 *
 * <p>Each test uses references of its own, so one store can serve all of them. Whatever your store throws when it refuses is fine.
 */
public abstract class HostStoreContract {
    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");
    private static final int TURNS = 20;

    /** For the class that extends it. */
    protected HostStoreContract() {}

    /** {@return what is stored of a person's ledger, read back; a ledger without events of whom nothing is} */
    protected abstract ConsentLedger load(ParticipantRef participant) throws Exception;

    /** Stores a ledger in place of the one it goes on from; throws if another is stored by now. */
    protected abstract void save(ConsentLedger ledger) throws Exception;

    /** Stores the report of a round; throws if the round has one. */
    protected abstract void publish(GroupReport report) throws Exception;

    private static ConsentLedger asked(ConsentLedger ledger, String id, String partner) {
        return ledger.ask(request(id, partner), WorkplacePolicy.netherlands(), AT);
    }

    private static ConsentRequest request(String id, String partner) {
        return new ConsentRequest(
                ConsentId.parse(id),
                Recipient.of(Role.CAREER_COACH, partner),
                Set.of(Purpose.CONVERSATION),
                Scope.wholeWeb(),
                AccessMode.LOOK_TOGETHER,
                "contract/1",
                "en",
                AT,
                AT.plusSeconds(86_400),
                "Nothing else.",
                "Say so.");
    }

    @Test
    void givesBackWhatWasStored() throws Exception {
        ParticipantRef person = ParticipantRef.parse("contract-1");
        ConsentLedger ledger = asked(load(person), "a", "coach-1").give(ConsentId.parse("a"), AT.plusNanos(1));
        save(ledger);
        assertThat(load(person)).isEqualTo(ledger);
        ConsentLedger later = ledger.withdraw(ConsentId.parse("a"), AT).ledger();
        save(later);
        assertThat(load(person)).isEqualTo(later);
    }

    @Test
    void keepsPeopleApart() throws Exception {
        ParticipantRef one = ParticipantRef.parse("contract-2");
        ParticipantRef other = ParticipantRef.parse("contract-22");
        ConsentLedger ledger = asked(load(one), "a", "coach-1");
        save(ledger);
        assertThat(load(other).events()).isEmpty();
        save(asked(load(other), "a", "coach-2"));
        assertThat(load(one)).isEqualTo(ledger);
    }

    @Test
    void refusesAStepFromALedgerThatIsNoLongerTheLast() throws Exception {
        ParticipantRef person = ParticipantRef.parse("contract-3");
        ConsentLedger both = load(person);
        ConsentLedger first = asked(both, "a", "coach-1");
        save(first);
        assertThat(catchThrowable(() -> save(asked(both, "b", "coach-2")))).as("a rival step").isNotNull();
        assertThat(load(person)).isEqualTo(first);
    }

    @Test
    void takesNothingOutOfALedger() throws Exception {
        ParticipantRef person = ParticipantRef.parse("contract-4");
        ConsentLedger before = asked(load(person), "a", "coach-1");
        save(before);
        ConsentLedger after = before.give(ConsentId.parse("a"), AT);
        save(after);
        // Saving what is older may be refused or do nothing; it must not take the yes away.
        Throwable unused = catchThrowable(() -> save(before));
        assertThat(load(person)).isEqualTo(after);
    }

    @Test
    void ofTwoStepsAtTheSameMomentOneIsStored() throws Exception {
        for (int turn = 0; turn < TURNS; turn++) {
            ParticipantRef person = ParticipantRef.parse("contract-5-" + turn);
            ConsentLedger both = load(person);
            ConsentLedger one = asked(both, "a", "coach-1");
            ConsentLedger other = asked(both, "b", "coach-2");
            assertThat(stored(List.of(() -> save(one), () -> save(other)))).isEqualTo(1);
            assertThat(load(person)).isIn(one, other);
        }
    }

    @Test
    void publishesARoundOnce() throws Exception {
        GroupReport report = RandomRound.rounds().sample().report();
        publish(report);
        assertThat(catchThrowable(() -> publish(report))).as("a second publication").isNotNull();
    }

    /** What is tried, and may be refused. */
    @FunctionalInterface
    private interface Step {
        void take() throws Exception;
    }

    private static int stored(List<Step> steps) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(steps.size());
        CyclicBarrier start = new CyclicBarrier(steps.size());
        try {
            List<Callable<Boolean>> tries = new ArrayList<>();
            for (Step step : steps) {
                tries.add(() -> {
                    start.await();
                    step.take();
                    return true;
                });
            }
            int stored = 0;
            for (Future<Boolean> one : threads.invokeAll(tries)) {
                stored += isDone(one) ? 1 : 0;
            }
            return stored;
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean isDone(Future<Boolean> step) throws InterruptedException {
        try {
            return step.get();
        } catch (ExecutionException e) {
            return false;
        }
    }
}
