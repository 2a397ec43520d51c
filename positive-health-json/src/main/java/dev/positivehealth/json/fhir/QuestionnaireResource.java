package dev.positivehealth.json.fhir;

import static dev.positivehealth.json.fhir.Fhir.extension;
import static dev.positivehealth.json.fhir.Fhir.object;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.internal.FormWords;
import dev.positivehealth.outcome.Notice;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A questionnaire as {@code Questionnaire}: nothing is preset, nothing required, and no answer weighs more than another. */
record QuestionnaireResource(FhirNames names, FhirVersion version, FhirTexts texts) {
    private static final int LONGEST_COPYRIGHT_LABEL = 50;

    Map<String, Object> of(Questionnaire questionnaire) {
        Map<String, Object> resource = object(
                "resourceType",
                "Questionnaire",
                "language",
                texts.language(),
                "url",
                names.questionnaire(questionnaire.id()),
                "version",
                Integer.toString(questionnaire.id().version()));
        if (version == FhirVersion.R5) {
            resource.put(
                    "versionAlgorithmCoding",
                    object("system", "http://hl7.org/fhir/version-algorithm", "code", "integer"));
        }
        resource.put("name", name(questionnaire));
        texts.put(resource, "title", questionnaire.title());
        resource.put("status", "active");
        texts.put(resource, "purpose", Notice.CONVERSATION_TOOL_NOT_MEASUREMENT.label());
        texts.put(resource, "copyright", FormWords.rights(questionnaire));
        if (version == FhirVersion.R5 && questionnaire.licence().length() <= LONGEST_COPYRIGHT_LABEL) {
            resource.put("copyrightLabel", questionnaire.licence().strip());
        }
        resource.put("item", items(questionnaire));
        return resource;
    }

    /** A name for programs: capital first, letters and digits alone. */
    private static String name(Questionnaire questionnaire) {
        return Arrays.stream(questionnaire.id().pathSegment().split("[-~]", -1))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining("", "PositiveHealth", ""));
    }

    private List<Object> items(Questionnaire questionnaire) {
        List<Object> items = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<Item> questions = questionnaire.items(dimension);
            if (!questions.isEmpty()) {
                Map<String, Object> group = item(LinkId.of(dimension), questionnaire.name(dimension), "group");
                LocalizedText ends = FormWords.ends(questionnaire.scale());
                group.put(
                        "item",
                        Stream.concat(
                                        Stream.of(item(LinkId.ofScale(dimension), ends, "display")),
                                        questions.stream().flatMap(item -> asked(questionnaire, item)))
                                .toList());
                items.add(group);
            }
        }
        Map<String, Object> remark = item(LinkId.REMARK, FormWords.remark(), "text");
        remark.put("maxLength", AnswerSheet.LONGEST_REMARK);
        items.add(remark);
        Map<String, Object> group = item(LinkId.GROUP, FormWords.group(), "string");
        group.put("extension", List.of(extension("questionnaire-hidden", "valueBoolean", true)));
        items.add(group);
        return items;
    }

    /** A question and its two ticks. */
    private Stream<Map<String, Object>> asked(Questionnaire questionnaire, Item item) {
        AnswerScale scale = questionnaire.scale();
        Map<String, Object> question = item(LinkId.of(LinkId.Kind.QUESTION, item), item.statement(), "integer");
        question.put(
                "extension",
                List.of(
                        extension("minValue", "valueInteger", scale.lowest()),
                        extension("maxValue", "valueInteger", scale.highest()),
                        extension("entryFormat", "valueString", scale.lowest() + " - " + scale.highest())));
        Map<String, Object> code = object(
                "system",
                names.items(questionnaire.id()),
                "version",
                Integer.toString(questionnaire.id().version()),
                "code",
                item.code().value());
        texts.put(code, "display", item.label());
        question.put("code", List.of(code));
        return Stream.of(
                question,
                item(LinkId.of(LinkId.Kind.TALK_ABOUT, item), FormWords.talkAbout(item), "boolean"),
                item(LinkId.of(LinkId.Kind.SKIP, item), FormWords.skip(item), "boolean"));
    }

    private Map<String, Object> item(LinkId link, LocalizedText text, String type) {
        Map<String, Object> item = object("linkId", link.toString());
        texts.put(item, "text", text);
        item.put("type", type);
        return item;
    }
}
