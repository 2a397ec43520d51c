package dev.positivehealth.examples.benchmarks;

import dev.positivehealth.questionnaire.Item;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The least that reading by Jackson 3 can take: one parser goes over all lines and takes every token, no value, no check, no
 * sheet.
 */
final class TokenScan {
    private static final JsonFactory JSON = new JsonFactory();
    private static final PropertyNameMatcher NAMES = names();

    private TokenScan() {}

    /** Takes a file; prints how many documents and tokens it has. */
    public static void main(String... arguments) throws IOException {
        System.out.println(scan(Path.of(arguments[0])));
    }

    /** Takes all tokens of a file. */
    static Seen scan(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return scan(JSON.createParser(ObjectReadContext.empty(), in));
        }
    }

    /**
     * What was seen.
     *
     * @param documents values that stand for themselves: lines
     * @param tokens all tokens
     */
    record Seen(long documents, long tokens) {}

    /** Takes all tokens. */
    static Seen scan(byte[] lines) {
        return scan(JSON.createParser(ObjectReadContext.empty(), lines));
    }

    private static Seen scan(JsonParser parser) {
        long documents = 0;
        long tokens = 0;
        int depth = 0;
        try (parser) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens++;
                if (token.isStructStart()) {
                    depth++;
                } else if (token.isStructEnd()) {
                    depth--;
                    documents += depth == 0 ? 1 : 0;
                }
            }
        }
        return new Seen(documents, tokens);
    }

    /** Takes all tokens, and asks of each name whether it is one that is known; gives how many are. */
    static long scanNames(byte[] lines) {
        long known = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), lines)) {
            while (true) {
                int match = parser.nextNameMatch(NAMES);
                if (match >= 0) {
                    known++;
                } else if (parser.currentToken() == null) {
                    return known;
                }
            }
        }
    }

    private static PropertyNameMatcher names() {
        Stream<String> sheet = Stream.of(
                "format", "questionnaire", "takenOn", "participant", "group", "answers", "talkAbout", "remark");
        Stream<String> items =
                SheetFile.questionnaire().items().stream().map(Item::code).map(code -> code.value());
        List<Named> all = Stream.concat(sheet, items).map(Named::fromString).toList();
        return JSON.constructNameMatcher(all, false);
    }
}
