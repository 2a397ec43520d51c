package dev.positivehealth.json.fuzz;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.Violation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds of everything that is read. They fail by {@link AssertionError}, which no reader throws by itself. */
final class Claims {
    private Claims() {}

    /** Violations are told in both languages, and are no more than may be told. */
    static void areTold(List<Violation> violations) {
        isTrue(violations.size() <= Checked.MOST_VIOLATIONS, "more violations are told than may be");
        for (Violation violation : violations) {
            isTrue(!violation.message(Languages.DUTCH).isBlank(), "a violation says nothing in Dutch");
            isTrue(!violation.message(Languages.ENGLISH).isBlank(), "a violation says nothing in English");
        }
    }

    /** There is a value, or there are violations that can be told. */
    static void areTold(Checked<?> read) {
        isTrue(read.value().isPresent() == read.violations().isEmpty(), "neither a value nor violations, or both");
        areTold(read.violations());
        isTrue(!read.toString().isEmpty(), "what was read does not say what it is");
    }

    static void isTrue(boolean held, String otherwise) {
        if (!held) {
            throw new AssertionError(otherwise);
        }
    }

    static void same(String what, @Nullable Object one, @Nullable Object other) {
        if (one == null ? other != null : !one.equals(other)) {
            throw new AssertionError(what + "\n1: " + one + "\n2: " + other);
        }
    }

    /** Where and what, without the words. */
    static List<String> codes(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.path() + " " + violation.code() + " " + violation.arguments())
                .toList();
    }

    /** The text that bytes are in UTF-8; empty if they are none. */
    static Optional<String> text(byte[] utf8) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
