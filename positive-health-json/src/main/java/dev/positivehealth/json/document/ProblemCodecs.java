package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Codecs.atLeast;
import static dev.positivehealth.json.document.Codecs.list;
import static dev.positivehealth.json.document.Codecs.text;

import dev.positivehealth.Checked;
import dev.positivehealth.json.document.Properties.Values;
import java.util.Optional;
import java.util.function.Function;

/** {@code problem/1}. */
final class ProblemCodecs {
    static final ObjectCodec<Problem.Entry> ENTRY = ObjectCodec.of("violation", o -> {
        var path = o.required("path", text(), Problem.Entry::path);
        var code = o.required("code", text(), Problem.Entry::code);
        var message = o.required("message", text(), Problem.Entry::message);
        return in -> new Problem.Entry(in.get(path), in.get(code), in.get(message));
    });

    private ProblemCodecs() {}

    static Function<Values, Checked<Problem>> problem(Properties<Problem> o) {
        var title = o.required("title", text(), Problem::title);
        var line = o.optional(
                "line",
                atLeast(1),
                problem ->
                        problem.line().isPresent() ? Optional.of(problem.line().getAsInt()) : Optional.empty());
        var violations = o.required("violations", list(ENTRY), Problem::violations);
        return in -> {
            Problem problem = Problem.of(in.get(title), in.get(violations));
            return Checked.valid(in.get(line).map(problem::atLine).orElse(problem));
        };
    }
}
