package dev.positivehealth.json.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.positivehealth.Languages;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.json.Golden;
import dev.positivehealth.json.Mapping;
import dev.positivehealth.questionnaire.Questionnaires;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form under the real Hibernate Validator, with and without an EL implementation. */
class AnswerSheetFormTest {
    private static final String BROKEN = """
            {"format":"positive-health/profile/1","questionnaire":"adult-42/1","takenOn":"2026-02-30","participant":" ",
             "group":"/","answers":{"sleeping":11,"exercising":7.5,"a/~b":1,"${1+1}":1},"talkAbout":["snoring",{}],
             "remark":"%s","{x}":1}
            """.formatted("x".repeat(2_001));
    private static final List<String> FOUND = List.of(
            "/format format.unknown",
            "/takenOn taken-on.invalid",
            "/participant participant.invalid",
            "/group group.invalid",
            "/answers/sleeping answer.out-of-range",
            "/answers/exercising answer.not-whole",
            "/answers/${1+1} answer.unknown-item",
            "/answers/a~1~0b answer.unknown-item",
            "/talkAbout/0 talk-about.unknown-item",
            "/talkAbout/1 property.wrong-type",
            "/remark remark.too-long",
            "/{x} property.unknown");
    private static final String WIDE =
            "{\"questionnaire\":\"wide-scale/1\",\"takenOn\":\"2026-03-01\",\"answers\":{\"sleeping\":-5}}";

    private final List<ValidatorFactory> open = new ArrayList<>();

    enum Interpolation {
        BY_PARAMETERS,
        BY_EXPRESSIONS
    }

    @AfterEach
    void close() {
        open.forEach(ValidatorFactory::close);
    }

    private HibernateValidatorFactory factory(Interpolation interpolation, Languages languages) {
        Locale locale = Locale.forLanguageTag(languages.toString());
        var configuration =
                Validation.byProvider(HibernateValidator.class).configure().defaultLocale(locale);
        if (interpolation == Interpolation.BY_PARAMETERS) {
            configuration.messageInterpolator(new ParameterMessageInterpolator(
                    Set.of(Locale.ENGLISH, Locale.forLanguageTag("nl")), locale, context -> locale, false));
        }
        ValidatorFactory factory = configuration
                .locales(Locale.ENGLISH, Locale.forLanguageTag("nl"))
                .buildValidatorFactory();
        open.add(factory);
        return factory.unwrap(HibernateValidatorFactory.class);
    }

    static Stream<Object[]> waysToSpeak() {
        return Stream.of(Interpolation.values())
                .flatMap(interpolation -> Stream.of(Languages.ENGLISH, Languages.DUTCH)
                        .map(languages -> new Object[] {interpolation, languages}));
    }

    static List<Mapping> mappings() {
        return Mapping.lenient(Questionnaires.builtIn());
    }

    private static AnswerSheetForm bound(String json) {
        try {
            return Mapping.strict().get(0).read(json, AnswerSheetForm.class);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** As a validator says it, whose language is not known where a label is chosen. */
    private static Violation byCode(Violation violation) {
        return new Violation(violation.path(), violation.code(), violation.arguments(), Map.of());
    }

    @ParameterizedTest
    @MethodSource("waysToSpeak")
    void validatorSpeaksTheCoresWords(Interpolation interpolation, Languages languages) {
        Validator validator = factory(interpolation, languages).getValidator();
        List<Violation> violations =
                bound(BROKEN).check(Questionnaires.builtIn()).violations();
        assertThat(Golden.found(violations)).isEqualTo(FOUND);
        assertThat(validator.validate(bound(BROKEN)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrderElementsOf(Golden.messages(
                        violations.stream().map(AnswerSheetFormTest::byCode).toList(), languages));
        assertThat(validator.validate(bound(Golden.ANSWER_SHEET.text()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("waysToSpeak")
    void eachViolationIsThePayloadOfItsConstraintViolation(Interpolation interpolation, Languages languages) {
        List<Violation> violations =
                bound(BROKEN).check(Questionnaires.builtIn()).violations();
        Set<ConstraintViolation<AnswerSheetForm>> told =
                factory(interpolation, languages).getValidator().validate(bound(BROKEN));
        assertThat(told).extracting(AnswerSheetFormTest::payload).containsExactlyInAnyOrderElementsOf(violations);
        assertThat(told).allSatisfy(one -> {
            assertThat(one.getMessage()).isEqualTo(byCode(payload(one)).message(languages));
            assertThat(one.getConstraintDescriptor().getAnnotation().annotationType())
                    .isEqualTo(ValidForm.class);
        });
    }

    static Violation payload(ConstraintViolation<?> told) {
        HibernateConstraintViolation<?> own = told.unwrap(HibernateConstraintViolation.class);
        return own.getDynamicPayload(Violation.class);
    }

    @Test
    void placesArePropertyPaths() {
        Set<ConstraintViolation<AnswerSheetForm>> told = factory(Interpolation.BY_PARAMETERS, Languages.ENGLISH)
                .getValidator()
                .validate(bound(BROKEN));
        assertThat(told)
                .extracting(one -> one.getPropertyPath().toString())
                .containsExactlyInAnyOrder(
                        "format",
                        "takenOn",
                        "participant",
                        "group",
                        "answers.sleeping",
                        "answers.exercising",
                        "answers.${1+1}",
                        "answers.a/~b",
                        "talkAbout.0",
                        "talkAbout.1",
                        "remark",
                        "{x}");
    }

    record Request(@Valid @Nullable AnswerSheetForm sheet) {}

    @Test
    void placesStandBelowTheHostsOwnProperty() {
        assertThat(factory(Interpolation.BY_EXPRESSIONS, Languages.ENGLISH)
                        .getValidator()
                        .validate(new Request(bound("{}"))))
                .extracting(one -> one.getPropertyPath() + ": " + one.getMessage())
                .containsExactlyInAnyOrder(
                        "sheet.questionnaire: the questionnaire must be given",
                        "sheet.takenOn: the date must be given",
                        "sheet.answers: the list of answers must be given");
    }

    @Test
    void catalogueComesAsPayloadAndIsBuiltInOtherwise() {
        HibernateValidatorFactory factory = factory(Interpolation.BY_PARAMETERS, Languages.ENGLISH);
        assertThat(factory.getValidator().validate(bound(WIDE)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(
                        "the questionnaire must be one that is known here, given by its id, such as adult-42/1");
        assertThat(factory.usingContext()
                        .constraintValidatorPayload(Golden.withWideScale())
                        .getValidator()
                        .validate(bound(WIDE)))
                .isEmpty();
        HibernateValidatorFactory everywhere = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .constraintValidatorPayload(Golden.withWideScale())
                .buildValidatorFactory()
                .unwrap(HibernateValidatorFactory.class);
        open.add(everywhere);
        assertThat(everywhere.getValidator().validate(bound(WIDE))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void bothJacksonsBindIt(Mapping mapping) throws Exception {
        AnswerSheetForm good = mapping.read(Golden.ANSWER_SHEET.text(), AnswerSheetForm.class);
        assertThat(good.toSheet(Questionnaires.builtIn())).isEqualTo(Golden.ANSWER_SHEET.value());
        AnswerSheetForm broken = mapping.read(BROKEN, AnswerSheetForm.class);
        assertThat(broken.check(Questionnaires.builtIn()).violations())
                .isEqualTo(Golden.DOCUMENTS
                        .read(Golden.ANSWER_SHEET.type(), BROKEN)
                        .violations());
        assertThatExceptionOfType(ViolationsException.class)
                .isThrownBy(() -> broken.toSheet(Questionnaires.builtIn()))
                .withMessage("violations (12): format.unknown, taken-on.invalid, participant.invalid, group.invalid, "
                        + "answer.out-of-range, answer.not-whole, answer.unknown-item, answer.unknown-item, "
                        + "talk-about.unknown-item, property.wrong-type, remark.too-long, property.unknown");
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void aNameThatStandsTwiceIsToldWhereverItStands(Mapping mapping) throws Exception {
        String json = Golden.ANSWER_SHEET
                .text()
                .replace("\"sleeping\":7", "\"sleeping\":7,\"sleeping\":7")
                .replace("\"takenOn\"", "\"questionnaire\":1,\"takenOn\"");
        assertThat(Golden.found(mapping.read(json, AnswerSheetForm.class).check(Questionnaires.builtIn())))
                .containsExactly("/questionnaire property.duplicate", "/answers/sleeping property.duplicate");
    }

    @Test
    void showsNothing() {
        assertThat(bound(Golden.ANSWER_SHEET.text())).hasToString("AnswerSheetForm");
    }

    @Test
    void nothingIsValid() {
        assertThat(factory(Interpolation.BY_PARAMETERS, Languages.ENGLISH)
                        .getValidator()
                        .validate(new Request(null)))
                .isEmpty();
        assertThat(new HashSet<>(Golden.found(new AnswerSheetForm().check(Questionnaires.builtIn()))))
                .containsExactlyInAnyOrder(
                        "/questionnaire property.missing", "/takenOn property.missing", "/answers property.missing");
    }
}
