package dev.positivehealth.picture;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes SVG elements; whatever text it is given, the result is well-formed XML 1.0. */
final class Svg {
    private final StringBuilder xml;
    private final Deque<String> open = new ArrayDeque<>();

    Svg() {
        this(8192);
    }

    /** @param length about how much will be written */
    Svg(int length) {
        xml = new StringBuilder(length);
    }

    int length() {
        return xml.length();
    }

    /** Opens an element; attributes are names and values in turn. */
    Svg open(String name, String... attributes) {
        start(name, attributes).endOpen();
        open.push(name);
        return this;
    }

    Svg close() {
        xml.append("</").append(open.pop()).append(">\n");
        return this;
    }

    Svg empty(String name, String... attributes) {
        return start(name, attributes).endEmpty();
    }

    Svg text(String name, String text, String... attributes) {
        return start(name, attributes).endText(name, text);
    }

    /** Begins an element; what comes next are its attributes, and an end of one of three kinds. */
    Svg start(String name, String... attributes) {
        xml.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            with(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    Svg with(String attribute, String value) {
        xml.append(' ').append(attribute).append("=\"");
        escape(value);
        xml.append('"');
        return this;
    }

    /** An attribute that is a length, as {@link #number} writes it. */
    Svg with(String attribute, double length) {
        xml.append(' ').append(attribute).append("=\"");
        append(xml, length);
        xml.append('"');
        return this;
    }

    private void endOpen() {
        xml.append(">\n");
    }

    Svg endEmpty() {
        xml.append("/>\n");
        return this;
    }

    Svg endText(String name, String text) {
        xml.append('>');
        escape(text);
        xml.append("</").append(name).append(">\n");
        return this;
    }

    /** Adds what was written elsewhere. */
    Svg add(Svg other) {
        xml.append(other.xml);
        return this;
    }

    private void escape(String text) {
        if (isPlain(text)) {
            xml.append(text);
            return;
        }
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
            i += Character.charCount(c);
        }
    }

    /** Most texts are numbers and names, which are written as they are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '&' || c == '<' || c == '>' || c == '"') {
                return false;
            }
        }
        return true;
    }

    /** The characters of XML 1.0, without line ends and tabs, which a parser would fold. */
    private static boolean isXml(int c) {
        return c == '\n' || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c >= 0x10000;
    }

    /** A length with at most two decimals, the same on every machine. */
    static String number(double value) {
        StringBuilder digits = new StringBuilder(8);
        append(digits, value);
        return digits.toString();
    }

    /** Writes a {@link #number} without making a text of it. */
    static void append(StringBuilder out, double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest > 0) {
            out.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 > 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
