/**
 * A look at a programme on a day: the questions that make sense by then, each with its reason, a next step and its
 * source.
 *
 * <p>Start with {@link dev.positivehealth.programme.review.Review}. It reads a {@link
 * dev.positivehealth.programme.Programme}; {@link dev.positivehealth.programme.FindingCode} says with each question
 * when it applies. It is a mirror and never an audit: nothing is counted, scored or coloured.
 */
@CheckReturnValue
@NullMarked
package dev.positivehealth.programme.review;

import dev.positivehealth.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
