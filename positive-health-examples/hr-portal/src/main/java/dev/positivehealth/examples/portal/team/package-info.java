/** Team sessions: one screen for the moderator, and each member's own device. */
@NullMarked
package dev.positivehealth.examples.portal.team;

import org.jspecify.annotations.NullMarked;
