package dev.positivehealth.examples.commandline;

import dev.positivehealth.json.table.TableFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats in which sheets come in: the values of {@code --from}. The classes of a format are loaded when it is asked for. */
enum SheetFormat {
    /** The library's own documents. */
    JSON {
        @Override
        SheetSource source(FhirOptions fhir) {
            return new JsonSheets();
        }
    },
    /** {@code QuestionnaireResponse} of FHIR. */
    FHIR {
        @Override
        SheetSource source(FhirOptions fhir) {
            return new FhirSheets(fhir);
        }
    },
    /** The data of a finished SurveyJS form. */
    SURVEYJS {
        @Override
        SheetSource source(FhirOptions fhir) {
            return new SurveyJsSheets();
        }
    },
    /** Rows of a table in CSV. */
    CSV {
        @Override
        SheetSource source(FhirOptions fhir) {
            return new TableSheets(TableFormat.CSV);
        }
    },
    /** Rows of a workbook of Excel or LibreOffice. */
    XLSX {
        @Override
        SheetSource source(FhirOptions fhir) {
            return new TableSheets(TableFormat.XLSX);
        }
    };

    abstract SheetSource source(FhirOptions fhir);

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Knows the formats by their lower-case names. */
    static final class Converter implements ITypeConverter<SheetFormat> {
        @Override
        public SheetFormat convert(String value) {
            return Arrays.stream(values())
                    .filter(format -> format.code().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("sheets come in as "
                            + Arrays.stream(values()).map(SheetFormat::code).collect(Collectors.joining(", "))));
        }
    }
}
