/** Tests of the form of a round. */
@NullMarked
package dev.positivehealth.examples.portal.round;

import org.jspecify.annotations.NullMarked;
