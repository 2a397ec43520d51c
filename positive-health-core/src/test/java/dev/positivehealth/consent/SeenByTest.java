package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.positivehealth.NotPossibleException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the one who asked can know. The request holds from hour 10 until hour 20 and is asked in hour 1. */
class SeenByTest {
    private static final ConsentId ID = Consents.id("c-1");

    private static ConsentRequest request(String id, long until) {
        return Consents.request(
                id,
                Consents.COACH,
                AccessMode.LOOK_TOGETHER,
                Scope.wholeWeb(),
                Set.of(Purpose.CONVERSATION),
                10,
                until);
    }

    /** Steps such as {@code refused 2; given 5}. */
    private static ConsentLedger ledger(String steps) {
        ConsentLedger ledger = Consents.ledger().ask(request("c-1", 20), Consents.everything(), Consents.hour(1));
        for (String step : steps.split("; *", -1)) {
            String[] words = step.split(" ", -1);
            ledger = switch (words[0]) {
                case "given" -> ledger.give(ID, Consents.hour(Long.parseLong(words[1])));
                case "refused" -> ledger.refuse(ID, Consents.hour(Long.parseLong(words[1])));
                case "withdrawn" ->
                    ledger.withdraw(ID, Consents.hour(Long.parseLong(words[1]))).ledger();
                default -> ledger;
            };
        }
        return ledger;
    }

    @ParameterizedTest
    @CsvSource({
        "nothing,                 UUUUUUEE",
        "refused 2,               UUUUUUEE",
        "refused 12,              UUUUUUEE",
        "given 2; withdrawn 3,    UUUUUUEE",
        "given 2; withdrawn 10,   UUUUUUEE",
        "given 12; withdrawn 12,  UUUUUUEE",
        "refused 2; given 12; withdrawn 12, UUUUUUEE",
        "given 2; withdrawn 20,   UUUOOOEE",
        "given 2,                 UUUOOOEE",
        "refused 2; given 3,      UUUOOOEE",
        "given 12,                UUUUOOEE",
        "refused 11; given 12,    UUUUOOEE",
        "given 12; withdrawn 19,  UUUUOEEE",
        "given 2; withdrawn 12,   UUUOEEEE",
        "given 2; withdrawn 30,   UUUOOOEE"
    })
    void isUnansweredUntilItIsOpenOrOver(String steps, String states) {
        ConsentLedger ledger = ledger(steps);
        StringBuilder seen = new StringBuilder();
        for (long hour : new long[] {1, 3, 9, 10, 12, 19, 20, 40}) {
            assertThat(ledger.seenBy(Consents.COACH, Consents.hour(hour)))
                    .singleElement()
                    .satisfies(view -> {
                        assertThat(view.request()).isEqualTo(request("c-1", 20));
                        assertThat(view.askedAt()).isEqualTo(Consents.hour(1));
                        seen.append(Character.toUpperCase(view.state().code().charAt(0)));
                    });
        }
        assertThat(seen.toString()).isEqualTo(states);
        assertThat(ledger.seenBy(Consents.COACH, Consents.hour(0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "career-coach, coach-2",
        "vitality-coach, coach-1",
        "manager, coach-1",
        "employer, organisation",
        "hr-file, p-1"
    })
    void isNothingAtAllToAnybodyElse(String role, String reference) {
        for (String steps : new String[] {"nothing", "refused 2", "given 2", "given 2; withdrawn 12"}) {
            for (long hour : new long[] {0, 1, 3, 10, 12, 20, 99}) {
                assertThat(ledger(steps).seenBy(Recipient.of(Role.parse(role), reference), Consents.hour(hour)))
                        .isEmpty();
            }
        }
    }

    @Test
    void isTheSameToTheSameSomebodyWhateverIsKnownOfRegistration() {
        assertThat(ledger("given 2").seenBy(new Recipient(Role.CAREER_COACH, "coach-1", true, true), Consents.hour(12)))
                .isEqualTo(ledger("given 2").seenBy(Consents.COACH, Consents.hour(12)));
    }

    @Test
    void isInTheOrderOfAsking() {
        ConsentLedger ledger =
                ledger("given 2; withdrawn 12").ask(request("a-2", 90), Consents.everything(), Consents.hour(13));
        assertThat(ledger.seenBy(Consents.COACH, Consents.hour(13)))
                .extracting(view -> view.request().id() + " " + view.state())
                .containsExactly("c-1 ended", "a-2 unanswered");
    }

    @ParameterizedTest
    @CsvSource({
        "nothing,                13, false",
        "refused 2,              13, false",
        "given 2; withdrawn 3,   13, false",
        "given 12; withdrawn 12, 13, false",
        "nothing,                20, true",
        "refused 2,              20, true",
        "given 2; withdrawn 3,   20, true",
        "given 2; withdrawn 12,  13, true",
        "given 2,                13, true"
    })
    void asksAgainAlikeWhetherRefusedOrNotAnswered(String steps, long hour, boolean possible) {
        ConsentLedger ledger = ledger(steps);
        ConsentRequest again = request("c-2", 90);
        if (possible) {
            assertThat(ledger.ask(again, Consents.everything(), Consents.hour(hour))
                            .requests())
                    .contains(again);
        } else {
            assertThatExceptionOfType(NotPossibleException.class)
                    .isThrownBy(() -> ledger.ask(again, Consents.everything(), Consents.hour(hour)))
                    .withMessage("consent c-2: this cannot be asked or offered now");
        }
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        ConsentRequest request = request("c-1", 20);
        assertThatNullPointerException()
                .isThrownBy(() -> new RequestView(null, Consents.hour(1), false, RequestViewState.OPEN))
                .withMessage("request");
        assertThatNullPointerException()
                .isThrownBy(() -> new RequestView(request, null, false, RequestViewState.OPEN))
                .withMessage("askedAt");
        assertThatNullPointerException()
                .isThrownBy(() -> new RequestView(request, Consents.hour(1), false, null))
                .withMessage("state");
    }
}
