/**
 * Documents that came from outside as plain Java values, walked in contract order; not part of the API.
 *
 * <p>A document is judged here, on plain maps, lists, texts and numbers, and not by a JSON library's data binding:
 * binding stops at the first fault and coerces, while everybody (form, reader, either Jackson) must report the same
 * violations, all of them, in the same order.
 */
@NullMarked
package dev.positivehealth.internal.document;

import org.jspecify.annotations.NullMarked;
