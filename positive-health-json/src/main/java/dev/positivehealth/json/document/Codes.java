package dev.positivehealth.json.document;

import dev.positivehealth.Coded;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.Fields;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Properties whose value is the code of a closed list. */
final class Codes {
    private Codes() {}

    static <T> Optional<T> read(Fields fields, String name, Stream<T> values, Function<T, String> code) {
        List<T> all = values.toList();
        return fields.text(name).flatMap(text -> {
            Optional<T> found =
                    all.stream().filter(value -> code.apply(value).equals(text)).findFirst();
            if (found.isEmpty()) {
                fields.wrong(
                        name,
                        ViolationCode.VALUE_UNKNOWN,
                        "property",
                        name,
                        "values",
                        all.stream().map(code).collect(Collectors.joining(", ")));
            }
            return found;
        });
    }

    /** Finds the value of a code that stands in a list. */
    static <T extends Coded> Optional<T> find(Fields fields, String name, int index, String code, Stream<T> values) {
        List<T> all = values.toList();
        Optional<T> found =
                all.stream().filter(value -> value.code().equals(code)).findFirst();
        if (found.isEmpty()) {
            fields.wrong(
                    name,
                    index,
                    ViolationCode.VALUE_UNKNOWN,
                    "property",
                    name,
                    "values",
                    all.stream().map(Coded::code).collect(Collectors.joining(", ")));
        }
        return found;
    }
}
