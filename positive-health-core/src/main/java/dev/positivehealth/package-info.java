/**
 * What every other package speaks of: who a person is to the host ({@link dev.positivehealth.ParticipantRef}), a text
 * by language ({@link dev.positivehealth.LocalizedText}), and what is wrong with input
 * ({@link dev.positivehealth.Violation}).
 *
 * <p>Start with {@link dev.positivehealth.Checked}, the outcome of everything that judges input.
 *
 * <p>{@code ParticipantRef} and {@code GroupPath} are here, on the ground floor, because an answer sheet already
 * carries them and consent, conversation and outcome build on them.
 */
@CheckReturnValue
@NullMarked
package dev.positivehealth;

import org.jspecify.annotations.NullMarked;
