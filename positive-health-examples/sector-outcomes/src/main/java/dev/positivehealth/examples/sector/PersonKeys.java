package dev.positivehealth.examples.sector;

import dev.positivehealth.ParticipantRef;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hides the references of participants by a key that is made anew for each run and ends with it, so that no reference is in
 * a shuffle file. Two references become one with a chance of about 1 in 10<sup>20</sup> in a run of 10<sup>9</sup> people.
 */
final class PersonKeys implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    private PersonKeys(byte[] secret) {
        this.secret = secret;
    }

    static PersonKeys random() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new PersonKeys(secret);
    }

    /** Makes keys, on one thread. */
    Maker maker() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return new Maker(mac);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** Makes keys, on one thread. */
    static final class Maker {
        private final Mac mac;

        private Maker(Mac mac) {
            this.mac = mac;
        }

        /** The key of a participant who answered a questionnaire; another in each organisation. */
        PersonKey of(String organisation, String questionnaire, ParticipantRef participant) {
            // None of the three has a line feed.
            String text = organisation + '\n' + questionnaire + '\n' + participant.value();
            ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
            return new PersonKey(hash.getLong(), hash.getLong());
        }
    }

    /** Says what it is, not the key. */
    @Override
    public String toString() {
        return "PersonKeys";
    }
}
