/**
 * The other conversation: what really matters to a person, with a partner whom the person chooses.
 *
 * <p>Start with {@link dev.positivehealth.conversation.Conversation}. It goes from offered to prepared, held, followed
 * up and closed; each stage is a type that offers only the steps possible from it. An offer can be declined and any
 * later stage stopped, at once. A conversation needs no filled-in web and shares none by itself: what a partner may see
 * is decided in {@code dev.positivehealth.consent}. It may lead to a plan, {@code dev.positivehealth.plan}.
 *
 * <p>A conversation is the list of its steps. Going on and reading back from storage run through the same rules.
 */
@CheckReturnValue
@NullMarked
package dev.positivehealth.conversation;

import dev.positivehealth.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
