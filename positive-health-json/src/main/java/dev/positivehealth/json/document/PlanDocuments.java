package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.internal.document.Fields;
import dev.positivehealth.internal.text.Words;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.ActionState;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.NeedEvent;
import dev.positivehealth.plan.NeedState;
import dev.positivehealth.plan.Option;
import dev.positivehealth.plan.PlanParts;
import dev.positivehealth.plan.Reflection;
import dev.positivehealth.plan.WheelQuestion;
import dev.positivehealth.questionnaire.ItemCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code action-plan/1} and {@code need/1}. */
final class PlanDocuments {
    private PlanDocuments() {}

    static Map<String, @Nullable Object> write(ActionPlan plan) {
        Map<String, @Nullable Object> document = Plain.document(DocumentType.ACTION_PLAN.format());
        document.put("participant", plan.participant().value());
        document.put("wheel", write(plan.wheel()));
        document.put("decision", plan.decision());
        document.put("decidedAt", plan.decidedAt().toString());
        putParts(document, plan.parts());
        return document;
    }

    static Map<String, @Nullable Object> write(ActionWheel wheel) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        wheel.answers().forEach((question, words) -> answers.put(question.code(), words));
        plain.put("answers", answers);
        putUnlessEmpty(
                plain, "options", wheel.options().stream().map(Records::write).toList());
        return plain;
    }

    /** What follows from a decision, of a person or a team. */
    static void putParts(Map<String, @Nullable Object> document, PlanParts parts) {
        putUnlessEmpty(
                document,
                "actions",
                parts.actions().stream().map(PlanDocuments::write).toList());
        putUnlessEmpty(
                document,
                "needs",
                parts.needs().stream().map(PlanDocuments::write).toList());
        putUnlessEmpty(
                document,
                "reflections",
                parts.reflections().stream().map(Records::write).toList());
    }

    private static void putUnlessEmpty(Map<String, @Nullable Object> object, String name, List<?> list) {
        if (!list.isEmpty()) {
            object.put(name, list);
        }
    }

    private static Map<String, @Nullable Object> write(Action action) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("id", action.id());
        plain.put("what", action.what());
        action.firstStep().ifPresent(step -> plain.put("firstStep", step));
        action.wovenInto().ifPresent(routine -> plain.put("wovenInto", routine));
        action.until().ifPresent(day -> plain.put("until", day.toString()));
        action.buddyConsent().ifPresent(consent -> plain.put("buddyConsent", consent.value()));
        plain.put("state", action.state().code());
        return plain;
    }

    static Map<String, @Nullable Object> write(Need need) {
        Map<String, @Nullable Object> document = Plain.document(DocumentType.NEED.format());
        document.put("addressee", need.addressee().code());
        document.put("words", need.words());
        document.put("state", need.state().code());
        putUnlessEmpty(
                document,
                "events",
                need.events().stream()
                        .map(event -> Records.write((Record) event))
                        .toList());
        return document;
    }

    static Checked<ActionPlan> readPlan(@Nullable Object raw) {
        List<Violation> violations = new ArrayList<>();
        Optional<Fields> root = Fields.of(raw, DocumentType.ACTION_PLAN.format(), violations);
        if (root.isEmpty()) {
            return Checked.invalid(violations);
        }
        Fields fields = root.get();
        Optional<ParticipantRef> participant = Plain.participant(fields);
        Optional<ActionWheel> wheel = readWheel(fields);
        Optional<String> decision = fields.text("decision", Words.LONGEST);
        Optional<Instant> decidedAt = Plain.instant(fields, "decidedAt");
        Optional<PlanParts> parts = readParts(fields, need -> true);
        violations.addAll(fields.close());
        return violations.isEmpty()
                ? Checked.valid(new ActionPlan(
                        participant.orElseThrow(),
                        wheel.orElseThrow(),
                        decision.orElseThrow(),
                        decidedAt.orElseThrow(),
                        parts.orElseThrow()))
                : Checked.invalid(violations);
    }

    static Optional<ActionWheel> readWheel(Fields fields) {
        return fields.object("wheel").map(object -> {
            ActionWheel wheel = readPartsOfWheel(object);
            fields.adopt("wheel", object.close());
            return wheel;
        });
    }

    /** Reads what stands in a wheel; the caller closes the walker. */
    static ActionWheel readPartsOfWheel(Fields object) {
        Map<WheelQuestion, String> answers = new EnumMap<>(WheelQuestion.class);
        object.object("answers").ifPresent(given -> {
            for (WheelQuestion question : WheelQuestion.values()) {
                if (given.has(question.code())) {
                    given.text(question.code(), Words.LONGEST).ifPresent(words -> answers.put(question, words));
                }
            }
            object.adopt("answers", given.close());
        });
        return new ActionWheel(answers, Records.readAll(object, "options", Option.class));
    }

    /** Reads what follows from a decision; empty if two actions have one id, which is then wrong in the walker. */
    static Optional<PlanParts> readParts(Fields fields, Predicate<Need> isAllowed) {
        List<Action> actions = readActions(fields);
        List<Need> needs = readNeeds(fields, PlanDocuments::readNeed);
        List<Reflection> reflections = Records.readAll(fields, "reflections", Reflection.class);
        if (!needs.stream().allMatch(isAllowed)) {
            fields.wrong("needs", ViolationCode.VALUE_INVALID, "property", "needs");
        }
        return hasDuplicates(actions) ? Optional.empty() : Optional.of(new PlanParts(actions, needs, reflections));
    }

    private static List<Action> readActions(Fields fields) {
        List<Action> actions = new ArrayList<>();
        fields.optionalList("actions")
                .ifPresent(elements -> fields.eachObject(
                        "actions", elements, (index, part) -> readAction(part).ifPresent(actions::add)));
        if (hasDuplicates(actions)) {
            fields.wrong("actions", ViolationCode.ITEM_DUPLICATE);
        }
        return actions;
    }

    private static boolean hasDuplicates(List<Action> actions) {
        return actions.stream().map(Action::id).distinct().count() < actions.size();
    }

    static List<Need> readNeeds(Fields fields, Function<@Nullable Object, Checked<Need>> read) {
        List<Need> needs = new ArrayList<>();
        fields.optionalList("needs").ifPresent(elements -> {
            for (int i = 0; i < elements.size(); i++) {
                Checked<Need> need = read.apply(elements.get(i));
                need.value().ifPresent(needs::add);
                fields.adoptDocument("needs", i, need.violations());
            }
        });
        return needs;
    }

    private static Optional<Action> readAction(Fields part) {
        Optional<String> id =
                part.checked("id", part.text("id"), ItemCode::isValid, ViolationCode.CODE_INVALID, "property", "id");
        Optional<Action> typed = readTypedAction(part, id);
        Optional<String> buddy = part.checked(
                "buddyConsent",
                part.optionalText("buddyConsent"),
                ConsentId::isValid,
                ViolationCode.VALUE_INVALID,
                "property",
                "buddyConsent");
        Optional<ActionState> state = Codes.read(part, "state", Stream.of(ActionState.values()), ActionState::code);
        if (typed.isEmpty() || state.isEmpty()) {
            return Optional.empty();
        }
        Action action = typed.get().in(state.get());
        return Optional.of(buddy.map(ConsentId::parse).map(action::withBuddy).orElse(action));
    }

    /** Reads what the person writes of an action. */
    static Optional<Action> readTypedAction(Fields part, Optional<String> id) {
        Optional<String> what = part.text("what", Words.LONGEST);
        Optional<String> firstStep = optionalWords(part, "firstStep");
        Optional<String> wovenInto = optionalWords(part, "wovenInto");
        Optional<String> until = part.checked(
                "until",
                part.optionalText("until"),
                PlanDocuments::isDay,
                ViolationCode.VALUE_INVALID,
                "property",
                "until");
        if (id.isEmpty() || what.isEmpty()) {
            return Optional.empty();
        }
        Action action = Action.of(id.get(), what.get());
        action = firstStep.map(action::firstStep).orElse(action);
        action = wovenInto.map(action::wovenInto).orElse(action);
        return Optional.of(until.map(LocalDate::parse).map(action::until).orElse(action));
    }

    private static Optional<String> optionalWords(Fields part, String name) {
        return part.has(name) ? part.text(name, Words.LONGEST) : Optional.empty();
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }

    static Checked<Need> readNeed(@Nullable Object raw) {
        List<Violation> violations = new ArrayList<>();
        Optional<Fields> root = Fields.of(raw, DocumentType.NEED.format(), violations);
        if (root.isEmpty()) {
            return Checked.invalid(violations);
        }
        Fields fields = root.get();
        Optional<Need.Unsent> typed = readTypedNeed(fields);
        Optional<NeedState> state = Codes.read(fields, "state", Stream.of(NeedState.values()), NeedState::code);
        List<NeedEvent> events = Records.readAll(fields, "events", NeedEvent.class);
        violations.addAll(fields.close());
        if (!violations.isEmpty()) {
            return Checked.invalid(violations);
        }
        Need.Unsent unsent = typed.orElseThrow();
        Checked<Need> restored = Need.restore(unsent.addressee(), unsent.words(), events);
        if (restored.value().filter(now -> now.state() != state.orElseThrow()).isPresent()) {
            fields.wrong("state", ViolationCode.VALUE_INVALID, "property", "state");
            return Checked.invalid(fields.close());
        }
        return restored;
    }

    /** Reads what the person writes of a need. */
    static Optional<Need.Unsent> readTypedNeed(Fields fields) {
        Optional<Addressee> addressee = Codes.read(fields, "addressee", Stream.of(Addressee.values()), Addressee::code);
        Optional<String> words = fields.text("words", Words.LONGEST);
        return addressee.flatMap(to -> words.map(text -> Need.of(to, text)));
    }
}
