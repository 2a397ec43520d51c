package dev.positivehealth.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WholeNumbersTest {
    static Stream<Object> sevens() {
        return Stream.of(
                7,
                7L,
                (short) 7,
                (byte) 7,
                7.0,
                7.0f,
                BigInteger.valueOf(7),
                new BigDecimal("7"),
                new BigDecimal("7.0"),
                new BigDecimal("7e0"),
                new BigDecimal("0.7e1"),
                new BigDecimal("70e-1"));
    }

    @ParameterizedTest
    @MethodSource("sevens")
    void readsEveryNumberOfWholeValue(Object raw) {
        assertThat(WholeNumbers.of(raw)).hasValue(7);
    }

    static Stream<Object> others() {
        return Stream.of(
                7.5,
                7.5f,
                -0.1,
                Double.NaN,
                Float.NaN,
                new BigDecimal("7.5"),
                new BigDecimal("1e-400"),
                "7",
                "",
                true,
                '7',
                List.of(7),
                Map.of());
    }

    @ParameterizedTest
    @MethodSource("others")
    void readsNothingElse(Object raw) {
        assertThat(WholeNumbers.of(raw)).isEmpty();
    }

    @Test
    void readsNoNumberOfNull() {
        assertThat(WholeNumbers.of(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "0e-400, 0",
        "0e400, 0",
        "-3, -3",
        "9223372036854775806, 9223372036854775806",
        "9223372036854775807, 9223372036854775807",
        "9223372036854775808, 9223372036854775807",
        "1e400, 9223372036854775807",
        "1e2147483647, 9223372036854775807",
        "-9223372036854775807, -9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "-9223372036854775809, -9223372036854775808",
        "-1e400, -9223372036854775808"
    })
    void clampsToTheRangeOfALong(String text, long number) {
        assertThat(WholeNumbers.of(new BigDecimal(text))).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"100e2147483647, 9223372036854775807", "-100e2147483647, -9223372036854775808"})
    void clampsANumberWhoseZerosDoNotFitItsScale(String text, long number) {
        assertThat(WholeNumbers.of(new BigDecimal(text))).hasValue(number);
    }

    @Test
    void clampsOtherKindsOfNumbersToo() {
        assertThat(WholeNumbers.of(BigInteger.TEN.pow(30))).hasValue(Long.MAX_VALUE);
        assertThat(WholeNumbers.of(BigInteger.TEN.pow(30).negate())).hasValue(Long.MIN_VALUE);
        assertThat(WholeNumbers.of(1e300)).hasValue(Long.MAX_VALUE);
        assertThat(WholeNumbers.of(-1e300)).hasValue(Long.MIN_VALUE);
        assertThat(WholeNumbers.of(-0.0)).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "7.50, 7.50",
        "-7e2, -7e2",
        "1e99999999999, 1e400",
        "-1E+99999999999, -1e400",
        "1e-99999999999, 1e-400",
        "-1.5e-99999999999, -1e-400",
        "0.00e99999999999, 0",
        "-0e-99999999999, 0",
        "10e99999999999, 1e400",
        "0.09e99999999999, 1e400"
    })
    void readsTheTextOfAnyJsonNumber(String text, BigDecimal number) {
        assertThat(WholeNumbers.parse(text)).isEqualTo(number);
    }
}
