package dev.positivehealth.json.fhir;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.json.internal.ForeignJson;
import dev.positivehealth.json.internal.PlainJson;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.Profile;
import java.util.Objects;

/**
 * Writes questionnaires, sheets and profiles as resources of HL7 FHIR, and reads sheets back. Release 4 (4.0.1), unless
 * {@link #r5()} asks for release 5.
 *
 * <p>A sheet goes to a {@code QuestionnaireResponse} and back without loss. Canonical URLs and code systems lie below one
 * {@linkplain #withBase base}, which is a placeholder until a host names its own. Everything is one JSON resource on one line.
 *
 * <p>Example: {@code FhirDocuments.of(catalogue).withBase("https://fhir.example.org/").questionnaire(questionnaire)}. Safe to share
 * between threads.
 */
public final class FhirDocuments {
    /** The base of canonical URLs where a host names none: {@value}. */
    public static final String BASE = "https://example.org/positive-health/";

    private final Questionnaires known;
    private final FhirNames names;
    private final FhirVersion version;

    private FhirDocuments(Questionnaires known, FhirNames names, FhirVersion version) {
        this.known = known;
        this.names = names;
        this.version = version;
    }

    /** Reads with a catalogue of questionnaires, and writes release 4 with canonical URLs below {@link #BASE}. */
    public static FhirDocuments of(Questionnaires known) {
        return new FhirDocuments(Objects.requireNonNull(known, "known"), new FhirNames(BASE), FhirVersion.R4);
    }

    /**
     * Names the base of canonical URLs and code systems, for writing and for reading.
     *
     * @param base a URL of HTTP or HTTPS with a slash at its end, such as {@code https://fhir.example.org/}
     * @throws IllegalArgumentException if it is none
     */
    public FhirDocuments withBase(String base) {
        return new FhirDocuments(known, new FhirNames(Objects.requireNonNull(base, "base")), version);
    }

    /** Writes release 5 (5.0.0); reading is the same for both. */
    public FhirDocuments r5() {
        return new FhirDocuments(known, names, FhirVersion.R5);
    }

    /**
     * {@return the questionnaire as {@code Questionnaire}, in all its languages by FHIR's extension for translations}
     *
     * <p>Each dimension is a group, which begins with what the ends of the scale mean. A question is an {@code integer} with
     * {@code minValue}, {@code maxValue} and {@code entryFormat}; two ticks follow it: to talk about it, and to skip it. Last come the remark, and, hidden, the group that
     * a host may fill in. Nothing is preset and nothing required; there are no weights.
     */
    public String questionnaire(Questionnaire questionnaire) {
        return questionnaire(questionnaire, FhirTexts.all(questionnaire));
    }

    /** {@return the questionnaire in the one language that suits a reader best, for programs that show no translations} */
    public String questionnaire(Questionnaire questionnaire, Languages languages) {
        return questionnaire(questionnaire, FhirTexts.alone(questionnaire, languages));
    }

    private String questionnaire(Questionnaire questionnaire, FhirTexts texts) {
        return PlainJson.text(new QuestionnaireResource(names, version, texts).of(questionnaire));
    }

    /**
     * {@return the code systems of a questionnaire and of its profiles, as a {@code Bundle}: its items, the dimensions, the parts
     * of a score, and why there is none} A server that checks codes is given them once. A variant has the codes of the whole one, where
     * that is known.
     */
    public String codeSystems(Questionnaire questionnaire) {
        Questionnaire whole = known.find(questionnaire.id().whole()).orElse(questionnaire);
        return PlainJson.text(new CodeSystems(names, FhirTexts.all(whole)).of(whole));
    }

    /**
     * {@return the sheet as {@code QuestionnaireResponse}} A skipped question has no value and the reason {@code asked-declined}, and
     * its tick to skip is true; what was not answered is left out. The participant, if there is one, is the identifier of the
     * {@code subject}.
     */
    public String response(AnswerSheet sheet) {
        return PlainJson.text(new ResponseResource(names).of(sheet));
    }

    /**
     * Reads a {@code QuestionnaireResponse} of release 4 or 5. Of an {@code authored} with a time the day is taken as it is written.
     *
     * @param utf8 one resource as JSON; a byte order mark before it is skipped
     * @return the sheet, or all violations, each with its place in the resource: first those of its form, then what is wrong
     *     with the sheet, in the order of a sheet's own violations
     */
    public Checked<AnswerSheet> readSheet(byte[] utf8) {
        return ForeignJson.read(utf8, plain -> new ResponseReader(names, known).read(plain));
    }

    /** Reads a {@code QuestionnaireResponse}, as {@link #readSheet(byte[])} does. */
    public Checked<AnswerSheet> readSheet(String json) {
        return ForeignJson.read(json, plain -> new ResponseReader(names, known).read(plain));
    }

    /**
     * {@return the profile as a {@code Bundle} of one {@code Observation} for each dimension, of category {@code survey}}
     *
     * <p>The value is the mean as shown, with one decimal; its components are the exact sum, how many items were answered, and how
     * many there are. A dimension without a score has a {@code dataAbsentReason} in its place. There is no total, no reference range
     * and no interpretation.
     */
    public String observations(Profile profile) {
        return PlainJson.text(new ProfileResources(names).of(profile, ""));
    }

    /**
     * {@return the profile as {@link #observations(Profile)} writes it, derived from a response}
     *
     * @param response where the response is found, such as {@code QuestionnaireResponse/7}, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public String observations(Profile profile, String response) {
        if (response.isBlank()) {
            throw new IllegalArgumentException("the reference of a response must not be blank");
        }
        return PlainJson.text(new ProfileResources(names).of(profile, response));
    }
}
