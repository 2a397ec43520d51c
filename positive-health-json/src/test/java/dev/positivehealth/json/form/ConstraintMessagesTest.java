package dev.positivehealth.json.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.ViolationCode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        assertThat(new TreeMap<>(texts))
                .isEqualTo(new TreeMap<>(Arrays.stream(ViolationCode.values())
                        .collect(Collectors.toMap(
                                code -> "dev.positivehealth." + code.code(),
                                code -> code.message().in(Languages.of(languages))))));
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
