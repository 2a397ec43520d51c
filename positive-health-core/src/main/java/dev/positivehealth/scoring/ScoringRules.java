package dev.positivehealth.scoring;

import dev.positivehealth.internal.text.NoBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The scoring rules that a caller knows: the library's own, and those that the host adds beside its questionnaires. */
public final class ScoringRules implements NoBean {
    private static final ScoringRules BUILT_IN = new ScoringRules(Map.of());

    private final Map<RuleId, ScoringRule> own;

    private ScoringRules(Map<RuleId, ScoringRule> own) {
        this.own = own;
    }

    /** {@return the library's rules: {@code mean-of-answered/1}, {@code mean-of-answered-min-N/1} and {@code direct-mark/1}} */
    public static ScoringRules builtIn() {
        return BUILT_IN;
    }

    /**
     * {@return a catalogue that knows a rule of the host as well; this one if it is already known}
     *
     * @throws IllegalArgumentException if the name is the library's, or another rule has the id
     */
    public ScoringRules with(ScoringRule rule) {
        ShippedRules.requireOwnName(rule);
        RuleId id = rule.id();
        Optional<ScoringRule> known = find(id);
        if (known.isPresent()) {
            if (!known.get().equals(rule)) {
                throw new IllegalArgumentException(
                        "another scoring rule is known as " + id + "; a rule of a host needs a name of its own");
            }
            return this;
        }
        Map<RuleId, ScoringRule> more = new LinkedHashMap<>(own);
        more.put(id, rule);
        return new ScoringRules(more);
    }

    /** {@return the rule with an id; empty if it is not known} */
    public Optional<ScoringRule> find(RuleId id) {
        Optional<ScoringRule> shipped = ShippedRules.find(id);
        return shipped.isPresent() ? shipped : Optional.ofNullable(own.get(id));
    }

    /** The ids of the rules that were added. */
    @Override
    public String toString() {
        return own.keySet().toString();
    }
}
