package dev.positivehealth.conversation;

import dev.positivehealth.internal.text.Words;

/**
 * What both may expect of each other, said before the talk. Each may be empty; being clear is what counts.
 *
 * @param mine what the person can do
 * @param theOrganisations where the organisation can help
 * @param whatItCannot where the organisation cannot help
 * @param whyHere why it is discussed at work, if it is the person's own
 */
public record Expectations(String mine, String theOrganisations, String whatItCannot, String whyHere) {
    /** Nothing said yet. */
    public static final Expectations NONE = new Expectations("", "", "", "");

    /** @throws IllegalArgumentException if one is too long */
    public Expectations {
        Words.optional("an expectation", mine);
        Words.optional("an expectation", theOrganisations);
        Words.optional("an expectation", whatItCannot);
        Words.optional("an expectation", whyHere);
    }

    /** Says what it is, no words. */
    @Override
    public String toString() {
        return "Expectations";
    }
}
