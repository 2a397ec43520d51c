package dev.positivehealth.json;

import dev.positivehealth.GroupPath;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.conversation.ConversationPartner;
import dev.positivehealth.conversation.OwnExperience;
import dev.positivehealth.conversation.ReferralRoute;
import dev.positivehealth.conversation.Training;
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
import dev.positivehealth.programme.Pitfall;
import dev.positivehealth.programme.Programme;
import dev.positivehealth.programme.ReadinessAnswer;
import dev.positivehealth.programme.ReadinessState;
import dev.positivehealth.programme.ReadinessTheme;
import dev.positivehealth.programme.Scan;
import dev.positivehealth.programme.ScanLevel;
import dev.positivehealth.programme.SentNeed;
import dev.positivehealth.programme.Sponsor;
import dev.positivehealth.programme.Story;
import dev.positivehealth.programme.StructuralMeasure;
import dev.positivehealth.programme.TimeSetAside;
import dev.positivehealth.programme.TrainingCourse;
import dev.positivehealth.programme.evaluation.Codebook;
import dev.positivehealth.programme.evaluation.Experience;
import dev.positivehealth.programme.evaluation.Interview;
import dev.positivehealth.programme.evaluation.InterviewMoment;
import dev.positivehealth.programme.reference.Benefit;
import dev.positivehealth.programme.reference.Party;
import dev.positivehealth.programme.reference.Stance;
import dev.positivehealth.questionnaire.ItemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A programme with a part of every type: the value of the golden file. */
public final class GoldenProgramme {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private GoldenProgramme() {}

    public static Programme programme() {
        return Programme.of("School \"één\"", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31))
                .with(new ConversationPartner(
                        Recipient.of(Role.CAREER_COACH, "coach-1"),
                        Set.of(Training.TALK, Training.COACHING),
                        Set.of(OwnExperience.values()),
                        List.of("nl", "en"),
                        "No medical matters.",
                        Set.of(ReferralRoute.COMPANY_SOCIAL_WORK)))
                .with(new ReadinessAnswer(
                        ReadinessTheme.FEELING_SAFE,
                        ReadinessState.PARTLY,
                        Party.EMPLOYEES,
                        Optional.of("Not with our manager."),
                        DAY))
                .with(new MissionFit("We look after each other.", "It helps us to keep doing so."))
                .with(new TimeSetAside("one hour a month", "everybody"))
                .with(new CoreGoal(
                        ItemCode.parse("awareness"),
                        LocalizedText.of("bewustwording", "awareness"),
                        LocalizedText.of("Je krijgt tijd.", "You get time.")))
                .with(new Sponsor(
                        Party.MANAGERS, "head of the school", "spoke about it", Optional.of("walks at noon"), DAY))
                .with(new Guideline(
                        "twice a year",
                        "by invitation",
                        "a partner of choice",
                        "to talk about what matters",
                        Optional.of("the form and the moment"),
                        Set.of(Party.EMPLOYEES, Party.HR),
                        2,
                        DAY,
                        Optional.of(LocalDate.of(2026, 9, 1)),
                        Optional.of(LocalDate.of(2026, 9, 2)),
                        Set.of(Pitfall.FIXED_FORM)))
                .with(new TrainingCourse(
                        Set.of(Training.TALK, Training.REFERRAL), "partners", true, false, Optional.of(DAY)))
                .with(new Ambassador(GroupPath.parse("school/lower-years"), DAY))
                .with(new Story(
                        Optional.of("I laugh more."),
                        Optional.of("rest"),
                        Optional.of("too little time"),
                        ConsentId.parse("c-9"),
                        DAY))
                .with(new Message(
                        "teachers",
                        Stance.SCEPTIC,
                        "one meeting less",
                        List.of(ItemCode.parse("awareness")),
                        Set.of(Benefit.SPEAK_EARLY),
                        Optional.of("the team of the lower years"),
                        DAY))
                .with(new Pilot(
                        "lower years",
                        "they asked for it",
                        DAY,
                        Optional.of(LocalDate.of(2026, 6, 1)),
                        Optional.of("walking talks"),
                        Optional.of("long forms"),
                        Optional.of("the upper years"),
                        List.of(ItemCode.parse("own-large-web")),
                        List.of(GroupPath.parse("school/upper-years"))))
                .with(new Scan(
                        ScanLevel.LOCATION,
                        "healthy school",
                        List.of(new Initiative(
                                InitiativeKind.ANNUAL_TALK,
                                "the annual talk",
                                NamedAs.IMPLICIT,
                                Alignment.COUPLED,
                                Ownership.ONE_MANAGER,
                                Set.of(Pitfall.PART_OF_APPRAISAL))),
                        List.of(new ActionPoint(
                                "take it out of the annual talk",
                                "human resources",
                                LocalDate.of(2026, 5, 1),
                                Optional.of(LocalDate.of(2026, 4, 30)))),
                        DAY))
                .with(new Embedding("introduction of new people", "a talk of choice", Set.of(), DAY))
                .with(new Milestone("half of the teams tried it", DAY, Optional.of("cake")))
                .with(new LastingSupport("a day a year with the trainer", DAY, LocalDate.of(2027, 12, 31)))
                .with(new SentNeed(NeedTheme.WORKLOAD, GoldenWay.need(), 1))
                .with(new StructuralMeasure(NeedTheme.STAFFING, "one more teacher", DAY))
                .with(new Evaluation(
                        "to learn what helps",
                        List.of("two researchers"),
                        new Codebook("codebook-2", List.of(ItemCode.parse("time"), ItemCode.parse("trust"))),
                        List.of(interview()),
                        DAY))
                .setAside(FindingCode.NO_BOARD_SUPPORT, "Our board is one person, who leads the pilot.", DAY);
    }

    private static Interview interview() {
        return Interview.informed(ItemCode.parse("i-1"), Party.EMPLOYEES, Experience.SOME, Stance.SCEPTIC, DAY)
                .consented(ConsentId.parse("c-4"), DAY)
                .then(InterviewMoment.RECORDED, LocalDate.of(2026, 3, 2))
                .then(InterviewMoment.TRANSCRIPT_CHECKED, LocalDate.of(2026, 3, 9))
                .coded(List.of(ItemCode.parse("time")))
                .then(InterviewMoment.RECORDING_DELETED, LocalDate.of(2026, 3, 9));
    }
}
