package com.example.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.questionnaire.AnswerSheet;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.cache.CacheManager;
import org.springframework.util.ClassUtils;

/** The application as it is when nobody sets anything. */
class HostTest {
    private static final String SHEET =
            "{\"questionnaire\":\"one-question/1\",\"takenOn\":\"2026-03-01\",\"answers\":{\"nice-team\":4}}";
    private static final String FAULTS =
            "{\"takenOn\":\"2026-02-30\",\"remark\":7,\"answers\":{\"nice-team\":9},\"questionnaire\":\"one-question/1\"}";
    private static final String IN_DUTCH =
            "{\"format\":\"positive-health/problem/1\",\"title\":\"Het document klopt niet met zijn formaat\",\"violations\":["
                    + "{\"path\":\"/takenOn\",\"code\":\"taken-on.invalid\",\"message\":\"de datum moet een dag uit de jaren 1900 "
                    + "tot en met 2200 zijn, geschreven als 2026-03-01\",\"params\":{\"property\":\"takenOn\"}},"
                    + "{\"path\":\"/answers/nice-team\",\"code\":\"answer.out-of-range\",\"message\":\"het antwoord op \\\"Fijn "
                    + "team\\\" moet een heel getal van 1 tot en met 5 zijn\",\"params\":{\"highest\":5,\"item\":\"nice-team\","
                    + "\"lowest\":1}},"
                    + "{\"path\":\"/remark\",\"code\":\"property.wrong-type\",\"message\":\"de opmerking moet van het JSON-type string "
                    + "zijn\",\"params\":{\"property\":\"remark\",\"type\":\"string\"}}],"
                    + "\"type\":\"urn:positive-health:problem:document\",\"status\":422}";

    private static Application host;

    @BeforeAll
    static void start() throws Exception {
        host = Application.start("as-it-is");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static void isProblem(HttpResponse<String> answer, int status, String language, String body) {
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue(language);
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Language");
    }

    private static String parameter(String path, String code, String message, String params) {
        return "{\"format\":\"positive-health/problem/1\",\"title\":\"A part of the address or of the form cannot be read\","
                + "\"violations\":[{\"path\":\"" + path + "\",\"code\":\"" + code + "\",\"message\":\"" + message
                + "\",\"params\":{" + params + "}}],\"type\":\"urn:positive-health:problem:parameter\",\"status\":400}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sheets", "/forms", "/unchecked-forms"})
    void scoresASheetOfTheHostsOwnList(String path) throws Exception {
        HttpResponse<String> answer = host.post(path, SHEET);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"format\":\"positive-health/profile/1\",\"questionnaire\":\"one-question/1\",")
                .contains("\"participation\":{\"score\":4.0,\"sum\":4,\"answered\":1,\"items\":1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sheets", "/forms", "/unchecked-forms"})
    void saysWhatIsWrongInContractOrderAndInTheLanguageOfWhoeverAsks(String path) throws Exception {
        isProblem(host.post(path, FAULTS, "Accept-Language", "fr, nl-BE;q=0.8, en;q=0.5"), 422, "nl", IN_DUTCH);
        assertThat(host.post(path, FAULTS, "Accept-Language", "de").body())
                .contains("\"title\":\"The document does not fit its format\"", "the answer to \\\"A nice team\\\" must be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sheets", "/forms", "/unchecked-forms", "/goals"})
    void saysThatABodyIsNoJson(String path) throws Exception {
        String problem = "{\"format\":\"positive-health/problem/1\",\"title\":\"The document does not fit its format\","
                + "\"violations\":[{\"path\":\"\",\"code\":\"json.malformed\",\"message\":\"the input must be one JSON value, in "
                + "UTF-8\"}],\"type\":\"urn:positive-health:problem:document\",\"status\":400}";
        isProblem(host.post(path, "{\"words\":secretly typed"), 400, "en", problem);
        isProblem(host.post(path, ""), 400, "en", problem);
        assertThat(host.log()).doesNotContain("secretly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sheets", "/forms", "/goals"})
    void saysThatADocumentIsTooLarge(String path) throws Exception {
        HttpResponse<String> answer = host.post(path, "[".repeat(30) + "]".repeat(30));
        assertThat(answer.body()).contains("\"code\":\"document.too-large\"", "\"status\":413");
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void validatesAFormBesideAConstraintOfTheHost() throws Exception {
        assertThat(host.post("/goals", "{\"words\":\"walk\"}").body()).isEqualTo("walk");
        HttpResponse<String> answer = host.post("/goals", "{\"word\":\"secretly\"}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"path\":\"/words\",\"code\":\"property.missing\"").doesNotContain("secretly");
        // The host's constraint is the host's, whatever the form says.
        HttpResponse<String> others = host.post("/goals?at=4", "{\"word\":\"secretly\"}");
        assertThat(others.statusCode()).isEqualTo(400);
        assertThat(others.body()).doesNotContain("positive-health", "secretly");
        assertThat(host.log()).doesNotContain("secretly");
    }

    @Test
    void readsIdentifiersAndCodesOfAnAddress() throws Exception {
        assertThat(host.get("/people/p-001/aspects?dimension=participation,bodily-functions").body())
                .isEqualTo("[\"p-001\",\"[participation, bodily-functions]\"]");
        assertThat(host.get("/people/p-001/aspects?dimension=").body()).isEqualTo("[\"p-001\",\"[]\"]");
        assertThat(host.submit("/choices", "participant=p-001&dimension=daily-functioning").body())
                .isEqualTo("[\"p-001\",\"daily-functioning\"]");
        assertThat(host.submit("/choices", "participant=p-001&dimension=").body())
                .isEqualTo("[\"p-001\",\"null\"]");
    }

    @Test
    void saysWhatAnAddressMustHold() throws Exception {
        String message = "dimension must be one of: bodily-functions, mental-wellbeing, meaningfulness, quality-of-life, "
                + "participation, daily-functioning";
        String params = "\"property\":\"dimension\",\"values\":[\"bodily-functions\",\"mental-wellbeing\",\"meaningfulness\","
                + "\"quality-of-life\",\"participation\",\"daily-functioning\"]";
        isProblem(
                host.get("/people/p-001/aspects?dimension=participation,SECRETLY"),
                400,
                "en",
                parameter("/dimension", "value.unknown", message, params));
        // What is no code Spring's own binder then takes for the name of a constant.
        assertThat(host.get("/people/p-001/aspects?dimension=PARTICIPATION").body())
                .isEqualTo("[\"p-001\",\"[participation]\"]");
        isProblem(
                host.get("/people/%20SECRETLY/aspects"),
                400,
                "en",
                parameter(
                        "/participant",
                        "participant.invalid",
                        "the reference of the participant must have 1 to 128 characters, all of them visible, and no space at "
                                + "either end",
                        "\"property\":\"participant\""));
        assertThat(host.log()).doesNotContain("SECRETLY");
    }

    @Test
    void saysWhatFieldsMustHold() throws Exception {
        HttpResponse<String> answer = host.submit("/choices", "participant=%20SECRETLY&dimension=SECRETLY");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"path\":\"/participant\",\"code\":\"participant.invalid\"")
                .contains("\"path\":\"/dimension\",\"code\":\"value.unknown\"")
                .doesNotContain("SECRETLY");
        assertThat(host.log()).doesNotContain("SECRETLY");
    }

    @Test
    void saysThatAStepIsNotPossibleNow() throws Exception {
        isProblem(
                host.post("/open-notes", "", "Accept-Language", "nl"),
                409,
                "nl",
                "{\"format\":\"positive-health/problem/1\",\"title\":\"Deze stap kan nu niet\",\"violations\":[{\"path\":\"\","
                        + "\"code\":\"step.not-possible\",\"message\":\"dit kan nu niet: nog niet iedereen is klaar met schrijven\","
                        + "\"params\":{\"why\":\"still-writing\"}}],\"type\":\"urn:positive-health:problem:step\",\"status\":409}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|text/html",
                "application/json;q=0.5,text/html|text/html",
                "application/json,text/html;q=0.5|application/problem+json",
                "application/problem+json|application/problem+json",
                "*/*|application/problem+json",
                "no media type|application/problem+json"
            })
    void givesAPageToWhoeverAsksForOne(String accept, String type) throws Exception {
        HttpResponse<String> answer = host.post("/open-notes", "", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    }

    @Test
    void leavesToTheHostWhatIsTheHosts() throws Exception {
        assertThat(host.post("/own-fault", "").statusCode()).isEqualTo(503);
        assertThat(host.post("/own-fault", "").body()).isEqualTo("the host says: the printer is on fire");
        assertThat(host.post("/broken-store", "").body()).isEqualTo("the host says: a stored ledger cannot be read");
        HttpResponse<String> notes = host.post("/notes", "{\"words\":7");
        assertThat(notes.statusCode()).isEqualTo(400);
        assertThat(notes.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @Test
    void keepsWhatIsCachedUnderKeysThatOutliveTheProcess() throws Exception {
        host.get("/people/p-007/aspects?dimension=participation");
        CacheManager caches = host.context().getBean(CacheManager.class);
        Map<?, ?> aspects = (Map<?, ?>) caches.getCache("aspects").getNativeCache();
        assertThat(aspects.keySet().stream().map(Object::toString))
                .contains("ParticipantRef=p-007|List=[Dimension=participation]");
    }

    @Test
    void hasDocumentsWithTheHostsOwnListWhereJackson3Is() {
        boolean isThere = ClassUtils.isPresent("tools.jackson.core.json.JsonFactory", null);
        assertThat(host.context().containsBean("positiveHealthDocuments")).isEqualTo(isThere);
        if (isThere) {
            JsonDocuments documents = host.context().getBean(JsonDocuments.class);
            AnswerSheet sheet = documents.read(DocumentType.ANSWER_SHEET, SHEET).orElseThrow();
            assertThat(documents.write(DocumentType.ANSWER_SHEET, sheet)).contains("\"nice-team\":4");
        }
    }

    /** A bean that is made early is told by Spring in its log. */
    @Test
    void makesNoBeanOfTheHostEarly() {
        assertThat(host.log()).contains("Tomcat started on port").doesNotContain("not eligible for getting processed");
    }
}
