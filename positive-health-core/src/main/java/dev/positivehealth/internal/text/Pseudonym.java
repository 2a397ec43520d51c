package dev.positivehealth.internal.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What the text form of a reference shows in place of it: two references that differ show different tokens, and none tells its
 * reference.
 *
 * <p>The key is made anew in every process and never leaves it, so a token means nothing after the process ended. This is the
 * one place where the core uses chance. As long as the process runs, a token is personal data.
 */
public final class Pseudonym {
    private static final byte[] KEY = new byte[16];
    private static final int LENGTH = 12;

    static {
        new SecureRandom().nextBytes(KEY);
    }

    private Pseudonym() {}

    /** {@return the token of a text: 96 bits of a keyed hash, as 24 hexadecimal digits} */
    public static String of(String value) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(KEY);
            hash.update(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash.digest(), 0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
