/**
 * A small HR portal on the library, to be opened, clicked through and copied from.
 *
 * <p>Start with {@link dev.positivehealth.examples.portal.Portal}. Each package is a room with its pages: {@code account}
 * (who signs in), {@code questionnaire}, {@code web}, {@code sharing}, {@code conversation}, {@code plan}, {@code need},
 * {@code round}, {@code programme} and {@code team}; {@code store} keeps the documents and {@code site} is what all pages have
 * in common. No rule of the domain is here: they are called where they stand, in the library.
 */
@NullMarked
package dev.positivehealth.examples.portal;

import org.jspecify.annotations.NullMarked;
