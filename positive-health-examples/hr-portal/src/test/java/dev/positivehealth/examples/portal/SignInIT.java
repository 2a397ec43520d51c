package dev.positivehealth.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signing in. */
class SignInIT {
    @Test
    void tooManyTriesHaveToWaitAndTheCookieCannotBeReadOrKept() throws Exception {
        try (RunningPortal portal = RunningPortal.onH2()) {
            Visitor visitor = new Visitor(portal.address());
            for (int i = 1; i <= 5; i++) {
                Visitor.Page page = visitor.send(
                        visitor.open("/sign-in").form("/sign-in"), Map.of("reference", "p-001", "password", "wrong"));
                assertThat(page.words()).contains("do not belong together");
            }
            Visitor.Page page = visitor.send(
                    visitor.open("/sign-in").form("/sign-in"),
                    Map.of("reference", "p-001", "password", "walk-at-lunch"));
            assertThat(page.words()).contains("Wait ten minutes");

            Visitor other = new Visitor(portal.address());
            String token = other.open("/sign-in").one("input[name=_csrf]").attr("value");
            HttpResponse<String> before = other.ask("GET", "/sign-in", Map.of());
            HttpResponse<String> in = other.ask(
                    "POST", "/sign-in", Map.of("reference", "p-002", "password", "walk-at-lunch", "_csrf", token));
            String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
            // A new session: whoever knew the one before knows nothing.
            assertThat(cookie).startsWith("portal=").contains("HttpOnly").contains("SameSite=Lax");
            assertThat(before.headers().firstValue("Set-Cookie"))
                    .isNotEqualTo(in.headers().firstValue("Set-Cookie"));
        }
    }

    @Test
    void withoutTheDemonstrationNobodyIsThere() throws Exception {
        try (RunningPortal portal = RunningPortal.onH2("--portal.demo=false")) {
            Visitor visitor = new Visitor(portal.address());
            assertThat(visitor.open("/").words()).doesNotContain("made-up people");
            Visitor.Page page = visitor.send(
                    visitor.open("/sign-in").form("/sign-in"),
                    Map.of("reference", "p-001", "password", "walk-at-lunch"));
            assertThat(page.words()).contains("do not belong together");
        }
    }

    @Test
    void behindHttpsTheCookieIsSentOverHttpsAlone() throws Exception {
        try (RunningPortal portal = RunningPortal.onH2("--spring.profiles.active=https")) {
            HttpResponse<String> answer = new Visitor(portal.address()).ask("GET", "/sign-in", Map.of());
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("__Host-portal=")
                    .contains("Secure");
        }
    }
}
