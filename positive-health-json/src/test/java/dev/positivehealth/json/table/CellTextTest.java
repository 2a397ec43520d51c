package dev.positivehealth.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31",
                "-1",
                "@a",
                "\tx",
                "\rx",
                "\nx",
                " =x",
                "\u00A0=x",
                "\uFF1Dx",
                "#N/A",
                "1E5",
                "1,2E+15",
                "  ",
                "'=x",
                "''=x"
            })
    void putsAGuardBeforeWhatASpreadsheetWouldChange(String text) {
        assertThat(CellText.guarded(text)).isEqualTo("'" + text);
        assertThat(CellText.unguarded("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "'s-1", "'t gaat goed", "7", "p-001", "a=b", "'", "#1", "1E", "\"=x"})
    void leavesEverythingElseAsItIs(String text) {
        assertThat(CellText.guarded(text)).isEqualTo(text);
        assertThat(CellText.unguarded(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7|7", "7,0|7.0", "-3.25|-3.25", "1.0000|1.0000", "7e1|7E+1"})
    void readsNumbersWithAPointOrAComma(String text, String number) {
        assertThat(CellText.number(text).orElseThrow()).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000", "1,000", "1.000,0", "+7", "7 ", "", "x", "7.", ".7", "7E99999", "0x7", "1 0"})
    void doesNotGuessANumber(String text) {
        assertThat(CellText.number(text)).isEmpty();
    }

    @Test
    void callsColumnsAsASpreadsheetDoes() {
        assertThat(Grid.letters(0) + " " + Grid.letters(25) + " " + Grid.letters(26) + " " + Grid.letters(701) + " "
                        + Grid.letters(702) + " " + Grid.letters(16_383))
                .isEqualTo("A Z AA ZZ AAA XFD");
    }
}
