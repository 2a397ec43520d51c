/** Reads and writes plain values as JSON text, by Jackson 3; not part of the API. */
@NullMarked
package dev.positivehealth.json.internal;

import org.jspecify.annotations.NullMarked;
