package dev.positivehealth.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.positivehealth.Checked;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedTest {
    private static final String WORDS = "A longer break";
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Need.Unsent UNSENT = Need.of("n-1", Addressee.MANAGER, WORDS);
    private static final Need.Pending PENDING = UNSENT.send(at(1));
    private static final Need.Promised PROMISED = PENDING.promise("team manager", DAY, at(2));
    private static final NeedEvent SENT = new NeedEvent.Sent(at(1));
    private static final NeedEvent PROMISE = new NeedEvent.Promised("team manager", DAY, at(2));
    private static final NeedEvent NO = new NeedEvent.Declined("No room", at(2));
    private static final NeedEvent KEPT = new NeedEvent.Kept(at(3));
    private static final NeedEvent NOT_KEPT = new NeedEvent.NotKept(at(3));

    private static Instant at(int minute) {
        return Instant.parse("2026-03-01T09:00:00Z").plusSeconds(60L * minute);
    }

    @Test
    void isWrittenDownAndNotSentByItself() {
        assertThat(UNSENT.addressee()).isEqualTo(Addressee.MANAGER);
        assertThat(UNSENT.words()).isEqualTo(WORDS);
        assertThat(UNSENT.state()).isEqualTo(NeedState.NOT_SENT);
        assertThat(UNSENT.events()).isEmpty();
    }

    @Test
    void waitsForAnAnswerOnceItIsSent() {
        assertThat(PENDING.state()).isEqualTo(NeedState.PENDING);
        assertThat(PENDING.words()).isEqualTo(WORDS);
        assertThat(PENDING.addressee()).isEqualTo(Addressee.MANAGER);
        assertThat(PENDING.events()).containsExactly(SENT);
    }

    @Test
    void isPromisedByADayAndBySomebody() {
        assertThat(PROMISED.state()).isEqualTo(NeedState.PROMISED);
        assertThat(PROMISED.on()).isEqualTo(DAY);
        assertThat(PROMISED.events()).containsExactly(SENT, PROMISE);
    }

    @Test
    void isDeclinedWithAReason() {
        Need.Answered declined = PENDING.decline("No room", at(2));
        assertThat(declined.state()).isEqualTo(NeedState.DECLINED);
        assertThat(declined.events()).containsExactly(SENT, NO);
    }

    @Test
    void endsAsAPromiseThatWasKeptOrNotKept() {
        assertThat(PROMISED.markKept(at(3)).state()).isEqualTo(NeedState.KEPT);
        assertThat(PROMISED.markKept(at(3)).events()).containsExactly(SENT, PROMISE, KEPT);
        assertThat(PROMISED.markNotKept(at(3)).state()).isEqualTo(NeedState.NOT_KEPT);
        assertThat(PROMISED.markNotKept(at(3)).events()).containsExactly(SENT, PROMISE, NOT_KEPT);
    }

    static Stream<Arguments> tooEarly() {
        return Stream.of(
                arguments("pending", (ThrowingCallable) () -> PENDING.promise("team manager", DAY, at(0))),
                arguments("pending", (ThrowingCallable) () -> PENDING.decline("No room", at(0))),
                arguments("promised", (ThrowingCallable) () -> PROMISED.markKept(at(1))),
                arguments("promised", (ThrowingCallable) () -> PROMISED.markNotKept(at(1))));
    }

    @ParameterizedTest
    @MethodSource("tooEarly")
    void isNotAnsweredBeforeWhatWentBefore(String state, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isExactlyInstanceOf(NotPossibleException.class)
                .hasMessage("a need that is " + state + ": something with a later time has already been recorded");
    }

    static Stream<Need> stages() {
        return Stream.of(
                UNSENT,
                PENDING,
                PROMISED,
                PENDING.decline("No room", at(1)),
                PROMISED.markKept(at(2)),
                PROMISED.markNotKept(at(4)));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void readsBackEveryStage(Need need) {
        Need restored =
                Need.restore("n-1", Addressee.MANAGER, WORDS, need.events()).orElseThrow();
        assertThat(restored).isEqualTo(need).hasSameClassAs(need).hasSameHashCodeAs(need);
        assertThat(restored.state()).isEqualTo(need.state());
        assertThat(restored.id()).isEqualTo("n-1").isEqualTo(need.id());
        assertThat(need).hasToString("Need[manager, " + need.state().code() + "]");
    }

    private static Arguments tampered(int place, ViolationCode code, NeedEvent... events) {
        return arguments(List.of(events), place, code);
    }

    static Stream<Arguments> tamperedLists() {
        ViolationCode impossible = ViolationCode.EVENT_NOT_POSSIBLE;
        ViolationCode order = ViolationCode.EVENT_OUT_OF_ORDER;
        return Stream.of(
                tampered(0, impossible, PROMISE),
                tampered(0, impossible, NO),
                tampered(0, impossible, KEPT),
                tampered(0, impossible, NOT_KEPT),
                tampered(1, impossible, SENT, SENT),
                tampered(1, impossible, SENT, KEPT),
                tampered(1, impossible, SENT, NOT_KEPT),
                tampered(2, impossible, SENT, PROMISE, PROMISE),
                tampered(2, impossible, SENT, PROMISE, NO),
                tampered(2, impossible, SENT, PROMISE, new NeedEvent.Sent(at(3))),
                tampered(2, impossible, SENT, NO, KEPT),
                tampered(2, impossible, SENT, NO, PROMISE),
                tampered(3, impossible, SENT, PROMISE, KEPT, NOT_KEPT),
                tampered(3, impossible, SENT, PROMISE, NOT_KEPT, KEPT),
                tampered(1, order, SENT, new NeedEvent.Declined("No room", at(0))),
                tampered(2, order, SENT, PROMISE, new NeedEvent.Kept(at(1))));
    }

    @ParameterizedTest
    @MethodSource("tamperedLists")
    void refusesATamperedList(List<NeedEvent> events, int place, ViolationCode code) {
        Checked<Need> checked = Need.restore("n-1", Addressee.MANAGER, WORDS, events);
        assertThat(checked.value()).isEmpty();
        assertThat(checked.violations())
                .containsExactly(Violation.of(PropertyPath.ROOT.child("events").child(place), code));
        assertThat(checked.violations().get(0).path()).isEqualTo("/events/" + place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void rejectsBlankWords(String words) {
        assertThatThrownBy(() -> Need.of("n-1", Addressee.TEAM, words))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a need must have 1 to 2000 characters and not be blank");
        assertThatThrownBy(() -> Need.restore("n-1", Addressee.TEAM, words, List.of()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a need must have 1 to 2000 characters and not be blank");
        assertThatThrownBy(() -> PENDING.promise(words, DAY, at(2)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("whoever promised must have 1 to 2000 characters and not be blank");
        assertThatThrownBy(() -> PENDING.decline(words, at(2)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a reason must have 1 to 2000 characters and not be blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Walk",
                "go out",
                "-a",
                "a-",
                "a--b",
                "1234567890123456789012345678901234567890123456789012345678901234x"
            })
    void hasAnIdInKebabCase(String id) {
        String message = "a need's id must be in kebab-case, 1 to 64 small letters, digits and hyphens";
        assertThatThrownBy(() -> Need.of(id, Addressee.TEAM, WORDS))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Need.restore(id, Addressee.TEAM, WORDS, List.of()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"n-1, TEAM, " + WORDS, "n-1, MANAGER, Another", "n-2, MANAGER, " + WORDS})
    void differsByIdAddresseeAndWords(String id, Addressee addressee, String words) {
        Need other = Need.of(id, addressee, words);
        assertThat(other).isNotEqualTo(UNSENT).isNotEqualTo(WORDS);
        assertThat(PENDING.continues(other)).isFalse();
        assertThat(PENDING.continues(UNSENT)).isTrue();
        assertThat(PENDING).isNotEqualTo(UNSENT);
    }

    @Test
    void itsEventsShowNoWords() {
        assertThat(PROMISE).hasToString("Promised");
        assertThat(NO).hasToString("Declined");
        assertThat(PENDING.promise("team manager", DAY, at(2))).isEqualTo(PROMISED);
    }

    @Test
    void isTakenBackUntilItHasItsFinalAnswer() {
        NeedEvent back = new NeedEvent.TakenBack(at(4));
        assertThat(PENDING.takeBack(at(4)).state()).isEqualTo(NeedState.TAKEN_BACK);
        assertThat(PENDING.takeBack(at(4)).events()).containsExactly(SENT, back);
        assertThat(PROMISED.takeBack(at(4)).state()).isEqualTo(NeedState.TAKEN_BACK);
        assertThat(PROMISED.takeBack(at(4)).events()).containsExactly(SENT, PROMISE, back);
    }

    @Test
    void isFoundByItsHashAmongOthers() {
        assertThat(PENDING).doesNotHaveSameHashCodeAs(PROMISED).hasSameHashCodeAs(UNSENT.send(at(1)));
    }
}
