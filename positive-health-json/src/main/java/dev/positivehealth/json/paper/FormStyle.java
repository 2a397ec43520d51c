package dev.positivehealth.json.paper;

import dev.positivehealth.internal.text.Texts;
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
            @page { margin: 17mm 15mm 13mm; }
            :root { color-scheme: light; background: #FFFFFF; }
            body { font: 10.5pt/1.3 Arial, Helvetica, "Liberation Sans", "DejaVu Sans", sans-serif; color: #1B1B1F; background: #FFFFFF; margin: 0; }
            article + article { break-before: page; }
            h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 3mm; }
            h2 { font-size: 11pt; margin: 0 0 1mm; break-after: avoid; }
            p { margin: 0 0 2mm; orphans: 3; widows: 3; }
            article, th, td { overflow-wrap: anywhere; }
            input, textarea { font: inherit; color: #1B1B1F; background: #FFFFFF; margin: 0; padding: 0; border: 0; border-radius: 0; }
            .line { border-bottom: 0.3mm solid #1B1B1F; width: 50mm; max-width: 100%; height: 7mm; }
            table { border-collapse: collapse; width: 100%; margin-top: 4mm; }
            th { text-align: start; font-weight: 400; }
            thead { break-inside: avoid; }
            thead th { font-size: 9pt; line-height: 1.2; vertical-align: bottom; padding: 0 0 1.5mm; border-bottom: 0.4mm solid #1B1B1F; }
            .ends div { display: flex; justify-content: space-between; gap: 4mm; }
            .ends span { max-width: 34mm; }
            .ends span + span { text-align: end; }
            tr { break-inside: avoid; }
            .dimension { break-after: avoid; }
            .dimension th { font-size: 13pt; font-weight: 700; padding: 4mm 0 1mm; }
            .item th, .item td { border-top: 0.2mm solid #8A8B93; padding: 1.6mm 0; vertical-align: middle; }
            .item th { position: relative; padding-inline: 8mm 4mm; }
            .no { position: absolute; inset-inline-start: 0; width: 6mm; text-align: end; font-variant-numeric: tabular-nums; }
            .numbers { width: 78mm; }
            .talk { width: 19mm; text-align: center; padding-inline-start: 4mm; }
            td.talk { padding-inline-start: 4mm !important; }
            .scale { display: flex; justify-content: space-between; }
            .scale label { position: relative; }
            .scale input[type=radio] { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
            .scale label span { display: block; box-sizing: border-box; min-width: 6.6mm; height: 6.6mm; border: 0.25mm solid #55565E; border-radius: 3.3mm; font-size: 10pt; line-height: 6.1mm; text-align: center; font-variant-numeric: tabular-nums; }
            .scale .skip span { border-style: dashed; padding: 0 2mm; }
            :checked + span { color: #FFFFFF; background: #1B1B1F; font-weight: 700; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
            input[type=checkbox] { appearance: none; -webkit-appearance: none; width: 6.6mm; height: 6.6mm; border: 0.3mm solid #1B1B1F; vertical-align: middle; cursor: pointer; }
            input[type=checkbox]:checked { background: linear-gradient(45deg, transparent 46%, #1B1B1F 46% 54%, transparent 54%), linear-gradient(135deg, transparent 46%, #1B1B1F 46% 54%, transparent 54%); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
            .item:has(.skip :checked) th > span { text-decoration: line-through; }
            :focus-visible, :focus-visible + span { outline: 0.7mm solid #1B1B1F; outline-offset: 0.5mm; }
            .missing, .after { break-inside: avoid; margin-top: 5mm; }
            textarea { display: block; box-sizing: border-box; width: 100%; min-height: 24mm; field-sizing: content; resize: vertical; line-height: 8mm; background: repeating-linear-gradient(#FFFFFF 0 7.7mm, #8A8B93 7.7mm 8mm); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
            .after { font-size: 12pt; border: 0.4mm solid #1B1B1F; padding: 3mm 4mm; }
            .after p { margin: 0; }
            footer { margin-top: 5mm; font-size: 9pt; color: #55565E; break-inside: avoid; }
            @media print { .screen { display: none !important; } }
            @media screen { article { max-width: 200mm; margin: 0 auto; padding: 6mm 4mm; } .numbers { width: 106mm; } }
            @media screen and (max-width: 800px) {
              table, thead, tbody, tr, th, td { display: block; }
              thead th:first-child, thead .talk { display: none; }
              .item { padding: 2mm 0; border-top: 0.2mm solid #8A8B93; }
              .item th, .item td { border: 0; padding-block: 0 2mm; }
              .numbers { width: auto; }
              .scale { flex-wrap: wrap; justify-content: start; gap: 1mm; }
              .ends { position: sticky; top: 0; background: #FFFFFF; z-index: 1; }
              td.talk { display: flex; align-items: center; gap: 2mm; width: auto; padding: 0 !important; }
            }
            @media (forced-colors: active) { :checked + span { forced-color-adjust: none; color: HighlightText; background: Highlight; } input[type=checkbox]:checked { forced-color-adjust: none; } }
            """;

    private static final String MARGIN = "{ content: %s; font: 9pt Arial, Helvetica, \"Liberation Sans\", \"DejaVu Sans\", sans-serif; color: #55565E; }";

    private FormStyle() {}

    /** {@return the rules for the pages and narrow screens of one language, the so-many-eth of its form} */
    static String of(FormText text, String title, int place) {
        Direction direction = Direction.of(text.tag());
        String number = Texts.fill(
                FormText.css(text.words("page")).replace("\\7b ", "{").replace("\\7d ", "}"),
                Map.of("page", "\" counter(page) \"", "pages", "\" counter(pages) \""));
        return "@page form-" + place + " { @top-" + direction.start() + ' ' + MARGIN.formatted(FormText.css(title)) + " @top-"
                + direction.end() + ' ' + MARGIN.formatted(number) + " }\narticle.form-" + place + " { page: form-" + place
                + "; }\n@media screen and (max-width: 800px) { .form-" + place + " td.talk::after { content: "
                + FormText.css(text.words("talk-about")) + "; } }\n";
    }
}
