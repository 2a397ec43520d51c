package dev.positivehealth.team;

import dev.positivehealth.NotPossibleException;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.internal.text.NoBean;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What all stages of a session have in common. */
abstract class StagedSession implements NoBean {
    private final SessionStage stage;
    private final SessionContent content;

    StagedSession(SessionStage stage, SessionContent content) {
        this.stage = stage;
        this.content = content;
    }

    /** The stages at which the notes lie on the web. */
    abstract static class OnWeb extends StagedSession {
        OnWeb(SessionStage stage, SessionContent content) {
            super(stage, content);
        }

        /** {@return the web with the notes: where there are notes and where there are none} */
        public final NotesOnWeb web() {
            return new NotesOnWeb(content().notes(), content().spots());
        }
    }

    /** {@return the stage} */
    public final SessionStage stage() {
        return stage;
    }

    /** {@return how the session began} */
    public final Introduction introduction() {
        return content.introduction();
    }

    final SessionContent content() {
        return content;
    }

    final void refuseIf(boolean refused, RefusalReason reason) {
        if (refused) {
            throw new NotPossibleException("a session that is " + stage, reason);
        }
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof StagedSession that && stage == that.stage && content.equals(that.content);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(stage, content);
    }

    /** The stage, no words. */
    @Override
    public final String toString() {
        return "TeamSession[" + stage + "]";
    }
}
