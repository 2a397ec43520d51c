package dev.positivehealth.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {
    private static final String FORM =
            "a rule id must be a name in kebab-case and a version, such as mean-of-answered/1";

    @ParameterizedTest
    @CsvSource({"mean-of-answered/1, mean-of-answered, 1", "7/999999, 7, 999999"})
    void isANameAndAVersion(String text, String name, int version) {
        assertThat(RuleId.parse(text)).isEqualTo(new RuleId(name, version)).hasToString(text);
        assertThat(RuleId.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a/",
                "/1",
                "a/0",
                "a/01",
                "a/-1",
                "a/1000000",
                "A/1",
                "a--b/1",
                "a-/1",
                "a/b/1",
                "a/1\n",
                " a/1"
            })
    void rejectsAnyOtherText(String text) {
        assertThat(RuleId.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleId.parse(text))
                .withMessage(FORM);
    }

    @ParameterizedTest
    @CsvSource({"a, 0", "a, 1000000", "'', 1", "a_b, 1"})
    void rejectsPartsOutsideTheirRange(String name, int version) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleId(name, version))
                .withMessage(FORM);
    }

    @Test
    void hasANameOfUpTo64Characters() {
        String longest = "x".repeat(64);
        assertThat(RuleId.parse(longest + "/1").name()).isEqualTo(longest);
        assertThat(RuleId.isValid(longest + "x/1")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleId(longest + "x", 1))
                .withMessage(FORM);
    }
}
