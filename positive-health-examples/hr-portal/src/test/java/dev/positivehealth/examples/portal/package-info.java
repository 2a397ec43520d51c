/** The portal as a whole, run for real. */
@NullMarked
package dev.positivehealth.examples.portal;

import org.jspecify.annotations.NullMarked;
