package dev.positivehealth.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.positivehealth.Languages;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.scoring.Profile;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pictures as a browser draws them: the same as the committed renderings, and no text outside a picture or over another.
 *
 * <p>Renderings are compared by squares of eight pixels, by their mean colour, so that another version of a font or of the
 * browser does not matter but another picture does; {@code -Plong -Dpictures.write=true} writes them anew.
 */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT)
class PicturesIT {
    private static final int SQUARE = 8;
    private static final int LIGHTER_OR_DARKER = 32;
    private static final int SQUARES_THAT_MAY_DIFFER = 6;
    /** How far letters may reach over, in the units of the picture: rounding. */
    private static final double OVER = 0.01;

    /** Wide, narrow and joined letters, and words, in Latin, Greek, Cyrillic, Arabic and Chinese, Japanese and Korean. */
    private static final List<String> LETTERS = List.of(
            "W",
            "m",
            "i",
            "\u00C6",
            "a ",
            "Www ",
            "-",
            "\u03A9",
            "\u03C9",
            "\u0395\u03C5\u03B5\u03BE\u03AF\u03B1 \u03BA\u03B1\u03B9 \u03CD\u03C0\u03BD\u03BF\u03C2 ",
            "\u0416",
            "\u0449",
            "\u0429\u0430\u0441\u0442\u044C\u0435 \u0438 \u0436\u0438\u0437\u043D\u044C ",
            "\u0634",
            "\u0635\u062D\u0629 \u0627\u0644\u062C\u0633\u0645 ",
            "\u5065",
            "\u3042\u30A2",
            "\uD55C",
            "\uFF37",
            "\uD83D\uDE00");

    @TempDir
    Path folder;

    static List<Languages> languages() {
        return ReferencePictures.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void looksLikeTheCommittedRenderings(Languages languages) throws IOException, InterruptedException {
        Map<String, String> pictures = ReferencePictures.in(languages);
        Map<String, BufferedImage> rendered = render(pictures, ReferencePictures.rendered(languages));

        for (Map.Entry<String, BufferedImage> picture : rendered.entrySet()) {
            assertLooksAsCommitted(picture.getKey(), picture.getValue());
        }
    }

    private static void assertLooksAsCommitted(String name, BufferedImage image) throws IOException {
        Path file = ReferencePictures.FOLDER.resolve(name + ".png");
        if (ReferencePictures.WRITE) {
            ImageIO.write(image, "png", file.toFile());
        }
        BufferedImage committed = Objects.requireNonNull(ImageIO.read(file.toFile()));
        assertThat(differing(image, committed))
                .as(name + ": squares that differ")
                .isLessThanOrEqualTo(SQUARES_THAT_MAY_DIFFER);
        assertThat(Files.size(file)).as(name).isLessThan(200_000);
    }

    @Test
    void theToleranceIsSmallerThanTheLeastThingAPersonWouldSee() throws IOException, InterruptedException {
        Map<String, String> pictures = new LinkedHashMap<>();
        pictures.put("6", web(6, 6, 6, 6, 6, 6));
        pictures.put("one-is-7", web(6, 6, 7, 6, 6, 6));
        pictures.put("one-is-absent", web(6, 6, null, 6, 6, 6));
        pictures.put(
                "other-colours",
                SpiderWeb.of(Sheets.score(Sheets.adult(Sheets.SPRING, 6, 6, 6, 6, 6, 6)))
                        .in(Theme.LIGHT.change().ink("#707070").complete())
                        .svg());
        pictures.put(
                "without-labels", web(6, 6, 6, 6, 6, 6).replaceAll("<text[^>]*>(Meaningfulness|8.0)</text>\n", ""));

        Map<String, BufferedImage> rendered = render(
                pictures,
                pictures.keySet().stream()
                        .map(name -> new ReferencePictures.Rendering(name, name, 560))
                        .toList());

        BufferedImage six = Objects.requireNonNull(rendered.remove("6"));
        assertThat(rendered)
                .allSatisfy(
                        (name, other) -> assertThat(differing(six, other)).isGreaterThan(2 * SQUARES_THAT_MAY_DIFFER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Liberation Sans", "DejaVu Sans"})
    void noTextLeavesThePictureOrCoversAnother(String font) throws IOException, InterruptedException {
        Map<String, String> pictures = ReferencePictures.all();
        languages().forEach(languages -> pictures.putAll(withAnyLabels(languages)));

        String dom = Browser.in(folder).dom(measuring(pictures, font));

        Map<String, List<Box>> measured = boxes(dom);
        assertThat(measured.keySet()).isEqualTo(pictures.keySet());
        List<String> faults = new ArrayList<>();
        measured.forEach((name, boxes) -> faults.addAll(faults(name, boxes)));
        assertThat(faults).isEmpty();
    }

    /** On paper: one page of the right size with every word, as the browser prints it. */
    @ParameterizedTest
    @EnumSource
    void printsOnOnePageOfItsPaper(Paper paper) throws IOException, InterruptedException {
        String svg = BlankWeb.of(Sheets.ADULT).on(paper).in(Languages.DUTCH).svg();
        String size = Svg.number(paper.exactWidth()) + "mm " + Svg.number(paper.exactHeight()) + "mm";
        String style = "@page{size:" + size + ";margin:0}svg{display:block}";

        Browser.Print print = Browser.in(folder).print(page(style, svg, ""));

        assertThat(print.pages()).isEqualTo(1);
        assertThat(print.width()).isCloseTo(paper.exactWidth(), within(1.0));
        assertThat(print.height()).isCloseTo(paper.exactHeight(), within(1.0));
        assertThat(print.words()).contains("Mijn web", "Lichaamsfuncties", "Slaap", "Hulp durven vragen");
        if (paper == Paper.A4 || paper == Paper.LETTER) {
            assertLooksAsCommitted(
                    "blank-" + paper.code().toLowerCase(Locale.ROOT) + "-print_nl", fewerShades(print.look()));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aWebPrintsOnOnePageWithEveryWord(Languages languages) throws IOException, InterruptedException {
        SpiderWeb web = SpiderWeb.of(Sheets.score(Sheets.later()))
                .with(Sheets.score(Sheets.full()))
                .in(languages);
        String style = "@page{size:A4;margin:15mm}svg{width:180mm;height:auto;display:block}";

        Browser.Print print = Browser.in(folder).print(page(style, web.svg(), ""));

        assertThat(print.pages()).isEqualTo(1);
        for (String text : Xml.texts(Xml.parse(web.svg()))) {
            assertThat(print.words()).contains(text);
        }
        assertLooksAsCommitted("two-print_" + languages, fewerShades(print.look()));
    }

    private static String web(@Nullable Integer... answers) {
        return SpiderWeb.of(Sheets.score(Sheets.adult(Sheets.SPRING, answers))).svg();
    }

    /** Labels and names of dimensions of every length up to forty, of wide and narrow letters and of words in five scripts. */
    private static Map<String, String> withAnyLabels(Languages languages) {
        Map<String, String> pictures = new LinkedHashMap<>();
        for (int i = 0; i < LETTERS.size(); i++) {
            String letters = LETTERS.get(i);
            String[] labels = IntStream.of(1, 2, 7, 20, 39, 40)
                    .mapToObj(length -> firstOf(letters.repeat(length), length).strip())
                    .map(label -> label.isEmpty() ? "a" : label)
                    .toArray(String[]::new);
            add(pictures, "labels-" + i + "_" + languages, languages, Sheets.scale(0, 10), 7, labels);
        }
        for (int[] ends :
                new int[][] {{1, 5}, {-3, 3}, {0, 1}, {0, 21}, {0, 26}, {0, 100}, {-999, 999}, {-1_000_000, 1_000_000}
                }) {
            String name = "scale-" + ends[0] + "-" + ends[1] + "_" + languages;
            add(pictures, name, languages, Sheets.scale(ends[0], ends[1]), ends[0], "a", "b");
        }
        String[] many =
                IntStream.range(0, 60).mapToObj(i -> "W".repeat(1 + i % 12)).toArray(String[]::new);
        add(pictures, "many-labels_" + languages, languages, Sheets.scale(0, 10), 10, many);
        return pictures;
    }

    private static String firstOf(String text, int codePoints) {
        return text.substring(0, text.offsetByCodePoints(0, codePoints));
    }

    private static void add(
            Map<String, String> pictures,
            String name,
            Languages languages,
            AnswerScale scale,
            int answer,
            String... labels) {
        Questionnaire own = Sheets.named(Sheets.own(scale, labels), labels);
        AnswerSheet sheet = Sheets.answered(own, answer);
        Profile profile = Sheets.score(sheet);
        SpiderWeb web = SpiderWeb.of(profile, own).in(languages);
        pictures.put(name, web.svg());
        pictures.put("two-" + name, web.with(profile).svg());
        pictures.put("compact-" + name, web.compact().svg());
        pictures.put("compact-two-" + name, web.with(profile).compact().svg());
        WebsOverTime webs =
                WebsOverTime.of(Collections.nCopies(6, profile), own).in(languages);
        pictures.put("time-" + name, webs.svg());
        pictures.put("compact-time-" + name, webs.compact().svg());
        AspectDots dots = AspectDots.of(sheet).in(languages);
        pictures.put("dots-" + name, dots.svg());
        pictures.put("compact-dots-" + name, dots.compact().svg());
        pictures.put("blank-" + name, BlankWeb.of(own).in(languages).svg());
        pictures.put(
                "blank-letter-" + name,
                BlankWeb.of(own).on(Paper.LETTER).in(languages).svg());
    }

    /** Where a text or the picture stands, in the units of the picture. */
    private record Box(String text, double left, double top, double right, double bottom) {
        boolean isWithin(Box other) {
            return left >= other.left - OVER
                    && top >= other.top - OVER
                    && right <= other.right + OVER
                    && bottom <= other.bottom + OVER;
        }

        boolean covers(Box other) {
            return left < other.right - OVER
                    && other.left < right - OVER
                    && top < other.bottom - OVER
                    && other.top < bottom - OVER;
        }
    }

    private static List<String> faults(String name, List<Box> boxes) {
        Box picture = boxes.get(0);
        List<Box> texts = boxes.subList(1, boxes.size());
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Box one = texts.get(i);
            if (!one.isWithin(picture)) {
                faults.add(name + ": " + one + " leaves the picture");
            }
            for (Box other : texts.subList(i + 1, texts.size())) {
                if (one.covers(other)) {
                    faults.add(name + ": " + one + " covers " + other);
                }
            }
        }
        return faults;
    }

    private static String measuring(Map<String, String> pictures, String font) {
        return page(
                "svg text{font-family:'" + font + "'}",
                pictures.entrySet().stream()
                        .map(picture -> "<div id=\"" + picture.getKey() + "\">" + picture.getValue() + "</div>")
                        .collect(Collectors.joining()),
                """
                <script>
                const lines = [];
                for (const div of document.querySelectorAll('div')) {
                  const svg = div.querySelector('svg'), box = svg.viewBox.baseVal;
                  lines.push(['#', div.id, 0, 0, box.width, box.height].join('\\t'));
                  for (const text of svg.querySelectorAll('text')) {
                    const b = text.getBBox();
                    lines.push(['-', [...text.textContent].slice(0, 12).join(''), b.x, b.y, b.x + b.width, b.y + b.height].join('\\t'));
                  }
                }
                document.body.innerHTML = '';
                document.body.appendChild(document.createElement('pre')).textContent = lines.join('\\n');
                </script>
                """);
    }

    private static Map<String, List<Box>> boxes(String dom) {
        Matcher pre = Pattern.compile("<pre>(.*)</pre>", Pattern.DOTALL).matcher(dom);
        assertThat(pre.find()).isTrue();
        Map<String, List<Box>> boxes = new LinkedHashMap<>();
        List<Box> current = List.of();
        for (String line : pre.group(1).split("\n", -1)) {
            List<String> parts = List.of(line.split("\t", -1));
            if (parts.get(0).equals("#")) {
                current = new ArrayList<>();
                boxes.put(parts.get(1), current);
            }
            List<Double> numbers =
                    parts.subList(2, 6).stream().map(Double::valueOf).toList();
            current.add(new Box(parts.get(1), numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)));
        }
        return boxes;
    }

    private Map<String, BufferedImage> render(
            Map<String, String> pictures, List<ReferencePictures.Rendering> renderings)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        Map<ReferencePictures.Rendering, Rectangle> places = new LinkedHashMap<>();
        int top = 0;
        int widest = 0;
        for (ReferencePictures.Rendering one : renderings) {
            String svg = Objects.requireNonNull(pictures.get(one.picture()), one.picture());
            Matcher size =
                    Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"").matcher(svg);
            assertThat(size.find()).isTrue();
            int height = (int)
                    Math.round(one.width() * Double.parseDouble(size.group(2)) / Double.parseDouble(size.group(1)));
            body.append("<div style=\"top:" + top + "px;width:" + one.width() + "px;height:" + height + "px\">" + svg
                    + "</div>");
            places.put(one, new Rectangle(0, top, one.width(), height));
            top += height;
            widest = Math.max(widest, one.width());
        }
        String style = "div{position:absolute;left:0;overflow:hidden}svg{width:100%;height:100%}";
        // Headless windows lose some of their height to a frame that is not there.
        Path png = Browser.in(folder).screenshot(page(style, body.toString(), ""), widest, top + 200);
        BufferedImage page = Objects.requireNonNull(ImageIO.read(png.toFile()));
        Map<String, BufferedImage> images = new LinkedHashMap<>();
        places.forEach(
                (one, at) -> images.put(one.name(), fewerShades(page.getSubimage(at.x, at.y, at.width, at.height))));
        return images;
    }

    /** The same picture in fewer shades, which makes the file smaller and is still far finer than the tolerance. */
    private static BufferedImage fewerShades(BufferedImage image) {
        BufferedImage smaller = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                smaller.setRGB(x, y, (rgb & 0xF0F0F0) | (rgb >> 4 & 0x0F0F0F));
            }
        }
        return smaller;
    }

    private static String page(String style, String body, String script) {
        return "<!DOCTYPE html><html><head><meta charset=\"UTF-8\"><style>body{margin:0}" + style
                + "</style></head><body>" + body + script + "</body></html>";
    }

    /** Counts squares whose mean colour differs; another size differs everywhere. */
    private static int differing(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return Integer.MAX_VALUE;
        }
        int differing = 0;
        for (int y = 0; y + SQUARE <= one.getHeight(); y += SQUARE) {
            for (int x = 0; x + SQUARE <= one.getWidth(); x += SQUARE) {
                int[] a = mean(one, x, y);
                int[] b = mean(other, x, y);
                differing += IntStream.range(0, 3).anyMatch(c -> Math.abs(a[c] - b[c]) > LIGHTER_OR_DARKER) ? 1 : 0;
            }
        }
        return differing;
    }

    private static int[] mean(BufferedImage image, int left, int top) {
        int[] sum = new int[3];
        for (int rgb : image.getRGB(left, top, SQUARE, SQUARE, null, 0, SQUARE)) {
            sum[0] += rgb >> 16 & 0xFF;
            sum[1] += rgb >> 8 & 0xFF;
            sum[2] += rgb & 0xFF;
        }
        return Arrays.stream(sum).map(total -> total / (SQUARE * SQUARE)).toArray();
    }
}
