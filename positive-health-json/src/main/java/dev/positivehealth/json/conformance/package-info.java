/**
 * The vectors: sheets with the profile or the violations, rounds with the report, and ledgers with the decision that every
 * implementation must produce.
 *
 * <p>Start with {@link dev.positivehealth.json.conformance.ScoringVectors}; beside it are {@link
 * dev.positivehealth.json.conformance.GroupVectors} and {@link dev.positivehealth.json.conformance.ConsentVectors}. The same vectors
 * are JSON files in {@code META-INF/positive-health/conformance} of this artifact, for any language.
 */
@NullMarked
package dev.positivehealth.json.conformance;

import org.jspecify.annotations.NullMarked;
