/** What a person shows to whom and until when: offers, withdrawals, receipts. */
@NullMarked
package dev.positivehealth.examples.portal.sharing;

import org.jspecify.annotations.NullMarked;
