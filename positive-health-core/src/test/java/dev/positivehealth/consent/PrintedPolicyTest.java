package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dpolicy.write=true} to print the policy anew. */
class PrintedPolicyTest {
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- policy -->\n";
    private static final String END = "<!-- /policy -->";

    @Test
    void theReadmePrintsThePolicyInBothLanguages() throws IOException {
        String readme = Files.readString(README);
        String printed = "\n" + WorkplacePolicy.netherlands().table(Languages.ENGLISH) + "\n"
                + WorkplacePolicy.netherlands().table(Languages.DUTCH) + "\n";
        int from = readme.indexOf(BEGIN) + BEGIN.length();
        int to = readme.indexOf(END);
        if (Boolean.getBoolean("policy.write")) {
            Files.writeString(README, readme.substring(0, from) + printed + readme.substring(to));
            return;
        }
        assertThat(readme.substring(from, to)).isEqualTo(printed);
    }
}
