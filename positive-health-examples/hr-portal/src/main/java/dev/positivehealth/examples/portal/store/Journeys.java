package dev.positivehealth.examples.portal.store;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentReceipt;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.journey.Invitation;
import dev.positivehealth.journey.Journey;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.questionnaire.AnswerSheet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journeys of all people, each as its documents: a row a sheet, an event of the ledger, a conversation, a plan.
 *
 * <p>A change is one transaction: the journey is locked, read, taken a step further by the library, and what is new is added.
 * The ledger is only ever added to.
 */
@Repository
public class Journeys {
    private final JdbcClient database;
    private final Documents documents;

    Journeys(JdbcClient database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    /** Makes room for a person's journey. */
    @Transactional
    public void add(ParticipantRef participant) {
        database.sql("insert into journey (participant) values (:p)")
                .param("p", participant.value())
                .update();
    }

    /** {@return the journey of a person as it stands now} */
    @Transactional(readOnly = true)
    public Stored get(ParticipantRef participant) {
        return load(participant);
    }

    /** Takes a journey a step further and stores what is new; returns it. */
    @Transactional
    public Journey change(ParticipantRef participant, UnaryOperator<Journey> step) {
        lock(participant);
        return store(load(participant), step);
    }

    /**
     * Takes a journey a step further, if what the page was made of is as it was.
     *
     * @throws StaleException if it is not; nothing is stored
     */
    @Transactional
    public Journey change(ParticipantRef participant, Seen seen, UnaryOperator<Journey> step) {
        lock(participant);
        Stored before = load(participant);
        Integer now = before.versions().get(seen.id());
        if (now == null) {
            throw new NotFoundException();
        }
        if (now != seen.version()) {
            throw new StaleException();
        }
        return store(before, step);
    }

    private Journey store(Stored before, UnaryOperator<Journey> step) {
        Journey after = step.apply(before.journey());
        write(before, after);
        return after;
    }

    /** Erases everything of a person but the ledger, by the one procedure that may. */
    @Transactional
    public void erase(ParticipantRef participant) {
        lock(participant);
        database.sql("select erase_participant(:p)")
                .param("p", participant.value())
                .query(Integer.class)
                .single();
    }

    /** {@return who has a conversation with this id, if somebody has} */
    @Transactional(readOnly = true)
    public Optional<ParticipantRef> personOfTalk(String conversation) {
        return database.sql("select participant from conversation where id = :id")
                .param("id", conversation)
                .query(String.class)
                .optional()
                .map(ParticipantRef::parse);
    }

    /** {@return the ids of the conversations for which this account was chosen as partner} */
    @Transactional(readOnly = true)
    public List<String> talksWith(String partner) {
        return database.sql("select id from conversation where partner = :partner order by id")
                .param("partner", partner)
                .query(String.class)
                .list();
    }

    /** {@return the people whose ledger has an event for this recipient} */
    @Transactional(readOnly = true)
    public List<ParticipantRef> peopleWithEventsFor(Role role, String recipient) {
        return database
                .sql("select distinct participant from ledger_event where recipient_role = :role"
                        + " and recipient = :recipient order by participant")
                .param("role", role.code())
                .param("recipient", recipient)
                .query(String.class)
                .list()
                .stream()
                .map(ParticipantRef::parse)
                .toList();
    }

    private void lock(ParticipantRef participant) {
        boolean isThere = database.sql("select participant from journey where participant = :p for update")
                .param("p", participant.value())
                .query(String.class)
                .optional()
                .isPresent();
        if (!isThere) {
            throw new NotFoundException();
        }
    }

    private Stored load(ParticipantRef participant) {
        String p = participant.value();
        Optional<Instant> stopped = database
                .sql("select stopped_at from journey where participant = :p")
                .param("p", p)
                .query(Journeys::moment)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
        List<Invitation> invitations = database.sql(
                        "select made_at, ends_at from invitation where participant = :p order by place")
                .param("p", p)
                .query((row, i) -> new Invitation(instant(row, "made_at"), instant(row, "ends_at")))
                .list();
        List<String> sheetIds = new ArrayList<>();
        List<AnswerSheet> sheets = database.sql("select id, document from sheet where participant = :p order by place")
                .param("p", p)
                .query((row, i) -> {
                    sheetIds.add(row.getString("id"));
                    return documents.read(DocumentType.ANSWER_SHEET, row.getString("document"));
                })
                .list();
        List<ConsentEvent> events = database
                .sql("select document from ledger_event where participant = :p order by place")
                .param("p", p)
                .query(String.class)
                .list()
                .stream()
                .map(text -> documents.read(DocumentType.CONSENT_RECEIPT, text).event())
                .toList();
        Map<String, Integer> versions = new HashMap<>();
        List<Conversation> conversations = versioned("conversation", p, versions, DocumentType.CONVERSATION);
        List<ActionPlan> plans = versioned("action_plan", p, versions, DocumentType.ACTION_PLAN);
        Journey journey = Documents.sound(Journey.restore(
                participant,
                invitations,
                sheets,
                Documents.sound(ConsentLedger.restore(participant, events)),
                conversations,
                plans,
                stopped));
        return new Stored(journey, sheetIds, versions);
    }

    private <T> List<T> versioned(String table, String p, Map<String, Integer> versions, DocumentType<T> type) {
        return database.sql("select id, version, document from " + table + " where participant = :p order by place")
                .param("p", p)
                .query((row, i) -> {
                    versions.put(row.getString("id"), row.getInt("version"));
                    return documents.read(type, row.getString("document"));
                })
                .list();
    }

    private void write(Stored before, Journey after) {
        String p = after.participant().value();
        Journey was = before.journey();
        for (int i = was.invitations().size(); i < after.invitations().size(); i++) {
            Invitation invitation = after.invitations().get(i);
            database.sql(
                            "insert into invitation (participant, place, made_at, ends_at) values (:p, :place, :made, :ends)")
                    .param("p", p)
                    .param("place", i + 1)
                    .param("made", Documents.moment(invitation.at()))
                    .param("ends", Documents.moment(invitation.until()))
                    .update();
        }
        for (int i = was.sheets().size(); i < after.sheets().size(); i++) {
            AnswerSheet sheet = after.sheets().get(i);
            database.sql("insert into sheet (id, participant, place, taken_on, document)"
                            + " values (:id, :p, :place, :taken, :document)")
                    .param("id", Ids.next())
                    .param("p", p)
                    .param("place", i + 1)
                    .param("taken", sheet.takenOn())
                    .param("document", documents.column(DocumentType.ANSWER_SHEET, sheet))
                    .update();
        }
        writeEvents(was.ledger(), after.ledger());
        for (Conversation conversation : after.conversations()) {
            Optional<Conversation> earlier = was.conversations().stream()
                    .filter(one -> one.id().equals(conversation.id()))
                    .findFirst();
            if (earlier.isEmpty()) {
                insert("conversation", p, conversation.id(), DocumentType.CONVERSATION, conversation);
            } else if (!earlier.get().equals(conversation)) {
                update("conversation", conversation.id(), before, DocumentType.CONVERSATION, conversation);
            }
            database.sql("update conversation set partner = :partner where id = :id and partner is null")
                    .param(
                            "partner",
                            conversation
                                    .chosenPartner()
                                    .map(Recipient::reference)
                                    .orElse(null))
                    .param("id", conversation.id())
                    .update();
        }
        for (ActionPlan plan : after.plans()) {
            Optional<ActionPlan> earlier = was.plans().stream()
                    .filter(one -> one.id().equals(plan.id()))
                    .findFirst();
            if (earlier.isEmpty()) {
                insert("action_plan", p, plan.id(), DocumentType.ACTION_PLAN, plan);
            } else if (!earlier.get().equals(plan)) {
                update("action_plan", plan.id(), before, DocumentType.ACTION_PLAN, plan);
            }
        }
        if (!was.stoppedAt().equals(after.stoppedAt())) {
            database.sql("update journey set stopped_at = :at where participant = :p")
                    .param("at", after.stoppedAt().map(Documents::moment).orElse(null))
                    .param("p", p)
                    .update();
        }
    }

    /** What a ledger has more than before. Two ledgers that go on from one version cannot both be stored. */
    private void writeEvents(ConsentLedger was, ConsentLedger after) {
        if (after.version() == was.version()) {
            return;
        }
        List<ConsentReceipt> receipts = after.receipts();
        for (ConsentReceipt receipt : receipts.subList(was.version(), receipts.size())) {
            database.sql(
                            "insert into ledger_event (participant, place, happened_at, recipient_role, recipient, document)"
                                    + " values (:p, :place, :at, :role, :recipient, :document)")
                    .param("p", after.participant().value())
                    .param("place", receipt.number())
                    .param("at", Documents.moment(receipt.event().at()))
                    .param("role", receipt.request().recipient().role().code())
                    .param("recipient", receipt.request().recipient().reference())
                    .param("document", documents.column(DocumentType.CONSENT_RECEIPT, receipt))
                    .update();
        }
    }

    private <T> void insert(String table, String p, String id, DocumentType<T> type, T value) {
        database.sql("insert into " + table + " (id, participant, place, version, document) values (:id, :p,"
                        + " (select coalesce(max(place), 0) + 1 from " + table
                        + " where participant = :p), 1, :document)")
                .param("id", id)
                .param("p", p)
                .param("document", documents.column(type, value))
                .update();
    }

    private <T> void update(String table, String id, Stored before, DocumentType<T> type, T value) {
        int changed = database.sql("update " + table
                        + " set document = :document, version = version + 1 where id = :id and version = :version")
                .param("document", documents.column(type, value))
                .param("id", id)
                .param("version", before.version(id))
                .update();
        if (changed == 0) {
            throw new StaleException();
        }
    }

    private static Optional<Instant> moment(ResultSet row, int number) throws SQLException {
        return Optional.ofNullable(row.getObject(1, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
