/** Who signs in, with which rights. Start with {@link dev.positivehealth.examples.portal.account.Accounts}. */
@NullMarked
package dev.positivehealth.examples.portal.account;

import org.jspecify.annotations.NullMarked;
