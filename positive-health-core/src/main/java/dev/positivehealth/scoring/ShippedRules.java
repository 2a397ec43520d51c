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

    /**
     * Refuses a rule of a host under a name of the library's, of any version: a profile says by its rule what its numbers mean.
     */
    static void requireOwnName(ScoringRule rule) {
        if (!(rule instanceof MeanOfAnswered) && !(rule instanceof DirectMark)) {
            String name = rule.id().name();
            if (name.equals(DirectMark.NAME)
                    || name.equals(MeanOfAnswered.NAME)
                    || name.startsWith(MeanOfAnswered.MINIMUM_NAME)) {
                throw new IllegalArgumentException("the name of scoring rule " + rule.id()
                        + " is the library's; a rule of a host needs a name of its own");
            }
        }
    }

    /** {@return that the answers of a dimension were added up and divided by their number} */
    static Optional<LocalizedText> sum(DimensionScore made) {
        return made.fold(
                scored -> Optional.of(text(
                        "explain.sum",
                        "sum",
                        Long.toString(scored.score().sum()),
                        "answered",
                        Integer.toString(scored.answered()))),
                absent -> Optional.empty());
    }

    /** Finds a text and fills in placeholders, given as names and values in turn. */
    static LocalizedText text(String key, String... arguments) {
        return TEXTS.get(key, LocalizedText::of).map(text -> Texts.fill(text, Texts.arguments(arguments)));
    }
}
