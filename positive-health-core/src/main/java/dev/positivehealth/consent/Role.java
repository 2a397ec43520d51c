package dev.positivehealth.consent;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/**
 * The role in which somebody would see something of a person.
 *
 * <p>A role is a relation to one talk or one purpose, not a kind of account. Source: the guide to Positive Health at
 * work names the partners; the other roles are those that its rules and the law speak of.
 */
public enum Role implements Labelled {
    /** Adviser in the personnel department. */
    HR_ADVISER,
    /** Social worker for employees. */
    COMPANY_SOCIAL_WORKER,
    /** Career coach. */
    CAREER_COACH,
    /** Vitality coach, through the employer or a collective health insurance. */
    VITALITY_COACH,
    /** Occupational psychologist. */
    OCCUPATIONAL_PSYCHOLOGIST,
    /** The person's manager. */
    MANAGER,
    /** Somebody in the same team. */
    COLLEAGUE,
    /** Somebody in the team with whom the person shares an intended action. */
    BUDDY,
    /** The service that the law requires every employer to hire. */
    OCCUPATIONAL_HEALTH_SERVICE,
    /** The organisation as employer. */
    EMPLOYER,
    /** The personnel file. */
    HR_FILE,
    /** The insurer that may pay for a coach. */
    HEALTH_INSURER,
    /** A round of group outcomes, kept by its controller. */
    ROUND,
    /** A study. */
    RESEARCH,
    /** An interview about the programme, which may be recorded. */
    EVALUATION,
    /** The programme of the organisation, which passes stories on. */
    PROGRAMME;

    /** {@return whether it belongs to the employer: employer, personnel file, HR adviser and manager (own choice)} */
    public boolean isEmployersSide() {
        return switch (this) {
            case EMPLOYER, HR_FILE, HR_ADVISER, MANAGER -> true;
            default -> false;
        };
    }

    /**
     * {@return whether a person can choose somebody in this role to talk with} The guide names the partners but not the
     * occupational health service, which is this project's choice.
     */
    public boolean canBePartner() {
        return switch (this) {
            case HR_ADVISER,
                    COMPANY_SOCIAL_WORKER,
                    CAREER_COACH,
                    VITALITY_COACH,
                    OCCUPATIONAL_PSYCHOLOGIST,
                    MANAGER,
                    COLLEAGUE,
                    OCCUPATIONAL_HEALTH_SERVICE -> true;
            default -> false;
        };
    }

    /** {@return whether somebody in this role can join a conversation as support: a vitality coach} */
    public boolean canSupport() {
        return this == VITALITY_COACH;
    }

    /** {@return whether somebody in this role can know of an action as buddy} */
    public boolean canBeBuddy() {
        return this == BUDDY;
    }

    @Override
    public String list() {
        return "consent.role";
    }

    /** {@return the role with this code, as {@link Coded#parse} finds it} */
    public static Role parse(String code) {
        return Coded.parse("role", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Role fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
