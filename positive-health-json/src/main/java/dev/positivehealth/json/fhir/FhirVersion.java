package dev.positivehealth.json.fhir;

/** The versions of FHIR that resources are written in. Sheets are read in either, since the two do not differ there. */
enum FhirVersion {
    /** Release 4, 4.0.1. */
    R4,
    /** Release 5, 5.0.0. */
    R5
}
