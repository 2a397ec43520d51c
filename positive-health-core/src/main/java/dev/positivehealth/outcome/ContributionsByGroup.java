package dev.positivehealth.outcome;

/**
 * The contributions at each place of a round's groups: at exactly that path, smaller groups excluded. They are added up
 * on demand and not stored, so that a hundred thousand groups take no more room than their people.
 */
interface ContributionsByGroup {
    /** Adds the contributions at a place, if any. */
    void addTo(int place, TallyAccumulator tally);
}
