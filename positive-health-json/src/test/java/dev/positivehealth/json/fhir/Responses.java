package dev.positivehealth.json.fhir;

import dev.positivehealth.json.Spoilt;
import dev.positivehealth.questionnaire.Questionnaires;

/** A good response of another system, and where to spoil it. */
final class Responses {
    static final FhirDocuments FHIR = FhirDocuments.of(Questionnaires.builtIn());
    static final String URL = "https://example.org/positive-health/Questionnaire/adult-42~1";
    static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    static final String GOOD = """
            {"resourceType":"QuestionnaireResponse","questionnaire":"%s|1","status":"completed",
            "subject":{"identifier":{"system":"https://example.org/positive-health/participant","value":"p-001"}},
            "authored":"2026-03-01","item":[
            {"linkId":"dimension.bodily-functions","item":[
            {"linkId":"sleeping","answer":[{"valueInteger":7}]},
            {"linkId":"sleeping.talk-about","answer":[{"valueBoolean":true}]},
            {"linkId":"eating","answer":[{"_valueInteger":{"extension":[{"url":"%s","valueCode":"asked-declined"}]}}]},
            {"linkId":"eating.skip","answer":[{"valueBoolean":true}]}]},
            {"linkId":"sheet.remark","answer":[{"valueString":"CANARY"}]},
            {"linkId":"sheet.group","answer":[{"valueString":"north/sales"}]}]}
            """.formatted(URL, ABSENT);

    static final String SLEEPING = "/item/0/item/0";
    static final String EATING = "/item/0/item/2";
    static final String SEVEN = "\"answer\":[{\"valueInteger\":7}]";
    static final String DECLINED = "{\"url\":\"" + ABSENT + "\",\"valueCode\":\"asked-declined\"}";

    static Spoilt row(String what, String from, String to, String... violations) {
        return Spoilt.of(GOOD, what, from, to, violations);
    }

    static Spoilt answer(String what, String answer, String... violations) {
        return row(what, SEVEN, answer, violations);
    }

    private Responses() {}
}
