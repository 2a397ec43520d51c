package dev.positivehealth.examples.portal.store;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Ids that tell nothing: what stands in addresses of pages. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private Ids() {}

    /** {@return 32 hexadecimal digits nobody can guess; kebab-case, as the library asks of ids} */
    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
