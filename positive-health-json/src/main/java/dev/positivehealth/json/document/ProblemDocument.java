package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.internal.document.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code problem/1}. */
final class ProblemDocument {
    private ProblemDocument() {}

    static Map<String, @Nullable Object> write(Problem problem) {
        Map<String, @Nullable Object> document = Plain.document(DocumentType.PROBLEM.format());
        document.put("title", problem.title());
        problem.line().ifPresent(line -> document.put("line", line));
        document.put(
                "violations",
                problem.violations().stream().map(ProblemDocument::write).toList());
        return document;
    }

    private static Map<String, @Nullable Object> write(Problem.Entry entry) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("path", entry.path());
        plain.put("code", entry.code());
        plain.put("message", entry.message());
        return plain;
    }

    static Checked<Problem> read(@Nullable Object raw) {
        List<Violation> violations = new ArrayList<>();
        Optional<Fields> root = Fields.of(raw, DocumentType.PROBLEM.format(), violations);
        if (root.isEmpty()) {
            return Checked.invalid(violations);
        }
        Fields fields = root.get();
        Optional<String> title = fields.text("title");
        Optional<Long> line = fields.has("line") ? fields.number("line", 1, Integer.MAX_VALUE) : Optional.empty();
        List<Problem.Entry> entries = new ArrayList<>();
        fields.list("violations")
                .ifPresent(elements -> fields.eachObject("violations", elements, (index, part) -> {
                    Optional<String> path = part.text("path");
                    Optional<String> code = part.text("code");
                    Optional<String> message = part.text("message");
                    if (path.isPresent() && code.isPresent() && message.isPresent()) {
                        entries.add(new Problem.Entry(path.get(), code.get(), message.get()));
                    }
                }));
        violations.addAll(fields.close());
        if (!violations.isEmpty()) {
            return Checked.invalid(violations);
        }
        Problem problem = Problem.of(title.orElseThrow(), entries);
        return Checked.valid(line.isPresent() ? problem.atLine(line.get().intValue()) : problem);
    }
}
