package dev.positivehealth.picture;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class SvgTest {
    @Property
    void anyTextIsValidXmlInElementsAndAttributes(@ForAll String text) {
        Element parsed = Xml.parse(new Svg()
                .open("svg")
                .text("text", text, "aria-label", text)
                .close()
                .toString());

        assertThat(Xml.texts(parsed)).hasSize(1);
        assertThat(Xml.all(parsed, "text").get(0).getAttributeNode("aria-label"))
                .isNotNull();
    }

    @Test
    void writesMarkupAsText() {
        assertThat(new Svg().text("text", "<a href=\"x\">&amp;</a>").toString())
                .isEqualTo("<text>&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;</text>\n");
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "9", "11", "12", "13", "31", "55296", "57343", "65534", "65535"})
    void replacesWhatXmlCannotHold(int c) {
        String text = "a" + (char) c + "b";

        assertThat(new Svg().text("text", text).toString()).isEqualTo("<text>a\uFFFDb</text>\n");
    }

    @ParameterizedTest
    @CsvSource({"10", "32", "55295", "57344", "65533", "65536", "128512", "1114111"})
    void keepsWhatXmlCanHold(int c) {
        String text = new StringBuilder("a").appendCodePoint(c).append('b').toString();

        assertThat(new Svg().text("text", text).toString()).isEqualTo("<text>" + text + "</text>\n");
        assertThat(Xml.texts(Xml.parse(
                        new Svg().open("svg").text("text", text).close().toString())))
                .containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "-1, -1",
        "0.004, 0",
        "0.005, 0.01",
        "-0.01, -0.01",
        "-0.004, 0",
        "12.3, 12.3",
        "12.30, 12.3",
        "12.34, 12.34",
        "12.345678, 12.35",
        "-12.05, -12.05",
        "99.999, 100",
        "0.1, 0.1"
    })
    void writesLengthsWithTwoDecimalsAtMost(double length, String written) {
        assertThat(Svg.number(length)).isEqualTo(written);
    }

    @Test
    void closesTheElementThatWasOpenedLast() {
        assertThat(new Svg()
                        .open("svg", "a", "1")
                        .open("g")
                        .close()
                        .empty("line", "b", "2")
                        .close()
                        .toString())
                .isEqualTo("<svg a=\"1\">\n<g>\n</g>\n<line b=\"2\"/>\n</svg>\n");
    }
}
