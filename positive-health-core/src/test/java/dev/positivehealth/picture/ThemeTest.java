package dev.positivehealth.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.dimension.Dimension;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/**
 * Contrast by WCAG 2.2; colour blindness by the matrices of Machado, Oliveira and Fernandes (2009) at full severity, on linear
 * light; distances of colours as CIE76.
 */
class ThemeTest {
    private static final double LEAST_CONTRAST_OF_TEXT = 4.5;
    private static final double LEAST_CONTRAST_OF_LINES = 3;
    /** About five times what can just be seen (2.3). */
    private static final double LEAST_DISTANCE = 12;

    /** Kinds of seeing. */
    enum AccessRequest {
        FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(.152286, 1.052583, -.204868, .114503, .786281, .099216, -.003882, -.048116, 1.051998),
        DEUTERANOPIA(.367322, .860646, -.227968, .280085, .672501, .047413, -.011820, .042940, .968881),
        TRITANOPIA(1.255528, -.076749, -.178779, -.078411, .930809, .147602, .004733, .691367, .303900);

        @SuppressWarnings("ImmutableEnumChecker") // never written to
        private final double[] matrix;

        AccessRequest(double... matrix) {
            this.matrix = matrix;
        }

        double[] of(double[] linear) {
            double[] seen = new double[3];
            for (int i = 0; i < 3; i++) {
                double sum = 0;
                for (int j = 0; j < 3; j++) {
                    sum += matrix[3 * i + j] * linear[j];
                }
                seen[i] = Math.min(1, Math.max(0, sum));
            }
            return seen;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextInAPictureHasEnoughContrast(Theme theme) {
        Set<String> colours = new LinkedHashSet<>();
        ReferencePictures.all().forEach((name, svg) -> {
            Element picture = Xml.parse(svg);
            if (Xml.all(picture, "rect").get(0).getAttribute("fill").equals(theme.ground())) {
                Xml.all(picture, "text").forEach(text -> colours.add(text.getAttribute("fill")));
            }
        });

        assertThat(colours)
                .containsExactlyInAnyOrder(theme.ink(), theme.soft())
                .allSatisfy(colour ->
                        assertThat(contrast(colour, theme.ground())).isGreaterThanOrEqualTo(LEAST_CONTRAST_OF_TEXT));
    }

    @ParameterizedTest
    @EnumSource
    void theColoursOfTheDimensionsStandOutFromTheGround(Theme theme) {
        for (Dimension dimension : Dimension.values()) {
            assertThat(contrast(theme.colour(dimension), theme.ground()))
                    .as(dimension.code())
                    .isGreaterThanOrEqualTo(LEAST_CONTRAST_OF_LINES);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theColoursOfTheDimensionsAreToldApartWhoeverLooks(Theme theme) {
        for (AccessRequest access : AccessRequest.values()) {
            for (Dimension one : Dimension.values()) {
                for (Dimension other : Dimension.values()) {
                    if (one.place() < other.place()) {
                        assertThat(distance(
                                        lab(access.of(linear(theme.colour(one)))),
                                        lab(access.of(linear(theme.colour(other))))))
                                .as(access + ": " + one + " and " + other)
                                .isGreaterThanOrEqualTo(LEAST_DISTANCE);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachDimensionHasItsOwnColour(Theme theme) {
        List<String> colours =
                Arrays.stream(Dimension.values()).map(theme::colour).toList();

        assertThat(colours).doesNotHaveDuplicates().allMatch(colour -> colour.matches("#[0-9A-F]{6}"));
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] c = linear(colour);
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    }

    private static double[] linear(String colour) {
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            linear[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    private static double[] lab(double[] rgb) {
        double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
        double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
        double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
    }
}
