package dev.positivehealth.examples.commandline;

import dev.positivehealth.Languages;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.AnswerSchema;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.paper.PaperForm;
import dev.positivehealth.json.surveyjs.SurveyJsForms;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a questionnaire is shown: the values of {@code --as}. The classes of a form are loaded when it is asked for. */
enum QuestionnaireForm {
    /** {@code questionnaire/1}. */
    JSON {
        @Override
        String of(Shown shown) {
            return JsonDocuments.of(Questionnaires.builtIn()).write(DocumentType.QUESTIONNAIRE, shown.questionnaire());
        }
    },
    /** The JSON Schema of its answers. */
    SCHEMA {
        @Override
        String of(Shown shown) {
            return JsonDocuments.write(AnswerSchema.of(shown.questionnaire()));
        }
    },
    /** A page to print. */
    HTML {
        @Override
        String of(Shown shown) {
            PaperForm paper = PaperForm.of(shown.questionnaire());
            return shown.languages().map(paper::in).orElse(paper).html().stripTrailing();
        }
    },
    /** {@code Questionnaire} of FHIR R4. */
    FHIR {
        @Override
        String of(Shown shown) {
            return FhirForms.r4(shown);
        }
    },
    /** {@code Questionnaire} of FHIR R5. */
    FHIR_R5 {
        @Override
        String of(Shown shown) {
            return FhirForms.r5(shown);
        }
    },
    /** A form of SurveyJS. */
    SURVEYJS {
        @Override
        String of(Shown shown) {
            SurveyJsForms forms = SurveyJsForms.of(Questionnaires.builtIn());
            return shown.languages()
                    .map(languages -> forms.form(shown.questionnaire(), languages))
                    .orElseGet(() -> forms.form(shown.questionnaire()));
        }
    };

    /** What is shown: a questionnaire, in which languages if not in all, and what else was asked. */
    record Shown(Questionnaire questionnaire, Optional<Languages> languages, FhirOptions fhir) {}

    /** The text of the form, without a line end at its end. */
    abstract String of(Shown shown);

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Knows the forms by their names. */
    static final class Converter implements ITypeConverter<QuestionnaireForm> {
        @Override
        public QuestionnaireForm convert(String value) {
            return Arrays.stream(values())
                    .filter(form -> form.code().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("the forms are "
                            + Arrays.stream(values())
                                    .map(QuestionnaireForm::code)
                                    .collect(Collectors.joining(", "))));
        }
    }
}
