package dev.positivehealth.browser.replaced;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;

/** The files of texts by a module beside the script, in place of the core's class, which reads them from its jar. */
public final class TextFile {
    private TextFile() {}

    /** {@return the lines of a file; empty if there is no such file} */
    public static Optional<List<String>> lines(String file) {
        String text = text(file);
        return text == null ? Optional.empty() : Optional.of(List.of(text.split("\n", -1)));
    }

    @JSBody(
            params = "file",
            script = "return files.files[file] || null;",
            imports = @JSBodyImport(alias = "files", fromModule = "./files.js"))
    private static native @Nullable String text(String file);
}
