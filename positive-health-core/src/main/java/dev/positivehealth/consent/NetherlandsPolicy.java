package dev.positivehealth.consent;

import static dev.positivehealth.consent.AccessMode.LOOK_TOGETHER;
import static dev.positivehealth.consent.AccessMode.RECEIVE_COPY;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The policy for the Netherlands, cell by cell. */
final class NetherlandsPolicy {
    private static final String GUIDE = "guide";
    private static final String LAW = "law";
    private static final String OWN = "own";

    private static final Set<DataKind> WEB = EnumSet.of(
            DataKind.SCORES, DataKind.ANSWERS, DataKind.ANSWERS_ON_SEX_LIFE, DataKind.REMARK, DataKind.TALK_ABOUT);
    private static final Set<DataKind> PLAN = EnumSet.of(DataKind.WHEEL, DataKind.ACTIONS, DataKind.NEEDS);
    private static final Set<DataKind> OF_ONE_PERSON = EnumSet.copyOf(WEB);

    static {
        OF_ONE_PERSON.addAll(PLAN);
        OF_ONE_PERSON.add(DataKind.NOTES);
    }

    private final Role role;
    private final AccessMode mode;
    private final Purpose purpose;

    private NetherlandsPolicy(Role role, AccessMode mode, Purpose purpose) {
        this.role = role;
        this.mode = mode;
        this.purpose = purpose;
    }

    static List<PolicyRule> all() {
        List<PolicyRule> rules = new ArrayList<>();
        for (Role role : Role.values()) {
            for (AccessMode mode : AccessMode.values()) {
                for (Purpose purpose : Purpose.values()) {
                    rules.add(new NetherlandsPolicy(role, mode, purpose).rule());
                }
            }
        }
        return rules;
    }

    private PolicyRule rule() {
        if (purpose == Purpose.APPRAISAL) {
            return never("never-appraisal", GUIDE);
        }
        if (mode == RECEIVE_COPY && role.isEmployersSide()) {
            return never("employers-side", LAW);
        }
        return switch (purpose) {
            case CONVERSATION, ACTION_PLAN -> mode == LOOK_TOGETHER ? look() : keep();
            case GROUP_OUTCOME -> copyFor(Role.ROUND, "round", EnumSet.of(DataKind.SCORES));
            case RESEARCH ->
                copyFor(
                        Role.RESEARCH,
                        "research",
                        EnumSet.of(DataKind.SCORES, DataKind.ANSWERS, DataKind.ANSWERS_ON_SEX_LIFE));
            case PROGRAMME_EVALUATION ->
                copyFor(Role.EVALUATION, "evaluation", EnumSet.of(DataKind.INTERVIEW, DataKind.RECORDING));
            case STORY -> copyFor(Role.PROGRAMME, "story", EnumSet.of(DataKind.STORY));
            case APPRAISAL -> throw new IllegalStateException("an appraisal is refused before");
        };
    }

    private PolicyRule look() {
        if (role == Role.MANAGER || role == Role.HR_ADVISER) {
            Set<DataKind> about = EnumSet.copyOf(OF_ONE_PERSON);
            about.remove(DataKind.ANSWERS_ON_SEX_LIFE);
            return rule(about, false, "partner-employers-side", GUIDE);
        }
        if (role.canBePartner()) {
            String source = role == Role.OCCUPATIONAL_HEALTH_SERVICE ? OWN : GUIDE;
            return rule(OF_ONE_PERSON, false, "chosen-partner", source);
        }
        if (role.canBeBuddy() && purpose == Purpose.ACTION_PLAN) {
            return rule(PLAN, false, "buddy", GUIDE);
        }
        return role.isEmployersSide() ? never("employers-side", LAW) : never("no-need", OWN);
    }

    /** Whoever works for the employer, or is hired by it, keeps a copy only under secrecy. */
    private PolicyRule keep() {
        boolean keepsAFile = role.canBePartner() && role != Role.COLLEAGUE;
        return keepsAFile ? rule(OF_ONE_PERSON, true, "own-file", OWN) : never("no-need", OWN);
    }

    private PolicyRule copyFor(Role only, String why, Set<DataKind> about) {
        return role == only && mode == RECEIVE_COPY ? rule(about, false, why, OWN) : refused();
    }

    private PolicyRule refused() {
        return role.isEmployersSide() && mode == LOOK_TOGETHER && !role.canBePartner()
                ? never("employers-side", LAW)
                : never("no-need", OWN);
    }

    private PolicyRule never(String why, String source) {
        return rule(Set.of(), false, why, source);
    }

    private PolicyRule rule(Set<DataKind> about, boolean needsSecrecy, String why, String source) {
        return new PolicyRule(
                role,
                mode,
                purpose,
                about,
                needsSecrecy,
                ConsentTexts.get("why." + why),
                ConsentTexts.get("source." + source));
    }
}
