package dev.positivehealth.json.paper;

import dev.positivehealth.Languages;
import dev.positivehealth.questionnaire.Questionnaire;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A questionnaire as one HTML file, to be printed and filled in by hand, or filled in on a screen and then printed.
 *
 * <p>Every item has its number, its place in the questionnaire from 1; its statement; the numbers of the scale in rings,
 * one of which is marked (a line to write on if there are more than eleven); and a box to tick in the column "I want to
 * talk about this". Nothing is preset and nothing is required. On every page a browser repeats the head of the table, which
 * says what the ends of the scale mean; title and number of the page stand in its margin in a browser that knows margin boxes
 * (Chromium; others print their own). An item is never split over two pages, and the name of a dimension is followed by at
 * least two of its items, if it has them. Printed from Chromium, {@code adult-42/1} and {@code adult-44/1} take three
 * pages a language and {@code marks-6/1} takes one, on A4 as on Letter: the file takes the size of the printer's paper.
 *
 * <p>On a screen the rings are radio buttons and the boxes are checkboxes, each with its label, for mouse, touch and
 * keyboard; "skip", shown there only, crosses the statement out. What is filled in is printed. There is no HTML form around them, so
 * nothing can be sent; there is no script and nothing from outside, so nothing is kept. Text of a language that is
 * written from right to left runs so.
 *
 * <p>A PDF is what a browser makes of it: Chromium's "save as PDF" and {@code chromium --headless --print-to-pdf} tag it
 * (title, table, heads of rows and columns), so that it can be read aloud. It has no fields to fill in (no AcroForm): who
 * fills in on a screen does so in the HTML file. A PDF with fields is not made here.
 */
public final class PaperForm {
    private final Questionnaire questionnaire;
    private final List<Languages> languages;

    private PaperForm(Questionnaire questionnaire, List<Languages> languages) {
        this.questionnaire = questionnaire;
        this.languages = languages.stream()
                .map(wanted -> wanted.startingWith(questionnaire.languageFor(wanted)))
                .toList();
    }

    /**
     * Prints a questionnaire in every language that both it and this library have, Dutch first, each starting on a page
     * of its own; if there is none, in the one that {@link Questionnaire#languageFor} takes for English.
     */
    public static PaperForm of(Questionnaire questionnaire) {
        Set<String> common =
                Objects.requireNonNull(questionnaire, "questionnaire").languages();
        List<Languages> languages = FormText.of("about").texts().keySet().stream()
                .filter(common::contains)
                .map(Languages::of)
                .toList();
        return new PaperForm(questionnaire, languages.isEmpty() ? List.of(Languages.ENGLISH) : languages);
    }

    /**
     * {@return the form in the language of the questionnaire that suits the reader best, named in {@code lang}; where
     * this library lacks words in it, they are in the reader's next}
     */
    public PaperForm in(Languages languages) {
        return new PaperForm(questionnaire, List.of(languages));
    }

    /** {@return one HTML file, the same for the same questionnaire} */
    public String html() {
        FormText first = new FormText(languages.get(0));
        StringBuilder style = new StringBuilder(FormStyle.COMMON);
        StringBuilder articles = new StringBuilder(65_536);
        for (int i = 0; i < languages.size(); i++) {
            FormText text = new FormText(languages.get(i));
            style.append(FormStyle.of(text, questionnaire, i + 1));
            articles.append(new FormArticle(questionnaire, text, i + 1).html());
        }
        return String.format(
                Locale.ROOT,
                """
                <!DOCTYPE html>
                <html lang="%s" dir="%s">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """,
                first.tag(),
                Direction.of(first.tag()).value(),
                FormText.escaped(questionnaire.title().in(first.languages())),
                style,
                articles);
    }
}
