package dev.positivehealth.examples.commandline;

import dev.positivehealth.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the journey tells, in Dutch or in English, and the files it writes on the way. */
final class Story {
    private final Output output;
    private final Languages languages;
    private final Path folder;
    private final ResourceBundle texts;
    private int files;

    Story(Output output, Languages wanted, Path folder) throws IOException {
        this.output = output;
        this.languages = Languages.of(wanted.choose(List.of(Languages.DUTCH.toString(), Languages.ENGLISH.toString())));
        this.folder = folder;
        this.texts = ResourceBundle.getBundle(
                "dev.positivehealth.examples.commandline.journey",
                locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Files.createDirectories(folder);
    }

    /** The locale of the story's one language, for the texts and the numbers of the JDK. */
    Locale locale() {
        return Locale.forLanguageTag(languages.toString());
    }

    /** A day as people write it: 1 maart 2026, 1 March 2026. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale()).format(day);
    }

    Languages languages() {
        return languages;
    }

    void heading(String key) {
        output.result("");
        output.result(texts.getString(key));
        output.result("");
    }

    /** Tells a sentence; the arguments are placeholders and values in turn. */
    void say(String key, String... arguments) {
        String sentence = texts.getString(key);
        for (int i = 0; i < arguments.length; i += 2) {
            sentence = sentence.replace("{" + arguments[i] + "}", arguments[i + 1]);
        }
        output.result(sentence);
    }

    /** A text that is told or written elsewhere. */
    String text(String key) {
        return texts.getString(key);
    }

    void line(String line) {
        output.result(line);
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text + "\n", StandardCharsets.UTF_8);
        files++;
    }

    void end() {
        output.result("");
        say("end", "files", Integer.toString(files), "folder", folder.toString());
    }
}
