package dev.positivehealth.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others begin: a talk that is offered, something that is asked for, and a copy that is let go; on both databases. */
class OffersIT {
    private static final Map<String, String> OFFER = Map.of("person", "p-001", "occasion", "prevention");

    private static Visitor.Page offer(Visitor partner, Map<String, String> typed)
            throws IOException, InterruptedException {
        return partner.send(partner.open("/talks/offers").form("/talks/offers"), typed);
    }

    private static Visitor.Page offered(Visitor person) throws IOException, InterruptedException {
        return person.open(
                person.open("/me/conversations").one("main ul.list a").attr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aNoToAnOfferedTalkLooksToWhoeverOfferedItLikeNoAnswer(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Visitor coach = new Visitor(portal.address()).signIn("p-002");
            assertThat(offer(coach, Map.of("person", "p-004", "until", "2020-01-01"))
                            .content()
                            .select(".faults a")
                            .eachAttr("href"))
                    .containsExactly("#person", "#occasion", "#until");
            String before = offer(coach, OFFER).one("main ul.list").text();
            assertThat(before).startsWith("With p-001: prevention No answer, until ");

            Visitor person = new Visitor(portal.address()).signIn("p-001");
            assertThat(person.open("/me").words()).contains("A conversation waits for your choice");
            Visitor.Page page = offered(person);
            assertThat(page.words()).contains("Somebody offers you this conversation", "p-002 offers it to you");
            assertThat(person.send(page.form("/stop"), Map.of()).words()).contains("This conversation is over");
            assertThat(coach.open("/talks/offers").one("main ul.list").text()).isEqualTo(before);

            // Nobody presses: neither this coach nor another partner, and neither learns why not.
            for (String partner : List.of("p-002", "p-003")) {
                Visitor.Page refused = offer(new Visitor(portal.address()).signIn(partner), OFFER);
                assertThat(refused.content().select(".faults li").eachText())
                        .containsExactly("An offer to this person is not possible now.");
            }
            Visitor stopped = new Visitor(portal.address()).signIn("p-009");
            stopped.send(stopped.open("/me").form("/me/stop"), Map.of());
            assertThat(offer(coach, Map.of("person", "p-009", "occasion", "prevention"))
                            .content()
                            .select(".faults li")
                            .eachText())
                    .containsExactly("An offer to this person is not possible now.");

            // Erased, the offer goes with the talk.
            person.send(person.open("/me/data").form("/me/data/erase"), Map.of("sure", "yes"));
            assertThat(coach.open("/talks/offers").words()).doesNotContain("With p-001");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void anOfferedTalkIsPreparedByThePersonWithWhomeverThePersonChooses(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Visitor manager = new Visitor(portal.address()).signIn("p-003");
            offer(manager, OFFER);
            Visitor person = new Visitor(portal.address()).signIn("p-001");
            Visitor.Page prepared =
                    person.send(offered(person).form("/prepare"), Map.of("partner", "p-002", "place", "walk"));
            assertThat(prepared.words()).contains("Career coach (p-002)");
            assertThat(manager.open("/talks/offers").one("main ul.list").text())
                    .startsWith("With p-001: prevention Accepted, until ");
            assertThat(manager.open("/talks").words()).contains("Nobody chose you");
            assertThat(new Visitor(portal.address())
                            .signIn("p-008")
                            .open("/talks/offers")
                            .status())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aPartnerAsksOnceAndLearnsOfAYesAlone(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Visitor person = new Visitor(portal.address()).signIn("p-001");
            EmployeesWayIT.fillIn(person);
            String talk = Talks.prepared(portal, "p-001", "p-002").replace("/me/conversations", "/talks");
            Visitor coach = new Visitor(portal.address()).signIn("p-002");
            assertThat(coach.send(coach.open(talk + "/ask").form("/ask"), Map.of("until", "2020-01-01"))
                            .content()
                            .select(".faults a")
                            .eachAttr("href"))
                    .containsExactly("#what", "#until");
            Visitor.Page asked =
                    coach.send(coach.open(talk + "/ask").form("/ask"), Map.of("dimension", "participation"));
            assertThat(asked.words()).contains("Nothing is shown to you");
            String unanswered = asked.one("main").text();

            assertThat(person.open("/me").words()).contains("Somebody asks to see something of you");
            Visitor.Page sharing = person.open("/me/sharing");
            assertThat(sharing.one("article").text()).contains("Career coach (p-002)", "Participation");
            sharing = person.send(sharing.form("/refuse"), Map.of());
            assertThat(coach.open(talk).one("main").text()).isEqualTo(unanswered);
            assertThat(person.open("/me").words()).doesNotContain("Somebody asks");
            assertThat(coach.send(coach.open(talk + "/ask").form("/ask"), Map.of("dimension", "participation"))
                            .content()
                            .select(".faults li")
                            .eachText())
                    .containsExactly(
                            "This is not possible now. Perhaps something that was asked before is still open.");

            // The no becomes a yes.
            person.send(sharing.form("/give"), Map.of());
            assertThat(coach.open(talk).one("#shown").text())
                    .contains("Participation 7.0")
                    .doesNotContain("Bodily functions");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void nobodyElseLearnsThatAPersonStopped(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            String talk = Talks.prepared(portal, "p-001", "p-002").replace("/me/conversations", "/talks");
            Visitor person = new Visitor(portal.address()).signIn("p-001");
            Visitor.Page plan =
                    person.send(person.open("/me/plans/wheel").form("/me/plans"), Map.of("what-will-you-do", "walk"));
            plan = person.send(plan.form("/needs"), Map.of("addressee", "manager", "words", "no late meetings"));
            plan = person.send(plan.form("/send"), Map.of());
            Visitor manager = new Visitor(portal.address()).signIn("p-003");
            Visitor.Page need =
                    manager.open(manager.open("/needs").one("main ul.list a").attr("href"));

            person.send(person.open("/me").form("/me/stop"), Map.of());
            Visitor.Page own = person.send(plan.form("/take-back"), Map.of());
            assertThat(own.status()).isEqualTo(409);
            assertThat(own.title()).isEqualTo("You have stopped");
            Visitor.Page refused = manager.send(need.form("/promise"), Map.of("by", "team lead", "on", "2030-01-01"));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.words()).contains("This is not possible now").doesNotContain("stopped");
            Visitor coach = new Visitor(portal.address()).signIn("p-002");
            assertThat(coach.open(talk).status()).isEqualTo(404);
            assertThat(coach.open("/talks").words()).contains("Nobody chose you");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aCopyGoesOnlyToWhomThePolicyLetsKeepOneAndHasToBeDeletedOnceWithdrawn(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Visitor person = new Visitor(portal.address()).signIn("p-001");
            EmployeesWayIT.fillIn(person);
            // Of a manager nobody can so much as ask it: there is nothing to choose, and what is sent past the form is
            // refused.
            String withManager = Talks.prepared(portal, "p-001", "p-003").replace("/me/conversations", "");
            Visitor.Page form = person.open("/me/sharing/new" + withManager);
            assertThat(form.words()).contains("There is never a copy.");
            Map<String, String> copy = Map.of("dimension", "participation", "mode", "receive-copy");
            assertThat(person.send(form.one("main form"), copy)
                            .content()
                            .select(".faults")
                            .size())
                    .isEqualTo(1);
            Visitor manager = new Visitor(portal.address()).signIn("p-003");
            assertThat(manager.send(
                                    manager.open("/talks" + withManager + "/ask")
                                            .form("/ask"),
                                    copy)
                            .content()
                            .select(".faults")
                            .size())
                    .isEqualTo(1);
            assertThat(person.open("/me/sharing").words()).contains("You share nothing.");

            String talk = Talks.prepared(portal, "p-001", "p-002").replace("/me/conversations", "/talks");
            person.send(
                    person.open(talk.replace("/talks", "/me/sharing/new")).one("main form"),
                    Map.of("dimension", "participation"));
            Visitor coach = new Visitor(portal.address()).signIn("p-002");
            assertThat(coach.open(talk).content().select("form[action*=/copies/]"))
                    .isEmpty();
            // To look is not to keep.
            String look = coach.open(talk).one("main").attr("data-open");
            Map<String, String> token = Map.of("_csrf", coach.token());
            assertThat(coach.ask("POST", talk + "/copies/" + look, token).statusCode())
                    .isEqualTo(404);

            coach.send(
                    coach.open(talk + "/ask").form("/ask"),
                    Map.of("dimension", "meaningfulness", "mode", "receive-copy"));
            Visitor.Page sharing = person.send(person.open("/me/sharing").form("/give"), Map.of());
            assertThat(sharing.words()).contains("Meaningfulness");
            Visitor.Page page = coach.open(talk);
            String address = page.one("form[action*=/copies/]").attr("action");
            HttpResponse<String> taken = coach.ask("POST", address, token);
            assertThat(taken.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"copy.json\"");
            assertThat(taken.body())
                    .startsWith("[{")
                    .contains("shared-profile/1", "meaningfulness")
                    .doesNotContain("participation");
            assertThat(person.open("/me/sharing/receipts").words()).contains("A copy was taken");
            assertThat(manager.ask("POST", address, Map.of("_csrf", manager.token()))
                            .statusCode())
                    .isEqualTo(404);

            Visitor.Page withdrawn = person.send(person.open("/me/sharing").form("/withdraw"), Map.of());
            assertThat(withdrawn.words()).contains("Career coach (p-002) has a copy, and is told to delete it.");
            assertThat(coach.ask("POST", address, token).statusCode()).isEqualTo(404);
            assertThat(coach.open(talk).words()).contains("Copies to delete now", "Meaningfulness");

            // A talk that was stopped has no page for its partner any more; the copy has to go all the same.
            person.send(person.open(talk.replace("/talks", "/me/conversations")).form("/stop"), Map.of());
            assertThat(coach.ask("GET", talk, Map.of()).statusCode()).isEqualTo(404);
            assertThat(coach.open("/talks").words())
                    .contains("Copies to delete now", "p-001", "Meaningfulness")
                    .contains("Delete every copy that you took.");
        }
    }
}
