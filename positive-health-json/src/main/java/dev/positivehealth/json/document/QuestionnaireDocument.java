package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.internal.document.Fields;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.TextStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code questionnaire/1}. */
final class QuestionnaireDocument {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_TEXT = 1_000;

    private QuestionnaireDocument() {}

    static Map<String, @Nullable Object> write(Questionnaire questionnaire) {
        Map<String, @Nullable Object> document = Plain.document(DocumentType.QUESTIONNAIRE.format());
        document.put("id", questionnaire.id().toString());
        document.put("title", Plain.localized(questionnaire.title()));
        document.put("source", questionnaire.source());
        document.put("licence", questionnaire.licence());
        document.put("textStatus", questionnaire.textStatus().code());
        document.put("scale", write(questionnaire.scale()));
        if (!questionnaire.names().isEmpty()) {
            Map<String, @Nullable Object> names = new LinkedHashMap<>();
            questionnaire.names().forEach((dimension, name) -> names.put(dimension.code(), Plain.localized(name)));
            document.put("dimensions", names);
        }
        document.put(
                "items",
                questionnaire.items().stream().map(QuestionnaireDocument::write).toList());
        return document;
    }

    private static Map<String, @Nullable Object> write(AnswerScale scale) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("lowest", scale.lowest());
        plain.put("highest", scale.highest());
        plain.put("lowestMeaning", Plain.localized(scale.lowestMeaning()));
        plain.put("highestMeaning", Plain.localized(scale.highestMeaning()));
        return plain;
    }

    private static Map<String, @Nullable Object> write(Item item) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("code", item.code().value());
        plain.put("dimension", item.dimension().code());
        plain.put("label", Plain.localized(item.label()));
        plain.put("statement", Plain.localized(item.statement()));
        plain.put("sensitivity", item.sensitivity().code());
        return plain;
    }

    static Checked<Questionnaire> read(@Nullable Object raw) {
        List<Violation> violations = new ArrayList<>();
        Optional<Fields> root = Fields.of(raw, DocumentType.QUESTIONNAIRE.format(), violations);
        if (root.isEmpty()) {
            return Checked.invalid(violations);
        }
        Fields fields = root.get();
        Optional<QuestionnaireId> id = fields.checked(
                        "id",
                        fields.text("id"),
                        text -> QuestionnaireId.read(text).isPresent(),
                        ViolationCode.ID_INVALID,
                        "property",
                        "id")
                .map(QuestionnaireId::parse);
        Optional<LocalizedText> title = Plain.localized(fields, "title", LONGEST_TITLE);
        Optional<String> source = fields.text("source", LONGEST_TEXT);
        Optional<String> licence = fields.text("licence", LONGEST_TEXT);
        Optional<TextStatus> status =
                Codes.read(fields, "textStatus", Stream.of(TextStatus.values()), TextStatus::code);
        Optional<AnswerScale> scale = fields.object("scale").flatMap(object -> {
            Optional<AnswerScale> read = readScale(object);
            fields.adopt("scale", object.close());
            return read;
        });
        Map<Dimension, LocalizedText> names = readNames(fields);
        List<Item> items = readItems(fields, id);
        violations.addAll(fields.close());
        if (!violations.isEmpty()) {
            return Checked.invalid(violations);
        }
        return Checked.valid(Questionnaire.of(
                        id.orElseThrow(),
                        title.orElseThrow(),
                        source.orElseThrow(),
                        licence.orElseThrow(),
                        status.orElseThrow(),
                        scale.orElseThrow(),
                        items)
                .withNames(names));
    }

    private static Optional<AnswerScale> readScale(Fields object) {
        long farthest = AnswerScale.FARTHEST;
        Optional<Long> lowest = object.number("lowest", -farthest, farthest);
        Optional<Long> highest = object.number("highest", -farthest, farthest);
        if (lowest.isPresent() && highest.isPresent() && !AnswerScale.areEnds(lowest.get(), highest.get())) {
            object.wrong(
                    "lowest",
                    ViolationCode.SCALE_INVALID,
                    "lowest",
                    Long.toString(-farthest),
                    "highest",
                    Long.toString(farthest));
            lowest = Optional.empty();
        }
        Optional<LocalizedText> low = Plain.localized(object, "lowestMeaning", LONGEST_TEXT);
        Optional<LocalizedText> high = Plain.localized(object, "highestMeaning", LONGEST_TEXT);
        if (lowest.isEmpty() || highest.isEmpty() || low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new AnswerScale(lowest.get().intValue(), highest.get().intValue(), low.get(), high.get()));
    }

    private static Map<Dimension, LocalizedText> readNames(Fields fields) {
        Map<Dimension, LocalizedText> names = new EnumMap<>(Dimension.class);
        if (fields.has("dimensions")) {
            fields.object("dimensions").ifPresent(object -> {
                Stream.of(Dimension.values())
                        .filter(dimension -> object.has(dimension.code()))
                        .forEach(dimension -> Plain.localized(object, dimension.code(), LONGEST_LABEL)
                                .ifPresent(name -> names.put(dimension, name)));
                fields.adopt("dimensions", object.close());
            });
        }
        return names;
    }

    private static List<Item> readItems(Fields fields, Optional<QuestionnaireId> id) {
        List<Item> items = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        fields.list("items").ifPresent(elements -> {
            if (elements.isEmpty()) {
                fields.wrong("items", ViolationCode.LIST_EMPTY, "property", "items");
            }
            fields.eachObject(
                    "items",
                    elements,
                    (index, part) -> readItem(part, codes, id).ifPresent(items::add));
        });
        return items;
    }

    private static Optional<Item> readItem(Fields part, Set<String> codes, Optional<QuestionnaireId> id) {
        Optional<ItemCode> code = part.checked(
                        "code", part.text("code"), ItemCode::isValid, ViolationCode.CODE_INVALID, "property", "code")
                .map(ItemCode::parse);
        code.ifPresent(read -> {
            if (!codes.add(read.value())) {
                part.wrong("code", ViolationCode.ITEM_DUPLICATE);
            }
            if (id.filter(known -> known.without().contains(read)).isPresent()) {
                part.wrong("code", ViolationCode.ITEM_LEFT_OUT);
            }
        });
        Optional<Dimension> dimension = Codes.read(part, "dimension", Stream.of(Dimension.values()), Dimension::code);
        Optional<LocalizedText> label = Plain.localized(part, "label", LONGEST_LABEL);
        Optional<LocalizedText> statement = Plain.localized(part, "statement", LONGEST_TEXT);
        Optional<Sensitivity> sensitivity =
                Codes.read(part, "sensitivity", Stream.of(Sensitivity.values()), Sensitivity::code);
        if (code.isEmpty() || dimension.isEmpty() || label.isEmpty() || statement.isEmpty() || sensitivity.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Item(code.get(), dimension.get(), label.get(), statement.get(), sensitivity.get()));
    }
}
