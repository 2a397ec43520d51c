/** The action wheel, and the plan that comes of it. */
@NullMarked
package dev.positivehealth.examples.portal.plan;

import org.jspecify.annotations.NullMarked;
