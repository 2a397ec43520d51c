/**
 * What a group of people answered together, told so that nobody can be found in it.
 *
 * <p>Start with {@link dev.positivehealth.outcome.Round}: it is opened with its groups and its minimum, takes one
 * {@link dev.positivehealth.consent.Contribution} per person, is closed, and is published once as a {@link
 * dev.positivehealth.outcome.GroupReport}. {@link dev.positivehealth.outcome.ReleasePlan} decides what is shown and
 * says why that is enough. Adding up is exact and in any order: see {@link dev.positivehealth.outcome.GroupTally}.
 *
 * <p>This is stricter than the guide, on purpose. The guide lets an organisation or a team look at anonymous outcomes
 * of its group; by the Dutch authority an employer may not process health data of employees, whatever they consent to,
 * and by press reports not even anonymised. So a report names its controller and its audience, and a group of fewer
 * than ten is not shown. A small team is better served by a {@code dev.positivehealth.team} session, or opens a round
 * for itself with the floor of five.
 */
@CheckReturnValue
@NullMarked
package dev.positivehealth.outcome;

import dev.positivehealth.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
