package dev.positivehealth.picture;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes SVG elements; whatever text it is given, the result is well-formed XML 1.0. */
final class Svg {
    private final StringBuilder xml = new StringBuilder(8192);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    Svg open(String name, String... attributes) {
        start(name, attributes);
        xml.append(">\n");
        open.push(name);
        return this;
    }

    Svg close() {
        xml.append("</").append(open.pop()).append(">\n");
        return this;
    }

    Svg empty(String name, String... attributes) {
        start(name, attributes);
        xml.append("/>\n");
        return this;
    }

    Svg text(String name, String text, String... attributes) {
        start(name, attributes);
        xml.append('>');
        escape(text);
        xml.append("</").append(name).append(">\n");
        return this;
    }

    private void start(String name, String... attributes) {
        xml.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            xml.append('"');
        }
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
        long hundredths = Math.round(value * 100);
        String digits = Long.toString(Math.abs(hundredths) / 100);
        long rest = Math.abs(hundredths) % 100;
        String sign = hundredths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + digits;
        }
        String decimals = rest < 10 ? "0" + rest : Long.toString(rest);
        return sign + digits + "." + (decimals.endsWith("0") ? decimals.substring(0, 1) : decimals);
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
