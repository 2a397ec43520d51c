/** Rounds of group outcomes: opened, closed and published once by a controller, joined and left by people. */
@NullMarked
package dev.positivehealth.examples.portal.round;

import org.jspecify.annotations.NullMarked;
