package dev.positivehealth.outcome;

import dev.positivehealth.NotPossibleException;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.scoring.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The contributions of a round, by person. Immutable: adding people, or leaving one out, gives another store.
 *
 * <p>They stand in runs, each sorted by hash. What is added becomes a new run, and runs that are not much larger are
 * merged into it: so from one round to the next each person is moved about as often as the number of people doubles,
 * together with its neighbours, and is looked up among bare hashes without following references. A computer is much
 * faster at that than at following references through a million people. Runs are cut into chunks, so that leaving
 * somebody out copies a thousand people and not all.
 */
final class PackedContributions {
    static final PackedContributions NONE = new PackedContributions(List.of());

    private final List<Run> runs;

    private PackedContributions(List<Run> runs) {
        this.runs = List.copyOf(runs);
    }

    /** @throws NotPossibleException if a person is there already, or is twice among those to add */
    PackedContributions with(Collection<PackedScores> more) {
        if (more.isEmpty()) {
            return this;
        }
        Chunk added = Chunk.of(more);
        if (added.hasSomebodyTwice() || runs.stream().anyMatch(added::sharesSomebodyWith)) {
            throw new NotPossibleException("a round", RefusalReason.ALREADY_CONTRIBUTED);
        }
        List<Run> all = new ArrayList<>(runs);
        Run smaller = Run.NONE;
        while (!all.isEmpty() && all.get(all.size() - 1).size < 2 * (smaller.size + added.size())) {
            smaller = smaller.mergedWith(all.remove(all.size() - 1));
        }
        all.add(smaller.mergedWith(Run.of(added)));
        return new PackedContributions(all);
    }

    /** Leaves a person out; unchanged if the person is not there. */
    PackedContributions without(ParticipantRef person) {
        for (int i = 0; i < runs.size(); i++) {
            Run left = runs.get(i).without(person.value());
            if (left != runs.get(i)) {
                List<Run> all = new ArrayList<>(runs);
                all.set(i, left);
                all.removeIf(run -> run.size == 0);
                return new PackedContributions(all);
            }
        }
        return this;
    }

    /** The numbers of everybody, by the place of the group. */
    ContributionsByGroup byGroup(int places) {
        List<Chunk> chunks =
                runs.stream().flatMap(run -> Arrays.stream(run.chunks)).toList();
        int[] people = new int[places];
        for (Chunk chunk : chunks) {
            for (int place : chunk.places) {
                people[place]++;
            }
        }
        NumbersByPlace sorted = new NumbersByPlace(people);
        for (Chunk chunk : chunks) {
            for (int i = 0; i < chunk.size(); i++) {
                sorted.put(chunk.places[i], chunk.firstThree[i], chunk.lastThree[i], chunk.unpacked[i]);
            }
        }
        return sorted;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of a generic type.
    private static @Nullable Map<Dimension, Score>[] room(int size) {
        return new Map[size];
    }

    /** The order of people: by hash, and by reference where many have the same hash. */
    private static int compare(int hash, String participant, int otherHash, String other) {
        return hash != otherHash ? Integer.compare(hash, otherHash) : participant.compareTo(other);
    }

    /** Chunks sorted by hash; equal hashes share a chunk. No hash of a chunk exceeds its entry in {@code upTo}. */
    private static final class Run {
        private static final Run NONE = new Run(new Chunk[0], new int[0], 0);

        private final Chunk[] chunks;
        private final int[] upTo;
        private final int size;

        private Run(Chunk[] chunks, int[] upTo, int size) {
            this.chunks = chunks;
            this.upTo = upTo;
            this.size = size;
        }

        static Run of(Chunk chunk) {
            Filling filling = new Filling(chunk.size());
            for (int i = 0; i < chunk.size(); i++) {
                filling.take(chunk, i);
            }
            return filling.run();
        }

        /** The chunk in which a person with this hash would stand; the number of chunks if there is none. */
        private int chunk(int hash) {
            int at = Arrays.binarySearch(upTo, hash);
            return at < 0 ? -at - 1 : at;
        }

        boolean has(String participant) {
            int chunk = chunk(participant.hashCode());
            return chunk < chunks.length && chunks[chunk].find(participant) >= 0;
        }

        Run without(String participant) {
            int chunk = chunk(participant.hashCode());
            int at = chunk < chunks.length ? chunks[chunk].find(participant) : -1;
            if (at < 0) {
                return this;
            }
            Chunk[] fewer = chunks.clone();
            fewer[chunk] = chunks[chunk].without(at);
            return new Run(fewer, upTo, size - 1);
        }

        Run mergedWith(Run other) {
            if (size == 0) {
                return other;
            }
            Filling both = new Filling(size + other.size);
            Reading here = new Reading(this);
            Reading there = new Reading(other);
            while (!here.isOver() || !there.isOver()) {
                boolean fromHere = there.isOver() || (!here.isOver() && here.isBefore(there));
                (fromHere ? here : there).moveTo(both);
            }
            return both.run();
        }
    }

    /** Reads a run, person by person. */
    private static final class Reading {
        private final Chunk[] chunks;
        private int chunk;
        private int at;

        Reading(Run run) {
            chunks = run.chunks;
            skipEmpty();
        }

        private void skipEmpty() {
            while (chunk < chunks.length && at == chunks[chunk].size()) {
                chunk++;
                at = 0;
            }
        }

        boolean isOver() {
            return chunk == chunks.length;
        }

        boolean isBefore(Reading other) {
            Chunk own = chunks[chunk];
            Chunk its = other.chunks[other.chunk];
            return compare(own.hashes[at], own.participants[at], its.hashes[other.at], its.participants[other.at]) <= 0;
        }

        void moveTo(Filling filling) {
            filling.take(chunks[chunk], at);
            at++;
            skipEmpty();
        }
    }

    /** A run in the making; people arrive sorted by hash. */
    private static final class Filling {
        private static final int CHUNK = 1024;

        private final List<Chunk> full = new ArrayList<>();
        private final int size;
        private int toCome;
        private Chunk last;
        private int used;

        Filling(int size) {
            this.size = size;
            toCome = size;
            last = new Chunk(Math.min(CHUNK, toCome));
        }

        void take(Chunk from, int at) {
            if (used == last.size() && last.hashes[used - 1] == from.hashes[at]) {
                last = last.extendedTo(used + Math.min(used, toCome));
            } else if (used == last.size()) {
                full.add(last);
                last = new Chunk(Math.min(CHUNK, toCome));
                used = 0;
            }
            last.take(used++, from, at);
            toCome--;
        }

        Run run() {
            full.add(last);
            Chunk[] chunks = full.toArray(Chunk[]::new);
            int[] upTo = new int[chunks.length];
            Arrays.setAll(upTo, i -> chunks[i].hashes[chunks[i].size() - 1]);
            return new Run(chunks, upTo, size);
        }
    }

    /** Contributions sorted by hash, column by column. */
    private static final class Chunk {
        private final int[] hashes;
        private final String[] participants;
        private final int[] places;
        private final long[] firstThree;
        private final long[] lastThree;
        private final @Nullable Map<Dimension, Score>[] unpacked;

        private Chunk(int size) {
            hashes = new int[size];
            participants = new String[size];
            places = new int[size];
            firstThree = new long[size];
            lastThree = new long[size];
            unpacked = room(size);
        }

        static Chunk of(Collection<PackedScores> contributions) {
            List<PackedScores> inOrder = new ArrayList<>(contributions);
            inOrder.sort((one, other) -> compare(
                    one.participant.hashCode(), one.participant, other.participant.hashCode(), other.participant));
            Chunk chunk = new Chunk(inOrder.size());
            for (int i = 0; i < chunk.size(); i++) {
                PackedScores scores = inOrder.get(i);
                chunk.hashes[i] = scores.participant.hashCode();
                chunk.participants[i] = scores.participant;
                chunk.places[i] = scores.place;
                chunk.firstThree[i] = scores.firstThree;
                chunk.lastThree[i] = scores.lastThree;
                chunk.unpacked[i] = scores.unpacked;
            }
            return chunk;
        }

        void take(int at, Chunk from, int there) {
            hashes[at] = from.hashes[there];
            participants[at] = from.participants[there];
            places[at] = from.places[there];
            firstThree[at] = from.firstThree[there];
            lastThree[at] = from.lastThree[there];
            unpacked[at] = from.unpacked[there];
        }

        int size() {
            return hashes.length;
        }

        /** The position of a person; negative if absent. */
        int find(String participant) {
            int hash = participant.hashCode();
            int low = 0;
            int high = size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int order = compare(hashes[middle], participants[middle], hash, participant);
                if (order == 0) {
                    return middle;
                }
                if (order < 0) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return -1;
        }

        boolean sharesSomebodyWith(Run run) {
            return Arrays.stream(participants).anyMatch(run::has);
        }

        boolean hasSomebodyTwice() {
            for (int i = 1; i < size(); i++) {
                if (hashes[i - 1] == hashes[i] && participants[i - 1].equals(participants[i])) {
                    return true;
                }
            }
            return false;
        }

        Chunk extendedTo(int size) {
            Chunk larger = new Chunk(size);
            for (int i = 0; i < size(); i++) {
                larger.take(i, this, i);
            }
            return larger;
        }

        Chunk without(int at) {
            Chunk fewer = new Chunk(size() - 1);
            for (int i = 0; i < fewer.size(); i++) {
                fewer.take(i, this, i < at ? i : i + 1);
            }
            return fewer;
        }
    }
}
