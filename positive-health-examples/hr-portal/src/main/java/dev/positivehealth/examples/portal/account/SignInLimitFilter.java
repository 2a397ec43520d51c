package dev.positivehealth.examples.portal.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before signing in, and sends back whoever has to wait. */
public final class SignInLimitFilter extends OncePerRequestFilter {
    private final SignInLimit limit;

    /** Makes the filter. */
    public SignInLimitFilter(SignInLimit limit) {
        this.limit = limit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getMethod().equals("POST") && request.getServletPath().equals("/sign-in"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (limit.mustWait(name(request), request.getRemoteAddr())) {
            response.sendRedirect(request.getContextPath() + "/sign-in?wait");
            return;
        }
        chain.doFilter(request, response);
    }

    /** {@return the name that somebody tries, as far as it is kept} */
    public static String name(HttpServletRequest request) {
        String name = request.getParameter("reference");
        return name == null ? "" : name.substring(0, Math.min(name.length(), 128));
    }
}
