package dev.positivehealth.conversation;

import dev.positivehealth.Labelled;
import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * A guide to print, for whoever holds a conversation or leads a session: a title, what it is for ({@code about}), and
 * its parts in order. Nothing in a guide looks at scores.
 */
public record Guide(LocalizedText title, LocalizedText about, List<Section> sections) {
    public Guide {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(about, "about");
        sections = List.copyOf(sections);
    }

    /** A part of a guide; its label is the heading. */
    public interface Section extends Labelled {
        /** {@return the sentences, in order} */
        List<LocalizedText> lines();
    }

    /**
     * {@return the guide as Markdown: the title, what it is for, and the sections in order, each with its sentences}
     */
    public String print(Languages languages) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(title.in(languages)).append("\n\n");
        page.append(about.in(languages)).append('\n');
        for (Section section : sections) {
            page.append("\n## ").append(section.label().in(languages)).append("\n\n");
            for (LocalizedText line : section.lines()) {
                page.append("- ").append(line.in(languages)).append('\n');
            }
        }
        return page.toString();
    }
}
