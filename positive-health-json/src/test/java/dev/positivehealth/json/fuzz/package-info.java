/**
 * Every reader of the library, and what is asked of it whatever it is given.
 *
 * <p>{@code InputsTest} reads the files that are kept below the tests' resources, in every build; {@code Fuzzing} makes new ones
 * with Jazzer, in the profile {@code -Pfuzz}.
 */
@NullMarked
package dev.positivehealth.json.fuzz;

import org.jspecify.annotations.NullMarked;
