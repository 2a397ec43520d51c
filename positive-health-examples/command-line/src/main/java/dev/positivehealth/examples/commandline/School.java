package dev.positivehealth.examples.commandline;

import dev.positivehealth.GroupPath;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.conversation.ConversationPartner;
import dev.positivehealth.conversation.OwnExperience;
import dev.positivehealth.conversation.ReferralRoute;
import dev.positivehealth.conversation.Training;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.programme.ActionPoint;
import dev.positivehealth.programme.Alignment;
import dev.positivehealth.programme.Ambassador;
import dev.positivehealth.programme.CoreGoal;
import dev.positivehealth.programme.Embedding;
import dev.positivehealth.programme.Evaluation;
import dev.positivehealth.programme.FindingCode;
import dev.positivehealth.programme.Guideline;
import dev.positivehealth.programme.Initiative;
import dev.positivehealth.programme.InitiativeKind;
import dev.positivehealth.programme.LastingSupport;
import dev.positivehealth.programme.Message;
import dev.positivehealth.programme.Milestone;
import dev.positivehealth.programme.MissionFit;
import dev.positivehealth.programme.NamedAs;
import dev.positivehealth.programme.NeedTheme;
import dev.positivehealth.programme.Ownership;
import dev.positivehealth.programme.Pilot;
import dev.positivehealth.programme.Programme;
import dev.positivehealth.programme.ReadinessAnswer;
import dev.positivehealth.programme.ReadinessState;
import dev.positivehealth.programme.ReadinessTheme;
import dev.positivehealth.programme.Scan;
import dev.positivehealth.programme.ScanLevel;
import dev.positivehealth.programme.SentNeed;
import dev.positivehealth.programme.SetAside;
import dev.positivehealth.programme.Sponsor;
import dev.positivehealth.programme.StructuralMeasure;
import dev.positivehealth.programme.TimeSetAside;
import dev.positivehealth.programme.TrainingCourse;
import dev.positivehealth.programme.evaluation.Codebook;
import dev.positivehealth.programme.evaluation.Experience;
import dev.positivehealth.programme.evaluation.Interview;
import dev.positivehealth.programme.evaluation.InterviewGuide;
import dev.positivehealth.programme.evaluation.InterviewMoment;
import dev.positivehealth.programme.reference.Benefit;
import dev.positivehealth.programme.reference.Party;
import dev.positivehealth.programme.reference.Stance;
import dev.positivehealth.programme.review.Finding;
import dev.positivehealth.programme.review.Review;
import dev.positivehealth.questionnaire.ItemCode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The programme of a school over two years, with a review before the start and one later. */
final class School {
    private static final LocalDate BEFORE = LocalDate.of(2026, 1, 15);
    private static final LocalDate START = LocalDate.of(2026, 2, 2);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
    private static final LocalDate SECOND_YEAR = LocalDate.of(2027, 9, 15);
    private static final LocalDate LATER = LocalDate.of(2027, 11, 15);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);

    private final Story story;
    private final JsonDocuments documents;

    School(Story story, JsonDocuments documents) {
        this.story = story;
        this.documents = documents;
    }

    void tell() throws IOException {
        story.heading("school.heading");
        story.say("school.about");
        Programme first = begun();
        write("start", first, BEFORE);
        ask("school.first", first, BEFORE);
        Programme later = grown(first);
        write("later", later, LATER);
        ask("school.later", later, LATER);
        for (SetAside aside : Review.of(later, LATER).setAside()) {
            story.say(
                    "school.aside",
                    "question",
                    aside.finding().question().in(story.languages()),
                    "reason",
                    aside.reason());
        }
        story.write(
                "interview-guide.md",
                InterviewGuide.of(Party.EMPLOYEES, Experience.SOME)
                        .print(story.languages())
                        .stripTrailing());
    }

    private void write(String moment, Programme programme, LocalDate on) throws IOException {
        story.write("programme-" + moment + ".json", documents.write(DocumentType.PROGRAMME, programme));
        story.write(
                "review-" + moment + ".md",
                Review.of(programme, on).print(story.languages()).stripTrailing());
    }

    private void ask(String key, Programme programme, LocalDate on) {
        story.say(key, "day", story.day(on));
        for (Finding finding : Review.of(programme, on).findings()) {
            story.line("  " + finding.question().in(story.languages()));
        }
    }

    /** What there is before the start: an idea, and two answers of the same few people. */
    private Programme begun() {
        return Programme.of(text("name"), LocalDate.of(2026, 1, 1), END)
                .with(new MissionFit(text("stands-for"), text("fits-because")))
                .with(answer(ReadinessTheme.ROOM_AND_TIME, ReadinessState.PARTLY, Party.MANAGERS, BEFORE))
                .with(answer(ReadinessTheme.FEELING_SAFE, ReadinessState.IN_PLACE, Party.MANAGERS, BEFORE));
    }

    /** What there is after almost two years. */
    private Programme grown(Programme begun) {
        return together(people(start(begun)))
                .setAside(FindingCode.DEPENDS_ON_ONE_MANAGER, text("aside-reason"), SECOND_YEAR);
    }

    private Programme start(Programme begun) {
        Programme programme = begun;
        for (ReadinessTheme theme : ReadinessTheme.values()) {
            programme = programme.with(answer(theme, ReadinessState.PARTLY, Party.EMPLOYEES, START));
        }
        for (CoreGoal goal : CoreGoal.examples()) {
            programme = programme.with(goal);
        }
        return programme
                .with(new TimeSetAside(text("time"), text("everybody")))
                .with(new Sponsor(Party.BOARD, text("board"), text("board-commitment"), Optional.empty(), START))
                .with(new Sponsor(
                        Party.MANAGERS,
                        text("manager"),
                        text("manager-commitment"),
                        Optional.of(text("manager-example")),
                        START))
                .with(new Guideline(
                        text("when"),
                        text("how"),
                        text("by-whom"),
                        text("purpose"),
                        Optional.of(text("tailoring")),
                        Set.of(Party.EMPLOYEES, Party.HR, Party.WORKS_COUNCIL),
                        2,
                        START,
                        Optional.of(LocalDate.of(2028, 2, 1)),
                        Optional.of(LocalDate.of(2027, 2, 1)),
                        Set.of()))
                .with(new TrainingCourse(
                        Set.of(Training.values()), text("partners"), true, true, Optional.of(LocalDate.of(2026, 3, 5))))
                .with(new Pilot(
                        text("pilot"),
                        text("pilot-energy"),
                        START,
                        Optional.of(SUMMER),
                        Optional.of(text("pilot-worked")),
                        Optional.of(text("pilot-did-not")),
                        Optional.of(text("pilot-next")),
                        List.of(ItemCode.parse("own-large-web")),
                        List.of(team("upper-years"))));
    }

    private Programme people(Programme programme) {
        List<ItemCode> goals = CoreGoal.examples().stream().map(CoreGoal::code).toList();
        return programme
                .with(partner(Role.CAREER_COACH, "coach-1"))
                .with(partner(Role.COMPANY_SOCIAL_WORKER, "social-worker-1"))
                .with(partner(Role.MANAGER, "manager-1"))
                .with(partner(Role.COLLEAGUE, "colleague-1"))
                .with(new Ambassador(team("lower-years"), START))
                .with(new Ambassador(team("upper-years"), SUMMER))
                .with(new Ambassador(team("office"), SECOND_YEAR))
                .with(new dev.positivehealth.programme.Story(
                        Optional.of(text("story")),
                        Optional.of(text("story-brings")),
                        Optional.of(text("story-obstacle")),
                        ConsentId.parse("c-7"),
                        SECOND_YEAR))
                .with(new Message(
                        text("teachers"),
                        Stance.SCEPTIC,
                        text("in-it-for-teachers"),
                        goals,
                        Set.of(Benefit.BETTER_TALKS, Benefit.SPEAK_EARLY),
                        Optional.of(text("message-example")),
                        SECOND_YEAR))
                .with(new Message(
                        text("everybody"),
                        Stance.UNDECIDED,
                        text("in-it-for-everybody"),
                        goals,
                        Set.of(Benefit.AWARENESS),
                        Optional.empty(),
                        START));
    }

    private Programme together(Programme programme) {
        return programme
                .with(new Scan(
                        ScanLevel.ORGANISATION,
                        text("vision"),
                        List.of(
                                initiative(InitiativeKind.DEVELOPMENT_TALK, "development-talk", Ownership.MANY_PEOPLE),
                                initiative(InitiativeKind.VITALITY_ACTIVITY, "walking", Ownership.ONE_MANAGER)),
                        List.of(new ActionPoint(
                                text("action-point"), text("hr"), SUMMER, Optional.of(LocalDate.of(2026, 6, 20)))),
                        START))
                .with(new Embedding(text("process"), text("embedding"), Set.of(), SECOND_YEAR))
                .with(new Milestone(text("milestone"), SUMMER, Optional.of(text("celebration"))))
                .with(new LastingSupport(text("support"), START, END))
                .with(new SentNeed(
                        NeedTheme.WORKLOAD,
                        Need.of("need", Addressee.ORGANISATION, text("need"))
                                .send(Instant.parse("2027-03-01T09:00:00Z"))
                                .promise(
                                        text("board"), LocalDate.of(2027, 9, 1), Instant.parse("2027-03-15T09:00:00Z")),
                        12))
                .with(new StructuralMeasure(NeedTheme.STAFFING, text("measure"), SECOND_YEAR))
                .with(new Evaluation(
                        text("evaluation"),
                        List.of(text("researchers")),
                        new Codebook("1", List.of(ItemCode.parse("time"), ItemCode.parse("trust"))),
                        List.of(interview("i-1", Party.EMPLOYEES, "time"), interview("i-2", Party.MANAGERS, "trust")),
                        SECOND_YEAR));
    }

    private ReadinessAnswer answer(ReadinessTheme theme, ReadinessState state, Party by, LocalDate on) {
        return new ReadinessAnswer(theme, state, by, Optional.empty(), on);
    }

    private static ConversationPartner partner(Role role, String id) {
        return new ConversationPartner(
                Recipient.of(role, id),
                Set.of(Training.values()),
                Set.of(OwnExperience.values()),
                List.of("nl"),
                "",
                Set.of(ReferralRoute.COMPANY_SOCIAL_WORK, ReferralRoute.GENERAL_PRACTITIONER));
    }

    private Initiative initiative(InitiativeKind kind, String what, Ownership carriedBy) {
        return new Initiative(kind, text(what), NamedAs.AS_POSITIVE_HEALTH, Alignment.COUPLED, carriedBy, Set.of());
    }

    /** Both people heard are enthusiasts, as in many a first evaluation. */
    private static Interview interview(String id, Party role, String theme) {
        LocalDate day = SECOND_YEAR.plusDays(7);
        return Interview.informed(ItemCode.parse(id), role, Experience.MUCH, Stance.ENTHUSIAST, SECOND_YEAR)
                .consented(ConsentId.parse("c-9"), day)
                .then(InterviewMoment.RECORDED, day)
                .then(InterviewMoment.TRANSCRIPT_CHECKED, day.plusDays(10))
                .coded(List.of(ItemCode.parse(theme)))
                .then(InterviewMoment.RECORDING_DELETED, day.plusDays(10));
    }

    private static GroupPath team(String name) {
        return GroupPath.parse("school/" + name);
    }

    private String text(String key) {
        return story.text("school." + key);
    }
}
