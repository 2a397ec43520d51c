package dev.positivehealth;

import dev.positivehealth.internal.text.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A text by language, in at least one. The library's own texts are complete in Dutch and in English.
 *
 * <p>Texts are for people; nothing is ever decided by one. Example: {@code LocalizedText.of("Slaap", "Sleep")}.
 *
 * @param texts the text by BCP 47 language tag, each tag in its canonical spelling and once, Dutch first, then English,
 *     then by code point; no text is blank
 */
public record LocalizedText(Map<String, String> texts) {
    /**
     * @throws IllegalArgumentException if there is no text, a text is blank or has half of a surrogate pair, or a tag is not a language tag or given
     *     twice
     */
    public LocalizedText {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a localized text must be given in at least one language");
        }
        Map<String, String> byTag = new TreeMap<>(Languages.ORDER);
        texts.forEach((written, text) -> {
            String tag = Languages.canonical(written);
            if (text.isBlank()) {
                throw new IllegalArgumentException("a localized text must not be blank in any language");
            }
            if (!Words.isUnicode(text)) {
                throw new IllegalArgumentException("a localized text must have whole characters in every language");
            }
            if (byTag.put(tag, text) != null) {
                throw new IllegalArgumentException("a localized text must be given once in a language");
            }
        });
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(byTag));
    }

    /**
     * {@return a text made of at least one text that is not blank, by BCP 47 tag}
     *
     * @throws IllegalArgumentException as the constructor says
     */
    public static LocalizedText of(Map<String, String> texts) {
        return new LocalizedText(texts);
    }

    /**
     * {@return a text in Dutch and English}
     *
     * @throws IllegalArgumentException if either is blank
     */
    public static LocalizedText of(String nl, String en) {
        Objects.requireNonNull(nl, "nl");
        Objects.requireNonNull(en, "en");
        return new LocalizedText(Map.of("nl", nl, "en", en));
    }

    /** {@return the text in the language that {@link Languages#choose} takes for a reader} */
    public String in(Languages languages) {
        return Objects.requireNonNull(texts.get(languageFor(languages)));
    }

    /** {@return the tag of the language that is chosen for a reader, as {@code Content-Language} has it} */
    public String languageFor(Languages languages) {
        return languages.choose(texts.keySet());
    }

    /**
     * {@return this text followed by another, in each of its languages; where the other lacks one, as
     * {@link Languages#choose} takes it for a reader of that language}
     */
    public LocalizedText followedBy(String between, LocalizedText next) {
        Map<String, String> joined = new LinkedHashMap<>();
        texts.forEach((tag, text) -> joined.put(tag, text + between + next.in(Languages.of(tag))));
        return new LocalizedText(joined);
    }

    /**
     * {@return this text with the words of every language changed}
     *
     * @throws IllegalArgumentException if a changed text is blank
     */
    public LocalizedText map(UnaryOperator<String> change) {
        Map<String, String> changed = new LinkedHashMap<>();
        texts.forEach((tag, text) -> changed.put(tag, change.apply(text)));
        return new LocalizedText(changed);
    }
}
