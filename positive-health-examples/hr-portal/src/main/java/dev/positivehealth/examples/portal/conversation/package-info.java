/** Conversations: the person's pages, and the page of the partner, who sees what is shown now. */
@NullMarked
package dev.positivehealth.examples.portal.conversation;

import org.jspecify.annotations.NullMarked;
