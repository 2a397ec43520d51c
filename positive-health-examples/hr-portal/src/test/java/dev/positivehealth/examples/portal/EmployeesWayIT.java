package dev.positivehealth.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's way, on both databases: filling in, showing, talking, planning. */
class EmployeesWayIT {
    static RunningPortal portal(String database, String... more) throws IOException, SQLException {
        return database.equals("h2") ? RunningPortal.onH2(more) : RunningPortal.onPostgres(more);
    }

    /** Fills in the questionnaire with one answer for everything, but for the first question, which is skipped and ticked. */
    static Visitor.Page fillIn(Visitor person) throws IOException, InterruptedException {
        Visitor.Page page = person.send(
                person.open("/me/questionnaire").form("/me/questionnaire"), Map.of("questionnaire", "adult-42/1"));
        for (int step = 1; step <= 6; step++) {
            assertThat(page.address()).isEqualTo("/me/questionnaire/" + step);
            Map<String, String> answers = new LinkedHashMap<>();
            for (Element question : page.content().select("fieldset.question")) {
                answers.put("answer-" + question.id(), "7");
            }
            if (step == 1) {
                answers.put("answer-sleeping", "skip");
                answers.put("talk-sleeping", "yes");
            }
            page = person.send(page.form("/me/questionnaire/" + step), answers);
        }
        assertThat(page.address()).isEqualTo("/me/questionnaire/check");
        return person.send(page.form("/me/questionnaire/check"), Map.of("go", "hand-in", "remark", "my dog"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void fillsInAWebAndSeesIt(String database) throws Exception {
        try (RunningPortal portal = portal(database)) {
            Visitor person = new Visitor(portal.address()).signIn("p-001");
            Visitor.Page web = fillIn(person);
            assertThat(web.address()).isEqualTo("/me/web");
            assertThat(web.words()).contains("Your web is ready", "Bodily functions: 7.0", "my dog", "Sleep");
            Visitor.Page picture =
                    person.open(web.content().select("picture img").attr("src"));
            assertThat(picture.text()).startsWith("<svg").contains("Bodily functions");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aWithdrawalTakesEffectInThePageThatThePartnerHasOpen(String database) throws Exception {
        try (RunningPortal portal = portal(database)) {
            Visitor person = new Visitor(portal.address()).signIn("p-001");
            fillIn(person);
            String talk = Talks.prepared(portal, "p-001", "p-002").replace("/me/conversations", "/talks");
            Visitor partner = new Visitor(portal.address()).signIn("p-002");
            assertThat(partner.open(talk).words())
                    .contains("Nothing is shown to you")
                    .doesNotContain("7.0");
            Talks.show(person);

            Visitor.Page open = partner.open(talk);
            assertThat(open.one("#shown").text())
                    .contains("Bodily functions 7.0", "Sleep")
                    .doesNotContain("my dog");
            String shown = open.one("main").attr("data-open");
            assertThat(partner.ask("GET", talk + "/open", Map.of()).headers().firstValue("X-Open"))
                    .hasValue(shown);
            assertThat(person.open("/me/sharing").words()).doesNotContain("Not yet");

            Visitor.Page withdrawn = person.send(person.open("/me/sharing").form("/withdraw"), Map.of());
            assertThat(withdrawn.words()).contains("Nothing of it was kept");
            assertThat(partner.ask("GET", talk + "/open", Map.of()).headers().firstValue("X-Open"))
                    .hasValue("");
            assertThat(partner.open(talk).one("#shown").text())
                    .doesNotContain("7.0")
                    .doesNotContain("Sleep");
            assertThat(person.open("/me/sharing/receipts").words())
                    .contains("You offered it", "It was looked at", "You withdrew it");

            // Once the person stops the talk, it is not there any more.
            Visitor.Page own = person.open(talk.replace("/talks", "/me/conversations"));
            person.send(own.form("/stop"), Map.of());
            assertThat(partner.open(talk).status()).isEqualTo(404);
            assertThat(partner.open("/talks").words()).contains("Nobody chose you");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void takesDaysIntoACalendarThatSaysNothingOfWhatTheyAreAbout(String database) throws Exception {
        try (RunningPortal portal = portal(database)) {
            Visitor.Page talk = Talks.followedUp(portal, "p-001", "p-002");
            Visitor person = new Visitor(portal.address()).signIn("p-001");
            Visitor.Page next = person.open(talk.one("a[download]").attr("href"));
            assertThat(next.headers())
                    .containsEntry("Content-Type", List.of("text/calendar;charset=UTF-8"))
                    .containsEntry("Content-Disposition", List.of("attachment; filename=\"days.ics\""));
            String id = talk.address().substring(talk.address().lastIndexOf('/') + 1);
            assertThat(next.text().lines())
                    .contains(
                            "BEGIN:VEVENT",
                            "UID:talk." + id + ".1@portal.example",
                            "DTSTART;VALUE=DATE:20300101",
                            "CLASS:PRIVATE")
                    .noneMatch(line -> line.matches(
                            "(?i).*(people|coach|health|p-00|park).*" + "|(ATTENDEE|ORGANIZER|LOCATION).*"));

            Visitor.Page plan =
                    person.send(person.open("/me/plans/wheel").form("/me/plans"), Map.of("what-will-you-do", "sleep"));
            assertThat(plan.content().select("a[download]")).isEmpty();
            assertThat(person.open(plan.address() + "/days.ics").status()).isEqualTo(404);
            plan = person.send(plan.form("/actions"), Map.of("what", "to bed at ten", "until", "2030-02-03"));
            Visitor.Page days = person.open(plan.one("a[download]").attr("href"));
            assertThat(days.text().lines())
                    .contains("DTSTART;VALUE=DATE:20300203", "CLASS:PRIVATE")
                    .noneMatch(line -> line.matches("(?i).*(sleep|bed).*"));
            // What is done needs no day any more.
            plan = person.send(plan.form("/progress"), Map.of("state", "done"));
            assertThat(plan.content().select("a[download]")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aNeedGoesToTheManagerWithoutItsSenderAndComesBackWithAnAnswer(String database) throws Exception {
        try (RunningPortal portal = portal(database)) {
            Visitor person = new Visitor(portal.address()).signIn("p-001");
            Visitor.Page plan =
                    person.send(person.open("/me/plans/wheel").form("/me/plans"), Map.of("what-will-you-do", "walk"));
            plan = person.send(plan.form("/needs"), Map.of("addressee", "manager", "words", "no late meetings"));
            Visitor manager = new Visitor(portal.address()).signIn("p-003");
            assertThat(manager.open("/needs").words()).contains("No need was sent to you");
            plan = person.send(plan.form("/send"), Map.of());

            Visitor.Page need =
                    manager.open(manager.open("/needs").one("main ul.list a").attr("href"));
            assertThat(need.text()).contains("no late meetings").doesNotContain("p-001");
            Visitor.Page promised = manager.send(need.form("/promise"), Map.of("by", "team lead", "on", "2030-01-01"));
            assertThat(promised.words()).contains("Promised");
            Visitor.Page again = person.open(plan.address());
            assertThat(again.words()).contains("Promised by team lead, to be done by 1 January 2030");
            assertThat(person.send(again.form("/kept"), Map.of()).words()).contains("done as promised");
        }
    }
}
