package dev.positivehealth.outcome;

import dev.positivehealth.ParticipantRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contributions of a round by their person: an immutable map that shares all but one branch with the map before it, so
 * that people can be added one by one without copying all others.
 *
 * <p>It is a trie over the bits of the hash, five at a time, whose branches hold only what is there: so a million people cost
 * little more than themselves. People of one hash stand together.
 */
final class People {
    static final People NOBODY = new People(null);

    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private final @Nullable Node root;

    private People(@Nullable Node root) {
        this.root = root;
    }

    /** A person, people of one hash, or a branch. */
    sealed interface Node permits KeptScores, SameHash, Branch {}

    private record SameHash(List<KeptScores> all) implements Node {}

    /** Bit by bit in {@code used} whether there is a node, and these nodes in the order of the bits. */
    private static final class Branch implements Node {
        private final int used;
        private final Node[] nodes;

        Branch(int used, Node[] nodes) {
            this.used = used;
            this.nodes = nodes;
        }

        boolean has(int bit) {
            return (used & bit) != 0;
        }

        int place(int bit) {
            return Integer.bitCount(used & (bit - 1));
        }

        Branch inserted(int bit, Node node) {
            int at = place(bit);
            Node[] more = Arrays.copyOf(nodes, nodes.length + 1);
            System.arraycopy(nodes, at, more, at + 1, nodes.length - at);
            more[at] = node;
            return new Branch(used | bit, more);
        }

        Branch replaced(int at, Node node) {
            Node[] changed = nodes.clone();
            changed[at] = node;
            return new Branch(used, changed);
        }

        Branch removed(int bit) {
            int at = place(bit);
            Node[] fewer = Arrays.copyOf(nodes, nodes.length - 1);
            System.arraycopy(nodes, at + 1, fewer, at, fewer.length - at);
            return new Branch(used & ~bit, fewer);
        }
    }

    /** The hash of a text has its news in the low bits; multiplied by the golden ratio it is spread over all of them. */
    private static int hash(ParticipantRef person) {
        int spread = person.hashCode() * 0x9E37_79B1;
        return spread ^ (spread >>> 16);
    }

    private static int bit(int hash, int shift) {
        return 1 << ((hash >>> shift) & MASK);
    }

    private static boolean isOf(KeptScores scores, ParticipantRef person) {
        return scores.participant().equals(person);
    }

    boolean has(ParticipantRef person) {
        int hash = hash(person);
        Node node = root;
        for (int shift = 0; node instanceof Branch branch; shift += BITS) {
            int bit = bit(hash, shift);
            node = branch.has(bit) ? branch.nodes[branch.place(bit)] : null;
        }
        return node instanceof SameHash same
                ? same.all().stream().anyMatch(one -> isOf(one, person))
                : node instanceof KeptScores one && isOf(one, person);
    }

    /** Adds a person who is not in it. */
    People with(KeptScores scores) {
        return new People(root == null ? scores : with(root, scores, hash(scores.participant()), 0));
    }

    private static Node with(Node node, KeptScores scores, int hash, int shift) {
        if (node instanceof Branch branch) {
            int bit = bit(hash, shift);
            if (!branch.has(bit)) {
                return branch.inserted(bit, scores);
            }
            int at = branch.place(bit);
            return branch.replaced(at, with(branch.nodes[at], scores, hash, shift + BITS));
        }
        List<KeptScores> here = node instanceof SameHash same ? same.all() : List.of((KeptScores) node);
        int other = hash(here.get(0).participant());
        if (other == hash) {
            List<KeptScores> all = new ArrayList<>(here);
            all.add(scores);
            return new SameHash(List.copyOf(all));
        }
        return with(new Branch(bit(other, shift), new Node[] {node}), scores, hash, shift);
    }

    /** Leaves out a person who is in it. */
    People without(ParticipantRef person) {
        return new People(root == null ? null : without(root, person, hash(person), 0));
    }

    private static @Nullable Node without(Node node, ParticipantRef person, int hash, int shift) {
        if (node instanceof Branch branch) {
            int bit = bit(hash, shift);
            int at = branch.place(bit);
            Node left = without(branch.nodes[at], person, hash, shift + BITS);
            if (left != null) {
                return branch.replaced(at, left);
            }
            return branch.nodes.length == 1 ? null : branch.removed(bit);
        }
        if (node instanceof SameHash same) {
            List<KeptScores> left =
                    same.all().stream().filter(one -> !isOf(one, person)).toList();
            return left.size() == 1 ? left.get(0) : new SameHash(left);
        }
        return null;
    }

    /** Everybody, in no order that means anything. */
    KeptScores[] all() {
        List<KeptScores> all = new ArrayList<>();
        if (root != null) {
            collect(root, all);
        }
        return all.toArray(KeptScores[]::new);
    }

    private static void collect(Node node, List<KeptScores> all) {
        if (node instanceof Branch branch) {
            for (Node one : branch.nodes) {
                collect(one, all);
            }
        } else if (node instanceof SameHash same) {
            all.addAll(same.all());
        } else {
            all.add((KeptScores) node);
        }
    }
}
