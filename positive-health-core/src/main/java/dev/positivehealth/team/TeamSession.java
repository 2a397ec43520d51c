package dev.positivehealth.team;

import dev.positivehealth.Checked;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.ActionState;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.Option;
import dev.positivehealth.plan.Reflection;
import dev.positivehealth.plan.WheelQuestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One session of a team, at one of its stages.
 *
 * <p>Each stage is a final class that has only the steps possible from it. While people write, no note can be read; once all
 * are done the notes are there, mixed, and nothing tells who wrote which.
 */
public sealed interface TeamSession {
    /** The codes of the stages, in their order. */
    List<String> STAGES = List.of("introduced", "notes-written", "placed", "reflected", "considered", "planned");

    /** {@return how the session began: the introduction} */
    Introduction introduction();

    /**
     * {@return the stage: the stable code: {@code introduced}, {@code notes-written}, {@code placed}, {@code reflected},
     * {@code considered} or {@code planned}}
     */
    String stage();

    /**
     * Begins a session.
     *
     * @param introduction how
     * @return the session, in which everybody writes
     */
    static Introduced introduce(Introduction introduction) {
        return new Introduced(new SessionContent(
                introduction,
                0,
                List.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                ActionWheel.empty(),
                Optional.empty()));
    }

    /**
     * Reads a session back from storage; every rule is run again.
     *
     * @param stage the code of its stage
     * @param content what was stored
     * @return the session at its stage, or all violations: {@code value.unknown} for a stage that there is not,
     *     {@code event.not-possible} for what a stage cannot hold, {@code event.out-of-order} for notes in an order that could
     *     tell their author
     */
    static Checked<TeamSession> restore(String stage, SessionContent content) {
        return SessionStage.restore(stage, content);
    }

    /** A session in which everybody writes, alone and in silence. It shows nobody's notes. */
    final class Introduced extends SessionStage implements TeamSession {
        Introduced(SessionContent content) {
            super(content);
        }

        @Override
        public String stage() {
            return "introduced";
        }

        /**
         * Takes one person's notes. Whoever writes nothing hands in an empty list.
         *
         * @param words the words of each note
         * @return the session, with one more person done
         * @throws IllegalArgumentException if the words of a note are blank or too long
         * @throws IllegalStateException if everybody is done already
         */
        public Introduced handIn(List<String> words) {
            if (isEverybodyDone()) {
                throw new IllegalStateException("everybody has handed in already");
            }
            return new Introduced(content().handedIn(mixed(content().notes(), words)));
        }

        /** {@return whether the notes can be opened: true if everybody has handed in} */
        public boolean isEverybodyDone() {
            return content().done() == introduction().people();
        }

        /**
         * Opens the notes.
         *
         * @return the session with all notes
         * @throws IllegalStateException if somebody is still writing
         */
        public NotesWritten open() {
            if (!isEverybodyDone()) {
                throw new IllegalStateException("notes are opened when everybody is done");
            }
            return new NotesWritten(content());
        }
    }

    /** A session whose notes are open, and are being placed together. */
    final class NotesWritten extends SessionStage implements TeamSession {
        NotesWritten(SessionContent content) {
            super(content);
        }

        @Override
        public String stage() {
            return "notes-written";
        }

        /** {@return all notes, in the order of their words} */
        public List<Note> notes() {
            return content().notes();
        }

        /**
         * Places a note, or places it elsewhere.
         *
         * @param note the id of the note
         * @param spot where
         * @return the session with the note in that spot
         * @throws IllegalArgumentException if the session has no such note
         */
        public NotesWritten place(String note, Spot spot) {
            return new NotesWritten(content().with(placed(content(), note, spot)));
        }

        /**
         * Ends the placing.
         *
         * @return the session with all notes placed
         * @throws IllegalStateException if a note is not placed
         */
        public Placed allPlaced() {
            if (content().spots().size() < notes().size()) {
                throw new IllegalStateException(
                        "every note must be placed: on a dimension, between two, or beside the web");
            }
            return new Placed(content());
        }
    }

    /** A session whose notes lie on the web. */
    final class Placed extends SessionStage implements TeamSession {
        Placed(SessionContent content) {
            super(content);
        }

        @Override
        public String stage() {
            return "placed";
        }

        /** {@return the web with the notes: where notes are and where not} */
        public NotesOnWeb web() {
            return notesOnWeb();
        }

        /**
         * Moves a note while the team looks at the web.
         *
         * @param note the id of the note
         * @param spot where to
         * @return the session with the note in that spot
         * @throws IllegalArgumentException if the session has no such note
         */
        public Placed move(String note, Spot spot) {
            return new Placed(content().with(placed(content(), note, spot)));
        }

        /**
         * Looks at the web together.
         *
         * @param whatStandsOut what the team says about it
         * @param values the values that the team finds it shares; may be none
         * @return the session after that
         * @throws IllegalArgumentException if the words are blank or too long
         */
        public Reflected reflect(String whatStandsOut, List<SharedValue> values) {
            return new Reflected(content().reflected(whatStandsOut, values));
        }
    }

    /** A session in which the team has looked at the web and named what it shares. */
    final class Reflected extends SessionStage implements TeamSession {
        Reflected(SessionContent content) {
            super(content);
        }

        @Override
        public String stage() {
            return "reflected";
        }

        /** {@return the web with the notes: where notes are and where not} */
        public NotesOnWeb web() {
            return notesOnWeb();
        }

        /** {@return what the team said about the web: the team's words} */
        public String whatStandsOut() {
            return content().whatStandsOut().orElseThrow();
        }

        /** {@return what the team shares: the values, in the order in which they were named} */
        public List<SharedValue> sharedValues() {
            return content().sharedValues();
        }

        /**
         * Goes on to the wheel.
         *
         * @return the session with an empty wheel
         */
        public Considered turnWheel() {
            return new Considered(content());
        }
    }

    /** A session in which the team goes through the wheel's seven questions, in any order. */
    final class Considered extends SessionStage implements TeamSession {
        Considered(SessionContent content) {
            super(content);
        }

        @Override
        public String stage() {
            return "considered";
        }

        /** {@return the web with the notes: where notes are and where not} */
        public NotesOnWeb web() {
            return notesOnWeb();
        }

        /** {@return the wheel: the answers and options so far} */
        public ActionWheel wheel() {
            return content().wheel();
        }

        /**
         * Answers a question, or answers it anew.
         *
         * @param question one of the seven
         * @param words the team's words
         * @return the session with the answer
         * @throws IllegalArgumentException if the words are blank or too long
         */
        public Considered answer(WheelQuestion question, String words) {
            return new Considered(content().with(wheel().answer(question, words)));
        }

        /**
         * Adds an option.
         *
         * @param option what could be done
         * @return the session with the option
         */
        public Considered with(Option option) {
            return new Considered(content().with(wheel().with(option)));
        }

        /**
         * Decides.
         *
         * @param decision the team's decision, also the answer to "what will you do"
         * @param on the day
         * @return the session with a plan
         * @throws IllegalArgumentException if the words are blank or too long
         */
        public Planned decide(String decision, LocalDate on) {
            return new Planned(
                    answer(WheelQuestion.WHAT_WILL_YOU_DO, decision).content().with(TeamPlan.of(decision, on)));
        }
    }

    /** A session that led to a plan. The plan goes on after the session. */
    final class Planned extends SessionStage implements TeamSession {
        Planned(SessionContent content) {
            super(content);
        }

        @Override
        public String stage() {
            return "planned";
        }

        /** {@return the web with the notes: where notes are and where not} */
        public NotesOnWeb web() {
            return notesOnWeb();
        }

        /** {@return the plan: decision, actions, needs and looking back} */
        public TeamPlan plan() {
            return content().plan().orElseThrow();
        }

        /**
         * Adds an action.
         *
         * @param action what the team will do
         * @return the session with the action
         * @throws IllegalArgumentException if its id is taken
         */
        public Planned with(Action action) {
            List<Action> more = new ArrayList<>(plan().actions());
            more.add(action);
            return with(more, plan().needs(), plan().reflections());
        }

        /**
         * Adds a need.
         *
         * @param need what the team needs from the manager or the organisation
         * @return the session with the need
         * @throws IllegalArgumentException if it is for the team itself
         */
        public Planned with(Need need) {
            List<Need> more = new ArrayList<>(plan().needs());
            more.add(need);
            return with(plan().actions(), more, plan().reflections());
        }

        /**
         * Puts a need in the place of an earlier stage of it.
         *
         * @param earlier the need as it is in the plan
         * @param now the need as it is now
         * @return the session with the need as it is now
         * @throws IllegalArgumentException if the plan does not have the earlier one, or the later one does not continue it
         */
        public Planned replace(Need earlier, Need now) {
            int place = plan().needs().indexOf(earlier);
            if (place < 0) {
                throw new IllegalArgumentException("the plan must have the need that is replaced");
            }
            if (!now.continues(earlier)) {
                throw new IllegalArgumentException("a need may only be replaced by a later stage of it");
            }
            List<Need> changed = new ArrayList<>(plan().needs());
            changed.set(place, now);
            return with(plan().actions(), changed, plan().reflections());
        }

        /**
         * Says where an action stands.
         *
         * @param action the id of the action
         * @param state where it stands
         * @return the session, so
         * @throws IllegalArgumentException if the plan has no such action
         */
        public Planned progress(String action, ActionState state) {
            if (plan().actions().stream().noneMatch(one -> one.id().equals(action))) {
                throw new IllegalArgumentException("the plan must have the action whose progress is told");
            }
            List<Action> changed = plan().actions().stream()
                    .map(one -> one.id().equals(action) ? one.in(state) : one)
                    .toList();
            return with(changed, plan().needs(), plan().reflections());
        }

        /**
         * Looks back.
         *
         * @param reflection the team's words
         * @return the session with the reflection
         */
        public Planned lookBack(Reflection reflection) {
            List<Reflection> more = new ArrayList<>(plan().reflections());
            more.add(reflection);
            return with(plan().actions(), plan().needs(), more);
        }

        private Planned with(List<Action> actions, List<Need> needs, List<Reflection> reflections) {
            TeamPlan plan = plan();
            return new Planned(
                    content().with(new TeamPlan(plan.decision(), plan.decidedOn(), actions, needs, reflections)));
        }
    }
}
