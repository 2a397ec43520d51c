package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.positivehealth.GroupPath;
import dev.positivehealth.dimension.Dimension;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffectsOfWithdrawalTest {
    private static final ConsentId ID = Consents.id("c-1");
    private static final AccessRequest COPY =
            AccessRequest.copy(Scope.of(Dimension.PARTICIPATION), Consents.COACH, Purpose.CONVERSATION);

    private static EffectsOfWithdrawal withdrawn(ConsentLedger ledger) {
        return ledger.withdraw(ID, Consents.hour(50)).outcome();
    }

    @Test
    void areNoneIfNothingWasShared() {
        assertThat(withdrawn(Consents.given(Consents.copy("c-1", Consents.COACH))))
                .isEqualTo(new EffectsOfWithdrawal(List.of(), List.of(), List.of()));
    }

    @Test
    void nameEveryCopyWithWhoHasItSinceWhenAndHowMuch() {
        ConsentLedger ledger = Consents.given(Consents.copy("c-1", Consents.COACH));
        Decision.Permitted permitted = Consents.permitted(ledger, COPY, 2);
        ledger = ledger.recordSharing(permitted, Consents.hour(3)).recordSharing(permitted, Consents.hour(4));
        Scope part = Scope.of(Dimension.PARTICIPATION);
        assertThat(withdrawn(ledger))
                .isEqualTo(new EffectsOfWithdrawal(
                        List.of(
                                new EffectsOfWithdrawal.Copy(Consents.COACH, Consents.hour(3), part),
                                new EffectsOfWithdrawal.Copy(Consents.COACH, Consents.hour(4), part)),
                        List.of(),
                        List.of()));
    }

    @Test
    void sayOnceThatWhatWasLookedAtTogetherStands() {
        ConsentLedger ledger = Consents.given(Consents.look("c-1", Consents.COACH));
        AccessRequest look = AccessRequest.look(Scope.wholeWeb(), Consents.COACH, Purpose.CONVERSATION);
        Decision.Permitted permitted = Consents.permitted(ledger, look, 2);
        ledger = ledger.recordSharing(permitted, Consents.hour(3)).recordSharing(permitted, Consents.hour(4));
        assertThat(withdrawn(ledger))
                .isEqualTo(new EffectsOfWithdrawal(List.of(), List.of(), List.of(Irreversible.LOOKED_TOGETHER)));
    }

    @Test
    void nameNoCopyIfItWasOnlyLookedAtUnderAConsentThatAllowsACopy() {
        ConsentLedger ledger = Consents.given(Consents.copy("c-1", Consents.COACH));
        AccessRequest look = AccessRequest.look(Scope.wholeWeb(), Consents.COACH, Purpose.CONVERSATION);
        ledger = ledger.recordSharing(Consents.permitted(ledger, look, 2), Consents.hour(3));
        assertThat(withdrawn(ledger))
                .isEqualTo(new EffectsOfWithdrawal(List.of(), List.of(), List.of(Irreversible.LOOKED_TOGETHER)));
        ledger = ledger.recordSharing(Consents.permitted(ledger, COPY, 4), Consents.hour(5));
        assertThat(withdrawn(ledger).copies())
                .extracting(EffectsOfWithdrawal.Copy::sharedAt)
                .containsExactly(Consents.hour(5));
    }

    @Test
    void nameTheRoundToLeaveAndWhatStandsOnceItIsPublished() {
        ConsentLedger ledger = Consents.given(Consents.round("c-1"))
                .contribute(
                        Consents.profile(), Consents.SPRING, GroupPath.parse("zorg"), Consents.POLICY, Consents.hour(3))
                .recorded()
                .orElseThrow()
                .ledger();
        assertThat(withdrawn(ledger))
                .isEqualTo(new EffectsOfWithdrawal(
                        List.of(), List.of(Consents.SPRING), List.of(Irreversible.PUBLISHED_ROUND)));
    }

    @Test
    void areOfThisConsentAlone() {
        ConsentLedger ledger =
                Consents.given(Consents.copy("c-1", Consents.COACH), Consents.copy("c-2", Consents.MANAGER));
        ledger = ledger.recordSharing(Consents.permitted(ledger, COPY, 2), Consents.hour(3));
        assertThat(ledger.withdraw(Consents.id("c-2"), Consents.hour(4)).outcome())
                .isEqualTo(new EffectsOfWithdrawal(List.of(), List.of(), List.of()));
    }

    @Test
    void areToldAfterTheConsentIsOverToo() {
        ConsentLedger ledger = Consents.given(Consents.copy("c-1", Consents.COACH));
        ledger = ledger.recordSharing(Consents.permitted(ledger, COPY, 2), Consents.hour(3));
        assertThat(ledger.withdraw(ID, Consents.hour(500)).outcome().copies()).hasSize(1);
    }

    @Test
    void copyTheListsTheyAreMadeOf() {
        List<RoundRef> rounds = new ArrayList<>(List.of(Consents.SPRING));
        EffectsOfWithdrawal effects = new EffectsOfWithdrawal(List.of(), rounds, List.of());
        rounds.clear();
        assertThat(effects.roundsToLeave()).containsExactly(Consents.SPRING);
        for (List<?> list : List.of(effects.copies(), effects.roundsToLeave(), effects.irreversible())) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.remove(0));
        }
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new EffectsOfWithdrawal.Copy(null, Consents.hour(1), Scope.wholeWeb()))
                .withMessage("recipient");
        assertThatNullPointerException()
                .isThrownBy(() -> new EffectsOfWithdrawal.Copy(Consents.COACH, null, Scope.wholeWeb()))
                .withMessage("sharedAt");
        assertThatNullPointerException()
                .isThrownBy(() -> new EffectsOfWithdrawal.Copy(Consents.COACH, Consents.hour(1), null))
                .withMessage("scope");
    }

    @Test
    void areToldOfAConsentThatIsOverByItself() {
        ConsentLedger ledger = Consents.given(Consents.copy("c-1", Consents.COACH));
        ledger = ledger.recordSharing(Consents.permitted(ledger, COPY, 2), Consents.hour(3));
        assertThat(ledger.effectsOfExpiry(ID, Consents.hour(99))).isEmpty();
        assertThat(ledger.effectsOfExpiry(ID, Consents.hour(100)))
                .contains(new EffectsOfWithdrawal(
                        List.of(new EffectsOfWithdrawal.Copy(
                                Consents.COACH, Consents.hour(3), Scope.of(Dimension.PARTICIPATION))),
                        List.of(),
                        List.of()));
        assertThat(ledger.effectsOfExpiry(Consents.id("c-2"), Consents.hour(100)))
                .as("a consent that nobody knows")
                .isEmpty();
    }

    @Test
    void areNotToldOfTheEndOfWhatWasNeverGivenOrWasTakenBack() {
        ConsentLedger asked =
                Consents.ledger().ask(Consents.copy("c-1", Consents.COACH), Consents.everything(), Consents.hour(1));
        assertThat(asked.effectsOfExpiry(ID, Consents.hour(100))).isEmpty();
        ConsentLedger withdrawn = Consents.given(Consents.copy("c-1", Consents.COACH))
                .withdraw(ID, Consents.hour(2))
                .ledger();
        assertThat(withdrawn.effectsOfExpiry(ID, Consents.hour(100))).isEmpty();
    }
}
