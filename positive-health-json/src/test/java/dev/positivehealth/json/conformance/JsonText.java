package dev.positivehealth.json.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads JSON text as rules.md, sections 1 and 5, say it; what may be read otherwise stands in {@link Form}. */
final class JsonText {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private final String text;
    private final Form form;
    private int at;
    private int entries;

    private JsonText(String text, Form form) {
        this.text = text;
        this.form = form;
    }

    /** What the text may be; the defaults are right. */
    static final class Form {
        int bytes = 262_144;
        int depth = 16;
        int entries = 10_000;
        int digits = 1_000;
        boolean skipsByteOrderMark = true;
        boolean takesWhatFollows;
        boolean takesLeadingZeros;
        boolean takesTrailingCommas;
        boolean takesRawControls;
        boolean refusesHalvesInNames;
        boolean replacesHalves;
    }

    /** The text is not read; the message is the code of the only violation. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final String code;

        Refused(String code) {
            super(code);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    static Json read(String text, Form form) throws Refused {
        if (text.getBytes(StandardCharsets.UTF_8).length > form.bytes) {
            throw new Refused("document.too-large");
        }
        JsonText reading = new JsonText(text, form);
        if (form.skipsByteOrderMark && text.startsWith("\uFEFF")) {
            reading.at = 1;
        }
        Json root = reading.value(1);
        if (reading.peek() != 0 && !form.takesWhatFollows) {
            throw new Refused("json.malformed");
        }
        return root;
    }

    /** A text that is known to be JSON. */
    static Json of(String text) {
        try {
            Form form = new Form();
            form.bytes = Integer.MAX_VALUE;
            return read(text, form);
        } catch (Refused e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The next character that is no white space; 0 at the end. */
    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean takes(char expected) {
        boolean is = peek() == expected;
        if (is) {
            at++;
        }
        return is;
    }

    private void take(char expected) throws Refused {
        if (!takes(expected)) {
            throw new Refused("json.malformed");
        }
    }

    private Json value(int level) throws Refused {
        return switch (peek()) {
            case '{' -> object(level);
            case '[' -> array(level);
            case '"' -> new Json.Text(string());
            default -> scalar();
        };
    }

    private void enter(int level) throws Refused {
        at++;
        if (level > form.depth) {
            throw new Refused("document.too-large");
        }
    }

    private void count() throws Refused {
        entries++;
        if (entries > form.entries) {
            throw new Refused("document.too-large");
        }
    }

    private boolean isMore(char close, boolean isFirst) throws Refused {
        if (takes(close)) {
            return false;
        }
        if (!isFirst) {
            take(',');
            return !(form.takesTrailingCommas && takes(close));
        }
        return true;
    }

    private Json object(int level) throws Refused {
        enter(level);
        List<Json.Member> members = new ArrayList<>();
        while (isMore('}', members.isEmpty())) {
            if (peek() != '"') {
                throw new Refused("json.malformed");
            }
            String name = string();
            if (form.refusesHalvesInNames && !Plain.isUnicode(name)) {
                throw new Refused("json.malformed");
            }
            take(':');
            count();
            members.add(new Json.Member(name, value(level + 1)));
        }
        return new Json.Obj(members);
    }

    private Json array(int level) throws Refused {
        enter(level);
        List<Json> elements = new ArrayList<>();
        while (isMore(']', elements.isEmpty())) {
            count();
            elements.add(value(level + 1));
        }
        return new Json.Arr(elements);
    }

    private Json scalar() throws Refused {
        int from = at;
        while (at < text.length() && " \t\r\n,:[]{}\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        if (form.takesLeadingZeros) {
            word = word.replaceFirst("^(-?)0+([0-9])", "$1$2");
        }
        if (word.equals("null")) {
            return new Json.Nil();
        }
        if (word.equals("true") || word.equals("false")) {
            return new Json.Bool(word.equals("true"));
        }
        long digits = word.chars().filter(Character::isDigit).count();
        if (digits > form.digits || !NUMBER.matcher(word).matches()) {
            throw new Refused("json.malformed");
        }
        return new Json.Num(word);
    }

    private String string() throws Refused {
        StringBuilder read = new StringBuilder();
        at++;
        while (true) {
            if (at >= text.length()) {
                throw new Refused("json.malformed");
            }
            char c = text.charAt(at++);
            if (c == '"') {
                String all = read.toString();
                return form.replacesHalves ? Plain.withoutHalves(all) : all;
            }
            if (c < ' ' && !form.takesRawControls) {
                throw new Refused("json.malformed");
            }
            read.append(c == '\\' ? escaped() : c);
        }
    }

    private char escaped() throws Refused {
        char c = at < text.length() ? text.charAt(at++) : 0;
        int plain = "\"\\/bfnrt".indexOf(c);
        if (plain >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        if (c != 'u' || at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            throw new Refused("json.malformed");
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }
}
