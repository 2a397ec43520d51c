package dev.positivehealth.programme.review;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.programme.FindingCode;
import dev.positivehealth.programme.ProgrammeArea;
import java.util.Objects;

/** A question to the people of a programme. It has no weight, and questions are not counted. */
public record Finding(FindingCode code) {
    public Finding {
        Objects.requireNonNull(code, "code");
    }

    /** {@return the part of the programme that it is about} */
    public ProgrammeArea about() {
        return code.about();
    }

    /** {@return the question, in both languages} */
    public LocalizedText question() {
        return code.question();
    }

    /** {@return why it is asked, in both languages} */
    public LocalizedText why() {
        return code.why();
    }

    /** {@return a next step that one could take, in both languages} */
    public LocalizedText next() {
        return code.next();
    }

    /** The code. */
    @Override
    public String toString() {
        return "Finding[" + code + "]";
    }
}
