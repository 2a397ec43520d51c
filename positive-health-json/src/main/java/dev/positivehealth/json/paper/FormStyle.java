package dev.positivehealth.json.paper;

import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.Questionnaire;
import java.util.Map;

/**
 * How a form looks on paper and on a screen.
 *
 * <p>No size of paper is set, so that the printer's own is taken. The head of the table is repeated on every page by the
 * browser; title and number of the page stand in the margin, in a browser that knows margin boxes.
 */
final class FormStyle {
    /** What holds for any form. */
    static final String COMMON = """
            @page { margin: 16mm 15mm 12mm; }
            :root { color-scheme: light; background: #FFFFFF; }
            body { font: 10.5pt/1.3 Arial, Helvetica, "Liberation Sans", "DejaVu Sans", sans-serif; color: #1B1B1F; background: #FFFFFF; margin: 0; }
            article + article { break-before: page; }
            h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 3mm; }
            h2 { font-size: 11pt; margin: 0 0 1mm; break-after: avoid; }
            p { margin: 0 0 2mm; orphans: 3; widows: 3; }
            article, th, td { overflow-wrap: anywhere; }
            input, textarea { font: inherit; color: #1B1B1F; background: #FFFFFF; margin: 0; padding: 0; border: 0; border-radius: 0; }
            .line { border-bottom: 0.3mm solid #1B1B1F; width: 50mm; max-width: 100%; height: 7mm; }
            table { border-collapse: collapse; width: 100%; margin-top: 3mm; }
            th { text-align: start; font-weight: 400; }
            thead { break-inside: avoid; }
            thead th { font-size: 9pt; line-height: 1.2; vertical-align: bottom; padding: 0 0 1.5mm; border-bottom: 0.4mm solid #1B1B1F; }
            .ends div { display: flex; justify-content: space-between; gap: 2mm; }
            .ends span { max-width: 38mm; text-wrap: balance; }
            .ends span + span { text-align: end; }
            .ends b { display: inline-block; min-width: 6.4mm; text-align: center; }
            tr { break-inside: avoid; }
            .dimension, .dimension + .item:not(:last-child), .item:nth-last-child(2) { break-after: avoid; }
            .dimension th { font-size: 13pt; line-height: 1.2; font-weight: 700; padding: 3mm 0 0.8mm; }
            .item th, .item td { border-top: 0.2mm solid #8A8B93; padding: 1.6mm 0; vertical-align: middle; }
            .item th { padding-inline-end: 4mm; text-wrap: balance; }
            .item .no { width: 6mm; padding-inline-end: 2mm; text-align: end; font-variant-numeric: tabular-nums; }
            .numbers, .rings, .ends div { width: var(--numbers); }
            .talk { width: 19mm; text-align: center; padding-inline-start: 4mm; }
            td.talk { padding-inline-start: 4mm !important; }
            .scale { display: flex; align-items: center; gap: 3mm; }
            .rings { display: flex; justify-content: space-between; }
            .scale label { display: grid; cursor: pointer; }
            .scale label > * { grid-area: 1 / 1; }
            .scale input { appearance: none; -webkit-appearance: none; width: 100%; height: 100%; border-radius: 3.2mm; background: none; cursor: pointer; }
            .scale label span { display: block; box-sizing: border-box; min-width: 6.4mm; height: 6.4mm; border: 0.25mm solid #55565E; border-radius: 3.2mm; font-size: 10pt; line-height: 5.9mm; text-align: center; font-variant-numeric: tabular-nums; }
            .scale .skip span { border-style: dashed; padding: 0 2mm; }
            :checked + span { color: #FFFFFF; background: #1B1B1F; font-weight: 700; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
            input[type=checkbox] { appearance: none; -webkit-appearance: none; width: 6.4mm; height: 6.4mm; border: 0.3mm solid #1B1B1F; vertical-align: middle; cursor: pointer; }
            input[type=checkbox]:checked { background: linear-gradient(45deg, transparent 46%, #1B1B1F 46% 54%, transparent 54%), linear-gradient(135deg, transparent 46%, #1B1B1F 46% 54%, transparent 54%); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
            .item:has(.skip :checked) :is(.no, th) { text-decoration: line-through; }
            :focus-visible { outline: 0.7mm solid #1B1B1F; outline-offset: 0.5mm; }
            .missing, .after { break-inside: avoid; margin-top: 4mm; }
            .room, .rules { display: grid; }
            .room > * { grid-area: 1 / 1; }
            .rules i { height: 8mm; box-sizing: border-box; border-bottom: 0.25mm solid #55565E; }
            textarea { display: block; box-sizing: border-box; min-height: 24mm; field-sizing: content; resize: none; line-height: 8mm; background: none; }
            .after { break-after: avoid; font-size: 12pt; border-inline-start: 1.2mm solid #1B1B1F; padding: 1mm 4mm; }
            .after p { margin: 0; }
            footer { margin-top: 4mm; line-height: 1.2; font-size: 9pt; color: #55565E; break-inside: avoid; }
            footer p { margin-bottom: 1.2mm; }
            @media print { .screen { display: none !important; } textarea { overflow: hidden; } }
            @media screen { article { max-width: 215mm; margin: 0 auto; padding: 6mm 4mm; } .numbers { width: calc(var(--numbers) + 26mm); } }
            @media screen and (max-width: 800px) {
              table, thead, tbody, tr, th, td { display: block; }
              thead th:first-child, thead .talk { display: none; }
              .item { padding: 2mm 0; border-top: 0.2mm solid #8A8B93; }
              .item th, .item td { border: 0; padding-block: 0 2mm; }
              .item .no { float: inline-start; text-align: start; }
              .numbers { width: auto; }
              .rings, .ends div { width: min(100%, var(--numbers)); }
              .scale { flex-wrap: wrap; gap: 2mm; }
              thead { position: sticky; top: 0; background: #FFFFFF; z-index: 1; }
              td.talk { display: flex; align-items: center; gap: 2mm; width: auto; padding: 0 !important; }
            }
            @media (forced-colors: active) { :checked + span { forced-color-adjust: none; color: HighlightText; background: Highlight; } input[type=checkbox]:checked { forced-color-adjust: none; } }
            """;

    private static final int MOST_NUMBERS = 11;
    private static final int WIDTH_OF_NUMBER = 7;
    private static final int LEAST_WIDTH = 50;

    private FormStyle() {}

    /** {@return the rules for the pages and narrow screens of one language, the so-many-eth of its form} */
    static String of(FormText text, Questionnaire questionnaire, int place) {
        Direction direction = Direction.of(text.tag());
        String number = Texts.fill(
                FormText.css(text.words("page")).replace("\\7b ", "{").replace("\\7d ", "}"),
                Map.of("page", "\" counter(page) \"", "pages", "\" counter(pages) \""));
        return "@page form-" + place + " { @top-" + direction.start() + ' '
                + margin(FormText.css(questionnaire.title().in(text.languages()))) + " @top-"
                + direction.end() + ' ' + margin(number) + " }\narticle.form-" + place
                + " { page: form-"
                + place
                + "; --numbers: " + width(questionnaire.scale())
                + "mm; }\n@media screen and (max-width: 800px) { .form-" + place + " td.talk::after { content: "
                + FormText.css(text.words("talk-about")) + "; } }\n";
    }

    private static String margin(String content) {
        return "{ content: " + content
                + "; font: 9pt Arial, Helvetica, \"Liberation Sans\", \"DejaVu Sans\", sans-serif; color: #55565E; }";
    }

    /** {@return how many millimetres the numbers take: seven for each, and room for the meaning of two ends} */
    private static int width(AnswerScale scale) {
        return hasNumbers(scale)
                ? Math.max(LEAST_WIDTH, WIDTH_OF_NUMBER * (scale.highest() - scale.lowest() + 1) + 1)
                : LEAST_WIDTH;
    }

    /** {@return whether the numbers of a scale are few enough to mark one; else there is a line to write one on} */
    static boolean hasNumbers(AnswerScale scale) {
        return scale.highest() - scale.lowest() < MOST_NUMBERS;
    }
}
