/** A person's own web, with former ones and what made each score. */
@NullMarked
package dev.positivehealth.examples.portal.web;

import org.jspecify.annotations.NullMarked;
