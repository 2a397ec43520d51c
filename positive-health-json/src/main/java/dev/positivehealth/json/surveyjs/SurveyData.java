package dev.positivehealth.json.surveyjs;

import dev.positivehealth.Checked;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.ObjectWithDuplicates;
import dev.positivehealth.internal.document.SheetProperties;
import dev.positivehealth.json.internal.ForeignSheet;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The data of one form: taken value by value, and judged by the core. */
final class SurveyData {
    private static final Map<String, String> OF_SHEET = Map.of(
            DataNames.QUESTIONNAIRE, SheetProperties.QUESTIONNAIRE,
            DataNames.TAKEN_ON, SheetProperties.TAKEN_ON,
            DataNames.PARTICIPANT, SheetProperties.PARTICIPANT,
            DataNames.GROUP, SheetProperties.GROUP,
            DataNames.REMARK, SheetProperties.REMARK);

    private final Questionnaires known;
    private final ForeignSheet sheet = new ForeignSheet();
    private final List<Violation> faults = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();
    private final Map<String, PropertyPath> skips = new LinkedHashMap<>();

    SurveyData(Questionnaires known) {
        this.known = known;
    }

    Checked<AnswerSheet> read(@Nullable Object raw) {
        if (!(raw instanceof Map<?, ?> data)) {
            return Checked.invalid(List.of(wrongType(PropertyPath.ROOT, "document", "object")));
        }
        OF_SHEET.forEach((name, property) -> sheet.stands(property, PropertyPath.ROOT.child(name)));
        data.forEach((name, value) -> take(String.valueOf(name), value));
        if (data instanceof ObjectWithDuplicates seen) {
            seen.repeated()
                    .forEach(name ->
                            faults.add(Violation.of(PropertyPath.ROOT.child(name), ViolationCode.PROPERTY_DUPLICATE)));
        }
        Optional<Questionnaire> questionnaire = questionnaire(data.get(DataNames.QUESTIONNAIRE));
        skips.forEach((item, place) -> {
            if (numbers.contains(item)) {
                faults.add(moreThanOne(questionnaire, item, place));
            } else {
                sheet.skip(item, place);
            }
        });
        return sheet.judged(known, faults);
    }

    private void take(String name, @Nullable Object value) {
        PropertyPath place = PropertyPath.ROOT.child(name);
        String property = OF_SHEET.get(name);
        if (property != null) {
            sheet.property(property, value, place);
        } else if (name.endsWith(DataNames.TALK_ABOUT)) {
            if (isTicked(name, value, place)) {
                sheet.talkAbout(without(name, DataNames.TALK_ABOUT), place);
            }
        } else if (name.endsWith(DataNames.SKIP)) {
            if (isTicked(name, value, place)) {
                skips.put(without(name, DataNames.SKIP), place);
            }
        } else if (name.startsWith(DataNames.OF_SHEET)) {
            faults.add(Violation.of(place, ViolationCode.PROPERTY_UNKNOWN, "format", "SurveyJS"));
        } else if (DataNames.REFUSED.equals(value)) {
            sheet.skip(name, place);
        } else {
            numbers.add(name);
            sheet.answer(name, value, place);
        }
    }

    private boolean isTicked(String name, @Nullable Object value, PropertyPath place) {
        if (!(value instanceof Boolean)) {
            // The name may be that of any item, so the message says what kind of tick it is; the path has the name.
            faults.add(wrongType(place, name.substring(name.lastIndexOf('_') + 1), "boolean"));
        }
        return Boolean.TRUE.equals(value);
    }

    private static Violation wrongType(PropertyPath place, String property, String type) {
        return Violation.of(place, ViolationCode.PROPERTY_WRONG_TYPE, "property", property, "type", type);
    }

    private static String without(String name, String end) {
        return name.substring(0, name.length() - end.length());
    }

    private Optional<Questionnaire> questionnaire(@Nullable Object id) {
        return id instanceof String text ? QuestionnaireId.read(text).flatMap(known::find) : Optional.empty();
    }

    private static Violation moreThanOne(Optional<Questionnaire> questionnaire, String code, PropertyPath place) {
        return questionnaire
                .filter(one -> ItemCode.isValid(code))
                .flatMap(one -> one.item(ItemCode.parse(code)))
                .map(item -> Violation.of(place, ViolationCode.ANSWER_MORE_THAN_ONE, "item", code)
                        .labelled("item", item.label()))
                // The core tells of an item that is not known.
                .orElseGet(() -> Violation.of(place, ViolationCode.PROPERTY_UNKNOWN, "format", "SurveyJS"));
    }

    /** A sheet as the data that its form would give. */
    static Map<String, Object> of(AnswerSheet sheet) {
        Map<String, Object> data = new LinkedHashMap<>();
        AnswerScale scale = sheet.questionnaire().scale();
        boolean isChosen = SurveyForm.isChosen(scale);
        sheet.questionnaire().items().forEach(item -> {
            String name = item.code().value();
            Answer answer = sheet.answer(item.code());
            answer.value().ifPresent(number -> data.put(name, number));
            if (answer instanceof Answer.Skipped) {
                data.put(isChosen ? name : name + DataNames.SKIP, isChosen ? DataNames.REFUSED : (Object) true);
            }
            if (sheet.talkAbout().contains(item.code())) {
                data.put(name + DataNames.TALK_ABOUT, true);
            }
        });
        sheet.remark().ifPresent(words -> data.put(DataNames.REMARK, words));
        sheet.participant().ifPresent(participant -> data.put(DataNames.PARTICIPANT, participant.value()));
        sheet.group().ifPresent(group -> data.put(DataNames.GROUP, group.toString()));
        data.put(DataNames.QUESTIONNAIRE, sheet.questionnaire().id().toString());
        data.put(DataNames.TAKEN_ON, sheet.takenOn().toString());
        return data;
    }
}
