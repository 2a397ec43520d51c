package dev.positivehealth.conversation;

import dev.positivehealth.Labelled;
import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.NoBean;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A guide to print, for whoever holds a conversation or leads a session: a title, what it is for ({@code about}), and
 * its parts in order. Nothing in a guide looks at scores.
 */
public record Guide(LocalizedText title, LocalizedText about, List<Section> sections) implements NoBean {
    public Guide {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(about, "about");
        sections = List.copyOf(sections);
    }

    /** A part of a guide; its label is the heading. */
    public interface Section extends Labelled {
        /** {@return whom the sentences are for and how to use them; empty if the heading says enough} */
        Optional<LocalizedText> about();

        /** {@return whether the sentences are questions that the heading counts, and so have numbers} */
        boolean isNumbered();

        /** {@return the sentences, in order} */
        List<LocalizedText> lines();
    }

    /**
     * {@return the guide as Markdown: the title, what it is for, and the sections in order, each with whom it is for
     * and its sentences}
     */
    public String print(Languages languages) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(title.in(languages)).append("\n\n");
        page.append(about.in(languages)).append('\n');
        for (Section section : sections) {
            page.append("\n## ").append(section.label().in(languages)).append("\n\n");
            section.about().ifPresent(words -> page.append(words.in(languages)).append("\n\n"));
            int number = 0;
            for (LocalizedText line : section.lines()) {
                number++;
                page.append(section.isNumbered() ? number + ". " : "- ")
                        .append(line.in(languages))
                        .append('\n');
            }
        }
        return page.toString();
    }
}
