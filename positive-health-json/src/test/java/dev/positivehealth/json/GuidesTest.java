package dev.positivehealth.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The snippets of the guides are those of files that really run, and the guides say how long they are. */
class GuidesTest {
    private static final Pattern FENCE = Pattern.compile("```(java|xml|js|python)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("\\]\\((src/(?:it|test)/[^)]*)\\)\\s+\\((\\d+) lines");

    /**
     * A snippet.
     *
     * @param file the last one that the guide names before it
     * @param lines how many of it the guide says there are
     */
    record Snippet(Path file, int lines, List<String> text) {
        @Override
        public String toString() {
            return file + ": " + text.get(0);
        }
    }

    static Stream<Snippet> snippets() throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        for (String guide : List.of("EMBEDDING.md", "TESTING.md")) {
            addSnippets(Files.readString(Path.of(guide)), snippets);
        }
        return snippets.stream();
    }

    private static void addSnippets(String guide, List<Snippet> snippets) {
        Matcher fences = FENCE.matcher(guide);
        int from = 0;
        while (fences.find()) {
            List<String[]> named = FILE.matcher(guide.substring(from, fences.start()))
                    .results()
                    .map(file -> new String[] {file.group(1), file.group(2)})
                    .toList();
            assertThat(named).as("the file of %s", fences.group(2)).isNotEmpty();
            String[] last = named.get(named.size() - 1);
            snippets.add(new Snippet(Path.of(last[0]), Integer.parseInt(last[1]), bare(fences.group(2))));
            from = fences.end();
        }
    }

    private static List<String> bare(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void standsInItsFileAndHasAsManyLinesAsTheGuideSays(Snippet snippet) throws IOException {
        assertThat(bare(Files.readString(snippet.file()))).containsSequence(snippet.text());
        assertThat(snippet.text()).hasSize(snippet.lines());
    }
}
