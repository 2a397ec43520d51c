package dev.positivehealth.internal.document;

/** How much of a document may still be read; whoever reads one counts here, so that it stops before memory is filled. */
public final class Budget {
    private int depth;
    private int entries;

    /** Allows so many levels of objects and lists within each other, and so many properties and elements in all. */
    public Budget(int depth, int entries) {
        this.depth = depth;
        this.entries = entries;
    }

    /**
     * Begins an object or a list.
     *
     * @throws DocumentTooLargeException if it lies too deep
     */
    public void enter() {
        depth--;
        if (depth < 0) {
            throw new DocumentTooLargeException();
        }
    }

    /** Ends an object or a list. */
    public void leave() {
        depth++;
    }

    /**
     * Counts a property or an element.
     *
     * @throws DocumentTooLargeException if there are too many
     */
    public void count() {
        entries--;
        if (entries < 0) {
            throw new DocumentTooLargeException();
        }
    }
}
