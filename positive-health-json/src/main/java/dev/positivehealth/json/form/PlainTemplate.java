package dev.positivehealth.json.form;

import dev.positivehealth.Languages;
import dev.positivehealth.Violation;

/** A message as a template with nothing left to interpolate, for providers without message parameters. */
final class PlainTemplate {
    private PlainTemplate() {}

    static String of(Violation violation) {
        return violation.message(Languages.ENGLISH).replaceAll("([\\\\{}$])", "\\\\$1");
    }
}
