package dev.positivehealth.consent;

import dev.positivehealth.Languages;
import dev.positivehealth.internal.text.NoBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a role may see at all, before any consent: a rule per role, mode and purpose, which says what it is about and
 * whether secrecy is needed. Everything not written down as permitted is refused.
 *
 * <p>{@link #netherlands()} is the default. According to the Dutch authority an employee's consent does not let an
 * employer process health data, because dependence makes it unfree; so employer, personnel file, HR adviser and manager
 * never receive a copy, whatever the consent says, and never see an answer about sex life. An employee may show the web
 * to a chosen partner in a conversation. A host narrows it with {@link #narrowed}; a vendor elsewhere writes its own
 * with {@link #of(String, List)}. This is not legal advice.
 */
public final class WorkplacePolicy implements NoBean {
    private static final WorkplacePolicy NETHERLANDS = new WorkplacePolicy("netherlands/2", NetherlandsPolicy.all());

    private final String name;
    private final Map<Cell, PolicyRule> rules;

    private record Cell(Role role, AccessMode mode, Purpose purpose) {
        static Cell of(PolicyRule rule) {
            return new Cell(rule.role(), rule.mode(), rule.purpose());
        }
    }

    private WorkplacePolicy(String name, Collection<PolicyRule> rules) {
        this.name = Objects.requireNonNull(name, "name");
        this.rules = new LinkedHashMap<>();
        for (PolicyRule rule : rules) {
            if (this.rules.put(Cell.of(rule), rule) != null) {
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
     * {@return this policy with narrower rules in the place of its own} Use {@link #of(String, List)} to permit more.
     *
     * @param name the name and version of the narrowed policy
     * @throws IllegalArgumentException if a rule permits anything that this policy does not
     */
    public WorkplacePolicy narrowed(String name, List<PolicyRule> narrower) {
        Map<Cell, PolicyRule> all = new LinkedHashMap<>(rules);
        for (PolicyRule rule : narrower) {
            PolicyRule wider = all.get(Cell.of(rule));
            if (wider == null ? rule.isPermitted() : !rule.isWithin(wider)) {
                throw new IllegalArgumentException("policy " + this.name + " permits less to " + rule.role() + ", "
                        + rule.mode() + ", " + rule.purpose());
            }
            all.put(Cell.of(rule), rule);
        }
        return new WorkplacePolicy(name, all.values());
    }

    /**
     * {@return the reason if the policy refuses access whatever the person consents to; empty if a consent can permit
     * it}
     */
    public Optional<DenialReason> refuses(AccessRequest access) {
        AccessMode mode = access.mode();
        PolicyRule rule = rules.get(new Cell(access.recipient().role(), mode, access.purpose()));
        if (rule == null || !rule.isPermitted()) {
            return Optional.of(
                    mode == AccessMode.RECEIVE_COPY
                            ? DenialReason.ROLE_MAY_NOT_RECEIVE
                            : DenialReason.ROLE_MAY_NOT_SEE);
        }
        if (!rule.about().containsAll(DataKind.of(access.scope()))) {
            return Optional.of(DenialReason.PART_NOT_FOR_ROLE);
        }
        return rule.needsSecrecy() && !access.recipient().boundBySecrecy()
                ? Optional.of(DenialReason.NOT_BOUND_BY_SECRECY)
                : Optional.empty();
    }

    /** {@return whether the policy refuses everything that a request asks for, whatever the person says} */
    public boolean refuses(ConsentRequest request) {
        return request.purposes().stream()
                .allMatch(purpose -> refuses(request.access(purpose)).isPresent());
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
     * {@return the policy as a Markdown table in this language: a row per role, mode, data, condition and reason, with
     * the purposes}
     */
    public String table(Languages languages) {
        StringBuilder table = new StringBuilder();
        row(
                table,
                List.of("role", "mode", "permitted", "about", "only-if", "why", "source").stream()
                        .map(column -> word("table." + column, languages))
                        .toList());
        row(table, List.of("---", "---", "---", "---", "---", "---", "---"));
        Map<List<String>, List<String>> purposes = new LinkedHashMap<>();
        for (PolicyRule rule : rules.values()) {
            purposes.computeIfAbsent(cells(rule, languages), unused -> new ArrayList<>())
                    .add(rule.purpose().label().in(languages));
        }
        purposes.forEach((cells, of) -> {
            List<String> row = new ArrayList<>(cells);
            row.add(2, String.join(", ", of));
            row(table, row);
        });
        return table.toString();
    }

    private static List<String> cells(PolicyRule rule, Languages languages) {
        return List.of(
                rule.role().label().in(languages),
                rule.mode().label().in(languages),
                rule.isPermitted()
                        ? rule.about().stream()
                                .map(kind -> kind.label().in(languages))
                                .collect(Collectors.joining(", "))
                        : word("table.never", languages),
                rule.needsSecrecy() ? word("table.secrecy", languages) : "–",
                rule.why().in(languages),
                rule.source().in(languages));
    }

    private static void row(StringBuilder table, List<String> cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String word(String key, Languages languages) {
        return ConsentTexts.get(key).in(languages);
    }

    @Override
    public String toString() {
        return name;
    }
}
