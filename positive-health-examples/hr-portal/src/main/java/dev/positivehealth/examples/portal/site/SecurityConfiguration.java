package dev.positivehealth.examples.portal.site;

import dev.positivehealth.examples.portal.account.Right;
import dev.positivehealth.examples.portal.account.SignInLimit;
import dev.positivehealth.examples.portal.account.SignInLimitFilter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may open which page. Whatever is not named is refused; what is named by a right is about one's own things alone, which
 * each page sees to by the account that is signed in.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** Nothing from elsewhere, no script or style in a page, no frame around it. */
    private static final String CONTENT =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self';"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http, SignInLimit limit, @Value("${portal.secure-cookies:false}") boolean https) {
        http.authorizeHttpRequests(pages -> pages.requestMatchers(HttpMethod.GET, "/", "/sign-in", "/site/**")
                        .permitAll()
                        .requestMatchers("/error")
                        .permitAll()
                        .requestMatchers("/me", "/me/**", "/outcomes")
                        .hasAuthority(Right.EMPLOYEE.code())
                        // A relation to one talk, one session, one need: judged where it is looked up.
                        .requestMatchers(
                                "/home", "/talks", "/talks/**", "/sessions", "/sessions/**", "/needs", "/needs/**")
                        .authenticated()
                        .requestMatchers("/rounds", "/rounds/**")
                        .hasAuthority(Right.CONTROLLER.code())
                        .requestMatchers("/programme", "/programme/**")
                        .hasAuthority(Right.PROGRAMME_OWNER.code())
                        .anyRequest()
                        .denyAll())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("reference")
                        .successHandler((request, response, who) -> {
                            limit.succeeded(SignInLimitFilter.name(request));
                            response.sendRedirect(request.getContextPath() + "/home");
                        })
                        .failureHandler((request, response, failure) -> {
                            limit.failed(SignInLimitFilter.name(request), request.getRemoteAddr());
                            response.sendRedirect(request.getContextPath() + "/sign-in?wrong");
                        }))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .addFilterBefore(new SignInLimitFilter(limit), UsernamePasswordAuthenticationFilter.class)
                .requestCache(cache -> cache.disable())
                .headers(headers -> {
                    headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT));
                    headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
                    headers.frameOptions(frames -> frames.deny());
                    if (https) {
                        headers.httpStrictTransportSecurity(hsts -> hsts.maxAgeInSeconds(31_536_000));
                    }
                });
        return http.build();
    }
}
