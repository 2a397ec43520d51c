package dev.positivehealth.json.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.text.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundles that the build makes of the core's texts, under the name that Hibernate Validator looks for. */
class ConstraintMessagesTest {
    @ParameterizedTest
    @CsvSource({"'', en", "_en, en", "_nl, nl"})
    void areTheCoresTexts(String suffix, String languages) throws IOException {
        String name = "ContributorValidationMessages" + suffix + ".properties";
        assertThat(Collections.list(getClass().getClassLoader().getResources(name)))
                .as(name)
                .hasSize(1);
        URL bundle = getClass().getClassLoader().getResource(name);
        assertThat(bundle).isNotNull();
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(bundle.openStream(), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        assertThat(new TreeMap<>(texts)).isEqualTo(expected(Languages.of(languages)));
    }

    /** The messages; those of a property also without its name, so that a label can stand in its place; and the labels. */
    private static Map<String, String> expected(Languages languages) {
        Map<String, String> expected = new TreeMap<>();
        for (ViolationCode code : ViolationCode.values()) {
            String message = code.message().in(languages);
            expected.put("dev.positivehealth." + code.code(), message);
            if (message.contains("{property}")) {
                assertThat(message).startsWith("{property} ");
                expected.put("dev.positivehealth." + code.code() + ".rule", message.substring("{property} ".length()));
            }
        }
        Texts labels = Texts.of("properties");
        labels.keys()
                .forEach(property -> expected.put(
                        "dev.positivehealth.called." + property,
                        labels.get(property, LocalizedText::of).in(languages)));
        return expected;
    }

    @Test
    void mayBeReadAsTemplates() {
        for (ViolationCode code : ViolationCode.values()) {
            for (Languages languages : List.of(Languages.ENGLISH, Languages.DUTCH)) {
                assertThat(code.message().in(languages).replaceAll("\\{[a-z]+}", ""))
                        .doesNotContain("{", "}", "$", "\\");
            }
        }
    }
}
