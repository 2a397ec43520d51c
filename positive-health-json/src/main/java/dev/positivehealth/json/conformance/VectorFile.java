package dev.positivehealth.json.conformance;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.Fields;
import dev.positivehealth.json.internal.PlainJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of vectors as plain values: a list of objects. */
final class VectorFile {
    private VectorFile() {}

    static Checked<List<ScoringVector>> read(@Nullable Object plain) {
        List<Violation> violations = new ArrayList<>();
        List<ScoringVector> vectors = new ArrayList<>();
        // The walker walks objects, so the list is walked as the one property of an object.
        Optional<Fields> root = Fields.of(Map.of("vectors", plain == null ? "" : plain), "scoring vectors", violations);
        root.ifPresent(fields -> {
            fields.list("vectors")
                    .ifPresent(elements -> fields.eachObject("vectors", elements, (index, part) -> {
                        vector(part).ifPresent(vectors::add);
                    }));
            violations.addAll(fields.close());
        });
        return violations.isEmpty() ? Checked.valid(vectors) : Checked.invalid(violations);
    }

    private static Optional<ScoringVector> vector(Fields part) {
        Optional<String> id = part.text("id");
        Optional<String> why = part.text("why");
        Optional<String> rule = part.optionalText("rule");
        Optional<String> sheet = part.has("sheetText") ? part.text("sheetText") : sheet(part);
        List<ScoringVector.Broken> broken = new ArrayList<>();
        String expected = "";
        if (part.has("expectedViolations")) {
            part.list("expectedViolations")
                    .ifPresent(elements -> part.eachObject("expectedViolations", elements, (index, one) -> {
                        Optional<String> path = one.text("path");
                        Optional<String> code = one.text("code");
                        if (path.isPresent() && code.isPresent()) {
                            broken.add(new ScoringVector.Broken(path.get(), code.get()));
                        }
                    }));
        } else if (part.object("expected").isPresent()) {
            expected = PlainJson.text(part.raw("expected"));
        }
        boolean expects = expected.isEmpty() != broken.isEmpty();
        if (!expects && id.isPresent()) {
            part.wrong("expectedViolations", ViolationCode.LIST_EMPTY, "property", "expectedViolations");
        }
        if (id.isEmpty() || why.isEmpty() || sheet.isEmpty() || !expects) {
            return Optional.empty();
        }
        return Optional.of(new ScoringVector(id.get(), why.get(), rule.orElse(""), sheet.get(), expected, broken));
    }

    private static Optional<String> sheet(Fields part) {
        if (!part.has("sheet")) {
            part.wrong("sheet", ViolationCode.PROPERTY_MISSING, "property", "sheet");
            return Optional.empty();
        }
        return Optional.of(PlainJson.text(part.raw("sheet")));
    }
}
