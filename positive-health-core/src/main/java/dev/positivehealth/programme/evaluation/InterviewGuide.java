package dev.positivehealth.programme.evaluation;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.programme.reference.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Questions for an interview, by role and experience, in our own words; after the research questions of the report,
 * lines 75-88 and 111-114. They ask about the programme, never about somebody's web or health.
 */
public final class InterviewGuide implements NoBean {
    private static final Texts TEXTS = Texts.of("interview");

    private final Party role;
    private final Experience experience;

    private InterviewGuide(Party role, Experience experience) {
        this.role = role;
        this.experience = experience;
    }

    /** {@return the guide for an interview with somebody in a role, by their experience with Positive Health} */
    public static InterviewGuide of(Party role, Experience experience) {
        return new InterviewGuide(
                Objects.requireNonNull(role, "role"), Objects.requireNonNull(experience, "experience"));
    }

    /** {@return the questions on a theme: first those for all, then those for the experience, then for the role} */
    public List<LocalizedText> questions(InterviewTheme theme) {
        List<LocalizedText> questions = new ArrayList<>();
        for (String whom : List.of("all", experience.code(), role.code())) {
            IntStream.iterate(1, n -> n + 1)
                    .mapToObj(n -> theme.code() + "." + whom + "." + n)
                    .takeWhile(TEXTS.keys()::contains)
                    .map(key -> TEXTS.get(key, LocalizedText::of))
                    .forEach(questions::add);
        }
        return List.copyOf(questions);
    }

    /**
     * Writes the guide for people to read, in English unless Dutch is asked for.
     *
     * @return Markdown: what to say first, the questions by theme, what to say at the end
     */
    public String print(Languages languages) {
        StringBuilder page = new StringBuilder("# " + text("title", languages) + "\n\n");
        page.append(text("for", languages)
                        .replace("{role}", role.label().in(languages))
                        .replace("{experience}", experience.label().in(languages)))
                .append("\n\n");
        page.append(text("first", languages)).append("\n");
        for (InterviewTheme theme : InterviewTheme.values()) {
            page.append("\n## ").append(theme.label().in(languages)).append("\n\n");
            questions(theme)
                    .forEach(question ->
                            page.append("- ").append(question.in(languages)).append("\n"));
        }
        return page.append("\n").append(text("last", languages)).append("\n").toString();
    }

    private static String text(String key, Languages languages) {
        return TEXTS.get(key, LocalizedText::of).in(languages);
    }

    /** Which role and experience it is for. */
    @Override
    public String toString() {
        return "InterviewGuide[" + role + ", " + experience + "]";
    }
}
