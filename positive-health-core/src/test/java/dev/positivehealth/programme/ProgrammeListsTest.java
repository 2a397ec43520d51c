package dev.positivehealth.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.ClosedList;
import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.programme.evaluation.Experience;
import dev.positivehealth.programme.evaluation.InterviewMoment;
import dev.positivehealth.programme.evaluation.InterviewTheme;
import dev.positivehealth.programme.reference.Benefit;
import dev.positivehealth.programme.reference.CrosswalkKind;
import dev.positivehealth.programme.reference.MaterialKind;
import dev.positivehealth.programme.reference.MaterialUse;
import dev.positivehealth.programme.reference.Party;
import dev.positivehealth.programme.reference.Stance;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The closed lists of this room: their codes, exactly and in order, and their words. */
class ProgrammeListsTest {
    static Stream<ClosedList<?>> lists() {
        return Stream.of(
                ClosedList.of(
                        "area of a programme",
                        ProgrammeArea.values(),
                        ProgrammeArea::parse,
                        ProgrammeArea::label,
                        "readiness, goals, leadership, conditions, messages, partners, training, guidelines, practice, "
                                + "evaluation, lasting-place"),
                ClosedList.of(
                        "benefit",
                        Benefit.values(),
                        Benefit::parse,
                        Benefit::label,
                        "strengths-seen, equal-talk, employer-cares, flourish, awareness, whole-picture, better-talks, "
                                + "shared-language, speak-early, lasting-work"),
                ClosedList.of(
                        "carrier",
                        Ownership.values(),
                        Ownership::parse,
                        Ownership::label,
                        "one-manager, few-people, many-people"),
                ClosedList.of(
                        "caution",
                        Pitfall.values(),
                        Pitfall::parse,
                        Pitfall::label,
                        "compulsory, part-of-appraisal, measured-as-performance, fixed-form"),
                ClosedList.of("coupling", Alignment.values(), Alignment::parse, Alignment::label, "coupled, beside"),
                ClosedList.of(
                        "kind of crosswalk",
                        CrosswalkKind.values(),
                        CrosswalkKind::parse,
                        CrosswalkKind::label,
                        "fits-in, adds-to"),
                ClosedList.of(
                        "experience", Experience.values(), Experience::parse, Experience::label, "new, some, much"),
                ClosedList.of(
                        "finding",
                        FindingCode.values(),
                        FindingCode::parse,
                        FindingCode::question,
                        "readiness-open, safety-not-asked-of-employees, something-to-do-first, no-core-goals, "
                                + "too-many-core-goals, no-board-support, no-time-set-aside, goals-not-communicated, "
                                + "presented-as-something-new, managers-not-visible, no-partners, all-partners-managers, "
                                + "partners-one-sided, partner-has-not-tried-it, partner-not-trained, no-referral-route, "
                                + "training-without-budget, training-without-time, no-guideline, guideline-not-evaluated, "
                                + "no-room-to-tailor, made-without-employees, only-enthusiasts-reached, only-success-told, "
                                + "implicit-only, made-compulsory, part-of-appraisal, measured-as-performance, over-formalised, "
                                + "pilot-widened-without-lessons, action-point-overdue, rests-on-few, depends-on-one-manager, "
                                + "only-self-care, needs-unanswered, promise-not-kept, only-enthusiasts-heard, "
                                + "recording-not-deleted, project-not-policy, nothing-celebrated, went-quiet"),
                ClosedList.of(
                        "kind of initiative",
                        InitiativeKind.values(),
                        InitiativeKind::parse,
                        InitiativeKind::label,
                        "leadership-training, workshop, web, annual-talk, development-talk, vitality-lab, "
                                + "vitality-activity, group-exercise, other"),
                ClosedList.of(
                        "moment of an interview",
                        InterviewMoment.values(),
                        InterviewMoment::parse,
                        InterviewMoment::label,
                        "informed, consented, recorded, transcript-checked, recording-deleted, withdrawn"),
                ClosedList.of(
                        "theme of an interview",
                        InterviewTheme.values(),
                        InterviewTheme::parse,
                        InterviewTheme::label,
                        "use-and-ambitions, benefits, hindering-and-helping, improvements"),
                ClosedList.of(
                        "kind of material",
                        MaterialKind.values(),
                        MaterialKind::parse,
                        MaterialKind::label,
                        "online-tool, paper-form, large-web, game, cards, method, box"),
                ClosedList.of(
                        "use of a material",
                        MaterialUse.values(),
                        MaterialUse::parse,
                        MaterialUse::label,
                        "talk, team"),
                ClosedList.of(
                        "naming", NamedAs.values(), NamedAs::parse, NamedAs::label, "as-positive-health, implicit"),
                ClosedList.of(
                        "theme of a need",
                        NeedTheme.values(),
                        NeedTheme::parse,
                        NeedTheme::label,
                        "workload, staffing, culture, facilities, society, other"),
                ClosedList.of(
                        "party",
                        Party.values(),
                        Party::parse,
                        Party::label,
                        "employees, managers, board, hr, works-council, partners"),
                ClosedList.of("phase", Phase.values(), Phase::parse, Phase::label, "before, start, under-way, lasting"),
                ClosedList.of(
                        "readiness state",
                        ReadinessState.values(),
                        ReadinessState::parse,
                        ReadinessState::label,
                        "in-place, partly, not-yet, not-known"),
                ClosedList.of(
                        "readiness theme",
                        ReadinessTheme.values(),
                        ReadinessTheme::parse,
                        ReadinessTheme::label,
                        "room-and-time, skills, privacy, feeling-safe, support, fit-with-culture, own-direction, "
                                + "eye-for-health, positive-and-safe, managers-example"),
                ClosedList.of(
                        "level of a scan",
                        ScanLevel.values(),
                        ScanLevel::parse,
                        ScanLevel::label,
                        "organisation, location, team"),
                ClosedList.of(
                        "stance", Stance.values(), Stance::parse, Stance::label, "enthusiast, undecided, sceptic"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void haveTheseCodesAndWordsForEach(ClosedList<?> list) {
        list.check();
    }

    @ParameterizedTest
    @MethodSource("labels")
    void sayDifferentThingsOfDifferentFindings(Function<FindingCode, LocalizedText> text) {
        assertThat(Arrays.stream(FindingCode.values()).map(text).map(words -> words.in(Languages.ENGLISH)))
                .doesNotHaveDuplicates()
                .allSatisfy(words -> assertThat(words).isNotBlank());
    }

    static Stream<Function<FindingCode, LocalizedText>> labels() {
        return Stream.of(FindingCode::question, FindingCode::why, FindingCode::next);
    }
}
