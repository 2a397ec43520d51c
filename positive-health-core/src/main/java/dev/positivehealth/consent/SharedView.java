package dev.positivehealth.consent;

import dev.positivehealth.internal.text.NoBean;
import java.time.Instant;
import java.util.Objects;

/**
 * What somebody else gets to see of a person: made only from a permitted decision, narrowed to it, and recorded by the
 * ledger.
 *
 * <p>What is outside the consent is not hidden in a view; it is not there. A view is written, never read back.
 */
public abstract class SharedView implements NoBean {
    private final Decision.Permitted permitted;

    /** Makes a view under the decision that permits it. */
    protected SharedView(Decision.Permitted permitted) {
        this.permitted = Objects.requireNonNull(permitted, "permitted");
    }

    /** {@return the permission under which it is seen: by which consents, by whom, for what and until when} */
    public final Decision.Permitted permitted() {
        return permitted;
    }

    /** {@return until when it may be kept or looked at, exclusive; earlier if the consent is withdrawn} */
    public final Instant until() {
        return permitted.until();
    }

    /** {@return what the recipient learns from it, even if that is only that there is nothing to know} */
    public abstract Scope shown();
}
