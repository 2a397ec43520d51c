package dev.positivehealth.examples.portal.team;

import dev.positivehealth.GroupPath;
import dev.positivehealth.examples.portal.account.Account;
import dev.positivehealth.team.Note;
import dev.positivehealth.team.NotesOnWeb;
import dev.positivehealth.team.SessionContent;
import dev.positivehealth.team.Spot;
import dev.positivehealth.team.TeamSession;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A session as it is stored.
 *
 * @param moderator the id of the account of whoever leads it
 * @param version goes up with each change
 */
record KeptSession(String id, GroupPath group, String moderator, int version, TeamSession session) {
    KeptSession {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(moderator, "moderator");
        Objects.requireNonNull(session, "session");
    }

    boolean isLedBy(Account who) {
        return moderator.equals(who.id());
    }

    /** {@return whether an account finds the session at all: its moderator, and whoever is of the team} */
    boolean isFor(Account who) {
        return isLedBy(who) || who.group().filter(group::equals).isPresent();
    }

    /** {@return where the notes lie that are placed so far; empty while people write, when nobody reads a note} */
    Optional<NotesOnWeb> web() {
        if (session instanceof TeamSession.Introduced) {
            return Optional.empty();
        }
        SessionContent open = SessionContent.of(session);
        Map<String, Spot> spots = open.spots();
        List<Note> placed = open.notes().stream()
                .filter(note -> spots.containsKey(note.id()))
                .toList();
        return Optional.of(new NotesOnWeb(placed, spots));
    }

    /**
     * {@return what an open page of the session is made of, by which it learns that there is something new} While people write it
     * only says whether all are done, and not when somebody hands in.
     */
    String open() {
        return session instanceof TeamSession.Introduced writing
                ? session.stage().code() + "-" + writing.isEverybodyDone()
                : session.stage().code() + "-" + version;
    }

    /** Says what it is, nobody's words. */
    @Override
    public String toString() {
        return "KeptSession[" + session.stage() + "]";
    }
}
