package dev.positivehealth.json.fuzz;

import static dev.positivehealth.json.fuzz.Claims.areTold;
import static dev.positivehealth.json.fuzz.Claims.codes;
import static dev.positivehealth.json.fuzz.Claims.isTrue;
import static dev.positivehealth.json.fuzz.Claims.same;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.json.fhir.FhirDocuments;
import dev.positivehealth.json.surveyjs.SurveyJsForms;
import dev.positivehealth.json.table.ReadTable;
import dev.positivehealth.json.table.SheetRow;
import dev.positivehealth.json.table.SheetTables;
import dev.positivehealth.json.table.TableFormat;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reading what other programs write. */
final class OtherSystems {
    private static final FhirDocuments FHIR = FhirDocuments.of(Questionnaires.builtIn());
    private static final SurveyJsForms SURVEYS = SurveyJsForms.of(Questionnaires.builtIn());
    private static final SheetTables TABLES = SheetTables.of(Questionnaires.builtIn());
    private static final List<String> PARTS =
            List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml");
    private static final Map<String, byte[]> WORKBOOK = workbook();

    private OtherSystems() {}

    static void fhir(byte[] input) {
        sheet(input, FHIR::readSheet, FHIR::readSheet, FHIR::response);
    }

    static void surveyJs(byte[] input) {
        sheet(input, SURVEYS::readSheet, SURVEYS::readSheet, SURVEYS::data);
    }

    private static void sheet(
            byte[] input,
            Function<byte[], Checked<AnswerSheet>> ofBytes,
            Function<String, Checked<AnswerSheet>> ofText,
            Function<AnswerSheet, String> writing) {
        Checked<AnswerSheet> read = ofBytes.apply(input);
        areTold(read);
        Claims.text(input).ifPresent(text -> {
            Checked<AnswerSheet> judged = ofText.apply(text);
            same("a text is read as its bytes are", codes(judged.violations()), codes(read.violations()));
            same("a text holds what its bytes hold", judged.value(), read.value());
        });
        read.value()
                .ifPresent(sheet -> same(
                        "what is written is read the same",
                        ofText.apply(writing.apply(sheet)).value(),
                        Optional.of(sheet)));
    }

    static void csv(byte[] input) throws IOException {
        table(TableFormat.CSV, input);
    }

    /** The bytes of a whole workbook. */
    static void xlsx(byte[] input) throws IOException {
        table(TableFormat.XLSX, input);
    }

    /** Parts of a workbook as text, with a zero between them, in a workbook that is as it should be. */
    static void xlsxParts(byte[] input) throws IOException {
        String[] texts = new String(input, StandardCharsets.UTF_8).split("\0", PARTS.size());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : WORKBOOK.entrySet()) {
                int place = PARTS.indexOf(part.getKey());
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(
                        place >= 0 && place < texts.length
                                ? texts[place].getBytes(StandardCharsets.UTF_8)
                                : part.getValue());
            }
        }
        table(TableFormat.XLSX, bytes.toByteArray());
    }

    private static void table(TableFormat format, byte[] input) throws IOException {
        ReadTable read = TABLES.read(format, new ByteArrayInputStream(input));
        areTold(read.violations().stream().limit(Checked.MOST_VIOLATIONS).toList());
        isTrue(!read.toString().isEmpty(), "a table does not say what it is");
        List<AnswerSheet> sheets = new ArrayList<>();
        for (SheetRow row : read.rows()) {
            areTold(row.sheet());
            row.sheet().value().ifPresent(sheets::add);
        }
        areTold(read.sheets());
        if (!sheets.isEmpty()) {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            TABLES.write(format, sheets, Languages.DUTCH, written);
            same(
                    "what is written is read the same",
                    TABLES.read(format, new ByteArrayInputStream(written.toByteArray()))
                            .sheets()
                            .value(),
                    Optional.of(sheets));
        }
    }

    /** A workbook as the library writes it, part by part. */
    private static Map<String, byte[]> workbook() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try {
            TABLES.writeTemplate(
                    TableFormat.XLSX,
                    Questionnaires.builtIn().get(QuestionnaireId.parse("marks-6/1")),
                    Languages.ENGLISH,
                    bytes);
            // fastexcel writes sizes that only a reader of the whole file understands.
            try (ZipFile zip =
                    ZipFile.builder().setByteArray(bytes.toByteArray()).get()) {
                for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                    parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
