package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.positivehealth.GroupPath;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a receipt that somebody shows can be of any ledger at all. */
class ConsentReceiptTest {
    private static final ConsentId ID = Consents.id("c-1");
    private static final ConsentRequest LOOK = Consents.look("c-1", Consents.COACH);
    private static final ConsentRequest OTHER = Consents.look("c-1", Consents.MANAGER);

    static Stream<Arguments> events() {
        return Stream.of(
                arguments("asked", LOOK, new ConsentEvent.Asked(LOOK, Consents.hour(1)), true),
                arguments("asked for another", LOOK, new ConsentEvent.Asked(OTHER, Consents.hour(1)), false),
                arguments("asked before it holds", LOOK, new ConsentEvent.Asked(LOOK, Consents.hour(-9)), true),
                arguments("asked once it is over", LOOK, new ConsentEvent.Asked(LOOK, Consents.hour(100)), false),
                arguments("offered", LOOK, offered(LOOK, 1), true),
                arguments("offered to another", LOOK, offered(OTHER, 1), false),
                arguments("offered once it is over", LOOK, offered(LOOK, 100), false),
                arguments("given", LOOK, given(1), true),
                arguments("given before it holds", LOOK, given(-9), true),
                arguments("given once it is over", LOOK, given(100), false),
                arguments("refused", LOOK, new ConsentEvent.Refused(ID, Consents.hour(1)), true),
                arguments("refused once it is over", LOOK, new ConsentEvent.Refused(ID, Consents.hour(100)), false),
                arguments("withdrawn", LOOK, new ConsentEvent.Withdrawn(ID, Consents.hour(1)), true),
                arguments("withdrawn before it holds", LOOK, new ConsentEvent.Withdrawn(ID, Consents.hour(-9)), true),
                arguments("shared", LOOK, shared(Scope.wholeWeb(), 1), true),
                arguments("shared before it holds", LOOK, shared(Scope.wholeWeb(), -1), false),
                arguments("shared more", LOOK, shared(Scope.wholeWeb().with(ScopePart.REMARK), 1), false),
                arguments("contributed to no round", LOOK, contributed(1), false),
                arguments("contributed", Consents.round("c-1"), contributed(1), true),
                arguments("contributed at the end", Consents.round("c-1"), contributed(100), false));
    }

    private static ConsentEvent offered(ConsentRequest request, long hour) {
        return new ConsentEvent.Offered(request, Consents.hour(hour), ConsentMethod.ALOUD);
    }

    private static ConsentEvent given(long hour) {
        return new ConsentEvent.Given(ID, Consents.hour(hour), ConsentMethod.ALOUD);
    }

    private static ConsentEvent shared(Scope scope, long hour) {
        return new ConsentEvent.Shared(ID, Consents.hour(hour), AccessMode.LOOK_TOGETHER, scope);
    }

    private static ConsentEvent contributed(long hour) {
        return new ConsentEvent.Contributed(ID, Consents.hour(hour), GroupPath.parse("zorg/west"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void isPossibleIfALedgerCanHaveRecordedIt(
            String what, ConsentRequest request, ConsentEvent event, boolean possible) {
        assertThat(ConsentReceipt.isPossible(request, event)).isEqualTo(possible);
    }
}
