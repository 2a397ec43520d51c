package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    private static final String SHEET = "{\"questionnaire\":\"marks-6/1;without=daily-functioning\",\"takenOn\":"
            + "\"2026-03-01\",\"answers\":{\"participation\":7,\"meaningfulness\":null}}";

    @Test
    void tellsWhichAnswersMadeWhichScoreAndWhyOneIsAbsent() {
        assertThat(Ran.with(SHEET, "explain")).isEqualTo(new Ran(0, """
                        This is how it was worked out. You give each dimension a score yourself. A dimension that you skip or leave open has no score. (Rule: direct-mark/1)
                        Bodily functions: no score, because none of the questions was answered. Questions answered: 0 of 1.
                          Bodily functions: not answered
                        Mental well-being: no score, because none of the questions was answered. Questions answered: 0 of 1.
                          Mental well-being: not answered
                        Meaningfulness: no score, because none of the questions was answered. Questions answered: 0 of 1.
                          Meaningfulness: skipped
                        Quality of life: no score, because none of the questions was answered. Questions answered: 0 of 1.
                          Quality of life: not answered
                        Participation: 7.0. Questions answered: 1 of 1.
                          Participation: answer 7
                        Daily functioning: no score, because this questionnaire has no questions on this dimension. Questions answered: 0 of 0.
                        """, ""));
    }

    @Test
    void tellsItInDutch() {
        assertThat(Ran.with(SHEET, "explain", "--lang", "nl").lines())
                .startsWith("Zo is er gerekend. Je geeft elke dimensie zelf een score. Een dimensie die je overslaat of"
                        + " openlaat, heeft geen score. (Regel: direct-mark/1)")
                .contains(
                        "Meedoen: 7,0. Beantwoorde vragen: 1 van 1.",
                        "  Meedoen: antwoord 7",
                        "  Zingeving: overgeslagen");
    }

    @Test
    void explainsAMean() {
        String sheet = "{\"questionnaire\":\"adult-42/1\",\"takenOn\":\"2026-03-01\",\"answers\":{\"sleeping\":7,"
                + "\"exercising\":4,\"feeling-fit\":6,\"feeling-healthy\":5,\"eating\":null}}";

        assertThat(Ran.with(sheet, "explain").lines())
                .contains(
                        "Bodily functions: 5.5. Your answers add up to 22, and that is divided by 4. Questions answered: 4 of 7.",
                        "  Sleep: answer 7");
    }

    @Test
    void aBadLineDoesNotStopTheRest() {
        Ran ran = Ran.with("nonsense\n" + SHEET, "explain");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.lines()).hasSize(12);
        assertThat(ran.problems()).singleElement().asString().contains("\"line\":1,", "json.malformed");
    }

    @Test
    void aMissingFileIsWrongUsage() {
        assertThat(Ran.with("", "explain", "nowhere.json"))
                .isEqualTo(new Ran(2, "", "positive-health: there is no file nowhere.json\n"));
    }
}
