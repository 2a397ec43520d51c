package dev.positivehealth.json.fhir;

import dev.positivehealth.questionnaire.QuestionnaireId;
import java.util.Optional;
import java.util.regex.Pattern;

/** What our resources and codes are called in FHIR: canonical URLs below one base. */
record FhirNames(String base) {
    /** The extensions and code systems of FHIR itself that are used here. */
    static final String EXTENSION = "http://hl7.org/fhir/StructureDefinition/";

    static final String DATA_ABSENT_REASON = EXTENSION + "data-absent-reason";
    static final String DECLINED = "asked-declined";
    static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";

    private static final Pattern BASE = Pattern.compile("https?://[^\\s/?#|]+/([^\\s?#|]*/)?");

    /** @throws IllegalArgumentException if the base is no URL of HTTP that ends in a slash */
    FhirNames {
        if (!BASE.matcher(base).matches()) {
            throw new IllegalArgumentException(
                    "the base of canonical URLs must be a URL such as https://fhir.example.org/ with a slash at its end");
        }
    }

    String questionnaire(QuestionnaireId id) {
        return base + "Questionnaire/" + id.pathSegment();
    }

    /** The canonical URL with its version, as a response names its questionnaire. */
    String canonical(QuestionnaireId id) {
        return questionnaire(id) + "|" + id.version();
    }

    /** Reads a canonical URL, with or without its version; empty if it is none of ours. */
    Optional<QuestionnaireId> questionnaire(String canonical) {
        String start = base + "Questionnaire/";
        int bar = canonical.indexOf('|');
        String url = bar < 0 ? canonical : canonical.substring(0, bar);
        if (!url.startsWith(start)) {
            return Optional.empty();
        }
        try {
            QuestionnaireId id = QuestionnaireId.ofPathSegment(url.substring(start.length()));
            return Optional.of(id).filter(one -> bar < 0 || canonical.equals(canonical(one)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A code system of ours. */
    String codes(String name) {
        return base + "CodeSystem/" + name;
    }

    /** The code system of the items of a questionnaire; a variant has those of the whole one. */
    String items(QuestionnaireId id) {
        return codes(id.whole().pathSegment());
    }

    /** The system of references of participants. */
    String participants() {
        return base + "participant";
    }
}
