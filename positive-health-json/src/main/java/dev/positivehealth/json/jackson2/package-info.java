/**
 * The same documents by Jackson 2, for hosts that have not moved to Jackson 3 yet.
 *
 * <p>Start with {@link dev.positivehealth.json.jackson2.PositiveHealthJackson2Module}. It writes the same bytes as
 * {@code dev.positivehealth.json} does. Nothing here touches Jackson 3.
 */
@NullMarked
package dev.positivehealth.json.jackson2;

import org.jspecify.annotations.NullMarked;
