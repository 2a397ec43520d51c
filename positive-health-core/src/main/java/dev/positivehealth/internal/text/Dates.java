package dev.positivehealth.internal.text;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Days as people write them: 1 maart 2026, 1 March 2026. */
public final class Dates {
    private static final Texts TEXTS = Texts.of("dates");

    private Dates() {}

    /**
     * {@return a day in every language of the library}
     *
     * @param maker makes the result of the texts by language
     */
    public static <T> T of(LocalDate day, Function<Map<String, String>, T> maker) {
        return TEXTS.get("months", byLanguage -> {
            Map<String, String> days = new LinkedHashMap<>();
            byLanguage.forEach((language, months) -> days.put(
                    language,
                    day.getDayOfMonth() + " " + months.split(" ", -1)[day.getMonthValue() - 1] + " " + day.getYear()));
            return maker.apply(days);
        });
    }
}
