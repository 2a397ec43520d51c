package dev.positivehealth.internal.text;

import dev.positivehealth.LocalizedText;
import java.time.LocalDate;

/** Days as people write them: 1 maart 2026, 1 March 2026. */
public final class Dates {
    private static final Texts TEXTS = Texts.of("dates");

    private Dates() {}

    /** {@return a day in every language of the library} */
    public static LocalizedText of(LocalDate day) {
        return TEXTS.get("months", LocalizedText::of)
                .map(months -> day.getDayOfMonth() + " " + months.split(" ", -1)[day.getMonthValue() - 1] + " "
                        + day.getYear());
    }
}
