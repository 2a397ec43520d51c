package dev.positivehealth.examples.portal.need;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.examples.portal.account.Account;
import dev.positivehealth.examples.portal.account.Right;
import dev.positivehealth.examples.portal.store.Ids;
import dev.positivehealth.examples.portal.store.Journeys;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.examples.portal.store.Seen;
import dev.positivehealth.examples.portal.store.StaleException;
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
 * Needs on their way to whoever they are for. A need stands in the person's plan alone; here is only where to find it, under an
 * id that tells nothing of who sent it.
 */
@Repository
public class SentNeeds {
    private final JdbcClient database;
    private final Journeys journeys;

    SentNeeds(JdbcClient database, Journeys journeys) {
        this.database = database;
        this.journeys = journeys;
    }

    /** A need as whoever it is for sees it: nothing of the person. */
    record Asked(String id, Need need) {}

    private record Place(String id, ParticipantRef person, String plan, String need) {}

    /** Sends a need, in the version of the plan that a page was made of, and lets whoever it is for find it. */
    @Transactional
    public void send(Account sender, Seen page, String needId, Instant at) {
        Journey after = journeys.change(sender.participant(), page, journey -> {
            ActionPlan plan = plan(journey, page.id());
            if (find(plan, needId) instanceof Need.Unsent unsent) {
                return journey.with(plan.replace(unsent.send(at)));
            }
            throw new StaleException();
        });
        ActionPlan plan = plan(after, page.id());
        Need need = find(plan, needId);
        database.sql("insert into sent_need (id, participant, plan, need, addressee, group_path)"
                        + " values (:id, :p, :plan, :need, :addressee, :group)")
                .param("id", Ids.next())
                .param("p", plan.participant().value())
                .param("plan", plan.id())
                .param("need", needId)
                .param("addressee", need.addressee().code())
                .param("group", sender.group().map(GroupPath::toString).orElse(null))
                .update();
    }

    /** {@return the needs that are for this account: as manager of a group, for the organisation, or in its own team} */
    @Transactional(readOnly = true)
    List<Asked> forAccount(Account who) {
        List<Asked> all = new ArrayList<>();
        for (Place place : places(who, Optional.empty())) {
            ActionPlan plan = journeys.get(place.person()).plan(place.plan());
            all.add(new Asked(place.id(), find(plan, place.need())));
        }
        return all;
    }

    /** {@return a need that is for this account; for any other account it is not there} */
    @Transactional(readOnly = true)
    Asked one(Account who, String id) {
        Place place = places(who, Optional.of(id)).stream().findFirst().orElseThrow(NotFoundException::new);
        return new Asked(id, find(journeys.get(place.person()).plan(place.plan()), place.need()));
    }

    /** Answers a need that is for this account. */
    void answer(Account who, String id, UnaryOperator<Need> step) {
        Place place = places(who, Optional.of(id)).stream().findFirst().orElseThrow(NotFoundException::new);
        journeys.change(place.person(), journey -> {
            ActionPlan plan = plan(journey, place.plan());
            return journey.with(plan.replace(step.apply(find(plan, place.need()))));
        });
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
        return database.sql("select id, participant, plan, need from sent_need where addressee = :addressee"
                        + (group.isPresent() ? " and group_path = :group" : "") + " order by id")
                .param("addressee", addressee.code())
                .param("group", group.map(GroupPath::toString).orElse(""))
                .query((row, number) -> new Place(
                        row.getString("id"),
                        ParticipantRef.parse(row.getString("participant")),
                        row.getString("plan"),
                        row.getString("need")))
                .list();
    }

    private static ActionPlan plan(Journey journey, String id) {
        return journey.plans().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Need find(ActionPlan plan, String id) {
        return plan.needs().stream()
                .filter(need -> need.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
