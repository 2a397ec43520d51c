package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.internal.document.Fields;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.questionnaire.SheetRequirements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code answer-sheet/1}; its rules stand in the core's draft. */
final class AnswerSheetDocument {
    private AnswerSheetDocument() {}

    @SuppressWarnings("unchecked") // the names of a document's object are texts
    static Checked<AnswerSheet> read(@Nullable Object raw, Questionnaires known, SheetRequirements requirements) {
        if (raw instanceof Map<?, ?> map) {
            return AnswerSheetDraft.ofDocument((Map<String, Object>) map).check(known, requirements);
        }
        List<Violation> violations = new ArrayList<>();
        Fields.of(raw, AnswerSheetDraft.FORMAT, violations);
        return Checked.invalid(violations);
    }

    static Map<String, @Nullable Object> write(AnswerSheet sheet) {
        Map<String, @Nullable Object> document = Plain.document(AnswerSheetDraft.FORMAT);
        document.put("questionnaire", sheet.questionnaire().id().toString());
        document.put("takenOn", sheet.takenOn().toString());
        sheet.participant().ifPresent(participant -> document.put("participant", participant.value()));
        sheet.group().ifPresent(group -> document.put("group", group.toString()));
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        sheet.answers().forEach((item, answer) -> put(answers, item, answer));
        document.put("answers", answers);
        Plain.putUnlessEmpty(
                document,
                "talkAbout",
                sheet.talkAbout().stream().map(ItemCode::value).toList());
        sheet.remark().ifPresent(remark -> document.put("remark", remark));
        return document;
    }

    static void put(Map<String, @Nullable Object> answers, ItemCode item, Answer answer) {
        if (!(answer instanceof Answer.NotAnswered)) {
            answers.put(
                    item.value(), answer.value().isPresent() ? answer.value().getAsInt() : null);
        }
    }
}
