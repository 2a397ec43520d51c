package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.positivehealth.Checked;
import dev.positivehealth.GroupPath;
import dev.positivehealth.Languages;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Samples;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Plants a person, a recipient, a remark and answers, and looks for them in all that consent shows of itself. */
class ConsentCanaryTest {
    private static final String PERSON = "kanarie-mens";
    private static final String PARTNER = "kanarie-partner";
    private static final String REMARK = "Mijn kanarie is ziek";
    private static final String WORDS = "kanarie-woorden";
    private static final int ANSWER = 424_242;
    private static final List<String> SECRETS = List.of("kanarie", "424242", "424.242", "424,242");
    private static final Questionnaire OWN = Samples.questionnaire(
            "own/1", Samples.scale(-1_000_000, 1_000_000), "home@quality-of-life", "garden@participation");
    private static final ItemCode HOME = ItemCode.parse("home");
    private static final Scope ALL =
            Scope.wholeWeb().with(HOME).with(ScopePart.REMARK, ScopePart.TALK_ABOUT, ScopePart.NOTES);
    private static final Recipient COACH = new Recipient(Role.CAREER_COACH, PARTNER, true, true);
    private static final AccessRequest COPY = AccessRequest.copy(ALL, COACH, Purpose.CONVERSATION);

    private static AnswerSheet sheet(String person) {
        return OWN.sheet(Consents.DAY)
                .participant(person)
                .answer("home", ANSWER)
                .answer("garden", -ANSWER)
                .talkAbout("home")
                .remark(REMARK)
                .complete();
    }

    private static Profile profile(String person) {
        return ScoringRule.meanOfAnswered().score(sheet(person));
    }

    private static ConsentRequest request(String id, Recipient recipient, Purpose purpose) {
        return new ConsentRequest(
                Consents.id(id),
                recipient,
                Set.of(purpose),
                ALL,
                AccessMode.RECEIVE_COPY,
                WORDS,
                "nl",
                Consents.hour(0),
                Consents.hour(100),
                WORDS,
                WORDS);
    }

    private static ConsentLedger asked() {
        return ConsentLedger.of(ParticipantRef.parse(PERSON))
                .ask(request("c-1", COACH, Purpose.CONVERSATION), Consents.everything(), Consents.hour(1));
    }

    @Test
    void nothingOfAPersonOrPartnerShowsItself() {
        ConsentLedger refused = asked().refuse(Consents.id("c-1"), Consents.hour(2));
        ConsentLedger given = refused.give(Consents.id("c-1"), Consents.hour(3));
        Decision permitted = given.decide(COPY, Consents.POLICY, Consents.hour(4));
        Recorded<SharedProfile> sharing =
                given.share(sheet(PERSON), permitted.permitted().orElseThrow(), Consents.hour(4));
        RoundRef round = RoundRef.parse("2026-spring");
        Recorded<Contribution> contributing = sharing.ledger()
                .ask(
                        request("c-2", Recipient.round(round), Purpose.GROUP_OUTCOME),
                        Consents.everything(),
                        Consents.hour(5))
                .give(Consents.id("c-2"), Consents.hour(5))
                .contribute(profile(PERSON), round, GroupPath.parse("zorg"), Consents.POLICY, Consents.hour(6))
                .recorded()
                .orElseThrow();
        Recorded<EffectsOfWithdrawal> withdrawal = contributing.ledger().withdraw(Consents.id("c-1"), Consents.hour(7));
        ConsentLedger ledger = withdrawal.ledger();
        List<Object> shown = new ArrayList<>(List.of(
                asked(),
                refused,
                given,
                permitted,
                sharing,
                sharing.outcome(),
                sharing.outcome().permitted(),
                contributing,
                contributing.outcome(),
                withdrawal,
                withdrawal.outcome(),
                ledger,
                COACH,
                COPY,
                ledger.decide(COPY, Consents.POLICY, Consents.hour(8)),
                ledger.seenBy(COACH, Consents.hour(8)),
                ConsentLedger.restore(ParticipantRef.parse(PERSON), ledger.events())));
        shown.addAll(ledger.events());
        shown.addAll(ledger.requests());
        shown.addAll(ledger.receipts());
        shown.addAll(ledger.seenBy(COACH, Consents.hour(8)));
        shown.addAll(withdrawal.outcome().copies());
        assertThat(withdrawal.outcome().copies()).hasSize(1);
        assertThat(sharing.outcome().remark()).contains(REMARK);
        assertThat(shown).allSatisfy(ConsentCanaryTest::showsNoSecret);
    }

    @Test
    void theSearchWouldFindACanary() {
        assertThat(catchThrowable(() -> showsNoSecret(PERSON))).isInstanceOf(AssertionError.class);
        assertThat(catchThrowable(() -> showsNoSecret(REMARK))).isInstanceOf(AssertionError.class);
        assertThat(catchThrowable(() -> showsNoSecret(List.of(ANSWER)))).isInstanceOf(AssertionError.class);
    }

    @Test
    void noExceptionShowsAPersonAPartnerOrAnAnswer() {
        ConsentLedger asked = asked();
        ConsentLedger given = asked.give(Consents.id("c-1"), Consents.hour(2));
        Decision.Permitted permitted = given.decide(COPY, Consents.POLICY, Consents.hour(3))
                .permitted()
                .orElseThrow();
        ConsentLedger withdrawn =
                given.withdraw(Consents.id("c-1"), Consents.hour(4)).ledger();
        RoundRef round = RoundRef.parse("2026-spring");
        GroupPath group = GroupPath.parse("zorg");
        List<Throwable> thrown = List.of(
                catchThrowable(() -> asked.ask(
                        request("c-1", COACH, Purpose.CONVERSATION), Consents.everything(), Consents.hour(2))),
                catchThrowable(() -> asked.ask(
                        request("c-2", COACH, Purpose.CONVERSATION), Consents.everything(), Consents.hour(2))),
                catchThrowable(() -> asked.give(Consents.id("c-9"), Consents.hour(2))),
                catchThrowable(() -> asked.give(Consents.id("c-1"), Consents.hour(0))),
                catchThrowable(() -> asked.withdraw(Consents.id("c-1"), Consents.hour(2))),
                catchThrowable(() -> withdrawn.refuse(Consents.id("c-1"), Consents.hour(5))),
                catchThrowable(() -> withdrawn.share(sheet(PERSON), permitted, Consents.hour(5))),
                catchThrowable(() -> given.share(sheet("p-2"), permitted, Consents.hour(5))),
                catchThrowable(() -> withdrawn.recordSharing(permitted, Consents.hour(5))),
                catchThrowable(() -> given.contribute(profile("p-2"), round, group, Consents.POLICY, Consents.hour(5))),
                catchThrowable(() -> Contribution.underControllersConsents(" ", profile(PERSON), round, group)),
                catchThrowable(() -> Recipient.of(Role.BUDDY, PARTNER + "\n")),
                catchThrowable(() -> RoundRef.parse(PARTNER.repeat(99))),
                catchThrowable(() -> ConsentId.parse(PERSON + " " + PARTNER)),
                catchThrowable(() -> Role.parse(PARTNER)),
                catchThrowable(() -> Purpose.parse(WORDS)),
                catchThrowable(() -> AccessRequest.look(Scope.NOTHING, COACH, Purpose.CONVERSATION)),
                catchThrowable(() -> new ConsentReceipt(
                        0,
                        ParticipantRef.parse(PERSON),
                        request("c-1", COACH, Purpose.RESEARCH),
                        new ConsentEvent.Refused(Consents.id("c-1"), Consents.hour(1)))),
                catchThrowable(() -> new ConsentReceipt(
                        1,
                        ParticipantRef.parse(PERSON),
                        request("c-1", COACH, Purpose.RESEARCH),
                        new ConsentEvent.Refused(Consents.id("c-2"), Consents.hour(1)))));
        assertThat(thrown).doesNotContainNull().allSatisfy(one -> {
            showsNoSecret(one);
            assertThat(one).hasNoCause();
        });
    }

    @Test
    void noTamperedLedgerShowsAPersonOrAPartner() {
        ConsentRequest request = request("c-1", COACH, Purpose.CONVERSATION);
        Checked<ConsentLedger> checked = ConsentLedger.restore(
                ParticipantRef.parse(PERSON),
                List.of(
                        new ConsentEvent.Asked(request, Consents.hour(1)),
                        new ConsentEvent.Asked(request, Consents.hour(1))));
        showsNoSecret(checked);
        showsNoSecret(checked.violations());
        showsNoSecret(checked.violations().get(0).message(Languages.ENGLISH));
        showsNoSecret(checked.violations().get(0).message(Languages.DUTCH));
        showsNoSecret(catchThrowable(checked::orElseThrow));
    }

    private static void showsNoSecret(Object value) {
        assertThat(String.valueOf(value))
                .as(value.getClass().getName())
                .doesNotContain(SECRETS.toArray(CharSequence[]::new));
    }
}
