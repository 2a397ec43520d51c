package dev.positivehealth.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.examples.portal.store.Journeys;
import dev.positivehealth.journey.Journey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept and how: on both databases. */
class StoreIT {
    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void theLedgerIsOnlyEverAddedTo(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Talks.prepared(portal, "p-001", "p-002");
            Visitor person = new Visitor(portal.address()).signIn("p-001");
            Talks.show(person);
            try (Connection connection = portal.connection();
                    Statement statement = connection.createStatement()) {
                assertThat(count(statement, "ledger_event")).isEqualTo(1);
                for (String sql : new String[] {
                    "update ledger_event set document = document",
                    "delete from ledger_event",
                    "truncate table ledger_event"
                }) {
                    if (database.equals("h2") && sql.startsWith("truncate")) {
                        // H2 asks no trigger there; its one user could drop the table as well.
                        continue;
                    }
                    assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class);
                    connection.rollback();
                }
                assertThat(count(statement, "ledger_event")).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void erasesEverythingButTheLedgerByWhichAConsentCanStillBeWithdrawn(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Talks.prepared(portal, "p-001", "p-002");
            Visitor person = new Visitor(portal.address()).signIn("p-001");
            EmployeesWayIT.fillIn(person);
            Talks.show(person);
            Visitor.Page notSure = person.send(person.open("/me/data").form("/me/data/erase"), Map.of());
            assertThat(notSure.words()).contains("Tick that you are sure.");

            Visitor.Page erased = person.send(person.open("/me/data").form("/me/data/erase"), Map.of("sure", "yes"));
            assertThat(erased.words()).contains("Everything is erased");
            Journey left = portal.bean(Journeys.class)
                    .get(ParticipantRef.parse("p-001"))
                    .journey();
            assertThat(left.sheets()).isEmpty();
            assertThat(left.conversations()).isEmpty();
            assertThat(left.plans()).isEmpty();
            assertThat(left.invitations()).isEmpty();
            assertThat(left.ledger().version()).isEqualTo(1);
            try (Connection connection = portal.connection();
                    Statement statement = connection.createStatement()) {
                for (String table : new String[] {"sheet", "conversation", "action_plan", "draft", "sent_need"}) {
                    assertThat(count(statement, table)).as(table).isZero();
                }
            }
            Element withdraw = person.open("/me/sharing").form("/withdraw");
            assertThat(person.send(withdraw, Map.of()).words()).contains("Withdrawn");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void twoTabsOnOneDraftLoseNothing(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Visitor person = new Visitor(portal.address()).signIn("p-001");
            person.send(
                    person.open("/me/questionnaire").form("/me/questionnaire"), Map.of("questionnaire", "adult-42/1"));
            Element one = person.open("/me/questionnaire/1").form("/me/questionnaire/1");
            Element other = person.open("/me/questionnaire/1").form("/me/questionnaire/1");
            assertThat(person.send(one, Map.of("answer-sleeping", "3")).address())
                    .isEqualTo("/me/questionnaire/2");

            Visitor.Page conflict = person.send(other, Map.of("answer-sleeping", "8", "answer-eating", "5"));
            assertThat(conflict.status()).isEqualTo(409);
            assertThat(conflict.words()).contains("This page was changed in another tab", "The other tab saved: 3");
            Element form = conflict.form("/me/questionnaire/1");
            assertThat(Visitor.fields(form, Map.of()))
                    .containsEntry("answer-sleeping", "8")
                    .containsEntry("answer-eating", "5");
            assertThat(person.send(form, Map.of()).address()).isEqualTo("/me/questionnaire/2");
            assertThat(Visitor.fields(person.open("/me/questionnaire/1").form("/me/questionnaire/1"), Map.of()))
                    .containsEntry("answer-sleeping", "8");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aPlanThatMovedOnGivesBackWhatWasTyped(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Visitor person = new Visitor(portal.address()).signIn("p-001");
            Visitor.Page plan =
                    person.send(person.open("/me/plans/wheel").form("/me/plans"), Map.of("what-will-you-do", "walk"));
            Element other = plan.form("/reflections");
            person.send(plan.form("/actions"), Map.of("what", "walk at lunch"));
            Visitor.Page stale = person.send(other, Map.of("reflection", "It did me good"));
            assertThat(stale.status()).isEqualTo(409);
            assertThat(stale.words()).contains("This was changed in the meantime", "What you typed It did me good");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void goesOnAfterARestartInTheMiddle(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Visitor person = new Visitor(portal.address()).signIn("p-001");
            person.send(
                    person.open("/me/questionnaire").form("/me/questionnaire"), Map.of("questionnaire", "marks-6/1"));
            person.send(
                    person.open("/me/questionnaire/1").form("/me/questionnaire/1"),
                    Map.of("answer-bodily-functions", "4"));
            portal.restart();
            Visitor again = new Visitor(portal.address()).signIn("p-001");
            assertThat(again.open("/me/questionnaire").words()).contains("You have begun", "1 of 1 looked at");
            assertThat(Visitor.fields(again.open("/me/questionnaire/1").form("/me/questionnaire/1"), Map.of()))
                    .containsEntry("answer-bodily-functions", "4");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void passwordsAreHashed(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database);
                Connection connection = portal.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select password from account")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).startsWith("$2a$");
            }
        }
    }

    private static int count(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
