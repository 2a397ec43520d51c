package dev.positivehealth.examples.portal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** {@code erase_participant} on H2: the same statements as PostgreSQL's function. */
public final class H2Erasure {
    private static final List<String> STATEMENTS = List.of(
            "delete from sent_need where participant = ?",
            "delete from action_plan where participant = ?",
            "delete from talk_offer where conversation in (select id from conversation where participant = ?)",
            "delete from conversation where participant = ?",
            "delete from sheet where participant = ?",
            "delete from draft where participant = ?",
            "delete from invitation where participant = ?",
            "update journey set stopped_at = null, invitation_hidden = false where participant = ?");

    private H2Erasure() {}

    /** {@return 1, when everything of a person but the ledger is gone} H2 calls it within the transaction. */
    public static int erase(Connection connection, String participant) throws SQLException {
        for (String statement : STATEMENTS) {
            try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                prepared.setString(1, participant);
                prepared.executeUpdate();
            }
        }
        return 1;
    }
}
