/**
 * How an organisation carries Positive Health: readiness, goals, partners and training, pilots and stories, a scan, structural
 * conditions, an evaluation by interviews, and a review that asks questions.
 *
 * <p>Start with {@link dev.positivehealth.programme.Programme} and {@link dev.positivehealth.programme.Review}. A programme is
 * a mirror and never an audit: nothing in it is counted, scored or coloured, nothing waits for an answer, and no web of anybody
 * plays a part. Persons are not named; what is counted over people follows the release rule of
 * {@link dev.positivehealth.outcome.ReleasePlan}.
 *
 * <p>All parts are of one sealed type, {@link dev.positivehealth.programme.ProgrammePart}, so that a programme grows by one
 * method, and a document of it has one list a type.
 */
@CheckReturnValue
@NullMarked
package dev.positivehealth.programme;

import dev.positivehealth.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
