package dev.positivehealth.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.Violation;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.json.Golden;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever another questionnaire has that ours cannot: the reason is told at its place, in words and as a code. */
class UnsupportedTest {
    private static final Map<String, Map<String, String>> NAMES = Map.of(
            "", Unsupported.ofAQuestionnaire(), "/scale", Unsupported.ofAScale(), "/items/1", Unsupported.ofAnItem());

    static Stream<Arguments> names() {
        return NAMES.entrySet().stream()
                .flatMap(place -> place.getValue().entrySet().stream()
                        .map(name -> Arguments.of(place.getKey() + "/" + name.getKey(), name.getValue())));
    }

    @ParameterizedTest
    @MethodSource("names")
    void isToldWithItsReason(String path, String reason) {
        String json = Golden.QUESTIONNAIRE.tree().set(path, true).text();
        List<Violation> violations =
                Golden.DOCUMENTS.read(DocumentType.QUESTIONNAIRE, json).violations();
        assertThat(violations).hasSize(1);
        Violation violation = violations.get(0);
        String property = path.substring(path.lastIndexOf('/') + 1);
        assertThat(violation.path()).isEqualTo(path);
        assertThat(violation).hasToString("property.not-supported");
        assertThat(violation.arguments()).containsExactly(Map.entry("property", property), Map.entry("why", reason));
        assertThat(violation.message(Languages.ENGLISH))
                .endsWith(" cannot be part of a questionnaire here: "
                        + Unsupported.inWords(reason).in(Languages.ENGLISH));
        assertThat(violation.message(Languages.DUTCH))
                .endsWith(" kan hier niet in een vragenlijst staan: "
                        + Unsupported.inWords(reason).in(Languages.DUTCH));
    }

    @Test
    void hasAReasonForEachTextAndATextForEachReason() {
        assertThat(NAMES.values().stream().flatMap(names -> names.values().stream()))
                .containsAll(Texts.of("unsupported").keys());
        assertThat(new TreeSet<>(Texts.of("unsupported").keys()))
                .containsAll(NAMES.values().stream()
                        .flatMap(names -> names.values().stream())
                        .toList());
    }
}
