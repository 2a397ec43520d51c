package dev.positivehealth.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.examples.portal.account.Accounts;
import dev.positivehealth.examples.portal.programme.Programmes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;

/** The first start, which makes people up, on both databases. */
class FirstStartIT {
    private static final String NOBODY = "--portal.demo=false";
    private static final String EVERYBODY = "--portal.demo=true";

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatFailsInTheMiddleLeavesNobodyAndTheNextStartMakesEverybody(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database, NOBODY)) {
            // The journey of the fifth person is there already, so that making it fails when four people are made.
            change(portal, "insert into journey (participant) values ('p-005')");
            assertThatThrownBy(() -> portal.restart(EVERYBODY))
                    .hasRootCauseInstanceOf(SQLException.class)
                    .hasStackTraceContaining(DuplicateKeyException.class.getName());

            portal.restart(NOBODY);
            assertThat(portal.bean(Accounts.class).all()).isEmpty();
            assertThat(portal.bean(Programmes.class).find()).isEmpty();

            change(portal, "delete from journey where participant = 'p-005'");
            portal.restart(EVERYBODY);
            assertThat(portal.bean(Accounts.class).all()).hasSize(12);
            assertThat(portal.bean(Programmes.class).find()).isPresent();
        }
    }

    private static void change(RunningPortal portal, String sql) throws SQLException {
        try (Connection connection = portal.ownersConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
