package dev.positivehealth.json.fhir;

import static dev.positivehealth.json.fhir.Fhir.object;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.scoring.AbsenceReason;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.Score;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A profile as observations, one for each dimension; nothing is made of all of them together. */
record ProfileResources(FhirNames names) {
    Map<String, Object> of(Profile profile, String response) {
        return Fhir.bundle(
                Arrays.stream(Dimension.values()).map(dimension -> observation(profile, dimension, response)));
    }

    private Map<String, Object> observation(Profile profile, Dimension dimension, String response) {
        Map<String, Object> observation = object("resourceType", "Observation");
        if (!response.isEmpty()) {
            observation.put("derivedFrom", List.of(object("reference", response)));
        }
        observation.put("status", "final");
        observation.put("category", List.of(Fhir.concept(FhirNames.TERMINOLOGY + "observation-category", "survey")));
        observation.put("code", Fhir.concept(names.codes(CodeSystems.DIMENSION), dimension.code()));
        profile.participant().map(new ResponseResource(names)::person).ifPresent(person -> {
            observation.put("subject", person);
            observation.put("performer", List.of(person));
        });
        observation.put("effectiveDateTime", profile.takenOn().toString());
        observation.put("method", object("text", profile.rule() + " on " + profile.questionnaire()));
        DimensionScore score = profile.score(dimension);
        score.value().ifPresent(value -> observation.put("valueQuantity", object("value", value)));
        score.reason().ifPresent(reason -> observation.put("dataAbsentReason", absent(reason)));
        observation.put("component", components(score));
        return observation;
    }

    /** FHIR's word alone: validators doubt it as soon as a coding of ours stands beside it. Ours is a component. */
    private static Map<String, Object> absent(AbsenceReason reason) {
        String code = switch (reason) {
            case NOT_ANSWERED -> "unknown";
            case TOO_FEW_ANSWERS, TOO_FEW_SHARED -> "not-performed";
            case NOT_IN_QUESTIONNAIRE -> "not-asked";
        };
        return Fhir.concept(FhirNames.TERMINOLOGY + "data-absent-reason", code);
    }

    private List<Object> components(DimensionScore score) {
        Map<String, Object> answered = component("answered", "valueInteger", score.answered());
        Map<String, Object> items = component("items", "valueInteger", score.items());
        return score.fold(
                scored -> List.of(component("sum", "valueQuantity", exact(scored.score())), answered, items),
                absent -> List.of(
                        component(
                                "absent",
                                "valueCodeableConcept",
                                Fhir.concept(
                                        names.codes(CodeSystems.ABSENCE_REASON),
                                        absent.why().code())),
                        answered,
                        items));
    }

    /** A sum can be larger than FHIR's integers. */
    private static Map<String, Object> exact(Score score) {
        return object("value", score.sum());
    }

    private Map<String, Object> component(String part, String type, Object value) {
        return object("code", Fhir.concept(names.codes(CodeSystems.SCORE_PART), part), type, value);
    }
}
