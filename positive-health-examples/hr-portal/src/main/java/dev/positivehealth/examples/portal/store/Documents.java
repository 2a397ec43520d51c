package dev.positivehealth.examples.portal.store;

import dev.positivehealth.Checked;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.stereotype.Component;

/** Documents as values of columns, on either database: {@code jsonb} on PostgreSQL, text on H2. */
@Component
public class Documents {
    private final JsonDocuments documents;
    private final int sqlType;

    Documents(JsonDocuments documents, DataSource database) throws SQLException {
        this.documents = documents;
        try (Connection connection = database.getConnection()) {
            boolean isPostgres =
                    connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            this.sqlType = isPostgres ? Types.OTHER : Types.VARCHAR;
        }
    }

    /** {@return a document as the value of a column} */
    public <T> SqlParameterValue column(DocumentType<T> type, T value) {
        return new SqlParameterValue(sqlType, documents.write(type, value));
    }

    /**
     * {@return what a column holds}
     *
     * @throws IllegalStateException if it breaks a rule, which nothing stored here does
     */
    public <T> T read(DocumentType<T> type, String column) {
        return sound(documents.read(type, column));
    }

    /** What was stored was judged then; if it cannot be read now, whoever asks is not to blame and is not told. */
    static <T> T sound(Checked<T> stored) {
        return stored.value().orElseThrow(() -> new IllegalStateException("what is stored breaks a rule"));
    }

    /** {@return a document as text, to be handed out} */
    public <T> String text(DocumentType<T> type, T value) {
        return documents.write(type, value);
    }

    /** {@return an instant as drivers take it} */
    public static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
