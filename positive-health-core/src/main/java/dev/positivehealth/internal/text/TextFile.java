package dev.positivehealth.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of texts, which stand beside this class; in a browser they are a part of the script. */
final class TextFile {
    private TextFile() {}

    /** The lines of a file; empty if there is no such file. */
    static Optional<List<String>> lines(String file) {
        try (InputStream in = TextFile.class.getResourceAsStream(file)) {
            if (in == null) {
                return Optional.empty();
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
            return Optional.of(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("texts cannot be loaded: " + file, e);
        }
    }
}
