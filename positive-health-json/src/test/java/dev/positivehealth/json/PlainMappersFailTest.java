package dev.positivehealth.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mapper to which nobody added the module fails on everything that is a document, where it once wrote {@code {}}. */
class PlainMappersFailTest {
    private static final tools.jackson.databind.json.JsonMapper THREE = new tools.jackson.databind.json.JsonMapper();
    private static final com.fasterxml.jackson.databind.ObjectMapper TWO =
            new com.fasterxml.jackson.databind.ObjectMapper();

    static Stream<Object> documents() {
        return Stream.concat(Golden.all().stream(), Screens.all().stream()).map(Golden::value);
    }

    /** What is no document: it has no JSON, with or without the module. */
    static List<Object> others() {
        List<Object> others = new ArrayList<>(
                List.of(Questionnaires.builtIn(), WorkplacePolicy.netherlands(), Languages.DUTCH, Checked.valid(1)));
        return others;
    }

    @ParameterizedTest
    @MethodSource({"documents", "others"})
    void failLoudlyWithoutTheModule(Object value) {
        String expected = "is no bean: add the Jackson module of positive-health-json to the mapper";
        assertThat(catchThrowable(() -> THREE.writeValueAsString(value)))
                .as(value.getClass().getName())
                .hasMessageContaining(expected);
        assertThat(catchThrowable(() -> TWO.writeValueAsString(value)))
                .as(value.getClass().getName())
                .isNotNull();
        assertThat(catchThrowable(() -> THREE.writeValueAsString(List.of(value))))
                .hasMessageContaining(expected);
    }

    @ParameterizedTest
    @MethodSource("others")
    void failLoudlyWithTheModuleWhereThereIsNoDocument(Object value) {
        for (Mapping mapping : Mapping.all()) {
            assertThat(catchThrowable(() -> mapping.write(value)))
                    .as("%s by %s", value.getClass(), mapping)
                    .isNotNull();
        }
    }
}
