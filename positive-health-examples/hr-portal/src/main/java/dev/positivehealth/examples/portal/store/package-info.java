/**
 * Where documents are kept: {@link dev.positivehealth.examples.portal.store.Journeys} for everything of a person.
 *
 * <p>Documents stand as the contract has them, and are read by the library, which runs every rule again.
 */
@NullMarked
package dev.positivehealth.examples.portal.store;

import org.jspecify.annotations.NullMarked;
