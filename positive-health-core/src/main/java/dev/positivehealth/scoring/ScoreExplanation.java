package dev.positivehealth.scoring;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        ShippedRules.requireOwnName(rule);
        this.rule = rule;
        this.sheet = sheet;
        this.profile = rule.score(sheet);
    }

    /**
     * {@return how a rule scores a sheet}
     *
     * @throws IllegalArgumentException if it is a rule of a host that has the name of one of the library's
     */
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
        List<Answer> answers = List.copyOf(parts(dimension).values());
        // Counted here and not by the rule, which may make its scores of some of the answers only.
        String answered = Long.toString(
                answers.stream().filter(answer -> answer.value().isPresent()).count());
        String items = Integer.toString(answers.size());
        String name = sheet.questionnaire().name(dimension).in(languages);
        return profile.score(dimension)
                .fold(
                        scored -> {
                            String score = scored.score().text(languages);
                            Optional<String> how = explanation(dimension).map(text -> text.in(languages));
                            String[] all = {
                                "dimension",
                                name,
                                "score",
                                score,
                                "answered",
                                answered,
                                "items",
                                items,
                                "how",
                                how.orElse("")
                            };
                            return line(languages, how.isPresent() ? "explain.score" : "explain.score-alone", all);
                        },
                        absent -> line(
                                languages,
                                "explain.absent",
                                "dimension",
                                name,
                                "reason",
                                absent.why().label().in(languages),
                                "answered",
                                answered,
                                "items",
                                items));
    }

    /** {@return how the rule says that it made the score of a dimension; empty if there is none, or its text says all} */
    public Optional<LocalizedText> explanation(Dimension dimension) {
        return profile.score(dimension) instanceof DimensionScore.Scored
                ? rule.explanation(List.copyOf(parts(dimension).values()))
                : Optional.empty();
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
