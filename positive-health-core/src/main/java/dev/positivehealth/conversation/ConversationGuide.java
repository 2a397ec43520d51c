package dev.positivehealth.conversation;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Markdown;
import dev.positivehealth.internal.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The guide for a conversation, in our own words: how to begin, what to ask, what makes it safe, and what a partner does and
 * does not do. Source: the guide to Positive Health at work; wording by this project.
 *
 * <p>To facilitate, not to solve. The person chooses the topics; nothing in here looks at scores.
 */
public final class ConversationGuide {
    private static final Texts TEXTS = Texts.load("guide");
    private static final ConversationGuide STANDARD = new ConversationGuide();

    private ConversationGuide() {}

    /**
     * Gives the guide that ships with the library.
     *
     * @return the guide
     */
    public static ConversationGuide standard() {
        return STANDARD;
    }

    /**
     * Lists the sentences of a section.
     *
     * @param section a part of the guide
     * @return its sentences, in order
     */
    public List<LocalizedText> lines(GuideSection section) {
        List<LocalizedText> lines = new ArrayList<>();
        for (String key : TEXTS.keys()) {
            if (key.startsWith(section.code() + ".")) {
                lines.add(TEXTS.get(key, LocalizedText::new));
            }
        }
        if (section == GuideSection.FIVE_QUESTIONS) {
            for (FiveQuestion question : FiveQuestion.values()) {
                lines.add(question.label());
            }
        }
        if (section == GuideSection.SAFETY) {
            for (SafetyMark mark : SafetyMark.values()) {
                lines.add(mark.label());
            }
        }
        return List.copyOf(lines);
    }

    /**
     * Prints the guide.
     *
     * @param locale the language
     * @return Markdown: the sections in order, each with its sentences
     */
    public String print(Locale locale) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        for (GuideSection section : GuideSection.values()) {
            sections.put(
                    section.label().in(locale),
                    lines(section).stream().map(line -> line.in(locale)).toList());
        }
        return Markdown.guide(
                TEXTS.get("title", LocalizedText::new).in(locale),
                TEXTS.get("about", LocalizedText::new).in(locale),
                sections);
    }
}
