package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.positivehealth.GroupPath;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentEventTest {
    private static final ConsentId ID = Consents.id("c-1");
    private static final Instant AT = Consents.hour(1);

    static List<ConsentEvent> events() {
        return List.of(
                new ConsentEvent.Asked(Consents.look("c-1", Consents.COACH), AT),
                new ConsentEvent.Offered(Consents.look("c-1", Consents.COACH), AT, ConsentMethod.ALOUD),
                new ConsentEvent.Given(ID, AT, ConsentMethod.ALOUD),
                new ConsentEvent.Refused(ID, AT),
                new ConsentEvent.Withdrawn(ID, AT),
                new ConsentEvent.Shared(ID, AT, AccessMode.LOOK_TOGETHER, Scope.wholeWeb()),
                new ConsentEvent.Contributed(ID, AT, GroupPath.parse("zorg/west")));
    }

    @ParameterizedTest
    @MethodSource("events")
    void saysWhichRequestItHappenedToAndWhen(ConsentEvent event) {
        assertThat(event.request()).isEqualTo(ID);
        assertThat(event.at()).isEqualTo(AT);
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        rejects("asked", () -> new ConsentEvent.Asked(null, AT));
        rejects("at", () -> new ConsentEvent.Asked(Consents.look("c-1", Consents.COACH), null));
        rejects("request", () -> new ConsentEvent.Given(null, AT, ConsentMethod.ALOUD));
        rejects("at", () -> new ConsentEvent.Given(ID, null, ConsentMethod.ALOUD));
        rejects("how", () -> new ConsentEvent.Given(ID, AT, null));
        rejects("request", () -> new ConsentEvent.Refused(null, AT));
        rejects("at", () -> new ConsentEvent.Refused(ID, null));
        rejects("request", () -> new ConsentEvent.Withdrawn(null, AT));
        rejects("at", () -> new ConsentEvent.Withdrawn(ID, null));
        rejects("request", () -> new ConsentEvent.Shared(null, AT, AccessMode.RECEIVE_COPY, Scope.NOTHING));
        rejects("at", () -> new ConsentEvent.Shared(ID, null, AccessMode.RECEIVE_COPY, Scope.NOTHING));
        rejects("mode", () -> new ConsentEvent.Shared(ID, AT, null, Scope.NOTHING));
        rejects("scope", () -> new ConsentEvent.Shared(ID, AT, AccessMode.RECEIVE_COPY, null));
        rejects("request", () -> new ConsentEvent.Contributed(null, AT, GroupPath.parse("a")));
        rejects("at", () -> new ConsentEvent.Contributed(ID, null, GroupPath.parse("a")));
        rejects("group", () -> new ConsentEvent.Contributed(ID, AT, null));
    }

    private static void rejects(String name, org.assertj.core.api.ThrowableAssert.ThrowingCallable making) {
        assertThatNullPointerException().isThrownBy(making).withMessage(name);
    }

    @ParameterizedTest
    @MethodSource("events")
    void showsItsRequestAloneSoThatARefusalIsNotToBeToldFromAYes(ConsentEvent event) {
        ConsentReceipt receipt = new ConsentReceipt(3, Consents.PERSON, Consents.look("c-1", Consents.COACH), event);
        assertThat(receipt).hasToString("ConsentReceipt[c-1]");
        assertThat(event).hasToString("ConsentEvent[c-1]");
        assertThat(receipt.event()).isSameAs(event);
        assertThat(receipt.number()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void hasReceiptsCountedFromOne(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConsentReceipt(
                        number,
                        Consents.PERSON,
                        Consents.look("c-1", Consents.COACH),
                        new ConsentEvent.Refused(ID, AT)))
                .withMessage("the number of a receipt must be at least 1, but was " + number);
    }

    @Test
    void hasNoReceiptOfAnotherRequest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConsentReceipt(
                        1, Consents.PERSON, Consents.look("c-2", Consents.COACH), new ConsentEvent.Refused(ID, AT)))
                .withMessage("a receipt must be of an event of its request");
    }
}
