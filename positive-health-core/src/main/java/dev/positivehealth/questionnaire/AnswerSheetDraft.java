package dev.positivehealth.questionnaire;

import static dev.positivehealth.internal.document.SheetProperties.ANSWERS;
import static dev.positivehealth.internal.document.SheetProperties.GROUP;
import static dev.positivehealth.internal.document.SheetProperties.PARTICIPANT;
import static dev.positivehealth.internal.document.SheetProperties.QUESTIONNAIRE;
import static dev.positivehealth.internal.document.SheetProperties.REMARK;
import static dev.positivehealth.internal.document.SheetProperties.TAKEN_ON;
import static dev.positivehealth.internal.document.SheetProperties.TALK_ABOUT;

import dev.positivehealth.Checked;
import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.internal.document.DocumentReader;
import dev.positivehealth.internal.document.Moments;
import dev.positivehealth.internal.document.ObjectWithDuplicates;
import dev.positivehealth.internal.document.ValueReader;
import dev.positivehealth.internal.document.WholeNumbers;
import dev.positivehealth.internal.text.NoBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An answer sheet that is not yet checked: growing step by step, or as it came in from outside.
 *
 * <p>Immutable: each step returns the next draft. A draft takes whatever is typed; {@link #check()} then tells everything
 * that is wrong at once, in contract order, and {@link #complete()} gives the sheet or throws. This is the one place where
 * the rules of an answer sheet stand; forms, streaming readers and JSON bindings all come here.
 */
public final class AnswerSheetDraft implements NoBean {
    /** The format that a sheet's document may name. */
    public static final String FORMAT = "positive-health/answer-sheet/1";

    private final Map<String, @Nullable Object> properties;
    private final Function<QuestionnaireId, Optional<Questionnaire>> known;

    private AnswerSheetDraft(
            Map<String, @Nullable Object> properties, Function<QuestionnaireId, Optional<Questionnaire>> known) {
        this.properties = properties;
        this.known = known;
    }

    static AnswerSheetDraft on(Questionnaire questionnaire, LocalDate takenOn) {
        ObjectWithDuplicates properties = new ObjectWithDuplicates();
        properties.put(QUESTIONNAIRE, questionnaire.id().toString());
        properties.put(TAKEN_ON, takenOn.toString());
        properties.put(ANSWERS, Map.of());
        return new AnswerSheetDraft(properties, id -> Optional.of(questionnaire));
    }

    static AnswerSheetDraft on(AnswerSheet sheet) {
        AnswerSheetDraft draft = on(sheet.questionnaire(), sheet.takenOn());
        ObjectWithDuplicates properties = new ObjectWithDuplicates();
        properties.putAll(draft.properties);
        ObjectWithDuplicates answers = new ObjectWithDuplicates();
        sheet.answers()
                .forEach((item, answer) -> answers.put(
                        item.value(),
                        answer.value().isPresent() ? answer.value().getAsInt() : null));
        properties.put(ANSWERS, answers);
        properties.put(
                TALK_ABOUT, sheet.talkAbout().stream().map(ItemCode::value).toList());
        sheet.participant().ifPresent(participant -> properties.put(PARTICIPANT, participant.value()));
        sheet.group().ifPresent(group -> properties.put(GROUP, group.toString()));
        sheet.remark().ifPresent(remark -> properties.put(REMARK, remark));
        return new AnswerSheetDraft(properties, draft.known);
    }

    /**
     * Takes a document of the format {@code positive-health/answer-sheet/1} as plain values, however it was parsed.
     *
     * @param properties maps, lists, texts, numbers, booleans and nulls, as JSON libraries make them; copied, so
     *     that changing them later changes no draft
     * @return a draft that is checked against the built-in questionnaires, unless another catalogue is named
     */
    public static AnswerSheetDraft ofDocument(Map<String, ? extends @Nullable Object> properties) {
        ObjectWithDuplicates copy = copy(properties);
        if (copy.get(ANSWERS) instanceof Map<?, ?> answers) {
            copy.put(ANSWERS, copy(answers));
        }
        if (copy.get(TALK_ABOUT) instanceof List<?> ticked) {
            copy.put(TALK_ABOUT, new ArrayList<Object>(ticked));
        }
        return new AnswerSheetDraft(copy, Questionnaires.builtIn()::find);
    }

    private static ObjectWithDuplicates copy(Map<?, ? extends @Nullable Object> object) {
        ObjectWithDuplicates copy = new ObjectWithDuplicates();
        object.forEach((name, value) -> copy.put(String.valueOf(name), value));
        if (object instanceof ObjectWithDuplicates seen) {
            copy.repeated().addAll(seen.repeated());
        }
        return copy;
    }

    /**
     * Answers an item.
     *
     * @param item the item's code; one that the questionnaire does not have is a violation
     * @param number the answer; one outside the scale is a violation
     */
    public AnswerSheetDraft answer(String item, int number) {
        return withAnswer(item, number);
    }

    /** Answers an item. */
    public AnswerSheetDraft answer(ItemCode item, int number) {
        return withAnswer(item.value(), number);
    }

    /** Skips an item on purpose. */
    public AnswerSheetDraft skip(String item) {
        return withAnswer(item, null);
    }

    /** Takes an answer or skip back: the item is not answered again. */
    public AnswerSheetDraft clear(String item) {
        Objects.requireNonNull(item, "item");
        return withAnswers(answers -> answers.remove(item));
    }

    /**
     * Ticks an item: "I want to talk about this". It need not be answered.
     *
     * @param item the item's code; one that the questionnaire does not have is a violation
     */
    public AnswerSheetDraft talkAbout(String item) {
        Objects.requireNonNull(item, "item");
        Object before = properties.getOrDefault(TALK_ABOUT, List.of());
        if (!(before instanceof List<?> elements)) {
            return this;
        }
        List<@Nullable Object> ticked = new ArrayList<>(elements);
        ticked.add(item);
        return with(TALK_ABOUT, ticked);
    }

    /** Says whose sheet it is. */
    public AnswerSheetDraft participant(String participant) {
        return with(PARTICIPANT, participant);
    }

    /** Says whose sheet it is. */
    public AnswerSheetDraft participant(ParticipantRef participant) {
        return with(
                PARTICIPANT, Objects.requireNonNull(participant, "participant").value());
    }

    /**
     * Says in which group the person stands.
     *
     * @param group a path such as {@code north/sales}
     */
    public AnswerSheetDraft group(String group) {
        return with(GROUP, group);
    }

    /**
     * Adds what the person missed in the questionnaire.
     *
     * @param remark the person's words, up to 2,000 code points; an empty text is no remark
     */
    public AnswerSheetDraft remark(String remark) {
        return with(REMARK, remark);
    }

    /** {@return the sheet, or all violations in contract order} */
    public Checked<AnswerSheet> check() {
        return check(known, SheetRequirements.none());
    }

    /**
     * Checks the draft against a catalogue.
     *
     * @return the sheet, or all violations in contract order
     */
    public Checked<AnswerSheet> check(Questionnaires catalogue) {
        return check(catalogue, SheetRequirements.none());
    }

    /**
     * Checks the draft for a place that asks more of a sheet.
     *
     * @return the sheet, or all violations in contract order
     */
    public Checked<AnswerSheet> check(Questionnaires catalogue, SheetRequirements requirements) {
        return check(catalogue::find, Objects.requireNonNull(requirements, "requirements"));
    }

    /**
     * Completes the draft.
     *
     * @throws ViolationsException if anything is wrong; it carries the same list as {@link #check()}
     */
    public AnswerSheet complete() {
        return check().orElseThrow();
    }

    /** Says what it is, nothing of what is on it. */
    @Override
    public String toString() {
        return "AnswerSheetDraft";
    }

    /**
     * {@return what was typed so far, by the properties of a sheet's document, judged or not} Kept as
     * {@code answer-sheet-draft/1} it can be gone on with another day; it is never counted.
     */
    public Map<String, @Nullable Object> typed() {
        ObjectWithDuplicates typed = copy(properties);
        if (typed.get(ANSWERS) instanceof Map<?, ?> answers) {
            typed.put(ANSWERS, Collections.unmodifiableMap(answers));
        }
        if (typed.get(TALK_ABOUT) instanceof List<?> ticked) {
            typed.put(TALK_ABOUT, Collections.unmodifiableList(ticked));
        }
        return Collections.unmodifiableMap(typed);
    }

    private AnswerSheetDraft withAnswer(String item, @Nullable Integer number) {
        Objects.requireNonNull(item, "item");
        return withAnswers(answers -> answers.put(item, number));
    }

    /** Changes a copy of the answers; what came in as answers and is no object stays, and stays a violation. */
    private AnswerSheetDraft withAnswers(Consumer<ObjectWithDuplicates> change) {
        Object before = properties.getOrDefault(ANSWERS, Map.of());
        if (!(before instanceof Map<?, ?> answers)) {
            return this;
        }
        ObjectWithDuplicates copy = copy(answers);
        change.accept(copy);
        return with(ANSWERS, copy);
    }

    private AnswerSheetDraft with(String name, Object value) {
        Objects.requireNonNull(value, name);
        ObjectWithDuplicates copy = copy(properties);
        copy.put(name, value);
        return new AnswerSheetDraft(copy, known);
    }

    private Checked<AnswerSheet> check(
            Function<QuestionnaireId, Optional<Questionnaire>> catalogue, SheetRequirements requirements) {
        DocumentReader sheet =
                DocumentReader.of(properties, FORMAT, new ArrayList<>()).orElseThrow();
        Optional<Questionnaire> questionnaire = questionnaire(sheet, catalogue, requirements);
        Optional<LocalDate> takenOn = sheet.required(TAKEN_ON)
                .flatMap(value -> value.text(Moments::dayTaken, ViolationCode.TAKEN_ON_INVALID));
        takenOn.ifPresent(day -> sheet.adopt(TAKEN_ON, requirements.ofDay(day)));
        Optional<ParticipantRef> participant = inGroups(sheet, PARTICIPANT, requirements)
                .flatMap(value -> value.text(
                        text -> Optional.of(text)
                                .filter(ParticipantRef::isValid)
                                .map(ParticipantRef::parse),
                        ViolationCode.PARTICIPANT_INVALID));
        Optional<GroupPath> group = inGroups(sheet, GROUP, requirements)
                .flatMap(value -> value.text(
                        text -> Optional.of(text).filter(GroupPath::isValid).map(GroupPath::parse),
                        ViolationCode.GROUP_INVALID));
        group.ifPresent(path -> sheet.adopt(GROUP, requirements.ofGroup(path)));
        Optional<AnswersInOrder> answers = answers(sheet, questionnaire);
        Set<ItemCode> talkAbout = talkAbout(sheet, questionnaire);
        Optional<String> remark = remark(sheet);
        List<Violation> violations = sheet.close();
        if (!violations.isEmpty() || questionnaire.isEmpty() || takenOn.isEmpty() || answers.isEmpty()) {
            return Checked.invalid(violations);
        }
        return Checked.valid(new AnswerSheet(
                questionnaire.get(),
                takenOn.get(),
                participant.orElse(null),
                group.orElse(null),
                answers.get(),
                ItemsInOrder.of(questionnaire.get(), talkAbout),
                remark.orElse(null)));
    }

    private static Optional<ValueReader> inGroups(DocumentReader sheet, String name, SheetRequirements requirements) {
        return requirements.countsGroups() ? sheet.required(name) : sheet.optional(name);
    }

    private static Optional<Questionnaire> questionnaire(
            DocumentReader sheet,
            Function<QuestionnaireId, Optional<Questionnaire>> catalogue,
            SheetRequirements requirements) {
        Optional<Questionnaire> found = sheet.required(QUESTIONNAIRE)
                .flatMap(value -> value.text(
                        text -> QuestionnaireId.read(text).flatMap(catalogue), ViolationCode.QUESTIONNAIRE_UNKNOWN));
        found.ifPresent(one -> sheet.adopt(QUESTIONNAIRE, requirements.ofQuestionnaire(one.id())));
        return found;
    }

    private static Optional<AnswersInOrder> answers(DocumentReader sheet, Optional<Questionnaire> questionnaire) {
        Optional<DocumentReader> object = sheet.required(ANSWERS).flatMap(ValueReader::properties);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        DocumentReader given = object.get();
        if (questionnaire.isEmpty()) {
            sheet.adopt(ANSWERS, given.closeUnjudged());
            return Optional.empty();
        }
        Questionnaire asked = questionnaire.get();
        int[] answers = AnswersInOrder.none(asked);
        for (int place = 0; place < answers.length; place++) {
            Item item = asked.items().get(place);
            if (given.has(item.code().value())) {
                answers[place] = answer(given, item, asked.scale());
            }
        }
        String id = asked.id().toString();
        sheet.adopt(ANSWERS, given.close(ViolationCode.ANSWER_UNKNOWN_ITEM, QUESTIONNAIRE, id));
        return Optional.of(new AnswersInOrder(asked, answers));
    }

    private static int answer(DocumentReader given, Item item, AnswerScale scale) {
        String code = item.code().value();
        Object raw = given.raw(code);
        if (raw == null) {
            return AnswersInOrder.SKIPPED;
        }
        OptionalLong number = WholeNumbers.of(raw);
        if (number.isPresent() && scale.contains(number.getAsLong())) {
            return (int) number.getAsLong();
        }
        given.wrong(
                code,
                number.isPresent() ? ViolationCode.ANSWER_OUT_OF_RANGE : ViolationCode.ANSWER_NOT_WHOLE,
                "item",
                item.label(),
                "item",
                code,
                "lowest",
                Integer.toString(scale.lowest()),
                "highest",
                Integer.toString(scale.highest()));
        return AnswersInOrder.NOT_ANSWERED;
    }

    private static Set<ItemCode> talkAbout(DocumentReader sheet, Optional<Questionnaire> questionnaire) {
        Set<ItemCode> ticked = new LinkedHashSet<>();
        sheet.optional(TALK_ABOUT)
                .ifPresent(value -> value.elements().ifPresent(elements -> {
                    int index = 0;
                    for (Object raw : elements) {
                        ValueReader element = value.element(index, raw);
                        element.text()
                                .ifPresent(text -> questionnaire.ifPresent(q -> {
                                    if (q.place(text) < 0) {
                                        element.wrong(
                                                ViolationCode.TALK_ABOUT_UNKNOWN_ITEM,
                                                QUESTIONNAIRE,
                                                q.id().toString());
                                    } else {
                                        ticked.add(ItemCode.parse(text));
                                    }
                                }));
                        index++;
                    }
                }));
        return ticked;
    }

    static boolean isRemark(String words) {
        return words.codePointCount(0, words.length()) <= AnswerSheet.LONGEST_REMARK;
    }

    private static Optional<String> remark(DocumentReader sheet) {
        return sheet.optional(REMARK)
                .flatMap(value -> value.text(
                        text -> Optional.of(text).filter(AnswerSheetDraft::isRemark),
                        ViolationCode.REMARK_TOO_LONG,
                        "longest",
                        Integer.toString(AnswerSheet.LONGEST_REMARK)))
                .filter(text -> !text.isEmpty());
    }
}
