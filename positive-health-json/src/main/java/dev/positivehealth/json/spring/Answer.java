package dev.positivehealth.json.spring;

import dev.positivehealth.NotPossibleException;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Problem.Kind;
import dev.positivehealth.json.form.Form;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * What is told of an exception that is ours, and with which status; of any other there is no answer.
 *
 * @param violations in contract order
 */
record Answer(int status, Kind kind, List<Violation> violations) {
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int CONTENT_TOO_LARGE = 413;
    private static final int UNPROCESSABLE_CONTENT = 422;

    private static final Set<Class<?>> READ = DocumentType.all().stream()
            .filter(DocumentType::isRead)
            .map(DocumentType::javaType)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Finds what is told of an exception. What a store gave and could not be read is no fault of whoever asks, so violations
     * are told only if they were thrown as such, or came of the body of the request.
     */
    static Optional<Answer> to(Exception exception, @Nullable Object handler, Questionnaires known) {
        if (exception instanceof NotPossibleException refusal) {
            return Optional.of(new Answer(CONFLICT, Kind.STEP, List.of(refusal.violation())));
        }
        if (exception instanceof ViolationsException broken) {
            return document(broken.violations());
        }
        if (exception instanceof HttpMessageNotReadableException unreadable) {
            Optional<ViolationsException> broken = cause(unreadable, ViolationsException.class);
            return broken.isPresent()
                    ? document(broken.get().violations())
                    : Optional.of(DocumentType.malformed().violations())
                            .filter(malformed -> takesDocument(handler) && !isOfMapper(unreadable.getCause()))
                            .flatMap(Answer::document);
        }
        if (exception instanceof MethodArgumentTypeMismatchException mismatch) {
            return cause(mismatch, UnreadableTextException.class)
                    .map(unreadable -> parameters(List.of(violation(unreadable, mismatch.getName()))));
        }
        if (exception instanceof MethodArgumentNotValidException invalid) {
            return bound(invalid.getBindingResult(), known);
        }
        if (exception instanceof HandlerMethodValidationException invalid) {
            return forms(
                    invalid.getParameterValidationResults().stream()
                            .map(result -> result.getArgument())
                            .toList(),
                    known);
        }
        return Optional.empty();
    }

    private static Optional<Answer> document(List<Violation> violations) {
        if (violations.isEmpty()) {
            return Optional.empty();
        }
        ViolationCode first = violations.get(0).code();
        int status = first == ViolationCode.JSON_MALFORMED
                ? BAD_REQUEST
                : first == ViolationCode.DOCUMENT_TOO_LARGE ? CONTENT_TOO_LARGE : UNPROCESSABLE_CONTENT;
        return Optional.of(new Answer(status, Kind.DOCUMENT, List.copyOf(violations)));
    }

    private static Answer parameters(List<Violation> violations) {
        return new Answer(BAD_REQUEST, Kind.PARAMETER, violations);
    }

    /** What is wrong with a form, or with fields that are identifiers or codes; empty if anything else is wrong as well. */
    private static Optional<Answer> bound(BindingResult bound, Questionnaires known) {
        if (bound.getTarget() instanceof Form form) {
            return document(form.violations(known));
        }
        List<Violation> violations = new ArrayList<>();
        for (FieldError error : bound.getFieldErrors()) {
            if (error.contains(TypeMismatchException.class)) {
                cause(error.unwrap(TypeMismatchException.class), UnreadableTextException.class)
                        .ifPresent(unreadable -> violations.add(violation(unreadable, error.getField())));
            }
        }
        return Optional.of(violations)
                .filter(ours -> !ours.isEmpty() && ours.size() == bound.getErrorCount())
                .map(Answer::parameters);
    }

    /** What is wrong with forms, if nothing but forms is wrong. */
    private static Optional<Answer> forms(List<@Nullable Object> arguments, Questionnaires known) {
        return arguments.stream().allMatch(Form.class::isInstance)
                ? document(arguments.stream()
                        .map(Form.class::cast)
                        .flatMap(form -> form.violations(known).stream())
                        .toList())
                : Optional.empty();
    }

    private static Violation violation(UnreadableTextException unreadable, String name) {
        PropertyPath path = PropertyPath.ROOT;
        for (String part : name.split("[.\\[\\]]+", -1)) {
            path = part.isEmpty() ? path : path.child(part);
        }
        return unreadable.type().violation(path, name);
    }

    /** Whether a mapper, of either Jackson, read JSON and could make nothing of it, as one without the module cannot. */
    private static boolean isOfMapper(@Nullable Throwable cause) {
        return cause != null && cause.getClass().getPackageName().contains(".jackson.databind");
    }

    private static boolean takesDocument(@Nullable Object handler) {
        return handler instanceof HandlerMethod method
                && Stream.of(method.getMethodParameters()).map(Answer::body).anyMatch(Answer::isDocument);
    }

    private static Class<?> body(MethodParameter parameter) {
        if (HttpEntity.class.isAssignableFrom(parameter.getParameterType())) {
            return parameter.nested().getNestedParameterType();
        }
        return parameter.hasParameterAnnotation(RequestBody.class) ? parameter.getParameterType() : void.class;
    }

    private static boolean isDocument(Class<?> type) {
        return Form.class.isAssignableFrom(type) || READ.contains(type);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable exception, Class<T> type) {
        return Stream.iterate(exception, one -> one != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
