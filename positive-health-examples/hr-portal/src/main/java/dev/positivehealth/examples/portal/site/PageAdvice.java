package dev.positivehealth.examples.portal.site;

import dev.positivehealth.NotPossibleException;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.examples.portal.account.Account;
import dev.positivehealth.examples.portal.account.SignedIn;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.examples.portal.store.StaleException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What every page is given, and the pages of what cannot go on. */
@ControllerAdvice
class PageAdvice {
    /** A step of something, such as {@code /needs/ID/promise}, is sent from the page of it. */
    private static final Pattern STEP = Pattern.compile("^(/(?:me/)?[a-z]+/[0-9a-f]{32})/(?!ask$)[a-z-]+$");

    private final MessageSource messages;

    PageAdvice(MessageSource messages) {
        this.messages = messages;
    }

    /** Language, address and rooms of every page; no page is kept by a browser. */
    @ModelAttribute
    void every(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("words", new Words(PageLanguage.of(request), locale, messages));
        model.addAttribute("address", STEP.matcher(request.getRequestURI()).replaceFirst("$1"));
        Account account = account();
        model.addAttribute("account", account);
        model.addAttribute("rooms", account == null ? null : Rooms.of(account));
    }

    private static @Nullable Account account() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn signedIn ? signedIn.account() : null;
    }

    @ExceptionHandler(NotFoundException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notFound(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        return page("not-found", request, response, locale, model);
    }

    /** A page that is older than what is stored; a page that can keep what was typed does so itself. */
    @ExceptionHandler(StaleException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    String stale(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        model.addAttribute("typed", Typed.of(request));
        return page("stale", request, response, locale, model);
    }

    /** A step that is right in itself but not possible now, with the library's reason. */
    @ExceptionHandler(NotPossibleException.class)
    String notPossible(
            NotPossibleException refused,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        if (refused.reason() == RefusalReason.REQUEST_UNKNOWN) {
            // Somebody else's request looks like one that was never made.
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return page("not-found", request, response, locale, model);
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        if (refused.reason() != RefusalReason.STOPPED) {
            model.addAttribute("reason", refused.reason());
        } else if (request.getServletPath().startsWith("/me/")) {
            // On one's own pages alone: others do not learn from a step of theirs that somebody stopped.
            return page("stopped", request, response, locale, model);
        }
        return page("not-possible", request, response, locale, model);
    }

    /** What was typed past the form: a form shows its faults itself. */
    @ExceptionHandler({ViolationsException.class, IllegalArgumentException.class})
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String wrong(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        return page("wrong", request, response, locale, model);
    }

    private String page(
            String key, HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        every(request, response, locale, model);
        model.addAttribute("address", "/");
        model.addAttribute("key", key);
        return "site/cannot";
    }
}
