package dev.positivehealth.json.document;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.Violation;
import dev.positivehealth.consent.SharedProfile;
import dev.positivehealth.scoring.DimensionScore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document that a host's own objects may show as well. Parts are written, never read on their own.
 *
 * @param <T> the type
 * @param javaType its class
 * @param write gives the part as plain values
 */
public record PartType<T>(Class<T> javaType, Function<T, Map<String, @Nullable Object>> write) {
    /** What somebody else gets to see of a profile, {@code positive-health/shared-profile/1}. */
    public static final PartType<SharedProfile> SHARED_PROFILE =
            new PartType<>(SharedProfile.class, SharedProfileDocument::write);

    private static final List<PartType<?>> ALL = List.of(
            new PartType<>(LocalizedText.class, Plain::localized),
            new PartType<>(DimensionScore.class, ProfileDocument::write),
            new PartType<>(Violation.class, PartType::violation),
            SHARED_PROFILE);

    /**
     * {@return the types: texts by language, scores as in a profile, violations as in a problem (in English), and
     * shared profiles, which are never read back}
     */
    public static List<PartType<?>> all() {
        return ALL;
    }

    private static Map<String, @Nullable Object> violation(Violation violation) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("path", violation.path());
        plain.put("code", violation.code().code());
        plain.put("message", violation.message(Languages.ENGLISH));
        return plain;
    }
}
