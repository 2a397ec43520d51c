package dev.positivehealth.examples.commandline;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where FHIR finds our questionnaires and codes. It names no class of FHIR, since picocli loads what an option's class names. */
final class FhirOptions {
    @Option(
            names = "--base",
            paramLabel = "URL",
            description = "With fhir: what the canonical URLs of questionnaires and codes begin with, such as"
                    + " https://fhir.example.org/ with a / at its end.")
    private @Nullable String base;

    @Nullable
    String base() {
        return base;
    }
}
