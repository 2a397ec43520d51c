package dev.positivehealth.consent;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * The role in which somebody would see something of a person.
 *
 * <p>A role is a relation to one talk or one purpose, not a kind of account. Source: the guide to Positive Health at work
 * names the partners; the other roles are those that its rules and the law speak of.
 */
public enum Role implements Coded {
    /** Adviser of the personnel department. */
    HR_ADVISER("hr-adviser"),
    /** Social worker for employees. */
    COMPANY_SOCIAL_WORKER("company-social-worker"),
    /** Coach for careers. */
    CAREER_COACH("career-coach"),
    /** Coach for vitality, through the employer or a collective health insurance. */
    VITALITY_COACH("vitality-coach"),
    /** Psychologist for work. */
    OCCUPATIONAL_PSYCHOLOGIST("occupational-psychologist"),
    /** The person's manager. */
    MANAGER("manager"),
    /** Somebody of the same team. */
    COLLEAGUE("colleague"),
    /** Somebody of the team with whom the person shares an intended action. */
    BUDDY("buddy"),
    /** The service that the law asks every employer to hire. */
    OCCUPATIONAL_HEALTH_SERVICE("occupational-health-service"),
    /** The organisation as employer. */
    EMPLOYER("employer"),
    /** The personnel file. */
    HR_FILE("hr-file"),
    /** The insurer that may pay for a coach. */
    HEALTH_INSURER("health-insurer"),
    /** A round of group outcomes, kept by its controller. */
    ROUND("round"),
    /** A study. */
    RESEARCH("research"),
    /** An interview about the programme, which may be recorded. */
    EVALUATION("evaluation");

    private static final Texts TEXTS = Texts.load("consent");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Gives the words for people.
     *
     * @return a short text in both languages
     */
    public LocalizedText label() {
        return TEXTS.get("role." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static Role parse(String code) {
        return Coded.parse("role", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
