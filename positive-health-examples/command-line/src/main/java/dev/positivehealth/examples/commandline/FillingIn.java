package dev.positivehealth.examples.commandline;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.picture.AspectDots;
import dev.positivehealth.picture.SpiderWeb;
import dev.positivehealth.picture.WebsOverTime;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import dev.positivehealth.scoring.SideBySide;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

/** Step 1 of the journey: the person fills in the web, twice, and once only a score for each dimension. */
final class FillingIn {
    private final Story story;
    private final JsonDocuments documents;

    FillingIn(Story story, Questionnaires known) {
        this.story = story;
        this.documents = JsonDocuments.of(known);
    }

    /** Tells step 1; returns the sheets as they were filled in, of which the rest builds on the first. */
    List<AnswerSheet> tell() throws IOException {
        story.say("title");
        story.line("");
        story.say("about");
        story.line(Questionnaires.attribution().in(story.languages()));
        story.line(Questionnaires.independence().in(story.languages()));

        story.heading("spring.heading");
        AnswerSheet spring = sheet("spring");
        Profile springProfile = profile("spring", spring);
        tell(spring, springProfile);
        story.say("spring.gap");

        story.heading("paper.heading");
        AnswerSheet paper = sheet("paper");
        tell(paper, profile("paper", paper));

        story.heading("autumn.heading");
        AnswerSheet autumn = sheet("autumn");
        tell(autumn, profile("autumn", autumn));

        story.heading("beside.heading");
        story.say("beside.about");
        SideBySide beside = SideBySide.of(ScoringRule.meanOfAnswered(), spring, autumn);
        story.write(
                "web-side-by-side.svg",
                SpiderWeb.of(beside).in(story.languages()).svg().stripTrailing());
        story.write(
                "webs-over-time.svg",
                WebsOverTime.of(beside).in(story.languages()).svg().stripTrailing());
        for (Dimension dimension : Dimension.values()) {
            SideBySide.Pair pair = beside.on(dimension);
            story.say(
                    "beside.line",
                    "dimension",
                    dimension.label().in(story.languages()),
                    "earlier",
                    value(pair.earlier()),
                    "later",
                    value(pair.later()),
                    "shared",
                    Integer.toString(pair.shared().size()));
        }
        return List.of(spring, paper, autumn);
    }

    private AnswerSheet sheet(String name) throws IOException {
        try (InputStream in = FillingIn.class.getResourceAsStream("journey/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the example lacks its sheet " + name);
            }
            AnswerSheet sheet = documents.read(DocumentType.ANSWER_SHEET, in).orElseThrow();
            story.write("answer-sheet-" + name + ".json", documents.write(DocumentType.ANSWER_SHEET, sheet));
            return sheet;
        }
    }

    private Profile profile(String name, AnswerSheet sheet) throws IOException {
        Profile profile = ScoringRule.standardFor(sheet.questionnaire()).score(sheet);
        story.write("profile-" + name + ".json", documents.write(DocumentType.PROFILE, profile));
        story.write(
                "web-" + name + ".svg",
                SpiderWeb.of(profile, sheet.questionnaire())
                        .in(story.languages())
                        .svg()
                        .stripTrailing());
        story.write(
                "web-" + name + "-compact.svg",
                SpiderWeb.of(profile, sheet.questionnaire())
                        .compact()
                        .in(story.languages())
                        .svg()
                        .stripTrailing());
        story.write(
                "answers-" + name + ".svg",
                AspectDots.of(sheet).in(story.languages()).svg().stripTrailing());
        return profile;
    }

    private void tell(AnswerSheet sheet, Profile profile) {
        Languages languages = story.languages();
        story.say(
                "filled-in",
                "day",
                story.day(sheet.takenOn()),
                "questionnaire",
                sheet.questionnaire().title().in(languages));
        profile.scores()
                .forEach((dimension, score) ->
                        story.line("  " + dimension.label().in(languages) + ": " + value(score)));
        if (!sheet.talkAbout().isEmpty()) {
            story.say(
                    "talk-about",
                    "items",
                    sheet.questionnaire().items().stream()
                            .filter(item -> sheet.talkAbout().contains(item.code()))
                            .map(Item::label)
                            .map(label -> label.in(languages))
                            .collect(Collectors.joining("; ")));
        }
    }

    private String value(DimensionScore score) {
        return score.fold(
                scored -> scored.score().text(story.languages()),
                absent -> "– (" + absent.why().label().in(story.languages()) + ")");
    }
}
