package dev.positivehealth.programme.evaluation;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** What happens around an interview, in this order; after the report, lines 148-159. */
public enum InterviewMoment implements Labelled {
    /** The information letter was given. */
    INFORMED,
    /** Consent was given, in the ledger. */
    CONSENTED,
    /** The interview was held and recorded. */
    RECORDED,
    /** The interview was held without a recording, and notes were taken. */
    NOTES_TAKEN,
    /** The text made from the recording or the notes was checked. */
    TRANSCRIPT_CHECKED,
    /** The recording was deleted. */
    RECORDING_DELETED,
    /** Consent was withdrawn. */
    WITHDRAWN;

    @Override
    public String list() {
        return "programme.moment";
    }

    /** {@return the moment of an interview with this code, as {@link Coded#parse} finds it} */
    public static InterviewMoment parse(String code) {
        return Coded.parse("moment of an interview", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static InterviewMoment fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
