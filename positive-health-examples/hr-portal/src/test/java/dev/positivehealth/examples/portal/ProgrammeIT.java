package dev.positivehealth.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programme and its review, on both databases. */
class ProgrammeIT {
    private static final Map<String, String> GOAL =
            Map.of("label-nl", "betere gesprekken", "label-en", "better talks", "message-nl", "We nemen de tijd.");

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void keepsWhatIsTypedIntoTheFormsOfTheParts(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Visitor owner = new Visitor(portal.address()).signIn("p-005");
            assertThat(owner.open("/programme").words()).contains("Works", "Career coach (p-002)");
            Visitor.Page all = owner.send(owner.open("/programme/coreGoals/new").form("/coreGoals/new"), GOAL);
            assertThat(all.one("#coreGoals").text()).contains("better talks", "We nemen de tijd.");

            Visitor.Page message = owner.open("/programme/messages/new");
            String goal = message.one("#goals input").attr("value");
            Element form = message.form("/messages/new");
            all = owner.send(
                    form,
                    Map.of(
                            "audience", "bakers",
                            "stance", "sceptic",
                            "inItForThem", "one meeting less",
                            "goals", goal));
            assertThat(all.one("#messages").text()).contains("bakers", "Has doubts", "Better talks");

            Element readiness = owner.open("/programme/readiness/new").form("/readiness/new");
            all = owner.send(
                    readiness,
                    Map.of(
                            "theme",
                            "feeling-safe",
                            "state",
                            "not-yet",
                            "answeredBy",
                            "employees",
                            "words",
                            "Not yet."));
            assertThat(all.one("#readiness").text()).contains("Feeling safe", "Not yet.");

            Element scan = owner.open("/programme/scans/new").form("/scans/new");
            owner.send(scan, Map.of("level", "organisation", "vision", "healthy work"));
            Element initiative =
                    owner.open("/programme/scans/0/initiatives/new").form("/initiatives/new");
            all = owner.send(
                    initiative,
                    Map.of(
                            "kind", "annual-talk",
                            "what", "the talk in spring",
                            "naming", "implicit",
                            "coupling", "coupled",
                            "carriedBy", "few-people"));
            assertThat(all.one("#scans").text()).contains("healthy work", "the talk in spring");
            // What the form of a scan has no field for stays.
            Element again = owner.open("/programme/scans/0").form("/scans/0");
            all = owner.send(again, Map.of("vision", "healthy and calm work", "go", "save"));
            assertThat(all.one("#scans").text()).contains("healthy and calm work", "the talk in spring");

            Visitor.Page inUse =
                    owner.send(owner.open("/programme/coreGoals/0").form("/coreGoals/0"), Map.of("go", "remove"));
            assertThat(inUse.content().select(".faults li").eachText())
                    .containsExactly("This cannot be removed, because something else names it. Change that first.");
            owner.send(owner.open("/programme/messages/0").form("/messages/0"), Map.of("go", "remove"));
            all = owner.send(owner.open("/programme/coreGoals/0").form("/coreGoals/0"), Map.of("go", "remove"));
            assertThat(all.one("#coreGoals").text()).contains("Nothing has been written down here yet.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aStoryStandsThereAsLongAsItsTellerConsents(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Visitor owner = new Visitor(portal.address()).signIn("p-005");
            Visitor.Page all = owner.send(
                    owner.open("/programme/ambassadors/new").form("/ambassadors/new"), Map.of("team", "works/bakery"));
            assertThat(all.one("#ambassadors").text()).contains("works/bakery");

            Visitor teller = new Visitor(portal.address()).signIn("p-001");
            Visitor.Page agreed = teller.send(teller.open("/me/sharing").form("/story"), Map.of());
            String said = agreed.one("article").text();
            assertThat(said).contains("Tell the owner of the programme this number with your story: ");
            String number = said.replaceAll("(?s).*story: ([0-9a-f]{32}).*", "$1");
            Map<String, String> story =
                    Map.of("brings", "I sleep better", "consent", "0123", "toldOn", "2026-03-01", "go", "save");
            Visitor.Page refused =
                    owner.send(owner.open("/programme/stories/new").form("/stories/new"), story);
            assertThat(refused.content().select(".faults a").eachAttr("href")).containsExactly("#consent");
            all = owner.send(refused.form("/stories/new"), Map.of("consent", number));
            assertThat(all.one("#stories").text()).contains("I sleep better").doesNotContain("p-00");
            assertThat(teller.open("/me/sharing/receipts").words()).contains("A copy was taken");

            teller.send(teller.open("/me/sharing").form("/withdraw"), Map.of());
            assertThat(owner.open("/programme").one("#stories").text())
                    .contains("The teller withdrew this story")
                    .doesNotContain("I sleep better");
            Element form = owner.open("/programme/stories/0").form("/stories/0");
            assertThat(Visitor.fields(form, Map.of())).doesNotContainValue("I sleep better");
            Visitor.Page late = owner.send(
                    form, Map.of("brings", "I sleep well", "consent", number, "toldOn", "2026-03-01", "go", "save"));
            assertThat(late.content().select(".faults a").eachAttr("href")).containsExactly("#consent");
            all = owner.send(late.form("/stories/0"), Map.of("go", "remove"));
            assertThat(all.one("#stories").text()).contains("Nothing has been written down here yet.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void twoEditorsAtOnceLoseNothing(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Visitor owner = new Visitor(portal.address()).signIn("p-005");
            owner.send(
                    owner.open("/programme/fit/new").form("/fit/new"), Map.of("standsFor", "bread", "why", "warmth"));
            Visitor other = new Visitor(portal.address()).signIn("p-005");
            Element late = other.open("/programme/fit/0").form("/fit/0");
            owner.send(
                    owner.open("/programme/fit/0").form("/fit/0"),
                    Map.of("standsFor", "good bread", "why", "warmth", "go", "save"));

            Visitor.Page conflict = other.send(late, Map.of("standsFor", "fresh bread", "why", "care", "go", "save"));
            assertThat(conflict.status()).isEqualTo(409);
            assertThat(conflict.words())
                    .contains("This was changed in the meantime", "This is stored here now", "good bread");
            Element form = conflict.form("/fit/0");
            assertThat(Visitor.fields(form, Map.of()))
                    .containsEntry("standsFor", "fresh bread")
                    .containsEntry("why", "care");
            assertThat(other.send(form, Map.of("go", "save")).one("#fit").text())
                    .contains("fresh bread", "care")
                    .doesNotContain("good bread");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void tellsAllFaultsOfAFormAtOnceInTheWordsOfTheForm(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Visitor owner = new Visitor(portal.address()).signIn("p-005");
            Visitor.Page page = owner.send(
                    owner.open("/programme/messages/new").form("/messages/new"),
                    Map.of("audience", " ", "inItForThem", "one meeting less", "on", "soon"));
            assertThat(page.content().select(".faults li a").eachAttr("href"))
                    .containsExactly("#audience", "#stance", "#on");
            assertThat(page.content().select(".faults li").eachText().get(0))
                    .isEqualTo("Fill in “Whom it is for”, in at most 2000 characters.");
            assertThat(Visitor.fields(page.form("/messages/new"), Map.of()))
                    .containsEntry("inItForThem", "one meeting less");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void asksAFewQuestionsAndSetsOneAsideForAReason(String database) throws Exception {
        try (RunningPortal portal = EmployeesWayIT.portal(database)) {
            Visitor owner = new Visitor(portal.address()).signIn("p-005");
            Visitor.Page review = owner.open("/programme/review");
            assertThat(review.content().select("article h2")).hasSize(5);
            String question = review.one("article h2").text();
            Element form = review.one("article form");
            Visitor.Page why = owner.send(form, Map.of("reason", ""));
            assertThat(why.content().select(".faults li")).hasSize(1);

            Visitor.Page after = owner.send(form, Map.of("reason", "we did this last year"));
            assertThat(after.content().select("article h2").eachText()).doesNotContain(question);
            assertThat(after.content().select("section li").eachText())
                    .last()
                    .asString()
                    .contains(question, "we did this last year", "It comes back on");

            // The page that was there before is told that the programme changed, and keeps what was typed.
            Visitor.Page late =
                    owner.send(review.content().select("article form").get(1), Map.of("reason", "too soon"));
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.content().select("textarea").eachText()).contains("too soon");
        }
    }
}
