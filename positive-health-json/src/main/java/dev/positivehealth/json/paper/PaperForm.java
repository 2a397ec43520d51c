package dev.positivehealth.json.paper;

import dev.positivehealth.Languages;
import dev.positivehealth.questionnaire.Questionnaire;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A questionnaire as one HTML file for A4 paper, to be printed and filled in by hand.
 *
 * <p>Every item has its statement, the numbers of the scale to circle (a line to write on if there are more than
 * eleven), and a box to tick for "I want to talk about this". Nothing is preset and nothing is required. A dimension is
 * not split over two pages unless it is longer than a page, and an item never is. The file is self-contained: no
 * script, nothing from outside.
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
        return """
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
                """.formatted(
                        first.tag(),
                        Direction.of(first.tag()).value(),
                        FormText.escaped(questionnaire.title().in(first.languages())),
                        style,
                        articles);
    }
}
