package dev.positivehealth.json.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.positivehealth.Languages;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.consent.Role;
import dev.positivehealth.json.Mapping;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.TextType;
import dev.positivehealth.questionnaire.Questionnaires;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a person typed stands in an exception, a violation or a message, whatever came in the place of what. */
class NothingTypedTest {
    private static final String CANARY = "CANARY";

    /** Any JSON value; where something stands for a person's words, it is the canary. */
    private static final List<String> VALUES = List.of(
            "\"CANARY\"",
            "[\"CANARY\"]",
            "[[\"CANARY\"]]",
            "{\"words\":{\"a\":\"CANARY\"}}",
            "{\"words\":[\"CANARY\"],\"what\":\"CANARY\",\"kind\":\"CANARY\",\"answers\":\"CANARY\"}",
            "{\"words\":\"CANARY\\u0000\",\"participant\":\"CANARY \",\"role\":\"CANARY\",\"at\":\"CANARY\"}",
            "{\"remark\":\"\\ud800CANARY\",\"takenOn\":\"CANARY\",\"questionnaire\":\"CANARY\"}",
            "{\"words\":\"CANARY\",\"words\":\"CANARY\",\"answers\":{\"a\":1,\"a\":\"CANARY\"}}",
            "7",
            "7.5",
            "1e999999",
            "true",
            "null");

    /** What a host has that holds ours. */
    public record Body(GoalForm goal, Role role, ParticipantRef who, List<NoteForm> notes) {}

    static List<Mapping> mappings() {
        return Mapping.all();
    }

    private static String trace(@Nullable Throwable thrown) {
        StringWriter text = new StringWriter();
        if (thrown != null) {
            thrown.printStackTrace(new PrintWriter(text));
        }
        return text.toString();
    }

    private static void showsNothing(Object shown) {
        assertThat(shown.toString()).doesNotContain(CANARY);
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void aFormIsBoundWhateverCameInItsPlaceAndJudgedAsAWhole(Mapping mapping) throws Exception {
        for (Supplier<? extends Form> kind : Form.kinds()) {
            for (String json : VALUES) {
                Class<? extends Form> type = kind.get().getClass();
                Form form = (Form) mapping.bind(json, type);
                assertThat(form).as("%s of %s", type, json).isNotNull();
                List<Violation> violations = form.violations(Questionnaires.builtIn());
                assertThat(violations).as("%s of %s", type, json).isNotEmpty();
                if (!json.startsWith("{")) {
                    assertThat(violations)
                            .singleElement()
                            .satisfies(one ->
                                    assertThat(one.path() + " " + one.code()).isEqualTo(" property.wrong-type"));
                }
                assertThat(violations)
                        .filteredOn(one -> one.code().code().equals("property.duplicate"))
                        .as("%s of %s", type, json)
                        .hasSize(
                                json.contains("\"words\":\"CANARY\",\"words\"")
                                        ? (type == AnswerSheetForm.class || type == WheelForm.class ? 2 : 1)
                                        : 0);
                for (Violation violation : violations) {
                    showsNothing(violation.message(Languages.DUTCH));
                    showsNothing(violation.message(Languages.ENGLISH));
                    showsNothing(violation.path());
                }
                showsNothing(form);
                showsNothing(trace(new ViolationsException(violations)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void aValidatorShowsNothingEither(Mapping mapping) throws Exception {
        try (var factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.forLanguageTag("nl")), Locale.ENGLISH, false))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            for (Supplier<? extends Form> kind : Form.kinds()) {
                for (String json : VALUES) {
                    Form form = (Form) mapping.bind(json, kind.get().getClass());
                    assertThat(validator.validate(form)).isNotEmpty();
                    for (ConstraintViolation<Form> violation : validator.validate(form)) {
                        showsNothing(violation);
                        showsNothing(violation.getMessage());
                        showsNothing(violation.getPropertyPath());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void noOtherTypeQuotesWhatItCannotTake(Mapping mapping) {
        List<Class<?>> types = new ArrayList<>();
        DocumentType.all().stream()
                .filter(DocumentType::isRead)
                .map(DocumentType::javaType)
                .forEach(types::add);
        TextType.all().stream().map(TextType::javaType).forEach(types::add);
        types.add(Role.class);
        for (Class<?> type : types) {
            for (String json : VALUES) {
                String trace = trace(catchThrowable(() -> mapping.bind(json, type)));
                assertThat(trace).as("%s of %s", type, json).doesNotContain(CANARY);
                if (json.contains("\"words\":\"CANARY\",\"words\"")) {
                    assertThat(trace).as("not the parser's").doesNotContain("Duplicate");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void noPartOfAHostsObjectQuotesWhatItCannotTake(Mapping mapping) {
        for (String name : List.of("goal", "role", "who", "notes")) {
            for (String json : VALUES) {
                String body = "{\"" + name + "\":" + json + "}";
                showsNothing(trace(catchThrowable(() -> mapping.bind(body, Body.class))));
            }
        }
    }
}
