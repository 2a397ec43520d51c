/**
 * What is the same for every organisation: materials that help a talk or a session, where the aspects stand in other
 * models, what Positive Health can bring, and the parties and stances that a programme and its evaluation distinguish.
 *
 * <p>Start with {@link dev.positivehealth.programme.reference.Material}. {@link dev.positivehealth.programme} and
 * {@link dev.positivehealth.programme.evaluation} build on it.
 *
 * <p>The programme packages cite two sources: A is the guide "Hoe Positieve Gezondheid past binnen de werkomgeving"
 * (Institute for Positive Health), B the study "Pilot Positief Gezond Werken in het MBO" (Maastricht University);
 * numbers are lines of their texts.
 */
@CheckReturnValue
@NullMarked
package dev.positivehealth.programme.reference;

import dev.positivehealth.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
