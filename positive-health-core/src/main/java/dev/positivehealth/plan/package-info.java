/**
 * From what matters to what somebody will do: the action wheel, a plan that starts with a decision, and needs that
 * others answer.
 *
 * <p>Start with {@link dev.positivehealth.plan.ActionWheel}. The wheel's seven questions can be answered in any order,
 * which is this project's choice; a plan needs a decision. The wheel was made for teams by Value2Share and Medicoach
 * (2019) on the basis of the institute's basic module; its use by one person, and all words, are ours. What somebody
 * else may see of a plan is decided in {@code dev.positivehealth.consent}.
 */
@CheckReturnValue
@NullMarked
package dev.positivehealth.plan;

import dev.positivehealth.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
