package dev.positivehealth.examples.portal.questionnaire;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.examples.portal.store.Documents;
import dev.positivehealth.examples.portal.store.Journeys;
import dev.positivehealth.examples.portal.store.StaleException;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The sheets that people are filling in: one a person, each save a version. */
@Repository
class Drafts {
    private final JdbcClient database;
    private final Documents documents;
    private final Journeys journeys;

    Drafts(JdbcClient database, Documents documents, Journeys journeys) {
        this.database = database;
        this.documents = documents;
        this.journeys = journeys;
    }

    @Transactional(readOnly = true)
    Optional<Draft> find(ParticipantRef participant) {
        return database.sql("select document, version from draft where participant = :p")
                .param("p", participant.value())
                .query((row, number) -> new Draft(
                        documents.read(DocumentType.ANSWER_SHEET_DRAFT, row.getString("document")),
                        row.getInt("version")))
                .optional();
    }

    /** Begins an empty sheet, in place of one that was begun before. */
    @Transactional
    void begin(ParticipantRef participant, Questionnaire questionnaire, Optional<String> group, LocalDate day) {
        var sheet = questionnaire.sheet(day).participant(participant);
        Draft draft = new Draft(group.map(sheet::group).orElse(sheet), 1);
        drop(participant);
        database.sql("insert into draft (participant, version, document) values (:p, 1, :document)")
                .param("p", participant.value())
                .param("document", documents.column(DocumentType.ANSWER_SHEET_DRAFT, draft.sheet()))
                .update();
    }

    /**
     * Saves a draft over the version that it was made of.
     *
     * @return its new version
     * @throws StaleException if another page has saved since; nothing is stored
     */
    @Transactional
    int save(ParticipantRef participant, Draft draft) {
        int saved = database.sql("update draft set document = :document, version = version + 1"
                        + " where participant = :p and version = :version")
                .param("document", documents.column(DocumentType.ANSWER_SHEET_DRAFT, draft.sheet()))
                .param("p", participant.value())
                .param("version", draft.version())
                .update();
        if (saved == 0) {
            throw new StaleException();
        }
        return draft.version() + 1;
    }

    /**
     * Saves what a page makes of the draft that is stored.
     *
     * @return its new version; empty if there is no draft, or the page makes none of this one
     * @throws StaleException if another page has saved since; nothing is stored
     */
    @Transactional
    Optional<Integer> save(ParticipantRef participant, Function<Draft, Optional<Draft>> page) {
        return find(participant).flatMap(page).map(draft -> save(participant, draft));
    }

    /** Puts a finished sheet on the person's journey; the draft is gone with it. */
    @Transactional
    void handIn(ParticipantRef participant, Draft draft, AnswerSheet sheet) {
        int gone = database.sql("delete from draft where participant = :p and version = :version")
                .param("p", participant.value())
                .param("version", draft.version())
                .update();
        if (gone == 0) {
            throw new StaleException();
        }
        journeys.change(participant, journey -> journey.filledIn(sheet));
    }

    /** Forgets a draft, if there is one. */
    @Transactional
    void drop(ParticipantRef participant) {
        database.sql("delete from draft where participant = :p")
                .param("p", participant.value())
                .update();
    }
}
