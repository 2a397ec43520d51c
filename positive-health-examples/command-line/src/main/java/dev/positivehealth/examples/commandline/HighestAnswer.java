package dev.positivehealth.examples.commandline;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;

/** The question about an own list that no program can answer: whether a higher answer is always better for the person. */
final class HighestAnswer {
    private static final LocalizedText QUESTION = LocalizedText.of(
            "Vraag over {id}: betekent {highest} bij elke vraag meer van wat iemand wil dan {lowest}? Zo niet, draai dan die zinnen om:"
                    + " anders tekent het web ze verkeerd om.",
            "A question about {id}: does {highest} mean more of what a person wants than {lowest} in every item? If not, turn those"
                    + " statements round: the web would draw them the wrong way.");

    private HighestAnswer() {}

    /** Asks on standard error, if the questionnaire is not one of the library's. */
    static void ask(Questionnaire questionnaire, Languages languages, Output output) {
        if (Questionnaires.builtIn().find(questionnaire.id()).isEmpty()) {
            AnswerScale scale = questionnaire.scale();
            String lowest = scale.lowest() + " (" + scale.lowestMeaning().in(languages) + ")";
            String highest = scale.highest() + " (" + scale.highestMeaning().in(languages) + ")";
            output.error(QUESTION.in(languages)
                    .replace("{id}", questionnaire.id().toString())
                    .replace("{lowest}", lowest)
                    .replace("{highest}", highest));
        }
    }
}
