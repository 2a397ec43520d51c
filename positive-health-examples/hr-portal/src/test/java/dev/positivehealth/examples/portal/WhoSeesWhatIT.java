package dev.positivehealth.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.examples.portal.store.Journeys;
import dev.positivehealth.examples.portal.store.Stored;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may open what: every route for everybody, with the identifiers of p-001. A route that is not in the table fails.
 *
 * <p>p-001 has a web, a talk with p-002, consents to p-002 to look and to take a copy, a talk that goes on with p-007, a plan, and a need that was sent to the manager of the group, who
 * is p-003.
 */
class WhoSeesWhatIT {
    /** {@code s} to the page to sign in on, {@code +} let in, {@code x} refused, {@code -} as if it were not there. */
    private static final String TABLE = """
            #                                            nobody p-001 other partner manager controller owner moderator
            GET /                                           +     +     +      +       +        +        +       +
            GET /sign-in                                    +     +     +      +       +        +        +       +
            GET /home                                       s     +     +      +       +        +        +       +
            GET /me                                         s     +     +      +       +        x        +       +
            POST /me/invitation/put-away                    s     +     +      +       +        x        +       +
            POST /me/stop                                   s     +     +      +       +        x        +       +
            GET /me/data                                    s     +     +      +       +        x        +       +
            GET /me/data/everything.json                    s     +     +      +       +        x        +       +
            POST /me/data/erase                             s     +     +      +       +        x        +       +
            GET /me/questionnaire                           s     +     +      +       +        x        +       +
            POST /me/questionnaire                          s     +     +      +       +        x        +       +
            POST /me/questionnaire/drop                     s     +     +      +       +        x        +       +
            GET /me/questionnaire/{step}                    s     +     +      +       +        x        +       +
            POST /me/questionnaire/{step}                   s     +     +      +       +        x        +       +
            POST /me/questionnaire/{step}/save              s     +     +      +       +        x        +       +
            GET /me/questionnaire/check                     s     +     +      +       +        x        +       +
            POST /me/questionnaire/check                    s     +     +      +       +        x        +       +
            GET /me/web                                     s     +     +      +       +        x        +       +
            GET /me/web/{sheet}                             s     +     -      -       -        x        -       -
            GET /me/web/{sheet}/{form}.svg                  s     +     -      -       -        x        -       -
            GET /me/sharing                                 s     +     +      +       +        x        +       +
            GET /me/sharing/receipts                        s     +     +      +       +        x        +       +
            GET /me/sharing/receipts/{number}               s     +     -      -       -        x        -       -
            GET /me/sharing/new/{talk}                      s     +     -      -       -        x        -       -
            POST /me/sharing/new/{talk}                     s     +     -      -       -        x        -       -
            POST /me/sharing/story                          s     +     +      +       +        x        +       +
            POST /me/sharing/{consent}/give                 s     +     -      -       -        x        -       -
            POST /me/sharing/{consent}/refuse               s     +     -      -       -        x        -       -
            POST /me/sharing/{consent}/withdraw             s     +     -      -       -        x        -       -
            GET /me/conversations                           s     +     +      +       +        x        +       +
            POST /me/conversations                          s     +     +      +       +        x        +       +
            GET /me/conversations/{id}                      s     +     -      -       -        x        -       -
            GET /me/conversations/{id}/next.ics             s     +     -      -       -        x        -       -
            POST /me/conversations/{id}/prepare             s     +     -      -       -        x        -       -
            POST /me/conversations/{id}/hold                s     +     -      -       -        x        -       -
            POST /me/conversations/{id}/goals               s     +     -      -       -        x        -       -
            POST /me/conversations/{id}/notes               s     +     -      -       -        x        -       -
            POST /me/conversations/{id}/take-back           s     +     -      -       -        x        -       -
            POST /me/conversations/{id}/follow-up           s     +     -      -       -        x        -       -
            POST /me/conversations/{id}/close               s     +     -      -       -        x        -       -
            POST /me/conversations/{id}/stop                s     +     -      -       -        x        -       -
            GET /talks                                      s     +     +      +       +        +        +       +
            GET /talks/offers                               s     x     x      +       +        x        x       x
            POST /talks/offers                              s     x     x      +       +        x        x       x
            GET /talks/{id}                                 s     -     -      +       -        -        -       -
            GET /talks/{id}/ask                             s     -     -      +       -        -        -       -
            POST /talks/{id}/ask                            s     -     -      +       -        -        -       -
            POST /talks/{id}/copies/{consent}               s     -     -      +       -        -        -       -
            GET /talks/{id}/open                            s     -     -      +       -        -        -       -
            GET /me/plans                                   s     +     +      +       +        x        +       +
            POST /me/plans                                  s     +     +      +       +        x        +       +
            GET /me/plans/wheel                             s     +     +      +       +        x        +       +
            GET /me/plans/{id}                              s     +     -      -       -        x        -       -
            GET /me/plans/{id}/days.ics                     s     +     -      -       -        x        -       -
            POST /me/plans/{id}/actions                     s     +     -      -       -        x        -       -
            POST /me/plans/{id}/progress                    s     +     -      -       -        x        -       -
            POST /me/plans/{id}/needs                       s     +     -      -       -        x        -       -
            POST /me/plans/{id}/needs/{need}/{step}         s     +     -      -       -        x        -       -
            POST /me/plans/{id}/reflections                 s     +     -      -       -        x        -       -
            GET /needs                                      s     +     +      +       +        +        +       +
            GET /needs/{id}                                 s     -     -      -       +        -        -       -
            POST /needs/{id}/promise                        s     -     -      -       +        -        -       -
            POST /needs/{id}/decline                        s     -     -      -       +        -        -       -
            GET /me/rounds                                  s     +     +      +       +        x        +       +
            POST /me/rounds/{id}/join                       s     +     +      +       +        x        +       +
            GET /outcomes                                   s     +     +      +       +        x        +       +
            GET /rounds                                     s     x     x      x       x        +        x       x
            GET /rounds/new                                 s     x     x      x       x        +        x       x
            POST /rounds/new                                s     x     x      x       x        +        x       x
            GET /rounds/{id}                                s     x     x      x       x        +        x       x
            POST /rounds/{id}/close                         s     x     x      x       x        +        x       x
            POST /rounds/{id}/publish                       s     x     x      x       x        +        x       x
            GET /programme                                  s     x     x      x       x        x        +       x
            GET /programme/head                             s     x     x      x       x        x        +       x
            POST /programme/head                            s     x     x      x       x        x        +       x
            GET /programme/{list}/{place}                   s     x     x      x       x        x        +       x
            POST /programme/{list}/{place}                  s     x     x      x       x        x        +       x
            GET /programme/scans/{scan}/{list}/{place}      s     x     x      x       x        x        +       x
            POST /programme/scans/{scan}/{list}/{place}     s     x     x      x       x        x        +       x
            GET /programme/review                           s     x     x      x       x        x        +       x
            POST /programme/review/set-aside                s     x     x      x       x        x        +       x
            GET /sessions                                   s     +     +      +       +        +        +       +
            GET /sessions/new                               s     x     x      x       x        x        x       +
            POST /sessions/new                              s     x     x      x       x        x        x       +
            GET /sessions/{id}                              s     -     +      +       -        -        +       +
            GET /sessions/{id}/stage                        s     -     +      +       -        -        +       +
            GET /sessions/{id}/web.svg                      s     -     +      +       -        -        +       +
            POST /sessions/{id}/notes                       s     -     +      +       -        -        +       -
            POST /sessions/{id}/without-one                 s     -     -      -       -        -        -       +
            POST /sessions/{id}/open                        s     -     -      -       -        -        -       +
            POST /sessions/{id}/place                       s     -     -      -       -        -        -       +
            POST /sessions/{id}/reflect                     s     -     -      -       -        -        -       +
            POST /sessions/{id}/turn-wheel                  s     -     -      -       -        -        -       +
            POST /sessions/{id}/wheel                       s     -     -      -       -        -        -       +
            POST /sessions/{id}/actions                     s     -     -      -       -        -        -       +
            POST /sessions/{id}/needs                       s     -     -      -       -        -        -       +
            POST /sessions/{id}/needs/{need}/{step}         s     -     -      -       -        -        -       +
            POST /sessions/{id}/look-back                   s     -     -      -       -        -        -       +
            """;

    private static final List<String> PEOPLE =
            List.of("nobody", "p-001", "p-008", "p-002", "p-003", "p-004", "p-005", "p-006");

    /** Whatever a form of the portal may ask for, so that nothing is refused for want of it. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("version", "1"),
            Map.entry("occasion", "coaching"),
            Map.entry("questionnaire", "marks-6/1"),
            Map.entry("remark", "a remark"),
            Map.entry("dimension", "participation"),
            Map.entry("until", "2030-01-01"),
            Map.entry("on", "2030-01-01"),
            Map.entry("person", "p-009"),
            Map.entry("by", "team lead"),
            Map.entry("notes", "a note"),
            Map.entry("standsOut", "light"),
            Map.entry("values", "calm"),
            Map.entry("finding", "no-partners"),
            Map.entry("reason", "no room"),
            Map.entry("partner", "p-007"),
            Map.entry("place", "walk"),
            Map.entry("topic", "own-topic"),
            Map.entry("goal", "a goal"),
            Map.entry("note", "a note"),
            Map.entry("what", "an action"),
            Map.entry("words", "some words"),
            Map.entry("addressee", "manager"),
            Map.entry("action", "a-1"),
            Map.entry("state", "started"),
            Map.entry("reflection", "some words"),
            Map.entry("what-will-you-do", "a decision"));

    private static RunningPortal portal;
    private static Map<String, Visitor> visitors;
    private static Map<String, String> ids;

    @BeforeAll
    static void start() throws Exception {
        portal = RunningPortal.onH2();
        visitors = new LinkedHashMap<>();
        for (String who : PEOPLE) {
            Visitor visitor = new Visitor(portal.address());
            visitors.put(who, who.equals("nobody") ? visitor : visitor.signIn(who));
        }
        Visitor person = visitor("p-001");
        EmployeesWayIT.fillIn(person);
        Talks.prepared(portal, "p-001", "p-002");
        Talks.show(person);
        Talks.copy(person);
        Talks.followedUp(portal, "p-001", "p-007");
        Visitor.Page plan =
                person.send(person.open("/me/plans/wheel").form("/me/plans"), Map.of("what-will-you-do", "walk"));
        plan = person.send(plan.form("/needs"), Map.of("addressee", "manager", "words", "no late meetings"));
        plan = person.send(plan.form("/send"), Map.of());
        person.send(plan.form("/actions"), Map.of("what", "walk", "until", "2030-01-01"));
        RoundsIT.opened(visitor("p-004"), "participants");
        Visitor moderator = visitor("p-006");
        Visitor.Page session = SessionsIT.begun(moderator, 1);
        moderator.send(session.form("/without-one"), Map.of());
        moderator.send(moderator.open(session.address()).form("/open"), Map.of());
        Visitor owner = visitor("p-005");
        owner.send(
                owner.open("/programme/scans/new").form("/scans/new"),
                Map.of("level", "team", "vision", "healthy work"));
        ids = ids();
    }

    @AfterAll
    static void stop() throws IOException {
        portal.close();
    }

    private static Visitor visitor(String who) {
        return Objects.requireNonNull(visitors.get(who));
    }

    private static Map<String, String> ids() {
        Stored stored = portal.bean(Journeys.class).get(ParticipantRef.parse("p-001"));
        String talk = stored.journey().conversations().get(0).id();
        String plan = stored.journey().plans().get(0).id();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("/me/web/{sheet}", "/me/web/" + stored.sheetIds().get(0));
        all.put("/{form}.svg", "/web.svg");
        all.put("/me/sharing/new/{talk}", "/me/sharing/new/" + talk);
        all.put("/me/sharing/receipts/{number}", "/me/sharing/receipts/1");
        all.put(
                "/me/sharing/{consent}",
                "/me/sharing/"
                        + stored.journey().ledger().requests().get(0).id().value());
        all.put(
                "/me/conversations/{id}/next.ics",
                "/me/conversations/" + stored.journey().conversations().get(1).id() + "/next.ics");
        all.put("/me/conversations/{id}", "/me/conversations/" + talk);
        all.put("/programme/{list}/{place}", "/programme/fit/new");
        all.put("/{scan}/{list}/{place}", "/0/initiatives/new");
        all.put("/sessions/{id}", "/sessions/" + single("select id from team_session"));
        String round = single("select id from outcome_round");
        all.put("/rounds/{id}", "/rounds/" + round);
        all.put(
                "/copies/{consent}",
                "/copies/" + stored.journey().ledger().requests().get(1).id().value());
        all.put("/talks/{id}", "/talks/" + talk);
        all.put(
                "/needs/{need}/{step}",
                "/needs/" + stored.journey().plans().get(0).needs().get(0).id() + "/take-back");
        all.put("/me/plans/{id}", "/me/plans/" + plan);
        all.put("/questionnaire/{step}", "/questionnaire/1");
        all.put("/needs/{id}", "/needs/" + single("select id from sent_need"));
        return all;
    }

    private static String single(String query) {
        return portal.bean(JdbcClient.class).sql(query).query(String.class).single();
    }

    private static Map<String, List<String>> table() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        TABLE.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            List<String> cells = List.of(line.strip().split("\\s+"));
            rows.put(cells.get(0) + " " + cells.get(1), cells.subList(2, cells.size()));
        });
        return rows;
    }

    /** {@return every route of the application: method and pattern, without what a variable must look like} */
    private static Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        RequestMappingHandlerMapping mappings = portal.bean(RequestMappingHandlerMapping.class);
        for (RequestMappingInfo info : mappings.getHandlerMethods().keySet()) {
            for (String pattern : info.getPatternValues()) {
                for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                    routes.add(method + " " + bare(pattern));
                }
            }
        }
        return routes;
    }

    /** {@code {id:[0-9a-f]{32}}} as {@code {id}}. */
    private static String bare(String pattern) {
        StringBuilder bare = new StringBuilder();
        int depth = 0;
        boolean inRule = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
                inRule = inRule && depth > 0;
            } else if (c == ':' && depth == 1) {
                inRule = true;
            }
            if (!inRule && !(c == '{' && depth > 1)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    @Test
    void everyRouteIsInTheTable() {
        assertThat(new TreeSet<>(table().keySet())).isEqualTo(routes());
    }

    @Test
    void everybodyIsLetInRefusedOrToldNothingAsTheTableSays() throws Exception {
        Map<String, String> wrong = new TreeMap<>();
        List<String> inOrder = new ArrayList<>(PEOPLE);
        // The person last, as some steps end what the others try.
        inOrder.remove("p-001");
        inOrder.add("p-001");
        for (String who : inOrder) {
            Map<String, String> fields = new LinkedHashMap<>(FIELDS);
            fields.put(
                    "_csrf",
                    who.equals("nobody") ? anybodysToken() : visitor(who).token());
            for (Map.Entry<String, List<String>> row : table().entrySet()) {
                String expected = row.getValue().get(PEOPLE.indexOf(who));
                String[] route = row.getKey().split(" ", -1);
                HttpResponse<String> answer = visitor(who).ask(route[0], address(route[1]), fields);
                if (!seen(answer).equals(expected)) {
                    wrong.put(row.getKey() + " " + who, expected + " but " + answer.statusCode());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String anybodysToken() throws IOException, InterruptedException {
        return visitor("nobody").open("/sign-in").one("input[name=_csrf]").attr("value");
    }

    private static String address(String pattern) {
        String address = pattern;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            address = address.replace(id.getKey(), id.getValue());
        }
        return address;
    }

    private static String seen(HttpResponse<String> answer) {
        if (answer.headers()
                .firstValue("Location")
                .filter(to -> to.endsWith("/sign-in"))
                .isPresent()) {
            return "s";
        }
        return switch (answer.statusCode()) {
            case 403 -> "x";
            case 404 -> "-";
            default -> answer.statusCode() < 500 ? "+" : "broken";
        };
    }

    @Test
    void whatHasNoRouteIsRefused() throws Exception {
        for (String address : List.of("/nothing", "/actuator", "/actuator/health", "/h2-console", "/me.json/..%2f")) {
            assertThat(visitor("p-001").ask("GET", address, Map.of()).statusCode())
                    .as(address)
                    .isIn(400, 403);
        }
    }

    @Test
    void nothingIsTakenWithoutTheTokenOfAForm() throws Exception {
        for (String route : table().keySet()) {
            if (route.startsWith("POST ")) {
                HttpResponse<String> answer = visitor("p-008").ask("POST", address(route.substring(5)), FIELDS);
                assertThat(answer.statusCode()).as(route).isEqualTo(403);
            }
        }
    }

    /** {@return somebody who may open a page} */
    private static String whose(String address) {
        if (address.startsWith("/rounds")) {
            return "p-004";
        }
        if (address.startsWith("/sessions/")) {
            return "p-006";
        }
        if (address.startsWith("/programme")) {
            return "p-005";
        }
        if (address.startsWith("/talks/")) {
            return "p-002";
        }
        return address.startsWith("/needs/") ? "p-003" : "p-001";
    }

    @Test
    void everyPageKeepsOthersOutAndNamesNobodyInAnAddress() throws Exception {
        for (String route : table().keySet()) {
            if (!route.startsWith("GET ")) {
                continue;
            }
            String address = address(route.substring(4));
            HttpResponse<String> answer = visitor(whose(address)).ask("GET", address, Map.of());
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(route)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe-eval")
                    .doesNotContain("script-src 'unsafe");
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(route)
                    .contains("no-store");
            assertThat(answer.headers().firstValue("Referrer-Policy")).as(route).hasValue("no-referrer");
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                for (Element element : Jsoup.parse(answer.body()).select("[href], [src], [action], [srcset]")) {
                    assertThat(element.attr("href")
                                    + element.attr("src")
                                    + element.attr("action")
                                    + element.attr("srcset"))
                            .as(route)
                            .doesNotContain("p-0");
                    assertThat(element.hasAttr("style") || element.tagName().equals("style"))
                            .isFalse();
                }
            }
        }
    }
}
