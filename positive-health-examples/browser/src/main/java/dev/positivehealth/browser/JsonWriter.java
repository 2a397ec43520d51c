package dev.positivehealth.browser;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes plain values as JSON on one line, as the library's JSON module does. */
final class JsonWriter {
    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder json = new StringBuilder();

    private JsonWriter() {}

    /** {@return the JSON text of maps, lists, texts, numbers, booleans and nulls} */
    static String text(@Nullable Object plain) {
        JsonWriter writer = new JsonWriter();
        writer.write(plain);
        return writer.json.toString();
    }

    private void write(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            char before = '{';
            for (Map.Entry<?, ?> property : object.entrySet()) {
                json.append(before);
                before = ',';
                string((String) property.getKey());
                json.append(':');
                write(property.getValue());
            }
            json.append(before == '{' ? "{}" : "}");
        } else if (value instanceof List<?> array) {
            char before = '[';
            for (Object part : array) {
                json.append(before);
                before = ',';
                write(part);
            }
            json.append(before == '[' ? "[]" : "]");
        } else if (value instanceof String text) {
            string(text);
        } else {
            // Numbers, truth values and null are written as they print.
            json.append(value);
        }
    }

    private void string(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ') {
                        json.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
