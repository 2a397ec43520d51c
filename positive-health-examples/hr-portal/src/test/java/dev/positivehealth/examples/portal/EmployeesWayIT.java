package dev.positivehealth.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's way, on both databases: filling in, showing, talking, planning. */
class EmployeesWayIT {
    static RunningPortal portal(String database, String... more) throws IOException, SQLException {
        return database.equals("h2") ? RunningPortal.onH2(more) : RunningPortal.onPostgres(more);
    }

    /** Fills in the questionnaire with one answer for everything, but for the first question, which is skipped and ticked. */
    static Visitor.Page fillIn(Visitor person) throws IOException, InterruptedException {
        Visitor.Page page = person.send(
                person.open("/me/questionnaire").form("/me/questionnaire"), Map.of("questionnaire", "adult-42/1"));
        for (int step = 1; step <= 6; step++) {
            assertThat(page.address()).isEqualTo("/me/questionnaire/" + step);
            Map<String, String> answers = new LinkedHashMap<>();
            for (Element question : page.content().select("fieldset.question")) {
                answers.put("answer-" + question.id(), "7");
            }
            if (step == 1) {
                answers.put("answer-sleeping", "skip");
                answers.put("talk-sleeping", "yes");
            }
            page = person.send(page.form("/me/questionnaire/" + step), answers);
        }
        assertThat(page.address()).isEqualTo("/me/questionnaire/check");
        return person.send(page.form("/me/questionnaire/check"), Map.of("go", "hand-in", "remark", "my dog"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void fillsInAWebAndSeesIt(String database) throws Exception {
        try (RunningPortal portal = portal(database)) {
            Visitor person = new Visitor(portal.address()).signIn("p-001");
            Visitor.Page web = fillIn(person);
            assertThat(web.address()).isEqualTo("/me/web");
            assertThat(web.words()).contains("Your web is ready", "Bodily functions: 7.0", "my dog", "Sleep");
            Visitor.Page picture =
                    person.open(web.content().select("picture img").attr("src"));
            assertThat(picture.text()).startsWith("<svg").contains("Bodily functions");
        }
    }
}
