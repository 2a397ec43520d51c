package dev.positivehealth.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.dimension.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Drawn without a browser too: Apache Batik knows no custom properties, and loses no shape, colour or weight. */
class BatikTest {
    private static final int WIDTH = 800;
    private static final Set<String> ONE_OF_EACH_KIND =
            Set.of("full_nl", "two-dark_en", "compact_nl", "over-time_nl", "answers_en", "team_nl", "blank-a4_en");

    static Iterable<Map.Entry<String, String>> pictures() {
        return ReferencePictures.all().entrySet().stream()
                .filter(picture -> ONE_OF_EACH_KIND.contains(picture.getKey()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void theStyleChangesNothingForWhoDoesNotKnowIt(Map.Entry<String, String> picture)
            throws IOException, TranscoderException {
        String svg = picture.getValue();
        String without =
                svg.substring(0, svg.indexOf("<style>")) + svg.substring(svg.indexOf("</style>") + "</style>".length());

        BufferedImage drawn = draw(svg);

        assertThat(pixels(drawn)).isEqualTo(pixels(draw(without)));
        assertThat(pixels(drawn)).contains(rgb(ground(svg)));
    }

    @Test
    void aPointHasTheColourOfItsDimensionAndALabelItsWeight() throws IOException, TranscoderException {
        SpiderWeb web = SpiderWeb.of(Sheets.score(Sheets.full())).in(Theme.DARK);
        BufferedImage drawn = draw(web.svg());

        for (Dimension dimension : Dimension.values()) {
            Element point = Xml.all(Xml.withId(Xml.parse(web.svg()), "ph-point-now-" + dimension.code()), "circle")
                    .get(0);
            int seen = drawn.getRGB((int) Xml.number(point, "cx"), (int) Xml.number(point, "cy"));
            assertThat(seen & 0xFFFFFF)
                    .isEqualTo(rgb(Theme.DARK.colour(dimension).hex()));
        }
        String plain = web.svg().replace("font-weight=\"bold\"", "font-weight=\"normal\"");
        assertThat(pixels(drawn)).isNotEqualTo(pixels(draw(plain)));
    }

    private static String ground(String svg) {
        return Xml.all(Xml.parse(svg), "rect").get(0).getAttribute("fill");
    }

    private static int rgb(String colour) {
        return Integer.parseInt(colour.substring(1), 16);
    }

    private static int[] pixels(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xFFFFFF;
        }
        return pixels;
    }

    private static BufferedImage draw(String svg) throws IOException, TranscoderException {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, (float) WIDTH);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(png));
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png.toByteArray())));
    }
}
