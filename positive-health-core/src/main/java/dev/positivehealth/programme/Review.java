package dev.positivehealth.programme;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A look at a programme on a day: questions, in the order in which an organisation comes to them.
 *
 * <p>A question whose time has not come is not asked, so a programme without any data gets a few. What is set aside with a
 * reason is not asked again. The same programme and day give the same questions.
 */
public final class Review {
    private static final Texts TEXTS = Texts.of("review");

    private final List<Finding> findings;
    private final List<SetAside> setAside;

    private Review(List<Finding> findings, List<SetAside> setAside) {
        this.findings = findings;
        this.setAside = setAside;
    }

    /**
     * Looks at a programme.
     *
     * @param programme the programme
     * @param on the day
     * @return the questions on that day
     */
    public static Review of(Programme programme, LocalDate on) {
        Objects.requireNonNull(on, "on");
        Phase phase = programme.phase(on);
        List<SetAside> aside = programme.all(SetAside.class).stream()
                .filter(one -> !one.on().isAfter(on))
                .toList();
        Set<FindingCode> open = EnumSet.noneOf(FindingCode.class);
        for (FindingCode code : FindingCode.values()) {
            boolean asked = code.from().compareTo(phase) <= 0
                    && aside.stream().noneMatch(one -> one.finding() == code)
                    && Questions.applies(code, programme, on);
            if (asked) {
                open.add(code);
            }
        }
        return new Review(open.stream().map(Finding::new).toList(), aside);
    }

    /** {@return the questions: those that are open, the first step first} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return what was set aside: the questions set aside, with their reasons} */
    public List<SetAside> setAside() {
        return setAside;
    }

    /**
     * Writes the review for people to read.
     *
     * @param languages the language; English unless Dutch
     * @return Markdown: each question with its reason, a next step and the source
     */
    public String print(Languages languages) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(text("title", languages)).append("\n\n");
        page.append(text("about", languages)).append("\n");
        if (findings.isEmpty()) {
            page.append("\n").append(text("none", languages)).append("\n");
        }
        for (Finding finding : findings) {
            page.append("\n## ").append(finding.question().in(languages)).append("\n\n");
            line(page, "why", finding.why().in(languages), languages);
            line(page, "next-step", finding.next().in(languages), languages);
            line(page, "source", finding.code().source() + " (" + finding.code() + ")", languages);
        }
        if (!setAside.isEmpty()) {
            page.append("\n## ").append(text("aside", languages)).append("\n\n");
            for (SetAside one : setAside) {
                page.append("- ")
                        .append(one.finding().question().in(languages))
                        .append(" – ")
                        .append(one.reason())
                        .append("\n");
            }
        }
        return page.append("\n").append(text("sources", languages)).append("\n").toString();
    }

    private static void line(StringBuilder page, String key, String words, Languages languages) {
        page.append("- ")
                .append(text(key, languages))
                .append(": ")
                .append(words)
                .append("\n");
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
