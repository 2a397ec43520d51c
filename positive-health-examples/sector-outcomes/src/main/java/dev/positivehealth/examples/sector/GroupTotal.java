package dev.positivehealth.examples.sector;

import dev.positivehealth.outcome.GroupTally;

/**
 * The tally of a group, and the place of the first good sheet behind it.
 *
 * @param tally all people of the group who were met so far
 * @param first the first good sheet of any of them
 */
record GroupTotal(GroupTally tally, Place first) {
    /** The total of these people and others; whichever come first. */
    static GroupTotal merge(GroupTotal one, GroupTotal other) {
        return new GroupTotal(one.tally.merge(other.tally), one.first.isAfter(other.first) ? other.first : one.first);
    }

    /** Says what it is, not how much. */
    @Override
    public String toString() {
        return "GroupTotal";
    }
}
