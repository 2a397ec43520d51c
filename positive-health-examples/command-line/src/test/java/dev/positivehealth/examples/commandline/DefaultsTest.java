package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No text is made by the language, digits or calendar that a machine happens to have: {@code form-%d} would be another name on an
 * Arabic one. The sources of all modules are looked at here; what that cannot see, {@code .ci/run} shows with odd defaults.
 */
class DefaultsTest {
    private static final Pattern BY_DEFAULT = Pattern.compile(
            "\\.formatted\\(|(?:String\\.format|\\.printf)\\((?!\\s*(?:Locale\\.|\\w+\\.locale\\(\\)))|\\.to(?:Lower|Upper)Case\\(\\)|\\.getBytes\\(\\)"
                    + "|Locale\\.getDefault\\(|Charset\\.defaultCharset\\(");

    private static Stream<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("../.."))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').matches(".*/src/(?:main/java|test/kit)/.*"))
                    .filter(file -> !file.toString().contains("target"))
                    .forEach(sources::add);
        }
        return sources.stream();
    }

    @Test
    void noTextIsMadeByWhatAMachineHappensToHave() throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> sources = sources().toList();
        for (Path source : sources) {
            Matcher use = BY_DEFAULT.matcher(Files.readString(source));
            while (use.find()) {
                found.add(source + ": " + use.group());
            }
        }
        assertThat(sources).hasSizeGreaterThan(400);
        assertThat(found).isEmpty();
    }

    @Test
    void whatDoesWouldBeFound() {
        assertThat(Stream.of(
                        "\"form-%d\".formatted(1)",
                        "String.format(\n  \"%d\", 1)",
                        "String.format(FORM, 1)",
                        "id.toLowerCase()",
                        "out.printf(\"%d\")"))
                .allMatch(text -> BY_DEFAULT.matcher(text).find());
        assertThat(Stream.of(
                        "String.format(Locale.ROOT, \"%d\", 1)",
                        "String.format(story.locale(), \"%.1f\", 1.0)", "id.toLowerCase(Locale.ROOT)"))
                .noneMatch(text -> BY_DEFAULT.matcher(text).find());
    }
}
