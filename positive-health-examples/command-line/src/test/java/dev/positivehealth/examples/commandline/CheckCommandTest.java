package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.json.document.DocumentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of document, one a line: what is good is passed over in silence, a bad line does not stop the rest. */
class CheckCommandTest {
    private static final Path GOLDEN =
            Path.of("../../positive-health-json/src/test/resources/dev/positivehealth/json/golden");

    @TempDir
    static Path journey;

    @BeforeAll
    static void writeTheDocumentsOfAJourney() {
        assertThat(Ran.with("", "journey", "--out", journey.toString()).exit()).isZero();
    }

    static List<String> types() {
        return DocumentType.all().stream().map(DocumentType::name).toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void checksManyOfAType(String type) throws IOException {
        String good = good(type);

        Ran ran = Ran.with(good + "\n\n" + good + "\n", "check", type);
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void tellsEachBadLineAndGoesOn(String type) throws IOException {
        String good = good(type);
        String bad = good.replaceFirst("[{]", "{\"zeta\":1,");

        Ran ran = Ran.with(String.join("\n", good, bad, "", good, "{", good), "check", type);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.problems()).hasSize(2);
        assertThat(ran.problems().get(0))
                .contains("\"line\":2,\"violations\":[{\"path\":\"/zeta\",\"code\":\"property.unknown\"");
        assertThat(ran.problems().get(1))
                .contains("\"line\":5,\"violations\":[{\"path\":\"\",\"code\":\"json.malformed\"");
    }

    private static String good(String type) throws IOException {
        Path file = Path.of(type.replace("/1", ".json"));
        Path folder = Files.exists(GOLDEN.resolve(file)) ? GOLDEN : journey;
        return Files.readString(folder.resolve(file)).strip();
    }
}
