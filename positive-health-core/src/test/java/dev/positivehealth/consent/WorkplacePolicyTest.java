package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkplacePolicyTest {
    private static final WorkplacePolicy POLICY = WorkplacePolicy.netherlands();

    static List<PolicyTable.Cell> cells() {
        return PolicyTable.netherlands();
    }

    /** A consent as wide as can be: every purpose, the whole web, a copy. */
    private static ConsentLedger consentToEverything(Recipient recipient) {
        return Consents.given(Consents.request(
                "c-1", recipient, AccessMode.RECEIVE_COPY, Scope.wholeWeb(), Set.of(Purpose.values()), 0, 100));
    }

    @Test
    void isHeldAgainstATableOfEveryCell() {
        assertThat(cells())
                .hasSize(Role.values().length * AccessMode.values().length * Purpose.values().length)
                .doesNotHaveDuplicates();
        assertThat(POLICY.rules()).hasSameSizeAs(cells());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void decidesEachCellAsTheTableSays(PolicyTable.Cell cell) {
        Optional<DenialReason> expected = cell.permitted()
                ? Optional.empty()
                : Optional.of(
                        cell.mode() == AccessMode.LOOK_TOGETHER
                                ? DenialReason.ROLE_MAY_NOT_SEE
                                : DenialReason.ROLE_MAY_NOT_RECEIVE);
        assertThat(POLICY.refuses(cell.role(), cell.mode(), cell.purpose())).isEqualTo(expected);
        assertThat(POLICY.rules())
                .filteredOn(rule ->
                        rule.role() == cell.role() && rule.mode() == cell.mode() && rule.purpose() == cell.purpose())
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.permitted()).isEqualTo(cell.permitted());
                    assertThat(rule.source()).isNotBlank();
                });
    }

    @ParameterizedTest
    @MethodSource("cells")
    void decidesBeforeTheWidestConsentAndNeverInsteadOfIt(PolicyTable.Cell cell) {
        Recipient recipient = new Recipient(cell.role(), "somebody", true, true);
        AccessRequest access = new AccessRequest(cell.mode(), Scope.wholeWeb(), recipient, cell.purpose());
        assertThat(consentToEverything(recipient)
                        .decide(access, POLICY, Consents.hour(2))
                        .permitted()
                        .isPresent())
                .isEqualTo(cell.permitted());
        assertThat(Consents.ledger().decide(access, POLICY, Consents.hour(2)).permitted())
                .as("without consent")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPLOYER", "HR_FILE", "HR_ADVISER", "MANAGER"})
    void noConsentGivesTheEmployersSideACopy(Role role) {
        Recipient recipient = new Recipient(role, "somebody", true, true);
        ConsentLedger ledger = consentToEverything(recipient);
        for (Purpose purpose : Purpose.values()) {
            Decision decision =
                    ledger.decide(AccessRequest.copy(Scope.wholeWeb(), recipient, purpose), POLICY, Consents.hour(2));
            assertThat(decision.reasonForParticipantAndAudit()).contains(DenialReason.ROLE_MAY_NOT_RECEIVE);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPLOYER", "HR_FILE", "HEALTH_INSURER"})
    void employerFileAndInsurerDoNotEvenLook(Role role) {
        for (Purpose purpose : Purpose.values()) {
            assertThat(POLICY.refuses(role, AccessMode.LOOK_TOGETHER, purpose)).contains(DenialReason.ROLE_MAY_NOT_SEE);
            assertThat(POLICY.refuses(role, AccessMode.RECEIVE_COPY, purpose))
                    .contains(DenialReason.ROLE_MAY_NOT_RECEIVE);
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "HR_ADVISER",
                "COMPANY_SOCIAL_WORKER",
                "CAREER_COACH",
                "VITALITY_COACH",
                "OCCUPATIONAL_PSYCHOLOGIST",
                "MANAGER",
                "COLLEAGUE"
            })
    void everyPartnerOfTheGuideMayBeChosenToLookTogether(Role role) {
        Recipient recipient = Recipient.of(role, "somebody");
        AccessRequest access = AccessRequest.look(Scope.wholeWeb(), recipient, Purpose.CONVERSATION);
        ConsentLedger asked = Consents.ledger().ask(Consents.look("c-1", recipient), Consents.hour(1));
        assertThat(asked.decide(access, POLICY, Consents.hour(1)).permitted()).isEmpty();
        assertThat(asked.give(Consents.id("c-1"), Consents.hour(2))
                        .decide(access, POLICY, Consents.hour(2))
                        .permitted())
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void nobodySeesAnythingForAnAppraisal(Role role) {
        assertThat(POLICY.refuses(role, AccessMode.LOOK_TOGETHER, Purpose.APPRAISAL))
                .contains(DenialReason.ROLE_MAY_NOT_SEE);
        assertThat(POLICY.refuses(role, AccessMode.RECEIVE_COPY, Purpose.APPRAISAL))
                .contains(DenialReason.ROLE_MAY_NOT_RECEIVE);
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void registrationAndSecrecyPermitNothingAndForbidNothing(boolean registered, boolean bound) {
        for (Role role : Role.values()) {
            Recipient recipient = new Recipient(role, "somebody", registered, bound);
            Recipient plain = Recipient.of(role, "somebody");
            ConsentLedger asked = Consents.ledger().ask(Consents.copy("c-1", recipient), Consents.hour(1));
            ConsentLedger refused = asked.refuse(Consents.id("c-1"), Consents.hour(2));
            ConsentLedger given = asked.give(Consents.id("c-1"), Consents.hour(2));
            for (AccessMode mode : AccessMode.values()) {
                for (Purpose purpose : Purpose.values()) {
                    AccessRequest access = new AccessRequest(mode, Scope.wholeWeb(), recipient, purpose);
                    for (ConsentLedger ledger : List.of(Consents.ledger(), asked, refused)) {
                        assertThat(ledger.decide(access, POLICY, Consents.hour(3))
                                        .permitted())
                                .isEmpty();
                    }
                    assertThat(given.decide(access, POLICY, Consents.hour(3))
                                    .permitted()
                                    .isPresent())
                            .isEqualTo(given.decide(
                                            new AccessRequest(mode, Scope.wholeWeb(), plain, purpose),
                                            POLICY,
                                            Consents.hour(3))
                                    .permitted()
                                    .isPresent());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void printsEveryCellOnceInBothLanguages(String tag) {
        Languages languages = Languages.of(tag);
        List<String> lines = POLICY.table(languages).lines().toList();
        assertThat(lines.get(1)).isEqualTo("| --- | --- | --- | --- | --- |");
        Map<List<String>, Boolean> printed = new HashMap<>();
        String never = ConsentTexts.get("table.never").in(languages) + ": ";
        for (String line : lines.subList(2, lines.size())) {
            List<String> row = List.of(line.split(" ?\\| ?", -1));
            assertThat(row).as(line).hasSize(7);
            assertThat(row.subList(1, 6)).as(line).doesNotContain("");
            boolean permitted = !row.get(3).startsWith(never);
            for (String purpose : row.get(3).replace(never, "").split(", ", -1)) {
                assertThat(printed.put(List.of(row.get(1), row.get(2), purpose), permitted))
                        .as(line)
                        .isNull();
            }
        }
        Map<List<String>, Boolean> expected = new HashMap<>();
        for (PolicyTable.Cell cell : cells()) {
            expected.put(
                    List.of(
                            cell.role().label().in(languages),
                            cell.mode().label().in(languages),
                            cell.purpose().label().in(languages)),
                    cell.permitted());
        }
        assertThat(printed).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void printsTheHeadingInTheLanguageAskedFor(String tag) {
        StringBuilder heading = new StringBuilder("|");
        for (String column : List.of("role", "mode", "permitted", "why", "source")) {
            heading.append(' ')
                    .append(ConsentTexts.get("table." + column).in(Languages.of(tag)))
                    .append(" |");
        }
        assertThat(POLICY.table(Languages.of(tag))).startsWith(heading + "\n");
    }

    @Test
    void sharesNoSentenceBetweenTheLanguages() {
        Set<String> dutch =
                new HashSet<>(POLICY.table(Languages.DUTCH).lines().skip(2).toList());
        assertThat(POLICY.table(Languages.ENGLISH).lines().skip(2)).doesNotContainAnyElementsOf(dutch);
    }

    @Test
    void namesTheLawWhereItRefusesTheEmployersSideACopy() {
        assertThat(POLICY.rules())
                .filteredOn(rule -> rule.mode() == AccessMode.RECEIVE_COPY && rule.purpose() == Purpose.CONVERSATION)
                .filteredOn(rule -> Set.of(Role.EMPLOYER, Role.HR_FILE, Role.HR_ADVISER, Role.MANAGER)
                        .contains(rule.role()))
                .hasSize(4)
                .allSatisfy(
                        rule -> assertThat(rule.source()).isEqualTo("Dutch data protection authority, GDPR art. 9"));
    }

    @Test
    void ofAVendorRefusesEveryCellThatIsNotWritten() {
        PolicyRule one = Consents.rule(Role.MANAGER, AccessMode.RECEIVE_COPY, Purpose.CONVERSATION, true);
        PolicyRule two = Consents.rule(Role.BUDDY, AccessMode.LOOK_TOGETHER, Purpose.ACTION_PLAN, false);
        WorkplacePolicy policy = WorkplacePolicy.of("elsewhere/1", List.of(one, two));
        for (PolicyTable.Cell cell : cells()) {
            boolean written = cell.role() == Role.MANAGER
                    && cell.mode() == AccessMode.RECEIVE_COPY
                    && cell.purpose() == Purpose.CONVERSATION;
            assertThat(policy.refuses(cell.role(), cell.mode(), cell.purpose()).isEmpty())
                    .isEqualTo(written);
        }
        assertThat(policy.rules()).containsExactly(one, two);
        assertThat(policy.name()).isEqualTo("elsewhere/1");
        assertThat(policy).hasToString("elsewhere/1");
    }

    @Test
    void ofNoRulesRefusesEverything() {
        WorkplacePolicy policy = WorkplacePolicy.of("nothing/1", List.of());
        assertThat(cells())
                .allSatisfy(cell -> assertThat(policy.refuses(cell.role(), cell.mode(), cell.purpose()))
                        .isPresent());
    }

    @Test
    void rejectsTwoRulesForOneCell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkplacePolicy.of(
                        "elsewhere/1",
                        List.of(
                                Consents.rule(Role.MANAGER, AccessMode.RECEIVE_COPY, Purpose.CONVERSATION, false),
                                Consents.rule(Role.MANAGER, AccessMode.RECEIVE_COPY, Purpose.CONVERSATION, true))))
                .withMessage("policy elsewhere/1 has two rules for manager, receive-copy, conversation");
    }

    @Test
    void copiesTheRulesItIsGivenAndGivesNothingThatCanBeChanged() {
        List<PolicyRule> rules = new ArrayList<>();
        WorkplacePolicy policy = WorkplacePolicy.of("elsewhere/1", rules);
        Collections.addAll(rules, Consents.rule(Role.MANAGER, AccessMode.RECEIVE_COPY, Purpose.CONVERSATION, true));
        assertThat(policy.refuses(Role.MANAGER, AccessMode.RECEIVE_COPY, Purpose.CONVERSATION))
                .isPresent();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> POLICY.rules().remove(0));
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        LocalizedText why = LocalizedText.of("Daarom.", "Because.");
        assertThatNullPointerException()
                .isThrownBy(() -> WorkplacePolicy.of(null, List.of()))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new PolicyRule(null, AccessMode.RECEIVE_COPY, Purpose.RESEARCH, true, why, "s"))
                .withMessage("role");
        assertThatNullPointerException()
                .isThrownBy(() -> new PolicyRule(Role.BUDDY, null, Purpose.RESEARCH, true, why, "s"))
                .withMessage("mode");
        assertThatNullPointerException()
                .isThrownBy(() -> new PolicyRule(Role.BUDDY, AccessMode.RECEIVE_COPY, null, true, why, "s"))
                .withMessage("purpose");
        assertThatNullPointerException()
                .isThrownBy(
                        () -> new PolicyRule(Role.BUDDY, AccessMode.RECEIVE_COPY, Purpose.RESEARCH, true, null, "s"))
                .withMessage("why");
        assertThatNullPointerException()
                .isThrownBy(
                        () -> new PolicyRule(Role.BUDDY, AccessMode.RECEIVE_COPY, Purpose.RESEARCH, true, why, null))
                .withMessage("source");
    }

    @Test
    void hasARowForEveryRole() {
        assertThat(POLICY.rules().stream().map(PolicyRule::role).distinct().toList())
                .containsExactlyElementsOf(Arrays.asList(Role.values()));
    }
}
