package dev.positivehealth.json.spring;

import dev.positivehealth.Languages;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Problem;
import dev.positivehealth.json.jackson2.PositiveHealthJackson2Module;
import dev.positivehealth.questionnaire.Questionnaires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Answers with {@code problem/1} as {@code application/problem+json} (RFC 9457) where a rule of the library is broken, and
 * leaves every other exception to the host.
 *
 * <table>
 *   <caption>Statuses</caption>
 *   <tr><th>what happened</th><th>status</th></tr>
 *   <tr><td>the body is not JSON, for a handler that takes a form or a document</td><td>400</td></tr>
 *   <tr><td>an identifier or code in the path, the query or a field cannot be read</td><td>400</td></tr>
 *   <tr><td>{@link NotPossibleException}: a step that is not possible now</td><td>409</td></tr>
 *   <tr><td>the document is too large</td><td>413</td></tr>
 *   <tr><td>a form or document breaks rules, or a handler throws {@link ViolationsException}</td><td>422</td></tr>
 * </table>
 *
 * <p>The language is that of a host's own {@link LocaleResolver}, such as a switch in a cookie, if it has one, and else that of
 * {@code Accept-Language} by the rule of {@link Languages}. Whoever asks for a page ({@code text/html}) gets the error
 * page of the host with the same status.
 *
 * <p>It stands before Spring's resolvers, so nothing of what was typed reaches the log lines that they write. A {@link
 * ViolationsException} that another exception has as its cause is none of ours: wrap what a store cannot read, so that it is
 * status 500 and not told to whoever asked.
 */
public final class ProblemResolver implements HandlerExceptionResolver, Ordered {
    /** Before Spring's own resolvers, which stand at 0. */
    static final int ORDER = -100;

    private static final boolean JACKSON_3 =
            ClassUtils.isPresent("tools.jackson.core.json.JsonFactory", ProblemResolver.class.getClassLoader());

    private final Questionnaires known;

    /** Makes the resolver with the questionnaires that a form may name. */
    public ProblemResolver(Questionnaires known) {
        this.known = Objects.requireNonNull(known, "known");
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    /** Answers an exception that is ours; gives null for any other, and where an answer was begun already. */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (response.isCommitted()) {
            return null;
        }
        return Answer.to(exception, handler, known)
                .map(answer -> {
                    try {
                        send(answer, request, response);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return new ModelAndView();
                })
                .orElse(null);
    }

    private static void send(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (wantsPage(request)) {
            response.sendError(answer.status());
            return;
        }
        Languages asked = languages(request);
        String language = answer.kind().title().languageFor(asked);
        Problem problem = Problem.of(answer.kind(), answer.violations(), asked.startingWith(language))
                .withStatus(answer.status());
        byte[] body = json(DocumentType.PROBLEM.write(problem)).getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Content-Language", language);
        response.addHeader("Vary", "Accept-Language");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String json(Map<String, ?> problem) {
        return JACKSON_3 ? JsonDocuments.write(problem) : PositiveHealthJackson2Module.write(problem);
    }

    private static Languages languages(HttpServletRequest request) {
        Languages header = Languages.parse(String.join(",", Collections.list(request.getHeaders("Accept-Language"))));
        LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
        if (resolver == null || resolver instanceof AcceptHeaderLocaleResolver) {
            return header;
        }
        String chosen = resolver.resolveLocale(request).toLanguageTag();
        return Languages.isTag(chosen) ? header.startingWith(chosen) : header;
    }

    /** Whether a page is named, and liked better than JSON. */
    private static boolean wantsPage(HttpServletRequest request) {
        try {
            List<MediaType> accepted = MediaType.parseMediaTypes(Collections.list(request.getHeaders("Accept")));
            double page = accepted.stream()
                    .filter(MediaType.TEXT_HTML::equalsTypeAndSubtype)
                    .mapToDouble(MediaType::getQualityValue)
                    .max()
                    .orElse(0);
            double json = accepted.stream()
                    .filter(ProblemResolver::isJson)
                    .mapToDouble(MediaType::getQualityValue)
                    .max()
                    .orElse(0);
            return page > json;
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static boolean isJson(MediaType type) {
        return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                || (!type.isWildcardType() && type.includes(MediaType.APPLICATION_PROBLEM_JSON));
    }
}
