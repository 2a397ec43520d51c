package dev.positivehealth.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.json.Golden;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentCheckTest {
    @Test
    void findsChecksByName() {
        for (DocumentCheck check : DocumentCheck.all()) {
            String name = check.name();
            assertThat(DocumentCheck.named(name)).contains(check);
            assertThat(DocumentCheck.named("positive-health/" + name)).contains(check);
            assertThat(DocumentCheck.named(name.replace("/1", ""))).contains(check);
            assertThat(check).hasToString("positive-health/" + name);
        }
        assertThat(DocumentCheck.named("profile/2")).isEmpty();
        assertThat(DocumentCheck.named("")).isEmpty();
        assertThat(DocumentCheck.all())
                .extracting(DocumentCheck::name)
                .containsExactlyElementsOf(Stream.concat(
                                DocumentType.all().stream().map(DocumentType::name), Stream.of("shared-profile/1"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("dev.positivehealth.json.Golden#all")
    void checksWhatItReads(Golden<?> golden) {
        DocumentCheck check = DocumentCheck.named(golden.type().name()).orElseThrow();
        assertThat(golden.type()).hasToString("positive-health/" + golden.type().name());
        assertThat(Golden.DOCUMENTS.check(check, golden.text().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        for (String bad : List.of("{\"a\":1}", "[]", "{")) {
            assertThat(Golden.DOCUMENTS.check(check, bad.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(Golden.DOCUMENTS.read(golden.type(), bad).violations())
                    .isNotEmpty();
        }
    }
}
