package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireCommandTest {
    @Test
    void showsAFormInBothLanguagesDutchFirst() {
        Ran ran = Ran.with("", "questionnaire", "show", "adult-42/1", "--as", "html");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"nl\" dir=\"ltr\">")
                .endsWith("</html>\n")
                .containsSubsequence(
                        "<article class=\"form-1\" lang=\"nl\"",
                        "Hier wil ik over praten",
                        "<article class=\"form-2\" lang=\"en\"",
                        "talk about")
                .doesNotContain("<script", "http:", "https:", "<form");
        assertThat(ran.lines().stream().filter(line -> line.startsWith("<tr class=\"item\">")))
                .hasSize(2 * 42);
    }

    @Test
    void showsAFormInOneLanguage() {
        Ran dutch = Ran.with("", "questionnaire", "show", "adult-42/1", "--as", "html", "--lang", "nl");
        Ran english = Ran.with("", "questionnaire", "show", "adult-42/1", "--as", "html", "--lang", "en");

        assertThat(dutch.out())
                .contains("<html lang=\"nl\" dir=\"ltr\">", "Meedoen")
                .doesNotContain("lang=\"en\"", "Participation");
        assertThat(english.out())
                .contains("<html lang=\"en\" dir=\"ltr\">", "Participation")
                .doesNotContain("lang=\"nl\"", "Meedoen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nl-BE|nl", "NL|nl", "fr, nl;q=0.8|nl", "fr|en", "nl;q=0.1, en|en", "en-GB|en"})
    void takesTheNextLanguageForOneThatThereIsNot(String asked, String shown) {
        Ran ran = Ran.with("", "questionnaire", "show", "adult-42/1", "--as", "html", "--lang", asked);
        assertThat(ran).isEqualTo(Ran.with("", "questionnaire", "show", "adult-42/1", "--as", "html", "--lang", shown));
        assertThat(ran.out()).startsWith("<!DOCTYPE html>\n<html lang=\"" + shown + "\" dir=\"ltr\">");
    }

    @Test
    void whatIsNoLanguageIsWrongUsage() {
        assertThat(Ran.with("", "questionnaire", "show", "adult-42/1", "--as", "html", "--lang", "nl_BE"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "positive-health: Invalid value for option '--lang': name a language by its tag, such as nl or "
                                + "nl-BE, or several by a list such as fr, nl;q=0.8\n"));
    }

    @Test
    void anIdThatIsMissingIsWrongUsage() {
        assertThat(Ran.with("", "questionnaire", "show"))
                .isEqualTo(new Ran(2, "", "positive-health: Missing required parameter: 'ID'\n"));
    }
}
