package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** What happens around an interview, in this order; after the report, lines 148-159. */
public enum InterviewMoment implements Coded {
    /** The information letter was given. */
    INFORMED("informed"),
    /** Consent was given, in the ledger. */
    CONSENTED("consented"),
    /** The talk was held and recorded. */
    RECORDED("recorded"),
    /** The transcript was checked. */
    TRANSCRIPT_CHECKED("transcript-checked"),
    /** The recording was deleted. */
    RECORDING_DELETED("recording-deleted"),
    /** Consent was taken back. */
    WITHDRAWN("withdrawn");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;

    InterviewMoment(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Gives the words for people.
     *
     * @return a short text in both languages
     */
    public LocalizedText label() {
        return TEXTS.get("moment." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static InterviewMoment parse(String code) {
        return Coded.parse("moment of an interview", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
