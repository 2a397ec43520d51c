package dev.positivehealth.testkit;

import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.scoring.Profile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Gives jqwik values of the library's types where a property asks for them.
 *
 * <p>Example: {@code @Domain(PositiveHealthDomain.class) @Property void holds(@ForAll AnswerSheet sheet)}. Of plain types it gives none;
 * add {@code @Domain(DomainContext.Global.class)} for these.
 */
public final class PositiveHealthDomain extends DomainContextBase {
    /** Made by jqwik. */
    public PositiveHealthDomain() {}

    /** {@return questionnaires of the library, their variants, and ones of a host} */
    @Provide
    public Arbitrary<Questionnaire> questionnaires() {
        return Arbitraries.oneOf(SheetArbitraries.questionnaires(), SheetArbitraries.ownQuestionnaires());
    }

    /** {@return sheets of {@link #questionnaires()}} */
    @Provide
    public Arbitrary<AnswerSheet> sheets() {
        return questionnaires().flatMap(SheetArbitraries::sheetsOf).withoutEdgeCases();
    }

    /** {@return {@link SheetArbitraries#scoredProfiles()}} */
    @Provide
    public Arbitrary<Profile> profiles() {
        return SheetArbitraries.scoredProfiles();
    }

    /** {@return {@link ConsentArbitraries#ledgers()}} */
    @Provide
    public Arbitrary<ConsentLedger> ledgers() {
        return ConsentArbitraries.ledgers();
    }

    /** {@return {@link RandomRound#rounds()}, where a law needs the people too} */
    @Provide
    public Arbitrary<RandomRound> rounds() {
        return RandomRound.rounds();
    }

    /** {@return the reports of {@link RandomRound#rounds()}} */
    @Provide
    public Arbitrary<GroupReport> reports() {
        return RandomRound.rounds().map(RandomRound::report);
    }
}
