package dev.positivehealth.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session of the office, led by p-006 who is of the bakery, on both databases. */
class SessionsIT {
    /** Begins a session of the office for so many people. */
    static Visitor.Page begun(Visitor moderator, int people) throws IOException, InterruptedException {
        Visitor.Page page = moderator.send(
                moderator.open("/sessions/new").form("/sessions/new"),
                Map.of("group", "works/office", "people", Integer.toString(people)));
        assertThat(page.title()).isEqualTo("Team session: works/office");
        return page;
    }

    private static Visitor.Page handIn(Visitor member, String session, String notes)
            throws IOException, InterruptedException {
        return member.send(member.open(session).form("/notes"), Map.of("notes", notes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void nobodyReadsANoteBeforeAllAreDoneAndNothingTellsWhoWroteIt(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Visitor moderator = new Visitor(portal.address()).signIn("p-006");
            String session = begun(moderator, 3).address();
            Visitor one = new Visitor(portal.address()).signIn("p-002");
            Visitor two = new Visitor(portal.address()).signIn("p-008");
            Element early = moderator.open(session).form("/without-one");
            assertThat(handIn(one, session, "zest in the morning\n\n light ").words())
                    .contains("Your notes are in.")
                    .doesNotContain("zest");
            // Sent a second time, nothing is added.
            Map<String, String> again = Map.of("notes", "too much", "_csrf", one.token());
            assertThat(one.post(session + "/notes", again).words()).contains("Your notes are in.");
            assertThat(moderator.open(session).words())
                    .contains("People are still writing.")
                    .doesNotContain("zest", "light", "p-002");
            assertThat(moderator
                            .ask("GET", session + "/stage", Map.of())
                            .headers()
                            .firstValue("X-Open"))
                    .hasValue("introduced-false");
            assertThat(moderator.open(session + "/web.svg").status()).isEqualTo(404);

            assertThat(handIn(two, session, "a walk").words()).doesNotContain("a walk");
            Map<String, String> open = Map.of("version", "3", "_csrf", moderator.token());
            Visitor.Page tooSoon = moderator.post(session + "/open", open);
            assertThat(tooSoon.status()).isEqualTo(409);
            assertThat(tooSoon.words()).contains("Somebody is still writing").doesNotContain("zest", "a walk");

            // The third takes no part after all.
            Visitor.Page done = moderator.send(early, Map.of());
            assertThat(done.words()).contains("Everybody is done.").doesNotContain("zest");
            Visitor.Page opened = moderator.send(done.form("/open"), Map.of());
            assertThat(opened.content().select("form[action$=/place] label").eachText())
                    .containsExactly("a walk", "light", "zest in the morning");
            assertThat(opened.words()).doesNotContain("p-002", "p-008");
            assertThat(one.open(session).words()).contains("a walk", "light", "zest in the morning");
            try (Connection connection = portal.connection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select document from team_session")) {
                rows.next();
                assertThat(rows.getString(1)).contains("zest").doesNotContain("p-00");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void goesFromNotesToAPlanOnOneScreen(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Visitor moderator = new Visitor(portal.address()).signIn("p-006");
            String session = begun(moderator, 1).address();
            Visitor member = new Visitor(portal.address()).signIn("p-005");
            handIn(member, session, "light\nrest");
            Visitor.Page page = moderator.send(moderator.open(session).form("/open"), Map.of());

            Visitor.Page notAll =
                    moderator.send(page.form("/place"), Map.of("spot-n1", "bodily-functions", "go", "end"));
            assertThat(notAll.content().select(".faults li").eachText())
                    .containsExactly("Not every note has a place yet");
            assertThat(notAll.one("#spot-n1 option[selected]").text()).isEqualTo("Bodily functions");
            page = moderator.send(notAll.form("/place"), Map.of("go", "place"));
            assertThat(page.one("#spot-n1 option[selected]").text()).isEqualTo("Bodily functions");
            Element stale = page.form("/place");
            page = moderator.send(
                    page.form("/place"), Map.of("spot-n2", "mental-wellbeing+participation", "go", "end"));
            assertThat(page.words()).contains("Between Mental well-being and Participation: 2. rest.");
            assertThat(moderator.open(page.one(".web img").attr("src")).text())
                    .startsWith("<svg")
                    .contains("light", "rest");
            assertThat(moderator.send(stale, Map.of("go", "place")).status()).isEqualTo(409);

            Visitor.Page nothing = moderator.send(page.form("/reflect"), Map.of("values", "calm"));
            assertThat(nothing.content().select(".faults li").eachText())
                    .containsExactly("Say what stands out, in the words of the team.");
            assertThat(Visitor.fields(nothing.form("/reflect"), Map.of())).containsEntry("values", "calm");
            page = moderator.send(
                    nothing.form("/reflect"), Map.of("standsOut", "we like mornings", "values", "calm\nlight"));
            assertThat(page.words()).contains("we like mornings", "calm", "light");

            page = moderator.send(page.form("/turn-wheel"), Map.of());
            Map<String, String> answers = new LinkedHashMap<>();
            answers.put("how-is-it-now", "busy");
            answers.put("go", "decide");
            Visitor.Page undecided = moderator.send(page.form("/wheel"), answers);
            assertThat(undecided.content().select(".faults a").eachAttr("href")).containsExactly("#what-will-you-do");
            answers.put("what-will-you-do", "open the blinds");
            page = moderator.send(undecided.form("/wheel"), answers);
            page = moderator.send(page.form("/actions"), Map.of("what", "ask for blinds", "until", "2030-01-01"));
            page = moderator.send(page.form("/look-back"), Map.of("reflection", "it helped"));
            assertThat(page.words()).contains("open the blinds", "ask for blinds", "1 January 2030", "it helped");
            assertThat(member.open(session).words()).contains("open the blinds", "ask for blinds");
            assertThat(member.open(session).content().select("main form")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aNeedOfTheTeamGoesToItsManagerAndComesBackWithAnAnswer(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Visitor moderator = new Visitor(portal.address()).signIn("p-006");
            Visitor.Page page = moderator.send(
                    moderator.open("/sessions/new").form("/sessions/new"),
                    Map.of("group", "works/bakery", "people", "1"));
            String session = page.address();
            page = moderator.send(page.form("/without-one"), Map.of());
            page = moderator.send(page.form("/open"), Map.of());
            page = moderator.send(page.form("/place"), Map.of("go", "end"));
            page = moderator.send(page.form("/reflect"), Map.of("standsOut", "we like mornings"));
            page = moderator.send(page.form("/turn-wheel"), Map.of());
            page = moderator.send(page.form("/wheel"), Map.of("what-will-you-do", "begin later", "go", "decide"));
            Visitor.Page empty = moderator.send(page.form("/needs"), Map.of("addressee", "manager"));
            assertThat(empty.content().select(".faults a").eachAttr("href")).containsExactly("#words");
            // Whom it is for is the library's: it takes no need of a team for the team itself.
            assertThat(page.content().select("input[name=addressee]").eachAttr("value"))
                    .containsExactly("manager", "organisation");
            assertThat(moderator
                            .send(page.form("/needs"), Map.of("addressee", "team", "words", "help"))
                            .status())
                    .isEqualTo(400);
            page = moderator.send(
                    moderator.open(session).form("/needs"),
                    Map.of("addressee", "manager", "words", "doors open at seven"));
            Visitor manager = new Visitor(portal.address()).signIn("p-003");
            assertThat(manager.open("/needs").words()).contains("No need was sent to you");
            Element twice = page.form("/send");
            page = moderator.send(twice, Map.of());
            assertThat(moderator.send(twice, Map.of()).status()).isEqualTo(409);

            Visitor.Page need =
                    manager.open(manager.open("/needs").one("main ul.list a").attr("href"));
            assertThat(need.words()).contains("doors open at seven", "This is of the team as a whole");
            assertThat(need.text()).doesNotContain("p-00");
            assertThat(new Visitor(portal.address())
                            .signIn("p-002")
                            .open(need.address())
                            .status())
                    .isEqualTo(404);
            assertThat(manager.send(need.form("/promise"), Map.of("by", "team lead", "on", "2030-01-01"))
                            .words())
                    .contains("Promised");
            // The answer came meanwhile: the page that was open before it is too old.
            assertThat(moderator.send(page.form("/take-back"), Map.of()).status())
                    .isEqualTo(409);
            page = moderator.open(session);
            assertThat(page.words()).contains("Promised by team lead, to be done by 1 January 2030");
            assertThat(new Visitor(portal.address())
                            .signIn("p-001")
                            .open(session)
                            .words())
                    .contains("doors open at seven", "Promised by team lead");
            assertThat(moderator.send(page.form("/kept"), Map.of()).words()).contains("done as promised");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void isNotThereForOthersAndItsStepsAreTheModeratorsAlone(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Visitor moderator = new Visitor(portal.address()).signIn("p-006");
            String session = begun(moderator, 1).address();
            assertThat(new Visitor(portal.address())
                            .signIn("p-001")
                            .open(session)
                            .status())
                    .isEqualTo(404);
            Visitor member = new Visitor(portal.address()).signIn("p-002");
            assertThat(member.open("/sessions").words()).contains("works/office");
            assertThat(member.open("/sessions/new").status()).isEqualTo(403);
            handIn(member, session, "light");
            Map<String, String> open = Map.of("version", "2", "_csrf", member.token());
            assertThat(member.post(session + "/open", open).status()).isEqualTo(404);
            Map<String, String> notes = Map.of("notes", "mine", "_csrf", moderator.token());
            assertThat(moderator.post(session + "/notes", notes).status()).isEqualTo(404);
            assertThat(moderator.open(session).words()).contains("Everybody is done.");
        }
    }
}
