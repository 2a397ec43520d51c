package dev.positivehealth.json.paper;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A questionnaire as one HTML file for A4 paper, to be printed and filled in by hand.
 *
 * <p>Every item has its statement, the numbers of the scale to circle (a line to write on if there are more than
 * eleven), and a box to tick for "I want to talk about this". Nothing is preset and nothing is required. A dimension is
 * not split over two pages unless it is longer than a page, and an item never is. The file is self-contained: no
 * script, nothing from outside.
 */
public final class PaperForm {
    private static final Texts TEXTS = Texts.of("paper");
    private static final int MOST_NUMBERS = 11;
    private static final String STYLE = """
            @page { size: A4; margin: 14mm 15mm; }
            body { font-family: Arial, Helvetica, "Liberation Sans", sans-serif; font-size: 10.5pt; color: #1B1B1F; margin: 0 auto; max-width: 180mm; }
            article + article { break-before: page; }
            h1 { font-size: 18pt; margin: 0 0 4mm; }
            h2 { font-size: 13pt; margin: 4mm 0 1mm; break-after: avoid; }
            section { break-inside: avoid; }
            p { margin: 0 0 2mm; }
            .day { margin: 4mm 0; }
            .line { display: inline-block; border-bottom: 0.3mm solid #1B1B1F; width: 45mm; }
            .item { break-inside: avoid; border-top: 0.2mm solid #C9CBD1; padding: 2mm 0; display: grid; grid-template-columns: 1fr auto; gap: 1mm 4mm; }
            .scale { grid-column: 1; letter-spacing: 0; font-variant-numeric: tabular-nums; }
            .scale span { display: inline-block; min-width: 8.5mm; text-align: center; padding: 1mm 0; }
            .talk { grid-column: 2; grid-row: 1 / span 2; align-self: center; white-space: nowrap; font-size: 9pt; color: #55565E; }
            .box { display: inline-block; width: 4mm; height: 4mm; border: 0.3mm solid #1B1B1F; vertical-align: -0.8mm; margin-right: 1.5mm; }
            .first { break-inside: avoid; }
            .rule { border-bottom: 0.3mm solid #C9CBD1; height: 8mm; }
            footer { margin-top: 5mm; font-size: 8pt; color: #55565E; break-inside: avoid; }
            """;

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
        List<Languages> languages = text("about").texts().keySet().stream()
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
        StringBuilder html = new StringBuilder(32_768);
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(tag(languages.get(0)))
                .append("\">\n<head>\n<meta charset=\"UTF-8\">\n<title>")
                .append(escaped(questionnaire.title().in(languages.get(0))))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n");
        languages.forEach(languages -> article(html, languages));
        return html.append("</body>\n</html>\n").toString();
    }

    private void article(StringBuilder html, Languages languages) {
        AnswerScale scale = questionnaire.scale();
        html.append("<article lang=\"").append(tag(languages)).append("\">\n<h1>");
        html.append(escaped(questionnaire.title().in(languages))).append("</h1>\n");
        paragraph(html, text(languages, "about"));
        paragraph(
                html,
                text(
                        languages,
                        "scale",
                        "lowest",
                        Integer.toString(scale.lowest()),
                        "highest",
                        Integer.toString(scale.highest()),
                        "lowestMeaning",
                        scale.lowestMeaning().in(languages),
                        "highestMeaning",
                        scale.highestMeaning().in(languages)));
        html.append("<p class=\"day\">")
                .append(escaped(text(languages, "day")))
                .append(" <span class=\"line\"></span></p>\n");
        for (Dimension dimension : Dimension.values()) {
            section(html, languages, dimension);
        }
        html.append("<section>\n<h2>")
                .append(escaped(text(languages, "missing")))
                .append(
                        "</h2>\n<div class=\"rule\"></div>\n<div class=\"rule\"></div>\n<div class=\"rule\"></div>\n</section>\n<footer>\n");
        paragraph(html, text(languages, "after"));
        boolean isBuiltIn = Questionnaires.builtIn()
                .find(questionnaire.id())
                .filter(questionnaire::equals)
                .isPresent();
        String source = isBuiltIn ? Questionnaires.source().in(languages) : questionnaire.source();
        paragraph(html, text(languages, "source", "source", source, "licence", questionnaire.licence()));
        if (isBuiltIn) {
            paragraph(html, Questionnaires.attribution().in(languages));
            paragraph(html, Questionnaires.independence().in(languages));
        }
        html.append("</footer>\n</article>\n");
    }

    private void section(StringBuilder html, Languages languages, Dimension dimension) {
        List<Item> items = questionnaire.items(dimension);
        if (items.isEmpty()) {
            return;
        }
        html.append("<section>\n<div class=\"first\">\n<h2>")
                .append(escaped(questionnaire.name(dimension).in(languages)))
                .append("</h2>\n");
        item(html, languages, items.get(0));
        html.append("</div>\n");
        items.subList(1, items.size()).forEach(item -> item(html, languages, item));
        html.append("</section>\n");
    }

    private void item(StringBuilder html, Languages languages, Item item) {
        html.append("<div class=\"item\"><div>")
                .append(escaped(item.statement().in(languages)))
                .append("</div>")
                .append(scale())
                .append("<div class=\"talk\"><span class=\"box\"></span>")
                .append(escaped(text(languages, "talk-about")))
                .append("</div></div>\n");
    }

    private String scale() {
        AnswerScale scale = questionnaire.scale();
        String numbers = scale.highest() - scale.lowest() < MOST_NUMBERS
                ? IntStream.rangeClosed(scale.lowest(), scale.highest())
                        .mapToObj(number -> "<span>" + number + "</span>")
                        .collect(Collectors.joining())
                : "<span class=\"line\"></span>";
        return "<div class=\"scale\">" + numbers + "</div>";
    }

    private static void paragraph(StringBuilder html, String text) {
        html.append("<p>").append(escaped(text)).append("</p>\n");
    }

    private static String text(Languages languages, String key, String... arguments) {
        return Texts.fill(text(key).in(languages), Texts.arguments(arguments));
    }

    private static LocalizedText text(String key) {
        return TEXTS.get(key, LocalizedText::of);
    }

    private static String tag(Languages languages) {
        return languages.tags().get(0);
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(c -> switch (c) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    default ->
                        Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF)
                                ? "\uFFFD"
                                : new String(Character.toChars(c));
                })
                .collect(Collectors.joining());
    }
}
