package dev.positivehealth.json;

import dev.positivehealth.Coded;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.internal.document.DocumentTooLargeException;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Known;
import dev.positivehealth.json.document.PartType;
import dev.positivehealth.json.document.TextType;
import dev.positivehealth.json.form.Form;
import dev.positivehealth.json.internal.PlainJson;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.Serial;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
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

    /** Makes the module with a catalogue, and the library's own scoring rules. */
    public PositiveHealthModule(Questionnaires known) {
        this(Known.of(known));
    }

    /** Makes the module with what a host knows: questionnaires and scoring rules. */
    public PositiveHealthModule(Known known) {
        super("positive-health");
        DocumentType.all().forEach(type -> addDocument(type, known));
        TextType.all().forEach(this::addText);
        addText(Coded.class, Coded::code);
        PartType.all().forEach(this::addPart);
        Form.kinds().forEach(this::addForm);
    }

    /** Adds what is read by an interface: the code of whatever closed list, those of a later version too. */
    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable ValueDeserializer<?> findEnumDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return isCoded(type) ? reader(code(type)) : null;
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return type.isEnum() && Coded.class.isAssignableFrom(type);
            }
        });
        context.addKeyDeserializers((type, config, description) -> isCoded(type) ? keyReader(code(type)) : null);
    }

    private static boolean isCoded(JavaType type) {
        return type.isEnumType() && type.isTypeOrSubTypeOf(Coded.class);
    }

    private static TextType<?> code(JavaType type) {
        return TextType.code(type.getRawClass().asSubclass(Coded.class));
    }

    private <T> void addDocument(DocumentType<T> type, Known known) {
        addWriter(type.javaType(), type::write);
        if (!type.isRead()) {
            return;
        }
        addDeserializer(type.javaType(), new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                try {
                    return type.read(PlainJson.read(parser, type.limits().budget()), known)
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
        addDeserializer(type, new ValueDeserializer<F>() {
            @Override
            public F deserialize(JsonParser parser, DeserializationContext context) {
                F form = kind.get();
                try {
                    form.take(PlainJson.read(parser, form.limits().budget()));
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
        addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeString(text.apply(value));
            }
        });
        addKeySerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeName(text.apply(value));
            }
        });
    }

    private static <T> ValueDeserializer<T> reader(TextType<T> type) {
        return new ValueDeserializer<>() {
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
        };
    }

    private static KeyDeserializer keyReader(TextType<?> type) {
        return new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return parse(type, key, context);
            }
        };
    }

    private static <T> T parse(TextType<T> type, String text, DeserializationContext context) {
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
        addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                PlainJson.write(generator, plain.apply(value));
            }
        });
    }
}
