/**
 * Who may see what of a person, for what and until when: asked for, given, refused, withdrawn, and recorded.
 *
 * <p>Start with {@link dev.positivehealth.consent.ConsentLedger}. Anybody but the participant gets a
 * {@link dev.positivehealth.consent.SharedProfile}, and only the ledger makes one. A
 * {@link dev.positivehealth.consent.WorkplacePolicy} decides before any consent does: consent given at work is not free
 * enough to let an employer have health data. {@code dev.positivehealth.conversation} and
 * {@code dev.positivehealth.plan} build on permitted decisions.
 *
 * <p>The ledger is a list of events, and everything else is worked out from it for an instant: nothing expires by being
 * looked at, and any past moment can be replayed. Types prevent accidents; they do not prove where a value came from: a
 * host that stores data must protect its store. This is not legal advice.
 */
@CheckReturnValue
@NullMarked
package dev.positivehealth.consent;

import dev.positivehealth.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
