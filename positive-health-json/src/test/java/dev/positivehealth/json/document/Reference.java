package dev.positivehealth.json.document;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;
import dev.positivehealth.Languages;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.programme.FindingCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pages of the reference that are made from the descriptions of the documents. */
final class Reference {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Map<String, Object>> schemas = new TreeMap<>();
    private final StringBuilder page = new StringBuilder();

    private Reference() {
        object(object(OpenApi.components().get("components")).get("schemas"))
                .forEach((name, schema) -> schemas.put(name, object(schema)));
    }

    /** @param example gives the golden document of a type */
    static String documents(Function<DocumentType<?>, String> example) {
        return new Reference().allDocuments(example);
    }

    private String allDocuments(Function<DocumentType<?>, String> example) {
        page.append("""
                # Documents

                Made from the descriptions by which the library reads and writes; not edited by hand. Properties stand in contract
                order: the order in which they are written, and in which violations are told.

                """);
        for (DocumentType<?> type : DocumentType.all()) {
            page.append("- [")
                    .append(type.name())
                    .append("](#")
                    .append(anchor(type.name()))
                    .append(")\n");
        }
        TreeSet<String> documents =
                DocumentType.all().stream().map(DocumentType::kind).collect(Collectors.toCollection(TreeSet::new));
        for (DocumentType<?> type : DocumentType.all()) {
            page.append("\n## ").append(type.name()).append("\n\n");
            page.append(object(schemas.get(type.kind())).get("title")).append(". ");
            page.append(type.isRead() ? "Read, written and checked." : "Written and checked, never read.");
            page.append(" At most ")
                    .append(type.limits().bytes())
                    .append(" bytes, ")
                    .append(type.limits().depth());
            page.append(" levels and ").append(type.limits().entries()).append(" entries.\n\n");
            table(object(schemas.get(type.kind())));
            page.append("\n```json\n").append(example.apply(type)).append("\n```\n");
        }
        page.append("\n# Parts\n\nWhat documents are made of. Closed lists stand in [codes.md](codes.md).\n");
        schemas.forEach((name, schema) -> {
            if (!documents.contains(name) && !isList(schema)) {
                part(name, schema);
            }
        });
        return page.toString();
    }

    private void part(String name, Map<String, Object> schema) {
        page.append("\n## ").append(name).append("\n\n");
        if (schema.containsKey("title")) {
            page.append(schema.get("title")).append(".\n\n");
        }
        if (schema.get("properties") instanceof Map) {
            table(schema);
        } else {
            page.append("One of: ").append(kind(schema)).append(".\n");
        }
    }

    private void table(Map<String, Object> schema) {
        Map<String, Object> properties = object(schema.get("properties"));
        if (properties.isEmpty()) {
            page.append("It has no properties.\n");
            return;
        }
        Collection<?> required = schema.get("required") instanceof Collection<?> names ? names : List.of();
        page.append("| property | must be there | kind | what it is |\n| --- | --- | --- | --- |\n");
        properties.forEach((name, property) -> page.append("| `")
                .append(name)
                .append("` | ")
                .append(required.contains(name) ? "yes" : "no")
                .append(" | ")
                .append(kind(object(property)))
                .append(" | ")
                .append(object(property).getOrDefault("description", ""))
                .append(" |\n"));
    }

    private String kind(Map<String, Object> schema) {
        if (schema.get("$ref") instanceof String reference) {
            return link(reference.substring(REFERENCE.length()));
        }
        if (schema.containsKey("const")) {
            return schema.get("const") instanceof String text ? "`\"" + text + "\"`" : "`" + schema.get("const") + "`";
        }
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.get(choice) instanceof List<?> alternatives) {
                return alternatives.stream().map(one -> kind(object(one))).collect(Collectors.joining(" or "));
            }
        }
        Object type = schema.get("type");
        if ("array".equals(type)) {
            return (Integer.valueOf(1).equals(schema.get("minItems")) ? "list, at least one, of " : "list of ")
                    + kind(object(schema.get("items")))
                    + (Boolean.TRUE.equals(schema.get("uniqueItems")) ? ", each once" : "");
        }
        if ("object".equals(type)) {
            return objectKind(schema);
        }
        if ("string".equals(type)) {
            return textKind(schema);
        }
        if ("integer".equals(type)) {
            return schema.containsKey("minimum")
                    ? "whole number from " + schema.get("minimum") + " to " + schema.get("maximum")
                    : "whole number";
        }
        if (type instanceof List<?> types) {
            return types.stream()
                    .map(one -> "integer".equals(one) ? "whole number" : "`" + one + "`")
                    .collect(Collectors.joining(" or "));
        }
        return type == null ? "anything" : "boolean".equals(type) ? "`true` or `false`" : String.valueOf(type);
    }

    private String objectKind(Map<String, Object> schema) {
        if (schema.get("properties") instanceof Map<?, ?> properties && !properties.isEmpty()) {
            Collection<?> required = schema.get("required") instanceof Collection<?> names ? names : List.of();
            Map<String, Object> first = object(properties.values().iterator().next());
            return "object of "
                    + properties.keySet().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))
                    + (required.size() == properties.size() ? ", all of them" : ", some of them") + ", each: "
                    + kind(first);
        }
        for (String free : List.of("additionalProperties", "patternProperties")) {
            if (schema.get(free) instanceof Map<?, ?> values && !values.isEmpty()) {
                return "object with free names, each: "
                        + kind(
                                free.startsWith("pattern")
                                        ? object(values.values().iterator().next())
                                        : object(values));
            }
        }
        return "object";
    }

    private static String textKind(Map<String, Object> schema) {
        StringBuilder kind = new StringBuilder("text");
        if ("date".equals(schema.get("format"))) {
            kind = new StringBuilder("day");
        } else if ("date-time".equals(schema.get("format"))) {
            kind = new StringBuilder("instant");
        } else if (schema.containsKey("maxLength")) {
            kind.append(schema.containsKey("minLength") ? ", not blank, of up to " : " of up to ")
                    .append(schema.get("maxLength"));
        }
        if (schema.get("examples") instanceof List<?> examples) {
            kind.append(" such as `").append(examples.get(0)).append('`');
        }
        return kind.toString();
    }

    private String link(String name) {
        String page = isList(object(schemas.get(name))) ? "codes.md" : "";
        String heading = DocumentType.named(name).map(DocumentType::name).orElse(name);
        return "[" + name + "](" + page + "#" + anchor(heading) + ")";
    }

    private static String anchor(String heading) {
        return heading.replace("/", "");
    }

    private static boolean isList(Map<String, Object> schema) {
        return schema.get("oneOf") instanceof List<?> constants
                && object(constants.get(0)).containsKey("const");
    }

    static String codes() {
        StringBuilder page = new StringBuilder();
        page.append("""
                # Codes

                Made from the library; not edited by hand. Codes are API: added, never renamed.

                ## Violations

                The codes up to `json.malformed` are those of a sheet, of the round it is for, and of documents as a whole.

                | code | params | English | Dutch |
                | --- | --- | --- | --- |
                """);
        for (ViolationCode code : ViolationCode.values()) {
            String english = code.message().in(Languages.ENGLISH);
            page.append("| `").append(code.code()).append("` | ");
            page.append(PLACEHOLDER
                    .matcher(english)
                    .results()
                    .map(match -> "`" + match.group(1) + "`")
                    .sorted()
                    .distinct()
                    .collect(Collectors.joining(" ")));
            page.append(" | ")
                    .append(english)
                    .append(" | ")
                    .append(code.message().in(Languages.DUTCH))
                    .append(" |\n");
        }
        page.append("\n# Closed lists\n\nUnder the names that schemas use.\n");
        for (Labelled[] list : ClosedLists.all()) {
            page.append("\n## ")
                    .append(ClosedLists.name(list.getClass().getComponentType()))
                    .append("\n\n");
            page.append("| code | English | Dutch |\n| --- | --- | --- |\n");
            for (Labelled constant : list) {
                page.append("| `").append(((Coded) constant).code()).append("` | ");
                page.append(constant.label().in(Languages.ENGLISH)).append(" | ");
                page.append(constant.label().in(Languages.DUTCH)).append(" |\n");
            }
        }
        page.append(
                        "\n## finding-code\n\nThe questions on a programme; why each is asked and what may come next stand in the")
                .append(" catalogue of texts.\n\n| code | English | Dutch |\n| --- | --- | --- |\n");
        for (FindingCode finding : FindingCode.values()) {
            page.append("| `").append(finding.code()).append("` | ");
            page.append(finding.question().in(Languages.ENGLISH)).append(" | ");
            page.append(finding.question().in(Languages.DUTCH)).append(" |\n");
        }
        return page.toString();
    }

    @SuppressWarnings("unchecked") // the names of a schema are texts
    private static Map<String, Object> object(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
