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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final List<ConsentEvent> events;
    private final Map<ConsentId, ConsentRequest> requests;

    private ConsentLedger(ParticipantRef participant, List<ConsentEvent> events) {
        this.participant = participant;
        this.events = List.copyOf(events);
        this.requests = new LinkedHashMap<>();
        for (ConsentEvent event : events) {
            if (event instanceof ConsentEvent.Asked asked) {
                requests.put(asked.request(), asked.asked());
            }
        }
    }

    /**
     * Opens a ledger.
     *
     * @param participant the person whose consents it holds
     * @return a ledger without events
     */
    public static ConsentLedger of(ParticipantRef participant) {
        return new ConsentLedger(Objects.requireNonNull(participant, "participant"), List.of());
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
        ConsentLedger ledger = of(participant);
        for (int i = 0; i < events.size(); i++) {
            Optional<ViolationCode> fault = ledger.fault(events.get(i));
            if (fault.isPresent()) {
                return Checked.bad(
                        List.of(Violation.of(PropertyPath.ROOT.child("events").child(i), fault.get())));
            }
            ledger = ledger.with(events.get(i));
        }
        return Checked.good(ledger);
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
        return given(request, at, HowGiven.ON_SCREEN);
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
    public ConsentLedger given(ConsentId request, Instant at, HowGiven how) {
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
     * @param at when
     * @return the next ledger, and what the host must do now
     * @throws IllegalStateException if it was not given or is already withdrawn
     */
    public Withdrawal withdrawn(ConsentId request, Instant at) {
        ConsentLedger next = next(new ConsentEvent.Withdrawn(request, at));
        return new Withdrawal(next, effects(request));
    }

    /**
     * Decides whether something may be seen.
     *
     * @param sight what, how, by whom and what for
     * @param policy decides before any consent
     * @param at the instant the decision is for; any past instant can be replayed
     * @return permitted, or denied with a reason for the participant and the audit
     */
    public Decision decide(Sight sight, WorkplacePolicy policy, Instant at) {
        Optional<DenialReason> refused = policy.refuses(sight.recipient().role(), sight.mode(), sight.purpose());
        return refused.<Decision>map(reason -> new Decision.Denied(sight, at, reason))
                .orElseGet(() -> new Deciding(this, sight, at).decide());
    }

    /**
     * Shows or hands over a profile, and records it.
     *
     * @param sheet the answers the profile was made of
     * @param profile the profile
     * @param permitted the decision that permits it
     * @param at when it is shared
     * @return the next ledger, and what the recipient gets
     * @throws IllegalArgumentException if sheet or profile are of another person or do not belong together
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
        return new Sharing(sharing(permitted, at), new SharedProfile(permitted, sheet, profile));
    }

    /**
     * Records that something was shown or handed over under a decision, as plans and conversations do for their own views.
     *
     * @param permitted the decision that permits it
     * @param at when it is shared
     * @return the next ledger
     * @throws IllegalStateException if the decision is of another ledger or no longer holds at that instant
     */
    public ConsentLedger sharing(Decision.Permitted permitted, Instant at) {
        boolean holds = permitted.participant().equals(participant)
                && !at.isBefore(permitted.at())
                && new Deciding(this, permitted.sight(), at).isPermittedBy(permitted.by());
        if (!holds) {
            throw new IllegalStateException(
                    "the decision must be of this ledger and still hold when something is shared");
        }
        ConsentLedger next = this;
        for (ConsentId id : permitted.by()) {
            Scope part = Objects.requireNonNull(requests.get(id))
                    .scope()
                    .within(permitted.sight().scope());
            next = next.next(new ConsentEvent.Shared(id, at, part));
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
        Sight sight = Sight.copy(Scope.wholeWeb()).by(Recipient.round(round)).forPurpose(Purpose.GROUP_OUTCOME);
        return decide(sight, policy, at).permitted().flatMap(permitted -> {
            ConsentEvent event = new ConsentEvent.Contributed(permitted.by().get(0), at, group);
            return fault(event).isPresent()
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
    public List<SeenOffer> seenBy(Recipient recipient, Instant at) {
        List<SeenOffer> seen = new ArrayList<>();
        for (ConsentEvent event : events) {
            if (event instanceof ConsentEvent.Asked asked
                    && !asked.at().isAfter(at)
                    && asked.asked().recipient().isSame(recipient)) {
                seen.add(new SeenOffer(asked.asked(), asked.at(), offerState(asked.asked(), at)));
            }
        }
        return List.copyOf(seen);
    }

    private OfferState offerState(ConsentRequest request, Instant at) {
        ConsentState state = stateOf(request.id(), at).orElseThrow();
        if (!at.isBefore(request.until()) || (state == ConsentState.WITHDRAWN && wasOpen(request, at))) {
            return OfferState.ENDED;
        }
        return state == ConsentState.IN_FORCE ? OfferState.OPEN : OfferState.UNANSWERED;
    }

    /** A consent taken back before anybody could see it in force is not seen to be taken back either. */
    private boolean wasOpen(ConsentRequest request, Instant at) {
        return events.stream()
                .filter(event -> event instanceof ConsentEvent.Given
                        && event.request().equals(request.id())
                        && !event.at().isAfter(at))
                .map(given -> given.at().isBefore(request.from()) ? request.from() : given.at())
                .anyMatch(opened -> stateOf(request.id(), opened)
                        .filter(state -> state == ConsentState.IN_FORCE)
                        .isPresent());
    }

    /**
     * Tells where a request stands, for the participant and the audit.
     *
     * @param request the id of the request
     * @param at the instant
     * @return its state; empty if it was not asked by then
     */
    public Optional<ConsentState> stateOf(ConsentId request, Instant at) {
        ConsentRequest asked = requests.get(request);
        ConsentEvent last = null;
        for (ConsentEvent event : events) {
            boolean tells = !(event instanceof ConsentEvent.Shared || event instanceof ConsentEvent.Contributed);
            if (tells && event.request().equals(request) && !event.at().isAfter(at)) {
                last = event;
            }
        }
        return asked == null || last == null ? Optional.empty() : Optional.of(state(asked, last, at));
    }

    private static ConsentState state(ConsentRequest request, ConsentEvent last, Instant at) {
        if (last instanceof ConsentEvent.Withdrawn) {
            return ConsentState.WITHDRAWN;
        }
        if (last instanceof ConsentEvent.Refused) {
            return ConsentState.REFUSED;
        }
        if (!at.isBefore(request.until())) {
            return ConsentState.EXPIRED;
        }
        if (last instanceof ConsentEvent.Given) {
            return at.isBefore(request.from()) ? ConsentState.NOT_YET : ConsentState.IN_FORCE;
        }
        return ConsentState.UNANSWERED;
    }

    /**
     * Gives the person whose consents it holds.
     *
     * @return the participant
     */
    public ParticipantRef participant() {
        return participant;
    }

    /**
     * Lists what happened.
     *
     * @return all events, in order
     */
    public List<ConsentEvent> events() {
        return events;
    }

    /**
     * Lists what was asked.
     *
     * @return all requests, in the order in which they were asked
     */
    public List<ConsentRequest> requests() {
        return List.copyOf(requests.values());
    }

    /**
     * Counts the events, so that a store can refuse a stale ledger.
     *
     * @return the number of events
     */
    public int version() {
        return events.size();
    }

    /**
     * Gives the proofs, for the person to keep.
     *
     * @return a receipt for every event, refusals too
     */
    public List<ConsentReceipt> receipts() {
        List<ConsentReceipt> receipts = new ArrayList<>();
        for (ConsentEvent event : events) {
            receipts.add(new ConsentReceipt(
                    receipts.size() + 1, participant, Objects.requireNonNull(requests.get(event.request())), event));
        }
        return List.copyOf(receipts);
    }

    private EffectsOfWithdrawal effects(ConsentId id) {
        ConsentRequest request = Objects.requireNonNull(requests.get(id));
        List<EffectsOfWithdrawal.Copy> copies = new ArrayList<>();
        List<RoundRef> rounds = new ArrayList<>();
        List<Stands> stands = new ArrayList<>();
        for (ConsentEvent event : events) {
            if (!event.request().equals(id)) {
                continue;
            }
            if (event instanceof ConsentEvent.Contributed) {
                rounds.add(RoundRef.parse(request.recipient().reference()));
                stands.add(Stands.PUBLISHED_ROUND);
            } else if (event instanceof ConsentEvent.Shared shared && request.mode() == Mode.RECEIVE_COPY) {
                copies.add(new EffectsOfWithdrawal.Copy(request.recipient(), shared.at(), shared.scope()));
            } else if (event instanceof ConsentEvent.Shared && !stands.contains(Stands.LOOKED_TOGETHER)) {
                stands.add(Stands.LOOKED_TOGETHER);
            }
        }
        return new EffectsOfWithdrawal(copies, rounds, stands);
    }

    private ConsentLedger next(ConsentEvent event) {
        fault(event).ifPresent(code -> {
            throw new IllegalStateException(
                    "consent " + event.request() + " cannot be " + event.type() + " now: " + code);
        });
        return with(event);
    }

    private ConsentLedger with(ConsentEvent event) {
        List<ConsentEvent> more = new ArrayList<>(events);
        more.add(event);
        return new ConsentLedger(participant, more);
    }

    /** The one place that says what may follow what. */
    private Optional<ViolationCode> fault(ConsentEvent event) {
        if (!events.isEmpty()
                && event.at().isBefore(events.get(events.size() - 1).at())) {
            return Optional.of(ViolationCode.EVENT_OUT_OF_ORDER);
        }
        ConsentRequest known = requests.get(event.request());
        if (event instanceof ConsentEvent.Asked asked) {
            return known != null
                    ? Optional.of(ViolationCode.REQUEST_DUPLICATE)
                    : possible(mayAsk(asked.asked(), asked.at()));
        }
        if (known == null) {
            return Optional.of(ViolationCode.REQUEST_UNKNOWN);
        }
        return possible(mayFollow(event, known, stateOf(known.id(), event.at()).orElse(null)));
    }

    private static Optional<ViolationCode> possible(boolean possible) {
        return possible ? Optional.empty() : Optional.of(ViolationCode.EVENT_NOT_POSSIBLE);
    }

    private boolean mayAsk(ConsentRequest request, Instant at) {
        return at.isBefore(request.until())
                && seenBy(request.recipient(), at).stream().noneMatch(offer -> offer.state() == OfferState.UNANSWERED);
    }

    private boolean mayFollow(ConsentEvent event, ConsentRequest request, @Nullable ConsentState state) {
        boolean inTime = event.at().isBefore(request.until());
        if (event instanceof ConsentEvent.Given) {
            return inTime && (state == ConsentState.UNANSWERED || state == ConsentState.REFUSED);
        }
        if (event instanceof ConsentEvent.Refused) {
            return state == ConsentState.UNANSWERED;
        }
        if (event instanceof ConsentEvent.Withdrawn) {
            return state != ConsentState.WITHDRAWN
                    && events.stream()
                            .anyMatch(before -> before instanceof ConsentEvent.Given
                                    && before.request().equals(request.id()));
        }
        if (event instanceof ConsentEvent.Shared shared) {
            return state == ConsentState.IN_FORCE
                    && !shared.scope().isNothing()
                    && request.scope().covers(shared.scope());
        }
        return state == ConsentState.IN_FORCE
                && request.recipient().role() == Role.ROUND
                && request.mode() == Mode.RECEIVE_COPY
                && request.purposes().contains(Purpose.GROUP_OUTCOME)
                && request.scope().covers(Scope.wholeWeb())
                && !isIn(request.recipient(), event.at());
    }

    /** A person counts once in a round, under whichever consent, until that consent is taken back. */
    private boolean isIn(Recipient round, Instant at) {
        return events.stream()
                .filter(ConsentEvent.Contributed.class::isInstance)
                .map(event -> Objects.requireNonNull(requests.get(event.request())))
                .anyMatch(request -> request.recipient().isSame(round)
                        && stateOf(request.id(), at)
                                .filter(state -> state != ConsentState.WITHDRAWN)
                                .isPresent());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConsentLedger that
                && participant.equals(that.participant)
                && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(participant, events);
    }

    /** The version, nothing of the person. */
    @Override
    public String toString() {
        return "ConsentLedger[version " + version() + "]";
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
