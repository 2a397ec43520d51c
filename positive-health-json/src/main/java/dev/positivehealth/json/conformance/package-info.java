/**
 * The scoring vectors: sheets with the profile, or the violations, that every implementation must produce.
 *
 * <p>Start with {@link dev.positivehealth.json.conformance.ScoringVectors}. The same vectors are JSON files in {@code
 * META-INF/positive-health/conformance/scoring} of this artifact, for any language.
 */
@NullMarked
package dev.positivehealth.json.conformance;

import org.jspecify.annotations.NullMarked;
