package dev.positivehealth.outcome;

import dev.positivehealth.ParticipantRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contributions of a round by their person. It never changes: to add people, or to leave one out, gives other people.
 *
 * <p>They stand in runs, each in the order of its hashes, a larger one before a smaller one. What is added is a new run, and two
 * runs of about one size become one: so each person is moved only as often as the people double, always together with those
 * beside it, and is looked for among bare hashes without going to anybody else. A computer is much faster at that than at
 * following references through a million people. Leaving one person out copies one run.
 */
final class People {
    static final People NOBODY = new People(List.of());

    private final List<Run> runs;

    private People(List<Run> runs) {
        this.runs = List.copyOf(runs);
    }

    /**
     * Adds people.
     *
     * @throws IllegalStateException if one of them is there already, or twice among those to add
     */
    People with(Collection<KeptScores> more) {
        if (more.isEmpty()) {
            return this;
        }
        Run added = Run.of(more);
        if (added.hasSomebodyTwice() || runs.stream().anyMatch(added::sharesSomebodyWith)) {
            throw new IllegalStateException("a participant contributes once to a round");
        }
        List<Run> all = new ArrayList<>(runs);
        while (!all.isEmpty() && all.get(all.size() - 1).size() < 2 * added.size()) {
            added = all.remove(all.size() - 1).mergedWith(added);
        }
        all.add(added);
        return new People(all);
    }

    /** Leaves out a person; no different if the person is not there. */
    People without(ParticipantRef person) {
        for (int i = 0; i < runs.size(); i++) {
            int at = runs.get(i).find(person.value());
            if (at >= 0) {
                List<Run> all = new ArrayList<>(runs);
                Run left = all.remove(i).without(at);
                if (left.size() > 0) {
                    all.add(i, left);
                }
                return new People(all);
            }
        }
        return this;
    }

    /** The numbers of everybody in the order of the places, so that they are read from front to back, place by place. */
    Standing standing(int places) {
        int[] ends = new int[places + 1];
        for (Run run : runs) {
            for (int place : run.places) {
                ends[place + 1]++;
            }
        }
        for (int place = 0; place < places; place++) {
            ends[place + 1] += ends[place];
        }
        long[] numbers = new long[2 * ends[places]];
        long[] @Nullable [] wide = new long[ends[places]][];
        for (Run run : runs) {
            for (int i = 0; i < run.size(); i++) {
                int at = ends[run.places[i]]++;
                numbers[2 * at] = run.firstThree[i];
                numbers[2 * at + 1] = run.lastThree[i];
                if (run.wide[i] != null) {
                    wide[at] = run.wide[i];
                }
            }
        }
        // By now a place's end is where its people end, and those of the place before it end where they begin.
        return (place, sum) -> {
            for (int i = place == 0 ? 0 : ends[place - 1]; i < ends[place]; i++) {
                KeptScores.add(numbers[2 * i], numbers[2 * i + 1], wide[i], sum);
            }
        };
    }

    /** People in the order of their hashes, column by column. */
    private static final class Run {
        private final int[] hashes;
        private final String[] participants;
        private final int[] places;
        private final long[] firstThree;
        private final long[] lastThree;
        private final long[] @Nullable [] wide;

        private Run(int size) {
            hashes = new int[size];
            participants = new String[size];
            places = new int[size];
            firstThree = new long[size];
            lastThree = new long[size];
            wide = new long[size][];
        }

        static Run of(Collection<KeptScores> people) {
            List<KeptScores> inOrder = new ArrayList<>(people);
            inOrder.sort(Comparator.comparingInt(one -> one.participant.hashCode()));
            Run run = new Run(inOrder.size());
            for (int i = 0; i < run.size(); i++) {
                KeptScores one = inOrder.get(i);
                run.hashes[i] = one.participant.hashCode();
                run.participants[i] = one.participant;
                run.places[i] = one.place;
                run.firstThree[i] = one.firstThree;
                run.lastThree[i] = one.lastThree;
                run.wide[i] = one.wide;
            }
            return run;
        }

        private void take(int at, Run from, int there) {
            hashes[at] = from.hashes[there];
            participants[at] = from.participants[there];
            places[at] = from.places[there];
            firstThree[at] = from.firstThree[there];
            lastThree[at] = from.lastThree[there];
            wide[at] = from.wide[there];
        }

        int size() {
            return hashes.length;
        }

        /** Where a person stands; below 0 for nowhere. */
        int find(String participant) {
            int hash = participant.hashCode();
            int at = Arrays.binarySearch(hashes, hash);
            while (at > 0 && hashes[at - 1] == hash) {
                at--;
            }
            while (at >= 0 && !participants[at].equals(participant)) {
                at = at + 1 < size() && hashes[at + 1] == hash ? at + 1 : -1;
            }
            return at;
        }

        boolean sharesSomebodyWith(Run other) {
            return Arrays.stream(participants).anyMatch(one -> other.find(one) >= 0);
        }

        boolean hasSomebodyTwice() {
            for (int i = 1; i < size(); i++) {
                for (int j = i - 1; j >= 0 && hashes[j] == hashes[i]; j--) {
                    if (participants[j].equals(participants[i])) {
                        return true;
                    }
                }
            }
            return false;
        }

        Run mergedWith(Run other) {
            Run both = new Run(size() + other.size());
            int here = 0;
            int there = 0;
            for (int i = 0; i < both.size(); i++) {
                if (there == other.size() || (here < size() && hashes[here] <= other.hashes[there])) {
                    both.take(i, this, here++);
                } else {
                    both.take(i, other, there++);
                }
            }
            return both;
        }

        Run without(int at) {
            Run fewer = new Run(size() - 1);
            for (int i = 0; i < fewer.size(); i++) {
                fewer.take(i, this, i < at ? i : i + 1);
            }
            return fewer;
        }
    }
}
