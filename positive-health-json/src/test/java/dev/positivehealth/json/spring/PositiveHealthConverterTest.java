package dev.positivehealth.json.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.Coded;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.journey.NotPossibleReason;
import dev.positivehealth.json.document.TextType;
import dev.positivehealth.outcome.Notice;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;

class PositiveHealthConverterTest {
    private static final DefaultConversionService SERVICE = new DefaultConversionService();

    static {
        SERVICE.addConverter(new PositiveHealthConverter());
    }

    static Stream<TextType<?>> identifiers() {
        return TextType.all().stream();
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    void convertsEveryIdentifierToItsTextAndBack(TextType<?> type) {
        Object value = SERVICE.convert(type.example(), type.javaType());
        assertThat(value).isEqualTo(type.parse().apply(type.example()));
        assertThat(SERVICE.convert(value, String.class)).isEqualTo(type.example());
        assertThatThrownBy(() -> SERVICE.convert(" secretly", type.javaType()))
                .isInstanceOf(ConversionFailedException.class)
                .cause()
                .isInstanceOfSatisfying(
                        UnreadableTextException.class,
                        unreadable -> assertThat(unreadable.type()).isSameAs(type))
                .hasMessageNotContaining("secretly");
    }

    @ParameterizedTest
    @ValueSource(classes = {Dimension.class, Notice.class, NotPossibleReason.class, ViolationCode.class})
    <E extends Enum<E> & Coded> void convertsCodesAndNeverNamesOfConstants(Class<E> list) {
        for (E constant : list.getEnumConstants()) {
            assertThat(SERVICE.convert(constant.code(), list)).isSameAs(constant);
            assertThat(SERVICE.convert(constant, String.class)).isEqualTo(constant.code());
            assertThatThrownBy(() -> SERVICE.convert(constant.name(), list))
                    .hasCauseInstanceOf(UnreadableTextException.class);
        }
    }

    @Test
    void leavesEnumsOfTheHostToSpring() {
        assertThat(SERVICE.convert("DAYS", TimeUnit.class)).isSameAs(TimeUnit.DAYS);
        assertThat(SERVICE.convert(TimeUnit.DAYS, String.class)).isEqualTo("DAYS");
        assertThat(new PositiveHealthConverter()
                        .matches(TypeDescriptor.valueOf(String.class), TypeDescriptor.valueOf(Coded.class)))
                .isFalse();
    }

    @Test
    void takesAnEmptyFieldForNothing() {
        assertThat(SERVICE.convert("", Dimension.class)).isNull();
        assertThat(SERVICE.convert("", ParticipantRef.class)).isNull();
        assertThat(SERVICE.convert(
                        "participation,quality-of-life",
                        TypeDescriptor.valueOf(String.class),
                        TypeDescriptor.collection(List.class, TypeDescriptor.valueOf(Dimension.class))))
                .isEqualTo(List.of(Dimension.PARTICIPATION, Dimension.QUALITY_OF_LIFE));
    }
}
