/**
 * An attacker, for anybody's group outcomes: given the sums that were published and who is in them, it lists what leaks.
 *
 * <p>Start with {@link dev.positivehealth.attack.Attack}, which needs the JDK and nothing of this library; reports are attacked by
 * {@code dev.positivehealth.outcome.ReportAttack}.
 */
@CheckReturnValue
@NullMarked
package dev.positivehealth.attack;

import dev.positivehealth.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
