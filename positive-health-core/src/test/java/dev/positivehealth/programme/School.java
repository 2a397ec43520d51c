package dev.positivehealth.programme;

import dev.positivehealth.GroupPath;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.conversation.ConversationPartner;
import dev.positivehealth.conversation.OwnExperience;
import dev.positivehealth.conversation.ReferralRoute;
import dev.positivehealth.conversation.Training;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.programme.evaluation.Codebook;
import dev.positivehealth.programme.evaluation.Experience;
import dev.positivehealth.programme.evaluation.Interview;
import dev.positivehealth.programme.evaluation.InterviewMoment;
import dev.positivehealth.programme.reference.Benefit;
import dev.positivehealth.programme.reference.Party;
import dev.positivehealth.programme.reference.Stance;
import dev.positivehealth.questionnaire.ItemCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A programme of a school, in its second year, of which nothing is asked; and the parts to change it with. */
public final class School {
    public static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    public static final LocalDate UNTIL = LocalDate.of(2027, 12, 31);
    public static final LocalDate ON = LocalDate.of(2027, 3, 1);
    public static final LocalDate LATELY = LocalDate.of(2027, 2, 1);
    public static final Programme EMPTY = Programme.of("School", FROM, UNTIL);

    private School() {}

    public static Programme sound() {
        Programme programme = EMPTY;
        for (ReadinessTheme theme : ReadinessTheme.values()) {
            programme = programme.with(readiness(theme, ReadinessState.IN_PLACE, Party.EMPLOYEES, FROM));
        }
        return programme
                .with(partner(Role.CAREER_COACH))
                .with(partner(Role.COLLEAGUE))
                .with(new MissionFit("We look after each other.", "It helps us to keep doing so."))
                .with(new TimeSetAside("one hour a month", "everybody"))
                .with(goal("awareness"))
                .with(goal("trust"))
                .with(sponsor(Party.BOARD, Optional.empty()))
                .with(sponsor(Party.MANAGERS, Optional.of("walks at noon")))
                .with(guideline(4, Set.of(Party.EMPLOYEES), Optional.of("the form"), Optional.of(ON), Optional.empty()))
                .with(new TrainingCourse(EnumSet.allOf(Training.class), "partners", true, true, Optional.of(FROM)))
                .with(ambassador("school/lower-years"))
                .with(ambassador("school/upper-years"))
                .with(ambassador("school/office"))
                .with(story(Optional.of("too little time"), LATELY))
                .with(message(Stance.SCEPTIC, LATELY, "awareness", "trust"))
                .with(pilot(Optional.of("walking talks"), Optional.of("long forms"), Optional.of("the office")))
                .with(scan(initiative(NamedAs.AS_POSITIVE_HEALTH, Ownership.MANY_PEOPLE), point(ON, Optional.empty())))
                .with(new Embedding("introduction of new people", "a talk of choice", Set.of(), FROM))
                .with(new Milestone("half of the teams tried it", LATELY, Optional.of("cake")))
                .with(new LastingSupport("a day a year with the trainer", FROM, UNTIL))
                .with(new SentNeed(NeedTheme.WORKLOAD, promised(ON), 1))
                .with(new StructuralMeasure(NeedTheme.STAFFING, "one more teacher", FROM))
                .with(evaluation(heard("i-1", Stance.ENTHUSIAST), heard("i-2", Stance.SCEPTIC)));
    }

    /** The programme without the parts of a type. */
    public static Programme without(Class<? extends ProgrammePart> type) {
        return without(sound(), type);
    }

    public static Programme without(Programme programme, Class<? extends ProgrammePart> type) {
        return new Programme(
                programme.name(),
                programme.from(),
                programme.until(),
                programme.partners(),
                programme.parts().stream()
                        .filter(part -> !type.isInstance(part))
                        .toList());
    }

    /** The programme with other parts of one type. */
    public static Programme but(ProgrammePart... parts) {
        Programme programme = without(parts[0].getClass());
        for (ProgrammePart part : parts) {
            programme = programme.with(part);
        }
        return programme;
    }

    /** The programme with other partners. */
    public static Programme but(ConversationPartner... partners) {
        Programme sound = sound();
        return new Programme(sound.name(), sound.from(), sound.until(), List.of(partners), sound.parts());
    }

    /** The programme with one more part. */
    public static Programme and(ProgrammePart part) {
        return sound().with(part);
    }

    public static ReadinessAnswer readiness(ReadinessTheme theme, ReadinessState state, Party by, LocalDate on) {
        return new ReadinessAnswer(theme, state, by, Optional.empty(), on);
    }

    public static ConversationPartner partner(Role role) {
        return partner(
                role,
                EnumSet.allOf(Training.class),
                EnumSet.allOf(OwnExperience.class),
                Set.of(ReferralRoute.COMPANY_SOCIAL_WORK));
    }

    public static ConversationPartner partner(
            Role role, Set<Training> trained, Set<OwnExperience> experience, Set<ReferralRoute> routes) {
        return new ConversationPartner(Recipient.of(role, "p-001"), trained, experience, List.of("nl"), "", routes);
    }

    public static CoreGoal goal(String code) {
        return new CoreGoal(
                ItemCode.parse(code),
                CoreGoal.examples().get(0).label(),
                CoreGoal.examples().get(0).message());
    }

    public static Sponsor sponsor(Party party, Optional<String> example) {
        return new Sponsor(party, "head of the school", "spoke about it", example, FROM);
    }

    public static Guideline guideline(
            int pages,
            Set<Party> madeWith,
            Optional<String> tailoring,
            Optional<LocalDate> evaluateOn,
            Optional<LocalDate> evaluatedOn) {
        return guideline(pages, madeWith, tailoring, evaluateOn, evaluatedOn, Set.of());
    }

    public static Guideline guideline(Pitfall caution) {
        return guideline(
                4,
                Set.of(Party.EMPLOYEES),
                Optional.of("the form"),
                Optional.of(ON),
                Optional.empty(),
                Set.of(caution));
    }

    private static Guideline guideline(
            int pages,
            Set<Party> madeWith,
            Optional<String> tailoring,
            Optional<LocalDate> evaluateOn,
            Optional<LocalDate> evaluatedOn,
            Set<Pitfall> cautions) {
        return new Guideline(
                "twice a year",
                "by invitation",
                "a partner of choice",
                "to talk about what matters",
                tailoring,
                madeWith,
                pages,
                FROM,
                evaluateOn,
                evaluatedOn,
                cautions);
    }

    public static Ambassador ambassador(String team) {
        return new Ambassador(GroupPath.parse(team), FROM);
    }

    public static Story story(Optional<String> obstacle, LocalDate toldOn) {
        return new Story(Optional.of("I laugh more."), Optional.empty(), obstacle, ConsentId.parse("c-9"), toldOn);
    }

    public static Message message(Stance stance, LocalDate on, String... goals) {
        List<ItemCode> codes = List.of(goals).stream().map(ItemCode::parse).toList();
        return new Message(
                "teachers", stance, "one meeting less", codes, Set.of(Benefit.SPEAK_EARLY), Optional.empty(), on);
    }

    public static Pilot pilot(Optional<String> worked, Optional<String> didNotWork, Optional<String> next) {
        return new Pilot(
                "lower years",
                "they asked for it",
                LocalDate.of(2026, 2, 1),
                Optional.of(LocalDate.of(2026, 4, 1)),
                worked,
                didNotWork,
                next,
                List.of(ItemCode.parse("own-large-web")),
                List.of(GroupPath.parse("school/upper-years")));
    }

    public static Scan scan(Initiative initiative, ActionPoint... points) {
        return new Scan(ScanLevel.ORGANISATION, "healthy school", List.of(initiative), List.of(points), FROM);
    }

    public static Initiative initiative(NamedAs naming, Ownership carriedBy, Pitfall... cautions) {
        return new Initiative(
                InitiativeKind.ANNUAL_TALK, "the annual talk", naming, Alignment.COUPLED, carriedBy, Set.of(cautions));
    }

    public static ActionPoint point(LocalDate by, Optional<LocalDate> doneOn) {
        return new ActionPoint("take it out of the annual talk", "human resources", by, doneOn);
    }

    public static Embedding embedding(Pitfall caution) {
        return new Embedding("introduction of new people", "a talk of choice", Set.of(caution), FROM);
    }

    public static Need.Pending pending(LocalDate sent) {
        return Need.of("n-1", Addressee.ORGANISATION, "A longer break").send(at(sent));
    }

    public static Need.Promised promised(LocalDate by) {
        return pending(FROM).promise("team manager", by, at(FROM));
    }

    public static Instant at(LocalDate day) {
        return Instant.parse(day + "T09:00:00Z");
    }

    public static Evaluation evaluation(Interview... interviews) {
        return new Evaluation(
                "to learn what helps",
                List.of("two researchers"),
                new Codebook("codebook-2", List.of(ItemCode.parse("time"), ItemCode.parse("trust"))),
                List.of(interviews),
                FROM);
    }

    public static Interview informed(String id, Stance stance) {
        return informed(id, Party.EMPLOYEES, stance);
    }

    public static Interview informed(String id, Party role, Stance stance) {
        return Interview.informed(ItemCode.parse(id), role, Experience.SOME, stance, FROM);
    }

    public static Interview recorded(String id, Party role, Stance stance) {
        return informed(id, role, stance)
                .consented(ConsentId.parse("c-" + id), FROM)
                .then(InterviewMoment.RECORDED, FROM);
    }

    public static Interview heard(String id, Stance stance) {
        return heard(id, Party.EMPLOYEES, stance);
    }

    public static Interview heard(String id, Party role, Stance stance) {
        return recorded(id, role, stance)
                .then(InterviewMoment.TRANSCRIPT_CHECKED, FROM)
                .then(InterviewMoment.RECORDING_DELETED, FROM);
    }

    /** All parts of the programme that are of a type, but the first. */
    public static List<ProgrammePart> allButFirst(Class<? extends ProgrammePart> type) {
        List<ProgrammePart> parts = new ArrayList<>(sound().all(type));
        parts.remove(0);
        return parts;
    }
}
