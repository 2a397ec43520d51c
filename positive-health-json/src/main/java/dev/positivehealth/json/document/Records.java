package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.Fields;
import dev.positivehealth.internal.text.Words;
import dev.positivehealth.plan.Need;
import dev.positivehealth.questionnaire.ItemCode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records of the domain as plain values: the components in their order, closed alternatives with {@code type} first.
 *
 * <p>Where the components are the contract, the format follows from the record and is not written a second time. Empty lists,
 * and texts that may be empty, are left out. A record's own constructor checks what it reads; what it refuses is
 * {@code value.invalid} at the place of the object.
 */
final class Records {
    /** Texts that may be empty, and are then left out; all other texts must be there. */
    private static final Set<String> MAY_BE_EMPTY =
            Set.of("where", "mine", "theOrganisations", "whatItCannot", "whyHere", "aspect", "limits", "celebration");

    /** Texts in a person's own words, so that what is wrong with them is told at their own place. */
    private static final Set<String> WORDS =
            Set.of("words", "celebration", "mine", "theOrganisations", "whatItCannot", "whyHere");

    /** Lists that must be there, as an empty one is not valid. */
    private static final Set<String> NEVER_EMPTY = Set.of("purposes");

    private static final Map<Class<?>, TextType<?>> TEXTS =
            TextType.all().stream().collect(Collectors.toMap(TextType::javaType, Function.identity()));

    private Records() {}

    static Map<String, @Nullable Object> write(Record value) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        if (isAlternative(value.getClass())) {
            plain.put("type", typeCode(value.getClass()));
        }
        plain.putAll(writeUntyped(value));
        return plain;
    }

    /** Writes a record whose place says which of the alternatives it is. */
    static Map<String, @Nullable Object> writeUntyped(Record value) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object raw = get(component, value);
            if (raw instanceof Optional<?> maybe) {
                maybe.ifPresent(there -> plain.put(component.getName(), plain(there)));
                continue;
            }
            Object part = plain(raw);
            boolean empty = (part instanceof Collection<?> list && list.isEmpty()) || "".equals(part);
            if (!empty) {
                plain.put(component.getName(), part);
            }
        }
        return plain;
    }

    private static Object get(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a public record must be readable", e);
        }
    }

    private static Object plain(Object value) {
        if (value instanceof String || value instanceof Boolean || value instanceof Integer) {
            return value;
        }
        if (value instanceof Instant || value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof Coded coded) {
            return coded.code();
        }
        if (value instanceof LocalizedText text) {
            return Plain.localized(text);
        }
        if (value instanceof Need need) {
            return PlanDocuments.write(need);
        }
        TextType<?> text = TEXTS.get(value.getClass());
        if (text != null) {
            return written(text, value);
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Records::plain).toList();
        }
        return write((Record) value);
    }

    private static <T> String written(TextType<T> type, Object value) {
        return type.write().apply(type.javaType().cast(value));
    }

    private static boolean isAlternative(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    /** The simple name in kebab-case: {@code TopicTakenBack} is {@code topic-taken-back}. */
    static String typeCode(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Reads the objects of a list, each a record or one of closed alternatives. */
    static <T> List<T> readAll(Fields fields, String name, Class<T> type) {
        List<T> all = new ArrayList<>();
        fields.optionalList(name)
                .ifPresent(elements -> fields.eachObject(
                        name, elements, (index, part) -> read(part, type, name).ifPresent(all::add)));
        return all;
    }

    /** Reads one object; the caller closes the walker. */
    static <T> Optional<T> read(Fields part, Class<T> type, String name) {
        return read(part, type, name, Map.of());
    }

    /** Reads one object, of which some components are given by the host and must not stand in it. */
    static <T> Optional<T> read(Fields part, Class<T> type, String name, Map<String, ?> given) {
        if (!type.isSealed()) {
            return readRecord(part, type, name, given);
        }
        List<Class<?>> alternatives = List.of(type.getPermittedSubclasses());
        Optional<Class<?>> chosen = Codes.read(part, "type", alternatives.stream(), Records::typeCode);
        if (chosen.isEmpty()) {
            // Of an unknown alternative no name can be judged.
            part.closeUnjudged();
            return Optional.empty();
        }
        return readRecord(part, chosen.get().asSubclass(type), name, given);
    }

    private static <T> Optional<T> readRecord(Fields part, Class<T> type, String name, Map<String, ?> given) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        boolean complete = true;
        for (int i = 0; i < components.length; i++) {
            String component = components[i].getName();
            Optional<?> value = given.containsKey(component)
                    ? Optional.of(given.get(component))
                    : readComponent(part, component, components[i].getGenericType());
            complete = complete && value.isPresent();
            values[i] = value.orElse(null);
        }
        return complete ? make(part, type, components, values, name) : Optional.empty();
    }

    private static <T> Optional<T> make(
            Fields part, Class<T> type, RecordComponent[] components, Object[] values, String name) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Optional.of(type.getConstructor(types).newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                part.wrongAsAWhole(ViolationCode.VALUE_INVALID, "property", name);
                return Optional.empty();
            }
            throw new IllegalStateException("a record could not be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public record must have a public constructor", e);
        }
    }

    private static Optional<?> readComponent(Fields part, String name, Type type) {
        if (type instanceof ParameterizedType maybe && maybe.getRawType() == Optional.class) {
            Optional<?> inner =
                    part.has(name) ? readComponent(part, name, maybe.getActualTypeArguments()[0]) : Optional.empty();
            return inner.isEmpty() && part.has(name) ? Optional.empty() : Optional.of(inner);
        }
        if (type instanceof ParameterizedType collection) {
            Class<?> element = (Class<?>) collection.getActualTypeArguments()[0];
            Optional<? extends List<?>> elements = readElements(part, name, element);
            return collection.getRawType() == Set.class ? elements.map(LinkedHashSet::new) : elements;
        }
        Class<?> simple = (Class<?>) type;
        if (simple == String.class) {
            return readText(part, name);
        }
        if (simple == boolean.class) {
            return part.truth(name);
        }
        if (simple == int.class) {
            return part.number(name, 0, Integer.MAX_VALUE).map(Long::intValue);
        }
        if (simple == LocalizedText.class) {
            return Plain.localized(part, name, Words.LONGEST);
        }
        if (simple == Need.class) {
            return readNeed(part, name);
        }
        if (isText(simple)) {
            return part.text(name).flatMap(text -> {
                Optional<?> value = parse(simple, text);
                if (value.isEmpty()) {
                    part.wrong(name, refusal(simple), refusalArguments(simple, name));
                }
                return value;
            });
        }
        return part.object(name).flatMap(object -> {
            Optional<?> value = read(object, simple, name);
            part.adopt(name, object.close());
            return value;
        });
    }

    private static Optional<String> readText(Fields part, String name) {
        if (MAY_BE_EMPTY.contains(name) && (!part.has(name) || "".equals(part.raw(name)))) {
            return Optional.of("");
        }
        if (name.equals("aspect")) {
            return part.checked(name, part.text(name), ItemCode::isValid, ViolationCode.CODE_INVALID, "property", name);
        }
        return WORDS.contains(name) ? part.text(name, Words.LONGEST) : part.text(name);
    }

    private static Optional<? extends List<?>> readElements(Fields part, String name, Class<?> element) {
        if (NEVER_EMPTY.contains(name) && part.list(name).isEmpty()) {
            return Optional.empty();
        }
        if (!isText(element) && element != String.class) {
            return allOf(part, name, readAll(part, name, element));
        }
        List<Object> values = new ArrayList<>();
        part.optionalList(name)
                .ifPresent(elements -> part.eachText(name, elements, (index, text) -> {
                    Optional<?> value = parse(element, text);
                    if (value.isPresent()) {
                        values.add(value.get());
                    } else {
                        part.wrong(name, index, refusal(element), refusalArguments(element, name));
                    }
                }));
        return allOf(part, name, values);
    }

    private static Optional<Need> readNeed(Fields part, String name) {
        if (!part.has(name)) {
            part.wrong(name, ViolationCode.PROPERTY_MISSING, "property", name);
            return Optional.empty();
        }
        Checked<Need> need = PlanDocuments.readNeed(part.raw(name));
        part.adoptDocument(name, -1, need.violations());
        return need.value();
    }

    /** A code of a closed list is unknown; another text breaks the rule of its type. */
    private static ViolationCode refusal(Class<?> type) {
        return Coded.class.isAssignableFrom(type) && type.isEnum()
                ? ViolationCode.VALUE_UNKNOWN
                : ViolationCode.VALUE_INVALID;
    }

    private static String[] refusalArguments(Class<?> type, String name) {
        return refusal(type) == ViolationCode.VALUE_UNKNOWN
                ? new String[] {
                    "property",
                    name,
                    "values",
                    Arrays.stream(type.getEnumConstants())
                            .map(one -> ((Coded) one).code())
                            .collect(Collectors.joining(", "))
                }
                : new String[] {"property", name};
    }

    /** Nothing if an element is missing, so that an object is not held to account for what could not be read. */
    private static <T> Optional<List<T>> allOf(Fields part, String name, List<T> read) {
        boolean all =
                !part.has(name) || (part.raw(name) instanceof Collection<?> elements && elements.size() == read.size());
        return all ? Optional.of(read) : Optional.empty();
    }

    private static boolean isText(Class<?> type) {
        return type == Instant.class
                || type == LocalDate.class
                || TEXTS.containsKey(type)
                || Coded.class.isAssignableFrom(type);
    }

    private static Optional<?> parse(Class<?> type, String text) {
        try {
            if (type == String.class) {
                return Optional.of(text);
            }
            if (type == Instant.class) {
                return Optional.of(Instant.parse(text));
            }
            if (type == LocalDate.class) {
                return Optional.of(LocalDate.parse(text));
            }
            TextType<?> known = TEXTS.get(type);
            return known != null
                    ? Optional.of(known.parse().apply(text))
                    : Arrays.stream(type.getEnumConstants())
                            .filter(one -> ((Coded) one).code().equals(text))
                            .findFirst();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
