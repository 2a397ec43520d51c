package dev.positivehealth.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.examples.portal.store.Journeys;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A round from its opening to its one publication, on both databases. Of twelve people, seven are of the bakery and four of the
 * office.
 */
class RoundsIT {
    private static final List<String> PEOPLE =
            List.of("p-001", "p-002", "p-003", "p-005", "p-006", "p-007", "p-008", "p-009", "p-010", "p-011", "p-012");

    /** Opens a round of the six marks with a minimum of five. */
    static Visitor.Page opened(Visitor controller, String audience) throws IOException, InterruptedException {
        Element form = controller.open("/rounds/new").form("/rounds/new");
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("name", "2026-autumn");
        typed.put("questionnaire", "marks-6/1");
        typed.put("minimum", "5");
        typed.put("controller", "occupational health service");
        typed.put("audience", audience);
        typed.put("from", LocalDate.now(ZoneOffset.UTC).minusDays(1).toString());
        typed.put("until", LocalDate.now(ZoneOffset.UTC).plusDays(1).toString());
        return controller.post(
                form.attr("action") + "?group=works/bakery&group=works/office", Visitor.fields(form, typed));
    }

    private static void markAll(Visitor person, String mark) throws IOException, InterruptedException {
        Visitor.Page page = person.send(
                person.open("/me/questionnaire").form("/me/questionnaire"), Map.of("questionnaire", "marks-6/1"));
        for (int step = 1; !page.address().endsWith("/check"); step++) {
            Map<String, String> answers = new LinkedHashMap<>();
            for (Element question : page.content().select("fieldset.question")) {
                answers.put("answer-" + question.id(), mark);
            }
            page = person.send(page.form("/me/questionnaire/" + step), answers);
        }
        assertThat(person.send(page.form("/me/questionnaire/check"), Map.of("go", "hand-in"))
                        .address())
                .isEqualTo("/me/web");
    }

    private static Visitor joined(RunningPortal portal, String reference) throws IOException, InterruptedException {
        Visitor person = new Visitor(portal.address()).signIn(reference);
        markAll(person, "7");
        Visitor.Page page = person.send(person.open("/me/rounds").form("/join"), Map.of());
        assertThat(page.words()).contains("You joined");
        return person;
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void publishesOnceWhatGivesNobodyAwayAndTellsTheReasonsToTheControllerAlone(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Visitor controller = new Visitor(portal.address()).signIn("p-004");
            String round = opened(controller, "participants").address();
            Visitor leaver = new Visitor(portal.address());
            for (String person : PEOPLE) {
                leaver = joined(portal, person);
            }
            Visitor.Page open = controller.open(round);
            assertThat(open.words())
                    .contains("Open: people can join and leave", "How many people joined is not shown")
                    .doesNotContain("11", "people answered");
            Visitor.Page closed = controller.send(open.form("/close"), Map.of());
            assertThat(closed.words()).contains("Closed: people can leave").doesNotContain("people answered");
            // The last one leaves after the round is closed, and does not count.
            leaver.send(leaver.open("/me/rounds").form("/withdraw"), Map.of());

            Element publish = closed.form("/publish");
            assertThat(controller.send(publish, Map.of()).words()).contains("Tick that you are sure.");
            Visitor.Page published = controller.send(publish, Map.of("sure", "yes"));
            assertThat(published.content().select("section section h3").eachText())
                    .containsExactly("works", "works/bakery", "works/office");
            assertThat(published.words()).contains("10 people answered", "7.0");
            assertThat(published.content().select("section > table tbody tr").eachText())
                    .last()
                    .isEqualTo("works/office the whole group Fewer people than the minimum");
            assertThat(published.words())
                    .contains(
                            "works/bakery the whole group Hidden, because otherwise another group could be worked out");

            Visitor.Page again = controller.send(publish, Map.of("sure", "yes"));
            assertThat(again.status()).isEqualTo(409);
            assertThat(again.title()).isEqualTo("This round was published before");
            assertThat(count(portal, "publication")).isEqualTo(1);
            assertThat(count(portal, "withheld")).isEqualTo(2);
            assertThat(contributions(portal)).isEqualTo(10);

            Visitor.Page own = new Visitor(portal.address()).signIn("p-001").open("/outcomes");
            assertThat(own.content().select("h3").eachText()).containsExactly("works", "works/bakery");
            assertThat(own.words())
                    .contains("10 people answered", "This group is not shown")
                    .doesNotContain("Fewer people", "worked out");
            assertThat(leaver.open("/outcomes").words()).contains("Nothing has been published for you.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void nobodyJoinsAClosedRoundAndNobodyFromOutsideItsGroups(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Visitor controller = new Visitor(portal.address()).signIn("p-004");
            Visitor.Page round = opened(controller, "team");
            Visitor person = new Visitor(portal.address()).signIn("p-001");
            Element join = person.open("/me/rounds").form("/join");
            controller.send(round.form("/close"), Map.of());
            Visitor.Page late = person.send(join, Map.of());
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.title()).isEqualTo("This is not possible now");
            assertThat(portal.bean(Journeys.class)
                            .get(ParticipantRef.parse("p-001"))
                            .journey()
                            .ledger()
                            .version())
                    .isZero();
            Visitor.Page taken = opened(controller, "participants");
            assertThat(taken.status()).isEqualTo(409);
            assertThat(taken.words()).contains("There is a round of this name already.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void tellsEverythingThatIsWrongWithARoundAtOnceAndKeepsWhatWasTyped(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Visitor controller = new Visitor(portal.address()).signIn("p-004");
            Element form = controller.open("/rounds/new").form("/rounds/new");
            assertThat(Visitor.fields(form, Map.of())).containsEntry("minimum", "10");
            Visitor.Page page =
                    controller.send(form, Map.of("minimum", "4", "controller", "the service", "audience", "employer"));
            assertThat(page.content().select(".faults li").eachText())
                    .containsExactly(
                            "Give the round a name of 1 to 128 characters.",
                            "Choose a questionnaire.",
                            "Choose at least one group.",
                            "The least number of people must be a whole number of at least 5.",
                            "Choose for whom the report is.",
                            "Choose the first day.",
                            "Choose the last day. It may not be before the first.");
            assertThat(Visitor.fields(page.form("/rounds/new"), Map.of()))
                    .containsEntry("minimum", "4")
                    .containsEntry("controller", "the service");
            assertThat(count(portal, "outcome_round")).isZero();
        }
    }

    private static long contributions(RunningPortal portal) {
        return PEOPLE.stream()
                .flatMap(person ->
                        portal
                                .bean(Journeys.class)
                                .get(ParticipantRef.parse(person))
                                .journey()
                                .ledger()
                                .events()
                                .stream())
                .filter(ConsentEvent.Contributed.class::isInstance)
                .count();
    }

    private static int count(RunningPortal portal, String table) throws SQLException {
        try (Connection connection = portal.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
