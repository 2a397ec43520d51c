package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Schemas.schemaOf;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.DocumentReader;
import dev.positivehealth.internal.document.SheetProperties;
import dev.positivehealth.internal.document.WholeNumbers;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.SheetRequirements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code answer-sheet/1}: how it is written; its rules stand in the core's draft, which reads it. */
final class SheetCodecs {
    /** Answers by item; an item that was not answered is left out, and one that was skipped is null. */
    static final Codec<Map<ItemCode, Answer>> ANSWERS = Codec.of(
            place -> judgedWithSheet(place, Map.of()),
            answers -> {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                answers.forEach((item, answer) -> {
                    if (!(answer instanceof Answer.NotAnswered)) {
                        object.put(
                                item.value(),
                                answer.value().isPresent() ? answer.value().getAsInt() : null);
                    }
                });
                return object;
            },
            definitions -> schemaOf("type", "object"));

    /** Answers by item of a document that says elsewhere which items there are. */
    static final Codec<Map<ItemCode, Answer>> GIVEN =
            Codec.of(place -> given(place, Optional.empty(), item -> true), ANSWERS::write, SheetCodecs::answersByItem);

    static final Codec<Set<ItemCode>> TALK_ABOUT = Codec.of(
            place -> judgedWithSheet(place, Set.of()),
            items -> items.stream().map(ItemCode::value).toList(),
            definitions -> schemaOf("type", "array", "items", schemaOf("type", "string")));

    static final Codec<String> REMARK = Codec.of(
            place -> judgedWithSheet(place, ""),
            words -> words,
            definitions -> schemaOf("type", "string", "maxLength", AnswerSheet.LONGEST_REMARK));

    private SheetCodecs() {}

    /**
     * Reads answers by item.
     *
     * @param of the questionnaire and the dimension that they are of, where it is known: nothing else may stand there then
     */
    static Optional<Map<ItemCode, Answer>> given(Place place, Optional<Questionnaire> of, Predicate<Item> fits) {
        return place.properties().flatMap(object -> {
            Map<ItemCode, Answer> answers = new LinkedHashMap<>();
            object.names(name -> Optional.of(name).filter(ItemCode::isValid), Comparator.naturalOrder())
                    .keySet()
                    .forEach(name -> given(object, name, of, fits)
                            .ifPresent(answer -> answers.put(ItemCode.parse(name), answer)));
            return place.whole(object, answers);
        });
    }

    private static Optional<Answer> given(
            DocumentReader object, String name, Optional<Questionnaire> of, Predicate<Item> fits) {
        if (of.flatMap(questionnaire -> questionnaire.item(ItemCode.parse(name)))
                        .filter(fits)
                        .isEmpty()
                && of.isPresent()) {
            object.wrong(
                    name,
                    ViolationCode.ANSWER_UNKNOWN_ITEM,
                    SheetProperties.QUESTIONNAIRE,
                    of.get().id().toString());
            return Optional.empty();
        }
        Object raw = object.raw(name);
        if (raw == null) {
            return Optional.of(new Answer.Skipped());
        }
        OptionalLong number = WholeNumbers.of(raw);
        if (number.isEmpty()) {
            object.wrong(name, ViolationCode.PROPERTY_WRONG_TYPE, "property", name, "type", "integer");
            return Optional.empty();
        }
        long value = number.getAsLong();
        Optional<AnswerScale> off = of.map(Questionnaire::scale).filter(scale -> !scale.contains(value));
        off.ifPresent(scale -> object.wrong(
                name,
                ViolationCode.ANSWER_OUT_OF_RANGE,
                "item",
                name,
                "lowest",
                Integer.toString(scale.lowest()),
                "highest",
                Integer.toString(scale.highest())));
        return off.isPresent() || value != (int) value ? Optional.empty() : Optional.of(new Answer.Given((int) value));
    }

    private static void describe(Properties<AnswerSheet> o) {
        o.required(
                SheetProperties.QUESTIONNAIRE,
                Codecs.of(TextType.QUESTIONNAIRE),
                sheet -> sheet.questionnaire().id());
        o.required(SheetProperties.TAKEN_ON, Codecs.takenOn(), AnswerSheet::takenOn);
        o.optional(SheetProperties.PARTICIPANT, Codecs.of(TextType.PARTICIPANT), AnswerSheet::participant);
        o.optional(SheetProperties.GROUP, Codecs.of(TextType.GROUP), AnswerSheet::group);
        // On a sheet its questionnaire is known, so that answers are judged.
        Codec<Map<ItemCode, Answer>> answers = Codec.of(ANSWERS::read, ANSWERS::write, SheetCodecs::answersByItem);
        o.required(SheetProperties.ANSWERS, answers, AnswerSheet::answers);
        o.orElse(SheetProperties.TALK_ABOUT, TALK_ABOUT, AnswerSheet::talkAbout, Set.of());
        o.optional(SheetProperties.REMARK, REMARK, AnswerSheet::remark);
    }

    static Description<AnswerSheet> described(SheetRequirements requirements) {
        return Description.of(SheetCodecs::describe, (raw, known, checks, siblings) -> read(raw, known, requirements));
    }

    private static Map<String, Object> answersByItem(Definitions definitions) {
        return schemaOf(
                "type",
                "object",
                "propertyNames",
                Codecs.of(TextType.ITEM).schema(definitions),
                "additionalProperties",
                schemaOf("type", List.of("integer", "null")));
    }

    /** {@code answer-sheet-draft/1}: whatever was typed into the properties of a sheet, none of it judged. */
    static void describeDraft(Properties<AnswerSheetDraft> o) {
        for (String name : SheetProperties.ALL) {
            Codec<Object> anything =
                    Codec.of(place -> Optional.ofNullable(place.raw()), Function.identity(), definitions -> Map.of());
            o.optional(
                    name, anything, draft -> Optional.ofNullable(draft.typed().get(name)));
        }
    }

    static Checked<AnswerSheetDraft> readDraft(@Nullable Object raw, String format) {
        List<Violation> violations = new ArrayList<>();
        Optional<DocumentReader> draft = DocumentReader.of(raw, format, violations);
        Map<String, @Nullable Object> typed = new LinkedHashMap<>();
        draft.ifPresent(object -> {
            SheetProperties.ALL.stream().filter(object::has).forEach(name -> typed.put(name, object.raw(name)));
            violations.addAll(object.close());
        });
        return violations.isEmpty() ? Checked.valid(AnswerSheetDraft.ofDocument(typed)) : Checked.invalid(violations);
    }

    @SuppressWarnings("unchecked") // the names of a document's object are texts
    private static Checked<AnswerSheet> read(@Nullable Object raw, Known known, SheetRequirements requirements) {
        if (raw instanceof Map<?, ?> map) {
            return AnswerSheetDraft.ofDocument((Map<String, Object>) map).check(known.questionnaires(), requirements);
        }
        List<Violation> violations = new ArrayList<>();
        DocumentReader.of(raw, AnswerSheetDraft.FORMAT, violations);
        return Checked.invalid(violations);
    }

    /**
     * Judges a property of a sheet that stands in another document as on the sheet it was made of. It gives nothing, since the
     * sheet itself is not there; where its questionnaire is not known, no answer is judged.
     */
    private static <T> Optional<T> judgedWithSheet(Place place, T nothing) {
        Map<String, @Nullable Object> sheet = new LinkedHashMap<>();
        sheet.put(SheetProperties.QUESTIONNAIRE, place.object().raw(SheetProperties.QUESTIONNAIRE));
        sheet.put(place.name(), place.raw());
        List<Violation> found =
                AnswerSheetDraft.ofDocument(sheet).check(place.reading().known().questionnaires()).violations().stream()
                        .filter(violation -> (violation.path() + "/").startsWith("/" + place.name() + "/"))
                        .toList();
        place.adopt(found);
        return found.isEmpty() ? Optional.of(nothing) : Optional.empty();
    }
}
