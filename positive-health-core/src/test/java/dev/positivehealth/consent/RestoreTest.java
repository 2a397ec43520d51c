package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.positivehealth.Checked;
import dev.positivehealth.GroupPath;
import dev.positivehealth.Languages;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.dimension.Dimension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Event lists as a store may hold them, written as {@code asked c 1}: what, which request, in which hour. */
class RestoreTest {
    /**
     * What may be asked: c of the coach, d of the coach again, m of the manager, f of the buddy from hour 50 on, r of the round,
     * s of the round again; and of the round what is not a contribution: l looking, p another purpose, w less than the web.
     */
    private static ConsentRequest request(String id) {
        Recipient round = Recipient.round(Consents.SPRING);
        Set<Purpose> outcome = Set.of(Purpose.GROUP_OUTCOME);
        return switch (id) {
            case "c", "d" -> Consents.look(id, Consents.COACH);
            case "m" -> Consents.look(id, Consents.MANAGER);
            case "f" ->
                Consents.request(
                        id,
                        Recipient.of(Role.BUDDY, "buddy-1"),
                        AccessMode.LOOK_TOGETHER,
                        Scope.wholeWeb(),
                        Set.of(Purpose.ACTION_PLAN),
                        50,
                        100);
            case "r", "s" -> Consents.round(id);
            case "l" -> Consents.request(id, round, AccessMode.LOOK_TOGETHER, Scope.wholeWeb(), outcome, 0, 100);
            case "p" ->
                Consents.request(
                        id, round, AccessMode.RECEIVE_COPY, Scope.wholeWeb(), Set.of(Purpose.RESEARCH), 0, 100);
            case "w" ->
                Consents.request(
                        id, round, AccessMode.RECEIVE_COPY, Scope.of(Dimension.PARTICIPATION), outcome, 0, 100);
            default -> throw new IllegalArgumentException(id);
        };
    }

    private static ConsentEvent event(String line) {
        List<String> words = List.of(line.strip().split(" ", -1));
        ConsentId id = Consents.id(words.get(1));
        var at = Consents.hour(Long.parseLong(words.get(2)));
        return switch (words.get(0)) {
            case "asked" -> new ConsentEvent.Asked(request(id.value()), at);
            case "offered" -> new ConsentEvent.Offered(request(id.value()), at, ConsentMethod.ON_PAPER);
            case "given" -> new ConsentEvent.Given(id, at, ConsentMethod.ON_PAPER);
            case "refused" -> new ConsentEvent.Refused(id, at);
            case "withdrawn" -> new ConsentEvent.Withdrawn(id, at);
            case "shared" ->
                new ConsentEvent.Shared(id, at, AccessMode.LOOK_TOGETHER, Scope.of(Dimension.PARTICIPATION));
            case "shared-nothing" -> new ConsentEvent.Shared(id, at, AccessMode.LOOK_TOGETHER, Scope.NOTHING);
            case "shared-too-much" ->
                new ConsentEvent.Shared(
                        id, at, AccessMode.LOOK_TOGETHER, Scope.wholeWeb().with(ScopePart.REMARK));
            case "handed-over" ->
                new ConsentEvent.Shared(id, at, AccessMode.RECEIVE_COPY, Scope.of(Dimension.PARTICIPATION));
            case "contributed" -> new ConsentEvent.Contributed(id, at, GroupPath.parse("zorg"));
            default -> throw new IllegalArgumentException(line);
        };
    }

    private static List<ConsentEvent> events(String lines) {
        List<ConsentEvent> events = new ArrayList<>();
        for (String line : lines.split(";", -1)) {
            events.add(event(line));
        }
        return events;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asked c 1",
                "asked c 1; given c 1; withdrawn c 1",
                "asked c 1; given c 2; shared c 2; shared c 99; withdrawn c 99",
                "asked c 1; given c 5; withdrawn c 3",
                "asked c 5; given c 5; withdrawn c 0; asked m 5; given m 5",
                "offered c 1; shared c 2; withdrawn c 3; asked d 3",
                "asked c 1; offered d 2; asked m 3",
                "asked c 1; refused c 2",
                "asked c 1; refused c 2; given c 3",
                "asked c 1; refused c 2; given c 99; withdrawn c 200",
                "asked c 1; given c 2; withdrawn c 3; asked d 3; given d 3",
                "asked c 1; given c 2; asked d 3",
                "asked c 1; asked m 1; refused m 2; given c 2",
                "asked f 1; given f 2; shared f 50",
                "asked f 1; given f 2; withdrawn f 3",
                "asked r 1; given r 2; shared r 3; handed-over r 3",
                "asked r 1; given r 2; contributed r 3; withdrawn r 4",
                "asked r 1; given r 2; contributed r 3; withdrawn r 4; asked s 5; given s 5; contributed s 6",
                "asked r 1; given r 2; contributed r 3; asked s 5; given s 5"
            })
    void readsBackWhatCanHaveHappened(String lines) {
        Checked<ConsentLedger> checked = ConsentLedger.restore(Consents.PERSON, events(lines));
        assertThat(checked.violations()).isEmpty();
        ConsentLedger ledger = checked.orElseThrow();
        assertThat(ledger.events()).isEqualTo(events(lines));
        assertThat(ledger.participant()).isEqualTo(Consents.PERSON);
        assertThat(ledger)
                .isEqualTo(
                        ConsentLedger.restore(Consents.PERSON, ledger.events()).orElseThrow());
    }

    @Test
    void readsBackNoEventsAsANewLedger() {
        assertThat(ConsentLedger.restore(Consents.PERSON, List.of()).orElseThrow())
                .isEqualTo(Consents.ledger());
    }

    @ParameterizedTest
    @CsvSource({
        // dated before the one it follows
        "asked c 2; given c 1,                                           1, event.out-of-order",
        "asked c 1; asked m 3; given c 2,                                2, event.out-of-order",
        "asked c 1; given c 5; withdrawn c 3; asked m 4,                 3, event.out-of-order",
        "asked c 1; given c 5; shared c 3,                               2, event.out-of-order",
        // a second request under one id
        "asked c 1; asked c 2,                                           1, request.duplicate",
        "asked c 1; given c 1; withdrawn c 2; asked c 3,                 3, request.duplicate",
        // never asked
        "given c 1,                                                      0, request.unknown",
        "refused c 1,                                                    0, request.unknown",
        "withdrawn c 1,                                                  0, request.unknown",
        "shared c 1,                                                     0, request.unknown",
        "contributed r 1,                                                0, request.unknown",
        "asked c 1; given m 1,                                           1, request.unknown",
        // asked in vain, or again while it looks unanswered
        "asked c 100,                                                    0, event.not-possible",
        "asked c 1; asked d 2,                                           1, request.not-now",
        "asked c 1; refused c 2; asked d 3,                              2, request.not-now",
        // an answer too late, twice, or after it was taken back
        "asked c 1; given c 100,                                         1, event.not-possible",
        "asked c 1; refused c 100,                                       1, event.not-possible",
        "asked c 1; refused c 2; given c 100,                            2, event.not-possible",
        "asked c 1; given c 2; given c 3,                                2, event.not-possible",
        "asked c 1; given c 2; refused c 3,                              2, event.not-possible",
        "asked c 1; refused c 2; refused c 3,                            2, event.not-possible",
        "asked c 1; given c 2; withdrawn c 3; given c 4,                 3, event.not-possible",
        "asked c 1; given c 2; withdrawn c 3; refused c 4,               3, event.not-possible",
        // nothing to take back
        "asked c 1; withdrawn c 2,                                       1, event.not-possible",
        "asked c 1; refused c 2; withdrawn c 3,                          2, event.not-possible",
        "asked c 1; given c 2; withdrawn c 3; withdrawn c 4,             3, event.not-possible",
        // shown without consent, after it, before it, or more of it
        "asked c 1; shared c 2,                                          1, event.not-possible",
        "asked c 1; refused c 2; shared c 3,                             2, event.not-possible",
        "asked c 1; given c 2; withdrawn c 3; shared c 3,                3, event.not-possible",
        "asked c 1; given c 2; shared c 100,                             2, event.not-possible",
        "asked f 1; given f 2; shared f 49,                              2, event.not-possible",
        "asked c 1; given c 2; shared-too-much c 3,                      2, event.not-possible",
        "asked c 1; given c 2; shared-nothing c 3,                       2, event.not-possible",
        "asked c 1; given c 2; handed-over c 3,                          2, event.not-possible",
        // in a round without consent, twice, or under a consent that is not for it
        "asked r 1; contributed r 2,                                     1, event.not-possible",
        "asked r 1; given r 2; withdrawn r 3; contributed r 3,           3, event.not-possible",
        "asked r 1; given r 2; contributed r 100,                        2, event.not-possible",
        "asked r 1; given r 2; contributed r 3; contributed r 4,         3, event.not-possible",
        "asked r 1; given r 2; contributed r 3; asked s 4; given s 5; contributed s 6, 5, event.not-possible",
        "asked c 1; given c 2; contributed c 3,                          2, event.not-possible",
        "asked l 1; given l 2; contributed l 3,                          2, event.not-possible",
        "asked p 1; given p 2; contributed p 3,                          2, event.not-possible",
        "asked w 1; given w 2; contributed w 3,                          2, event.not-possible",
        // what could not happen did not happen, and the rest is judged without it
        "asked c 1; asked d 2; given c 2; withdrawn c 3,                 1, request.not-now"
    })
    void refusesWhatCannotHaveHappenedAndSaysWhere(String lines, int place, String code) {
        Checked<ConsentLedger> checked = ConsentLedger.restore(Consents.PERSON, events(lines));
        assertThat(checked.value()).isEmpty();
        assertThat(checked.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.code().code()).isEqualTo(code);
            assertThat(violation.path()).isEqualTo("/events/" + place);
        });
    }

    @Test
    void tellsAllThatCannotHaveHappenedEachJudgedAfterWhatCould() {
        assertThat(ConsentLedger.restore(
                                Consents.PERSON,
                                events(
                                        "asked c 2; given m 1; given c 1; given c 3; asked c 4; withdrawn d 5; given c 6"))
                        .violations())
                .extracting(
                        violation -> violation.path() + " " + violation.code().code())
                .containsExactly(
                        "/events/1 event.out-of-order",
                        "/events/2 event.out-of-order",
                        "/events/4 request.duplicate",
                        "/events/5 request.unknown",
                        "/events/6 event.not-possible");
    }

    /** Steps of a ledger, and the exact reasons why they are refused. */
    static Stream<String> steps() {
        return Stream.of(
                "asked c 1                           | asked c 2       | request-duplicate",
                "asked c 1                           | asked d 2       | not-now",
                "asked c 1; refused c 1              | asked d 2       | not-now",
                "asked m 1                           | asked c 100     | time-over",
                "asked c 1                           | given c 0       | out-of-order",
                "asked c 1                           | given m 2       | request-unknown",
                "asked c 1; given c 1                | given c 2       | already-answered",
                "asked f 1; given f 1                | given f 2       | already-answered",
                "asked c 1; given c 1; withdrawn c 1 | given c 2       | already-withdrawn",
                "asked c 1                           | given c 100     | time-over",
                "asked c 1; refused c 1              | given c 100     | time-over",
                "asked c 1                           | refused c 100   | time-over",
                "asked c 1; given c 1                | refused c 100   | time-over",
                "asked c 1; refused c 1              | refused c 2     | already-answered",
                "asked c 1; given c 1                | refused c 2     | already-answered",
                "asked c 1; given c 1; withdrawn c 1 | refused c 2     | already-withdrawn",
                "asked c 1                           | withdrawn c 2   | not-given",
                "asked c 1; refused c 1              | withdrawn c 2   | not-given",
                "asked c 1                           | withdrawn c 100 | not-given",
                "asked c 1; given c 1; withdrawn c 1 | withdrawn c 2   | already-withdrawn",
                "asked c 1                           | withdrawn m 2   | request-unknown",
                "offered c 1                         | asked c 2       | request-duplicate",
                "asked c 1                           | offered c 2     | request-duplicate",
                "offered c 1                         | given c 2       | already-answered",
                "offered c 1; withdrawn c 1          | given c 2       | already-withdrawn",
                "asked m 1                           | offered c 100   | time-over",
                "asked c 3; given c 9; withdrawn c 2 | given c 9       | already-withdrawn");
    }

    /** Events that only a store can hold: a ledger asks for a decision before it records a sharing. */
    static Stream<String> stored() {
        return Stream.of(
                "asked c 1; given c 5; withdrawn c 2   | asked m 3           | out-of-order",
                "asked c 1; given c 5; withdrawn c 2   | shared c 6          | not-in-force",
                "asked c 1                             | shared c 2          | not-in-force",
                "asked f 1; given f 2                  | shared f 49         | not-in-force",
                "asked c 1; given c 1                  | shared c 100        | not-in-force",
                "asked c 1; given c 1; withdrawn c 1   | shared c 2          | not-in-force",
                "asked c 1; given c 1                  | shared-nothing c 2  | outside-consent",
                "asked c 1; given c 1                  | shared-too-much c 2 | outside-consent",
                "asked c 1; given c 1                  | handed-over c 2     | outside-consent",
                "asked r 1                             | contributed r 2     | not-in-force",
                "asked c 1; given c 1                  | contributed c 2     | not-for-a-round",
                "asked l 1; given l 1                  | contributed l 2     | not-for-a-round",
                "asked p 1; given p 1                  | contributed p 2     | not-for-a-round",
                "asked w 1; given w 1                  | contributed w 2     | not-for-a-round",
                "asked r 1; given r 1; contributed r 2 | contributed r 3     | already-contributed");
    }

    private static String column(String row, int column) {
        return row.split("\\|", -1)[column].strip();
    }

    private static RefusalReason reason(String row) {
        return RefusalReason.parse(column(row, 2));
    }

    @ParameterizedTest
    @MethodSource({"steps", "stored"})
    void anEventIsRefusedForItsExactReason(String row) {
        ConsentHistory history = new ConsentHistory();
        events(column(row, 0)).forEach(history::add);
        assertThat(ConsentEventRules.refusal(history, event(column(row, 1)))).contains(reason(row));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aStepIsRefusedByTheSameRuleAndLeavesTheLedgerAsItWas(String row) {
        List<ConsentEvent> before = events(column(row, 0));
        ConsentLedger ledger = ConsentLedger.restore(Consents.PERSON, before).orElseThrow();
        ConsentEvent event = event(column(row, 1));
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(() -> take(ledger, event))
                .withMessage("consent " + event.request() + ": "
                        + reason(row).label().in(Languages.ENGLISH))
                .satisfies(thrown -> assertThat(thrown.reason()).isEqualTo(reason(row)))
                .satisfies(thrown ->
                        assertThat(thrown.code()).isEqualTo(reason(row).violation()));
        assertThat(ledger.events()).isEqualTo(before);
    }

    @Test
    void everyReasonOfConsentIsMet() {
        assertThat(Stream.concat(steps(), stored()).map(RestoreTest::reason).distinct())
                .containsExactlyInAnyOrder(
                        RefusalReason.OUT_OF_ORDER,
                        RefusalReason.REQUEST_DUPLICATE,
                        RefusalReason.REQUEST_UNKNOWN,
                        RefusalReason.NOT_NOW,
                        RefusalReason.TIME_OVER,
                        RefusalReason.ALREADY_ANSWERED,
                        RefusalReason.NOT_GIVEN,
                        RefusalReason.ALREADY_WITHDRAWN,
                        RefusalReason.NOT_IN_FORCE,
                        RefusalReason.OUTSIDE_CONSENT,
                        RefusalReason.NOT_FOR_A_ROUND,
                        RefusalReason.ALREADY_CONTRIBUTED);
    }

    private static ConsentLedger take(ConsentLedger ledger, ConsentEvent event) {
        if (event instanceof ConsentEvent.Asked asked) {
            return ledger.ask(asked.asked(), Consents.everything(), asked.at());
        }
        if (event instanceof ConsentEvent.Offered offered) {
            return ledger.offer(offered.offered(), Consents.everything(), offered.at());
        }
        if (event instanceof ConsentEvent.Given given) {
            return ledger.give(given.request(), given.at());
        }
        if (event instanceof ConsentEvent.Refused) {
            return ledger.refuse(event.request(), event.at());
        }
        return ledger.withdraw(event.request(), event.at()).ledger();
    }

    /** However many requests there were, few are read again when the next is judged. */
    @ParameterizedTest
    @ValueSource(strings = {"given", "given; withdrawn later", "offered"})
    void asksAtOneInstantAreNotReadAgainAndAgain(String kind) {
        ConsentHistory history = new ConsentHistory();
        int most = 0;
        for (int i = 0; i < 2_000; i++) {
            ConsentRequest request = Consents.look("c-" + i, Consents.COACH);
            List<ConsentEvent> events = new ArrayList<>();
            if (kind.equals("offered")) {
                events.add(new ConsentEvent.Offered(request, Consents.hour(1), ConsentMethod.ALOUD));
            } else {
                events.add(new ConsentEvent.Asked(request, Consents.hour(1)));
                events.add(new ConsentEvent.Given(request.id(), Consents.hour(1), ConsentMethod.ALOUD));
            }
            for (ConsentEvent event : events) {
                assertThat(ConsentEventRules.refusal(history, event)).isEmpty();
                history.add(event);
            }
            most = Math.max(most, history.unsettledFor(Consents.COACH).size());
        }
        assertThat(most).isLessThan(3);
        if (kind.contains("withdrawn")) {
            for (ConsentRequest request : history.requests()) {
                history.add(new ConsentEvent.Withdrawn(request.id(), Consents.hour(2)));
            }
            assertThat(history.unsettledFor(Consents.COACH))
                    .as("they were open")
                    .isEmpty();
        }
    }

    @Test
    void aListThatIsReadBackCannotBeChangedBehindIt() {
        List<ConsentEvent> events = events("asked c 1; refused c 2");
        ConsentLedger ledger = ConsentLedger.restore(Consents.PERSON, events).orElseThrow();
        events.clear();
        assertThat(ledger.version()).isEqualTo(2);
        Collections.addAll(events, event("asked m 1"));
        assertThat(ledger.requests()).extracting(ConsentRequest::id).containsExactly(Consents.id("c"));
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> ConsentLedger.restore(null, List.of()))
                .withMessage("participant");
    }
}
