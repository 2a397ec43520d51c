package dev.positivehealth.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.Violation;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Problem;
import dev.positivehealth.json.form.AnswerSheetForm;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoreExplanation;
import dev.positivehealth.scoring.ScoringRule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What a person wrote is nowhere but in the values and documents it belongs to. */
@Isolated
class CanaryTest {
    private static final Questionnaires KNOWN = Golden.withWideScale();
    private static final JsonDocuments DOCUMENTS = JsonDocuments.of(KNOWN);
    private static final List<String> CANARIES = List.of("CANARY", "424242");
    private static final String GOOD = "{\"questionnaire\":\"wide-scale/1\",\"takenOn\":\"2026-03-01\","
            + "\"participant\":\"CANARY-p-001\",\"group\":\"CANARY/team\",\"answers\":{\"sleeping\":424242},"
            + "\"talkAbout\":[\"sleeping\"],\"remark\":\"CANARY remark\"}";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    /** Hibernate Validator logs its version when it is loaded. */
    @BeforeAll
    static void loadHibernateValidator() {
        Validation.buildDefaultValidatorFactory().close();
    }

    @BeforeEach
    void listen() {
        PrintStream ear = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(ear);
        System.setErr(ear);
    }

    @AfterEach
    void printsNothing() {
        System.setOut(out);
        System.setErr(err);
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    /** Sheets in which each value that a person wrote breaks a rule, or stands beside one that does. */
    static List<String> badSheets() {
        List<String> bad = new ArrayList<>(List.of(
                GOOD.replace("wide-scale/1", "CANARY/1"),
                GOOD.replace("wide-scale/1", "adult-42/1"),
                GOOD.replace("2026-03-01", "CANARY"),
                GOOD.replace("CANARY-p-001", "CANARY\\u0000"),
                GOOD.replace("CANARY/team", "CANARY//424242"),
                GOOD.replace(":424242", ":424242.5"),
                GOOD.replace(":424242", ":\"424242\""),
                GOOD.replace(":424242", ":4242424242424242"),
                GOOD.replace(":424242", ":{\"CANARY\":424242}"),
                GOOD.replace("[\"sleeping\"]", "[\"CANARY\",424242]"),
                GOOD.replace("CANARY remark", "CANARY".repeat(400)),
                GOOD.replace("\"CANARY remark\"", "{\"remark\":\"CANARY\"}"),
                GOOD.replace("{\"quest", "{\"format\":\"CANARY/1\",\"quest"),
                GOOD.replace("\"remark\"", "\"CANARYremark\""),
                GOOD.replace("\"sleeping\":424242", "\"CANARY\":424242"),
                GOOD.replace("\"sleeping\":424242", "\"sleeping\":424242,\"sleeping\":424242"),
                "[" + GOOD + "]",
                "\"CANARY\"",
                "424242"));
        bad.add(GOOD.replace("\"sleeping\":424242", "\"a\":1").replace("2026-03-01", "424242"));
        return bad;
    }

    static List<String> malformed() {
        return List.of(
                GOOD.substring(0, GOOD.length() - 1),
                GOOD + GOOD,
                GOOD + "CANARY",
                "CANARY",
                GOOD.replace(":424242", ":424242x"),
                GOOD.replace("\"CANARY remark\"", "CANARY"),
                GOOD.replace("CANARY remark", "CANARY\n"),
                GOOD.replace("\"remark\"", "remark"));
    }

    @Test
    void valuesDoNotShowWhatIsInThem() {
        Checked<AnswerSheet> read = DOCUMENTS.read(DocumentType.ANSWER_SHEET, GOOD);
        AnswerSheet sheet = read.orElseThrow();
        Profile profile = ScoringRule.meanOfAnswered().score(sheet);
        isSilent(
                read,
                sheet,
                sheet.toDraft(),
                sheet.answers(),
                sheet.participant(),
                profile,
                profile.scores(),
                ScoreExplanation.of(ScoringRule.meanOfAnswered(), sheet),
                DOCUMENTS.read(DocumentType.PROFILE, DOCUMENTS.write(DocumentType.PROFILE, profile)));
        assertThat(DOCUMENTS.write(DocumentType.ANSWER_SHEET, sheet)).contains(CANARIES);
        assertThat(DOCUMENTS.write(DocumentType.PROFILE, profile)).contains("CANARY-p-001", "424242.0");
    }

    @Test
    void readersDoNotRepeatWhatTheyRefuse() {
        for (String json : concat(badSheets(), malformed())) {
            for (Golden<?> golden : Golden.all()) {
                Checked<?> read = DOCUMENTS.read(golden.type(), json);
                assertThat(read.violations()).as(json).isNotEmpty();
                isSilent(read, read.violations(), read.map(Object::toString));
                for (Languages languages : List.of(Languages.ENGLISH, Languages.DUTCH)) {
                    isSilent(Golden.messages(read.violations(), languages), Problem.of(read.violations(), languages));
                }
                isSilent(everythingSaidBy(catchThrowable(read::orElseThrow)));
            }
        }
    }

    @Test
    void profilesAreRefusedInSilence() {
        String profile = Golden.PROFILE.text().replace("p-001", "CANARY-p-001");
        for (String json : List.of(
                profile.replace("\"sum\":48", "\"sum\":424242"),
                profile.replace("\"score\":6.9", "\"score\":424242"),
                profile.replace("\"score\":6.9", "\"score\":\"CANARY\""),
                profile.replace("too-few-answers", "CANARY"),
                profile.replace("\"answered\":3", "\"answered\":-424242"),
                profile.replace("mean-of-answered/1", "CANARY"),
                profile.replace("[\"sleeping\"", "[\"CANARY\""),
                profile.replace("CANARY-p-001", "CANARY\\u0085"))) {
            Checked<Profile> read = DOCUMENTS.read(DocumentType.PROFILE, json);
            assertThat(read.violations()).as(json).hasSize(1);
            isSilent(
                    read,
                    Golden.messages(read.violations(), Languages.ENGLISH),
                    everythingSaidBy(catchThrowable(read::orElseThrow)));
            for (Mapping mapping : Mapping.lenient(KNOWN)) {
                isSilent(everythingSaidBy(catchThrowable(() -> mapping.read(json, Profile.class))));
            }
        }
    }

    record Host(List<AnswerSheet> sheets) {}

    @Test
    void mappersDoNotRepeatWhatTheyRefuse() {
        for (String json : badSheets()) {
            for (Mapping mapping : Mapping.lenient(KNOWN)) {
                isSilent(
                        everythingSaidBy(catchThrowable(() -> mapping.read(json, AnswerSheet.class))),
                        everythingSaidBy(
                                catchThrowable(() -> mapping.read("{\"sheets\":[" + json + "]}", Host.class))));
            }
        }
    }

    @Test
    void formsDoNotShowWhatTheyHold() throws Exception {
        try (var factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            for (String json : badSheets()) {
                if (!json.startsWith("{")) {
                    continue;
                }
                for (Mapping mapping : Mapping.lenient(KNOWN)) {
                    AnswerSheetForm form = mapping.read(json, AnswerSheetForm.class);
                    isSilent(
                            form,
                            form.check(KNOWN),
                            factory.getValidator().validate(form).stream()
                                    .map(ConstraintViolation::getMessage)
                                    .toList());
                    if (!form.check(KNOWN).violations().isEmpty()) {
                        isSilent(everythingSaidBy(catchThrowable(() -> form.toSheet(KNOWN))));
                    }
                }
            }
        }
    }

    @Test
    void anUnknownNameStandsOnlyInThePath() {
        Violation violation = DOCUMENTS
                .read(DocumentType.ANSWER_SHEET, "{\"CANARY" + "x".repeat(100) + "\":1}")
                .violations()
                .get(3);
        assertThat(violation.path()).isEqualTo("/CANARY" + "x".repeat(58));
        isSilent(violation, violation.arguments(), violation.message(Languages.ENGLISH));
    }

    private static void isSilent(Object... said) {
        for (Object one : said) {
            assertThat(String.valueOf(one)).doesNotContain(CANARIES);
        }
    }

    private static List<String> concat(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** Messages, texts, causes and suppressed ones, as a log would hold them. */
    static String everythingSaidBy(Throwable thrown) {
        assertThat(thrown).isNotNull();
        StringWriter said = new StringWriter();
        thrown.printStackTrace(new PrintWriter(said, true));
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            said.append(one.getMessage()).append(one.toString()).append(one.getLocalizedMessage());
        }
        return said.toString();
    }

    @Test
    void hearsWhatIsSaid() {
        assertThat(everythingSaidBy(new IllegalStateException("a", new IllegalArgumentException("CANARY"))))
                .contains(CANARIES.get(0));
        assertThat(Map.of("a", "CANARY").toString()).contains("CANARY");
    }
}
