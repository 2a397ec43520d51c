package dev.positivehealth.team;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Markdown;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.plan.WheelQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The guide for whoever moderates a team session, in our own words. Source: the guide to Positive Health at work; wording by
 * this project.
 */
public final class ModeratorGuide {
    private static final Texts TEXTS = Texts.of("moderator");
    private static final ModeratorGuide STANDARD = new ModeratorGuide();

    private ModeratorGuide() {}

    /** {@return the guide that ships with the library} */
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
                lines.add(TEXTS.get(key, LocalizedText::of));
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
     * @param languages the language
     * @return Markdown: the sections in order, each with its sentences
     */
    public String print(Languages languages) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        for (ModeratorSection section : ModeratorSection.values()) {
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
