/** JSON text from and to plain values by Jackson 3; not part of the API. */
@NullMarked
package dev.positivehealth.json.internal;

import org.jspecify.annotations.NullMarked;
