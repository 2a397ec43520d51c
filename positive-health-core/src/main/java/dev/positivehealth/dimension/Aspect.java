package dev.positivehealth.dimension;

import dev.positivehealth.Coded;

/**
 * One of the 44 aspects that the published adult lists of Positive Health name, each of one dimension.
 *
 * <p>The list of 2016 has 42 aspects; that of December 2021 adds {@code sexuality} and {@code intimacy}. Positions differ
 * between the two, so the code is the identity. The wording of an aspect belongs to the questionnaire that asks about it.
 * Source: the lists published by the Institute for Positive Health, by code only.
 */
public enum Aspect implements Coded {
    /** Aspect {@code feeling-healthy}. */
    FEELING_HEALTHY("feeling-healthy", Dimension.BODILY_FUNCTIONS, Sensitivity.HEALTH),
    /** Aspect {@code feeling-fit}. */
    FEELING_FIT("feeling-fit", Dimension.BODILY_FUNCTIONS, Sensitivity.HEALTH),
    /** Aspect {@code complaints-and-pain}. */
    COMPLAINTS_AND_PAIN("complaints-and-pain", Dimension.BODILY_FUNCTIONS, Sensitivity.HEALTH),
    /** Aspect {@code sleeping}. */
    SLEEPING("sleeping", Dimension.BODILY_FUNCTIONS, Sensitivity.HEALTH),
    /** Aspect {@code eating}. */
    EATING("eating", Dimension.BODILY_FUNCTIONS, Sensitivity.HEALTH),
    /** Aspect {@code sexuality}. */
    SEXUALITY("sexuality", Dimension.BODILY_FUNCTIONS, Sensitivity.SEX_LIFE),
    /** Aspect {@code physical-condition}. */
    PHYSICAL_CONDITION("physical-condition", Dimension.BODILY_FUNCTIONS, Sensitivity.HEALTH),
    /** Aspect {@code exercising}. */
    EXERCISING("exercising", Dimension.BODILY_FUNCTIONS, Sensitivity.HEALTH),
    /** Aspect {@code remembering}. */
    REMEMBERING("remembering", Dimension.MENTAL_WELLBEING, Sensitivity.HEALTH),
    /** Aspect {@code concentrating}. */
    CONCENTRATING("concentrating", Dimension.MENTAL_WELLBEING, Sensitivity.HEALTH),
    /** Aspect {@code communicating}. */
    COMMUNICATING("communicating", Dimension.MENTAL_WELLBEING, Sensitivity.HEALTH),
    /** Aspect {@code being-cheerful}. */
    BEING_CHEERFUL("being-cheerful", Dimension.MENTAL_WELLBEING, Sensitivity.HEALTH),
    /** Aspect {@code accepting-yourself}. */
    ACCEPTING_YOURSELF("accepting-yourself", Dimension.MENTAL_WELLBEING, Sensitivity.HEALTH),
    /** Aspect {@code handling-change}. */
    HANDLING_CHANGE("handling-change", Dimension.MENTAL_WELLBEING, Sensitivity.HEALTH),
    /** Aspect {@code feeling-in-control}. */
    FEELING_IN_CONTROL("feeling-in-control", Dimension.MENTAL_WELLBEING, Sensitivity.HEALTH),
    /** Aspect {@code meaningful-life}. */
    MEANINGFUL_LIFE("meaningful-life", Dimension.MEANINGFULNESS, Sensitivity.HEALTH),
    /** Aspect {@code zest-for-life}. */
    ZEST_FOR_LIFE("zest-for-life", Dimension.MEANINGFULNESS, Sensitivity.HEALTH),
    /** Aspect {@code pursuing-ideals}. */
    PURSUING_IDEALS("pursuing-ideals", Dimension.MEANINGFULNESS, Sensitivity.HEALTH),
    /** Aspect {@code feeling-confident}. */
    FEELING_CONFIDENT("feeling-confident", Dimension.MEANINGFULNESS, Sensitivity.HEALTH),
    /** Aspect {@code accepting-life}. */
    ACCEPTING_LIFE("accepting-life", Dimension.MEANINGFULNESS, Sensitivity.HEALTH),
    /** Aspect {@code gratitude}. */
    GRATITUDE("gratitude", Dimension.MEANINGFULNESS, Sensitivity.HEALTH),
    /** Aspect {@code lifelong-learning}. */
    LIFELONG_LEARNING("lifelong-learning", Dimension.MEANINGFULNESS, Sensitivity.HEALTH),
    /** Aspect {@code enjoyment}. */
    ENJOYMENT("enjoyment", Dimension.QUALITY_OF_LIFE, Sensitivity.HEALTH),
    /** Aspect {@code being-happy}. */
    BEING_HAPPY("being-happy", Dimension.QUALITY_OF_LIFE, Sensitivity.HEALTH),
    /** Aspect {@code feeling-good}. */
    FEELING_GOOD("feeling-good", Dimension.QUALITY_OF_LIFE, Sensitivity.HEALTH),
    /** Aspect {@code feeling-balanced}. */
    FEELING_BALANCED("feeling-balanced", Dimension.QUALITY_OF_LIFE, Sensitivity.HEALTH),
    /** Aspect {@code feeling-safe}. */
    FEELING_SAFE("feeling-safe", Dimension.QUALITY_OF_LIFE, Sensitivity.HEALTH),
    /** Aspect {@code intimacy}. */
    INTIMACY("intimacy", Dimension.QUALITY_OF_LIFE, Sensitivity.SEX_LIFE),
    /** Aspect {@code housing}. */
    HOUSING("housing", Dimension.QUALITY_OF_LIFE, Sensitivity.HEALTH),
    /** Aspect {@code making-ends-meet}. */
    MAKING_ENDS_MEET("making-ends-meet", Dimension.QUALITY_OF_LIFE, Sensitivity.HEALTH),
    /** Aspect {@code social-contacts}. */
    SOCIAL_CONTACTS("social-contacts", Dimension.PARTICIPATION, Sensitivity.HEALTH),
    /** Aspect {@code being-taken-seriously}. */
    BEING_TAKEN_SERIOUSLY("being-taken-seriously", Dimension.PARTICIPATION, Sensitivity.HEALTH),
    /** Aspect {@code fun-together}. */
    FUN_TOGETHER("fun-together", Dimension.PARTICIPATION, Sensitivity.HEALTH),
    /** Aspect {@code support-from-others}. */
    SUPPORT_FROM_OTHERS("support-from-others", Dimension.PARTICIPATION, Sensitivity.HEALTH),
    /** Aspect {@code belonging}. */
    BELONGING("belonging", Dimension.PARTICIPATION, Sensitivity.HEALTH),
    /** Aspect {@code doing-meaningful-things}. */
    DOING_MEANINGFUL_THINGS("doing-meaningful-things", Dimension.PARTICIPATION, Sensitivity.HEALTH),
    /** Aspect {@code interest-in-society}. */
    INTEREST_IN_SOCIETY("interest-in-society", Dimension.PARTICIPATION, Sensitivity.HEALTH),
    /** Aspect {@code taking-care-of-yourself}. */
    TAKING_CARE_OF_YOURSELF("taking-care-of-yourself", Dimension.DAILY_FUNCTIONING, Sensitivity.HEALTH),
    /** Aspect {@code knowing-your-limits}. */
    KNOWING_YOUR_LIMITS("knowing-your-limits", Dimension.DAILY_FUNCTIONING, Sensitivity.HEALTH),
    /** Aspect {@code health-knowledge}. */
    HEALTH_KNOWLEDGE("health-knowledge", Dimension.DAILY_FUNCTIONING, Sensitivity.HEALTH),
    /** Aspect {@code managing-time}. */
    MANAGING_TIME("managing-time", Dimension.DAILY_FUNCTIONING, Sensitivity.HEALTH),
    /** Aspect {@code managing-money}. */
    MANAGING_MONEY("managing-money", Dimension.DAILY_FUNCTIONING, Sensitivity.HEALTH),
    /** Aspect {@code being-able-to-work}. */
    BEING_ABLE_TO_WORK("being-able-to-work", Dimension.DAILY_FUNCTIONING, Sensitivity.HEALTH),
    /** Aspect {@code asking-for-help}. */
    ASKING_FOR_HELP("asking-for-help", Dimension.DAILY_FUNCTIONING, Sensitivity.HEALTH);

    private final String code;
    private final Dimension dimension;
    private final Sensitivity sensitivity;

    Aspect(String code, Dimension dimension, Sensitivity sensitivity) {
        this.code = code;
        this.dimension = dimension;
        this.sensitivity = sensitivity;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Gives the dimension that the aspect belongs to.
     *
     * @return one of the six
     */
    public Dimension dimension() {
        return dimension;
    }

    /**
     * Gives the class of special personal data that an answer about the aspect belongs to.
     *
     * @return {@link Sensitivity#SEX_LIFE} for {@code sexuality} and {@code intimacy}, otherwise {@link Sensitivity#HEALTH}
     */
    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /**
     * Finds an aspect by its code.
     *
     * @param code the stable code
     * @return the aspect
     * @throws IllegalArgumentException if there is no such aspect
     */
    public static Aspect parse(String code) {
        return Coded.parse("aspect", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
