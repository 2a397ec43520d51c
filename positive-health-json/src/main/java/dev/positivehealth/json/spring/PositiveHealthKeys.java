package dev.positivehealth.json.spring;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.cache.interceptor.KeyGenerator;

/**
 * Makes keys of caches from the arguments of a method: {@code @Cacheable(cacheNames = "webs", keyGenerator =
 * "positiveHealthKeys")}.
 *
 * <p>Identifiers hide in {@code toString}, by a token that is another one in each process. So a cache that takes {@code
 * toString} for a key finds nothing after a restart, and shares nothing between two processes. These keys are texts made of
 * what documents hold, {@code ParticipantRef=p-001|Dimension=participation}: the same in every process, for whatever cache.
 *
 * <p><strong>Such a key is personal data</strong> wherever an argument is tied to a person: keep it as long and as safe as
 * what is cached, and out of logs and metrics.
 */
public final class PositiveHealthKeys implements KeyGenerator {
    private static final Pattern MARKS = Pattern.compile("[\\\\|\\[\\]]");

    /** Makes the generator. */
    public PositiveHealthKeys() {}

    /**
     * {@return the key of these arguments, as {@link #of}}
     *
     * @throws IllegalArgumentException if an argument is neither an identifier nor a plain value
     */
    @Override
    public String generate(Object target, Method method, @Nullable Object... arguments) {
        return of(arguments);
    }

    /**
     * Makes a key of identifiers, codes of closed lists, texts, numbers, booleans, constants, UUIDs, and values of {@code
     * java.time}, or of collections or optionals of them. Two lists of parts have the same key only if they are equal.
     *
     * @return the key; empty of no parts
     * @throws IllegalArgumentException if a part is anything else, such as a sheet: its text would say nothing of it
     */
    public static String of(@Nullable Object... parts) {
        StringBuilder key = new StringBuilder();
        for (Object part : parts) {
            if (!key.isEmpty()) {
                key.append('|');
            }
            key.append(part(part));
        }
        return key.toString();
    }

    private static String part(@Nullable Object part) {
        if (part == null) {
            return "null";
        }
        if (part instanceof Optional<?> optional) {
            return "Optional=" + joined(optional.stream().map(PositiveHealthKeys::part));
        }
        if (part instanceof Set<?> set) {
            return "Set=" + joined(set.stream().map(PositiveHealthKeys::part).sorted());
        }
        if (part instanceof Collection<?> list) {
            return "List=" + joined(list.stream().map(PositiveHealthKeys::part));
        }
        Class<?> type = part instanceof Enum<?> constant ? constant.getDeclaringClass() : part.getClass();
        return type.getSimpleName() + "=" + MARKS.matcher(text(part)).replaceAll("\\\\$0");
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("|", "[", "]"));
    }

    private static String text(Object part) {
        String identifier = PositiveHealthConverter.text(part);
        if (identifier != null) {
            return identifier;
        }
        if (part instanceof Enum<?> constant) {
            return constant.name();
        }
        if (part instanceof CharSequence
                || part instanceof Number
                || part instanceof Boolean
                || part instanceof Character
                || part instanceof UUID
                || part instanceof Locale
                || part.getClass().getPackageName().equals("java.time")) {
            return part.toString();
        }
        throw new IllegalArgumentException("a key of a cache cannot be made of "
                + part.getClass().getSimpleName() + "; name a key of identifiers and plain values");
    }
}
