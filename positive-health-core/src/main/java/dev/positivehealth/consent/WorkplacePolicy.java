package dev.positivehealth.consent;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a role may see at all, before any consent: a matrix of role, mode and purpose in which everything not written
 * down as permitted is refused.
 *
 * <p>{@link #netherlands()} is the default. According to the Dutch authority an employee's consent does not let an
 * employer process health data, because dependence makes it unfree; so employer, personnel file, HR adviser and manager
 * never receive a copy, whatever the consent says. An employee may show the web to a chosen partner in a talk. A vendor
 * elsewhere makes its own policy with {@link #of(String, List)}. This is not legal advice.
 */
public final class WorkplacePolicy {
    private static final WorkplacePolicy NETHERLANDS = new WorkplacePolicy("netherlands/1", NetherlandsPolicy.all());

    private final String name;
    private final Map<Cell, PolicyRule> rules;

    private record Cell(Role role, AccessMode mode, Purpose purpose) {}

    private WorkplacePolicy(String name, List<PolicyRule> rules) {
        this.name = Objects.requireNonNull(name, "name");
        this.rules = new LinkedHashMap<>();
        for (PolicyRule rule : rules) {
            if (this.rules.put(new Cell(rule.role(), rule.mode(), rule.purpose()), rule) != null) {
                throw new IllegalArgumentException("policy " + name + " has two rules for " + rule.role() + ", "
                        + rule.mode() + ", " + rule.purpose());
            }
        }
    }

    /** {@return the policy for the Netherlands: a rule for every role, mode and purpose} */
    public static WorkplacePolicy netherlands() {
        return NETHERLANDS;
    }

    /**
     * Makes a policy.
     *
     * @param name its name and version
     * @param rules its rules, each cell once; a cell without a rule is refused
     * @throws IllegalArgumentException if a cell has two rules
     */
    public static WorkplacePolicy of(String name, List<PolicyRule> rules) {
        return new WorkplacePolicy(name, rules);
    }

    /**
     * {@return the reason if the policy refuses something whatever the person consents to; empty if a consent can
     * permit it}
     */
    public Optional<DenialReason> refuses(Role role, AccessMode mode, Purpose purpose) {
        PolicyRule rule = rules.get(new Cell(role, mode, purpose));
        if (rule != null && rule.permitted()) {
            return Optional.empty();
        }
        return Optional.of(
                mode == AccessMode.RECEIVE_COPY ? DenialReason.ROLE_MAY_NOT_RECEIVE : DenialReason.ROLE_MAY_NOT_SEE);
    }

    /** {@return the name and version} */
    public String name() {
        return name;
    }

    /** {@return all rules, in the order in which they were given} */
    public List<PolicyRule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * {@return the policy as a Markdown table in this language: a row per role, mode and reason, with the purposes that
     * can be permitted}
     */
    public String table(Languages languages) {
        StringBuilder table = new StringBuilder("|");
        for (String column : List.of("role", "mode", "permitted", "why", "source")) {
            table.append(' ')
                    .append(ConsentTexts.get("table." + column).in(languages))
                    .append(" |");
        }
        table.append("\n| --- | --- | --- | --- | --- |\n");
        Map<List<String>, List<String>> permitted = new LinkedHashMap<>();
        for (PolicyRule rule : rules.values()) {
            List<String> row = List.of(
                    rule.role().label().in(languages),
                    rule.mode().label().in(languages),
                    rule.why().in(languages),
                    rule.source(),
                    Boolean.toString(rule.permitted()));
            permitted
                    .computeIfAbsent(row, unused -> new ArrayList<>())
                    .add(rule.purpose().label().in(languages));
        }
        permitted.forEach((row, purposes) -> table.append("| ")
                .append(row.get(0))
                .append(" | ")
                .append(row.get(1))
                .append(" | ")
                .append(row.get(4).equals("true") ? String.join(", ", purposes) : none(languages, purposes))
                .append(" | ")
                .append(row.get(2))
                .append(" | ")
                .append(row.get(3))
                .append(" |\n"));
        return table.toString();
    }

    private static String none(Languages languages, List<String> purposes) {
        LocalizedText never = ConsentTexts.get("table.never");
        return never.in(languages) + ": " + String.join(", ", purposes);
    }

    @Override
    public String toString() {
        return name;
    }
}
