package dev.positivehealth.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The closed lists of this room: their codes, exactly and in order, and their words. */
class ProgrammeListsTest {
    private static <E extends Coded> Arguments list(
            String what, E[] values, Function<String, E> parse, Function<E, LocalizedText> label, String codes) {
        return arguments(what, List.of(values), parse, label, codes);
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                list(
                        "benefit",
                        Benefit.values(),
                        Benefit::parse,
                        Benefit::label,
                        "strengths-seen, equal-talk, employer-cares, flourish, awareness, whole-picture, better-talks, "
                                + "shared-language, speak-early, lasting-work"),
                list(
                        "carrier",
                        CarriedBy.values(),
                        CarriedBy::parse,
                        CarriedBy::label,
                        "one-manager, few-people, many-people"),
                list(
                        "caution",
                        Caution.values(),
                        Caution::parse,
                        Caution::label,
                        "compulsory, part-of-appraisal, measured-as-performance, fixed-form"),
                list("coupling", Coupling.values(), Coupling::parse, Coupling::label, "coupled, beside"),
                list(
                        "kind of crosswalk",
                        CrosswalkKind.values(),
                        CrosswalkKind::parse,
                        CrosswalkKind::label,
                        "fits-in, adds-to"),
                list("experience", Experience.values(), Experience::parse, Experience::label, "new, some, much"),
                list(
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
                list(
                        "kind of initiative",
                        InitiativeKind.values(),
                        InitiativeKind::parse,
                        InitiativeKind::label,
                        "leadership-training, workshop, web, annual-talk, development-talk, vitality-lab, "
                                + "vitality-activity, group-exercise, other"),
                list(
                        "moment of an interview",
                        InterviewMoment.values(),
                        InterviewMoment::parse,
                        InterviewMoment::label,
                        "informed, consented, recorded, transcript-checked, recording-deleted, withdrawn"),
                list(
                        "theme of an interview",
                        InterviewTheme.values(),
                        InterviewTheme::parse,
                        InterviewTheme::label,
                        "use-and-ambitions, benefits, hindering-and-helping, improvements"),
                list(
                        "kind of material",
                        MaterialKind.values(),
                        MaterialKind::parse,
                        MaterialKind::label,
                        "online-tool, paper-form, large-web, game, cards, method, box"),
                list("use of a material", MaterialUse.values(), MaterialUse::parse, MaterialUse::label, "talk, team"),
                list("naming", Naming.values(), Naming::parse, Naming::label, "as-positive-health, implicit"),
                list(
                        "theme of a need",
                        NeedTheme.values(),
                        NeedTheme::parse,
                        NeedTheme::label,
                        "workload, staffing, culture, facilities, society, other"),
                list(
                        "party",
                        Party.values(),
                        Party::parse,
                        Party::label,
                        "employees, managers, board, hr, works-council, partners"),
                list("phase", Phase.values(), Phase::parse, Phase::label, "before, start, under-way, lasting"),
                list(
                        "readiness state",
                        ReadinessState.values(),
                        ReadinessState::parse,
                        ReadinessState::label,
                        "in-place, partly, not-yet, not-known"),
                list(
                        "readiness theme",
                        ReadinessTheme.values(),
                        ReadinessTheme::parse,
                        ReadinessTheme::label,
                        "room-and-time, skills, privacy, feeling-safe, support, fit-with-culture, own-direction, "
                                + "eye-for-health, positive-and-safe, managers-example"),
                list(
                        "level of a scan",
                        ScanLevel.values(),
                        ScanLevel::parse,
                        ScanLevel::label,
                        "organisation, location, team"),
                list("stance", Stance.values(), Stance::parse, Stance::label, "enthusiast, undecided, sceptic"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    <E extends Coded> void areTheseInThisOrder(
            String what, List<E> values, Function<String, E> parse, Function<E, LocalizedText> label, String codes) {
        assertThat(values.stream().map(Coded::code).collect(Collectors.joining(", ")))
                .isEqualTo(codes);
        assertThat(values).allSatisfy(value -> {
            assertThat(parse.apply(value.code())).isSameAs(value);
            assertThat(value).hasToString(value.code());
            assertThat(label.apply(value).in(Locale.ENGLISH)).isNotBlank();
            assertThat(label.apply(value).in(Locale.forLanguageTag("nl"))).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    <E extends Coded> void rejectAnUnknownCodeAndListThoseThereAre(
            String what, List<E> values, Function<String, E> parse, Function<E, LocalizedText> label, String codes) {
        assertThatThrownBy(() -> parse.apply("p-001"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no such " + what + "; the codes are " + codes);
    }

    @ParameterizedTest
    @MethodSource("labels")
    void sayDifferentThingsOfDifferentFindings(Function<FindingCode, LocalizedText> text) {
        assertThat(Arrays.stream(FindingCode.values()).map(text).map(words -> words.in(Locale.ENGLISH)))
                .doesNotHaveDuplicates()
                .allSatisfy(words -> assertThat(words).isNotBlank());
    }

    static Stream<Function<FindingCode, LocalizedText>> labels() {
        return Stream.of(FindingCode::question, FindingCode::why, FindingCode::next);
    }
}
