package dev.positivehealth.examples.portal.site;

import dev.positivehealth.examples.portal.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.ui.Model;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Gives a handler what was sent, once {@link PageAdvice} has put the words of the page into its model. */
final class SentArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sent.class;
    }

    @Override
    public Sent resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        ModelMap model = Objects.requireNonNull(container).getModel();
        Map<String, String> typed = new HashMap<>();
        Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class))
                .getParameterMap()
                .forEach((name, values) -> typed.put(name, values[0]));
        Authentication who =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return new Sent(
                (SignedIn) Objects.requireNonNull(who.getPrincipal()),
                id(request),
                typed,
                (Words) Objects.requireNonNull(model.get("words")),
                (Model) model);
    }

    private static String id(NativeWebRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
                        instanceof Map<?, ?> inAddress
                ? Objects.toString(inAddress.get("id"), "")
                : "";
    }
}
