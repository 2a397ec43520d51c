package dev.positivehealth.json.fhir;

import static dev.positivehealth.json.fhir.Fhir.object;

import dev.positivehealth.Labelled;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.internal.FormWords;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.scoring.AbsenceReason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The codes of ours that resources have, as code systems. */
record CodeSystems(FhirNames names, FhirTexts texts) {
    static final String DIMENSION = "dimension";
    static final String ABSENCE_REASON = "absence-reason";
    static final String SCORE_PART = "score-part";

    /** The parts of a score; the words are those of the documents. */
    private static final List<String> PARTS = List.of("sum", "absent", "answered", "items");

    Map<String, Object> of(Questionnaire questionnaire) {
        Map<String, Object> items = system(
                names.items(questionnaire.id()),
                "PositiveHealthItems",
                questionnaire.title(),
                Integer.toString(questionnaire.id().version()),
                questionnaire.id().isVariant() ? "fragment" : "complete",
                questionnaire.items().stream()
                        .map(item -> concept(item.code().value(), item.label()))
                        .toList());
        texts.put(items, "copyright", FormWords.rights(questionnaire));
        return Fhir.bundle(Stream.of(
                items,
                labelled(DIMENSION, "PositiveHealthDimensions", Dimension.values()),
                labelled(ABSENCE_REASON, "PositiveHealthAbsenceReasons", AbsenceReason.values()),
                parts()));
    }

    private Map<String, Object> labelled(String name, String computable, Labelled... values) {
        return system(
                names.codes(name),
                computable,
                LocalizedText.of(Map.of("en", name)),
                "1",
                "complete",
                Arrays.stream(values)
                        .map(one -> concept(one.code(), one.label()))
                        .toList());
    }

    private Map<String, Object> parts() {
        return system(
                names.codes(SCORE_PART),
                "PositiveHealthScoreParts",
                LocalizedText.of(Map.of("en", SCORE_PART)),
                "1",
                "complete",
                PARTS.stream()
                        .map(part -> object("code", part, "display", part))
                        .toList());
    }

    private Map<String, Object> system(
            String url,
            String computable,
            LocalizedText title,
            String number,
            String content,
            List<Map<String, Object>> concepts) {
        Map<String, Object> system =
                object("resourceType", "CodeSystem", "language", texts.language(), "url", url, "version", number);
        system.put("name", computable);
        texts.put(system, "title", title);
        system.put("status", "active");
        system.put("caseSensitive", true);
        system.put("content", content);
        system.put("concept", concepts);
        return system;
    }

    private Map<String, Object> concept(String code, LocalizedText display) {
        Map<String, Object> concept = object("code", code, "display", texts.shown(display));
        List<Map<String, Object>> others =
                texts.others(display, (tag, words) -> object("language", tag, "value", words));
        if (!others.isEmpty()) {
            concept.put("designation", others);
        }
        return concept;
    }
}
