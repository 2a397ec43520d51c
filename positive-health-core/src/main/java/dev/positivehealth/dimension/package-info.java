/**
 * The six dimensions of Positive Health and the aspects that belong to them.
 *
 * <p>Start with {@link dev.positivehealth.dimension.Dimension}. Questionnaires
 * ({@code dev.positivehealth.questionnaire}) ask about aspects; scores ({@code dev.positivehealth.scoring}) are per
 * dimension.
 */
@CheckReturnValue
@NullMarked
package dev.positivehealth.dimension;

import dev.positivehealth.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
