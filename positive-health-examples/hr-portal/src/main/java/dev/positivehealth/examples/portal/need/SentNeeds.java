package dev.positivehealth.examples.portal.need;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.examples.portal.account.Account;
import dev.positivehealth.examples.portal.account.Right;
import dev.positivehealth.examples.portal.store.Ids;
import dev.positivehealth.examples.portal.store.Journeys;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.examples.portal.store.Seen;
import dev.positivehealth.examples.portal.store.Stored;
import dev.positivehealth.journey.Journey;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Needs on their way to whoever they are for. A need stands in its plan alone, a person's or a team's; here is only where to
 * find it, under an id that tells nothing of who sent it.
 */
@Repository
public class SentNeeds {
    private final JdbcClient database;
    private final Journeys journeys;
    private final TeamPlans teams;

    SentNeeds(JdbcClient database, Journeys journeys, TeamPlans teams) {
        this.database = database;
        this.journeys = journeys;
        this.teams = teams;
    }

    /** A need as whoever it is for sees it: nothing of a person. */
    record Asked(String id, Need need, boolean ofTeam) {}

    /** The plan of a person, or the session of a team. */
    private record Place(String id, Optional<ParticipantRef> person, String plan, String need) {}

    /** Sends a need of a person, in the version of the plan that a page was made of, and lets whoever it is for find it. */
    @Transactional
    public void send(Account sender, Seen page, String needId, Instant at) {
        Journey after = journeys.change(sender.participant(), page, journey -> {
            ActionPlan plan = Stored.plan(journey, page.id());
            return journey.with(plan.replace(OwnNeed.step("send", OwnNeed.find(plan, needId), at)));
        });
        Need need = OwnNeed.find(Stored.plan(after, page.id()), needId);
        insert("plan", page.id(), need, Optional.of(sender.participant()), sender.group());
    }

    /** Sends a need of a team, for whoever leads its session. */
    @Transactional
    public void sendOfTeam(Account moderator, Seen page, String needId, Instant at) {
        GroupPath team = teams.change(moderator, page, needId, need -> OwnNeed.step("send", need, at));
        insert("session", page.id(), teams.need(page.id(), needId), Optional.empty(), Optional.of(team));
    }

    private void insert(
            String column, String place, Need need, Optional<ParticipantRef> person, Optional<GroupPath> group) {
        database.sql("insert into sent_need (id, participant, " + column + ", need, addressee, group_path)"
                        + " values (:id, :p, :place, :need, :addressee, :group)")
                .param("id", Ids.next())
                .param("p", person.map(ParticipantRef::value).orElse(null))
                .param("place", place)
                .param("need", need.id())
                .param("addressee", need.addressee().code())
                .param("group", group.map(GroupPath::toString).orElse(null))
                .update();
    }

    /** {@return the needs that are for this account: as manager of a group, for the organisation, or in its own team} */
    @Transactional(readOnly = true)
    List<Asked> forAccount(Account who) {
        return places(who, Optional.empty()).stream().map(this::asked).toList();
    }

    /** {@return a need that is for this account; for any other account it is not there} */
    @Transactional(readOnly = true)
    Asked one(Account who, String id) {
        return asked(place(who, id));
    }

    private Asked asked(Place place) {
        Need need = place.person()
                .map(person -> OwnNeed.find(journeys.get(person).plan(place.plan()), place.need()))
                .orElseGet(() -> teams.need(place.plan(), place.need()));
        return new Asked(place.id(), need, place.person().isEmpty());
    }

    /** Answers a need that is for this account. */
    void answer(Account who, String id, UnaryOperator<Need> step) {
        Place place = place(who, id);
        place.person()
                .ifPresentOrElse(
                        person -> journeys.change(person, journey -> {
                            ActionPlan plan = Stored.plan(journey, place.plan());
                            return journey.with(plan.replace(step.apply(OwnNeed.find(plan, place.need()))));
                        }),
                        () -> teams.answer(place.plan(), place.need(), step));
    }

    private Place place(Account who, String id) {
        return places(who, Optional.of(id)).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    private List<Place> places(Account who, Optional<String> id) {
        List<Place> all = new ArrayList<>();
        if (who.may(Right.MANAGER)) {
            all.addAll(places(Addressee.MANAGER, who.group()));
        }
        if (who.may(Right.PROGRAMME_OWNER)) {
            all.addAll(places(Addressee.ORGANISATION, Optional.empty()));
        }
        if (who.group().isPresent()) {
            all.addAll(places(Addressee.TEAM, who.group()));
        }
        all.removeIf(place -> !id.map(place.id()::equals).orElse(true));
        return all;
    }

    /** The needs for an addressee, of one group if one is given. */
    private List<Place> places(Addressee addressee, Optional<GroupPath> group) {
        return database.sql(
                        "select id, participant, coalesce(plan, session) as plan, need from sent_need where addressee = :addressee"
                                + (group.isPresent() ? " and group_path = :group" : "") + " order by id")
                .param("addressee", addressee.code())
                .param("group", group.map(GroupPath::toString).orElse(""))
                .query((row, number) -> new Place(
                        row.getString("id"),
                        Optional.ofNullable(row.getString("participant")).map(ParticipantRef::parse),
                        row.getString("plan"),
                        row.getString("need")))
                .list();
    }
}
