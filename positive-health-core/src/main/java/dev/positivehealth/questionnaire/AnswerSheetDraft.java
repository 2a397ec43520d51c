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
import dev.positivehealth.internal.document.Fields;
import dev.positivehealth.internal.document.Moments;
import dev.positivehealth.internal.document.SeenObject;
import dev.positivehealth.internal.document.WholeNumbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An answer sheet that is not yet checked: growing step by step, or as it came in from outside.
 *
 * <p>Immutable: each step returns the next draft. A draft takes whatever is typed; {@link #check()} then tells everything
 * that is wrong at once, in contract order, and {@link #complete()} gives the sheet or throws. This is the one place where
 * the rules of an answer sheet stand; forms, streaming readers and JSON bindings all come here.
 */
public final class AnswerSheetDraft {
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
        SeenObject properties = new SeenObject();
        properties.put(QUESTIONNAIRE, questionnaire.id().toString());
        properties.put(TAKEN_ON, takenOn.toString());
        properties.put(ANSWERS, Map.of());
        return new AnswerSheetDraft(properties, id -> Optional.of(questionnaire));
    }

    static AnswerSheetDraft on(AnswerSheet sheet) {
        AnswerSheetDraft draft = on(sheet.questionnaire(), sheet.takenOn());
        SeenObject properties = new SeenObject();
        properties.putAll(draft.properties);
        SeenObject answers = new SeenObject();
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
        SeenObject copy = copy(properties);
        if (copy.get(ANSWERS) instanceof Map<?, ?> answers) {
            copy.put(ANSWERS, copy(answers));
        }
        if (copy.get(TALK_ABOUT) instanceof List<?> ticked) {
            copy.put(TALK_ABOUT, new ArrayList<Object>(ticked));
        }
        return new AnswerSheetDraft(copy, Questionnaires.builtIn()::find);
    }

    private static SeenObject copy(Map<?, ? extends @Nullable Object> object) {
        SeenObject copy = new SeenObject();
        object.forEach((name, value) -> copy.put(String.valueOf(name), value));
        if (object instanceof SeenObject seen) {
            copy.repeated().addAll(seen.repeated());
        }
        return copy;
    }

    /**
     * Answers an item.
     *
     * @param item the item's code; one that the questionnaire does not have is a violation
     * @param number the answer; one outside the scale is a violation
     * @return the next draft
     */
    public AnswerSheetDraft answer(String item, int number) {
        return withAnswer(item, number);
    }

    /**
     * Answers an item.
     *
     * @param item the item's code
     * @param number the answer
     * @return the next draft
     */
    public AnswerSheetDraft answer(ItemCode item, int number) {
        return withAnswer(item.value(), number);
    }

    /**
     * Skips an item on purpose.
     *
     * @param item the item's code
     * @return the next draft
     */
    public AnswerSheetDraft skip(String item) {
        return withAnswer(item, null);
    }

    /**
     * Takes an answer or skip back: the item is not answered again.
     *
     * @param item the item's code
     * @return the next draft
     */
    public AnswerSheetDraft clear(String item) {
        Objects.requireNonNull(item, "item");
        return withAnswers(answers -> answers.remove(item));
    }

    /**
     * Ticks an item: "I want to talk about this". It need not be answered.
     *
     * @param item the item's code; one that the questionnaire does not have is a violation
     * @return the next draft
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

    /**
     * Says whose sheet it is.
     *
     * @param participant the host's reference
     * @return the next draft
     */
    public AnswerSheetDraft participant(String participant) {
        return with(PARTICIPANT, participant);
    }

    /**
     * Says whose sheet it is.
     *
     * @param participant the host's reference
     * @return the next draft
     */
    public AnswerSheetDraft participant(ParticipantRef participant) {
        return with(
                PARTICIPANT, Objects.requireNonNull(participant, "participant").value());
    }

    /**
     * Says in which group the person stands.
     *
     * @param group a path such as {@code north/sales}
     * @return the next draft
     */
    public AnswerSheetDraft group(String group) {
        return with(GROUP, group);
    }

    /**
     * Adds what the person missed in the questionnaire.
     *
     * @param remark the person's words, up to 2,000 code points; an empty text is no remark
     * @return the next draft
     */
    public AnswerSheetDraft remark(String remark) {
        return with(REMARK, remark);
    }

    /**
     * Checks the draft.
     *
     * @return the sheet, or all violations in contract order
     */
    public Checked<AnswerSheet> check() {
        return check(known, SheetRequirements.none());
    }

    /**
     * Checks the draft against a catalogue.
     *
     * @param catalogue the questionnaires that are known
     * @return the sheet, or all violations in contract order
     */
    public Checked<AnswerSheet> check(Questionnaires catalogue) {
        return check(catalogue, SheetRequirements.none());
    }

    /**
     * Checks the draft for a place that asks more of a sheet.
     *
     * @param catalogue the questionnaires that are known
     * @param requirements what the place asks
     * @return the sheet, or all violations in contract order
     */
    public Checked<AnswerSheet> check(Questionnaires catalogue, SheetRequirements requirements) {
        return check(catalogue::find, Objects.requireNonNull(requirements, "requirements"));
    }

    /**
     * Completes the draft.
     *
     * @return the sheet
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

    private AnswerSheetDraft withAnswer(String item, @Nullable Integer number) {
        Objects.requireNonNull(item, "item");
        return withAnswers(answers -> answers.put(item, number));
    }

    /** Changes a copy of the answers; what came in as answers and is no object stays, and stays a violation. */
    private AnswerSheetDraft withAnswers(Consumer<SeenObject> change) {
        Object before = properties.getOrDefault(ANSWERS, Map.of());
        if (!(before instanceof Map<?, ?> answers)) {
            return this;
        }
        SeenObject copy = copy(answers);
        change.accept(copy);
        return with(ANSWERS, copy);
    }

    private AnswerSheetDraft with(String name, Object value) {
        Objects.requireNonNull(value, name);
        SeenObject copy = copy(properties);
        copy.put(name, value);
        return new AnswerSheetDraft(copy, known);
    }

    private Checked<AnswerSheet> check(
            Function<QuestionnaireId, Optional<Questionnaire>> catalogue, SheetRequirements requirements) {
        Fields fields = Fields.of(properties, FORMAT, new ArrayList<>()).orElseThrow();
        Optional<Questionnaire> questionnaire = questionnaire(fields, catalogue, requirements);
        Optional<LocalDate> takenOn = fields.text(TAKEN_ON).flatMap(text -> {
            Optional<LocalDate> day = Moments.dayTaken(text);
            if (day.isEmpty()) {
                fields.wrong(TAKEN_ON, ViolationCode.TAKEN_ON_INVALID);
            }
            return day;
        });
        Optional<ParticipantRef> participant = fields.checked(
                        PARTICIPANT,
                        requirements.countsGroups() ? fields.text(PARTICIPANT) : fields.optionalText(PARTICIPANT),
                        ParticipantRef::isValid,
                        ViolationCode.PARTICIPANT_INVALID)
                .map(ParticipantRef::parse);
        Optional<GroupPath> group = group(fields, requirements);
        Map<ItemCode, Answer> answers = answers(fields, questionnaire);
        Set<ItemCode> talkAbout = talkAbout(fields, questionnaire);
        Optional<String> remark = remark(fields);
        List<Violation> violations = fields.close();
        if (!violations.isEmpty() || questionnaire.isEmpty() || takenOn.isEmpty()) {
            return Checked.invalid(violations);
        }
        return Checked.valid(new AnswerSheet(
                questionnaire.get(),
                takenOn.get(),
                participant.orElse(null),
                group.orElse(null),
                answers,
                talkAbout,
                remark.orElse(null)));
    }

    private static Optional<Questionnaire> questionnaire(
            Fields fields,
            Function<QuestionnaireId, Optional<Questionnaire>> catalogue,
            SheetRequirements requirements) {
        Optional<String> text = fields.text(QUESTIONNAIRE);
        Optional<Questionnaire> found = text.flatMap(QuestionnaireId::read).flatMap(catalogue);
        if (text.isPresent() && found.isEmpty()) {
            fields.wrong(QUESTIONNAIRE, ViolationCode.QUESTIONNAIRE_UNKNOWN);
        }
        found.ifPresent(one -> fields.adopt(QUESTIONNAIRE, requirements.ofQuestionnaire(one.id())));
        return found;
    }

    private static Optional<GroupPath> group(Fields fields, SheetRequirements requirements) {
        Optional<GroupPath> group = fields.checked(
                        GROUP,
                        requirements.countsGroups() ? fields.text(GROUP) : fields.optionalText(GROUP),
                        GroupPath::isValid,
                        ViolationCode.GROUP_INVALID)
                .map(GroupPath::parse);
        group.ifPresent(path -> fields.adopt(GROUP, requirements.ofGroup(path)));
        return group;
    }

    private static Map<ItemCode, Answer> answers(Fields fields, Optional<Questionnaire> questionnaire) {
        Map<ItemCode, Answer> answers = new LinkedHashMap<>();
        Optional<Fields> object = fields.object(ANSWERS);
        if (object.isEmpty()) {
            return answers;
        }
        Fields given = object.get();
        if (questionnaire.isEmpty()) {
            fields.adopt(ANSWERS, given.closeUnjudged());
            return answers;
        }
        for (Item item : questionnaire.get().items()) {
            if (given.has(item.code().value())) {
                answer(given, item, questionnaire.get().scale()).ifPresent(answer -> answers.put(item.code(), answer));
            }
        }
        String id = questionnaire.get().id().toString();
        fields.adopt(ANSWERS, given.close(ViolationCode.ANSWER_UNKNOWN_ITEM, QUESTIONNAIRE, id));
        return answers;
    }

    private static Optional<Answer> answer(Fields given, Item item, AnswerScale scale) {
        String code = item.code().value();
        Object raw = given.raw(code);
        if (raw == null) {
            return Optional.of(new Answer.Skipped());
        }
        OptionalLong number = WholeNumbers.of(raw);
        if (number.isPresent() && scale.contains(number.getAsLong())) {
            return Optional.of(new Answer.Given((int) number.getAsLong()));
        }
        given.wrong(
                code,
                number.isPresent() ? ViolationCode.ANSWER_OUT_OF_RANGE : ViolationCode.ANSWER_NOT_WHOLE,
                "item",
                code,
                "lowest",
                Integer.toString(scale.lowest()),
                "highest",
                Integer.toString(scale.highest()));
        return Optional.empty();
    }

    private static Set<ItemCode> talkAbout(Fields fields, Optional<Questionnaire> questionnaire) {
        Set<String> ticked = new LinkedHashSet<>();
        fields.optionalList(TALK_ABOUT)
                .ifPresent(elements -> fields.eachText(TALK_ABOUT, elements, (index, text) -> {
                    ticked.add(text);
                    questionnaire
                            .filter(q -> !ItemCode.isValid(text)
                                    || q.item(ItemCode.parse(text)).isEmpty())
                            .ifPresent(q -> fields.wrong(
                                    TALK_ABOUT,
                                    index,
                                    ViolationCode.TALK_ABOUT_UNKNOWN_ITEM,
                                    QUESTIONNAIRE,
                                    q.id().toString()));
                }));
        return questionnaire.stream()
                .flatMap(q -> q.items().stream())
                .map(Item::code)
                .filter(code -> ticked.contains(code.value()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<String> remark(Fields fields) {
        return fields.checked(
                        REMARK,
                        fields.optionalText(REMARK),
                        text -> text.codePointCount(0, text.length()) <= AnswerSheet.LONGEST_REMARK,
                        ViolationCode.REMARK_TOO_LONG,
                        "longest",
                        Integer.toString(AnswerSheet.LONGEST_REMARK))
                .filter(text -> !text.isEmpty());
    }
}
