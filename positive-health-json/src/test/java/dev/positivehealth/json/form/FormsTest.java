package dev.positivehealth.json.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.conversation.Topic;
import dev.positivehealth.conversation.TopicKind;
import dev.positivehealth.json.Golden;
import dev.positivehealth.json.GoldenWay;
import dev.positivehealth.json.Mapping;
import dev.positivehealth.json.PlainTree;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.WheelQuestion;
import dev.positivehealth.questionnaire.Questionnaires;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people type in beside answer sheets: all faults at once, the same wherever they are looked for. */
class FormsTest {
    private static final Instant AT = GoldenWay.at(10, 10);
    private static final String TICK = "isAgreed";
    private static final ParticipantRef PARTICIPANT = ParticipantRef.parse("p-001");
    private static final String LONG = "CANARY".repeat(400);

    /**
     * A form, and what is wrong with what was typed into it.
     *
     * @param type the form
     * @param json what was typed
     * @param value makes the value, as a host does
     * @param document the document it ends up in, and where
     * @param found all that is wrong
     */
    record Broken<F extends Form>(
            Class<F> type, String json, Function<F, Checked<?>> value, Place document, List<String> found) {
        F form(Mapping mapping) {
            return bound(mapping, json, type);
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    /**
     * A place in a golden document.
     *
     * @param golden the document
     * @param pointer where what was typed stands
     * @param ofTheHost what stands there beside what was typed, by place
     */
    record Place(Golden<?> golden, String pointer, Map<String, Object> ofTheHost) {}

    static List<Broken<?>> broken() {
        Golden<?> plan = Golden.ACTION_PLAN;
        Golden<?> talk = Golden.CONVERSATION;
        return List.of(
                new Broken<>(
                        WheelForm.class,
                        """
                        {"options":[{"words":"","kind":"CANARY"},{"kind":"own","words":"CANARY","who":1},"CANARY"],
                         "answers":{"what-will-you-do":"%s","CANARY?":"CANARY","how-is-it-now":" ","who-and-what":null},
                         "decision":"CANARY"}
                        """.formatted(LONG),
                        WheelForm::check,
                        new Place(plan, "/wheel", Map.of()),
                        List.of(
                                "/answers/how-is-it-now text.invalid",
                                "/answers/what-will-you-do text.invalid",
                                "/answers/who-and-what property.wrong-type",
                                "/answers/CANARY? property.unknown",
                                "/options/0/kind value.unknown",
                                "/options/0/words text.invalid",
                                "/options/1/who property.unknown",
                                "/options/2 property.wrong-type",
                                "/decision property.unknown")),
                new Broken<>(
                        PlanForm.class,
                        """
                        {"zeta":"CANARY","needs":[{"words":"CANARY"},7],
                         "actions":[{"what":" ","until":"CANARY"},{"firstStep":"","what":"CANARY"},[]],
                         "decision":["CANARY"],"wheel":{"answers":[]}}
                        """,
                        form -> form.check("plan-1", PARTICIPANT, AT),
                        new Place(
                                plan,
                                "",
                                Map.of(
                                        "id", "plan-1",
                                        "participant", "p-001",
                                        "decidedAt", AT.toString(),
                                        "actions/0/id", "a",
                                        "actions/0/state", "intended",
                                        "actions/1/id", "b",
                                        "actions/1/state", "intended",
                                        "needs/0/id", "n-1",
                                        "needs/0/state", "not-sent")),
                        List.of(
                                "/wheel/answers property.wrong-type",
                                "/decision property.wrong-type",
                                "/actions/0/what text.invalid",
                                "/actions/0/until value.invalid",
                                "/actions/1/firstStep text.invalid",
                                "/actions/2 property.wrong-type",
                                "/needs/0/addressee property.missing",
                                "/needs/1 property.wrong-type",
                                "/zeta property.unknown")),
                new Broken<>(
                        ActionForm.class,
                        """
                        {"until":"2026-02-30","wovenInto":7,"firstStep":"%s","CANARY":1}
                        """.formatted(LONG),
                        form -> form.check("a-walk"),
                        new Place(plan, "/actions/0", Map.of("id", "a-walk", "state", "intended")),
                        List.of(
                                "/what property.missing",
                                "/firstStep text.invalid",
                                "/wovenInto property.wrong-type",
                                "/until value.invalid",
                                "/CANARY property.unknown")),
                new Broken<>(
                        NeedForm.class,
                        "{\"words\":\"\\t\",\"addressee\":\"CANARY\",\"sent\":true}",
                        form -> form.check("n-1"),
                        new Place(plan, "/needs/0", Map.of("id", "n-1", "state", "not-sent")),
                        List.of("/addressee value.unknown", "/words text.invalid", "/sent property.unknown")),
                new Broken<>(
                        ReflectionForm.class,
                        "{\"celebration\":\" \",\"words\":424242,\"mood\":\"CANARY\"}",
                        form -> form.check(AT),
                        new Place(plan, "/reflections/0", Map.of("at", AT.toString())),
                        List.of("/words property.wrong-type", "/celebration text.invalid", "/mood property.unknown")),
                new Broken<>(
                        TopicForm.class,
                        "{\"isAgreed\":\"CANARY\",\"aspect\":\"CANARY it\",\"words\":\"%s\",\"proposedBy\":\"CANARY\"}"
                                .formatted(LONG),
                        form -> form.check("sleeping", AT),
                        new Place(talk, "/steps/3/topics/1", Map.of("id", "sleeping")),
                        List.of(
                                "/kind property.missing",
                                "/words text.invalid",
                                "/aspect code.invalid",
                                "/aboutHealth property.missing",
                                "/isAgreed property.wrong-type",
                                "/proposedBy property.unknown")),
                new Broken<>(
                        TopicForm.class,
                        "{\"kind\":\"wish\",\"words\":\"CANARY\",\"aspect\":\"sleeping\",\"aboutHealth\":false,"
                                + "\"isAgreed\":true}",
                        form -> form.check("sleeping", AT),
                        new Place(talk, "/steps/3/topics/1", Map.of("id", "sleeping")),
                        List.of("/aboutHealth value.invalid")),
                new Broken<>(
                        GoalForm.class,
                        "{\"goal\":\"CANARY\"}",
                        GoalForm::check,
                        new Place(talk, "/steps/5/goal", Map.of()),
                        List.of("/words property.missing", "/goal property.unknown")),
                new Broken<>(
                        ExpectationsForm.class,
                        "{\"whyHere\":null,\"mine\":\" \",\"theOrganisations\":\"%s\",\"whatItCannot\":\"\"}"
                                .formatted(LONG),
                        ExpectationsForm::check,
                        new Place(talk, "/steps/1/expectations", Map.of()),
                        List.of(
                                "/mine text.invalid",
                                "/theOrganisations text.invalid",
                                "/whyHere property.wrong-type")),
                new Broken<>(
                        NoteForm.class,
                        "{\"words\":\"%s\",\"author\":\"CANARY\"}".formatted(LONG),
                        NoteForm::check,
                        new Place(Golden.TEAM_SESSION, "/notes/0", Map.of()),
                        List.of("/words text.invalid", "/author property.unknown")));
    }

    static Stream<Object[]> brokenByEachMapping() {
        return Mapping.lenient(Questionnaires.builtIn()).stream()
                .flatMap(mapping -> broken().stream().map(broken -> new Object[] {mapping, broken}));
    }

    private static <F extends Form> F bound(Mapping mapping, String json, Class<F> type) {
        try {
            return mapping.read(json, type);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static <F extends Form> F bound(String json, Class<F> type) {
        return bound(Mapping.strict().get(0), json, type);
    }

    @Test
    void everyFormIsInTheTable() {
        Set<Class<?>> forms = new HashSet<>(List.of(Form.class.getPermittedSubclasses()));
        forms.remove(AnswerSheetForm.class);
        forms.remove(StandaloneForm.class);
        forms.addAll(List.of(StandaloneForm.class.getPermittedSubclasses()));
        assertThat(broken().stream().<Class<?>>map(Broken::type)).containsAll(forms);
    }

    @ParameterizedTest
    @MethodSource("brokenByEachMapping")
    <F extends Form> void tellsAllAtOnceInOrderAndNothingThatWasTyped(Mapping mapping, Broken<F> broken) {
        F form = broken.form(mapping);
        Checked<?> checked = broken.value().apply(form);
        assertThat(Golden.found(checked)).isEqualTo(broken.found());
        ViolationsException thrown = catchThrowableOfType(ViolationsException.class, checked::orElseThrow);
        assertThat(thrown.violations()).isEqualTo(checked.violations());
        assertThat(form).hasToString(broken.type().getSimpleName());
        assertThat(String.valueOf(form)
                        + checked
                        + thrown.getMessage()
                        + Golden.messages(checked.violations(), Languages.ENGLISH)
                        + Golden.messages(checked.violations(), Languages.DUTCH))
                .doesNotContain("CANARY", "424242");
    }

    @ParameterizedTest
    @MethodSource("broken")
    <F extends Form> void agreesWithTheReaderOfTheDocument(Broken<F> broken) {
        Place place = broken.document();
        PlainTree typed = PlainTree.parse(broken.json());
        place.ofTheHost().forEach((pointer, value) -> typed.set("/" + pointer, value));
        if (broken.json().contains(TICK)) { // a form has the tick, a document the instant of it
            typed.remove("/" + TICK);
        }
        String document = place.pointer().isEmpty()
                ? typed.text()
                : place.golden().tree().set(place.pointer(), typed.root()).text();
        assertThat(place.golden().wrongWith(document))
                .isEqualTo(broken.found().stream()
                        .filter(found -> !found.startsWith("/" + TICK))
                        .map(found -> place.pointer() + found)
                        .toList());
    }

    static Stream<Object[]> brokenInEachLanguage() {
        return Stream.of(Languages.ENGLISH, Languages.DUTCH)
                .flatMap(languages -> broken().stream().map(broken -> new Object[] {languages, broken}));
    }

    @ParameterizedTest
    @MethodSource("brokenInEachLanguage")
    <F extends Form> void validatorSaysTheSame(Languages languages, Broken<F> broken) {
        Locale locale = Locale.forLanguageTag(languages.toString());
        try (var factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(locale)
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.forLanguageTag("nl")), locale, context -> locale, false))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            F form = bound(broken.json(), broken.type());
            List<Violation> violations = broken.value().apply(form).violations();
            Set<ConstraintViolation<F>> told = validator.validate(form);
            assertThat(told).extracting(AnswerSheetFormTest::payload).containsExactlyInAnyOrderElementsOf(violations);
            assertThat(told)
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactlyInAnyOrderElementsOf(Golden.messages(violations, languages));
            assertThat(told)
                    .extracting(one -> "/" + one.getPropertyPath().toString().replace('.', '/'))
                    .containsExactlyInAnyOrderElementsOf(violations.stream()
                            .map(violation -> violation.path().isEmpty() ? "/" : violation.path())
                            .toList());
            assertThat(told)
                    .extracting(Object::toString)
                    .allSatisfy(
                            said -> assertThat(said.replace("CANARY?", "?")).doesNotContain("424242", "CANARYCANARY"));
            assertThat(told)
                    .allSatisfy(one -> assertThat(one.getConstraintDescriptor()
                                    .getAnnotation()
                                    .annotationType())
                            .isEqualTo(ValidForm.class));
            assertThat(validator.validate(bound("{\"words\":\"Home on time\"}", GoalForm.class)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void givesWhatAPersonTyped(Mapping mapping) {
        assertThat(bound(mapping, part(Golden.ACTION_PLAN, "/wheel"), WheelForm.class)
                        .value())
                .isEqualTo(GoldenWay.plan().wheel());
        assertThat(bound(
                                mapping,
                                part(Golden.ACTION_PLAN, "/actions/0", "id", "buddyConsent", "state"),
                                ActionForm.class)
                        .check("stop")
                        .orElseThrow())
                .isEqualTo(Action.of("stop", "Stop at five")
                        .firstStep("Close the laptop on Tuesday")
                        .wovenInto("the walk to the station")
                        .until(LocalDate.of(2026, 5, 31)));
        assertThat(bound(mapping, part(Golden.NEED, "", "id", "state", "events"), NeedForm.class)
                        .check("n-7")
                        .orElseThrow())
                .isEqualTo(Need.of("n-7", Addressee.MANAGER, "Please move the late meeting."));
        assertThat(bound(mapping, part(Golden.ACTION_PLAN, "/reflections/0", "at"), ReflectionForm.class)
                        .check(GoldenWay.at(21, 10))
                        .orElseThrow())
                .isEqualTo(GoldenWay.plan().reflections().get(0));
        String sleeping = part(Golden.CONVERSATION, "/steps/3/topics/1", "id", "agreedAt");
        Topic brought = new Topic(
                "sleeping", TopicKind.WISH, "I would like to sleep better", "sleeping", true, Optional.empty());
        assertThat(bound(mapping, ticked(sleeping, true), TopicForm.class)
                        .check("sleeping", AT)
                        .orElseThrow())
                .isEqualTo(brought.agreed(AT));
        assertThat(bound(mapping, ticked(sleeping, false), TopicForm.class)
                        .check("sleeping", AT)
                        .orElseThrow())
                .isEqualTo(brought);
        assertThat(bound(mapping, part(Golden.CONVERSATION, "/steps/5/goal"), GoalForm.class)
                        .value()
                        .words())
                .isEqualTo("Home on time");
        assertThat(bound(mapping, part(Golden.CONVERSATION, "/steps/1/expectations"), ExpectationsForm.class)
                        .value()
                        .whyHere())
                .isEqualTo("It is quiet here.");
        assertThat(bound(mapping, "{\"words\":\"a walk at noon\"}", NoteForm.class)
                        .value())
                .isEqualTo("a walk at noon");
    }

    static List<Mapping> mappings() {
        return Mapping.lenient(Questionnaires.builtIn());
    }

    /** A part of a golden document, without what the host gives. */
    private static String part(Golden<?> golden, String pointer, String... ofTheHost) {
        PlainTree part = new PlainTree(golden.tree().at(pointer));
        for (String name : ofTheHost) {
            part.remove("/" + name);
        }
        return part.text();
    }

    private static String ticked(String topic, boolean isAgreed) {
        return PlainTree.parse(topic).set("/" + TICK, isAgreed).text();
    }

    @Test
    void aPlanHasItsIdsByPlaceAndItsNeedsNotSent() {
        PlanForm form = bound("""
                {"wheel":{"answers":{"what-really-matters":"Time for my father"}},"decision":"I stop at five",
                 "actions":[{"what":"Stop at five"},{"what":"Walk at noon","wovenInto":"lunch"}],
                 "needs":[{"addressee":"team","words":"Ask me at noon."},{"addressee":"manager","words":"Ask me at five."}]}
                """, PlanForm.class);
        assertThat(form.check("plan-1", PARTICIPANT, AT).orElseThrow())
                .isEqualTo(ActionWheel.empty()
                        .answer(WheelQuestion.WHAT_REALLY_MATTERS, "Time for my father")
                        .decide("plan-1", PARTICIPANT, "I stop at five", AT)
                        .with(Action.of("action-1", "Stop at five"))
                        .with(Action.of("action-2", "Walk at noon").wovenInto("lunch"))
                        .with(Need.of("need-1", Addressee.TEAM, "Ask me at noon."))
                        .with(Need.of("need-2", Addressee.MANAGER, "Ask me at five.")));
    }

    @Test
    void aDecisionDoesNotWriteOverWhatWasTypedIntoTheWheel() {
        ActionPlan plan = bound(
                        "{\"wheel\":{\"answers\":{\"what-will-you-do\":\"Stop\"}},\"decision\":\"I stop at five\"}",
                        PlanForm.class)
                .check("plan-1", PARTICIPANT, AT)
                .orElseThrow();
        assertThat(plan.wheel().answer(WheelQuestion.WHAT_WILL_YOU_DO)).contains("Stop");
        assertThat(plan.decision()).isEqualTo("I stop at five");
    }

    @Test
    void idsAreTheHostsAndJudgedAsSuch() {
        TopicForm topic = new TopicForm();
        assertThatIllegalArgumentException().isThrownBy(() -> topic.check("My topic", AT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActionForm().check("").orElseThrow());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NeedForm().check("My need").orElseThrow());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new PlanForm().check("My plan", PARTICIPANT, AT).orElseThrow());
        topic.set("id", "mine");
        assertThat(Golden.found(topic.check("mine", AT))).contains("/id property.unknown");
        NeedForm need = new NeedForm();
        need.set("id", "mine");
        assertThat(Golden.found(need.check("mine"))).contains("/id property.unknown");
        PlanForm plan = new PlanForm();
        plan.set("id", "mine");
        plan.set("needs", List.of(Map.of("id", "mine")));
        assertThat(Golden.found(plan.check("mine", PARTICIPANT, AT)))
                .contains("/needs/0/id property.unknown", "/id property.unknown");
    }

    @Test
    void aNameThatStandsTwiceIsTold() {
        GoalForm form = new GoalForm();
        form.set("words", "Home on time");
        form.set("words", "Home");
        assertThat(Golden.found(form.check())).containsExactly("/words property.duplicate");
    }
}
