package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Codecs.atLeast;
import static dev.positivehealth.json.document.Codecs.integer;
import static dev.positivehealth.json.document.Codecs.list;
import static dev.positivehealth.json.document.Codecs.text;

import dev.positivehealth.Checked;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.json.document.Properties.Values;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code problem/1}. */
final class ProblemCodecs {
    static final ObjectCodec<Problem.Entry> ENTRY = ObjectCodec.of("violation", o -> {
        var path = o.required("path", text(), Problem.Entry::path);
        var code = o.required("code", text(), Problem.Entry::code);
        var message = o.required("message", text(), Problem.Entry::message);
        var params = o.orElse("params", params(), Problem.Entry::params, Map.of());
        return in -> new Problem.Entry(in.get(path), in.get(code), in.get(message), in.get(params));
    });

    private static final String VALUES = "values";
    private static final String BETWEEN = ", ";

    private ProblemCodecs() {}

    /** What a message speaks of: whole numbers as such, the allowed codes as a list, and texts. */
    private static Codec<Map<String, String>> params() {
        return Codec.of(
                place -> place.properties().flatMap(object -> {
                    Map<String, String> params = new LinkedHashMap<>();
                    object.names(Optional::of, PropertyPath::compareNames)
                            .keySet()
                            .forEach(name -> place.within(object, name)
                                    .ifPresent(value -> param(value).ifPresent(text -> params.put(name, text))));
                    return place.whole(object, params);
                }),
                params -> {
                    Map<String, @Nullable Object> object = new LinkedHashMap<>();
                    params.forEach((name, text) -> object.put(name, plain(name, text)));
                    return object;
                },
                definitions -> Schemas.schemaOf(
                        "type",
                        "object",
                        "additionalProperties",
                        Schemas.schemaOf(
                                "type",
                                List.of("string", "number", "array"),
                                "items",
                                Schemas.schemaOf("type", "string"))));
    }

    private static Optional<String> param(Place value) {
        if (value.raw() instanceof Collection<?>) {
            return list(text()).read(value).map(codes -> String.join(BETWEEN, codes));
        }
        return value.raw() instanceof Number ? value.number().map(Number::toString) : value.text();
    }

    private static Object plain(String name, String text) {
        if (name.equals(VALUES)) {
            return List.of(text.split(BETWEEN));
        }
        return text.matches("0|-?[1-9][0-9]{0,17}") ? (Object) Long.parseLong(text) : text;
    }

    private static Codec<Problem.Kind> kind() {
        Map<String, Problem.Kind> kinds = new LinkedHashMap<>();
        for (Problem.Kind kind : Problem.Kind.values()) {
            kinds.put(kind.type(), kind);
        }
        return Codec.of(
                place -> place.text(
                        type -> Optional.ofNullable(kinds.get(type)),
                        ViolationCode.VALUE_UNKNOWN,
                        VALUES,
                        String.join(BETWEEN, kinds.keySet())),
                Problem.Kind::type,
                definitions -> Schemas.schemaOf(
                        "oneOf",
                        kinds.values().stream().map(ProblemCodecs::schema).toList()));
    }

    private static Map<String, Object> schema(Problem.Kind kind) {
        Map<String, Object> schema = Schemas.schemaOf("const", kind.type());
        SchemaTexts.say(schema, "title", kind.title());
        return schema;
    }

    static Function<Values, Checked<Problem>> problem(Properties<Problem> o) {
        var title = o.required("title", text(), Problem::title);
        var line = o.optional(
                "line",
                atLeast(1),
                problem ->
                        problem.line().isPresent() ? Optional.of(problem.line().getAsInt()) : Optional.empty());
        var violations = o.required("violations", list(ENTRY), Problem::violations);
        var kind = o.orWritten("type", kind(), Problem::kind, Problem.Kind.DOCUMENT);
        var status = o.optional(
                "status",
                integer(100, 599),
                problem -> problem.status().isPresent()
                        ? Optional.of(problem.status().getAsInt())
                        : Optional.empty());
        return in -> {
            Problem problem = Problem.of(in.get(kind), in.get(title), in.get(violations));
            Problem atLine = in.get(line).map(problem::atLine).orElse(problem);
            return Checked.valid(in.get(status).map(atLine::withStatus).orElse(atLine));
        };
    }
}
