package dev.positivehealth.json.paper;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The direction in which a language is written, by its script if the tag names one and else by the language. */
enum Direction {
    LTR("ltr"),
    RTL("rtl");

    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "arc", "ary", "arz", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "lrc", "mzn", "nqo", "pnb", "prs",
            "ps", "rhg", "sd", "sdh", "skr", "syr", "ug", "ur", "yi");

    private final String value;

    Direction(String value) {
        this.value = value;
    }

    /** {@return the direction of a BCP 47 tag in its canonical spelling; from left to right where nothing else is known} */
    static Direction of(String tag) {
        String[] parts = tag.split("-", -1);
        Optional<String> script = Arrays.stream(parts)
                .skip(1)
                .takeWhile(part -> part.length() > 1)
                .filter(part -> part.length() == 4 && Character.isLetter(part.charAt(0)))
                .findFirst();
        boolean reversed = script.map(SCRIPTS::contains).orElseGet(() -> LANGUAGES.contains(parts[0]));
        return reversed ? RTL : LTR;
    }

    /** {@return the value of the attribute {@code dir}} */
    String value() {
        return value;
    }

    /** {@return the side of a page on which a line begins} */
    String start() {
        return this == LTR ? "left" : "right";
    }

    /** {@return the side of a page on which a line ends} */
    String end() {
        return this == LTR ? "right" : "left";
    }
}
