package dev.positivehealth.json.internal;

import dev.positivehealth.internal.document.Budget;
import dev.positivehealth.internal.document.DocumentTooLargeException;
import dev.positivehealth.internal.document.ObjectWithDuplicates;
import dev.positivehealth.internal.document.WholeNumbers;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.DupDetector;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadContext;
import tools.jackson.core.json.JsonWriteFeature;

/** Tokens of Jackson 3 from and to plain values; duplicate names are kept, numbers are exact. */
public final class PlainJson {
    // An escaped `/` is legal but surprises whoever compares texts, so it is off whatever a Jackson version prefers.
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private static final Pattern HALF = Pattern.compile("\\\\u[dD][89a-fA-F]");
    // A whole pair, or a half alone, or any other escape, so that an escaped backslash hides no u.
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}"
                    + "|\\\\u(?<half>[dD][89a-fA-F][0-9a-fA-F]{2})|\\\\.");

    private PlainJson() {}

    /**
     * Reads one JSON value.
     *
     * @param utf8 the text; a byte order mark before it is skipped
     * @throws DocumentTooLargeException if it exceeds the budget
     * @throws MalformedJsonException if the bytes are not one JSON value in UTF-8
     */
    public static @Nullable Object parse(byte[] utf8, Budget budget) throws MalformedJsonException {
        try {
            // Decoded here and not by the parser, which lets some byte sequences through that are no UTF-8.
            return parse(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(utf8))
                            .toString(),
                    budget);
        } catch (CharacterCodingException e) {
            throw new MalformedJsonException();
        }
    }

    /**
     * Reads one JSON value.
     *
     * @param json the text; a byte order mark before it is skipped
     * @throws DocumentTooLargeException if it exceeds the budget
     * @throws MalformedJsonException if the text is not one JSON value
     */
    public static @Nullable Object parse(String json, Budget budget) throws MalformedJsonException {
        String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), withRawHalves(text))) {
            return one(parser, budget);
        } catch (JacksonException e) {
            throw new MalformedJsonException();
        }
    }

    /**
     * Writes every escaped half of a surrogate pair that stands alone as the half itself: a parser may refuse the escape in a name,
     * where it is no more than a name that nobody knows.
     */
    private static String withRawHalves(String json) {
        if (!HALF.matcher(json).find()) {
            return json;
        }
        StringBuilder raw = new StringBuilder(json.length());
        Matcher escapes = ESCAPE.matcher(json);
        while (escapes.find()) {
            String half = escapes.group("half");
            escapes.appendReplacement(
                    raw,
                    half == null
                            ? Matcher.quoteReplacement(escapes.group())
                            : Character.toString((char) Integer.parseInt(half, 16)));
        }
        return escapes.appendTail(raw).toString();
    }

    /**
     * Writes a value on one line.
     *
     * @param plain maps, lists, texts, numbers, booleans and nulls
     * @return the JSON text, without a line end
     */
    public static String text(@Nullable Object plain) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(generator, plain);
        }
        return text.toString();
    }

    private static @Nullable Object one(JsonParser parser, Budget budget) throws MalformedJsonException {
        if (parser.nextToken() == null) {
            throw new MalformedJsonException();
        }
        Object plain = read(parser, budget);
        if (parser.nextToken() != null) {
            throw new MalformedJsonException();
        }
        return plain;
    }

    /**
     * Reads the value that a parser stands on.
     *
     * @param parser stands on the first token of the value; afterwards on its last
     */
    public static @Nullable Object read(JsonParser parser, Budget budget) {
        if (!parser.currentToken().isStructStart()
                || !(parser.streamReadContext() instanceof JsonReadContext context)) {
            return value(parser, budget);
        }
        // A parser that looks for repeated names refuses them by an exception that quotes them; here they are
        // violations.
        DupDetector detector = context.getDupDetector();
        context.withDupDetector(null);
        try {
            return value(parser, budget);
        } finally {
            context.withDupDetector(detector);
        }
    }

    private static @Nullable Object value(JsonParser parser, Budget budget) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, budget);
            case START_ARRAY -> array(parser, budget);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> WholeNumbers.parse(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalStateException("the parser does not stand on a value");
        };
    }

    private static Object integer(JsonParser parser) {
        return parser.getNumberType() == JsonParser.NumberType.INT
                ? (Object) parser.getIntValue()
                : WholeNumbers.parse(parser.getString());
    }

    private static ObjectWithDuplicates object(JsonParser parser, Budget budget) {
        budget.enter();
        ObjectWithDuplicates object = new ObjectWithDuplicates();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            budget.count();
            object.see(name, value(parser, budget));
        }
        budget.leave();
        return object;
    }

    private static List<@Nullable Object> array(JsonParser parser, Budget budget) {
        budget.enter();
        List<@Nullable Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            budget.count();
            array.add(value(parser, budget));
        }
        budget.leave();
        return array;
    }

    /**
     * Writes a value.
     *
     * @param value maps, lists, texts, numbers, booleans and nulls
     */
    public static void write(JsonGenerator generator, @Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            generator.writeStartObject();
            object.forEach((name, part) -> {
                generator.writeName((String) name);
                write(generator, part);
            });
            generator.writeEndObject();
        } else if (value instanceof List<?> array) {
            generator.writeStartArray();
            array.forEach(part -> write(generator, part));
            generator.writeEndArray();
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Integer number) {
            generator.writeNumber((int) number);
        } else if (value instanceof Long number) {
            generator.writeNumber((long) number);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value == null) {
            generator.writeNull();
        } else {
            throw new IllegalArgumentException(
                    "a document cannot hold a " + value.getClass().getSimpleName());
        }
    }
}
