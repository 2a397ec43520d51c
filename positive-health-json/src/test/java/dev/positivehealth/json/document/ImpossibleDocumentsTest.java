package dev.positivehealth.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.json.Golden;
import dev.positivehealth.json.PlainTree;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents that rest on others, or whose parts rest on one another, and that nothing can have made: each refused by a code. */
class ImpossibleDocumentsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/positivehealth/json/golden");
    private static final Path ROWS = Path.of("src/test/resources/dev/positivehealth/json/impossible-documents.txt");

    private static String found(String name, String pointer, String json) throws IOException {
        PlainTree tree = PlainTree.parse(Files.readString(GOLDEN.resolve(name + ".json"), StandardCharsets.UTF_8))
                .set(pointer, PlainTree.parse("[" + json + "]").at("/0"));
        return String.join(
                "; ",
                Golden.found(DocumentType.named(name)
                        .orElseThrow()
                        .check(PlainTree.parse(tree.text()).root(), Known.of(Questionnaires.builtIn()))));
    }

    /** A row is a document, a place, what stands there instead, and what is wrong; written anew with {@code impossible.write}. */
    @Test
    void areEachRefusedByACode() throws IOException {
        List<String> rows = Files.readAllLines(ROWS, StandardCharsets.UTF_8);
        List<String> told = new ArrayList<>();
        for (String row : rows) {
            if (row.startsWith("#")) {
                told.add(row);
                continue;
            }
            String[] cells = row.split(" \\| ", -1);
            told.add(String.join(" | ", cells[0], cells[1], cells[2], found(cells[0], cells[1], cells[2])));
        }
        if (Boolean.getBoolean("impossible.write")) {
            Files.write(ROWS, told);
        }
        assertThat(told).isEqualTo(rows);
        assertThat(rows)
                .filteredOn(row -> !row.startsWith("#"))
                .hasSizeGreaterThan(60)
                .allSatisfy(row -> assertThat(row).matches("[a-z-]+ \\| /.* \\| .+ \\| .*[a-z-]+\\.[a-z-]+"));
    }
}
