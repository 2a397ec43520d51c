package dev.positivehealth.json.document;

import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.Budget;
import java.util.List;

/**
 * The largest document of a type; what goes beyond is {@code document.too-large}, found while reading.
 *
 * @param bytes of its text in UTF-8, where the text is read as a whole
 * @param depth levels of objects and lists within each other, the document itself being the first
 * @param entries properties of objects and elements of lists, all together
 */
public record DocumentLimits(int bytes, int depth, int entries) {
    private static final int KIBI = 1_024;
    private static final int MEBI = KIBI * KIBI;

    /** What one person fills in or sees at once. */
    static final DocumentLimits SMALL = new DocumentLimits(256 * KIBI, 16, 10_000);

    /** What grows with what people write. */
    static final DocumentLimits MIDDLE = new DocumentLimits(16 * MEBI, 24, 500_000);

    /** A ledger: 5,000 requests and sharings at their longest, with everything that can come of them. */
    static final DocumentLimits LEDGER = new DocumentLimits(64 * MEBI, 24, 2_000_000);

    /** What grows with an organisation, of 100,000 groups or parts at the least. */
    static final DocumentLimits LARGE = new DocumentLimits(512 * MEBI, 24, 20_000_000);

    /** {@return the one violation of what goes beyond: {@code document.too-large}, at the root} */
    public List<Violation> tooLarge() {
        return List.of(Violation.of(
                PropertyPath.ROOT,
                ViolationCode.DOCUMENT_TOO_LARGE,
                "bytes",
                Integer.toString(bytes),
                "depth",
                Integer.toString(depth),
                "entries",
                Integer.toString(entries)));
    }

    /** {@return a count of what is read, by these limits} */
    public Budget budget() {
        return new Budget(depth, entries);
    }
}
