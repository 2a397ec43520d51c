/**
 * Questionnaires, sheets and profiles as resources of HL7 FHIR, and sheets back from them.
 *
 * <p>Start with {@link dev.positivehealth.json.fhir.FhirDocuments}. No library of FHIR is needed: resources are plain values that
 * are written as JSON. What other systems lose of a sheet stands in {@code OTHER-SYSTEMS.md} of this module.
 */
@NullMarked
package dev.positivehealth.json.fhir;

import org.jspecify.annotations.NullMarked;
