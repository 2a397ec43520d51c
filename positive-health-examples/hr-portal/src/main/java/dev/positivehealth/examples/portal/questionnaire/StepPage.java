package dev.positivehealth.examples.portal.questionnaire;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One page of the questionnaire: a dimension and its items, with what was chosen. Nothing is preset.
 *
 * @param step its place among the pages, from 1
 * @param of how many pages of items there are
 */
record StepPage(
        int step,
        int of,
        Dimension dimension,
        String name,
        String about,
        String lowestMeaning,
        String highestMeaning,
        List<Integer> numbers,
        List<Question> questions,
        int version) {

    /**
     * An item on the page.
     *
     * @param chosen a number as text or {@link Draft#SKIP}; empty if nothing is chosen yet
     * @param saved what another page saved in the meantime, where that is something else; {@code null} if there is none
     */
    record Question(
            String code, String statement, String label, String chosen, boolean talkAbout, Optional<String> saved) {}

    /** {@return the dimensions that a questionnaire has a page for} */
    static List<Dimension> steps(Questionnaire questionnaire) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> !questionnaire.items(dimension).isEmpty())
                .toList();
    }

    static StepPage of(Questionnaire questionnaire, int step, Draft typed, Optional<Draft> saved, Languages languages) {
        List<Dimension> steps = steps(questionnaire);
        Dimension dimension = steps.get(step - 1);
        AnswerScale scale = questionnaire.scale();
        return new StepPage(
                step,
                steps.size(),
                dimension,
                questionnaire.name(dimension).in(languages),
                dimension.description().in(languages),
                scale.lowestMeaning().in(languages),
                scale.highestMeaning().in(languages),
                IntStream.rangeClosed(scale.lowest(), scale.highest()).boxed().toList(),
                questionnaire.items(dimension).stream()
                        .map(item -> question(item, typed, saved, languages))
                        .toList(),
                saved.orElse(typed).version());
    }

    private static Question question(Item item, Draft typed, Optional<Draft> saved, Languages languages) {
        String chosen = typed.chosen(item).orElse("");
        return new Question(
                item.code().value(),
                item.statement().in(languages),
                item.label().in(languages),
                chosen,
                typed.wantsToTalkAbout(item),
                saved.map(other -> other.chosen(item).orElse("")).filter(other -> !other.equals(chosen)));
    }
}
