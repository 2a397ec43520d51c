package dev.positivehealth.browser;

import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One call from the script around this: JSON in, JSON out, and a problem in place of an exception. */
final class Call {
    private Call() {}

    static String answer(String options, Function<Options, @Nullable Object> made) {
        try {
            return JsonWriter.text(made.apply(Options.parse(options)));
        } catch (Wrong e) {
            return problem(e.violations(), options);
        } catch (IllegalArgumentException | IllegalStateException e) {
            // What was given is right by itself, and does not fit together.
            return problem(
                    List.of(Violation.of(PropertyPath.ROOT, ViolationCode.VALUE_INVALID, "property", "document")),
                    options);
        }
    }

    private static String problem(List<Violation> violations, String options) {
        return Documents.problem(violations, Options.languageOf(options));
    }
}
