package dev.positivehealth.conversation;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Markdown;
import dev.positivehealth.internal.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The guide for a conversation, in our own words: how to begin, what to ask, what makes it safe, and what a partner does and
 * does not do. Source: the guide to Positive Health at work; wording by this project.
 *
 * <p>To facilitate, not to solve. The person chooses the topics; nothing in here looks at scores.
 */
public final class ConversationGuide {
    private static final Texts TEXTS = Texts.of("guide");
    private static final ConversationGuide STANDARD = new ConversationGuide();

    private ConversationGuide() {}

    /** {@return the guide that ships with the library} */
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
                lines.add(TEXTS.get(key, LocalizedText::of));
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
     * @param languages the language
     * @return Markdown: the sections in order, each with its sentences
     */
    public String print(Languages languages) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        for (GuideSection section : GuideSection.values()) {
            sections.put(
                    section.label().in(languages),
                    lines(section).stream().map(line -> line.in(languages)).toList());
        }
        return Markdown.guide(
                TEXTS.get("title", LocalizedText::of).in(languages),
                TEXTS.get("about", LocalizedText::of).in(languages),
                sections);
    }
}
