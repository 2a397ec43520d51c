package dev.positivehealth.testkit;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentMethod;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.ItemCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Requests for consent, and ledgers of what became of them. */
public final class ConsentArbitraries {
    /** The person whose consents they are. */
    public static final ParticipantRef PERSON = ParticipantRef.parse("p-001");

    /** From when on things happen in a ledger. */
    public static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private static final RoundRef ROUND = RoundRef.parse("2026-spring");
    private static final int MOST_EVENTS = 30;
    private static final int REQUESTS = 4;

    private ConsentArbitraries() {}

    /** {@return who might ask: somebody in any role, registered or not, or a round} */
    public static Arbitrary<Recipient> recipients() {
        Arbitrary<Recipient> people = Combinators.combine(
                        Arbitraries.of(Role.class).filter(role -> role != Role.ROUND),
                        Arbitraries.of("r-1", "r-2"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Recipient::new);
        return Arbitraries.oneOf(people, people, people, Arbitraries.just(Recipient.round(ROUND)));
    }

    /** {@return how much might be seen: the whole web, some dimensions or some answers, with or without the rest} */
    public static Arbitrary<Scope> scopes() {
        Arbitrary<Scope> some = Combinators.combine(
                        Arbitraries.of(Dimension.class).set().ofMaxSize(3),
                        Arbitraries.of("sleeping", "enjoyment", "intimacy")
                                .map(ItemCode::parse)
                                .set()
                                .ofMaxSize(2),
                        Arbitraries.of(ScopePart.class).set().ofMaxSize(2))
                .as(Scope::new)
                .filter(scope -> !scope.isNothing());
        return Arbitraries.oneOf(Arbitraries.just(Scope.wholeWeb()), some);
    }

    /** {@return requests of that id: by people, of any kind; by a round, as a round can ask; in force within some days of {@link #START}} */
    public static Arbitrary<ConsentRequest> requests(ConsentId id) {
        Arbitrary<Integer> from = Arbitraries.integers().between(-24, 12);
        Arbitrary<Integer> lasts = Arbitraries.integers().between(1, 200);
        Arbitrary<ConsentRequest> byPeople = Combinators.combine(
                        recipients(),
                        Arbitraries.of(Purpose.class).set().ofMinSize(1),
                        scopes(),
                        Arbitraries.of(AccessMode.class),
                        from,
                        lasts)
                .as((recipient, purposes, scope, mode, begins, hours) ->
                        request(id, recipient, purposes, scope, mode, begins, hours));
        Arbitrary<ConsentRequest> byRound = Combinators.combine(from, lasts)
                .as((begins, hours) -> request(
                        id,
                        Recipient.round(ROUND),
                        Set.of(Purpose.GROUP_OUTCOME),
                        Scope.wholeWeb(),
                        AccessMode.RECEIVE_COPY,
                        begins,
                        hours));
        return Arbitraries.oneOf(byPeople, byPeople, byRound);
    }

    private static ConsentRequest request(
            ConsentId id,
            Recipient recipient,
            Set<Purpose> purposes,
            Scope scope,
            AccessMode mode,
            int begins,
            int hours) {
        return new ConsentRequest(
                id,
                recipient,
                purposes,
                scope,
                mode,
                "testkit/1",
                "en",
                hour(begins),
                hour(begins + hours),
                "Nowhere.",
                "Say so.");
    }

    private static Instant hour(int number) {
        return START.plusSeconds(number * 3_600L);
    }

    /**
     * {@return ledgers of {@link #PERSON} with up to 30 events on up to four requests} Events are tried at random, hour by hour, and what a
     * ledger does not take is left out; so requests are given, refused, withdrawn, and used or not.
     */
    public static Arbitrary<ConsentLedger> ledgers() {
        Arbitrary<ConsentId> ids = Arbitraries.integers().between(1, REQUESTS).map(n -> ConsentId.parse("c-" + n));
        Arbitrary<Attempt> attempts = ids.flatMap(id -> Arbitraries.oneOf(
                requests(id).map(request -> (now, at) -> new ConsentEvent.Asked(request, at)),
                Combinators.combine(requests(id), methods())
                        .as((offer, how) -> (now, at) -> new ConsentEvent.Offered(offer, at, how)),
                methods().map(how -> (now, at) -> new ConsentEvent.Given(id, at, how)),
                methods().map(how -> (now, at) -> new ConsentEvent.Given(id, at, how)),
                Arbitraries.just((now, at) -> new ConsentEvent.Refused(id, at)),
                Arbitraries.just((now, at) -> used(now, id, at)),
                Arbitraries.just((now, at) -> used(now, id, at)),
                Arbitraries.just((now, at) -> new ConsentEvent.Withdrawn(id, at))));
        return attempts.list()
                .ofMaxSize(MOST_EVENTS)
                .map(ConsentArbitraries::ledger)
                .withoutEdgeCases();
    }

    /** Something that is tried: what would happen to a ledger at an instant. */
    private interface Attempt {
        ConsentEvent at(ConsentLedger now, Instant at);
    }

    /** As the request with that id has it: a round takes the scores, anybody else sees what was asked for. */
    private static ConsentEvent used(ConsentLedger now, ConsentId id, Instant at) {
        Optional<ConsentRequest> asked =
                now.requests().stream().filter(one -> one.id().equals(id)).findFirst();
        return asked.filter(one -> one.recipient().role() != Role.ROUND)
                .<ConsentEvent>map(one -> new ConsentEvent.Shared(id, at, one.mode(), one.scope()))
                .orElseGet(() -> new ConsentEvent.Contributed(id, at, GroupPath.parse("north/sales")));
    }

    private static Arbitrary<ConsentMethod> methods() {
        return Arbitraries.of(ConsentMethod.class);
    }

    private static ConsentLedger ledger(List<Attempt> attempts) {
        ConsentLedger ledger = ConsentLedger.of(PERSON);
        int hours = 0;
        for (Attempt attempt : attempts) {
            List<ConsentEvent> events = new ArrayList<>(ledger.events());
            events.add(attempt.at(ledger, hour(hours++)));
            ledger = ConsentLedger.restore(PERSON, events).value().orElse(ledger);
        }
        return ledger;
    }
}
