package dev.positivehealth;

import java.time.Instant;

/** Something that happened at an instant, as it is stored. What happened is never changed or removed. */
public interface Event {
    /** {@return when it happened} */
    Instant at();
}
