package dev.positivehealth.json;

import dev.positivehealth.ViolationsException;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.PartType;
import dev.positivehealth.json.document.TextType;
import dev.positivehealth.json.internal.PlainJson;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.Serial;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson 3 mapper the documents and identifiers of Positive Health.
 *
 * <p>Found by {@code findAndAddModules()}. Documents are read strictly whatever the mapper's settings: unknown properties,
 * wrong types and values that break a rule fail with Jackson's own exception, whose cause is a {@link ViolationsException}
 * with everything that is wrong. Names that stand twice are told as well.
 */
public final class PositiveHealthModule extends SimpleModule {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the module with the built-in questionnaires. */
    public PositiveHealthModule() {
        this(Questionnaires.builtIn());
    }

    /**
     * Makes the module with a catalogue.
     *
     * @param known the questionnaires that answer sheets may name
     */
    public PositiveHealthModule(Questionnaires known) {
        super("positive-health");
        DocumentType.all().forEach(type -> addDocument(type, known));
        TextType.all().forEach(this::addText);
        PartType.all().forEach(this::addPart);
    }

    private <T> void addDocument(DocumentType<T> type, Questionnaires known) {
        addSerializer(type.javaType(), new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                PlainJson.write(generator, type.write(value));
            }
        });
        addDeserializer(type.javaType(), new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                try {
                    return type.read(PlainJson.read(parser), known).orElseThrow();
                } catch (ViolationsException e) {
                    throw context.instantiationException(type.javaType(), e);
                }
            }
        });
    }

    private <T> void addText(TextType<T> type) {
        addSerializer(type.javaType(), new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeString(type.write().apply(value));
            }
        });
        addKeySerializer(type.javaType(), new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeName(type.write().apply(value));
            }
        });
        addDeserializer(type.javaType(), new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                    return context.reportInputMismatch(
                            type.javaType(),
                            "%s must be a string",
                            type.javaType().getSimpleName());
                }
                return parse(type, parser.getString(), context);
            }
        });
        addKeyDeserializer(type.javaType(), new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return parse(type, key, context);
            }
        });
    }

    private static <T> T parse(TextType<T> type, String text, DeserializationContext context) {
        try {
            return type.parse().apply(text);
        } catch (IllegalArgumentException e) {
            throw context.instantiationException(type.javaType(), e);
        }
    }

    private <T> void addPart(PartType<T> type) {
        addSerializer(type.javaType(), new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                PlainJson.write(generator, type.write().apply(value));
            }
        });
    }
}
