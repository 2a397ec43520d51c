package dev.positivehealth.scoring;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The library's own rules by id, and their texts. */
final class ShippedRules {
    private static final Pattern MINIMUM =
            Pattern.compile(Pattern.quote(MeanOfAnswered.MINIMUM_NAME) + "([1-9][0-9]{0,2})");
    private static final Texts TEXTS = Texts.of("scoring");

    private ShippedRules() {}

    static ScoringRule parse(String id) {
        RuleId parsed = RuleId.parse(id);
        Matcher minimum = MINIMUM.matcher(parsed.name());
        if (parsed.equals(MeanOfAnswered.HALF.id())) {
            return MeanOfAnswered.HALF;
        }
        if (parsed.equals(DirectMark.INSTANCE.id())) {
            return DirectMark.INSTANCE;
        }
        if (parsed.version() == 1 && minimum.matches()) {
            return MeanOfAnswered.atLeast(Integer.parseInt(minimum.group(1)));
        }
        throw new IllegalArgumentException("scoring rule " + parsed
                + " is not shipped; shipped are mean-of-answered/1, mean-of-answered-min-N/1 and direct-mark/1");
    }

    /** Finds a text and fills in placeholders, given as names and values in turn. */
    static LocalizedText text(String key, String... arguments) {
        return TEXTS.get(key, LocalizedText::of).map(text -> Texts.fill(text, Texts.arguments(arguments)));
    }
}
