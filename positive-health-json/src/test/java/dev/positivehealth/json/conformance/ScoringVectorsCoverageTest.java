package dev.positivehealth.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts what the shipped vectors cover; an empty cell is a rule that no vector would notice broken. */
class ScoringVectorsCoverageTest {
    private static final int FEWEST_VECTORS = 100;

    @Test
    void leavesNoCellEmpty() throws IOException {
        List<ScoringVector> all = ScoringVectors.all();
        StringBuilder page = new StringBuilder("# What the scoring vectors cover\n\n" + all.size() + " vectors.\n");
        List<String> empty = new ArrayList<>();
        ScoringCoverage.tables().forEach((table, cells) -> {
            page.append("\n## ").append(table).append("\n\n| case | vectors |\n| --- | --- |\n");
            cells.forEach((cell, ids) -> {
                page.append("| ").append(cell).append(" | ").append(ids.size()).append(" |\n");
                if (ids.isEmpty()) {
                    empty.add(table + ": " + cell);
                }
            });
        });
        Files.writeString(Path.of("target", "scoring-vectors.md"), page);
        assertThat(empty).isEmpty();
        assertThat(all).hasSizeGreaterThanOrEqualTo(FEWEST_VECTORS);
    }
}
