package dev.positivehealth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;

/**
 * A closed list of codes, with what must hold of every one: its codes, exactly and in order, and words of its own in both
 * languages for each.
 */
public record ClosedList<E extends Coded>(
        String what, List<E> values, Function<String, E> parse, Function<E, LocalizedText> label, String codes) {
    public static <E extends Coded> ClosedList<E> of(
            String what, E[] values, Function<String, E> parse, Function<E, LocalizedText> label, String codes) {
        return new ClosedList<>(what, List.of(values), parse, label, codes);
    }

    public void check() {
        assertThat(values).extracting(Coded::code).containsExactly(codes.split(", ", -1));
        assertThat(values).allSatisfy(value -> {
            assertThat(value).hasToString(value.code());
            assertThat(parse.apply(value.code())).isSameAs(value);
            assertThat(label.apply(value).in(Languages.DUTCH)).isNotBlank();
            assertThat(label.apply(value).in(Languages.ENGLISH)).isNotBlank();
        });
        assertThat(values.stream().map(label).toList()).doesNotHaveDuplicates();
        assertThatThrownBy(() -> parse.apply("Kanarie"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no such " + what + "; the codes are " + codes);
    }

    @Override
    public String toString() {
        return what;
    }
}
