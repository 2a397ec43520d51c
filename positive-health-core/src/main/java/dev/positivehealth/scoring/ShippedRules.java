package dev.positivehealth.scoring;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import java.util.Optional;
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
        return find(parsed)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "scoring rule " + parsed
                                        + " is not shipped; shipped are mean-of-answered/1, mean-of-answered-min-N/1 and direct-mark/1"));
    }

    static Optional<ScoringRule> find(RuleId id) {
        if (id.equals(MeanOfAnswered.HALF.id())) {
            return Optional.of(MeanOfAnswered.HALF);
        }
        if (id.equals(DirectMark.INSTANCE.id())) {
            return Optional.of(DirectMark.INSTANCE);
        }
        Matcher minimum = MINIMUM.matcher(id.name());
        return id.version() == 1 && minimum.matches()
                ? Optional.of(MeanOfAnswered.atLeast(Integer.parseInt(minimum.group(1))))
                : Optional.empty();
    }

    /** Finds a text and fills in placeholders, given as names and values in turn. */
    static LocalizedText text(String key, String... arguments) {
        return TEXTS.get(key, LocalizedText::of).map(text -> Texts.fill(text, Texts.arguments(arguments)));
    }
}
