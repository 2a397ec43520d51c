/**
 * Takes questionnaires and sheets to programs of others and back, to see what survives there.
 *
 * <p>Start with {@link dev.positivehealth.examples.othersystems.Exchange}; {@code .ci/other-systems} runs it between those programs.
 */
@NullMarked
package dev.positivehealth.examples.othersystems;

import org.jspecify.annotations.NullMarked;
