package dev.positivehealth;

import java.time.Instant;

/** Something that happened at an instant, as it is stored. What happened is never changed or taken out. */
public interface Event {
    /** {@return when it happened} */
    Instant at();
}
