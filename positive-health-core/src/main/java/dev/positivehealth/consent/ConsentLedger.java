package dev.positivehealth.consent;

import dev.positivehealth.Checked;
import dev.positivehealth.GroupPath;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.Violation;
import dev.positivehealth.internal.history.History;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happened to one person's consents, in order; append-only.
 *
 * <p>Each step gives the next ledger. What may be seen is worked out for an instant from the events up to and including
 * it, so a withdrawal takes effect at once, a consent expires without anybody looking, and any past moment can be
 * replayed. The host stores the events with {@link #version()} and refuses to store two ledgers of one version.
 *
 * <p>A ledger holds many requests. Each goes from state to state by these steps, and by the passing of time:
 *
 * <table>
 * <caption>What is possible in a state of a request, and the state after it</caption>
 * <tr><th>state</th><th>give</th><th>refuse</th><th>withdraw</th><th>share, contribute</th><th>in time</th></tr>
 * <tr><td>unanswered</td><td>not yet or in force</td><td>refused</td><td></td><td></td><td>expired</td></tr>
 * <tr><td>refused</td><td>not yet or in force</td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>not yet</td><td></td><td></td><td>withdrawn</td><td></td><td>in force</td></tr>
 * <tr><td>in force</td><td></td><td></td><td>withdrawn</td><td>in force</td><td>expired</td></tr>
 * <tr><td>expired</td><td></td><td></td><td>withdrawn, if it was given</td><td></td><td></td></tr>
 * <tr><td>withdrawn</td><td></td><td></td><td></td><td></td><td></td></tr>
 * </table>
 *
 * <p>A refused request can still be given until its time is over. Any other step is refused by a
 * {@link NotPossibleException} with its reason, and so is one dated before the latest event, except a withdrawal.
 * Withdrawing is as easy as giving, needs no reason, and stays possible after all else is erased. An offer of the person
 * begins as given.
 */
public final class ConsentLedger implements NoBean {
    /** From how many events on nothing new is asked or shared. */
    public static final int MOST_EVENTS = 5_000;

    /** What whoever asks too soon does not learn to tell apart. */
    private static final Set<RefusalReason> NOT_NOW =
            EnumSet.of(RefusalReason.NOT_NOW, RefusalReason.OUT_OF_ORDER, RefusalReason.LEDGER_FULL);

    private final ParticipantRef participant;
    private final ConsentHistory history;

    private ConsentLedger(ParticipantRef participant, ConsentHistory history) {
        this.participant = Objects.requireNonNull(participant, "participant");
        this.history = history;
    }

    /** {@return a ledger without events for the consents of this person} */
    public static ConsentLedger of(ParticipantRef participant) {
        return new ConsentLedger(participant, new ConsentHistory());
    }

    /**
     * Reads a ledger back from storage; every rule is run again.
     *
     * @return the ledger, or every event that could not have happened, each judged after those before it that could: as
     *     {@code event.out-of-order}, {@code request.duplicate}, {@code request.unknown} or {@code event.not-possible}
     *     at {@code /events/N}
     */
    public static Checked<ConsentLedger> restore(ParticipantRef participant, List<ConsentEvent> events) {
        Objects.requireNonNull(participant, "participant");
        PropertyPath list = PropertyPath.ROOT.child("events");
        ConsentHistory history = new ConsentHistory();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            ConsentEvent event = events.get(i);
            Optional<RefusalReason> refusal = ConsentEventRules.refusal(history, event);
            if (refusal.isPresent()) {
                violations.add(Violation.of(list.child(i), refusal.get().violation()));
            } else {
                history.add(event);
            }
        }
        return violations.isEmpty()
                ? Checked.valid(new ConsentLedger(participant, history))
                : Checked.invalid(violations);
    }

    /**
     * Asks the person.
     *
     * @param policy what can never be permitted under it is not asked
     * @throws NotPossibleException {@code request-never-permitted} if the policy refuses it for all its purposes,
     *     whatever the person says; {@code time-over} if the time to give it is over; {@code request-duplicate} if the
     *     id is taken; and {@code not-now}, whatever the reason: an earlier request from the same recipient is still
     *     unanswered (asking again would put pressure on the person, and a refusal counts as no answer), something later
     *     is recorded already, or the ledger holds {@value #MOST_EVENTS} events
     */
    public ConsentLedger ask(ConsentRequest request, WorkplacePolicy policy, Instant at) {
        refuseIfNever(request, policy);
        ConsentEvent.Asked event = new ConsentEvent.Asked(request, at);
        refusal(event).filter(NOT_NOW::contains).ifPresent(reason -> {
            throw new NotPossibleException("consent " + request.id(), RefusalReason.NOT_NOW);
        });
        return next(event);
    }

    /**
     * Lets the person begin: offers to show or hand over something that nobody asked for. It is request and yes in one,
     * on a screen.
     *
     * @throws NotPossibleException if the policy refuses it for all its purposes, the id is taken, its time is over,
     *     something with a later time has already been recorded, or the ledger holds {@value #MOST_EVENTS} events
     */
    public ConsentLedger offer(ConsentRequest offer, WorkplacePolicy policy, Instant at) {
        return offer(offer, policy, at, ConsentMethod.ON_SCREEN);
    }

    /** Offers in this way; otherwise as {@link #offer(ConsentRequest, WorkplacePolicy, Instant)}. */
    public ConsentLedger offer(ConsentRequest offer, WorkplacePolicy policy, Instant at, ConsentMethod method) {
        refuseIfNever(offer, policy);
        return next(new ConsentEvent.Offered(offer, at, method));
    }

    private static void refuseIfNever(ConsentRequest request, WorkplacePolicy policy) {
        Objects.requireNonNull(request, "request");
        if (policy.refuses(request)) {
            throw new NotPossibleException("consent " + request.id(), RefusalReason.REQUEST_NEVER_PERMITTED);
        }
    }

    /**
     * Says yes, on a screen.
     *
     * @throws NotPossibleException if it was not asked, is already given or withdrawn, or its time is over; a refusal
     *     can be turned into a yes
     */
    public ConsentLedger give(ConsentId request, Instant at) {
        return give(request, at, ConsentMethod.ON_SCREEN);
    }

    /** Says yes in this way; otherwise as {@link #give(ConsentId, Instant)}. */
    public ConsentLedger give(ConsentId request, Instant at, ConsentMethod method) {
        return next(new ConsentEvent.Given(request, at, method));
    }

    /**
     * Says no. No reason is taken.
     *
     * @throws NotPossibleException if it was not asked, is already answered, or its time is over
     */
    public ConsentLedger refuse(ConsentId request, Instant at) {
        return next(new ConsentEvent.Refused(request, at));
    }

    /**
     * Takes a consent back. From this step on it is in force at no instant at or after {@code at}, whatever is dated
     * later: no clock that runs fast or slow stands in the way. What was recorded before stays valid. No reason is taken.
     *
     * @return the next ledger, and what the host must do now
     * @throws NotPossibleException if it was not given or is already withdrawn
     */
    public Recorded<EffectsOfWithdrawal> withdraw(ConsentId request, Instant at) {
        return new Recorded<>(next(new ConsentEvent.Withdrawn(request, at)), EffectsOfWithdrawal.of(history, request));
    }

    /**
     * {@return what the host must do about a consent that is over at an instant, as after a withdrawal; empty if it is
     * not over, or was never given}
     */
    public Optional<EffectsOfWithdrawal> effectsOfExpiry(ConsentId request, Instant at) {
        ConsentHistory.Request known = history.request(request);
        return known != null && known.wasGiven() && known.stateAt(at).equals(Optional.of(ConsentState.EXPIRED))
                ? Optional.of(EffectsOfWithdrawal.of(history, request))
                : Optional.empty();
    }

    /**
     * {@return whether the ledger, as it stood at the instant of the event, would take the event; a withdrawal, whatever
     * is dated later}
     */
    public boolean allows(ConsentEvent event) {
        ConsentHistory before = event instanceof ConsentEvent.Withdrawn ? history : history.until(event.at());
        return ConsentEventRules.refusal(before, event).isEmpty();
    }

    /**
     * Decides whether something may be seen at an instant; any past instant can be replayed. The policy decides before
     * any consent does.
     *
     * @return permitted, or denied with a reason for the participant and the audit
     */
    public Decision decide(AccessRequest access, WorkplacePolicy policy, Instant at) {
        return policy.refuses(access)
                .<Decision>map(reason -> new Decision.Denied(access, at, reason))
                .orElseGet(() -> new ConsentDecider(this, access, at).decide(policy));
    }

    /**
     * Shows or hands over the answers of a sheet and the scores that a rule makes of them, and records it. The employer's
     * side gets the sheet without its items about sex life, and the scores of the others.
     *
     * @return the next ledger, and what the recipient gets
     * @throws IllegalArgumentException if the sheet is another person's, or the decision is about nothing that it holds
     * @throws IllegalStateException if the decision is of another ledger or no longer holds at that instant
     */
    public Recorded<SharedProfile> share(
            AnswerSheet sheet, ScoringRule rule, Decision.Permitted permitted, Instant at) {
        if (!sheet.participant().equals(Optional.of(participant))) {
            throw new IllegalArgumentException("the sheet must be of the ledger's participant");
        }
        return recordSharing(SharedProfile.of(sheet, rule, permitted), at);
    }

    /** Shares a sheet by the rule that its questionnaire is made for; otherwise as the method with a rule. */
    public Recorded<SharedProfile> share(AnswerSheet sheet, Decision.Permitted permitted, Instant at) {
        return share(sheet, ScoringRule.standardFor(sheet.questionnaire()), permitted, at);
    }

    /**
     * Records that a view was shown or handed over, as plans and conversations do for theirs.
     *
     * @throws IllegalArgumentException if the view shows nothing, or more than its decision is about
     * @throws IllegalStateException if the decision is of another ledger or no longer holds at that instant
     */
    public <T extends SharedView> Recorded<T> recordSharing(T view, Instant at) {
        return new Recorded<>(recordSharing(view.permitted(), view.shown(), at), view);
    }

    /**
     * Records that everything a decision is about was shown or handed over.
     *
     * @throws IllegalStateException if the decision is of another ledger or no longer holds at that instant
     */
    public ConsentLedger recordSharing(Decision.Permitted permitted, Instant at) {
        return recordSharing(permitted, permitted.access().scope(), at);
    }

    /**
     * Records that part of what a decision is about was shown or handed over.
     *
     * @throws IllegalArgumentException if what is shown is nothing, or more than the decision is about
     * @throws IllegalStateException if the decision is of another ledger or no longer holds at that instant
     */
    public ConsentLedger recordSharing(Decision.Permitted permitted, Scope shown, Instant at) {
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
     * Puts the person's scores into a round, to count in this group, if the person consented, and records it. The
     * policy decides before any consent does.
     *
     * @return the next ledger and the contribution, or why there is none
     * @throws IllegalArgumentException if the profile is of another person
     */
    public ContributionResult contribute(
            Profile profile, RoundRef round, GroupPath group, WorkplacePolicy policy, Instant at) {
        if (!profile.participant().equals(Optional.of(participant))) {
            throw new IllegalArgumentException("the profile must be of the ledger's participant");
        }
        Decision decision =
                decide(AccessRequest.copy(Scope.wholeWeb(), Recipient.round(round), Purpose.GROUP_OUTCOME), policy, at);
        if (!(decision instanceof Decision.Permitted permitted)) {
            return ContributionResult.denied(decision);
        }
        ConsentEvent event = new ConsentEvent.Contributed(permitted.by().get(0), at, group);
        return refusal(event)
                .map(reason -> ContributionResult.refused(permitted, reason))
                .orElseGet(() -> ContributionResult.recorded(
                        permitted,
                        new Recorded<>(with(event), Contribution.underLedger(participant, round, group, profile))));
    }

    /**
     * Tells what a recipient can know: only what was asked on behalf of that same recipient, or offered to it and in
     * force; a refusal looks like no answer until its time is over, and like any other end after it. There are no reminders, and asking again is
     * possible only when an earlier request is over or in force, so a refusal and no answer are alike here too.
     *
     * @return the requests for that recipient, in the order in which they began
     */
    public List<RequestView> seenBy(Recipient recipient, Instant at) {
        return history.askedFor(recipient).stream()
                .filter(request -> !request.begunAt().isAfter(at) && (!request.offered() || request.wasOpen(at)))
                .map(request ->
                        new RequestView(request.request(), request.begunAt(), request.offered(), request.viewAt(at)))
                .toList();
    }

    /** {@return where a request stands, for the participant and the audit; empty if it was not asked by then} */
    public Optional<ConsentState> stateOf(ConsentId request, Instant at) {
        return Optional.ofNullable(history.request(request)).flatMap(asked -> asked.stateAt(at));
    }

    /** {@return the person whose consents it holds} */
    public ParticipantRef participant() {
        return participant;
    }

    /** {@return all events, in order} */
    public List<ConsentEvent> events() {
        return history.events();
    }

    /** {@return all requests, in the order in which they were asked} */
    public List<ConsentRequest> requests() {
        return history.requests();
    }

    /** {@return the number of the events, so that a store can refuse a stale ledger} */
    public int version() {
        return history.events().size();
    }

    /**
     * {@return whether this ledger is the earlier one, or what became of it: same person, and everything that had
     * happened then is unchanged here}
     */
    public boolean continues(ConsentLedger earlier) {
        return new History<>(participant, events()).continues(new History<>(earlier.participant, earlier.events()));
    }

    /** {@return a receipt for every event, refusals too, for the person to keep as proof} */
    public List<ConsentReceipt> receipts() {
        List<ConsentReceipt> receipts = new ArrayList<>();
        for (ConsentEvent event : events()) {
            receipts.add(new ConsentReceipt(receipts.size() + 1, participant, history.requestOf(event), event));
        }
        return List.copyOf(receipts);
    }

    private boolean isFull() {
        return history.events().size() >= MOST_EVENTS;
    }

    /** Only answers and withdrawals still fit in a full ledger; the bound of stored ledgers is far enough beyond. */
    private Optional<RefusalReason> refusal(ConsentEvent event) {
        boolean isNew = !(event instanceof ConsentEvent.Given
                || event instanceof ConsentEvent.Refused
                || event instanceof ConsentEvent.Withdrawn);
        return isNew && isFull() ? Optional.of(RefusalReason.LEDGER_FULL) : ConsentEventRules.refusal(history, event);
    }

    private ConsentLedger next(ConsentEvent event) {
        refusal(event).ifPresent(reason -> {
            throw new NotPossibleException("consent " + event.request(), reason);
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

    /** Tells nothing: beside a request that looks unanswered, even the number of events would give a refusal away. */
    @Override
    public String toString() {
        return "ConsentLedger";
    }
}
