package dev.positivehealth.programme.reference;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** What Positive Health can bring, by the two sources of this package; told to people, never promised. */
public enum Benefit implements Labelled {
    /** Qualities and strengths are seen. */
    STRENGTHS_SEEN("A 23-24"),
    /** Conversations are on an equal footing, and not only about what must improve. */
    EQUAL_TALK("A 25-27"),
    /** People notice that the employer cares about their health. */
    EMPLOYER_CARES("A 28"),
    /** It helps people to flourish. */
    FLOURISH("A 29-30"),
    /** People think about balance, limits and energy. */
    AWARENESS("B 211-219"),
    /** The web shows how things are connected. */
    WHOLE_PICTURE("B 221-231"),
    /** Conversations have room for experiences, needs and support. */
    BETTER_TALKS("B 233-236"),
    /** One language for everybody, students too. */
    SHARED_LANGUAGE("B 241-245"),
    /** A workload that is too high is talked about earlier. */
    SPEAK_EARLY("B 248-250"),
    /** It helps people to keep enjoying their work. */
    LASTING_WORK("A 14-16; B 246-247");

    private final String source;

    Benefit(String source) {
        this.source = source;
    }

    /** {@return lines of the sources A and B, such as {@code B 211-219}} */
    public String source() {
        return source;
    }

    @Override
    public String list() {
        return "programme.benefit";
    }

    /** {@return the benefit with this code, as {@link Coded#parse} finds it} */
    public static Benefit parse(String code) {
        return Coded.parse("benefit", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Benefit fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
