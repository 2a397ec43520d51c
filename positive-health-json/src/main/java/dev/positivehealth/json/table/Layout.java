package dev.positivehealth.json.table;

import dev.positivehealth.questionnaire.AnswerScale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A table as it is to be written.
 *
 * @param name of the worksheet
 * @param rows from the first on, the header
 * @param guide what a template has besides; empty if it is no template
 */
record Layout(String name, List<List<Value>> rows, Optional<Guide> guide) {
    /**
     * What a template has beside its rows.
     *
     * @param name of the worksheet with the lines
     * @param lines how to fill in, one below the other
     * @param scale the numbers that an answer can be
     * @param skip the word for a question that was skipped
     * @param title heads the message about a cell that is not right
     * @param message says what a cell can be
     * @param firstItem the first column with answers, from 0
     * @param lastItem the last one
     * @param day the column of the day
     */
    record Guide(
            String name,
            List<String> lines,
            AnswerScale scale,
            String skip,
            String title,
            String message,
            int firstItem,
            int lastItem,
            int day) {}

    /**
     * What is written into a cell: a text, which may be empty, or a number.
     *
     * @param text empty if it is a number
     */
    record Value(String text, Optional<BigDecimal> number) {
        static final Value NONE = of("");

        static Value of(String text) {
            return new Value(text, Optional.empty());
        }

        static Value of(BigDecimal number) {
            return new Value("", Optional.of(number));
        }

        /** Says what it is, not what is in the cell. */
        @Override
        public String toString() {
            return "Value";
        }
    }
}
