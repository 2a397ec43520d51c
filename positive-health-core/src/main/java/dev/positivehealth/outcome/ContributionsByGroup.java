package dev.positivehealth.outcome;

/**
 * The contributions of each place of a round's groups: of just that path, not of a smaller group. They are added up where the sum
 * is needed and not kept, so that a hundred thousand groups take no more room than their people.
 */
interface ContributionsByGroup {
    /** Adds the contributions of a place, if there are any. */
    void addTo(int place, TallyAccumulator tally);
}
