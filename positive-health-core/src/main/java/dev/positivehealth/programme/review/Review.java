package dev.positivehealth.programme.review;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.programme.FindingCode;
import dev.positivehealth.programme.Phase;
import dev.positivehealth.programme.Programme;
import dev.positivehealth.programme.SetAside;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A look at a programme on a day: questions, in the order in which an organisation gets to them.
 *
 * <p>A question whose time has not come is not asked, so a programme without any data has only a few. Its time has come
 * in its {@link FindingCode#from phase}, or before that when nothing earlier is left to ask; what asks about a year gone by
 * waits for that year. Of all questions the {@link #first} are asked at once, at most {@link #AT_ONCE}, and the others
 * afterwards. What was set aside with a reason {@link SetAside#comesBackOn comes back}. The same
 * programme and day give the same questions.
 */
public final class Review implements NoBean {
    /** How many questions are asked at once; a choice of this project. */
    public static final int AT_ONCE = 5;

    private static final Texts TEXTS = Texts.of("review");

    private final List<Finding> findings;
    private final List<SetAside> setAside;

    private Review(List<Finding> findings, List<SetAside> setAside) {
        this.findings = findings;
        this.setAside = setAside;
    }

    /** {@return the questions about a programme on a day} */
    public static Review of(Programme programme, LocalDate on) {
        Objects.requireNonNull(on, "on");
        List<SetAside> setAside = programme.all(SetAside.class).stream()
                .filter(aside -> !on.isBefore(aside.on()) && on.isBefore(aside.comesBackOn()))
                .toList();
        List<FindingCode> open = Arrays.stream(FindingCode.values())
                .filter(code -> setAside.stream().noneMatch(aside -> aside.finding() == code))
                .filter(code -> code.applies(programme, on))
                .sorted(Comparator.comparing(FindingCode::from))
                .toList();
        Phase phase = reached(programme.phase(on), open);
        List<Finding> findings = open.stream()
                .filter(code -> code.from().compareTo(phase) <= 0)
                .map(Finding::new)
                .toList();
        return new Review(findings, setAside);
    }

    /** The phase, or that of the earliest question if nothing before it is left; a year is not reached by answers. */
    private static Phase reached(Phase phase, List<FindingCode> open) {
        return open.stream()
                .map(FindingCode::from)
                .findFirst()
                .filter(from -> from.compareTo(phase) > 0 && from != Phase.LASTING)
                .orElse(phase);
    }

    /** {@return the open questions of {@link #findings} to begin with, at most {@link #AT_ONCE}} */
    public List<Finding> first() {
        return findings.stream().limit(AT_ONCE).toList();
    }

    /** {@return all open questions, the first step first} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return the questions set aside on this day and not back yet, with their reasons} */
    public List<SetAside> setAside() {
        return setAside;
    }

    /**
     * Writes the review for people to read, in English unless Dutch is asked for.
     *
     * @return Markdown: the first questions with their reason and a next step, the others as a list, what was set aside,
     *     and in small print the source and the code of each question
     */
    public String print(Languages languages) {
        StringBuilder page = new StringBuilder();
        page.append("# " + text("title", languages) + "\n\n" + text("about", languages) + "\n");
        if (findings.isEmpty()) {
            page.append("\n" + text("none", languages) + "\n");
        }
        for (Finding finding : first()) {
            page.append("\n## " + finding.question().in(languages) + "\n\n");
            line(page, "why", finding.why().in(languages), languages);
            line(page, "next-step", finding.next().in(languages), languages);
        }
        list(
                page,
                "later",
                findings.stream()
                        .skip(AT_ONCE)
                        .map(finding -> finding.question().in(languages))
                        .toList(),
                languages);
        list(
                page,
                "aside",
                setAside.stream()
                        .map(aside -> aside.finding().question().in(languages) + " – " + aside.reason())
                        .toList(),
                languages);
        page.append("\n---\n\n<small>\n\n" + text("sources", languages) + "\n");
        if (!findings.isEmpty()) {
            page.append("\n");
        }
        for (Finding finding : findings) {
            page.append("- " + finding.question().in(languages) + " "
                    + finding.code().source() + " (" + finding.code() + ")\n");
        }
        return page.append("\n</small>\n").toString();
    }

    private static void list(StringBuilder page, String heading, List<String> lines, Languages languages) {
        if (!lines.isEmpty()) {
            page.append("\n## " + text(heading, languages) + "\n\n");
            lines.forEach(line -> page.append("- " + line + "\n"));
        }
    }

    private static void line(StringBuilder page, String key, String words, Languages languages) {
        page.append("- " + text(key, languages) + ": " + words + "\n");
    }

    private static String text(String key, Languages languages) {
        return TEXTS.get(key, LocalizedText::of).in(languages);
    }

    /** What it is; questions are not counted. */
    @Override
    public String toString() {
        return "Review";
    }
}
