package dev.positivehealth.examples.commandline;

import dev.positivehealth.Languages;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.AnswerSchema;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.paper.PaperForm;
import dev.positivehealth.json.surveyjs.SurveyJsForms;
import dev.positivehealth.json.table.SheetTables;
import dev.positivehealth.json.table.TableFormat;
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
        void write(Shown shown, Output output) {
            output.result(JsonDocuments.of(Questionnaires.builtIn())
                    .write(DocumentType.QUESTIONNAIRE, shown.questionnaire()));
        }
    },
    /** The JSON Schema of its answers. */
    SCHEMA {
        @Override
        void write(Shown shown, Output output) {
            output.result(JsonDocuments.write(AnswerSchema.of(shown.questionnaire())));
        }
    },
    /** A page to print. */
    HTML {
        @Override
        void write(Shown shown, Output output) {
            PaperForm paper = PaperForm.of(shown.questionnaire());
            output.result(shown.languages().map(paper::in).orElse(paper).html().stripTrailing());
        }
    },
    /** {@code Questionnaire} of FHIR R4. */
    FHIR {
        @Override
        void write(Shown shown, Output output) {
            output.result(FhirForms.r4(shown));
        }
    },
    /** {@code Questionnaire} of FHIR R5. */
    FHIR_R5 {
        @Override
        void write(Shown shown, Output output) {
            output.result(FhirForms.r5(shown));
        }
    },
    /** A form of SurveyJS. */
    SURVEYJS {
        @Override
        void write(Shown shown, Output output) {
            SurveyJsForms forms = SurveyJsForms.of(Questionnaires.builtIn());
            output.result(shown.languages()
                    .map(languages -> forms.form(shown.questionnaire(), languages))
                    .orElseGet(() -> forms.form(shown.questionnaire())));
        }
    },
    /** A table to enter forms from paper in, as CSV. */
    CSV {
        @Override
        void write(Shown shown, Output output) {
            table(TableFormat.CSV, shown, output);
        }
    },
    /** The same as a workbook, which says how to fill in. */
    XLSX {
        @Override
        void write(Shown shown, Output output) {
            table(TableFormat.XLSX, shown, output);
        }
    };

    /** What is shown: a questionnaire, in which languages if not in all, and what else was asked. */
    record Shown(Questionnaire questionnaire, Optional<Languages> languages, FhirOptions fhir) {}

    /** Writes the form: a text as a line of the result, a file byte by byte. */
    abstract void write(Shown shown, Output output);

    private static void table(TableFormat format, Shown shown, Output output) {
        Languages languages = shown.languages().orElse(Languages.ENGLISH);
        output.bytes(out ->
                SheetTables.of(Questionnaires.builtIn()).writeTemplate(format, shown.questionnaire(), languages, out));
    }

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
