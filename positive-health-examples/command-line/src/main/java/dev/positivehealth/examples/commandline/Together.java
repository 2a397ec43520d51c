package dev.positivehealth.examples.commandline;

import dev.positivehealth.GroupPath;
import dev.positivehealth.Languages;
import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentMethod;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Contribution;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.outcome.Controller;
import dev.positivehealth.outcome.DimensionOutcome;
import dev.positivehealth.outcome.GroupOutcome;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.outcome.GroupTree;
import dev.positivehealth.outcome.Notice;
import dev.positivehealth.outcome.Round;
import dev.positivehealth.outcome.RoundTerms;
import dev.positivehealth.picture.TeamWeb;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.WheelQuestion;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.ScoringRule;
import dev.positivehealth.team.Introduction;
import dev.positivehealth.team.Note;
import dev.positivehealth.team.SharedValue;
import dev.positivehealth.team.Spot;
import dev.positivehealth.team.TeamKind;
import dev.positivehealth.team.TeamSession;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What people do together: the session of a small team, and the outcomes of a round. */
final class Together {
    private static final LocalDate SESSION = LocalDate.of(2026, 5, 12);
    private static final Instant SENT = Instant.parse("2026-05-12T15:00:00Z");
    private static final RoundRef ROUND = RoundRef.parse("2026-spring");
    private static final Instant OPENED = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant CONSENTED = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant CLOSED = Instant.parse("2026-04-01T08:00:00Z");

    private final Story story;
    private final Questionnaire asked;
    private final JsonDocuments documents;
    private final GroupPath lower;
    private final GroupPath upper;
    private final GroupPath office;

    Together(Story story, Questionnaires known, Questionnaire asked) {
        this.story = story;
        this.asked = asked;
        this.documents = JsonDocuments.of(known);
        this.lower = GroupPath.parse(story.text("round.lower"));
        this.upper = GroupPath.parse(story.text("round.upper"));
        this.office = GroupPath.parse(story.text("round.office"));
    }

    void tell() throws IOException {
        session();
        round();
    }

    private void session() throws IOException {
        Languages languages = story.languages();
        story.heading("session.heading");
        Introduction introduction = Introduction.of(TeamKind.WORKING_TEAM, 6, SESSION, languages);
        story.say("session.about", "question", introduction.question());
        TeamSession.Introduced writing = TeamSession.introduce(introduction);
        for (int person = 1; person <= introduction.people(); person++) {
            writing = writing.handIn(List.of(story.text("session.note-" + person)));
        }
        TeamSession.NotesWritten written = writing.open();
        Map<String, Spot> spots = Map.of(
                story.text("session.note-1"),
                new Spot.On(Dimension.MEANINGFULNESS),
                story.text("session.note-2"),
                new Spot.On(Dimension.PARTICIPATION),
                story.text("session.note-3"),
                new Spot.Between(Dimension.BODILY_FUNCTIONS, Dimension.MENTAL_WELLBEING),
                story.text("session.note-4"),
                new Spot.On(Dimension.DAILY_FUNCTIONING),
                story.text("session.note-5"),
                new Spot.On(Dimension.PARTICIPATION),
                story.text("session.note-6"),
                new Spot.Beside());
        for (Note note : written.notes()) {
            written = written.place(note.id(), Objects.requireNonNull(spots.get(note.words())));
        }
        TeamSession.Placed placed = written.endPlacing();
        story.say(
                "session.placed",
                "with",
                names(placed.web().withNotes()),
                "without",
                names(placed.web().withoutNotes()));
        story.write("team-web.svg", TeamWeb.of(placed.web()).in(languages).svg().stripTrailing());
        TeamSession.Planned planned = placed.reflect(
                        story.text("session.stands-out"), List.of(new SharedValue(story.text("session.value"))))
                .turnWheel()
                .answer(WheelQuestion.WHAT_DO_YOU_WANT, story.text("session.want"))
                .decide(story.text("session.decision"), SESSION)
                .with(Action.of("walk", story.text("session.action")))
                .with(Need.of("quiet-hour", Addressee.MANAGER, story.text("session.need"))
                        .send(SENT));
        story.say(
                "session.decided",
                "decision",
                planned.plan().decision(),
                "need",
                planned.plan().needs().get(0).words());
        story.write("team-session.json", documents.write(DocumentType.TEAM_SESSION, planned));
    }

    private String names(List<Dimension> dimensions) {
        return dimensions.stream()
                .map(dimension -> dimension.label().in(story.languages()))
                .collect(Collectors.joining(", "));
    }

    private void round() throws IOException {
        Languages languages = story.languages();
        story.heading("round.heading");
        RoundTerms terms = RoundTerms.of(
                        ROUND,
                        asked,
                        GroupTree.of(List.of(lower, upper, office)),
                        Controller.of(story.text("round.controller")))
                // Here the story is the store: it tells of one round, and of that once.
                .withPublishedOnce();
        story.say(
                "round.about",
                "minimum",
                Integer.toString(terms.minimum().value()),
                "controller",
                terms.controller().name());
        GroupReport report = Round.open(terms, OPENED)
                .addAll(contributions())
                .close(CLOSED)
                .publish(CLOSED)
                .report();
        for (GroupOutcome group : report.groups()) {
            story.line("  " + group.group().orElseThrow() + ": "
                    + (group instanceof GroupOutcome.Shown shown ? shown(shown) : story.text("round.hidden")));
        }
        story.say("round.why");
        for (Notice notice : report.notices()) {
            story.line("  " + notice.label().in(languages));
        }
        story.write("group-report.json", documents.write(DocumentType.GROUP_REPORT, report));
    }

    private String shown(GroupOutcome.Shown shown) {
        return story.text("round.respondents").replace("{people}", Long.toString(shown.respondents()))
                + shown.dimensions().entrySet().stream()
                        .map(one -> one.getKey().label().in(story.languages()) + " " + mean(one.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private String mean(DimensionOutcome outcome) {
        return outcome instanceof DimensionOutcome.Mean mean
                ? String.format(story.locale(), "%.1f", mean.mean())
                : story.text("round.hidden");
    }

    /** Everybody consents to this round in their own ledger, and contributes scores, never answers. */
    private List<Contribution> contributions() {
        List<Contribution> all = new ArrayList<>();
        for (int person = 1; person <= 29; person++) {
            GroupPath group = person <= 12 ? lower : person <= 23 ? upper : office;
            all.add(contribution(sheet(person), group));
        }
        return all;
    }

    private Contribution contribution(AnswerSheet sheet, GroupPath group) {
        ConsentId consent = new ConsentId("c-1");
        ConsentLedger ledger = ConsentLedger.of(sheet.participant().orElseThrow())
                .ask(
                        ConsentRequest.of(
                                consent,
                                AccessRequest.copy(Scope.wholeWeb(), Recipient.round(ROUND), Purpose.GROUP_OUTCOME),
                                story.languages(),
                                OPENED,
                                CLOSED),
                        WorkplacePolicy.netherlands(),
                        OPENED)
                .give(consent, CONSENTED, ConsentMethod.ON_SCREEN);
        return ledger.contribute(
                        ScoringRule.standardFor(asked).score(sheet),
                        ROUND,
                        group,
                        WorkplacePolicy.netherlands(),
                        CONSENTED)
                .recorded()
                .orElseThrow()
                .outcome();
    }

    /** Made-up answers, different for each person. */
    private AnswerSheet sheet(int person) {
        AnswerSheetDraft draft =
                asked.sheet(LocalDate.of(2026, 3, 1)).participant(String.format(Locale.ROOT, "p-%03d", 100 + person));
        int place = 0;
        for (Item item : asked.items()) {
            draft = draft.answer(
                    item.code().value(),
                    3 + item.dimension().place() % 3 + (person * 7 + place++ * 5) % 6 - person % 2);
        }
        return draft.complete();
    }
}
