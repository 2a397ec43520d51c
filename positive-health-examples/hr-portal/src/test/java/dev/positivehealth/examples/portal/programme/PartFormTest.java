package dev.positivehealth.examples.portal.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Known;
import dev.positivehealth.programme.CoreGoal;
import dev.positivehealth.programme.Message;
import dev.positivehealth.programme.Programme;
import dev.positivehealth.questionnaire.Questionnaires;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The forms of the parts, against the document that they fill. */
class PartFormTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Programme PROGRAMME = Programme.of("Works", DAY, DAY.plusYears(1))
            .with(CoreGoal.examples().get(0))
            .with(CoreGoal.examples().get(1));
    private static final Known KNOWN = Known.of(Questionnaires.builtIn());

    private static Stream<PartForm> forms() {
        return Stream.of(PartForm.ALL.stream(), PartForm.IN_SCAN.stream(), Stream.of(PartForm.HEAD))
                .flatMap(all -> all);
    }

    @Test
    void everyFieldAndEveryKindHasATextInBothLanguages() {
        List<String> keys = new ArrayList<>();
        forms().forEach(form -> {
            keys.add(form.key());
            form.fields().forEach(field -> keys.add(field.key()));
        });
        for (String language : List.of("nl", "en")) {
            assertThat(ResourceBundle.getBundle("messages", Locale.forLanguageTag(language))
                            .keySet())
                    .containsAll(keys);
        }
    }

    @Test
    void everyFormHasAFieldForWhateverTheDocumentNeeds() {
        for (PartForm form : PartForm.ALL) {
            if (!form.isEdited()) {
                continue;
            }
            MultiValueMap<String, String> typed = filledIn(form);
            assertThat(PlainProgramme.of(PROGRAMME)
                            .with(
                                    PlainProgramme.Spot.of(
                                            form.list(), parts(form).size()),
                                    form,
                                    typed)
                            .check(KNOWN)
                            .violations())
                    .as(form.list())
                    .isEmpty();
        }
    }

    private static List<Map<String, @Nullable Object>> parts(PartForm form) {
        return PlainProgramme.of(PROGRAMME).parts(form.list());
    }

    private static MultiValueMap<String, String> filledIn(PartForm form) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        for (Field field : form.fields()) {
            switch (field.kind()) {
                case LINE, WORDS -> typed.add(field.name(), field.name().equals("consent") ? "c-1" : "some words");
                case DAY -> typed.add(field.name(), DAY.toString());
                case NUMBER -> typed.add(field.name(), "2");
                case TRUTH -> typed.add(field.name(), "yes");
                case GOALS -> typed.add(field.name(), "awareness");
                case LOCALIZED -> typed.add(field.name() + "-en", "some words");
                case ONE_OF, SOME_OF ->
                    typed.add(field.name(), field.choices().get(0).code());
            }
        }
        return typed;
    }

    @Test
    void whatAFormHasNoFieldForStays() {
        PartForm goals = PartForm.edited(PartForm.ALL, "coreGoals");
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("label-nl", "meer rust");
        typed.add("message-nl", "We nemen de tijd.");
        Programme after = PlainProgramme.of(PROGRAMME)
                .with(PlainProgramme.Spot.of("coreGoals", 0), goals, typed)
                .check(KNOWN)
                .orElseThrow();
        assertThat(after.all(CoreGoal.class).get(0).code())
                .isEqualTo(PROGRAMME.all(CoreGoal.class).get(0).code());
        assertThat(after.all(CoreGoal.class).get(0).label().texts()).isEqualTo(Map.of("nl", "meer rust"));
    }

    @Test
    void aGoalThatAMessageNamesCannotBeRemoved() {
        PartForm messages = PartForm.edited(PartForm.ALL, "messages");
        PlainProgramme told =
                PlainProgramme.of(PROGRAMME).with(PlainProgramme.Spot.of("messages", 0), messages, filledIn(messages));
        assertThat(told.check(KNOWN).orElseThrow().all(Message.class)).hasSize(1);
        assertThat(told.without(PlainProgramme.Spot.of("coreGoals", 0))
                        .check(KNOWN)
                        .violations())
                .isNotEmpty();
        assertThat(told.without(PlainProgramme.Spot.of("coreGoals", 1))
                        .check(KNOWN)
                        .violations())
                .isEmpty();
    }

    @Test
    void fillingAFormWithWhatIsStoredAndSendingItChangesNothing() {
        for (PartForm form : PartForm.ALL) {
            if (!form.isEdited()) {
                continue;
            }
            PlainProgramme.Spot spot = PlainProgramme.Spot.of(form.list(), 0);
            PlainProgramme stored = PlainProgramme.of(
                    Programme.of("Works", DAY, DAY).with(CoreGoal.examples().get(0)));
            if (!form.list().equals("coreGoals")) {
                stored = stored.with(spot, form, filledIn(form));
            }
            MultiValueMap<String, String> filled = new LinkedMultiValueMap<>();
            for (Field field : form.fields()) {
                field.fill(filled, stored.parts(form.list()).get(0).get(field.name()));
            }
            assertThat(written(stored.with(spot, form, filled))).as(form.list()).isEqualTo(written(stored));
        }
    }

    private static Map<String, @Nullable Object> written(PlainProgramme programme) {
        return DocumentType.PROGRAMME.write(programme.check(KNOWN).orElseThrow());
    }
}
