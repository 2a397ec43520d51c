/** What stands in the script in place of classes of the core that need more of Java than a browser has. */
@NullMarked
package dev.positivehealth.browser.replaced;

import org.jspecify.annotations.NullMarked;
