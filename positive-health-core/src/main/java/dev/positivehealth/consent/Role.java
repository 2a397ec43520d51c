package dev.positivehealth.consent;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/**
 * The role in which somebody would see something of a person.
 *
 * <p>A role is a relation to one talk or one purpose, not a kind of account. Source: the guide to Positive Health at work
 * names the partners; the other roles are those that its rules and the law speak of.
 */
public enum Role implements Labelled {
    /** Adviser of the personnel department. */
    HR_ADVISER,
    /** Social worker for employees. */
    COMPANY_SOCIAL_WORKER,
    /** Coach for careers. */
    CAREER_COACH,
    /** Coach for vitality, through the employer or a collective health insurance. */
    VITALITY_COACH,
    /** Psychologist for work. */
    OCCUPATIONAL_PSYCHOLOGIST,
    /** The person's manager. */
    MANAGER,
    /** Somebody of the same team. */
    COLLEAGUE,
    /** Somebody of the team with whom the person shares an intended action. */
    BUDDY,
    /** The service that the law asks every employer to hire. */
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
    EVALUATION;

    @Override
    public String list() {
        return "consent.role";
    }

    /** {@return the role with this code, as {@link Coded#parse} finds it} */
    public static Role parse(String code) {
        return Coded.parse("role", values(), code);
    }

    @Override
    public String toString() {
        return code();
    }
}
