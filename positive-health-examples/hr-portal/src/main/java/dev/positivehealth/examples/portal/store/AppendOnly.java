package dev.positivehealth.examples.portal.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** The trigger that keeps the ledger append-only on H2; PostgreSQL has rights for that. */
public final class AppendOnly implements Trigger {
    /** Makes the trigger; H2 does. */
    public AppendOnly() {}

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("the ledger is append-only", "42501");
    }
}
