package dev.positivehealth.examples.portal.site;

import dev.positivehealth.Languages;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a page: what was chosen on the page, else what the browser asks for, as the library chooses. */
final class PageLanguage implements LocaleResolver {
    static final List<String> TAGS = List.of("nl", "en");
    static final String PARAMETER = "language";
    private static final String COOKIE = "language";
    private static final int YEAR = 31_536_000;

    private final boolean secure;

    PageLanguage(boolean secure) {
        this.secure = secure;
    }

    /** {@return what somebody would like to read, the language of the page first} */
    static Languages of(HttpServletRequest request) {
        Languages asked = Languages.parse(Optional.ofNullable(request.getHeader("Accept-Language"))
                .filter(header -> header.length() < 1_000)
                .orElse(""));
        return chosen(request).map(asked::startingWith).orElseGet(() -> asked.startingWith(asked.choose(TAGS)));
    }

    private static Optional<String> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER))
                .filter(TAGS::contains)
                .or(() -> Optional.ofNullable(request.getCookies()).stream()
                        .flatMap(Arrays::stream)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .filter(TAGS::contains)
                        .findFirst());
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Locale.forLanguageTag(of(request).choose(TAGS));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null && TAGS.contains(locale.toLanguageTag())) {
            Cookie cookie = new Cookie(COOKIE, locale.toLanguageTag());
            cookie.setPath("/");
            cookie.setMaxAge(YEAR);
            cookie.setHttpOnly(true);
            cookie.setSecure(secure);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }
}
