package dev.positivehealth.examples.portal.team;

import dev.positivehealth.GroupPath;
import dev.positivehealth.examples.portal.account.Account;
import dev.positivehealth.examples.portal.need.OwnNeed;
import dev.positivehealth.examples.portal.need.TeamPlans;
import dev.positivehealth.examples.portal.store.Documents;
import dev.positivehealth.examples.portal.store.Ids;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.examples.portal.store.Seen;
import dev.positivehealth.examples.portal.store.StaleException;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.plan.Need;
import dev.positivehealth.team.Introduction;
import dev.positivehealth.team.TeamSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All team sessions. Who has handed in is kept apart from the notes, without what or when. */
@Repository
class TeamSessions implements TeamPlans {
    private static final String ALL = "select id, group_path, moderator, version, document from team_session";

    private final JdbcClient database;
    private final Documents documents;

    TeamSessions(JdbcClient database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    /** Begins a session of a team; returns its id. */
    @Transactional
    public String begin(Account moderator, GroupPath group, Introduction introduction) {
        String id = Ids.next();
        database.sql("insert into team_session (id, group_path, moderator, version, document)"
                        + " values (:id, :group, :moderator, 1, :document)")
                .param("id", id)
                .param("group", group.toString())
                .param("moderator", moderator.id())
                .param("document", documents.column(DocumentType.TEAM_SESSION, TeamSession.introduce(introduction)))
                .update();
        return id;
    }

    /** {@return the sessions that an account leads, and those of its team; the latest day first} */
    @Transactional(readOnly = true)
    public List<KeptSession> of(Account who) {
        return database
                .sql(ALL + " where moderator = :account or group_path = :group order by id")
                .param("account", who.id())
                .param("group", who.group().map(GroupPath::toString).orElse(""))
                .query(this::kept)
                .list()
                .stream()
                .sorted(Comparator.comparing((KeptSession kept) ->
                                kept.session().introduction().heldOn())
                        .reversed())
                .toList();
    }

    /** {@return a session that is for this account; for any other it is not there} */
    @Transactional(readOnly = true)
    public KeptSession get(Account who, String id) {
        KeptSession kept = one(id);
        if (!kept.isFor(who)) {
            throw new NotFoundException();
        }
        return kept;
    }

    private KeptSession kept(ResultSet row, int number) throws SQLException {
        return new KeptSession(
                row.getString("id"),
                GroupPath.parse(row.getString("group_path")),
                row.getString("moderator"),
                row.getInt("version"),
                documents.read(DocumentType.TEAM_SESSION, row.getString("document")));
    }

    /** {@return whether an account has handed in its notes} */
    @Transactional(readOnly = true)
    public boolean isDone(Account who, String id) {
        return database.sql("select session from team_session_done where session = :id and account = :account")
                .param("id", id)
                .param("account", who.id())
                .query(String.class)
                .optional()
                .isPresent();
    }

    /**
     * Takes the notes of a member, who is then done.
     *
     * @throws org.springframework.dao.DuplicateKeyException if the member is done already; nothing is stored
     */
    @Transactional
    public void handIn(Account who, String id, List<String> notes) {
        KeptSession kept = locked(who, id);
        database.sql("insert into team_session_done (session, account) values (:id, :account)")
                .param("id", id)
                .param("account", who.id())
                .update();
        store(kept, writing(kept).handIn(notes));
    }

    /** Goes on without one person: nothing is handed in for somebody who takes no part after all. */
    @Transactional
    public void goOnWithoutOne(Account moderator, String id) {
        KeptSession kept = led(moderator, locked(moderator, id));
        store(kept, writing(kept).handIn(List.of()));
    }

    private static TeamSession.Introduced writing(KeptSession kept) {
        return at(TeamSession.Introduced.class, kept);
    }

    /**
     * Takes a session a step further, for its moderator, in the version that the page was made of.
     *
     * @throws StaleException if it was changed since, or is at another stage
     */
    @Transactional
    public <T extends TeamSession> void change(
            Account moderator, Seen page, Class<T> stage, Function<T, TeamSession> step) {
        KeptSession kept = led(moderator, locked(moderator, page.id()));
        if (kept.version() != page.version()) {
            throw new StaleException();
        }
        store(kept, step.apply(at(stage, kept)));
    }

    private static <T extends TeamSession> T at(Class<T> stage, KeptSession kept) {
        if (!stage.isInstance(kept.session())) {
            throw new StaleException();
        }
        return stage.cast(kept.session());
    }

    @Override
    @Transactional
    public GroupPath change(Account moderator, Seen page, String need, UnaryOperator<Need> step) {
        change(moderator, page, TeamSession.Planned.class, planned -> replaced(planned, need, step));
        return get(moderator, page.id()).group();
    }

    private static TeamSession.Planned replaced(TeamSession.Planned planned, String need, UnaryOperator<Need> step) {
        return planned.replace(step.apply(OwnNeed.find(planned, need)));
    }

    @Override
    @Transactional(readOnly = true)
    public Need need(String session, String need) {
        return OwnNeed.find(at(TeamSession.Planned.class, one(session)), need);
    }

    @Override
    @Transactional
    public void answer(String session, String need, UnaryOperator<Need> step) {
        lock(session);
        KeptSession kept = one(session);
        store(kept, replaced(at(TeamSession.Planned.class, kept), need, step));
    }

    private KeptSession one(String id) {
        return database.sql(ALL + " where id = :id")
                .param("id", id)
                .query(this::kept)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    private KeptSession locked(Account who, String id) {
        lock(id);
        return get(who, id);
    }

    private void lock(String id) {
        database.sql("select id from team_session where id = :id for update")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private static KeptSession led(Account moderator, KeptSession kept) {
        if (!kept.isLedBy(moderator)) {
            throw new NotFoundException();
        }
        return kept;
    }

    private void store(KeptSession before, TeamSession after) {
        int changed = database.sql("update team_session set document = :document, version = version + 1"
                        + " where id = :id and version = :version")
                .param("document", documents.column(DocumentType.TEAM_SESSION, after))
                .param("id", before.id())
                .param("version", before.version())
                .update();
        if (changed == 0) {
            throw new StaleException();
        }
    }
}
