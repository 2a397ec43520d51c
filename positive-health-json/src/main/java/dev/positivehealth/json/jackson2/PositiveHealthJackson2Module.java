package dev.positivehealth.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.positivehealth.Coded;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.internal.document.DocumentTooLargeException;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Known;
import dev.positivehealth.json.document.PartType;
import dev.positivehealth.json.document.TextType;
import dev.positivehealth.json.form.Form;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.IOException;
import java.io.Serial;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Teaches a Jackson 2 mapper the documents and identifiers of Positive Health, as strictly as the module for Jackson 3
 * does.
 *
 * <p>On the class path {@code findAndRegisterModules()} finds it; on the module path it is registered by hand.
 */
public final class PositiveHealthJackson2Module extends SimpleModule {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the module with the built-in questionnaires. */
    public PositiveHealthJackson2Module() {
        this(Questionnaires.builtIn());
    }

    /** Makes the module with a catalogue, and the library's own scoring rules. */
    public PositiveHealthJackson2Module(Questionnaires known) {
        this(Known.of(known));
    }

    /** Makes the module with what a host knows: questionnaires and scoring rules. */
    public PositiveHealthJackson2Module(Known known) {
        super("positive-health");
        DocumentType.all().forEach(type -> addDocument(type, known));
        TextType.all().forEach(this::addText);
        addText(Coded.class, Coded::code);
        PartType.all().forEach(this::addPart);
        Form.kinds().forEach(this::addForm);
    }

    /**
     * Makes a strict mapper, the twin of the one for Jackson 3.
     *
     * @return a new mapper: no unknown or repeated names, no coercion of scalars, nothing after the document, decimals kept
     *     exactly
     */
    public static JsonMapper strictMapper(Questionnaires known) {
        return JsonMapper.builder()
                .addModule(new PositiveHealthJackson2Module(known))
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /** {@return an object of plain values, on one line without a line end; for hosts without Jackson 3} */
    public static String write(Map<String, ?> plain) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            PlainJson2.write(generator, plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Adds what is read by an interface: the code of whatever closed list, those of a later version too. */
    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findEnumDeserializer(
                    Class<?> type, DeserializationConfig config, BeanDescription description) {
                return Coded.class.isAssignableFrom(type) ? reader(TextType.code(type.asSubclass(Coded.class))) : null;
            }
        });
        context.addKeyDeserializers(
                (type, config, description) -> type.isEnumType() && type.isTypeOrSubTypeOf(Coded.class)
                        ? keyReader(TextType.code(type.getRawClass().asSubclass(Coded.class)))
                        : null);
    }

    private <T> void addDocument(DocumentType<T> type, Known known) {
        addWriter(type.javaType(), type::write);
        if (!type.isRead()) {
            return;
        }
        addDeserializer(type.javaType(), new JsonDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                try {
                    return type.read(PlainJson2.read(parser, type.limits().budget()), known)
                            .orElseThrow();
                } catch (ViolationsException e) {
                    throw context.instantiationException(type.javaType(), e);
                } catch (DocumentTooLargeException e) {
                    throw context.instantiationException(
                            type.javaType(),
                            new ViolationsException(type.limits().tooLarge()));
                }
            }
        });
    }

    /** A form takes whatever stands in its place, so that no binding error quotes what was typed. */
    private <F extends Form> void addForm(Supplier<F> kind) {
        @SuppressWarnings("unchecked") // the class of what the supplier gives
        Class<F> type = (Class<F>) kind.get().getClass();
        addDeserializer(type, new JsonDeserializer<F>() {
            @Override
            public F deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                F form = kind.get();
                try {
                    form.take(PlainJson2.read(parser, form.limits().budget()));
                } catch (DocumentTooLargeException e) {
                    throw context.instantiationException(
                            type, new ViolationsException(form.limits().tooLarge()));
                }
                return form;
            }

            @Override
            public F getNullValue(DeserializationContext context) {
                F form = kind.get();
                form.take(null);
                return form;
            }
        });
    }

    private <T> void addText(TextType<T> type) {
        addText(type.javaType(), type.write());
        addDeserializer(type.javaType(), reader(type));
        addKeyDeserializer(type.javaType(), keyReader(type));
    }

    private <T> void addText(Class<T> type, Function<? super T, String> text) {
        addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
                generator.writeString(text.apply(value));
            }
        });
        addKeySerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
                generator.writeFieldName(text.apply(value));
            }
        });
    }

    private static <T> JsonDeserializer<T> reader(TextType<T> type) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                    return context.reportInputMismatch(
                            type.javaType(),
                            "%s must be a string",
                            type.javaType().getSimpleName());
                }
                return parse(type, parser.getText(), context);
            }
        };
    }

    private static KeyDeserializer keyReader(TextType<?> type) {
        return new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) throws IOException {
                return parse(type, key, context);
            }
        };
    }

    private static <T> T parse(TextType<T> type, String text, DeserializationContext context) throws IOException {
        try {
            return type.parse().apply(text);
        } catch (IllegalArgumentException e) {
            throw context.instantiationException(type.javaType(), e);
        }
    }

    private <T> void addPart(PartType<T> type) {
        addWriter(type.javaType(), type.write());
    }

    private <T> void addWriter(Class<T> type, Function<T, ? extends @Nullable Object> plain) {
        addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
                PlainJson2.write(generator, plain.apply(value));
            }
        });
    }
}
