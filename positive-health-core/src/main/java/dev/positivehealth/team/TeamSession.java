package dev.positivehealth.team;

import dev.positivehealth.Checked;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.plan.Option;
import dev.positivehealth.plan.Plan;
import dev.positivehealth.plan.PlanParts;
import dev.positivehealth.plan.WheelQuestion;
import java.time.LocalDate;
import java.util.List;

/**
 * One session of a team, at one of its stages.
 *
 * <p>Each stage is a final class that has only the steps possible from it; a step that has to wait is refused by a
 * {@link NotPossibleException}. While people write, no note can be read; once all are done the notes are there, mixed,
 * and nothing tells who wrote which.
 */
public sealed interface TeamSession extends NoBean {
    /** {@return how the session began} */
    Introduction introduction();

    /** {@return where the session stands} */
    SessionStage stage();

    /** Begins a session, in which everybody writes. */
    static Introduced introduce(Introduction introduction) {
        return new Introduced(SessionContent.of(introduction));
    }

    /**
     * Reads a session back from storage; every rule is run again.
     *
     * @return the session at its stage, or all violations: {@code event.not-possible} for what a stage cannot hold,
     *     {@code event.out-of-order} for notes in an order that could give away their author
     */
    static Checked<TeamSession> restore(SessionStage stage, SessionContent content) {
        return SessionRules.restore(stage, content);
    }

    /**
     * A session in which everybody writes, alone and in silence. It shows nobody's notes.
     *
     * <p>Opening the notes leads to {@link NotesWritten}.
     */
    final class Introduced extends StagedSession implements TeamSession {
        Introduced(SessionContent content) {
            super(SessionStage.INTRODUCED, content);
        }

        /**
         * Takes one person's notes, who is then done. Whoever writes nothing hands in an empty list.
         *
         * @throws IllegalArgumentException if the words of a note are blank or too long
         * @throws NotPossibleException if everybody is done already
         */
        public Introduced handIn(List<String> words) {
            refuseIf(isEverybodyDone(), RefusalReason.EVERYBODY_DONE);
            return new Introduced(content().handIn(words));
        }

        /** {@return whether everybody has handed in, so that the notes can be opened} */
        public boolean isEverybodyDone() {
            return content().done() == introduction().people();
        }

        /**
         * Opens the notes.
         *
         * @throws NotPossibleException if somebody is still writing
         */
        public NotesWritten open() {
            refuseIf(!isEverybodyDone(), RefusalReason.STILL_WRITING);
            return new NotesWritten(content());
        }
    }

    /**
     * A session whose notes are open, and are being placed together. Once all are placed it leads to {@link Placed}.
     */
    final class NotesWritten extends StagedSession implements TeamSession {
        NotesWritten(SessionContent content) {
            super(SessionStage.NOTES_WRITTEN, content);
        }

        /** {@return all notes, in the order of their words} */
        public List<Note> notes() {
            return content().notes();
        }

        /**
         * Places the note with this id, or places it elsewhere.
         *
         * @throws IllegalArgumentException if the session has no such note
         */
        public NotesWritten place(String note, Spot spot) {
            return new NotesWritten(content().place(note, spot));
        }

        /**
         * Ends the placing.
         *
         * @throws NotPossibleException if a note is not placed: on a dimension, between two, or beside the web
         */
        public Placed endPlacing() {
            refuseIf(content().spots().size() < notes().size(), RefusalReason.NOTE_NOT_PLACED);
            return new Placed(content());
        }
    }

    /** A session whose notes lie on the web. Looking at them together leads to {@link Reflected}. */
    final class Placed extends StagedSession.OnWeb implements TeamSession {
        Placed(SessionContent content) {
            super(SessionStage.PLACED, content);
        }

        /**
         * Moves the note with this id while the team looks at the web.
         *
         * @throws IllegalArgumentException if the session has no such note
         */
        public Placed move(String note, Spot spot) {
            return new Placed(content().place(note, spot));
        }

        /**
         * Looks at the web together: what the team says about it, and the values, if any, that it finds it shares.
         *
         * @throws IllegalArgumentException if the words are blank or too long
         */
        public Reflected reflect(String whatStandsOut, List<SharedValue> values) {
            return new Reflected(content().reflect(whatStandsOut, values));
        }
    }

    /**
     * A session in which the team has looked at the web and named what it shares. The wheel comes next:
     * {@link Considered}.
     */
    final class Reflected extends StagedSession.OnWeb implements TeamSession {
        Reflected(SessionContent content) {
            super(SessionStage.REFLECTED, content);
        }

        /** {@return what the team said about the web, in its words} */
        public String whatStandsOut() {
            return content().whatStandsOut().orElseThrow();
        }

        /** {@return the values that the team shares, in the order in which they were named} */
        public List<SharedValue> sharedValues() {
            return content().sharedValues();
        }

        /** Goes on to the wheel, which is empty. */
        public Considered turnWheel() {
            return new Considered(content());
        }
    }

    /**
     * A session in which the team goes through the wheel's seven questions, in any order. A decision leads to
     * {@link Planned}.
     */
    final class Considered extends StagedSession.OnWeb implements TeamSession {
        Considered(SessionContent content) {
            super(SessionStage.CONSIDERED, content);
        }

        /** {@return the answers and options so far} */
        public ActionWheel wheel() {
            return content().wheel();
        }

        /**
         * Answers a question, or answers it anew.
         *
         * @throws IllegalArgumentException if the words are blank or too long
         */
        public Considered answer(WheelQuestion question, String words) {
            return new Considered(content().with(wheel().answer(question, words)));
        }

        /** Adds an option. */
        public Considered with(Option option) {
            return new Considered(content().with(wheel().with(option)));
        }

        /**
         * Decides; the decision is also the answer to "what will you do".
         *
         * @throws IllegalArgumentException if the words are blank or too long
         */
        public Planned decide(String decision, LocalDate on) {
            SessionContent answered = content().with(wheel().answer(WheelQuestion.WHAT_WILL_YOU_DO, decision));
            return new Planned(answered.with(new TeamPlan(decision, on, PlanParts.NONE)));
        }
    }

    /** A session that led to a plan. It is the last stage; the plan goes on after the session. */
    final class Planned extends StagedSession.OnWeb implements TeamSession, Plan<Planned> {
        Planned(SessionContent content) {
            super(SessionStage.PLANNED, content);
        }

        /** {@return the decision, actions, needs and looking back} */
        public TeamPlan plan() {
            return content().plan().orElseThrow();
        }

        @Override
        public PlanParts parts() {
            return plan().parts();
        }

        @Override
        public Planned with(PlanParts later) {
            return new Planned(content().with(plan().with(later)));
        }
    }
}
