package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.Violation;
import dev.positivehealth.conversation.Expectations;
import dev.positivehealth.conversation.Goal;
import dev.positivehealth.conversation.Topic;
import dev.positivehealth.internal.document.DocumentReader;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.Reflection;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaires;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people type in, judged by the description of the document that it ends up in.
 *
 * <p>It is the part of a document that is a person's own; ids, instants and states come from the host and must not stand in
 * it. Names are those of the document, and {@code format} may be left out.
 */
public final class FormType<T> {
    /** A goal: {@code words}, as in {@code conversation/1}. */
    public static final FormType<Goal> GOAL =
            new FormType<>(DocumentType.CONVERSATION, ConversationCodecs.GOAL, Map.of());

    /** Expectations: {@code mine}, {@code theOrganisations}, {@code whatItCannot}, {@code whyHere}, as in {@code conversation/1}. */
    public static final FormType<Expectations> EXPECTATIONS =
            new FormType<>(DocumentType.CONVERSATION, ConversationCodecs.EXPECTATIONS, Map.of());

    /** A wheel: {@code answers} by question, and {@code options}, as in {@code action-plan/1}. */
    public static final FormType<ActionWheel> WHEEL =
            new FormType<>(DocumentType.ACTION_PLAN, PlanCodecs.WHEEL, Map.of());

    /** The keywords of a note of a team: {@code words}, as in {@code team-session/1}. */
    public static final FormType<String> NOTE =
            new FormType<>(DocumentType.TEAM_SESSION, TeamCodecs.TYPED_NOTE, Map.of());

    private final DocumentType<?> document;
    private final ObjectCodec<T> codec;
    private final Map<String, ?> given;

    private FormType(DocumentType<?> document, ObjectCodec<T> codec, Map<String, ?> given) {
        this.document = document;
        this.codec = codec;
        this.given = given;
    }

    /** {@return a look back at an instant: {@code words} and {@code celebration}, as in {@code action-plan/1}} */
    public static FormType<Reflection> reflection(Instant at) {
        return new FormType<>(
                DocumentType.ACTION_PLAN, PlanCodecs.REFLECTION, Map.of("at", Objects.requireNonNull(at, "at")));
    }

    /**
     * An action: {@code what}, {@code firstStep}, {@code wovenInto} and {@code until}, as in {@code action-plan/1}.
     *
     * @param id what is to identify it in the plan
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public static FormType<Action> action(String id) {
        return new FormType<>(
                DocumentType.ACTION_PLAN,
                PlanCodecs.ACTION,
                PlanCodecs.typedAction(ItemCode.parse(id).value()));
    }

    /**
     * A need that is not sent: {@code addressee} and {@code words}, as in {@code need/1}.
     *
     * @param id what is to identify it in the plan
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public static FormType<Need.Unsent> need(String id) {
        return new FormType<>(
                DocumentType.NEED,
                PlanCodecs.TYPED_NEED,
                PlanCodecs.typedNeed(ItemCode.parse(id).value()));
    }

    /**
     * A topic: {@code kind}, {@code words}, {@code aspect} and {@code aboutHealth}, as in {@code conversation/1}, and
     * {@code isAgreed}, whether the person agrees to speak of it.
     *
     * @param id what is to identify it within the conversation
     * @param at when it was typed: the instant of the agreement, if there is one
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public static FormType<Topic> topic(String id, Instant at) {
        return new FormType<>(
                DocumentType.CONVERSATION,
                ConversationCodecs.typedTopic(ItemCode.parse(id).value(), Objects.requireNonNull(at, "at")),
                Map.of());
    }

    /**
     * A plan: {@code wheel}, {@code decision}, {@code actions} and {@code needs}, as in {@code action-plan/1}.
     *
     * <p>Actions get the ids {@code action-1}, {@code action-2} and so on, and needs, which are not sent, {@code need-1},
     * {@code need-2} and so on. Where the wheel leaves open what the person will do, the decision is the answer.
     *
     * @param id what is to identify it among the person's plans
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public static FormType<ActionPlan> plan(String id, ParticipantRef participant, Instant decidedAt) {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(decidedAt, "decidedAt");
        return new FormType<>(
                DocumentType.ACTION_PLAN,
                PlanCodecs.typedPlan(ItemCode.parse(id).value(), participant, decidedAt),
                Map.of());
    }

    /** {@return the document that it ends up in} */
    public DocumentType<?> document() {
        return document;
    }

    /**
     * Judges what was typed.
     *
     * @param typed plain values: maps, lists, texts, numbers, booleans, nulls
     * @return what is made of it, or all violations in contract order
     */
    public Checked<T> read(@Nullable Object typed) {
        List<Violation> violations = new ArrayList<>();
        Optional<DocumentReader> root = DocumentReader.of(typed, document.format(), violations);
        Optional<T> value = root.flatMap(object ->
                codec.readForm(object, new Place.Reading(Known.of(Questionnaires.builtIn()), true, null), given));
        root.ifPresent(object -> violations.addAll(object.close()));
        return violations.isEmpty() ? Checked.valid(value.orElseThrow()) : Checked.invalid(violations);
    }
}
