package dev.positivehealth.programme.review;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.programme.FindingCode;
import dev.positivehealth.programme.Phase;
import dev.positivehealth.programme.Programme;
import dev.positivehealth.programme.SetAside;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A look at a programme on a day: questions, in the order in which an organisation gets to them.
 *
 * <p>A question whose time has not come is not asked, so a programme without any data has only a few. What was set
 * aside with a reason is not asked again. The same programme and day give the same questions.
 */
public final class Review {
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
        Phase phase = programme.phase(on);
        List<SetAside> setAside = programme.all(SetAside.class).stream()
                .filter(aside -> !aside.on().isAfter(on))
                .toList();
        List<Finding> findings = Arrays.stream(FindingCode.values())
                .filter(code -> code.from().compareTo(phase) <= 0)
                .filter(code -> setAside.stream().noneMatch(aside -> aside.finding() == code))
                .filter(code -> code.applies(programme, on))
                .map(Finding::new)
                .toList();
        return new Review(findings, setAside);
    }

    /** {@return the open questions, the first step first} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return the questions set aside, with their reasons} */
    public List<SetAside> setAside() {
        return setAside;
    }

    /**
     * Writes the review for people to read, in English unless Dutch is asked for.
     *
     * @return Markdown: each question with its reason, a next step and the source
     */
    public String print(Languages languages) {
        StringBuilder page = new StringBuilder();
        page.append("# " + text("title", languages) + "\n\n" + text("about", languages) + "\n");
        if (findings.isEmpty()) {
            page.append("\n" + text("none", languages) + "\n");
        }
        for (Finding finding : findings) {
            page.append("\n## " + finding.question().in(languages) + "\n\n");
            line(page, "why", finding.why().in(languages), languages);
            line(page, "next-step", finding.next().in(languages), languages);
            line(page, "source", finding.code().source() + " (" + finding.code() + ")", languages);
        }
        if (!setAside.isEmpty()) {
            page.append("\n## " + text("aside", languages) + "\n\n");
            for (SetAside aside : setAside) {
                String question = aside.finding().question().in(languages);
                page.append("- " + question + " – " + aside.reason() + "\n");
            }
        }
        return page.append("\n").append(text("sources", languages)).append("\n").toString();
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
