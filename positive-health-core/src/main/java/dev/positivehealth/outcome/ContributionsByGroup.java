package dev.positivehealth.outcome;

/**
 * Those who stand in each place of a round's groups, in just that path and not in a smaller group. Their sums are made where
 * they are needed and not kept, so that a hundred thousand groups take no more room than their people.
 */
interface ContributionsByGroup {
    /** Adds those who stand in a place, if anybody does. */
    void addTo(int place, TallyAccumulator sum);
}
