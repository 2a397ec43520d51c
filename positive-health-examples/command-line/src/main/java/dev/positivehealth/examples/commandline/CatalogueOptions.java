package dev.positivehealth.examples.commandline;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The option that every command takes: own questionnaires. */
final class CatalogueOptions {
    @Option(
            names = "--definition",
            paramLabel = "FILE",
            description = "An own questionnaire (questionnaire/1); again and again for more.")
    private List<Path> definitions = new ArrayList<>();

    Questionnaires catalogue() {
        Questionnaires known = Questionnaires.builtIn();
        for (Path file : definitions) {
            known = with(known, file);
        }
        return known;
    }

    JsonDocuments documents() {
        return JsonDocuments.of(catalogue());
    }

    private static Questionnaires with(Questionnaires known, Path file) {
        try {
            return known.with(read(file));
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("definition " + file + ": " + e.getMessage());
        }
    }

    private static Questionnaire read(Path file) {
        try (InputStream in = Input.open(file)) {
            Checked<Questionnaire> read =
                    JsonDocuments.of(Questionnaires.builtIn()).read(DocumentType.QUESTIONNAIRE, in);
            return read.value()
                    .orElseThrow(() -> new WrongUsageException("definition " + file + " breaks rules: "
                            + read.violations().stream()
                                    .map(violation -> violation.path() + " " + violation.message(Languages.ENGLISH))
                                    .collect(Collectors.joining("; "))));
        } catch (IOException e) {
            throw new WrongUsageException("definition " + file + " cannot be read");
        }
    }
}
