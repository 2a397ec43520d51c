/**
 * A session of a team around one large web: everybody writes what does them good at work, the team places the notes,
 * looks at them together, and goes through the action wheel.
 *
 * <p>Start with {@link dev.positivehealth.team.TeamSession}. Its stages follow the guide to Positive Health at work,
 * one type per stage, so that nobody reads a note before all are done. The words of
 * {@link dev.positivehealth.team.ModeratorSection#guide()} are this project's. Scores and webs of persons play no part
 * in it.
 *
 * <p>Unlike a conversation, a need or a ledger of consents, a session is stored as what it holds and not as what
 * happened: a list of events would tell who handed in which notes, and when. Notes have no author, and no order that
 * would give one away. What each stage can hold is checked whenever a session is read back.
 */
@CheckReturnValue
@NullMarked
package dev.positivehealth.team;

import dev.positivehealth.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
