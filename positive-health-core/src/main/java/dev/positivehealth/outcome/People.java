package dev.positivehealth.outcome;

import dev.positivehealth.ParticipantRef;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The contributions of a round by their person: an immutable map that shares all but one branch with the map before it, so
 * that people can be added one by one without copying all others.
 *
 * <p>It is a trie over the bits of the hash, five at a time; people of one hash stand in a chain.
 */
final class People {
    static final People NOBODY = new People(null, 0);

    private static final int BITS = 5;
    private static final int WIDTH = 1 << BITS;

    private final @Nullable Node root;
    private final int size;

    private People(@Nullable Node root, int size) {
        this.root = root;
        this.size = size;
    }

    private sealed interface Node {}

    private static final class Branch implements Node {
        private final @Nullable Node[] nodes;

        Branch(@Nullable Node[] nodes) {
            this.nodes = nodes;
        }
    }

    private record Leaf(KeptScores scores, @Nullable Leaf next) implements Node {}

    int size() {
        return size;
    }

    boolean has(ParticipantRef person) {
        int hash = person.hashCode();
        Node node = root;
        for (int shift = 0; node instanceof Branch branch; shift += BITS) {
            node = branch.nodes[(hash >>> shift) & (WIDTH - 1)];
        }
        for (Leaf leaf = (Leaf) node; leaf != null; leaf = leaf.next()) {
            if (leaf.scores().participant().equals(person)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a person who is not in it. */
    People with(KeptScores scores) {
        return new People(with(root, scores, scores.participant().hashCode(), 0), size + 1);
    }

    private static Node with(@Nullable Node node, KeptScores scores, int hash, int shift) {
        if (node == null) {
            return new Leaf(scores, null);
        }
        if (node instanceof Leaf leaf) {
            int other = leaf.scores().participant().hashCode();
            if (other == hash) {
                return new Leaf(scores, leaf);
            }
            @Nullable Node[] nodes = new Node[WIDTH];
            nodes[(other >>> shift) & (WIDTH - 1)] = leaf;
            return with(new Branch(nodes), scores, hash, shift);
        }
        @Nullable Node[] nodes = ((Branch) node).nodes.clone();
        int at = (hash >>> shift) & (WIDTH - 1);
        nodes[at] = with(nodes[at], scores, hash, shift + BITS);
        return new Branch(nodes);
    }

    /** Leaves out a person who is in it. */
    People without(ParticipantRef person) {
        return new People(without(root, person, 0), size - 1);
    }

    private static @Nullable Node without(@Nullable Node node, ParticipantRef person, int shift) {
        if (node instanceof Branch branch) {
            @Nullable Node[] nodes = branch.nodes.clone();
            int at = (person.hashCode() >>> shift) & (WIDTH - 1);
            nodes[at] = without(nodes[at], person, shift + BITS);
            return new Branch(nodes);
        }
        Leaf kept = null;
        for (Leaf leaf = (Leaf) node; leaf != null; leaf = leaf.next()) {
            if (!leaf.scores().participant().equals(person)) {
                kept = new Leaf(leaf.scores(), kept);
            }
        }
        return kept;
    }

    void forEach(Consumer<KeptScores> take) {
        forEach(root, take);
    }

    private static void forEach(@Nullable Node node, Consumer<KeptScores> take) {
        if (node instanceof Branch branch) {
            for (Node one : branch.nodes) {
                forEach(one, take);
            }
        } else {
            for (Leaf leaf = (Leaf) node; leaf != null; leaf = leaf.next()) {
                take.accept(leaf.scores());
            }
        }
    }
}
