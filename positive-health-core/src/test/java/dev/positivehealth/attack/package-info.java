/**
 * An attacker, for anybody's group outcomes: given the sums that were published and who is in them, it lists what leaks.
 *
 * <p>Start with {@link dev.positivehealth.attack.Attack}. It needs the JDK and nothing of this library.
 */
@NullMarked
package dev.positivehealth.attack;

import org.jspecify.annotations.NullMarked;
