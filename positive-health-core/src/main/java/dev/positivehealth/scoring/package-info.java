/**
 * From a sheet of answers to a profile: one score or a reason for each of the six dimensions.
 *
 * <p>Start with {@link dev.positivehealth.scoring.ScoringRule}. It takes a sheet of {@code
 * dev.positivehealth.questionnaire} and gives a {@link dev.positivehealth.scoring.Profile}.
 *
 * <p>The web is a conversation tool, not a measuring instrument, so there is no total, mean of dimensions, norm, rank,
 * difference or worst dimension here, and scores are not comparable. For example, the area of the web for the same six
 * numbers is 87.4686 in one order of the axes and 88.3346 in another: it says nothing about a person.
 *
 * <p>{@link dev.positivehealth.scoring.SideBySide} takes two sheets where the questionnaires differ: its scores must be
 * made of the items that both share, and a profile no longer knows its answers. Two profiles of one questionnaire do.
 */
@CheckReturnValue
@NullMarked
package dev.positivehealth.scoring;

import dev.positivehealth.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
