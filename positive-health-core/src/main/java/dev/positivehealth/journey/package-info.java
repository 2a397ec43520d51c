/**
 * The three steps of one person held together, from the invitation on: filling in, the other conversation, what one can
 * do.
 *
 * <p>Start with {@link dev.positivehealth.journey.Journey}. It holds what {@code dev.positivehealth.questionnaire},
 * {@code dev.positivehealth.consent}, {@code dev.positivehealth.conversation} and {@code dev.positivehealth.plan} made
 * for one person, tells what is possible next and why not, and gives everything to the person or erases it. Each part
 * is possible without the others.
 */
@CheckReturnValue
@NullMarked
package dev.positivehealth.journey;

import dev.positivehealth.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
