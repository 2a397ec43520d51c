package dev.positivehealth.testkit;

import dev.positivehealth.GroupPath;
import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.questionnaire.ItemCode;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts, codes, references and days, with what trips programs up more often than chance would have it. */
public final class TextArbitraries {
    private static final int LONGEST_REFERENCE = 128;
    private static final int LONGEST_SEGMENT = 64;
    private static final int MOST_PARTS = 40;

    private TextArbitraries() {}

    /**
     * {@return any Unicode text of up to so many code points, 40 at most; it may be empty} Quotes, control characters, characters outside
     * the basic plane and the like come up often. Halves of surrogate pairs do not.
     */
    public static Arbitrary<String> words(int longest) {
        Arbitrary<String> one = Arbitraries.oneOf(
                Arbitraries.integers().between(0x20, 0x17F).map(Character::toString),
                Arbitraries.integers()
                        .between(0, Character.MAX_CODE_POINT)
                        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                        .map(Character::toString),
                Arbitraries.of(
                        "\"", "\\", "/", "~", "\u0000", "\u0007", "\n", "\u007f", "\u0085", "\u2028", "\u2029",
                        "\ufeff", "😀", "\ufffe"));
        return one.list().ofMaxSize(Math.min(longest, MOST_PARTS)).map(parts -> String.join("", parts));
    }

    /** {@return words that are not blank} */
    public static Arbitrary<String> notBlank(int longest) {
        return words(longest).filter(text -> !text.isBlank());
    }

    /** {@return codes in kebab-case, 1 to 64 characters} */
    public static Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withChars("abz09-")
                .ofMinLength(1)
                .ofMaxLength(64)
                .filter(ItemCode::isValid);
    }

    /** {@return BCP 47 tags in their canonical spelling} */
    public static Arbitrary<String> tags() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("abNZ09-")
                .ofMinLength(2)
                .ofMaxLength(35)
                .filter(Languages::isTag)
                .map(Languages::canonical);
        return Arbitraries.oneOf(any, Arbitraries.of("nl", "en", "nl-BE", "fr", "zh-Hant"));
    }

    /** {@return texts in one to three languages, each not blank and of up to so many code points} */
    public static Arbitrary<LocalizedText> texts(int longest) {
        return Arbitraries.maps(tags(), notBlank(longest))
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(LocalizedText::of)
                .withoutEdgeCases();
    }

    /** {@return days on which a sheet can be taken: in the years 1900 to 2200} */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2200, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** {@return references of participants, with odd characters as far as they are valid} */
    public static Arbitrary<ParticipantRef> participants() {
        return words(LONGEST_REFERENCE).filter(ParticipantRef::isValid).map(ParticipantRef::new);
    }

    /** {@return paths of groups, 1 to 12 segments deep} */
    public static Arbitrary<GroupPath> groups() {
        return words(LONGEST_SEGMENT)
                .filter(text -> GroupPath.isValid(text) && text.indexOf('/') < 0)
                .list()
                .ofMinSize(1)
                .ofMaxSize(GroupPath.DEEPEST)
                .map(segments -> GroupPath.parse(String.join("/", segments)));
    }
}
