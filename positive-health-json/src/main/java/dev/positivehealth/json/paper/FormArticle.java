package dev.positivehealth.json.paper;

import static dev.positivehealth.json.paper.FormText.escaped;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A questionnaire in one language: what it is, a table of its items, room for more, a look back, and its source. */
record FormArticle(Questionnaire questionnaire, FormText text, int place) {
    String html() {
        StringBuilder html = new StringBuilder(65_536);
        html.append("<article class=\"form-" + place + "\" lang=\"" + text.tag() + "\" dir=\""
                + Direction.of(text.tag()).value() + "\">\n");
        line(html, "<h1>" + escaped(questionnaire.title().in(text.languages())) + "</h1>");
        line(html, text.element("p", "", "about"));
        line(html, text.element("p", "", hasNumbers() ? "scale" : "line", ends()));
        line(html, text.element("p", " class=\"screen\"", "screen"));
        line(
                html,
                "<p class=\"day\">" + text.element("label", " for=\"" + id("day") + '"', "day")
                        + " <input class=\"line\" type=\"text\" id=\"" + id("day") + "\" autocomplete=\"off\"></p>");
        table(html);
        line(
                html,
                "<section class=\"missing\">\n" + text.element("h2", " id=\"" + id("missing") + '"', "missing")
                        + "\n<div class=\"room\"><div class=\"rules\"><i></i><i></i><i></i></div><textarea rows=\"3\" autocomplete=\"off\" aria-labelledby=\""
                        + id("missing")
                        + "\"></textarea></div>\n</section>");
        line(html, "<section class=\"after\">" + text.element("p", "", "after") + "</section>");
        footer(html);
        line(html, "</article>");
        return html.toString();
    }

    private void table(StringBuilder html) {
        AnswerScale scale = questionnaire.scale();
        line(html, "<table>\n<thead>\n<tr>");
        line(html, "<th scope=\"col\" colspan=\"2\">" + text.element("span", "", "question") + "</th>");
        line(
                html,
                "<th scope=\"col\" class=\"numbers ends\"><div>"
                        + end("lowest", "<b>" + scale.lowest() + "</b> " + meaning(scale.lowestMeaning()))
                        + end("highest", meaning(scale.highestMeaning()) + " <b>" + scale.highest() + "</b>")
                        + "</div></th>");
        line(
                html,
                "<th scope=\"col\" class=\"talk\" id=\"" + id("talk") + "\">" + text.element("span", "", "talk-about")
                        + "</th>");
        line(html, "</tr>\n</thead>");
        for (Dimension dimension : Dimension.values()) {
            List<Item> items = questionnaire.items(dimension);
            if (!items.isEmpty()) {
                line(
                        html,
                        "<tbody>\n<tr class=\"dimension\"><th scope=\"rowgroup\" colspan=\"4\">"
                                + escaped(questionnaire.name(dimension).in(text.languages())) + "</th></tr>");
                items.forEach(item -> item(html, item));
                line(html, "</tbody>");
            }
        }
        line(html, "</table>");
    }

    /** An end of the scale; its number stands at the outer side, over its ring. */
    private String end(String name, String content) {
        return "<span id=\"" + id(name) + "\">" + content + "</span>";
    }

    private String meaning(LocalizedText meaning) {
        return escaped(meaning.in(text.languages()));
    }

    private void item(StringBuilder html, Item item) {
        int number = questionnaire.items().indexOf(item) + 1;
        String id = id(Integer.toString(number));
        String statement = id + "-statement";
        String labels = id + ' ' + statement;
        line(
                html,
                "<tr class=\"item\"><td class=\"no\" id=\"" + id + "\">" + number + "</td><th scope=\"row\" id=\""
                        + statement + "\">" + escaped(item.statement().in(text.languages())) + "</th>");
        line(html, "<td class=\"numbers\">" + (hasNumbers() ? numbers(item, labels) : room(labels)) + "</td>");
        line(
                html,
                "<td class=\"talk\"><input type=\"checkbox\" aria-labelledby=\"" + id("talk") + ' ' + labels
                        + "\"></td></tr>");
    }

    private String numbers(Item item, String labelledBy) {
        AnswerScale scale = questionnaire.scale();
        String name = id(item.code().value());
        return "<div class=\"scale\" role=\"radiogroup\" aria-labelledby=\"" + labelledBy + "\"><div class=\"rings\">"
                + IntStream.rangeClosed(scale.lowest(), scale.highest())
                        .mapToObj(number ->
                                choice(name, Integer.toString(number), meaning(number), Integer.toString(number), ""))
                        .collect(Collectors.joining())
                + "</div>"
                + choice(name, "", "", text.element("span", "", "skip"), " class=\"skip screen\"")
                + "</div>";
    }

    private static String choice(String name, String value, String describedBy, String shown, String attributes) {
        String content = value.isEmpty() ? shown : "<span>" + shown + "</span>";
        return "<label" + attributes + "><input type=\"radio\" name=\"" + name + "\" value=\"" + value + '"'
                + describedBy + '>' + content + "</label>";
    }

    private String meaning(int number) {
        AnswerScale scale = questionnaire.scale();
        if (number == scale.lowest()) {
            return " aria-describedby=\"" + id("lowest") + '"';
        }
        return number == scale.highest() ? " aria-describedby=\"" + id("highest") + '"' : "";
    }

    private static String room(String labelledBy) {
        return "<input class=\"line\" type=\"text\" autocomplete=\"off\" aria-labelledby=\"" + labelledBy + "\">";
    }

    private boolean hasNumbers() {
        return FormStyle.hasNumbers(questionnaire.scale());
    }

    private Map<String, String> ends() {
        AnswerScale scale = questionnaire.scale();
        return Map.of(
                "lowest",
                Integer.toString(scale.lowest()),
                "highest",
                Integer.toString(scale.highest()),
                "lowestMeaning",
                text.among("scale", scale.lowestMeaning().in(text.languages())),
                "highestMeaning",
                text.among("scale", scale.highestMeaning().in(text.languages())));
    }

    private void footer(StringBuilder html) {
        boolean isBuiltIn = Questionnaires.builtIn()
                .find(questionnaire.id())
                .filter(questionnaire::equals)
                .isPresent();
        String source = isBuiltIn ? Questionnaires.source().in(text.languages()) : questionnaire.source();
        line(html, "<footer>");
        line(
                html,
                text.element(
                        "p",
                        "",
                        "source",
                        Map.of("source", escaped(source), "licence", escaped(questionnaire.licence()))));
        if (isBuiltIn) {
            line(html, "<p>" + escaped(Questionnaires.attribution().in(text.languages())) + "</p>");
            line(html, "<p>" + escaped(Questionnaires.independence().in(text.languages())) + "</p>");
        }
        line(html, "</footer>");
    }

    private String id(String name) {
        return text.tag() + '-' + name;
    }

    private static void line(StringBuilder html, String line) {
        html.append(line).append('\n');
    }
}
