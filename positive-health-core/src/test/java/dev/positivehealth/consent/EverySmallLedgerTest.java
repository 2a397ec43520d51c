package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every sequence of up to five events over two requests and two recipients: after each, every event that could come next is judged
 * by the ledger as a plain look at the list judges it, and so is who may see the web, at every hour and half hour.
 *
 * <p>An event happens an hour after the one before it. One request holds from hour 2 until hour 4, the other all the time. The
 * recipients are one person in two roles. A withdrawal may be dated an hour and a half back.
 */
class EverySmallLedgerTest {
    private static final int LONGEST = 5;
    private static final List<Recipient> RECIPIENTS =
            List.of(Consents.COACH, Recipient.of(Role.MANAGER, Consents.COACH.reference()));
    private static final WorkplacePolicy ANYTHING = Consents.everything();

    private enum Kind {
        ASK_ONE,
        ASK_OTHER,
        OFFER_ONE,
        OFFER_OTHER,
        GIVE,
        REFUSE,
        WITHDRAW,
        WITHDRAW_DATED_BACK,
        SHARE
    }

    private long sequences;
    private long judged;
    private long decisions;
    private long permitted;

    @Test
    void everySequenceIsJudgedAsAPlainLookJudgesIt() throws IOException {
        go(List.of(), Consents.ledger());
        String counts =
                String.format(Locale.ROOT, "%,d of them, %,d next events, %,d decisions", sequences, judged, decisions);
        System.out.println("sequences of up to " + LONGEST + " events: " + counts + ", " + permitted + " permit");
        assertThat(Files.readString(Path.of("README.md"))).contains(counts);
        assertThat(permitted).isPositive().isLessThan(decisions / 2);
    }

    private void go(List<ConsentEvent> events, ConsentLedger ledger) {
        sequences++;
        decide(events, ledger);
        for (int request = 0; request < 2; request++) {
            for (Kind kind : Kind.values()) {
                ConsentEvent next = event(kind, request, events.size() + 1);
                List<ConsentEvent> longer = new ArrayList<>(events);
                longer.add(next);
                boolean isPossible = isPossible(events, next);
                judged++;
                if (ledger.allows(next) != isPossible) {
                    fail("judged otherwise: %s", told(longer));
                }
                if (events.size() < LONGEST) {
                    var restored = ConsentLedger.restore(Consents.PERSON, longer);
                    if (restored.value().isPresent() != isPossible) {
                        fail("read back otherwise: %s", told(longer));
                    }
                    restored.value().ifPresent(after -> go(longer, after));
                }
            }
        }
    }

    private static ConsentRequest request(int number, Recipient recipient) {
        return Consents.request(
                "c-" + number,
                recipient,
                AccessMode.LOOK_TOGETHER,
                Scope.wholeWeb(),
                Set.of(Purpose.CONVERSATION),
                number == 0 ? 2 : 0,
                number == 0 ? 4 : 100);
    }

    private static ConsentEvent event(Kind kind, int number, int hour) {
        Instant at = Consents.hour(hour);
        ConsentId id = Consents.id("c-" + number);
        return switch (kind) {
            case ASK_ONE -> new ConsentEvent.Asked(request(number, RECIPIENTS.get(0)), at);
            case ASK_OTHER -> new ConsentEvent.Asked(request(number, RECIPIENTS.get(1)), at);
            case OFFER_ONE -> new ConsentEvent.Offered(request(number, RECIPIENTS.get(0)), at, ConsentMethod.ALOUD);
            case OFFER_OTHER -> new ConsentEvent.Offered(request(number, RECIPIENTS.get(1)), at, ConsentMethod.ALOUD);
            case GIVE -> new ConsentEvent.Given(id, at, ConsentMethod.ALOUD);
            case REFUSE -> new ConsentEvent.Refused(id, at);
            case WITHDRAW -> new ConsentEvent.Withdrawn(id, at);
            case WITHDRAW_DATED_BACK -> new ConsentEvent.Withdrawn(id, at.minusSeconds(5_400));
            case SHARE -> new ConsentEvent.Shared(id, at, AccessMode.LOOK_TOGETHER, Scope.wholeWeb());
        };
    }

    private void decide(List<ConsentEvent> events, ConsentLedger ledger) {
        for (int half = 0; half <= 2 * LONGEST + 2; half++) {
            Instant at = Consents.hour(0).plusSeconds(half * 1_800L);
            for (Recipient recipient : RECIPIENTS) {
                AccessRequest access = AccessRequest.look(Scope.wholeWeb(), recipient, Purpose.CONVERSATION);
                boolean plainly = requests(events).stream()
                        .anyMatch(request -> request.recipient().equals(recipient) && isInForce(events, request, at));
                boolean now = ledger.decide(access, ANYTHING, at).permitted().isPresent();
                decisions++;
                permitted += now ? 1 : 0;
                if (now != plainly) {
                    fail("decided otherwise at half hour %d: %s", half, told(events));
                }
            }
        }
    }

    private static List<ConsentRequest> requests(List<ConsentEvent> events) {
        List<ConsentRequest> all = new ArrayList<>();
        for (ConsentEvent event : events) {
            if (event instanceof ConsentEvent.Asked asked) {
                all.add(asked.asked());
            } else if (event instanceof ConsentEvent.Offered offered) {
                all.add(offered.offered());
            }
        }
        return all;
    }

    private static boolean has(List<ConsentEvent> events, ConsentId request, Class<? extends ConsentEvent> kind) {
        return events.stream().anyMatch(event -> event.request().equals(request) && kind.isInstance(event));
    }

    private static boolean isGiven(List<ConsentEvent> events, ConsentId request) {
        return has(events, request, ConsentEvent.Given.class) || has(events, request, ConsentEvent.Offered.class);
    }

    private static boolean isInForce(List<ConsentEvent> events, ConsentRequest request, Instant at) {
        List<ConsentEvent> until =
                events.stream().filter(event -> !event.at().isAfter(at)).toList();
        return isGiven(until, request.id())
                && !has(until, request.id(), ConsentEvent.Withdrawn.class)
                && !at.isBefore(request.from())
                && at.isBefore(request.until());
    }

    /** What the rules of consent say, one line a kind of event. */
    private static boolean isPossible(List<ConsentEvent> events, ConsentEvent next) {
        ConsentId id = next.request();
        ConsentRequest known = requests(events).stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElse(null);
        boolean isWithdrawn = has(events, id, ConsentEvent.Withdrawn.class);
        if (next instanceof ConsentEvent.Asked asked) {
            return known == null
                    && next.at().isBefore(asked.asked().until())
                    && events.stream()
                            .filter(ConsentEvent.Asked.class::isInstance)
                            .map(ConsentEvent.Asked.class::cast)
                            .map(ConsentEvent.Asked::asked)
                            .filter(earlier ->
                                    earlier.recipient().equals(asked.asked().recipient()))
                            .noneMatch(earlier -> looksUnanswered(events, earlier, next.at()));
        }
        if (next instanceof ConsentEvent.Offered offered) {
            return known == null && next.at().isBefore(offered.offered().until());
        }
        if (known == null) {
            return false;
        }
        if (next instanceof ConsentEvent.Withdrawn) {
            return isGiven(events, id) && !isWithdrawn;
        }
        if (next instanceof ConsentEvent.Shared) {
            return isInForce(events, known, next.at());
        }
        return !isGiven(events, id)
                && next.at().isBefore(known.until())
                && (next instanceof ConsentEvent.Given || !has(events, id, ConsentEvent.Refused.class));
    }

    /** A no looks like no answer, and so does a yes that was never in force: only what could be seen is over. */
    private static boolean looksUnanswered(List<ConsentEvent> events, ConsentRequest request, Instant at) {
        if (!at.isBefore(request.until())) {
            return false;
        }
        for (Instant then = Consents.hour(0); !then.isAfter(at); then = then.plusSeconds(1_800)) {
            if (isInForce(events, request, then)) {
                return false;
            }
        }
        return true;
    }

    private static String told(List<ConsentEvent> events) {
        List<String> told = new ArrayList<>();
        events.forEach(event -> told.add(event.getClass().getSimpleName() + " " + event.request() + " " + event.at()));
        return String.join(", ", told);
    }
}
