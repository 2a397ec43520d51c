package dev.positivehealth.programme;

import static dev.positivehealth.programme.School.FROM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.conversation.Training;
import dev.positivehealth.programme.evaluation.Codebook;
import dev.positivehealth.programme.evaluation.Interview;
import dev.positivehealth.programme.reference.Party;
import dev.positivehealth.programme.reference.Stance;
import dev.positivehealth.questionnaire.ItemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of a programme: what they refuse, and how they keep what they are given. */
class PartsTest {
    private static final LocalDate BEFORE = FROM.minusDays(1);

    private static Arguments words(String name, Function<String, Object> make) {
        return arguments(name, make);
    }

    private static Guideline guideline(UnaryOperator<String> at) {
        return new Guideline(
                at.apply("when"),
                at.apply("how"),
                at.apply("by whom"),
                at.apply("purpose"),
                Optional.of(at.apply("tailoring")),
                Set.of(),
                1,
                FROM,
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    private static Pilot pilot(UnaryOperator<String> at) {
        return new Pilot(
                at.apply("name"),
                at.apply("energy"),
                FROM,
                Optional.empty(),
                Optional.of(at.apply("worked")),
                Optional.of(at.apply("did not work")),
                Optional.of(at.apply("next")),
                List.of(),
                List.of());
    }

    private static Story story(UnaryOperator<String> at) {
        return new Story(
                Optional.of(at.apply("enthusiasm")),
                Optional.of(at.apply("brings")),
                Optional.of(at.apply("obstacle")),
                ConsentId.parse("c-9"),
                FROM);
    }

    private static Message message(UnaryOperator<String> at) {
        return new Message(
                at.apply("audience"),
                Stance.SCEPTIC,
                at.apply("in it for them"),
                List.of(),
                Set.of(),
                Optional.of(at.apply("example")),
                FROM);
    }

    private static Sponsor sponsor(UnaryOperator<String> at) {
        return new Sponsor(
                Party.BOARD, at.apply("who"), at.apply("commitment"), Optional.of(at.apply("example")), FROM);
    }

    private static ActionPoint point(UnaryOperator<String> at) {
        return new ActionPoint(at.apply("what"), at.apply("owner"), FROM, Optional.empty());
    }

    /** The words of a part, by name: those of one name are replaced, the others are their own name. */
    private static Stream<Arguments> each(Function<UnaryOperator<String>, Object> part, String... names) {
        return Stream.of(names).map(name -> words(name, text -> part.apply(own -> own.equals(name) ? text : own)));
    }

    static Stream<Arguments> allWords() {
        return Stream.of(
                        each(PartsTest::guideline, "when", "how", "by whom", "purpose", "tailoring"),
                        each(PartsTest::pilot, "name", "energy", "worked", "did not work", "next"),
                        each(PartsTest::story, "enthusiasm", "brings", "obstacle"),
                        each(PartsTest::message, "audience", "in it for them", "example"),
                        each(PartsTest::sponsor, "who", "commitment", "example"),
                        each(PartsTest::point, "what", "owner"),
                        each(at -> new MissionFit(at.apply("stands for"), at.apply("why")), "stands for", "why"),
                        each(at -> new TimeSetAside(at.apply("what"), at.apply("for whom")), "what", "for whom"),
                        each(
                                at -> new Embedding(at.apply("process"), at.apply("how"), Set.of(), FROM),
                                "process",
                                "how"),
                        each(
                                at -> new Milestone(at.apply("what"), FROM, Optional.of(at.apply("celebration"))),
                                "what",
                                "celebration"),
                        Stream.of(
                                words(
                                        "words",
                                        text -> new ReadinessAnswer(
                                                ReadinessTheme.SKILLS,
                                                ReadinessState.PARTLY,
                                                Party.HR,
                                                Optional.of(text),
                                                FROM)),
                                words(
                                        "for whom",
                                        text -> new TrainingCourse(Set.of(), text, true, true, Optional.empty())),
                                words("vision", text -> new Scan(ScanLevel.TEAM, text, List.of(), List.of(), FROM)),
                                words(
                                        "what",
                                        text -> new Initiative(
                                                InitiativeKind.OTHER,
                                                text,
                                                NamedAs.IMPLICIT,
                                                Alignment.BESIDE,
                                                Ownership.FEW_PEOPLE,
                                                Set.of())),
                                words("what", text -> new LastingSupport(text, FROM, FROM)),
                                words("what", text -> new StructuralMeasure(NeedTheme.CULTURE, text, FROM)),
                                words("version", text -> new Codebook(text, List.of())),
                                words(
                                        "purpose",
                                        text -> new Evaluation(
                                                text, List.of(), new Codebook("1", List.of()), List.of(), FROM)),
                                words(
                                        "access",
                                        text -> new Evaluation(
                                                "why", List.of(text), new Codebook("1", List.of()), List.of(), FROM)),
                                words("reason", text -> new SetAside(FindingCode.WENT_QUIET, text, FROM))))
                .flatMap(rows -> rows);
    }

    @ParameterizedTest
    @MethodSource("allWords")
    void rejectsWordsThatAreBlankOrTooLongAndDoesNotShowThem(String name, Function<String, Object> make) {
        String rule = name + " must have 1 to 2000 characters and not be blank";
        for (String bad : List.of("", " ", "x".repeat(2_001))) {
            assertThatThrownBy(() -> make.apply(bad))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(rule);
        }
    }

    @ParameterizedTest
    @MethodSource("allWords")
    void takesWordsOfOneToTwoThousandCodePointsAndDoesNotShowThem(String name, Function<String, Object> make) {
        for (String good : List.of("\uD83C\uDF33", "\uD83C\uDF33".repeat(2_000))) {
            Object part = make.apply(good);
            assertThat(part).isEqualTo(make.apply(good)).hasSameHashCodeAs(make.apply(good));
            if (!(part instanceof Codebook)) {
                assertThat(part.toString()).doesNotContain("\uD83C\uDF33");
            }
        }
    }

    private static Arguments refusal(String message, ThrowingCallable call) {
        return arguments(message, call);
    }

    static Stream<Arguments> refusals() {
        Interview coded = School.heard("i-1", Stance.SCEPTIC).coded(List.of(ItemCode.parse("money")));
        return Stream.of(
                refusal(
                        "a guideline must have at least 1 page, but had 0",
                        () -> School.guideline(0, Set.of(), Optional.empty(), Optional.empty(), Optional.empty())),
                refusal(
                        "a story must tell something",
                        () -> new Story(
                                Optional.empty(), Optional.empty(), Optional.empty(), ConsentId.parse("c-9"), FROM)),
                refusal(
                        "a pilot must not end before it begins",
                        () -> new Pilot(
                                "office",
                                "they asked",
                                FROM,
                                Optional.of(BEFORE),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of())),
                refusal("support must not end before it begins", () -> new LastingSupport("a trainer", FROM, BEFORE)),
                refusal("an interview must have themes of the codebook only", () -> School.evaluation(coded)),
                refusal(
                        "each interview must have an id of its own",
                        () -> School.evaluation(
                                School.informed("i-1", Stance.SCEPTIC), School.heard("i-1", Stance.SCEPTIC))));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void rejectsWhatCannotBe(String message, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void keepsSetsInTheOrderOfTheList() {
        Set<Pitfall> turned = new LinkedHashSet<>(List.of(Pitfall.FIXED_FORM, Pitfall.COMPULSORY));
        Embedding embedding = new Embedding("annual talks", "by choice", turned, FROM);
        turned.clear();
        assertThat(embedding.cautions())
                .containsExactly(Pitfall.COMPULSORY, Pitfall.FIXED_FORM)
                .isUnmodifiable();
        assertThat(new TrainingCourse(EnumSet.allOf(Training.class), "partners", true, true, Optional.empty())
                        .subjects())
                .containsExactly(Training.values());
    }

    @Test
    void copiesListsIn() {
        List<Initiative> initiatives =
                new ArrayList<>(List.of(School.initiative(NamedAs.IMPLICIT, Ownership.FEW_PEOPLE)));
        Scan scan = new Scan(ScanLevel.TEAM, "vision", initiatives, List.of(), FROM);
        initiatives.clear();
        assertThat(scan.initiatives()).hasSize(1).isUnmodifiable();
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void needsEveryPart() {
        assertThatThrownBy(() -> new MissionFit(null, "why"))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("stands for");
        assertThatThrownBy(() -> new Ambassador(null, FROM))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("team");
        assertThatThrownBy(() -> new SetAside(null, "reason", FROM))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("finding");
    }
}
