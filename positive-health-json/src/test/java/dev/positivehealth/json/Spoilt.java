package dev.positivehealth.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import java.util.List;
import java.util.function.Function;

/**
 * A text of another system that is spoilt, and what must be said of it: each violation as its path, a space and its code. What
 * somebody typed is {@code CANARY} in it, and stands in no message.
 */
public record Spoilt(String what, String text, List<String> violations) {
    /** {@return a text that is wrong as it is} */
    public static Spoilt whole(String what, String text, String... violations) {
        return new Spoilt(what, text, List.of(violations));
    }

    /** {@return a good text with something else in one place} */
    public static Spoilt of(String good, String what, String from, String to, String... violations) {
        assertThat(good).as(what).contains(from);
        return whole(what, good.replace(from, to), violations);
    }

    /** Asserts that a reader says just that, and nothing of what was typed. */
    public void isToldBy(Function<String, ? extends Checked<?>> reader) {
        Checked<?> read = reader.apply(text);

        assertThat(read.violations())
                .extracting(violation -> violation.path() + " " + violation.code())
                .isEqualTo(violations);
        assertThat(read.violations())
                .allSatisfy(violation -> assertThat(
                                violation.message(Languages.DUTCH) + violation.message(Languages.ENGLISH))
                        .doesNotContain("CANARY", "{"));
        assertThat(read.toString()).doesNotContain("CANARY");
    }

    @Override
    public String toString() {
        return what;
    }
}
