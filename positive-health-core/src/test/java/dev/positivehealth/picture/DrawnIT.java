package dev.positivehealth.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** What a browser makes of thin lines and of texts: as pixels, and as widths. */
@Tag("long")
class DrawnIT {
    /** How far a text may be from the width that it is measured with, as a share: letters that move together. */
    private static final double NEARLY = 0.08;

    @TempDir
    Path folder;

    /** Rings alone, without a web over them, in the sizes of a telephone and of a page of text. */
    @ParameterizedTest
    @CsvSource({"light, 560", "light, 320", "dark, 560", "dark, 320"})
    void ringsHaveTheirContrastAsTheyAreDrawn(String colours, int width) throws IOException, InterruptedException {
        Theme theme = colours.equals("light") ? Theme.LIGHT : Theme.DARK;
        SpiderWeb empty = SpiderWeb.of(Sheets.score(Sheets.all(null))).in(theme);
        Map<String, String> pictures = new LinkedHashMap<>();
        pictures.put("wide", empty.svg());
        pictures.put("compact", empty.compact().svg());
        pictures.put(
                "time",
                WebsOverTime.of(List.of(Sheets.score(Sheets.all(null))))
                        .in(theme)
                        .svg());
        if (colours.equals("light") && width == 560) {
            pictures.put("paper", BlankWeb.of(Sheets.ADULT).svg());
        }
        for (Map.Entry<String, String> picture : pictures.entrySet()) {
            Element svg = Xml.parse(picture.getValue());
            String box = svg.getAttribute("viewBox");
            double scale = width / Double.parseDouble(box.split(" ", -1)[2]);
            int height = (int) Math.ceil(scale * Double.parseDouble(box.split(" ", -1)[3]));
            String page = "<!DOCTYPE html><meta charset=\"UTF-8\"><style>body{margin:0}svg{display:block;width:" + width
                    + "px;height:auto}</style>" + picture.getValue();
            // Headless windows lose some of their height to a frame that is not there.
            BufferedImage image = Objects.requireNonNull(ImageIO.read(
                    Browser.in(folder).screenshot(page, width, height + 200).toFile()));
            String ground = theme.ground().hex();
            List<Element> rings = Xml.ofClass(svg, "ph-rings").stream()
                    .flatMap(group -> Xml.all(group, "polygon").stream())
                    .toList();
            assertThat(rings).as(picture.getKey()).hasSizeGreaterThanOrEqualTo(3);
            for (Element ring : rings) {
                List<double[]> corners = corners(ring, scale);
                // All sides but the last, on which the numbers stand.
                for (int side = 0; side + 1 < corners.size(); side++) {
                    for (double share = 0.25; share < 0.8; share += 0.05) {
                        double ratio = best(image, corners.get(side), corners.get(side + 1), share, ground);
                        assertThat(ratio)
                                .as("%s at %s px: %s, side %s at %s", picture.getKey(), width, colours, side, share)
                                .isGreaterThanOrEqualTo(Contrast.OF_SHAPES);
                    }
                }
            }
        }
    }

    private static List<double[]> corners(Element ring, double scale) {
        List<double[]> corners = new ArrayList<>();
        for (String pair : ring.getAttribute("points").split(" ", -1)) {
            String[] numbers = pair.split(",", -1);
            corners.add(new double[] {Double.parseDouble(numbers[0]) * scale, Double.parseDouble(numbers[1]) * scale});
        }
        return corners;
    }

    /** The best contrast with the ground of the pixels across a line, at a share of its length. */
    private static double best(BufferedImage image, double[] from, double[] to, double share, String ground) {
        double x = from[0] + (to[0] - from[0]) * share;
        double y = from[1] + (to[1] - from[1]) * share;
        double best = 1;
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                int rgb = image.getRGB((int) Math.floor(x) + dx, (int) Math.floor(y) + dy) & 0xFFFFFF;
                best = Math.max(best, Contrast.between(String.format(Locale.ROOT, "#%06X", rgb), ground));
            }
        }
        return best;
    }

    /** The width that a text is given is that of its letters in Arial or a font like it; in another it is drawn to it. */
    @Test
    void textsAreAsWideAsTheyWereMeasured() throws IOException, InterruptedException {
        Map<String, String> pictures = ReferencePictures.all();
        String body =
                pictures.values().stream().map(svg -> "<div>" + svg + "</div>").collect(Collectors.joining());
        String page =
                "<!DOCTYPE html><meta charset=\"UTF-8\"><style>svg text{font-family:'Liberation Sans'}</style>" + body
                        + """
                <script>
                const lines = [];
                for (const text of document.querySelectorAll('text[textLength]')) {
                  const said = text.getAttribute('textLength');
                  text.style.fontFamily = 'DejaVu Sans';
                  const other = text.getBBox().width;
                  text.style.fontFamily = '';
                  text.removeAttribute('textLength');
                  lines.push([said, text.getBBox().width, other].join(' '));
                }
                document.body.innerHTML = '';
                document.body.appendChild(document.createElement('pre')).textContent = lines.join('\\n');
                </script>
                """;

        Matcher pre = Pattern.compile("<pre>(.*)</pre>", Pattern.DOTALL)
                .matcher(Browser.in(folder).dom(page));

        assertThat(pre.find()).isTrue();
        List<String> lines = pre.group(1).lines().toList();
        assertThat(lines).hasSizeGreaterThan(2000).allSatisfy(line -> {
            String[] numbers = line.split(" ", -1);
            double said = Double.parseDouble(numbers[0]);
            assertThat(Double.parseDouble(numbers[1]) / said).as(line).isBetween(1 - NEARLY, 1 + NEARLY);
            assertThat(Double.parseDouble(numbers[2]) / said).as(line).isBetween(0.97, 1.03);
        });
    }
}
