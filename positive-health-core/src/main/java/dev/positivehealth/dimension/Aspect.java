package dev.positivehealth.dimension;

import dev.positivehealth.Coded;

/**
 * One of the 44 aspects that the published adult lists of Positive Health name, each belonging to one dimension.
 *
 * <p>The list of 2016 has 42 aspects; that of December 2021 adds {@code sexuality} and {@code intimacy}. Positions
 * differ between the two, so the code is the identity. The wording of an aspect belongs to the questionnaire that asks
 * about it. Source: the lists published by the Institute for Positive Health, by code only.
 */
public enum Aspect implements Coded {
    /** Aspect {@code feeling-healthy}. */
    FEELING_HEALTHY(Dimension.BODILY_FUNCTIONS, Sensitivity.HEALTH),
    /** Aspect {@code feeling-fit}. */
    FEELING_FIT(Dimension.BODILY_FUNCTIONS, Sensitivity.HEALTH),
    /** Aspect {@code complaints-and-pain}. */
    COMPLAINTS_AND_PAIN(Dimension.BODILY_FUNCTIONS, Sensitivity.HEALTH),
    /** Aspect {@code sleeping}. */
    SLEEPING(Dimension.BODILY_FUNCTIONS, Sensitivity.HEALTH),
    /** Aspect {@code eating}. */
    EATING(Dimension.BODILY_FUNCTIONS, Sensitivity.HEALTH),
    /** Aspect {@code sexuality}. */
    SEXUALITY(Dimension.BODILY_FUNCTIONS, Sensitivity.SEX_LIFE),
    /** Aspect {@code physical-condition}. */
    PHYSICAL_CONDITION(Dimension.BODILY_FUNCTIONS, Sensitivity.HEALTH),
    /** Aspect {@code exercising}. */
    EXERCISING(Dimension.BODILY_FUNCTIONS, Sensitivity.HEALTH),
    /** Aspect {@code remembering}. */
    REMEMBERING(Dimension.MENTAL_WELLBEING, Sensitivity.HEALTH),
    /** Aspect {@code concentrating}. */
    CONCENTRATING(Dimension.MENTAL_WELLBEING, Sensitivity.HEALTH),
    /** Aspect {@code communicating}. */
    COMMUNICATING(Dimension.MENTAL_WELLBEING, Sensitivity.HEALTH),
    /** Aspect {@code being-cheerful}. */
    BEING_CHEERFUL(Dimension.MENTAL_WELLBEING, Sensitivity.HEALTH),
    /** Aspect {@code accepting-yourself}. */
    ACCEPTING_YOURSELF(Dimension.MENTAL_WELLBEING, Sensitivity.HEALTH),
    /** Aspect {@code handling-change}. */
    HANDLING_CHANGE(Dimension.MENTAL_WELLBEING, Sensitivity.HEALTH),
    /** Aspect {@code feeling-in-control}. */
    FEELING_IN_CONTROL(Dimension.MENTAL_WELLBEING, Sensitivity.HEALTH),
    /** Aspect {@code meaningful-life}. */
    MEANINGFUL_LIFE(Dimension.MEANINGFULNESS, Sensitivity.HEALTH),
    /** Aspect {@code zest-for-life}. */
    ZEST_FOR_LIFE(Dimension.MEANINGFULNESS, Sensitivity.HEALTH),
    /** Aspect {@code pursuing-ideals}. */
    PURSUING_IDEALS(Dimension.MEANINGFULNESS, Sensitivity.HEALTH),
    /** Aspect {@code feeling-confident}. */
    FEELING_CONFIDENT(Dimension.MEANINGFULNESS, Sensitivity.HEALTH),
    /** Aspect {@code accepting-life}. */
    ACCEPTING_LIFE(Dimension.MEANINGFULNESS, Sensitivity.HEALTH),
    /** Aspect {@code gratitude}. */
    GRATITUDE(Dimension.MEANINGFULNESS, Sensitivity.HEALTH),
    /** Aspect {@code lifelong-learning}. */
    LIFELONG_LEARNING(Dimension.MEANINGFULNESS, Sensitivity.HEALTH),
    /** Aspect {@code enjoyment}. */
    ENJOYMENT(Dimension.QUALITY_OF_LIFE, Sensitivity.HEALTH),
    /** Aspect {@code being-happy}. */
    BEING_HAPPY(Dimension.QUALITY_OF_LIFE, Sensitivity.HEALTH),
    /** Aspect {@code feeling-good}. */
    FEELING_GOOD(Dimension.QUALITY_OF_LIFE, Sensitivity.HEALTH),
    /** Aspect {@code feeling-balanced}. */
    FEELING_BALANCED(Dimension.QUALITY_OF_LIFE, Sensitivity.HEALTH),
    /** Aspect {@code feeling-safe}. */
    FEELING_SAFE(Dimension.QUALITY_OF_LIFE, Sensitivity.HEALTH),
    /** Aspect {@code intimacy}. */
    INTIMACY(Dimension.QUALITY_OF_LIFE, Sensitivity.SEX_LIFE),
    /** Aspect {@code housing}. */
    HOUSING(Dimension.QUALITY_OF_LIFE, Sensitivity.HEALTH),
    /** Aspect {@code making-ends-meet}. */
    MAKING_ENDS_MEET(Dimension.QUALITY_OF_LIFE, Sensitivity.HEALTH),
    /** Aspect {@code social-contacts}. */
    SOCIAL_CONTACTS(Dimension.PARTICIPATION, Sensitivity.HEALTH),
    /** Aspect {@code being-taken-seriously}. */
    BEING_TAKEN_SERIOUSLY(Dimension.PARTICIPATION, Sensitivity.HEALTH),
    /** Aspect {@code fun-together}. */
    FUN_TOGETHER(Dimension.PARTICIPATION, Sensitivity.HEALTH),
    /** Aspect {@code support-from-others}. */
    SUPPORT_FROM_OTHERS(Dimension.PARTICIPATION, Sensitivity.HEALTH),
    /** Aspect {@code belonging}. */
    BELONGING(Dimension.PARTICIPATION, Sensitivity.HEALTH),
    /** Aspect {@code doing-meaningful-things}. */
    DOING_MEANINGFUL_THINGS(Dimension.PARTICIPATION, Sensitivity.HEALTH),
    /** Aspect {@code interest-in-society}. */
    INTEREST_IN_SOCIETY(Dimension.PARTICIPATION, Sensitivity.HEALTH),
    /** Aspect {@code taking-care-of-yourself}. */
    TAKING_CARE_OF_YOURSELF(Dimension.DAILY_FUNCTIONING, Sensitivity.HEALTH),
    /** Aspect {@code knowing-your-limits}. */
    KNOWING_YOUR_LIMITS(Dimension.DAILY_FUNCTIONING, Sensitivity.HEALTH),
    /** Aspect {@code health-knowledge}. */
    HEALTH_KNOWLEDGE(Dimension.DAILY_FUNCTIONING, Sensitivity.HEALTH),
    /** Aspect {@code managing-time}. */
    MANAGING_TIME(Dimension.DAILY_FUNCTIONING, Sensitivity.HEALTH),
    /** Aspect {@code managing-money}. */
    MANAGING_MONEY(Dimension.DAILY_FUNCTIONING, Sensitivity.HEALTH),
    /** Aspect {@code being-able-to-work}. */
    BEING_ABLE_TO_WORK(Dimension.DAILY_FUNCTIONING, Sensitivity.HEALTH),
    /** Aspect {@code asking-for-help}. */
    ASKING_FOR_HELP(Dimension.DAILY_FUNCTIONING, Sensitivity.HEALTH);

    private final Dimension dimension;
    private final Sensitivity sensitivity;

    Aspect(Dimension dimension, Sensitivity sensitivity) {
        this.dimension = dimension;
        this.sensitivity = sensitivity;
    }

    /** {@return the dimension that the aspect belongs to} */
    public Dimension dimension() {
        return dimension;
    }

    /**
     * {@return the class of special personal data that an answer about the aspect belongs to:
     * {@link Sensitivity#SEX_LIFE} for {@code sexuality} and {@code intimacy}, otherwise {@link Sensitivity#HEALTH}}
     */
    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /** {@return the aspect with this code, as {@link Coded#parse} finds it} */
    public static Aspect parse(String code) {
        return Coded.parse("aspect", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Aspect fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
