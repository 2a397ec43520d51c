package dev.positivehealth.consent;

import static dev.positivehealth.consent.AccessMode.LOOK_TOGETHER;
import static dev.positivehealth.consent.AccessMode.RECEIVE_COPY;
import static dev.positivehealth.consent.Purpose.ACTION_PLAN;
import static dev.positivehealth.consent.Purpose.CONVERSATION;
import static dev.positivehealth.consent.Purpose.GROUP_OUTCOME;
import static dev.positivehealth.consent.Purpose.PROGRAMME_EVALUATION;
import static dev.positivehealth.consent.Purpose.RESEARCH;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The policy for the Netherlands, cell by cell. */
final class NetherlandsPolicy {
    private static final String GUIDE = "Guide to Positive Health at work";
    private static final String LAW = "Dutch data protection authority, GDPR art. 9";
    private static final String OWN = "own choice";

    private static final Set<Role> PARTNERS = EnumSet.of(
            Role.HR_ADVISER,
            Role.COMPANY_SOCIAL_WORKER,
            Role.CAREER_COACH,
            Role.VITALITY_COACH,
            Role.OCCUPATIONAL_PSYCHOLOGIST,
            Role.MANAGER,
            Role.COLLEAGUE,
            Role.OCCUPATIONAL_HEALTH_SERVICE);
    private static final Set<Role> EMPLOYERS_SIDE =
            EnumSet.of(Role.EMPLOYER, Role.HR_FILE, Role.HR_ADVISER, Role.MANAGER);
    private static final Set<Role> MAY_KEEP = EnumSet.of(
            Role.COMPANY_SOCIAL_WORKER,
            Role.CAREER_COACH,
            Role.VITALITY_COACH,
            Role.OCCUPATIONAL_PSYCHOLOGIST,
            Role.OCCUPATIONAL_HEALTH_SERVICE);

    private NetherlandsPolicy() {}

    static List<PolicyRule> all() {
        List<PolicyRule> rules = new ArrayList<>();
        for (Role role : Role.values()) {
            for (AccessMode mode : AccessMode.values()) {
                for (Purpose purpose : Purpose.values()) {
                    rules.add(rule(role, mode, purpose));
                }
            }
        }
        return rules;
    }

    private static PolicyRule rule(Role role, AccessMode mode, Purpose purpose) {
        if (purpose == Purpose.APPRAISAL) {
            return no(role, mode, purpose, "never-appraisal", GUIDE);
        }
        return mode == LOOK_TOGETHER ? look(role, purpose) : copy(role, purpose);
    }

    private static PolicyRule look(Role role, Purpose purpose) {
        boolean ofOnePerson = purpose == CONVERSATION || purpose == ACTION_PLAN;
        if (ofOnePerson && PARTNERS.contains(role)) {
            // The guide names the partners but not the occupational health service, which this project added as one.
            String source = role == Role.OCCUPATIONAL_HEALTH_SERVICE ? OWN : GUIDE;
            return yes(role, LOOK_TOGETHER, purpose, "chosen-partner", source);
        }
        if (role == Role.BUDDY && purpose == ACTION_PLAN) {
            return yes(role, LOOK_TOGETHER, purpose, "buddy", GUIDE);
        }
        if (role == Role.EMPLOYER || role == Role.HR_FILE) {
            return no(role, LOOK_TOGETHER, purpose, "employers-side", LAW);
        }
        return no(role, LOOK_TOGETHER, purpose, "no-need", OWN);
    }

    private static PolicyRule copy(Role role, Purpose purpose) {
        if (EMPLOYERS_SIDE.contains(role)) {
            return no(role, RECEIVE_COPY, purpose, "employers-side", LAW);
        }
        boolean ofOnePerson = purpose == CONVERSATION || purpose == ACTION_PLAN;
        if (ofOnePerson && MAY_KEEP.contains(role)) {
            return yes(role, RECEIVE_COPY, purpose, "own-file", OWN);
        }
        boolean made = (role == Role.ROUND && purpose == GROUP_OUTCOME)
                || (role == Role.RESEARCH && purpose == RESEARCH)
                || (role == Role.EVALUATION && purpose == PROGRAMME_EVALUATION);
        return made
                ? yes(role, RECEIVE_COPY, purpose, "made-for-it", OWN)
                : no(role, RECEIVE_COPY, purpose, "no-need", OWN);
    }

    private static PolicyRule yes(Role role, AccessMode mode, Purpose purpose, String why, String source) {
        return new PolicyRule(role, mode, purpose, true, ConsentTexts.get("why." + why), source);
    }

    private static PolicyRule no(Role role, AccessMode mode, Purpose purpose, String why, String source) {
        return new PolicyRule(role, mode, purpose, false, ConsentTexts.get("why." + why), source);
    }
}
