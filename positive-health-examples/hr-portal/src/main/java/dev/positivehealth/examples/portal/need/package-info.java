/** Needs that were sent, for whoever they are for. */
@NullMarked
package dev.positivehealth.examples.portal.need;

import org.jspecify.annotations.NullMarked;
