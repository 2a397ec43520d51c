package dev.positivehealth.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.NotPossibleException;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.Violation;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.ActionState;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.Option;
import dev.positivehealth.plan.OptionKind;
import dev.positivehealth.plan.Reflection;
import dev.positivehealth.plan.WheelQuestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TeamSessionTest {
    static List<TeamSession> stages() {
        return Sessions.all();
    }

    @Test
    void goesThroughItsStages() {
        assertThat(Sessions.all()).extracting(TeamSession::stage).containsExactly(SessionStage.values());
    }

    @Test
    void opensTheNotesOnlyWhenEverybodyIsDone() {
        TeamSession.Introduced two =
                Sessions.introduced().handIn(List.of("air")).handIn(List.of());

        assertThat(two.isEverybodyDone()).isFalse();
        refuses(two::open, RefusalReason.STILL_WRITING, "a session that is introduced: somebody is still writing");
        TeamSession.Introduced all = two.handIn(List.of());
        assertThat(all.isEverybodyDone()).isTrue();
        assertThat(all.open().notes()).containsExactly(new Note("n1", "air"));
        refuses(
                () -> all.handIn(List.of("late")),
                RefusalReason.EVERYBODY_DONE,
                "a session that is introduced: everybody has handed in their notes already");
    }

    private static void refuses(ThrowingCallable step, RefusalReason reason, String message) {
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(step)
                .withMessage(message)
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Property(tries = 200)
    void nothingTellsWhoWroteWhich(
            @ForAll @Size(min = 1, max = 8)
                    List<@Size(max = 4) List<@AlphaChars @StringLength(min = 1, max = 3) String>> written,
            @ForAll Random random) {
        List<List<String>> shuffled = new ArrayList<>();
        for (List<String> notes : written) {
            List<String> mixed = new ArrayList<>(notes);
            Collections.shuffle(mixed, random);
            shuffled.add(mixed);
        }
        Collections.shuffle(shuffled, random);

        assertThat(handedIn(shuffled)).isEqualTo(handedIn(written));
        assertThat(handedIn(written).open().notes()).extracting(Note::words).isSorted();
    }

    /** Who gave which note to whom: the same notes, dealt to other people, are the same session. */
    @Property(tries = 100)
    void theSameNotesOfOtherPeopleAreTheSameSession(
            @ForAll @Size(min = 2, max = 6) List<@AlphaChars @StringLength(min = 1, max = 3) String> notes) {
        List<List<String>> each = notes.stream().map(List::of).toList();
        List<List<String>> allFromOne = new ArrayList<>(Collections.nCopies(notes.size() - 1, List.of()));
        allFromOne.add(notes);

        assertThat(handedIn(each)).isEqualTo(handedIn(allFromOne));
    }

    private static TeamSession.Introduced handedIn(List<List<String>> written) {
        TeamSession.Introduced session = TeamSession.introduce(Sessions.introduction(written.size()));
        for (List<String> notes : written) {
            session = session.handIn(notes);
        }
        return session;
    }

    @Test
    void placesEveryNoteBeforeItGoesOn() {
        TeamSession.NotesWritten written = Sessions.written();

        String message = "a session that is notes-written: not every note has a place yet";
        refuses(written::endPlacing, RefusalReason.NOTE_NOT_PLACED, message);
        refuses(
                written.place("n1", new Spot.Beside()).place("n2", new Spot.Beside())::endPlacing,
                RefusalReason.NOTE_NOT_PLACED,
                message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written.place("n4", new Spot.Beside()))
                .withMessage("the session must have the note that is placed");
    }

    @Test
    void aSessionWithoutNotesGoesOnToo() {
        TeamSession.Placed placed = TeamSession.introduce(Sessions.introduction(1))
                .handIn(List.of())
                .open()
                .endPlacing();

        assertThat(placed.web().withNotes()).isEmpty();
        assertThat(placed.web().withoutNotes()).containsExactly(Dimension.values());
    }

    @Test
    void movesANoteWhileTheTeamLooks() {
        TeamSession.Placed moved = Sessions.placed().move("n3", new Spot.On(Dimension.PARTICIPATION));

        assertThat(moved.web().at(new Spot.Beside())).isEmpty();
        assertThat(moved.web().at(new Spot.On(Dimension.PARTICIPATION)))
                .extracting(Note::words)
                .containsExactly("quiet");
        assertThat(Sessions.placed().web().at(new Spot.Beside())).hasSize(1);
    }

    @Test
    void keepsWhatTheTeamSaid() {
        TeamSession.Reflected reflected = Sessions.reflected();

        assertThat(reflected.whatStandsOut()).isEqualTo("much is outside");
        assertThat(reflected.sharedValues()).extracting(SharedValue::words).containsExactly("time");
        assertThat(reflected.web()).isEqualTo(Sessions.placed().web());
        assertThatIllegalArgumentException().isThrownBy(() -> Sessions.placed().reflect(" ", List.of()));
    }

    @Test
    void decidesWithTheWheel() {
        TeamSession.Considered considered =
                Sessions.considered().with(new Option(OptionKind.OWN, "an umbrella in the hall"));
        TeamSession.Planned planned = considered.decide("we walk", Sessions.DAY);

        assertThat(considered.wheel().answers()).containsOnlyKeys(WheelQuestion.WHAT_DO_YOU_WANT);
        assertThat(SessionContent.of(planned).wheel().answer(WheelQuestion.WHAT_WILL_YOU_DO))
                .contains("we walk");
        assertThat(planned.plan().decision()).isEqualTo("we walk");
        assertThat(planned.plan().decidedOn()).isEqualTo(Sessions.DAY);
        assertThat(planned.web()).isEqualTo(considered.web());
    }

    @Test
    void thePlanGoesOn() {
        Need.Promised promised = Sessions.NEED.promise("the manager", LocalDate.of(2026, 6, 1), Sessions.NOON);
        TeamSession.Planned later = Sessions.planned()
                .replace(promised)
                .progress("walk", ActionState.ROUTINE)
                .reflect(new Reflection("it works", "cake", Sessions.NOON));

        assertThat(later.plan().needs()).containsExactly(promised);
        assertThat(later.plan().actions()).extracting(Action::state).containsExactly(ActionState.ROUTINE);
        assertThat(later.plan().reflections()).hasSize(1);
    }

    @Test
    void thePlanRefusesWhatIsNotItsOwn() {
        TeamSession.Planned planned = Sessions.planned();
        Need unknown = Need.of("n-2", Addressee.MANAGER, "something else").send(Sessions.NOON);
        Need other = Need.of("n-1", Addressee.MANAGER, "something else").send(Sessions.NOON);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> planned.replace(unknown))
                .withMessage("the plan must have the need that is replaced");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planned.replace(other))
                .withMessage("a need may only be replaced by a later stage of it");
        assertThatIllegalArgumentException().isThrownBy(() -> planned.progress("run", ActionState.ROUTINE));
        assertThatIllegalArgumentException().isThrownBy(() -> planned.with(Action.of("walk", "again")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planned.with(other))
                .withMessage("each need must have an id of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planned.with(Need.of("n-2", Addressee.TEAM, "ask me")))
                .withMessage("a team's need must be for the manager or the organisation");
    }

    @ParameterizedTest
    @MethodSource("stages")
    void isRestoredAsItWas(TeamSession session) {
        TeamSession restored =
                TeamSession.restore(session.stage(), SessionContent.of(session)).orElseThrow();

        assertThat(restored).isEqualTo(session).hasSameHashCodeAs(session);
        assertThat(restored.getClass()).isEqualTo(session.getClass());
    }

    @ParameterizedTest
    @MethodSource("stages")
    void showsNoWords(TeamSession session) {
        assertThat(session).hasToString("TeamSession[" + session.stage() + "]");
        assertThat(SessionContent.of(session).toString()).matches("SessionContent\\[done [0-3] of 3]");
    }

    static Stream<Arguments> tampered() {
        return Stream.of(
                Arguments.of("placed", Sessions.written(), same(), "/notes event.not-possible"),
                Arguments.of("introduced", Sessions.placed(), same(), "/notes event.not-possible"),
                Arguments.of(
                        "notes-written",
                        Sessions.introduced().handIn(List.of("air")),
                        same(),
                        "/done event.not-possible"),
                Arguments.of("introduced", Sessions.introduced(), done(4), "/done event.not-possible"),
                Arguments.of("introduced", Sessions.introduced(), done(-1), "/done event.not-possible"),
                Arguments.of("notes-written", Sessions.written(), done(2), "/done event.not-possible"),
                Arguments.of(
                        "introduced",
                        Sessions.introduced(),
                        notes(List.of(new Note("n1", "air"))),
                        "/done event.not-possible"),
                Arguments.of(
                        "notes-written",
                        Sessions.written(),
                        notes(List.of(new Note("n1", "quiet"), new Note("n2", "air"))),
                        "/notes event.out-of-order"),
                Arguments.of(
                        "notes-written",
                        Sessions.written(),
                        notes(List.of(new Note("n2", "air"))),
                        "/notes event.out-of-order"),
                Arguments.of("placed", Sessions.placed(), spot("n9"), "/notes event.not-possible"),
                Arguments.of("placed", Sessions.reflected(), same(), "/whatStandsOut event.not-possible"),
                Arguments.of("reflected", Sessions.placed(), same(), "/whatStandsOut event.not-possible"),
                Arguments.of("reflected", Sessions.considered(), same(), "/wheel event.not-possible"),
                Arguments.of("planned", Sessions.considered(), same(), "/plan event.not-possible"),
                Arguments.of("considered", Sessions.planned(), same(), "/plan event.not-possible"));
    }

    @ParameterizedTest
    @MethodSource("tampered")
    void refusesWhatCannotHaveHappened(
            String stage, TeamSession session, UnaryOperator<SessionContent> change, String violation) {
        assertThat(
                        TeamSession.restore(SessionStage.parse(stage), change.apply(SessionContent.of(session)))
                                .violations()
                                .stream()
                                .map(TeamSessionTest::text))
                .contains(violation);
    }

    @Test
    void hasNoOtherStages() {
        assertThat(SessionStage.values())
                .allSatisfy(stage -> assertThat(SessionStage.parse(stage.code()))
                        .isSameAs(stage)
                        .hasToString(stage.code()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionStage.parse("over"))
                .withMessage("there is no such stage of a session; the codes are"
                        + " introduced, notes-written, placed, reflected, considered, planned");
    }

    @Test
    void tellsEverythingThatIsWrong() {
        SessionContent content = SessionContent.of(Sessions.planned());
        assertThat(TeamSession.restore(SessionStage.PLACED, content).violations().stream()
                        .map(TeamSessionTest::text))
                .containsExactly(
                        "/whatStandsOut event.not-possible",
                        "/sharedValues event.not-possible",
                        "/wheel event.not-possible",
                        "/plan event.not-possible");
    }

    private static String text(Violation violation) {
        return violation.path() + " " + violation.code();
    }

    private static UnaryOperator<SessionContent> same() {
        return UnaryOperator.identity();
    }

    private static UnaryOperator<SessionContent> done(int done) {
        return content -> content(content, done, content.notes(), content.spots());
    }

    private static UnaryOperator<SessionContent> notes(List<Note> notes) {
        return content -> content(content, content.done(), notes, content.spots());
    }

    private static UnaryOperator<SessionContent> spot(String note) {
        return content -> {
            Map<String, Spot> spots = new HashMap<>(content.spots());
            spots.put(note, new Spot.Beside());
            return content(content, content.done(), content.notes(), spots);
        };
    }

    private static SessionContent content(SessionContent old, int done, List<Note> notes, Map<String, Spot> spots) {
        return new SessionContent(
                old.introduction(),
                done,
                notes,
                spots,
                old.whatStandsOut(),
                old.sharedValues(),
                old.wheel().answers().isEmpty() ? ActionWheel.empty() : old.wheel(),
                old.plan().isPresent() ? old.plan() : Optional.empty());
    }
}
