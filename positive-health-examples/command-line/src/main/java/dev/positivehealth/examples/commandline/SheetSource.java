package dev.positivehealth.examples.commandline;

import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.questionnaire.AnswerSheet;
import java.io.InputStream;
import java.util.function.Function;

/** Answer sheets as one system writes them. */
interface SheetSource {
    /**
     * Reads all sheets of an input, in its order: of each good one a line of the result is written, and each bad one is told on
     * standard error. One bad sheet never stops the rest.
     *
     * @return the exit code
     */
    int score(InputStream in, Scoring scoring);

    /**
     * What is done with sheets.
     *
     * @param judging tells what is good and what is bad
     * @param documents knows the questionnaires
     * @param write makes a line of the result of one sheet
     * @param threads how many threads may work at once
     */
    record Scoring(Judging judging, JsonDocuments documents, Function<AnswerSheet, String> write, int threads) {}
}
