package dev.positivehealth.team;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Markdown;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.plan.WheelQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The guide for whoever moderates a team session, in our own words. Source: the guide to Positive Health at work; wording by
 * this project.
 */
public final class ModeratorGuide {
    private static final Texts TEXTS = Texts.load("moderator");
    private static final ModeratorGuide STANDARD = new ModeratorGuide();

    private ModeratorGuide() {}

    /**
     * Gives the guide that ships with the library.
     *
     * @return the guide
     */
    public static ModeratorGuide standard() {
        return STANDARD;
    }

    /**
     * Lists the sentences of a section.
     *
     * @param section a part of the guide
     * @return its sentences, in order
     */
    public List<LocalizedText> lines(ModeratorSection section) {
        List<LocalizedText> lines = new ArrayList<>();
        for (String key : TEXTS.keys()) {
            if (key.startsWith(section.code() + ".")) {
                lines.add(TEXTS.get(key, LocalizedText::new));
            }
        }
        if (section == ModeratorSection.WHEEL) {
            for (WheelQuestion question : WheelQuestion.values()) {
                lines.add(question.label());
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
        for (ModeratorSection section : ModeratorSection.values()) {
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
