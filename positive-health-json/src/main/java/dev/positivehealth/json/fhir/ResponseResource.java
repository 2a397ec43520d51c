package dev.positivehealth.json.fhir;

import static dev.positivehealth.json.fhir.Fhir.object;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A sheet as {@code QuestionnaireResponse}. What was not answered is not there; what was skipped says so. */
record ResponseResource(FhirNames names) {
    Map<String, Object> of(AnswerSheet sheet) {
        Map<String, Object> resource = object(
                "resourceType",
                "QuestionnaireResponse",
                "questionnaire",
                names.canonical(sheet.questionnaire().id()),
                "status",
                "completed");
        sheet.participant().ifPresent(participant -> resource.put("subject", person(participant)));
        resource.put("authored", sheet.takenOn().toString());
        List<Object> items = items(sheet);
        if (!items.isEmpty()) {
            resource.put("item", items);
        }
        return resource;
    }

    Map<String, Object> person(ParticipantRef participant) {
        return object("identifier", object("system", names.participants(), "value", participant.value()));
    }

    private static List<Object> items(AnswerSheet sheet) {
        List<Object> items = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<Object> answered = sheet.questionnaire().items(dimension).stream()
                    .flatMap(item -> answered(sheet, item).stream())
                    .toList();
            if (!answered.isEmpty()) {
                items.add(object("linkId", LinkId.of(dimension).toString(), "item", answered));
            }
        }
        sheet.remark().ifPresent(words -> items.add(item(LinkId.REMARK, object("valueString", words))));
        sheet.group().ifPresent(group -> items.add(item(LinkId.GROUP, object("valueString", group.toString()))));
        return items;
    }

    private static List<Object> answered(AnswerSheet sheet, Item item) {
        List<Object> items = new ArrayList<>();
        Answer answer = sheet.answer(item.code());
        LinkId question = LinkId.of(LinkId.Kind.QUESTION, item);
        answer.value().ifPresent(number -> items.add(item(question, object("valueInteger", number))));
        if (answer instanceof Answer.Skipped) {
            items.add(item(question, object("_valueInteger", object("extension", List.of(declined())))));
        }
        if (sheet.talkAbout().contains(item.code())) {
            items.add(item(LinkId.of(LinkId.Kind.TALK_ABOUT, item), object("valueBoolean", true)));
        }
        if (answer instanceof Answer.Skipped) {
            items.add(item(LinkId.of(LinkId.Kind.SKIP, item), object("valueBoolean", true)));
        }
        return items;
    }

    private static Map<String, Object> declined() {
        return object("url", FhirNames.DATA_ABSENT_REASON, "valueCode", FhirNames.DECLINED);
    }

    private static Map<String, Object> item(LinkId link, Map<String, Object> answer) {
        return object("linkId", link.toString(), "answer", List.of(answer));
    }
}
