package dev.positivehealth.browser;

import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.picture.AspectDots;
import dev.positivehealth.picture.SpiderWeb;
import dev.positivehealth.picture.Theme;
import dev.positivehealth.picture.WebsOverTime;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.scoring.SideBySide;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Pictures of sheets of one person, by the options of a call. */
final class Pictures {
    private final List<AnswerSheet> inTime;
    private final Options options;

    private Pictures(List<AnswerSheet> inTime, Options options) {
        this.inTime = inTime;
        this.options = options;
    }

    static String svg(List<AnswerSheet> sheets, Options options) {
        if (sheets.stream()
                        .flatMap(sheet -> sheet.participant().stream())
                        .distinct()
                        .count()
                > 1) {
            throw new Wrong(
                    List.of(Violation.of(PropertyPath.ROOT.child("participant"), ViolationCode.PARTICIPANT_OTHER)));
        }
        List<AnswerSheet> inTime = sheets.stream()
                .sorted(Comparator.comparing(AnswerSheet::takenOn))
                .toList();
        Pictures pictures = new Pictures(inTime, options);
        return switch (options.one("picture", name -> name).orElse("web")) {
            case "web" -> pictures.web();
            case "over-time" -> pictures.overTime();
            case "answers" -> pictures.answers();
            default -> throw Wrong.option("picture");
        };
    }

    private static Theme theme(String name) {
        return switch (name) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> throw new IllegalArgumentException("a theme is light or dark");
        };
    }

    private Theme theme() {
        return options.one("theme", Pictures::theme).orElse(Theme.LIGHT);
    }

    private SideBySide both() {
        return SideBySide.of(options.rule(inTime.get(0).questionnaire()), inTime.get(0), inTime.get(1));
    }

    private void atMost(int most) {
        if (inTime.isEmpty() || inTime.size() > most) {
            throw Wrong.option("sheets");
        }
    }

    private String web() {
        atMost(2);
        AnswerSheet first = inTime.get(0);
        SpiderWeb web = inTime.size() == 1
                ? SpiderWeb.of(options.rule(first.questionnaire()).score(first), first.questionnaire())
                : SpiderWeb.of(both());
        SpiderWeb drawn = web.in(options.languages()).in(theme());
        drawn = options.one("title", drawn::title).orElse(drawn);
        drawn = options.one("ids", drawn::withIds).orElse(drawn);
        drawn = options.is("fill", true) ? drawn : drawn.withoutFill();
        return (options.is("compact", false) ? drawn.compact() : drawn).svg();
    }

    private String overTime() {
        atMost(WebsOverTime.MOST);
        AnswerSheet first = inTime.get(0);
        WebsOverTime webs = inTime.size() == 2
                ? WebsOverTime.of(both())
                : WebsOverTime.of(
                        inTime.stream()
                                .map(sheet ->
                                        options.rule(sheet.questionnaire()).score(sheet))
                                .toList(),
                        first.questionnaire());
        WebsOverTime drawn = webs.in(options.languages()).in(theme());
        drawn = options.one("title", drawn::title).orElse(drawn);
        drawn = options.one("ids", drawn::withIds).orElse(drawn);
        return (options.is("compact", false) ? drawn.compact() : drawn).svg();
    }

    private String answers() {
        atMost(1);
        AspectDots drawn = AspectDots.of(inTime.get(0)).in(options.languages()).in(theme());
        Optional<Dimension> dimension = options.one("dimension", Dimension::parse);
        drawn = dimension.map(drawn::on).orElse(drawn);
        drawn = options.one("title", drawn::title).orElse(drawn);
        drawn = options.one("ids", drawn::withIds).orElse(drawn);
        return (options.is("compact", false) ? drawn.compact() : drawn).svg();
    }
}
