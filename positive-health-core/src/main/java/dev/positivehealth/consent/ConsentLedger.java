package dev.positivehealth.consent;

import dev.positivehealth.Checked;
import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.scoring.Profile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happened to one person's consents, in order; append-only.
 *
 * <p>Each step gives the next ledger. What may be seen is worked out for an instant from the events up to and including it, so
 * a withdrawal holds at once, a consent expires without anybody looking, and any past moment can be replayed. The host stores
 * the events with {@link #version()} and refuses to store two ledgers of one version.
 *
 * <p>Withdrawing is as easy as giving, needs no reason, and stays possible after all else is erased.
 */
public final class ConsentLedger {
    private final ParticipantRef participant;
    private final History history;

    private ConsentLedger(ParticipantRef participant, History history) {
        this.participant = Objects.requireNonNull(participant, "participant");
        this.history = history;
    }

    /**
     * Opens a ledger.
     *
     * @param participant the person whose consents it holds
     * @return a ledger without events
     */
    public static ConsentLedger of(ParticipantRef participant) {
        return new ConsentLedger(participant, new History());
    }

    /**
     * Reads a ledger back from storage; every rule is run again.
     *
     * @param participant the person whose consents it holds
     * @param events all events, in order
     * @return the ledger, or the first event that could not have happened, as {@code event.out-of-order},
     *     {@code request.duplicate}, {@code request.unknown} or {@code event.not-possible} at {@code /events/N}
     */
    public static Checked<ConsentLedger> restore(ParticipantRef participant, List<ConsentEvent> events) {
        Objects.requireNonNull(participant, "participant");
        History history = new History();
        for (int i = 0; i < events.size(); i++) {
            Optional<ViolationCode> fault = ConsentEventRules.fault(history, events.get(i));
            if (fault.isPresent()) {
                return Checked.invalid(
                        List.of(Violation.of(PropertyPath.ROOT.child("events").child(i), fault.get())));
            }
            history.add(events.get(i));
        }
        return Checked.valid(new ConsentLedger(participant, history));
    }

    /**
     * Records that the person was asked.
     *
     * @param request what for
     * @param at when
     * @return the next ledger
     * @throws IllegalStateException if the id is taken, the time to give it is over, an earlier request of the same recipient
     *     is still unanswered (asking again would press; a refusal counts as no answer), or a later event is recorded
     */
    public ConsentLedger asked(ConsentRequest request, Instant at) {
        return next(new ConsentEvent.Asked(request, at));
    }

    /**
     * Records that the person said yes, on a screen.
     *
     * @param request to which request
     * @param at when
     * @return the next ledger
     * @throws IllegalStateException if it is not asked, already given, withdrawn, or its time is over; a refusal can be
     *     turned into a yes
     */
    public ConsentLedger given(ConsentId request, Instant at) {
        return given(request, at, ConsentMethod.ON_SCREEN);
    }

    /**
     * Records that the person said yes.
     *
     * @param request to which request
     * @param at when
     * @param how by what
     * @return the next ledger
     * @throws IllegalStateException as {@link #given(ConsentId, Instant)}
     */
    public ConsentLedger given(ConsentId request, Instant at, ConsentMethod how) {
        return next(new ConsentEvent.Given(request, at, how));
    }

    /**
     * Records that the person said no. No reason is taken.
     *
     * @param request to which request
     * @param at when
     * @return the next ledger
     * @throws IllegalStateException if it is not asked, already answered, or its time is over
     */
    public ConsentLedger refused(ConsentId request, Instant at) {
        return next(new ConsentEvent.Refused(request, at));
    }

    /**
     * Records that the person took a consent back. No reason is taken, and it works from this instant on.
     *
     * @param request which consent
     * @param at when; an instant before the last event counts as that of the last event, so that no clock that runs behind or
     *     ahead stands in the way
     * @return the next ledger, and what the host must do now
     * @throws IllegalStateException if it was not given or is already withdrawn
     */
    public Withdrawal withdrawn(ConsentId request, Instant at) {
        Objects.requireNonNull(at, "at");
        Instant when = history.latest().filter(at::isBefore).orElse(at);
        ConsentLedger next = next(new ConsentEvent.Withdrawn(request, when));
        return new Withdrawal(next, EffectsOfWithdrawal.of(history, request));
    }

    /**
     * Tells whether an event can be recorded, as the ledger stood at the instant of the event; past instants can be replayed.
     *
     * @param event what could happen
     * @return true if the ledger of that instant would take it
     */
    public boolean allows(ConsentEvent event) {
        return ConsentEventRules.fault(history.until(event.at()), event).isEmpty();
    }

    /**
     * Decides whether something may be seen.
     *
     * @param access what, how, by whom and what for
     * @param policy decides before any consent
     * @param at the instant the decision is for; any past instant can be replayed
     * @return permitted, or denied with a reason for the participant and the audit
     */
    public Decision decide(AccessRequest access, WorkplacePolicy policy, Instant at) {
        Optional<DenialReason> refused = policy.refuses(access.recipient().role(), access.mode(), access.purpose());
        return refused.<Decision>map(reason -> new Decision.Denied(access, at, reason))
                .orElseGet(() -> new ConsentDecider(this, access, at).decide());
    }

    /**
     * Shows or hands over a profile, and records it.
     *
     * @param sheet the answers the profile was made of
     * @param profile the profile
     * @param permitted the decision that permits it
     * @param at when it is shared
     * @return the next ledger, and what the recipient gets
     * @throws IllegalArgumentException if sheet or profile are of another person or do not belong together, or the decision is
     *     about nothing that they hold
     * @throws IllegalStateException if the decision is of another ledger or no longer holds at that instant
     */
    public Sharing share(AnswerSheet sheet, Profile profile, Decision.Permitted permitted, Instant at) {
        if (!sheet.participant().equals(Optional.of(participant))
                || !profile.participant().equals(Optional.of(participant))) {
            throw new IllegalArgumentException("sheet and profile must be of the ledger's participant");
        }
        if (!sheet.questionnaire().id().equals(profile.questionnaire())
                || !sheet.takenOn().equals(profile.takenOn())) {
            throw new IllegalArgumentException("the profile must be made of the sheet");
        }
        SharedProfile shared = new SharedProfile(permitted, sheet, profile);
        return new Sharing(sharing(permitted, shared.shown(), at), shared);
    }

    /**
     * Records that all that a decision is about was shown or handed over.
     *
     * @param permitted the decision that permits it
     * @param at when it is shared
     * @return the next ledger
     * @throws IllegalStateException if the decision is of another ledger or no longer holds at that instant
     */
    public ConsentLedger sharing(Decision.Permitted permitted, Instant at) {
        return sharing(permitted, permitted.access().scope(), at);
    }

    /**
     * Records that something was shown or handed over under a decision, as plans and conversations do for their own views.
     *
     * @param permitted the decision that permits it
     * @param shown what of it was shown or handed over
     * @param at when it is shared
     * @return the next ledger
     * @throws IllegalArgumentException if what is shown is nothing, or more than the decision is about
     * @throws IllegalStateException if the decision is of another ledger or no longer holds at that instant
     */
    public ConsentLedger sharing(Decision.Permitted permitted, Scope shown, Instant at) {
        if (shown.isNothing() || !permitted.access().scope().covers(shown)) {
            throw new IllegalArgumentException("what is shared must be something that the decision is about");
        }
        boolean holds = permitted.participant().equals(participant)
                && !at.isBefore(permitted.at())
                && new ConsentDecider(this, permitted.access(), at).isPermittedBy(permitted.by());
        if (!holds) {
            throw new IllegalStateException(
                    "the decision must be of this ledger and still hold when something is shared");
        }
        ConsentLedger next = this;
        for (ConsentId id : permitted.by()) {
            Scope part = Objects.requireNonNull(history.request(id))
                    .request()
                    .scope()
                    .within(shown);
            if (!part.isNothing()) {
                next = next.next(
                        new ConsentEvent.Shared(id, at, permitted.access().mode(), part));
            }
        }
        return next;
    }

    /**
     * Puts the person's scores into a round, if the person consented, and records it.
     *
     * @param profile the person's profile
     * @param round the round
     * @param group the group in which the person counts
     * @param policy decides before any consent
     * @param at when
     * @return the next ledger and the contribution; empty if it is not permitted, or was made before
     * @throws IllegalArgumentException if the profile is of another person
     */
    public Optional<Contributing> contribute(
            Profile profile, RoundRef round, GroupPath group, WorkplacePolicy policy, Instant at) {
        if (!profile.participant().equals(Optional.of(participant))) {
            throw new IllegalArgumentException("the profile must be of the ledger's participant");
        }
        AccessRequest access =
                AccessRequest.copy(Scope.wholeWeb()).by(Recipient.round(round)).forPurpose(Purpose.GROUP_OUTCOME);
        return decide(access, policy, at).permitted().flatMap(permitted -> {
            ConsentEvent event = new ConsentEvent.Contributed(permitted.by().get(0), at, group);
            return ConsentEventRules.fault(history, event).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Contributing(
                            with(event), Contribution.underLedger(participant, round, group, profile)));
        });
    }

    /**
     * Tells what a recipient can know: only what was asked for that same recipient, where a refusal looks like no answer until
     * its time is over and like any other end after it. There are no reminders, and asking again is possible only when an
     * offer is over, so both are alike for all.
     *
     * @param recipient who would like to know
     * @param at the instant
     * @return the requests for that recipient, in the order in which they were asked
     */
    public List<RequestView> seenBy(Recipient recipient, Instant at) {
        return history.askedFor(recipient).stream()
                .filter(offer -> !offer.asked().at().isAfter(at))
                .map(offer -> new RequestView(offer.request(), offer.asked().at(), offer.offerAt(at)))
                .toList();
    }

    /**
     * Tells where a request stands, for the participant and the audit.
     *
     * @param request the id of the request
     * @param at the instant
     * @return its state; empty if it was not asked by then
     */
    public Optional<ConsentState> stateOf(ConsentId request, Instant at) {
        return Optional.ofNullable(history.request(request)).flatMap(asked -> asked.stateAt(at));
    }

    /** {@return the person whose consents it holds: the participant} */
    public ParticipantRef participant() {
        return participant;
    }

    /** {@return what happened: all events, in order} */
    public List<ConsentEvent> events() {
        return history.events();
    }

    /** {@return what was asked: all requests, in the order in which they were asked} */
    public List<ConsentRequest> requests() {
        return history.requests();
    }

    /** {@return the number of the events, so that a store can refuse a stale ledger} */
    public int version() {
        return history.events().size();
    }

    /** {@return the proofs, for the person to keep: a receipt for every event, refusals too} */
    public List<ConsentReceipt> receipts() {
        List<ConsentReceipt> receipts = new ArrayList<>();
        for (ConsentEvent event : events()) {
            receipts.add(new ConsentReceipt(receipts.size() + 1, participant, history.requestOf(event), event));
        }
        return List.copyOf(receipts);
    }

    private ConsentLedger next(ConsentEvent event) {
        ConsentEventRules.fault(history, event).ifPresent(code -> {
            throw new IllegalStateException("consent " + event.request() + " cannot go on so now: " + code);
        });
        return with(event);
    }

    private ConsentLedger with(ConsentEvent event) {
        return new ConsentLedger(participant, history.with(event));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConsentLedger that
                && participant.equals(that.participant)
                && events().equals(that.events());
    }

    @Override
    public int hashCode() {
        return Objects.hash(participant, events());
    }

    /** Says what it is: beside an offer that looks unanswered, even the number of events would tell of a refusal. */
    @Override
    public String toString() {
        return "ConsentLedger";
    }

    /**
     * The ledger after a sharing, and what the recipient gets.
     *
     * @param ledger the next ledger, to be stored before the profile is handed on
     * @param profile what the recipient gets
     */
    public record Sharing(ConsentLedger ledger, SharedProfile profile) {}

    /**
     * The ledger after a withdrawal, and what the host must do now.
     *
     * @param ledger the next ledger
     * @param effects what to delete, which rounds to leave, and what stands
     */
    public record Withdrawal(ConsentLedger ledger, EffectsOfWithdrawal effects) {}

    /**
     * The ledger after scores were put into a round, and what the round gets.
     *
     * @param ledger the next ledger, to be stored before the contribution is handed on
     * @param contribution what the round gets
     */
    public record Contributing(ConsentLedger ledger, Contribution contribution) {}
}
