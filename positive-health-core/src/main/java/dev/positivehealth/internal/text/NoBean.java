package dev.positivehealth.internal.text;

/**
 * What is written as a document or not at all. A mapper that writes objects by their getters would find none, or half, and
 * write {@code {}} with success: a stored ledger would be lost. So there is one, and it fails.
 */
public interface NoBean {
    /**
     * Always fails, for mappers that write an object by its getters. Documents are written by the Jackson modules of
     * {@code positive-health-json}, which never ask for this.
     *
     * @throws UnsupportedOperationException always
     */
    default Object getJson() {
        throw new UnsupportedOperationException(
                "a " + getClass().getSimpleName()
                        + " is no bean: add the Jackson module of positive-health-json to the mapper, which writes all documents");
    }
}
