/** What all pages have in common: security, language, layout, errors. Start with {@code SecurityConfiguration}. */
@NullMarked
package dev.positivehealth.examples.portal.site;

import org.jspecify.annotations.NullMarked;
