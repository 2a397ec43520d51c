package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.conversation.Expectations;
import dev.positivehealth.conversation.Goal;
import dev.positivehealth.conversation.Topic;
import dev.positivehealth.internal.document.Fields;
import dev.positivehealth.internal.text.Words;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.Reflection;
import dev.positivehealth.plan.WheelQuestion;
import dev.positivehealth.questionnaire.ItemCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people type in, judged by the readers of the documents it ends up in.
 *
 * <p>It is the part of a document that is a person's own; ids, instants and states come from the host and must not stand in
 * it. Names are those of the document, and {@code format} may be left out. Each method takes plain values (maps, lists,
 * texts, numbers, booleans, nulls) and gives the value, or all violations in contract order.
 */
public final class TypedIn {
    private TypedIn() {}

    /**
     * Judges a wheel: {@code answers} by question, and {@code options}, as in {@code action-plan/1}.
     *
     * @param typed what was typed
     * @return the wheel, or all violations
     */
    public static Checked<ActionWheel> wheel(@Nullable Object typed) {
        return Plain.read(
                typed,
                DocumentType.ACTION_PLAN.format(),
                fields -> Optional.of(PlanDocuments.readPartsOfWheel(fields)));
    }

    /**
     * Judges a plan: {@code wheel}, {@code decision}, {@code actions} and {@code needs}, as in {@code action-plan/1}.
     *
     * <p>Actions get the ids {@code action-1}, {@code action-2} and so on; needs are not sent. Where the wheel leaves open
     * what the person will do, the decision is the answer.
     *
     * @param typed what was typed
     * @param participant whose plan it is
     * @param decidedAt when the decision was taken
     * @return the plan, or all violations
     */
    public static Checked<ActionPlan> plan(@Nullable Object typed, ParticipantRef participant, Instant decidedAt) {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(decidedAt, "decidedAt");
        return Plain.read(typed, DocumentType.ACTION_PLAN.format(), fields -> readPlan(fields, participant, decidedAt));
    }

    private static Optional<ActionPlan> readPlan(Fields fields, ParticipantRef participant, Instant decidedAt) {
        Optional<ActionWheel> wheel = PlanDocuments.readWheel(fields);
        Optional<String> decision = fields.text("decision", Words.LONGEST);
        List<Action> actions = new ArrayList<>();
        fields.optionalList("actions")
                .ifPresent(elements -> fields.eachObject(
                        "actions",
                        elements,
                        (index, part) -> PlanDocuments.readTypedAction(part, Optional.of("action-" + (index + 1)))
                                .ifPresent(actions::add)));
        List<Need> needs = PlanDocuments.readNeeds(fields, part -> need(part).map(unsent -> unsent));
        return wheel.flatMap(turned -> decision.map(words -> new ActionPlan(
                participant,
                turned.answer(WheelQuestion.WHAT_WILL_YOU_DO).isPresent()
                        ? turned
                        : turned.answer(WheelQuestion.WHAT_WILL_YOU_DO, words),
                words,
                decidedAt,
                actions,
                needs,
                List.of())));
    }

    /**
     * Judges an action: {@code what}, {@code firstStep}, {@code wovenInto} and {@code until}, as in {@code action-plan/1}.
     *
     * @param typed what was typed
     * @param id what is to identify it in the plan
     * @return the action, or all violations
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public static Checked<Action> action(@Nullable Object typed, String id) {
        String code = ItemCode.parse(id).value();
        return Plain.read(
                typed,
                DocumentType.ACTION_PLAN.format(),
                fields -> PlanDocuments.readTypedAction(fields, Optional.of(code)));
    }

    /**
     * Judges a need: {@code addressee} and {@code words}, as in {@code need/1}.
     *
     * @param typed what was typed
     * @return the need, not sent, or all violations
     */
    public static Checked<Need.Unsent> need(@Nullable Object typed) {
        return Plain.read(typed, DocumentType.NEED.format(), PlanDocuments::readTypedNeed);
    }

    /**
     * Judges a look back: {@code words} and {@code celebration}, as in {@code action-plan/1}.
     *
     * @param typed what was typed
     * @param at when
     * @return the reflection, or all violations
     */
    public static Checked<Reflection> reflection(@Nullable Object typed, Instant at) {
        Objects.requireNonNull(at, "at");
        return Plain.read(
                typed,
                DocumentType.ACTION_PLAN.format(),
                fields -> Records.read(fields, Reflection.class, "reflection", Map.of("at", at)));
    }

    /**
     * Judges a topic: {@code kind}, {@code words}, {@code aspect} and {@code aboutHealth}, as in {@code conversation/1}, and
     * {@code isAgreed}, whether the person agrees to speak of it.
     *
     * @param typed what was typed
     * @param id what is to identify it within the conversation
     * @param at when it was typed: the instant of the agreement, if there is one
     * @return the topic, or all violations
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public static Checked<Topic> topic(@Nullable Object typed, String id, Instant at) {
        String code = ItemCode.parse(id).value();
        Objects.requireNonNull(at, "at");
        return Plain.read(typed, DocumentType.CONVERSATION.format(), fields -> readTopic(fields, code, at));
    }

    private static Optional<Topic> readTopic(Fields fields, String id, Instant at) {
        Optional<Topic> topic =
                Records.read(fields, Topic.class, "topic", Map.of("id", id, "agreedAt", Optional.empty()));
        Optional<Boolean> agreed = fields.truth("isAgreed");
        return topic.flatMap(brought -> agreed.map(yes -> yes ? brought.agreed(at) : brought));
    }

    /**
     * Judges a goal: {@code words}, as in {@code conversation/1}.
     *
     * @param typed what was typed
     * @return the goal, or all violations
     */
    public static Checked<Goal> goal(@Nullable Object typed) {
        return Plain.read(
                typed, DocumentType.CONVERSATION.format(), fields -> Records.read(fields, Goal.class, "goal"));
    }

    /**
     * Judges expectations: {@code mine}, {@code theOrganisations}, {@code whatItCannot} and {@code whyHere}, as in
     * {@code conversation/1}.
     *
     * @param typed what was typed
     * @return the expectations, or all violations
     */
    public static Checked<Expectations> expectations(@Nullable Object typed) {
        return Plain.read(
                typed,
                DocumentType.CONVERSATION.format(),
                fields -> Records.read(fields, Expectations.class, "expectations"));
    }

    /**
     * Judges a note of a team: {@code words}, as in {@code team-session/1}.
     *
     * @param typed what was typed
     * @return the keywords, or all violations
     */
    public static Checked<String> note(@Nullable Object typed) {
        return Plain.read(typed, DocumentType.TEAM_SESSION.format(), fields -> fields.text("words", Words.LONGEST));
    }
}
