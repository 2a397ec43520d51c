/**
 * A session of a team around one large web: everybody writes what does them good at work, the team places the notes, looks at
 * them together, and goes through the action wheel.
 *
 * <p>Start with {@link dev.positivehealth.team.TeamSession}. Its stages follow the guide to Positive Health at work; one type a
 * stage, so that nobody reads a note before all are done. Notes have no author and no order that would tell one. The words of
 * {@link dev.positivehealth.team.ModeratorGuide} are this project's. Scores and webs of persons play no part in it.
 */
@CheckReturnValue
@NullMarked
package dev.positivehealth.team;

import dev.positivehealth.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
