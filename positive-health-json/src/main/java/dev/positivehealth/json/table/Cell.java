package dev.positivehealth.json.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell that is not empty, as the file has it; none of them shows it as text. */
sealed interface Cell {
    /** Text, with spaces around it as they came in. */
    record Words(String text) implements Cell {
        @Override
        public String toString() {
            return "Words";
        }
    }

    /** A number that the file holds as a number. */
    record Numeral(BigDecimal number) implements Cell {
        @Override
        public String toString() {
            return "Numeral";
        }
    }

    /** A day that the file holds as a day. */
    record Day(LocalDate day) implements Cell {
        @Override
        public String toString() {
            return "Day";
        }
    }

    /** True or false. */
    record Truth(boolean isTrue) implements Cell {
        @Override
        public String toString() {
            return "Truth";
        }
    }

    /** Something that is not read, by the key of the text that says what it is. */
    record Fault(String key) implements Cell {}

    /** {@return whether nothing is to be seen in the cell} */
    default boolean isBlank() {
        return this instanceof Words words && CellText.stripped(words.text()).isEmpty();
    }
}
