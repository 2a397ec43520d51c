package dev.positivehealth.json.spring;

import dev.positivehealth.Coded;
import dev.positivehealth.json.document.TextType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/**
 * Converts every identifier ({@link TextType#all()}) and every code of a closed list from text and to text: {@code
 * /people/{participant}}, {@code ?dimension=participation}, a field of a form.
 *
 * <p>The text is that of documents, never the name of a constant. An empty text is null, as it is to Spring's own converters:
 * a field that was left empty. The exception for a text that is not valid does not show it, but those that Spring puts around
 * it do: {@link ProblemResolver} answers before they are logged.
 *
 * <p>It may be added to the key converters of a cache in Redis, {@code configureKeyConverters(keys ->
 * keys.addConverter(converter))}; such keys are personal data.
 */
public final class PositiveHealthConverter implements ConditionalGenericConverter {
    private static final Map<Class<?>, TextType<?>> IDENTIFIERS = identifiers();

    /** Makes the converter. */
    public PositiveHealthConverter() {}

    private static Map<Class<?>, TextType<?>> identifiers() {
        Map<Class<?>, TextType<?>> identifiers = new HashMap<>();
        TextType.all().forEach(type -> identifiers.put(type.javaType(), type));
        return Map.copyOf(identifiers);
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        Set<ConvertiblePair> pairs = new HashSet<>();
        pairs.add(new ConvertiblePair(String.class, Coded.class));
        pairs.add(new ConvertiblePair(Coded.class, String.class));
        for (Class<?> identifier : IDENTIFIERS.keySet()) {
            pairs.add(new ConvertiblePair(String.class, identifier));
            pairs.add(new ConvertiblePair(identifier, String.class));
        }
        return pairs;
    }

    @Override
    public boolean matches(TypeDescriptor from, TypeDescriptor to) {
        return to.getType() == String.class || type(to.getType()) != null;
    }

    /**
     * Converts a text into an identifier or a constant, or one of these into its text.
     *
     * @throws IllegalArgumentException if the text is not valid; the message does not show it
     */
    @Override
    public @Nullable Object convert(@Nullable Object value, TypeDescriptor from, TypeDescriptor to) {
        if (value == null || value.equals("")) {
            return null;
        }
        return value instanceof String text ? read(text, to.getType()) : text(value);
    }

    private static Object read(String text, Class<?> to) {
        TextType<?> type = type(to);
        if (type == null) {
            throw new IllegalArgumentException(to.getName() + " is no identifier and no closed list");
        }
        try {
            return type.parse().apply(text);
        } catch (IllegalArgumentException e) {
            throw new UnreadableTextException(type);
        }
    }

    private static @Nullable TextType<?> type(Class<?> java) {
        return java.isEnum() && Coded.class.isAssignableFrom(java)
                ? TextType.code(java.asSubclass(Coded.class))
                : IDENTIFIERS.get(java);
    }

    /** The text of an identifier or a constant, as documents have it; null of anything else. */
    static @Nullable String text(Object value) {
        if (value instanceof Coded coded) {
            return coded.code();
        }
        TextType<?> type = IDENTIFIERS.get(value.getClass());
        return type == null ? null : written(type, value);
    }

    private static <T> String written(TextType<T> type, Object value) {
        return type.write().apply(type.javaType().cast(value));
    }
}
