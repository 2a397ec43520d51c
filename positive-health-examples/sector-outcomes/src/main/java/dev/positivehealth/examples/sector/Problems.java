package dev.positivehealth.examples.sector;

import dev.positivehealth.Languages;
import dev.positivehealth.questionnaire.QuestionnaireId;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;

/**
 * Tells which lines cannot be counted, and why. Tasks say where they are and no more; they are read and judged again here, by
 * the same rules, so nothing that was typed travels or is stored.
 */
final class Problems {
    private final InputFiles files;
    private final Library library;
    private final Configuration settings;
    private final Languages languages;

    Problems(InputFiles files, Library library, Configuration settings, Languages languages) {
        this.files = files;
        this.library = library;
        this.settings = settings;
        this.languages = languages;
    }

    /** Tells each line as {@code FILE:LINE: } and its {@code problem/1}, in the order of the input. */
    void tell(Map<Place, PartLines> parts, Consumer<String> told) throws IOException {
        int file = -1;
        long before = 0;
        for (Map.Entry<Place, PartLines> part : parts.entrySet()) {
            before = part.getKey().file() == file ? before : 0;
            file = part.getKey().file();
            if (!part.getValue().places().isEmpty()) {
                tell(files.path(file), before, part.getValue(), told);
            }
            before += part.getValue().lines();
        }
    }

    private void tell(String path, long before, PartLines part, Consumer<String> told) throws IOException {
        try (LineReader lines = new LineReader(Part.open(path, settings), 0, library.longestLine())) {
            for (PartLines.Bad bad : part.places()) {
                lines.skipTo(bad.offset());
                byte[] line = lines.next();
                long number = before + bad.line() + 1;
                if (line != null) {
                    Optional<QuestionnaireId> counted = Optional.of(bad.counted())
                            .filter(id -> !id.isEmpty())
                            .map(QuestionnaireId::parse);
                    told.accept(path + ":" + number + ": " + library.problem(line, counted, number, languages));
                }
            }
        }
    }
}
