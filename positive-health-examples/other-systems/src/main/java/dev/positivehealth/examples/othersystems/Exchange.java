package dev.positivehealth.examples.othersystems;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.fhir.FhirDocuments;
import dev.positivehealth.json.surveyjs.SurveyJsForms;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Writes what programs of others are given, and compares what they give back: {@code make DIR}, then {@code compare DIR}.
 *
 * <p>Each questionnaire has a folder. In it are the forms, {@code filled-in.json} (the sheet that a program fills in as a person
 * would), and {@code kept.ndjson} (sheets that it gets, keeps and gives back), as {@code answer-sheet/1} and in the format of
 * each system. A program writes {@code SYSTEM-filled-in.json} and {@code SYSTEM-kept.ndjson}; {@code SYSTEM-bare.ndjson} is of
 * sheets without what a host adds.
 */
public final class Exchange {
    private static final int HOW_MANY = 20;
    private static final String FILLED_IN = "filled-in";
    private static final String KEPT = "kept";

    private final Path folder;
    private final Questionnaires known = Sheets.known();
    private final JsonDocuments documents = JsonDocuments.of(known);
    private final FhirDocuments fhir = FhirDocuments.of(known);
    private final SurveyJsForms forms = SurveyJsForms.of(known);

    private Exchange(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs one of the two.
     *
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Exchange exchange = new Exchange(Path.of(arguments[1]));
        if (arguments[0].equals("make")) {
            exchange.make();
        } else if (!exchange.isSame()) {
            System.exit(1);
        }
    }

    private Path folder(Questionnaire questionnaire) {
        return folder.resolve(questionnaire.id().pathSegment());
    }

    private static List<AnswerSheet> kept(Questionnaire questionnaire) {
        return LongStream.range(0, HOW_MANY)
                .mapToObj(seed -> Sheets.of(questionnaire, seed, true))
                .toList();
    }

    private static AnswerSheet filledIn(Questionnaire questionnaire) {
        return Sheets.of(questionnaire, 4_711, false);
    }

    private void make() throws IOException {
        for (Questionnaire questionnaire : Sheets.questionnaires()) {
            Path here = folder(questionnaire);
            Files.createDirectories(here);
            Files.writeString(here.resolve("fhir.json"), fhir.questionnaire(questionnaire));
            Files.writeString(here.resolve("fhir-nl.json"), fhir.questionnaire(questionnaire, Languages.DUTCH) + "\n");
            Files.writeString(here.resolve("surveyjs.json"), forms.form(questionnaire) + "\n");
            Files.writeString(
                    here.resolve("filled-in.json"),
                    documents.write(DocumentType.ANSWER_SHEET, filledIn(questionnaire)));
            List<AnswerSheet> kept = kept(questionnaire);
            write(here.resolve("kept.ndjson"), kept, sheet -> documents.write(DocumentType.ANSWER_SHEET, sheet));
            write(here.resolve("fhir.ndjson"), kept, fhir::response);
            write(here.resolve("surveyjs.ndjson"), kept, forms::data);
        }
    }

    private static void write(Path file, List<AnswerSheet> sheets, Function<AnswerSheet, String> write)
            throws IOException {
        Files.write(file, sheets.stream().map(write).toList());
    }

    /** All systems are told of, whatever is wrong with one. */
    private boolean isSame() throws IOException {
        boolean lhcForms = isSame("lhc-forms", List.of(FILLED_IN, KEPT), fhir::readSheet);
        boolean surveyCore = isSame("survey-core", List.of(FILLED_IN, KEPT), forms::readSheet);
        boolean surveyJsUi = isSame("survey-js-ui", List.of(FILLED_IN), forms::readSheet);
        return lhcForms && surveyCore && surveyJsUi;
    }

    /** Whether a system gave back every sheet as it was; says how many, and what is wrong with the others. */
    private boolean isSame(String system, List<String> kinds, Function<String, Checked<AnswerSheet>> read)
            throws IOException {
        List<String> faults = new ArrayList<>();
        int all = 0;
        for (Questionnaire questionnaire : Sheets.questionnaires()) {
            for (String kind : kinds) {
                List<AnswerSheet> expected = kind.equals(KEPT) ? kept(questionnaire) : List.of(filledIn(questionnaire));
                List<String> given = Files.readAllLines(folder(questionnaire).resolve(system + "-" + kind + ".ndjson"));
                all += expected.size();
                for (int i = 0; i < Math.max(expected.size(), given.size()); i++) {
                    String what = questionnaire.id() + " " + kind + " " + (i + 1);
                    if (i >= given.size() || i >= expected.size()) {
                        faults.add(what + " is on one side only");
                    } else {
                        difference(read.apply(given.get(i)), expected.get(i))
                                .ifPresent(found -> faults.add(what + ": " + found));
                    }
                }
            }
        }
        System.out.println(system + ": " + (all - faults.size()) + " of " + all + " sheets came back the same");
        faults.forEach(System.out::println);
        return faults.isEmpty();
    }

    private static Optional<String> difference(Checked<AnswerSheet> back, AnswerSheet expected) {
        if (back.value().isEmpty()) {
            return Optional.of(back.violations().stream()
                    .map(violation -> violation.path() + " " + violation.code())
                    .collect(Collectors.joining(", ")));
        }
        return back.value().filter(expected::equals).isPresent() ? Optional.empty() : Optional.of("another sheet");
    }
}
