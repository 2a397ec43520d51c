/** The programme of the organisation: its partners, its parts, and the questions of its review. */
@NullMarked
package dev.positivehealth.examples.portal.programme;

import org.jspecify.annotations.NullMarked;
