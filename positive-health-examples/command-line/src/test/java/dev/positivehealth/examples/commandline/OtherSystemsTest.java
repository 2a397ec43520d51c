package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questionnaires for other systems, and sheets from them. */
class OtherSystemsTest {
    private static final String FHIR =
            "{\"resourceType\":\"QuestionnaireResponse\",\"questionnaire\":\"https://example.org/positive-health/Questionnaire/marks-6~1|1\","
                    + "\"status\":\"completed\",\"authored\":\"2026-03-01T10:00:00Z\",\"item\":[{\"linkId\":\"dimension.participation\","
                    + "\"item\":[{\"linkId\":\"participation\",\"answer\":[{\"valueInteger\":7}]}]}]}";
    private static final String SURVEYJS =
            "{\"participation\":7,\"meaningfulness\":\"refused\",\"sheet_questionnaire\":\"marks-6/1\",\"sheet_takenOn\":\"2026-03-01\"}";
    private static final String JSON =
            "{\"questionnaire\":\"marks-6/1\",\"takenOn\":\"2026-03-01\",\"answers\":{\"participation\":7}}";

    @Test
    void sheetsOfFhirAndSurveyJsScoreAsOurOwn() {
        Ran own = Ran.with(JSON, "score");
        assertThat(own.exit()).isZero();
        assertThat(Ran.with(FHIR, "score", "--from", "fhir")).isEqualTo(own);
        assertThat(Ran.with(FHIR.replace(",", ",\n"), "score", "--from", "fhir"))
                .isEqualTo(own);
        assertThat(Ran.with(SURVEYJS, "score", "--from", "surveyjs")).isEqualTo(own);
        assertThat(Ran.with(JSON, "score", "--from", "json")).isEqualTo(own);
        assertThat(Ran.with(
                        FHIR.replace("https://example.org/positive-health/", "https://fhir.example.org/"),
                        "score",
                        "--from",
                        "fhir",
                        "--base",
                        "https://fhir.example.org/"))
                .isEqualTo(own);
    }

    @Test
    void aBadSheetIsToldAtItsLineAndItsPlaceAndTheNextIsRead() {
        String bad = FHIR.replace("{\"valueInteger\":7}", "{\"valueInteger\":11}");
        Ran ran = Ran.with(bad + "\n\n" + FHIR + "\n" + bad + "\n", "score", "--from", "fhir", "--threads", "2");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.problems())
                .hasSize(2)
                .first()
                .asString()
                .startsWith(
                        "{\"format\":\"positive-health/problem/1\",\"title\":\"The document does not fit its format\",\"line\":1,\"violations\":[{\"path\":\"/item/0/item/0/answer/0/valueInteger\",\"code\":\"answer.out-of-range\",\"message\":\"the answer to \\\"Participation\\\" must be a whole number from 0 to 10\"");
        assertThat(ran.problems().get(1)).contains("\"line\":4,");
        assertThat(Ran.with(SURVEYJS.replace("7", "\"7\""), "score", "--from", "surveyjs", "--lang", "nl")
                        .err())
                .contains(
                        "\"path\":\"/participation\",\"code\":\"answer.not-whole\",\"message\":\"het antwoord op \\\"Meedoen\\\" moet");
    }

    @Test
    void nothingIsNoSheet() {
        for (String from : List.of("fhir", "surveyjs")) {
            Ran ran = Ran.with("\n", "score", "--from", from);
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.err()).contains("json.malformed");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fhir|\"resourceType\":\"Questionnaire\"",
                "fhir-r5|\"versionAlgorithmCoding\"",
                "surveyjs|\"calculatedValues\""
            })
    void aQuestionnaireAndAVariantAreShownInOneLanguageOrInAll(String form, String has) {
        for (String id : List.of("marks-6/1", "adult-44/1;without=intimacy,sexuality")) {
            Ran all = Ran.with("", "questionnaire", "show", id, "--as", form);
            Ran dutch = Ran.with("", "questionnaire", "show", id, "--as", form, "--lang", "nl");
            assertThat(all.exit()).isZero();
            assertThat(all.lines()).hasSize(1);
            assertThat(all.out()).contains(has, "Meedoen", "Participation").doesNotContain("\"linkId\":\"intimacy\"");
            assertThat(dutch.out()).contains(has, "Meedoen").doesNotContain("Participation");
        }
    }

    @Test
    void theBaseOfUrlsIsTheHosts() {
        assertThat(Ran.with(
                                "",
                                "questionnaire",
                                "show",
                                "marks-6/1",
                                "--as",
                                "fhir",
                                "--base",
                                "https://fhir.example.org/")
                        .out())
                .contains("\"url\":\"https://fhir.example.org/Questionnaire/marks-6~1\"")
                .doesNotContain("https://example.org/positive-health/");
    }

    /** Whoever does not ask for another system loads no class of it. */
    @ParameterizedTest
    @CsvSource({
        "score,",
        "questionnaire show marks-6/1,",
        "questionnaire show marks-6/1 --as html,",
        "score --from fhir,fhir",
        "questionnaire show marks-6/1 --as fhir,fhir",
        "score --from surveyjs,surveyjs",
        "questionnaire show marks-6/1 --as surveyjs,surveyjs"
    })
    void noClassIsLoadedUnasked(String arguments, String asked) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xlog:class+load",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()),
                        Stream.of(arguments.split(" ")))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().write((JSON + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();

        assertThat(loaded).contains("dev.positivehealth.examples.commandline.Main");
        for (String system : List.of("fhir", "surveyjs")) {
            assertThat(loaded.contains(" dev.positivehealth.json." + system + "."))
                    .as(arguments + " loads " + system)
                    .isEqualTo(system.equals(asked));
        }
    }
}
