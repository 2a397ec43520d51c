package dev.positivehealth.consent;

import dev.positivehealth.RefusalReason;
import dev.positivehealth.internal.text.NoBean;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of putting a person's scores into a round: a contribution, or why there is none, which is normal and no
 * error.
 *
 * <p>Example: {@code ledger.contribute(profile, round, group, policy, now).recorded().ifPresent(this::store)}.
 */
public final class ContributionResult implements NoBean {
    private final Decision decision;
    private final @Nullable RefusalReason refusal;
    private final @Nullable Recorded<Contribution> recorded;

    private ContributionResult(
            Decision decision, @Nullable RefusalReason refusal, @Nullable Recorded<Contribution> recorded) {
        this.decision = decision;
        this.refusal = refusal;
        this.recorded = recorded;
    }

    static ContributionResult recorded(Decision.Permitted decision, Recorded<Contribution> recorded) {
        return new ContributionResult(decision, null, recorded);
    }

    static ContributionResult refused(Decision.Permitted decision, RefusalReason reason) {
        return new ContributionResult(decision, reason, null);
    }

    static ContributionResult denied(Decision decision) {
        return new ContributionResult(decision, null, null);
    }

    /** {@return the next ledger and the contribution; empty if there is none} */
    public Optional<Recorded<Contribution>> recorded() {
        return Optional.ofNullable(recorded);
    }

    /**
     * {@return whether policy and consent permit it; the reason of a denial is for the participant and the audit only}
     */
    public Decision decision() {
        return decision;
    }

    /**
     * {@return why it is permitted but still not possible, for instance because the person counts already; empty
     * otherwise}
     */
    public Optional<RefusalReason> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** What anybody may hear: the refusal, or the decision without its reason. */
    @Override
    public String toString() {
        return "ContributionResult[" + (refusal == null ? decision : refusal) + "]";
    }
}
