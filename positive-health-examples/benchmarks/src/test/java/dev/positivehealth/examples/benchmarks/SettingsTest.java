package dev.positivehealth.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void allMeasuresAMillionSheetsFiveTimes() {
        assertThat(Settings.parse("all"))
                .isEqualTo(new Settings(
                        1_000_000,
                        10_000,
                        5,
                        11,
                        false,
                        Set.of("steps", "processes", "parts", "first", "growth", "spark"),
                        ""));
    }

    @Test
    void takesWhatIsAskedAfterIt() {
        assertThat(Settings.parse(
                        "quick", "--sheets", "5000", "--groups", "7", "--turns", "1", "--only", "steps,first"))
                .isEqualTo(new Settings(5_000, 7, 1, 5, true, Set.of("steps", "first"), ""));
    }

    @Test
    void stepsAloneAreMeasuredWhereOneIsNamed() {
        assertThat(Settings.parse("quick", "--step", "drawOne"))
                .isEqualTo(new Settings(100_000, 1_000, 3, 5, true, Set.of("steps"), "drawOne"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "true", "all --sheets", "all --people 3", "quick --only speed"})
    void saysWhatItTakes(String arguments) {
        assertThatThrownBy(() -> Settings.parse(arguments.split(" ", -1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "all or quick; then if wanted --sheets N, --groups N, --turns N, --step PART-OF-NAME, and --only with"
                                + " some of [first, growth, parts, processes, spark, steps] and commas between");
    }

    @Test
    void medianOfAnEvenNumberLiesBetween() {
        assertThat(Table.median(List.of(4.0, 1.0, 2.0), value -> value)).isEqualTo(2.0);
        assertThat(Table.median(List.of(4.0, 1.0, 2.0, 3.0), value -> value)).isEqualTo(2.5);
    }
}
