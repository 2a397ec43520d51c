/**
 * Interviews about a programme, from the information letter to a report that gives nobody away.
 *
 * <p>Start with {@link dev.positivehealth.programme.evaluation.Interview}; an {@link
 * dev.positivehealth.programme.evaluation.EvaluationReport} counts interviews under the release rule of {@link
 * dev.positivehealth.outcome.ReleasePlan}. Parties and stances are those of {@link
 * dev.positivehealth.programme.reference}; the evaluation that holds the interviews is part of a programme, in {@link
 * dev.positivehealth.programme}. Nobody's web plays a part.
 */
@CheckReturnValue
@NullMarked
package dev.positivehealth.programme.evaluation;

import dev.positivehealth.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
