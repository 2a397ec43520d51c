package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.questionnaire.ItemCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkplacePolicyTest {
    private static final WorkplacePolicy POLICY = WorkplacePolicy.netherlands();
    private static final LocalizedText TEXT = LocalizedText.of("Daarom.", "Because.");

    static List<PolicyTable.Cell> cells() {
        return PolicyTable.netherlands();
    }

    private static Recipient somebody(Role role, boolean secrecy) {
        return new Recipient(role, "somebody", true, secrecy);
    }

    /** A consent to exactly what is asked for, as a ledger can have stored it under another policy. */
    private static ConsentLedger consentTo(AccessRequest access) {
        ConsentRequest request = Consents.request(
                "c-1", access.recipient(), access.mode(), access.scope(), Set.of(access.purpose()), 0, 100);
        return ConsentLedger.restore(
                        Consents.PERSON,
                        List.of(
                                new ConsentEvent.Asked(request, Consents.hour(1)),
                                new ConsentEvent.Given(request.id(), Consents.hour(1), ConsentMethod.ALOUD)))
                .orElseThrow();
    }

    private static boolean decides(AccessRequest access) {
        return consentTo(access)
                .decide(access, POLICY, Consents.hour(2))
                .permitted()
                .isPresent();
    }

    @Test
    void isHeldAgainstATableOfEveryCell() {
        assertThat(cells())
                .hasSize(Role.values().length * AccessMode.values().length * Purpose.values().length)
                .doesNotHaveDuplicates();
    }

    /** Every cell, asked with each kind of data, with every pair of kinds, and with and without secrecy. */
    @ParameterizedTest
    @MethodSource("cells")
    void decidesEachCellAsTheTableSaysForEveryPartAndBothKindsOfSecrecy(PolicyTable.Cell cell) {
        for (boolean secrecy : List.of(true, false)) {
            for (DataKind kind : DataKind.values()) {
                for (DataKind other : DataKind.values()) {
                    AccessRequest access = new AccessRequest(
                            cell.mode(),
                            PolicyTable.of(kind).and(PolicyTable.of(other)),
                            somebody(cell.role(), secrecy),
                            cell.purpose());
                    assertThat(decides(access)).as("%s", access).isEqualTo(cell.permits(access));
                    assertThat(Consents.ledger()
                                    .decide(access, POLICY, Consents.hour(2))
                                    .permitted())
                            .as("without consent")
                            .isEmpty();
                }
            }
        }
    }

    /** The table for people is read back, and says of every cell what is decided. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void printsExactlyWhatIsDecided(String tag) {
        Languages languages = Languages.of(tag);
        Map<String, DataKind> kinds = Arrays.stream(DataKind.values())
                .collect(Collectors.toMap(kind -> kind.label().in(languages), kind -> kind));
        List<String> lines = POLICY.table(languages).lines().toList();
        Map<List<String>, List<String>> printed = new HashMap<>();
        for (String line : lines.subList(2, lines.size())) {
            List<String> row = List.of(line.substring(2, line.length() - 2).split(" \\| ", -1));
            assertThat(row)
                    .as(line)
                    .hasSize(7)
                    .allSatisfy(word -> assertThat(word).isNotBlank());
            for (String purpose : row.get(2).split(", ", -1)) {
                assertThat(printed.put(List.of(row.get(0), row.get(1), purpose), row))
                        .as(line)
                        .isNull();
            }
        }
        String never = ConsentTexts.get("table.never").in(languages);
        for (PolicyTable.Cell cell : cells()) {
            List<String> row = Objects.requireNonNull(printed.remove(Stream.of(cell.role(), cell.mode(), cell.purpose())
                    .map(part -> part.label().in(languages))
                    .toList()));
            Set<DataKind> about = row.get(3).equals(never)
                    ? Set.of()
                    : Stream.of(row.get(3).split(", ", -1)).map(kinds::get).collect(Collectors.toSet());
            boolean needsSecrecy =
                    row.get(4).equals(ConsentTexts.get("table.secrecy").in(languages));
            for (DataKind kind : DataKind.values()) {
                for (boolean secrecy : List.of(true, false)) {
                    AccessRequest access = new AccessRequest(
                            cell.mode(), PolicyTable.of(kind), somebody(cell.role(), secrecy), cell.purpose());
                    assertThat(about.contains(kind) && (secrecy || !needsSecrecy))
                            .as("%s: %s", row, access)
                            .isEqualTo(decides(access));
                }
            }
        }
        assertThat(printed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void tellsWhyItRefuses(PolicyTable.Cell cell) {
        AccessRequest nothingOfThis = new AccessRequest(
                cell.mode(),
                PolicyTable.of(DataKind.SCORES).and(PolicyTable.of(DataKind.STORY)),
                somebody(cell.role(), true),
                cell.purpose());
        DenialReason role = cell.mode() == AccessMode.LOOK_TOGETHER
                ? DenialReason.ROLE_MAY_NOT_SEE
                : DenialReason.ROLE_MAY_NOT_RECEIVE;
        assertThat(POLICY.refuses(nothingOfThis)).contains(cell.permitted() ? DenialReason.PART_NOT_FOR_ROLE : role);
        cell.about().forEach(kind -> {
            AccessRequest access = new AccessRequest(
                    cell.mode(), PolicyTable.of(DataKind.parse(kind)), somebody(cell.role(), false), cell.purpose());
            assertThat(POLICY.refuses(access).stream().toList())
                    .isEqualTo(cell.needsSecrecy() ? List.of(DenialReason.NOT_BOUND_BY_SECRECY) : List.of());
        });
    }

    /** The caller of {@code decide} cannot make a recipient out to be what the person did not consent to. */
    @Test
    void secrecyCountsAsThePersonWasToldIt() {
        ConsentLedger withoutSecrecy = Consents.given(Consents.copy("c-1", somebody(Role.CAREER_COACH, false)));
        AccessRequest claimed =
                AccessRequest.copy(Scope.wholeWeb(), somebody(Role.CAREER_COACH, true), Purpose.CONVERSATION);
        assertThat(withoutSecrecy.decide(claimed, POLICY, Consents.hour(2)).permitted())
                .isEmpty();
    }

    /** What can never be permitted is not asked; a stored request that was is read back all the same. */
    @ParameterizedTest
    @MethodSource("cells")
    void refusesToAskAndToOfferWhatItRefusesForEver(PolicyTable.Cell cell) {
        for (boolean secrecy : List.of(true, false)) {
            for (DataKind kind : DataKind.values()) {
                AccessRequest access = new AccessRequest(
                        cell.mode(), PolicyTable.of(kind), somebody(cell.role(), secrecy), cell.purpose());
                ConsentRequest request = Consents.request(
                        "c-1", access.recipient(), access.mode(), access.scope(), Set.of(access.purpose()), 0, 100);
                if (cell.permits(access)) {
                    assertThat(Consents.ledger()
                                    .ask(request, POLICY, Consents.hour(1))
                                    .version())
                            .isOne();
                    assertThat(Consents.ledger()
                                    .offer(request, POLICY, Consents.hour(1))
                                    .decide(access, POLICY, Consents.hour(1))
                                    .permitted())
                            .isPresent();
                } else {
                    assertThatExceptionOfType(NotPossibleException.class)
                            .isThrownBy(() -> Consents.ledger().ask(request, POLICY, Consents.hour(1)))
                            .satisfies(thrown ->
                                    assertThat(thrown.reason()).isEqualTo(RefusalReason.REQUEST_NEVER_PERMITTED));
                    assertThatExceptionOfType(NotPossibleException.class)
                            .isThrownBy(() -> Consents.ledger().offer(request, POLICY, Consents.hour(1)))
                            .satisfies(thrown ->
                                    assertThat(thrown.reason()).isEqualTo(RefusalReason.REQUEST_NEVER_PERMITTED));
                    assertThat(ConsentLedger.restore(
                                            Consents.PERSON, List.of(new ConsentEvent.Asked(request, Consents.hour(1))))
                                    .value())
                            .isPresent();
                }
            }
        }
    }

    @Test
    void aRequestForSeveralPurposesIsAskedIfOneCanBePermitted() {
        ConsentRequest request = Consents.request(
                "c-1",
                Consents.COACH,
                AccessMode.LOOK_TOGETHER,
                Scope.wholeWeb(),
                Set.of(Purpose.CONVERSATION, Purpose.APPRAISAL),
                0,
                100);
        assertThat(POLICY.refuses(request)).isFalse();
        assertThat(Consents.ledger().ask(request, POLICY, Consents.hour(1)).version())
                .isOne();
    }

    @ParameterizedTest
    @EnumSource
    void letsTheEmployersSideNeverHaveACopyAndNeverSeeSexLife(Role role) {
        boolean employersSide =
                Set.of("employer", "hr-file", "hr-adviser", "manager").contains(role.code());
        assertThat(role.isEmployersSide()).isEqualTo(employersSide);
        if (employersSide) {
            assertThat(POLICY.rules())
                    .filteredOn(rule -> rule.role() == role)
                    .allSatisfy(rule -> assertThat(rule.about()).doesNotContain(DataKind.ANSWERS_ON_SEX_LIFE))
                    .filteredOn(rule -> rule.mode() == AccessMode.RECEIVE_COPY)
                    .noneMatch(PolicyRule::isPermitted)
                    .filteredOn(rule -> rule.purpose() == Purpose.CONVERSATION)
                    .allSatisfy(rule -> assertThat(rule.source().in(Languages.ENGLISH))
                            .isEqualTo("Dutch data protection authority; GDPR article 9"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PolicyRule(
                            role,
                            AccessMode.LOOK_TOGETHER,
                            Purpose.CONVERSATION,
                            EnumSet.allOf(DataKind.class),
                            false,
                            TEXT,
                            TEXT))
                    .withMessage("answers about sex life never go to the employer's side");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodySeesAnythingForAnAppraisal(Role role) {
        assertThat(POLICY.rules())
                .filteredOn(rule -> rule.role() == role && rule.purpose() == Purpose.APPRAISAL)
                .hasSize(2)
                .noneMatch(PolicyRule::isPermitted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void printsTheHeadingInTheLanguageAskedFor(String tag) {
        String heading = Stream.of("role", "mode", "permitted", "about", "only-if", "why", "source")
                .map(column -> ConsentTexts.get("table." + column).in(Languages.of(tag)))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
        assertThat(POLICY.table(Languages.of(tag))).startsWith(heading);
    }

    @Test
    void sharesNoSentenceBetweenTheLanguages() {
        Set<String> dutch =
                new HashSet<>(POLICY.table(Languages.DUTCH).lines().skip(2).toList());
        assertThat(POLICY.table(Languages.ENGLISH).lines().skip(2)).doesNotContainAnyElementsOf(dutch);
    }

    @Test
    void ofAVendorRefusesEveryCellThatIsNotWritten() {
        PolicyRule one = Consents.rule(Role.BUDDY, AccessMode.LOOK_TOGETHER, Purpose.ACTION_PLAN, true);
        PolicyRule two = Consents.rule(Role.MANAGER, AccessMode.LOOK_TOGETHER, Purpose.CONVERSATION, false);
        WorkplacePolicy policy = WorkplacePolicy.of("elsewhere/1", List.of(one, two));
        for (PolicyTable.Cell cell : cells()) {
            boolean written = cell.role() == Role.BUDDY
                    && cell.mode() == AccessMode.LOOK_TOGETHER
                    && cell.purpose() == Purpose.ACTION_PLAN;
            AccessRequest access =
                    new AccessRequest(cell.mode(), Scope.wholeWeb(), somebody(cell.role(), true), cell.purpose());
            assertThat(policy.refuses(access).isEmpty()).isEqualTo(written);
        }
        assertThat(policy.rules()).containsExactly(one, two);
        assertThat(policy.name()).isEqualTo("elsewhere/1");
        assertThat(policy).hasToString("elsewhere/1");
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

    private static PolicyRule coach(Set<DataKind> about, boolean needsSecrecy) {
        return new PolicyRule(
                Role.CAREER_COACH, AccessMode.RECEIVE_COPY, Purpose.CONVERSATION, about, needsSecrecy, TEXT, TEXT);
    }

    @Test
    void isNarrowedCellByCell() {
        WorkplacePolicy narrowed = POLICY.narrowed("acme/1", List.of(coach(Set.of(DataKind.SCORES), true)));
        assertThat(narrowed.name()).isEqualTo("acme/1");
        assertThat(narrowed.rules()).hasSameSizeAs(POLICY.rules());
        Recipient coach = somebody(Role.CAREER_COACH, true);
        assertThat(narrowed.refuses(AccessRequest.copy(Scope.wholeWeb(), coach, Purpose.CONVERSATION)))
                .isEmpty();
        assertThat(narrowed.refuses(AccessRequest.copy(
                        Scope.wholeWeb().with(ItemCode.parse("sleeping")), coach, Purpose.CONVERSATION)))
                .contains(DenialReason.PART_NOT_FOR_ROLE);
        assertThat(narrowed.refuses(AccessRequest.look(Scope.wholeWeb(), coach, Purpose.CONVERSATION)))
                .as("the others stay")
                .isEmpty();
        assertThat(POLICY.narrowed("acme/1", List.of(coach(Set.of(), false)))
                        .refuses(AccessRequest.copy(Scope.wholeWeb(), coach, Purpose.CONVERSATION)))
                .contains(DenialReason.ROLE_MAY_NOT_RECEIVE);
    }

    @Test
    void isNeverWidened() {
        for (PolicyRule wider : List.of(
                coach(Set.of(DataKind.SCORES), false),
                coach(Set.of(DataKind.STORY), true),
                Consents.rule(Role.MANAGER, AccessMode.RECEIVE_COPY, Purpose.CONVERSATION, true),
                // No more than a coach may have.
                new PolicyRule(
                        Role.MANAGER,
                        AccessMode.RECEIVE_COPY,
                        Purpose.CONVERSATION,
                        Set.of(DataKind.SCORES),
                        true,
                        TEXT,
                        TEXT),
                Consents.rule(Role.CAREER_COACH, AccessMode.LOOK_TOGETHER, Purpose.APPRAISAL, true))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> POLICY.narrowed("acme/1", List.of(wider)))
                    .withMessageStartingWith("policy netherlands/2 permits less to ");
        }
        WorkplacePolicy empty = WorkplacePolicy.of("empty/1", List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty.narrowed("acme/1", List.of(coach(Set.of(DataKind.SCORES), true))))
                .withMessage("policy empty/1 permits less to career-coach, receive-copy, conversation");
        assertThat(empty.narrowed("acme/1", List.of(coach(Set.of(), true))).rules())
                .hasSize(1);
    }

    @Test
    void copiesTheRulesItIsGivenAndGivesNothingThatCanBeChanged() {
        List<PolicyRule> rules = new ArrayList<>();
        WorkplacePolicy policy = WorkplacePolicy.of("elsewhere/1", rules);
        rules.add(Consents.rule(Role.MANAGER, AccessMode.RECEIVE_COPY, Purpose.CONVERSATION, true));
        assertThat(policy.rules()).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> POLICY.rules().remove(0));
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> WorkplacePolicy.of(null, List.of()))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        new PolicyRule(null, AccessMode.RECEIVE_COPY, Purpose.RESEARCH, Set.of(), false, TEXT, TEXT))
                .withMessage("role");
        assertThatNullPointerException()
                .isThrownBy(() -> new PolicyRule(Role.BUDDY, null, Purpose.RESEARCH, Set.of(), false, TEXT, TEXT))
                .withMessage("mode");
        assertThatNullPointerException()
                .isThrownBy(
                        () -> new PolicyRule(Role.BUDDY, AccessMode.RECEIVE_COPY, null, Set.of(), false, TEXT, TEXT))
                .withMessage("purpose");
        assertThatNullPointerException()
                .isThrownBy(() -> new PolicyRule(
                        Role.BUDDY, AccessMode.RECEIVE_COPY, Purpose.RESEARCH, Set.of(), false, null, TEXT))
                .withMessage("why");
        assertThatNullPointerException()
                .isThrownBy(() -> new PolicyRule(
                        Role.BUDDY, AccessMode.RECEIVE_COPY, Purpose.RESEARCH, Set.of(), false, TEXT, null))
                .withMessage("source");
    }

    @Test
    void hasARowForEveryRole() {
        assertThat(POLICY.rules().stream().map(PolicyRule::role).distinct().toList())
                .containsExactlyElementsOf(Arrays.asList(Role.values()));
    }
}
