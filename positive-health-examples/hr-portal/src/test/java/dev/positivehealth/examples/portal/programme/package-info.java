/** Tests of the programme's forms. */
@NullMarked
package dev.positivehealth.examples.portal.programme;

import org.jspecify.annotations.NullMarked;
