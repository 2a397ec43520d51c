package dev.positivehealth.consent;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Samples;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** People, requests and events for tests. The clock runs in hours: a request holds from hour 0 until hour 100. */
final class Consents {
    static final ParticipantRef PERSON = ParticipantRef.parse("p-1");
    /** Bound by secrecy, so that a copy is possible too. */
    static final Recipient COACH = new Recipient(Role.CAREER_COACH, "coach-1", false, true);

    static final Recipient MANAGER = Recipient.of(Role.MANAGER, "manager-1");
    static final RoundRef SPRING = RoundRef.parse("2026-spring");
    static final WorkplacePolicy POLICY = WorkplacePolicy.netherlands();
    private static final WorkplacePolicy EVERYTHING = everyRule();
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private Consents() {}

    static Instant hour(long hours) {
        return Instant.parse("2026-03-01T00:00:00Z").plusSeconds(hours * 3_600);
    }

    static ConsentId id(String value) {
        return ConsentId.parse(value);
    }

    static ConsentRequest look(String id, Recipient recipient) {
        return request(id, recipient, AccessMode.LOOK_TOGETHER, Scope.wholeWeb());
    }

    static ConsentRequest look(String id, Recipient recipient, long from, long until) {
        return request(
                id, recipient, AccessMode.LOOK_TOGETHER, Scope.wholeWeb(), Set.of(Purpose.CONVERSATION), from, until);
    }

    static ConsentRequest copy(String id, Recipient recipient) {
        return request(id, recipient, AccessMode.RECEIVE_COPY, Scope.wholeWeb());
    }

    static ConsentRequest request(String id, Recipient recipient, AccessMode mode, Scope scope) {
        return request(id, recipient, mode, scope, Set.of(Purpose.CONVERSATION), 0, 100);
    }

    static ConsentRequest round(String id) {
        return request(
                id,
                Recipient.round(SPRING),
                AccessMode.RECEIVE_COPY,
                Scope.wholeWeb(),
                Set.of(Purpose.GROUP_OUTCOME),
                0,
                100);
    }

    static ConsentRequest request(
            String id,
            Recipient recipient,
            AccessMode mode,
            Scope scope,
            Set<Purpose> purposes,
            long from,
            long until) {
        return new ConsentRequest(
                id(id),
                recipient,
                purposes,
                scope,
                mode,
                "test/1",
                "nl",
                hour(from),
                hour(until),
                "Nergens.",
                "Zeg het.");
    }

    static ConsentLedger ledger() {
        return ConsentLedger.of(PERSON);
    }

    /** A ledger in which the person was asked in hour 1 and said yes in hour 2. */
    static ConsentLedger given(ConsentRequest... requests) {
        ConsentLedger ledger = ledger();
        for (ConsentRequest request : requests) {
            ledger = ledger.ask(request, Consents.everything(), hour(1)).give(request.id(), hour(1));
        }
        return ledger;
    }

    static Decision.Permitted permitted(ConsentLedger ledger, AccessRequest access, long hour) {
        return ledger.decide(access, POLICY, hour(hour)).permitted().orElseThrow();
    }

    /** Every item of adult-42 is answered: 1 to 7 within each dimension; two are ticked, and there is a remark. */
    static AnswerSheet sheet() {
        AnswerSheetDraft draft = Samples.builtIn("adult-42/1").sheet(DAY).participant(PERSON.value());
        List<Item> items = new ArrayList<>(Samples.builtIn("adult-42/1").items());
        for (int i = 0; i < items.size(); i++) {
            draft = draft.answer(items.get(i).code().value(), i % 7 + 1);
        }
        return draft.talkAbout("sleeping")
                .talkAbout("enjoyment")
                .remark("Mijn hond.")
                .complete();
    }

    static Profile profile() {
        return ScoringRule.meanOfAnswered().score(sheet());
    }

    static PolicyRule rule(Role role, AccessMode mode, Purpose purpose, boolean permitted) {
        Set<DataKind> about = EnumSet.noneOf(DataKind.class);
        if (permitted) {
            about.addAll(EnumSet.allOf(DataKind.class));
            if (role.isEmployersSide()) {
                about.remove(DataKind.ANSWERS_ON_SEX_LIFE);
            }
        }
        LocalizedText why = LocalizedText.of("Daarom.", "Because.");
        return new PolicyRule(role, mode, purpose, about, false, why, why);
    }

    /** A policy under which a consent can permit anything that any policy can. */
    static WorkplacePolicy everything() {
        return EVERYTHING;
    }

    private static WorkplacePolicy everyRule() {
        List<PolicyRule> rules = new ArrayList<>();
        for (Role role : Role.values()) {
            for (AccessMode mode : AccessMode.values()) {
                for (Purpose purpose : Purpose.values()) {
                    rules.add(rule(role, mode, purpose, true));
                }
            }
        }
        return WorkplacePolicy.of("everything/1", rules);
    }
}
