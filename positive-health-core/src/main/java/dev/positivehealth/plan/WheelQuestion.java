package dev.positivehealth.plan;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/**
 * One of the seven questions of the action wheel, after Value2Share and Medicoach (2019); the words are ours. It was
 * made for teams; its use by one person is this project's choice.
 */
public enum WheelQuestion implements Labelled {
    /** How is it now? */
    HOW_IS_IT_NOW,
    /** What really matters to you? */
    WHAT_REALLY_MATTERS,
    /** What do you want? */
    WHAT_DO_YOU_WANT,
    /** What can you do? */
    WHAT_CAN_YOU_DO,
    /** What do you need from the team, the manager, the organisation? */
    WHAT_DO_YOU_NEED,
    /** What will you do? */
    WHAT_WILL_YOU_DO,
    /** Who and what do you bring in? */
    WHO_AND_WHAT;

    @Override
    public String list() {
        return "plan.wheel";
    }

    /** {@return the wheel question with this code, as {@link Coded#parse} finds it} */
    public static WheelQuestion parse(String code) {
        return Coded.parse("wheel question", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static WheelQuestion fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
