package dev.positivehealth.json.fuzz;

import static dev.positivehealth.json.Golden.DOCUMENTS;
import static dev.positivehealth.json.fuzz.Claims.areTold;
import static dev.positivehealth.json.fuzz.Claims.codes;
import static dev.positivehealth.json.fuzz.Claims.isTrue;
import static dev.positivehealth.json.fuzz.Claims.same;

import dev.positivehealth.Checked;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.JsonLines;
import dev.positivehealth.json.document.AnswerSchema;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.fhir.FhirDocuments;
import dev.positivehealth.json.paper.PaperForm;
import dev.positivehealth.json.surveyjs.SurveyJsForms;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.ScoreExplanation;
import dev.positivehealth.scoring.ScoringRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reading our own documents, by every way there is. */
final class DocumentReadings {
    private DocumentReadings() {}

    /** Bytes, a stream and a text give the same; what is read is written, and read again the same. */
    static <T> void document(DocumentType<T> type, byte[] input) throws IOException {
        Checked<T> read = DOCUMENTS.read(type, input);
        areTold(read);
        areTold(DOCUMENTS.check(type, input));
        isTrue(
                read.value().isPresent() || !DOCUMENTS.check(type, input).isEmpty(),
                "what cannot be read is found to be right");
        same(
                "a stream is read as its bytes are",
                codes(DOCUMENTS.read(type, new ByteArrayInputStream(input)).violations()),
                codes(read.violations()));
        Claims.text(input).ifPresent(text -> {
            Checked<T> judged = DOCUMENTS.read(type, text);
            same("a text is read as its bytes are", codes(judged.violations()), codes(read.violations()));
            same("a text holds what its bytes hold", written(type, judged), written(type, read));
        });
        read.value().ifPresent(value -> {
            String written = DOCUMENTS.write(type, value);
            same("what is written is read the same", written(type, DOCUMENTS.read(type, written)), written);
            if (value instanceof AnswerSheet sheet) {
                isScored(sheet);
            } else if (value instanceof Questionnaire questionnaire) {
                isUsed(questionnaire);
            }
        });
    }

    private static <T> String written(DocumentType<T> type, Checked<T> read) {
        return read.map(value -> DOCUMENTS.write(type, value)).value().orElse("");
    }

    private static void isScored(AnswerSheet sheet) {
        for (ScoringRule rule : List.of(ScoringRule.meanOfAnswered(), ScoringRule.standardFor(sheet.questionnaire()))) {
            String profile = DOCUMENTS.write(DocumentType.PROFILE, rule.score(sheet));
            same(
                    "a profile is read the same",
                    written(DocumentType.PROFILE, DOCUMENTS.read(DocumentType.PROFILE, profile)),
                    profile);
            isTrue(
                    DOCUMENTS
                            .check(DocumentType.PROFILE, profile.getBytes(StandardCharsets.UTF_8))
                            .isEmpty(),
                    "a profile of a sheet is found to be wrong");
            ScoreExplanation explanation = ScoreExplanation.of(rule, sheet);
            DOCUMENTS.write(DocumentType.SCORE_EXPLANATION, explanation);
        }
    }

    /** A list that is read can be given to whoever fills it in, and what is filled in can be read. */
    private static void isUsed(Questionnaire questionnaire) {
        if (Questionnaires.builtIn().find(questionnaire.id()).isPresent()) {
            return;
        }
        JsonDocuments own = DOCUMENTS.with(questionnaire);
        AnswerSheet sheet = questionnaire
                .sheet(LocalDate.of(2026, 3, 1))
                .answer(
                        questionnaire.items().get(0).code(),
                        questionnaire.scale().highest())
                .complete();
        same(
                "a sheet of an own list is read the same",
                own.read(DocumentType.ANSWER_SHEET, own.write(DocumentType.ANSWER_SHEET, sheet))
                        .value(),
                Optional.of(sheet));
        Questionnaires known = own.known().questionnaires();
        FhirDocuments fhir = FhirDocuments.of(known);
        fhir.questionnaire(questionnaire);
        fhir.codeSystems(questionnaire);
        same("FHIR gives a sheet back", fhir.readSheet(fhir.response(sheet)).value(), Optional.of(sheet));
        SurveyJsForms forms = SurveyJsForms.of(known);
        forms.form(questionnaire);
        same("SurveyJS gives a sheet back", forms.readSheet(forms.data(sheet)).value(), Optional.of(sheet));
        JsonDocuments.write(AnswerSchema.of(questionnaire));
        isTrue(!PaperForm.of(questionnaire).html().isEmpty(), "a list has no form of paper");
    }

    /** Documents that are written and never read are only checked. */
    static void screens(byte[] input) {
        for (DocumentType<?> type : DocumentType.all()) {
            if (!type.isRead()) {
                areTold(DOCUMENTS.check(type, input));
            }
        }
    }

    /** A file of lines says the same whoever reads it and however it comes in: as one piece, in small ones, by two threads. */
    static void lines(byte[] input) throws IOException {
        List<String> lines = told(new ByteArrayInputStream(input), 1);
        same("lines in small pieces", told(new Drops(input), 1), lines);
        if (input.length % 8 == 0) {
            same("lines by two threads", told(new ByteArrayInputStream(input), 2), lines);
        }
    }

    private static List<String> told(InputStream in, int threads) throws IOException {
        List<String> told = new ArrayList<>();
        try (JsonLines<AnswerSheet> lines = DOCUMENTS.lines(DocumentType.ANSWER_SHEET, in)) {
            lines.inOrder(threads, DocumentReadings::line, told::add);
        }
        return told;
    }

    private static String line(JsonLines.Line<AnswerSheet> line) {
        Checked<AnswerSheet> read = line.read();
        areTold(read);
        isTrue(
                read.value().isPresent() == line.check().isEmpty(),
                "a line is read and found wrong, or the other way round");
        byte[] utf8 = line.utf8();
        Claims.text(utf8).ifPresent(text -> {
            Checked<AnswerSheet> judged = DOCUMENTS.read(DocumentType.ANSWER_SHEET, text);
            same("a line alone is as it is among others", codes(judged.violations()), codes(read.violations()));
            same("a line alone holds the same", judged.value(), read.value());
        });
        return line.number() + " " + codes(read.violations());
    }

    /** Gives a few bytes at a time. */
    private static final class Drops extends InputStream {
        private final byte[] all;
        private int at;

        Drops(byte[] all) {
            this.all = all;
        }

        @Override
        public int read() {
            return at == all.length ? -1 : all[at++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int count = Math.min(Math.min(length, 1 + at % 7), all.length - at);
            if (count == 0) {
                return length == 0 ? 0 : -1;
            }
            System.arraycopy(all, at, into, offset, count);
            at += count;
            return count;
        }
    }
}
