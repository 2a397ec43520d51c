package dev.positivehealth.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectationsTest {
    static Stream<Function<String, Expectations>> places() {
        return Stream.of(
                words -> new Expectations(words, "", "", ""),
                words -> new Expectations("", words, "", ""),
                words -> new Expectations("", "", words, ""),
                words -> new Expectations("", "", "", words));
    }

    @Test
    void mayAllBeEmpty() {
        assertThat(Expectations.NONE).isEqualTo(new Expectations("", "", "", ""));
    }

    @ParameterizedTest
    @MethodSource("places")
    void takesUpToTwoThousandCodePointsEach(Function<String, Expectations> place) {
        assertThat(place.apply("\uD83C\uDF33")).isNotEqualTo(Expectations.NONE).hasToString("Expectations");
        assertThat(place.apply("\uD83C\uDF33".repeat(2_000))).isNotEqualTo(Expectations.NONE);
    }

    @ParameterizedTest
    @MethodSource("places")
    void rejectsWordsThatAreBlankOrTooLong(Function<String, Expectations> place) {
        assertThat(Stream.of(" ", "x".repeat(2_001)))
                .allSatisfy(words -> assertThatThrownBy(() -> place.apply(words))
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessage("an expectation must have 1 to 2000 characters and not be blank"));
    }
}
