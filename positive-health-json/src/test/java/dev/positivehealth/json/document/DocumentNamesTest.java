package dev.positivehealth.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.json.Golden;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentNamesTest {
    @Test
    void findsChecksByName() {
        for (DocumentType<?> check : DocumentType.all()) {
            String name = check.name();
            assertThat(DocumentType.named(name)).contains(check);
            assertThat(DocumentType.named("positive-health/" + name)).contains(check);
            assertThat(DocumentType.named(name.replace("/1", ""))).contains(check);
            assertThat(check).hasToString("positive-health/" + name);
        }
        assertThat(DocumentType.named("profile/2")).isEmpty();
        assertThat(DocumentType.named("")).isEmpty();
        assertThat(DocumentType.all())
                .extracting(DocumentType::name)
                .doesNotHaveDuplicates()
                .endsWith("guide/1");
    }

    @ParameterizedTest
    @MethodSource("dev.positivehealth.json.Golden#all")
    void checksWhatItReads(Golden<?> golden) {
        DocumentType<?> check = DocumentType.named(golden.type().name()).orElseThrow();
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
