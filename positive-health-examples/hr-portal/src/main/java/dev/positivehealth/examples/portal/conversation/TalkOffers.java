package dev.positivehealth.examples.portal.conversation;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.conversation.OfferSeen;
import dev.positivehealth.examples.portal.account.Account;
import dev.positivehealth.examples.portal.store.Ids;
import dev.positivehealth.examples.portal.store.Journeys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Talks that somebody offered: who offered which. How it stands, whoever offered learns from the library alone. */
@Repository
class TalkOffers {
    private final JdbcClient database;
    private final Journeys journeys;

    TalkOffers(JdbcClient database, Journeys journeys) {
        this.database = database;
        this.journeys = journeys;
    }

    /** An offer as whoever made it sees it: a no looks like no answer. */
    record Made(String person, OfferSeen offer) {}

    private record Place(ParticipantRef person, String talk) {}

    /**
     * Offers somebody a talk.
     *
     * @throws dev.positivehealth.NotPossibleException if it is not possible now
     */
    @Transactional
    public void offer(Account by, ParticipantRef to, Occasion occasion, Instant at, Instant until) {
        String id = Ids.next();
        journeys.change(to, journey -> journey.with(Conversation.offer(id, to, occasion, at, until)));
        database.sql("insert into talk_offer (conversation, account) values (:id, :account)")
                .param("id", id)
                .param("account", by.id())
                .update();
    }

    /** {@return the offers that an account made} */
    @Transactional(readOnly = true)
    public List<Made> madeBy(Account who, Instant now) {
        List<Made> all = new ArrayList<>();
        for (Place place : database.sql("select c.participant, c.id from talk_offer o join conversation c"
                        + " on c.id = o.conversation where o.account = :account order by c.id")
                .param("account", who.id())
                .query((row, number) ->
                        new Place(ParticipantRef.parse(row.getString("participant")), row.getString("id")))
                .list()) {
            OfferSeen.of(journeys.get(place.person()).conversation(place.talk()), now)
                    .ifPresent(seen -> all.add(new Made(place.person().value(), seen)));
        }
        return all;
    }

    /** {@return the name of whoever offered a talk; empty if nobody did} */
    @Transactional(readOnly = true)
    public Optional<String> whoOffered(String talk) {
        return database.sql(
                        "select a.reference from talk_offer o join account a on a.id = o.account where o.conversation = :talk")
                .param("talk", talk)
                .query(String.class)
                .optional();
    }
}
