/** How a history goes from stage to stage, and how it is read back; not part of the API. */
@NullMarked
package dev.positivehealth.internal.history;

import org.jspecify.annotations.NullMarked;
