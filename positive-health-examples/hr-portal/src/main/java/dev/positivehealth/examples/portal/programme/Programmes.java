package dev.positivehealth.examples.portal.programme;

import dev.positivehealth.conversation.ConversationPartner;
import dev.positivehealth.examples.portal.store.Documents;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.examples.portal.store.StaleException;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.programme.Programme;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The one programme of the organisation, as {@code programme/1}. */
@Repository
public class Programmes {
    private static final String ID = "programme";

    private final JdbcClient database;
    private final Documents documents;

    Programmes(JdbcClient database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    /**
     * The programme with the version that a page is made of.
     *
     * @param version goes up by one with each change
     */
    public record Kept(Programme programme, int version) {}

    /** {@return the programme, if one was begun} */
    @Transactional(readOnly = true)
    public Optional<Kept> find() {
        return database.sql("select version, document from programme where id = :id")
                .param("id", ID)
                .query((row, number) -> new Kept(
                        documents.read(DocumentType.PROGRAMME, row.getString("document")), row.getInt("version")))
                .optional();
    }

    /** {@return the partners that people can choose from, in their order} */
    public List<ConversationPartner> partners() {
        return find().map(kept -> kept.programme().partners()).orElse(List.of());
    }

    /** {@return whether somebody stands on the list of partners} */
    public boolean isPartner(String reference) {
        return partners().stream().anyMatch(one -> one.who().reference().equals(reference));
    }

    /** Begins the programme. */
    @Transactional
    public void begin(Programme programme) {
        database.sql("insert into programme (id, version, document) values (:id, 1, :document)")
                .param("id", ID)
                .param("document", documents.column(DocumentType.PROGRAMME, programme))
                .update();
    }

    /**
     * Changes the programme in the version that a page was made of.
     *
     * @throws StaleException if somebody else changed it since
     */
    @Transactional
    public void change(int version, UnaryOperator<Programme> step) {
        Programme now = find().map(Kept::programme).orElseThrow(NotFoundException::new);
        int changed = database.sql("update programme set document = :document, version = version + 1"
                        + " where id = :id and version = :version")
                .param("document", documents.column(DocumentType.PROGRAMME, step.apply(now)))
                .param("id", ID)
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new StaleException();
        }
    }
}
