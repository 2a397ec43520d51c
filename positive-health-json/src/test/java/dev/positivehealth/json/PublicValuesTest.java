package dev.positivehealth.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.positivehealth.NotPossibleException;
import dev.positivehealth.ViolationsException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Walks from the values of all documents to everything that their methods without arguments give: no collection can be changed, and
 * equality, hash codes and texts are as they must be.
 */
class PublicValuesTest {
    /** So many values of a type tell enough. */
    private static final int MOST_OF_A_TYPE = 40;

    private final Map<String, Integer> seen = new TreeMap<>();
    private final Set<Object> visited = new HashSet<>();
    private final Deque<Object> ahead = new ArrayDeque<>();
    private long collections;

    @Test
    void allThatDocumentsHoldKeepsItsWord() {
        Stream.concat(Golden.all().stream(), Screens.all().stream())
                .map(Golden::value)
                .forEach(ahead::add);
        while (!ahead.isEmpty()) {
            Object next = ahead.removeFirst();
            int before = seen.getOrDefault(next.getClass().getName(), 0);
            if (before < MOST_OF_A_TYPE && visited.add(next)) {
                seen.put(next.getClass().getName(), before + 1);
                judge(next);
            }
        }
        assertThat(seen).hasSizeGreaterThan(120);
        assertThat(collections).isGreaterThan(150);
    }

    private void judge(Object value) {
        String type = value.getClass().getName();
        assertThat(value.equals(value)).as("%s equals itself", type).isTrue();
        for (Object other : Arrays.asList(null, new Object(), "")) {
            assertThat(value.equals(other)).as("%s is nothing else", type).isFalse();
        }
        assertThat(value.hashCode()).as("%s keeps its hash code", type).isEqualTo(value.hashCode());
        assertThat(value.toString()).as("%s has a text", type).isNotBlank().isEqualTo(value.toString());
        if (!(value instanceof Enum<?>)) {
            assertThat(value.toString())
                    .as("the text of %s is not that of any object", type)
                    .isNotEqualTo(value.getClass().getName() + "@" + Integer.toHexString(value.hashCode()));
        }
        for (Method method : value.getClass().getMethods()) {
            if (isAsked(method)) {
                Object given = ask(method, value);
                Object again = ask(method, value);
                assertThat(given == null).as("%s gives the same twice", method).isEqualTo(again == null);
                if (given != null && again != null && !(given instanceof Stream<?>) && hasEquality(given)) {
                    assertThat(again)
                            .as("%s gives the same twice", method)
                            .isEqualTo(given)
                            .hasSameHashCodeAs(given);
                }
                follow(given, method);
            }
        }
    }

    private static boolean isAsked(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && Modifier.isPublic(method.getDeclaringClass().getModifiers())
                && isOurs(method.getDeclaringClass())
                && method.getReturnType() != void.class
                // Fails on purpose: a value is no bean.
                && !method.getName().equals("getJson");
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("dev.positivehealth.");
    }

    /** What has an equality of its own: a value, not a tool such as a drawing that is being set up. */
    private static boolean hasEquality(Object given) {
        return !isOurs(given.getClass())
                || Arrays.stream(given.getClass().getMethods())
                        .anyMatch(method -> method.getName().equals("equals")
                                && !method.getDeclaringClass().equals(Object.class));
    }

    private static @Nullable Object ask(Method method, Object value) {
        try {
            return method.invoke(value);
        } catch (InvocationTargetException e) {
            // A step that is not possible from here says so.
            assertThat(e.getCause())
                    .as("%s", method)
                    .isInstanceOfAny(
                            NotPossibleException.class,
                            ViolationsException.class,
                            IllegalStateException.class,
                            IllegalArgumentException.class);
            return null;
        } catch (IllegalAccessException e) {
            throw new LinkageError(method.toString(), e);
        }
    }

    private void follow(@Nullable Object given, Method from) {
        if (given instanceof Optional<?> optional) {
            optional.ifPresent(inner -> follow(inner, from));
        } else if (given instanceof Map<?, ?> map) {
            collections++;
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .as("what %s gives cannot be changed", from)
                    .isThrownBy(map::clear);
            map.forEach((key, value) -> {
                follow(key, from);
                follow(value, from);
            });
        } else if (given instanceof Collection<?> collection) {
            collections++;
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .as("what %s gives cannot be changed", from)
                    .isThrownBy(collection::clear);
            collection.forEach(inner -> follow(inner, from));
        } else if (given != null && isOurs(given.getClass())) {
            ahead.add(given);
        }
    }

    @Test
    void findsACollectionThatCanBeChanged() {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> judge(new Open(List.of("a"))));
    }

    /** What a careless value would be. */
    public record Open(List<String> open) {
        @Override
        public List<String> open() {
            return new java.util.ArrayList<>(open);
        }
    }
}
