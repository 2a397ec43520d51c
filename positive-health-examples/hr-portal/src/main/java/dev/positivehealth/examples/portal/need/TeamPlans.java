package dev.positivehealth.examples.portal.need;

import dev.positivehealth.GroupPath;
import dev.positivehealth.examples.portal.account.Account;
import dev.positivehealth.examples.portal.store.Seen;
import dev.positivehealth.plan.Need;
import java.util.function.UnaryOperator;

/** Where the needs of teams stand: in the plans of their sessions. Whoever has no team sessions has no such needs either. */
public interface TeamPlans {
    /** {@return the need of the plan of a session} */
    Need need(String session, String need);

    /** Takes a need a step further, for whoever leads the session, in the version of the page; {@return the team} */
    GroupPath change(Account moderator, Seen page, String need, UnaryOperator<Need> step);

    /** Takes a need a step further, for whoever answers it. */
    void answer(String session, String need, UnaryOperator<Need> step);
}
