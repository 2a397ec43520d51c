package dev.positivehealth.json.document;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.Violation;
import dev.positivehealth.scoring.DimensionScore;
import java.util.List;
import java.util.function.Function;

/** A part of a document that a host's own objects may show as well. Parts are written, never read on their own. */
public record PartType<T>(Class<T> javaType, Function<T, Object> write) {
    private static final List<PartType<?>> ALL = List.of(
            new PartType<>(LocalizedText.class, NamedCodecs.localized(Integer.MAX_VALUE)::write),
            new PartType<>(DimensionScore.class, ProfileCodecs.SCORE::write),
            new PartType<>(
                    Violation.class,
                    violation -> ProblemCodecs.ENTRY.write(Problem.Entry.of(violation, Languages.ENGLISH))));

    /** {@return the types: texts by language, scores as in a profile, and violations as in a problem, in English} */
    public static List<PartType<?>> all() {
        return ALL;
    }
}
