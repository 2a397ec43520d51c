package dev.positivehealth.plan;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.conversation.Goal;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.internal.text.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers to the seven questions of the wheel, in any order, and the options in the order in which they were thought
 * of.
 */
public record ActionWheel(Map<WheelQuestion, String> answers, List<Option> options) {
    /** @throws IllegalArgumentException if an answer is blank or too long */
    public ActionWheel {
        Map<WheelQuestion, String> ordered = new EnumMap<>(WheelQuestion.class);
        answers.forEach((question, words) -> ordered.put(question, Words.required("an answer of the wheel", words)));
        answers = Collections.unmodifiableMap(ordered);
        options = List.copyOf(options);
    }

    /** {@return a wheel without answers} */
    public static ActionWheel empty() {
        return new ActionWheel(Map.of(), List.of());
    }

    /** {@return a wheel that begins with a goal of a conversation: the answer to what the person wants} */
    public static ActionWheel towards(Goal goal) {
        return empty().answer(WheelQuestion.WHAT_DO_YOU_WANT, goal.words());
    }

    /** {@return whether no question is answered and no option thought of} */
    public boolean isEmpty() {
        return answers.isEmpty() && options.isEmpty();
    }

    /** {@return whose work the wheel is, to be shown with it} */
    public static LocalizedText attribution() {
        return Texts.of("plan").get("attribution", LocalizedText::of);
    }

    /**
     * {@return this wheel with a question answered, or answered anew}
     *
     * @throws IllegalArgumentException if the words are blank or too long
     */
    public ActionWheel answer(WheelQuestion question, String words) {
        Map<WheelQuestion, String> more = new EnumMap<>(WheelQuestion.class);
        more.putAll(answers);
        more.put(question, words);
        return new ActionWheel(more, options);
    }

    /** {@return this wheel with an option added} */
    public ActionWheel with(Option option) {
        List<Option> more = new ArrayList<>(options);
        more.add(option);
        return new ActionWheel(answers, more);
    }

    /** {@return the person's answer to a question; empty if it is not answered} */
    public Optional<String> answer(WheelQuestion question) {
        return Optional.ofNullable(answers.get(question));
    }

    /**
     * Decides what to do: the answer to "what will you do", and the beginning of a plan.
     *
     * @param id what identifies the plan from now on, among all plans of the person
     * @return the plan, whose wheel has the decision as that answer
     * @throws IllegalArgumentException if the id is not kebab-case of 1 to 64 characters, or the words are blank or
     *     too long
     */
    public ActionPlan decide(String id, ParticipantRef participant, String decision, Instant at) {
        return new ActionPlan(
                id, participant, answer(WheelQuestion.WHAT_WILL_YOU_DO, decision), decision, at, PlanParts.NONE);
    }

    /** How many questions are answered, no words. */
    @Override
    public String toString() {
        return "ActionWheel[" + answers.size() + " of 7]";
    }
}
