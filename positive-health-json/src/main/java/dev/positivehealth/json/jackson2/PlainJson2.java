package dev.positivehealth.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.DupDetector;
import com.fasterxml.jackson.core.json.JsonReadContext;
import dev.positivehealth.internal.document.Budget;
import dev.positivehealth.internal.document.ObjectWithDuplicates;
import dev.positivehealth.internal.document.WholeNumbers;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tokens of Jackson 2 from and to plain values; duplicate names are kept, numbers are exact. */
final class PlainJson2 {
    private PlainJson2() {}

    /** Reads the value that the parser stands on. */
    static @Nullable Object read(JsonParser parser, Budget budget) throws IOException {
        if (!parser.currentToken().isStructStart()
                || !(parser.getParsingContext() instanceof JsonReadContext context)) {
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

    private static @Nullable Object value(JsonParser parser, Budget budget) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, budget);
            case START_ARRAY -> array(parser, budget);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> WholeNumbers.parse(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalStateException("the parser does not stand on a value");
        };
    }

    private static ObjectWithDuplicates object(JsonParser parser, Budget budget) throws IOException {
        budget.enter();
        ObjectWithDuplicates object = new ObjectWithDuplicates();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            budget.count();
            object.see(name, value(parser, budget));
        }
        budget.leave();
        return object;
    }

    private static List<@Nullable Object> array(JsonParser parser, Budget budget) throws IOException {
        budget.enter();
        List<@Nullable Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            budget.count();
            array.add(value(parser, budget));
        }
        budget.leave();
        return array;
    }

    static void write(JsonGenerator generator, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> object) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> property : object.entrySet()) {
                generator.writeFieldName((String) property.getKey());
                write(generator, property.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> array) {
            generator.writeStartArray();
            for (Object part : array) {
                write(generator, part);
            }
            generator.writeEndArray();
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            generator.writeNumber((int) number);
        } else if (value instanceof Long number) {
            generator.writeNumber((long) number);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value == null) {
            generator.writeNull();
        } else {
            throw new IllegalArgumentException(
                    "a document cannot hold a " + value.getClass().getSimpleName());
        }
    }
}
