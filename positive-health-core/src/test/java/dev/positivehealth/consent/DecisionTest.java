package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.dimension.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {
    private static final AccessRequest LOOK =
            AccessRequest.look(Scope.wholeWeb(), Consents.COACH, Purpose.CONVERSATION);
    private static final AccessRequest COPY =
            AccessRequest.copy(Scope.wholeWeb(), Consents.COACH, Purpose.CONVERSATION);

    /** In force from hour 10 to hour 20. */
    private static ConsentLedger asked() {
        return Consents.ledger()
                .ask(Consents.look("c-1", Consents.COACH, 10, 20), Consents.everything(), Consents.hour(1));
    }

    private static String told(ConsentLedger ledger, AccessRequest access, long hour) {
        Decision decision = ledger.decide(access, Consents.POLICY, Consents.hour(hour));
        return decision.reasonForParticipantAndAudit().map(DenialReason::code).orElse("permitted");
    }

    @ParameterizedTest
    @CsvSource({
        "0, not-asked",
        "1, not-yet",
        "2, not-yet",
        "9, not-yet",
        "10, permitted",
        "14, permitted",
        "15, withdrawn",
        "19, withdrawn",
        "20, withdrawn",
        "99, withdrawn"
    })
    void isToldForAnyInstantOfAConsentThatWasTakenBack(long hour, String told) {
        ConsentLedger ledger = asked().give(Consents.id("c-1"), Consents.hour(2))
                .withdraw(Consents.id("c-1"), Consents.hour(15))
                .ledger();
        assertThat(told(ledger, LOOK, hour)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"1, not-yet", "9, not-yet", "10, permitted", "19, permitted", "20, expired", "99, expired"})
    void isToldForAnyInstantOfAConsentThatEnds(long hour, String told) {
        assertThat(told(asked().give(Consents.id("c-1"), Consents.hour(2)), LOOK, hour))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"1, not-yet", "2, refused", "5, not-yet", "9, not-yet", "10, permitted"})
    void isToldForAnyInstantOfARefusalThatBecameAYes(long hour, String told) {
        ConsentLedger ledger =
                asked().refuse(Consents.id("c-1"), Consents.hour(2)).give(Consents.id("c-1"), Consents.hour(5));
        assertThat(told(ledger, LOOK, hour)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"1, not-yet", "19, not-yet", "20, expired"})
    void isToldForAnyInstantOfARequestThatNobodyAnswers(long hour, String told) {
        assertThat(told(asked(), LOOK, hour)).isEqualTo(told);
    }

    @Test
    void deniesWhatNobodyAskedFor() {
        assertThat(told(Consents.ledger(), LOOK, 5)).isEqualTo("not-asked");
    }

    @Test
    void deniesMoreThanTheConsentCovers() {
        AccessRequest more =
                AccessRequest.look(Scope.wholeWeb().with(ScopePart.REMARK), Consents.COACH, Purpose.CONVERSATION);
        assertThat(told(Consents.given(Consents.look("c-1", Consents.COACH)), more, 5))
                .isEqualTo("outside-scope");
    }

    @Test
    void deniesAnotherPurposeAndAnotherWay() {
        ConsentLedger ledger = Consents.given(Consents.look("c-1", Consents.COACH));
        AccessRequest plan = AccessRequest.look(Scope.wholeWeb(), Consents.COACH, Purpose.ACTION_PLAN);
        assertThat(told(ledger, plan, 5)).isEqualTo("other-purpose");
        assertThat(told(ledger, COPY, 5)).isEqualTo("other-purpose");
    }

    @Test
    void tellsARefusalOfThisPurposeThoughAnotherPurposeIsPermitted() {
        ConsentLedger ledger = Consents.given(Consents.look("c-1", Consents.COACH))
                .ask(
                        Consents.request(
                                "c-2",
                                Consents.COACH,
                                AccessMode.LOOK_TOGETHER,
                                Scope.wholeWeb(),
                                Set.of(Purpose.ACTION_PLAN),
                                0,
                                100),
                        Consents.everything(),
                        Consents.hour(2))
                .refuse(Consents.id("c-2"), Consents.hour(3));
        AccessRequest plan = AccessRequest.look(Scope.wholeWeb(), Consents.COACH, Purpose.ACTION_PLAN);
        assertThat(told(ledger, plan, 5)).isEqualTo("refused");
    }

    @ParameterizedTest
    @CsvSource({
        "career-coach,   coach-2, other-recipient",
        "vitality-coach, coach-1, other-recipient",
        "career-coach,   coach-1, permitted"
    })
    void deniesSomebodyElseAndTheSameSomebodyInAnotherRole(String role, String reference, String told) {
        AccessRequest access =
                AccessRequest.look(Scope.wholeWeb(), Recipient.of(Role.parse(role), reference), Purpose.CONVERSATION);
        assertThat(told(Consents.given(Consents.look("c-1", Consents.COACH)), access, 5))
                .isEqualTo(told);
    }

    @Test
    void letsAConsentToACopyIncludeLookingTogether() {
        ConsentLedger ledger = Consents.given(Consents.copy("c-1", Consents.COACH));
        assertThat(told(ledger, COPY, 5)).isEqualTo("permitted");
        assertThat(told(ledger, LOOK, 5)).isEqualTo("permitted");
    }

    @Test
    void deniesAManagerACopyBeforeItLooksAtTheConsentAndLetsTheManagerLook() {
        ConsentLedger ledger = Consents.given(Consents.copy("c-1", Consents.MANAGER));
        assertThat(told(ledger, AccessRequest.copy(Scope.wholeWeb(), Consents.MANAGER, Purpose.CONVERSATION), 5))
                .isEqualTo("role-may-not-receive");
        assertThat(told(ledger, AccessRequest.look(Scope.wholeWeb(), Consents.MANAGER, Purpose.RESEARCH), 5))
                .isEqualTo("role-may-not-see");
        assertThat(told(ledger, AccessRequest.look(Scope.wholeWeb(), Consents.MANAGER, Purpose.CONVERSATION), 5))
                .isEqualTo("permitted");
    }

    @Test
    void namesTheConsentThatCoversAllAndLastsLongest() {
        ConsentLedger ledger = Consents.given(
                Consents.request(
                        "short",
                        Consents.COACH,
                        AccessMode.LOOK_TOGETHER,
                        Scope.wholeWeb(),
                        Set.of(Purpose.CONVERSATION),
                        0,
                        50),
                Consents.look("long", Consents.COACH));
        Decision.Permitted permitted = Consents.permitted(ledger, LOOK, 5);
        assertThat(permitted.by()).containsExactly(Consents.id("long"));
        assertThat(permitted.until()).isEqualTo(Consents.hour(100));
        assertThat(permitted.access()).isEqualTo(LOOK);
        assertThat(permitted.at()).isEqualTo(Consents.hour(5));
        assertThat(permitted.participant()).isEqualTo(Consents.PERSON);
        assertThat(permitted.permitted()).containsSame(permitted);
        assertThat(permitted.reasonForParticipantAndAudit()).isEmpty();
    }

    @Test
    void joinsConsentsThatCoverItTogetherAndEndsWithTheFirstOfThem() {
        ConsentLedger ledger = Consents.given(
                part("body", Scope.of(Dimension.BODILY_FUNCTIONS), 50),
                part("notes", Scope.NOTHING.with(ScopePart.NOTES), 10),
                part("life", Scope.of(Dimension.QUALITY_OF_LIFE), 60));
        AccessRequest both = look(Scope.of(Dimension.BODILY_FUNCTIONS, Dimension.QUALITY_OF_LIFE));
        Decision.Permitted permitted = Consents.permitted(ledger, both, 5);
        assertThat(permitted.by()).containsExactly(Consents.id("body"), Consents.id("life"));
        assertThat(permitted.until()).isEqualTo(Consents.hour(50));
        assertThat(told(ledger, both, 50)).isEqualTo("outside-scope");
        assertThat(told(ledger, both, 60)).isEqualTo("expired");
    }

    @ParameterizedTest
    @CsvSource({"false, true,  outside-scope", "true,  false, outside-scope", "true,  true,  permitted"})
    void joinsTicksOnlyWithTheDimensionsOfTheirOwnConsent(boolean body, boolean life, String told) {
        ConsentLedger ledger = Consents.given(
                part("body", withTicks(Scope.of(Dimension.BODILY_FUNCTIONS), body), 50),
                part("life", withTicks(Scope.of(Dimension.QUALITY_OF_LIFE), life), 50));
        AccessRequest access = look(
                Scope.of(Dimension.BODILY_FUNCTIONS, Dimension.QUALITY_OF_LIFE).with(ScopePart.TALK_ABOUT));
        assertThat(told(ledger, access, 5)).isEqualTo(told);
    }

    private static Scope withTicks(Scope scope, boolean ticks) {
        return ticks ? scope.with(ScopePart.TALK_ABOUT) : scope;
    }

    private static ConsentRequest part(String id, Scope scope, long until) {
        return Consents.request(
                id, Consents.COACH, AccessMode.LOOK_TOGETHER, scope, Set.of(Purpose.CONVERSATION), 0, until);
    }

    private static AccessRequest look(Scope scope) {
        return AccessRequest.look(scope, Consents.COACH, Purpose.CONVERSATION);
    }

    @Test
    void saysNotPermittedAndNoMoreWhateverTheReason() {
        assertThat(denials())
                .flatExtracting(decision ->
                        decision.reasonForParticipantAndAudit().stream().toList())
                .containsExactly(DenialReason.values());
        assertThat(denials()).allSatisfy(denied -> {
            assertThat(denied).hasToString("not-permitted");
            assertThat(denied.permitted()).isEmpty();
        });
    }

    /** One denial for each reason, in their order. */
    private static List<Decision> denials() {
        ConsentLedger given = Consents.given(Consents.look("c-1", Consents.COACH));
        ConsentLedger refused = asked().refuse(Consents.id("c-1"), Consents.hour(2));
        ConsentLedger withdrawn =
                given.withdraw(Consents.id("c-1"), Consents.hour(2)).ledger();
        List<Decision> denials = new ArrayList<>();
        denials.add(Consents.ledger().decide(LOOK, Consents.POLICY, Consents.hour(5)));
        denials.add(refused.decide(LOOK, Consents.POLICY, Consents.hour(5)));
        denials.add(withdrawn.decide(LOOK, Consents.POLICY, Consents.hour(5)));
        denials.add(given.decide(LOOK, Consents.POLICY, Consents.hour(100)));
        denials.add(asked().decide(LOOK, Consents.POLICY, Consents.hour(5)));
        denials.add(given.decide(look(Scope.NOTHING.with(ScopePart.NOTES)), Consents.POLICY, Consents.hour(5)));
        denials.add(given.decide(COPY, Consents.POLICY, Consents.hour(5)));
        denials.add(given.decide(
                AccessRequest.look(Scope.wholeWeb(), Consents.MANAGER, Purpose.CONVERSATION),
                Consents.POLICY,
                Consents.hour(5)));
        denials.add(given.decide(
                AccessRequest.copy(Scope.wholeWeb(), Consents.MANAGER, Purpose.CONVERSATION),
                Consents.POLICY,
                Consents.hour(5)));
        denials.add(given.decide(
                AccessRequest.look(Scope.wholeWeb(), Consents.COACH, Purpose.APPRAISAL),
                Consents.POLICY,
                Consents.hour(5)));
        denials.add(given.decide(look(Scope.NOTHING.with(ScopePart.STORY)), Consents.POLICY, Consents.hour(5)));
        denials.add(given.decide(
                AccessRequest.copy(Scope.wholeWeb(), Recipient.of(Role.CAREER_COACH, "coach-1"), Purpose.CONVERSATION),
                Consents.POLICY,
                Consents.hour(5)));
        return denials;
    }

    @Test
    void isOfTheSightAndInstantThatWereAsked() {
        Decision denied = Consents.ledger().decide(LOOK, Consents.POLICY, Consents.hour(5));
        assertThat(denied.access()).isSameAs(LOOK);
        assertThat(denied.at()).isEqualTo(Consents.hour(5));
        assertThat(denied.permitted()).isEqualTo(Optional.empty());
    }

    @Test
    void showsWhichConsentsAndNobody() {
        assertThat(Consents.permitted(Consents.given(Consents.look("c-1", Consents.COACH)), LOOK, 5))
                .hasToString("Permitted[c-1]");
    }

    /** What was asked last is told of those requests alone that are about the same purpose. */
    @Test
    void tellsWhatBecameOfTheSamePurposeThoughAnotherWasAskedLater() {
        ConsentLedger ledger = Consents.ledger()
                .ask(request("c-1", Purpose.CONVERSATION, 0, 20), Consents.everything(), Consents.hour(1))
                .refuse(Consents.id("c-1"), Consents.hour(2))
                .ask(request("c-2", Purpose.ACTION_PLAN, 30, 100), Consents.everything(), Consents.hour(30))
                .give(Consents.id("c-2"), Consents.hour(31))
                .withdraw(Consents.id("c-2"), Consents.hour(50))
                .ledger();
        assertThat(told(ledger, LOOK, 60)).isEqualTo("refused");
        AccessRequest plan = AccessRequest.look(Scope.wholeWeb(), Consents.COACH, Purpose.ACTION_PLAN);
        assertThat(told(ledger, plan, 60)).isEqualTo("withdrawn");
    }

    @Test
    void tellsWhatBecameOfAnotherPurposeWhereNothingElseWasAsked() {
        ConsentLedger ledger = Consents.ledger()
                .ask(request("c-1", Purpose.ACTION_PLAN, 0, 20), Consents.everything(), Consents.hour(1))
                .refuse(Consents.id("c-1"), Consents.hour(2));
        assertThat(told(ledger, LOOK, 5)).isEqualTo("refused");
    }

    @Test
    void saysThatSomebodyElseMayOnlyWhereTheyMaySeeAllOfIt() {
        ConsentLedger ledger = Consents.given(
                Consents.request("c-1", Consents.MANAGER, AccessMode.LOOK_TOGETHER, Scope.of(Dimension.PARTICIPATION)));
        assertThat(told(ledger, LOOK, 5)).isEqualTo("not-asked");
        AccessRequest part =
                AccessRequest.look(Scope.of(Dimension.PARTICIPATION), Consents.COACH, Purpose.CONVERSATION);
        assertThat(told(ledger, part, 5)).isEqualTo("other-recipient");
    }

    private static ConsentRequest request(String id, Purpose purpose, long from, long until) {
        return Consents.request(
                id, Consents.COACH, AccessMode.LOOK_TOGETHER, Scope.wholeWeb(), Set.of(purpose), from, until);
    }
}
