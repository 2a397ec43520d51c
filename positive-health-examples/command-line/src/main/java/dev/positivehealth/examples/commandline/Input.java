package dev.positivehealth.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files that are read, and standard input. */
final class Input {
    private Input() {}

    /** Opens a file, or standard input where none is named. */
    static InputStream of(@Nullable Path file, Output output) {
        return file == null ? output.in() : open(file);
    }

    static InputStream open(Path file) {
        if (!Files.exists(file)) {
            throw new WrongUsageException("there is no file " + file);
        }
        if (Files.isDirectory(file)) {
            throw new WrongUsageException(file + " is a folder, not a file");
        }
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new WrongUsageException("file " + file + " cannot be read");
        }
    }
}
