package dev.positivehealth.examples.portal.round;

import dev.positivehealth.GroupPath;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Contribution;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Recorded;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.examples.portal.store.Documents;
import dev.positivehealth.examples.portal.store.Ids;
import dev.positivehealth.examples.portal.store.Journeys;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.journey.Journey;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.outcome.Audience;
import dev.positivehealth.outcome.Controller;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.outcome.GroupTree;
import dev.positivehealth.outcome.MinimumGroupSize;
import dev.positivehealth.outcome.ReleasePlan;
import dev.positivehealth.outcome.Round;
import dev.positivehealth.outcome.RoundTerms;
import dev.positivehealth.outcome.SuppressionReason;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.ScoringRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * All rounds. What is published is a document of its own, whose key lets a round be published once; the reasons of what is
 * hidden stand beside it, for the controller alone, without counts.
 */
@Repository
class Rounds {
    private static final String ALL =
            "select r.id, r.name, r.questionnaire, r.minimum, r.controller, r.audience, r.first_day, r.last_day,"
                    + " r.opened_at, r.closed_at, p.published_at"
                    + " from outcome_round r left join publication p on p.round = r.id";

    private final JdbcClient database;
    private final Documents documents;
    private final Journeys journeys;
    private final Questionnaires catalogue;
    private final WorkplacePolicy policy;
    private final Clock clock;

    Rounds(
            JdbcClient database,
            Documents documents,
            Journeys journeys,
            Questionnaires catalogue,
            WorkplacePolicy policy,
            Clock clock) {
        this.database = database;
        this.documents = documents;
        this.journeys = journeys;
        this.catalogue = catalogue;
        this.policy = policy;
        this.clock = clock;
    }

    /** What is hidden in a report, and why: for the controller alone. */
    record Withheld(Optional<String> group, Optional<Dimension> dimension, SuppressionReason reason) {}

    /**
     * Opens a round.
     *
     * @return its id
     * @throws org.springframework.dao.DuplicateKeyException if there is a round of that name
     */
    @Transactional
    public String open(RoundTerms terms) {
        String id = Ids.next();
        database.sql("insert into outcome_round (id, name, questionnaire, minimum, controller, audience, first_day,"
                        + " last_day, opened_at) values (:id, :name, :questionnaire, :minimum, :controller, :audience,"
                        + " :first, :last, :at)")
                .param("id", id)
                .param("name", terms.round().value())
                .param("questionnaire", terms.questionnaire().id().toString())
                .param("minimum", terms.minimum().value())
                .param("controller", terms.controller().name())
                .param("audience", terms.audience().code())
                .param("first", terms.from())
                .param("last", terms.until())
                .param("at", Documents.moment(clock.instant()))
                .update();
        for (GroupPath group : terms.groups().paths()) {
            database.sql("insert into outcome_round_group (round, path) values (:id, :path)")
                    .param("id", id)
                    .param("path", group.toString())
                    .update();
        }
        return id;
    }

    /** {@return all rounds, the latest first} */
    @Transactional(readOnly = true)
    public List<KeptRound> all() {
        return database.sql(ALL + " order by r.opened_at desc, r.id")
                .query(this::round)
                .list();
    }

    /** {@return the round with this id} */
    @Transactional(readOnly = true)
    public KeptRound get(String id) {
        return database.sql(ALL + " where r.id = :id")
                .param("id", id)
                .query(this::round)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** {@return the round, which nobody else changes until the transaction ends} */
    private KeptRound locked(String id) {
        String known = database.sql("select id from outcome_round where id = :id for update")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(NotFoundException::new);
        return get(known);
    }

    private KeptRound round(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        RoundTerms terms = RoundTerms.of(
                        RoundRef.parse(row.getString("name")),
                        catalogue.get(QuestionnaireId.parse(row.getString("questionnaire"))),
                        GroupTree.of(groups(id)),
                        Controller.of(row.getString("controller")))
                .withMinimum(MinimumGroupSize.of(row.getInt("minimum")))
                .withAudience(Audience.parse(row.getString("audience")))
                .withDays(
                        Objects.requireNonNull(row.getObject("first_day", LocalDate.class)),
                        Objects.requireNonNull(row.getObject("last_day", LocalDate.class)))
                .withPublishedOnce();
        return new KeptRound(
                id,
                terms,
                instant(row, "opened_at").orElseThrow(),
                instant(row, "closed_at"),
                instant(row, "published_at"));
    }

    private List<GroupPath> groups(String id) {
        return database
                .sql("select path from outcome_round_group where round = :id")
                .param("id", id)
                .query(String.class)
                .list()
                .stream()
                .map(GroupPath::parse)
                .toList();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /**
     * Lets a person join: the person offers the scores to this round, and to nobody else.
     *
     * @param words in whose language the consent is worded
     * @throws NotPossibleException if the round is closed, or the consent is not possible
     */
    @Transactional
    public void join(String id, ParticipantRef person, GroupPath group, Words words) {
        KeptRound round = locked(id);
        if (!round.terms().groups().has(group)) {
            throw new NotFoundException();
        }
        if (!round.isOpen()) {
            throw new NotPossibleException("a round that is closed", RefusalReason.NOT_AT_THIS_STAGE);
        }
        journeys.change(person, journey -> {
            Instant now = clock.instant();
            ConsentRequest offer = ConsentRequest.of(
                    ConsentId.parse(Ids.next()),
                    AccessRequest.copy(
                            Scope.wholeWeb(), Recipient.round(round.terms().round()), Purpose.GROUP_OUTCOME),
                    words.languages(),
                    now,
                    round.consentsEnd());
            return journey.with(journey.ledger().offer(offer, policy, now));
        });
    }

    /** Closes a round: nobody joins any more. */
    @Transactional
    public void close(String id) {
        if (!locked(id).isOpen()) {
            throw new NotPossibleException("a round that is closed", RefusalReason.NOT_AT_THIS_STAGE);
        }
        database.sql("update outcome_round set closed_at = :at where id = :id")
                .param("at", Documents.moment(clock.instant()))
                .param("id", id)
                .update();
    }

    /**
     * Publishes a round, all in one: each ledger is asked whether the person still consents, and keeps that the scores were put
     * in; then the report is stored.
     *
     * @throws org.springframework.dao.DuplicateKeyException if it was published before; nothing is stored
     * @throws NotPossibleException if it is not closed
     */
    @Transactional
    public void publish(String id) {
        KeptRound round = locked(id);
        Instant closedAt = round.closedAt()
                .orElseThrow(() -> new NotPossibleException("a round that is open", RefusalReason.NOT_AT_THIS_STAGE));
        RoundTerms terms = round.terms();
        List<Contribution> contributions = new ArrayList<>();
        for (ParticipantRef person : journeys.peopleWithEventsFor(Role.ROUND, round.name())) {
            journeys.change(person, journey -> contribute(journey, terms, contributions));
        }
        Instant now = clock.instant();
        Round.Published published = Round.open(terms, round.openedAt())
                .addAll(contributions)
                .close(closedAt)
                .publish(now);
        database.sql("insert into publication (round, published_at, document) values (:id, :at, :document)")
                .param("id", id)
                .param("at", Documents.moment(now))
                .param("document", documents.column(DocumentType.GROUP_REPORT, published.report()))
                .update();
        withhold(id, published.plan());
    }

    private Journey contribute(Journey journey, RoundTerms terms, List<Contribution> contributions) {
        if (journey.stoppedAt().isPresent()) {
            return journey;
        }
        Optional<Recorded<Contribution>> recorded = terms.counting(journey.sheets())
                .flatMap(sheet -> journey.ledger()
                        .contribute(
                                ScoringRule.standardFor(sheet.questionnaire()).score(sheet),
                                terms.round(),
                                sheet.group().orElseThrow(),
                                policy,
                                clock.instant())
                        .recorded());
        recorded.map(Recorded::outcome).ifPresent(contributions::add);
        return recorded.map(next -> journey.with(next.ledger())).orElse(journey);
    }

    private void withhold(String id, ReleasePlan plan) {
        int place = 0;
        for (ReleasePlan.Suppressed hidden : plan.hidden()) {
            place++;
            database.sql("insert into withheld (round, place, group_path, dimension, reason)"
                            + " values (:id, :place, :group, :dimension, :reason)")
                    .param("id", id)
                    .param("place", place)
                    .param("group", hidden.group().map(GroupPath::toString).orElse(null))
                    .param("dimension", hidden.dimension().map(Dimension::code).orElse(null))
                    .param("reason", hidden.reason().code())
                    .update();
        }
    }

    /** {@return the report of a round, once it is published} */
    @Transactional(readOnly = true)
    public Optional<GroupReport> report(String id) {
        return database.sql("select document from publication where round = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(text -> documents.read(DocumentType.GROUP_REPORT, text));
    }

    /** {@return what is hidden in the report of a round, in its order} */
    @Transactional(readOnly = true)
    public List<Withheld> withheld(String id) {
        return database.sql("select group_path, dimension, reason from withheld where round = :id order by place")
                .param("id", id)
                .query((row, number) -> new Withheld(
                        Optional.ofNullable(row.getString("group_path")),
                        Optional.ofNullable(row.getString("dimension")).map(Dimension::parse),
                        SuppressionReason.parse(row.getString("reason"))))
                .list();
    }
}
