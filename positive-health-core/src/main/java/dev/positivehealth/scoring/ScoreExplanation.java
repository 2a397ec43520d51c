package dev.positivehealth.scoring;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Which answers made which score, and why a score is absent, so that a person or a tester can compute it by hand. It is
 * for the person whose answers they are: the lines hold them.
 */
public final class ScoreExplanation implements NoBean {
    private final ScoringRule rule;
    private final AnswerSheet sheet;
    private final Profile profile;

    private ScoreExplanation(ScoringRule rule, AnswerSheet sheet) {
        this.rule = rule;
        this.sheet = sheet;
        this.profile = rule.score(sheet);
    }

    /** {@return how a rule scores a sheet} */
    public static ScoreExplanation of(ScoringRule rule, AnswerSheet sheet) {
        return new ScoreExplanation(rule, sheet);
    }

    /** {@return the profile that the rule makes of the sheet} */
    public Profile profile() {
        return profile;
    }

    /** {@return what became of each item of a dimension, in the order of the questionnaire; empty if it has none} */
    public Map<Item, Answer> parts(Dimension dimension) {
        Map<Item, Answer> parts = new LinkedHashMap<>();
        sheet.questionnaire().items(dimension).forEach(item -> parts.put(item, sheet.answer(item.code())));
        return parts;
    }

    /**
     * Explains the scores in words, in the best language for the reader.
     *
     * @return the rule, then for each dimension, in order, a line for it and an indented line for each of its items
     */
    public List<String> lines(Languages languages) {
        Languages shown = languages.startingWith(sheet.questionnaire().languageFor(languages));
        List<String> lines = new ArrayList<>();
        lines.add(line(
                shown,
                "explain.rule",
                "rule",
                rule.id().toString(),
                "text",
                rule.text().in(shown)));
        for (Dimension dimension : Dimension.values()) {
            lines.add(dimensionLine(shown, dimension));
            parts(dimension).forEach((item, answer) -> lines.add("  " + itemLine(shown, item, answer)));
        }
        return lines;
    }

    private String dimensionLine(Languages languages, Dimension dimension) {
        String name = sheet.questionnaire().name(dimension).in(languages);
        return profile.score(dimension)
                .fold(
                        scored -> line(
                                languages,
                                "explain.score",
                                "dimension",
                                name,
                                "score",
                                scored.score().text(languages),
                                "sum",
                                Long.toString(scored.score().sum()),
                                "answered",
                                Integer.toString(scored.answered()),
                                "items",
                                Integer.toString(scored.items())),
                        absent -> line(
                                languages,
                                "explain.absent",
                                "dimension",
                                name,
                                "reason",
                                absent.why().label().in(languages),
                                "answered",
                                Integer.toString(absent.answered()),
                                "items",
                                Integer.toString(absent.items())));
    }

    private static String itemLine(Languages languages, Item item, Answer answer) {
        String label = item.label().in(languages);
        OptionalInt number = answer.value();
        if (number.isPresent()) {
            return line(languages, "explain.answered", "label", label, "value", Integer.toString(number.getAsInt()));
        }
        boolean skipped = answer instanceof Answer.Skipped;
        return line(languages, skipped ? "explain.skipped" : "explain.unanswered", "label", label);
    }

    private static String line(Languages languages, String key, String... arguments) {
        return ShippedRules.text(key, arguments).in(languages);
    }

    /** {@return the rule that made the scores} */
    public ScoringRule rule() {
        return rule;
    }

    /** The rule, nothing about the person. */
    @Override
    public String toString() {
        return "ScoreExplanation[" + rule.id() + "]";
    }
}
