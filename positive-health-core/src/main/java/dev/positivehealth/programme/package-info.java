/**
 * How an organisation carries Positive Health: readiness, goals, partners and training, pilots and stories, a scan,
 * structural conditions, an evaluation by interviews, and what it set aside.
 *
 * <p>Start with {@link dev.positivehealth.programme.Programme}. It builds on {@link
 * dev.positivehealth.programme.reference} and {@link dev.positivehealth.programme.evaluation}, and {@link
 * dev.positivehealth.programme.review} asks questions about it. A programme is a mirror and never an audit: nothing in
 * it is counted, scored or coloured, nothing waits for an answer, and nobody's web plays a part. Persons are not named;
 * what is counted over people follows the release rule of {@link dev.positivehealth.outcome.ReleasePlan}.
 *
 * <p>All parts are of one sealed type, {@link dev.positivehealth.programme.ProgrammePart}, so that a programme grows by
 * one method, and a document of it has one list per type. Words that are blank or longer than 2,000 code points are
 * refused with an {@link IllegalArgumentException}.
 */
@CheckReturnValue
@NullMarked
package dev.positivehealth.programme;

import dev.positivehealth.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
