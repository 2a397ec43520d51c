package dev.positivehealth.browser;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.questionnaire.TextStatus;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The sheets behind the core's committed pictures; a sheet that is not the one behind a picture does not draw it. */
final class ReferenceInputs {
    /** What the package has no function or option for: teams, and a host's own colours. */
    static final List<String> LEFT_OUT = List.of("team", "team-dark", "team-forty", "team-empty", "full-host");

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 14);
    private static final Questionnaire ADULT = Questionnaires.builtIn().get(QuestionnaireId.parse("adult-42/1"));

    /** Sheets of one person, and how they are drawn. */
    record Input(List<AnswerSheet> sheets, Map<String, Object> options) {}

    private ReferenceInputs() {}

    static Map<String, Input> all() {
        Map<String, Input> all = new LinkedHashMap<>();
        AnswerSheet own = answered(own());
        AnswerSheet[] six = six();
        all.put("full", of(Map.of(), full()));
        all.put("full-dark", of(Map.of("theme", "dark"), full()));
        all.put("full-plain", of(Map.of("fill", false), full()));
        all.put("compact", of(Map.of("compact", true), full()));
        all.put("compact-dark", of(Map.of("compact", true, "theme", "dark"), full()));
        all.put("compact-two", of(Map.of("compact", true), withGaps(), later()));
        all.put("compact-long", of(Map.of("compact", true), own));
        all.put("long-labels", of(Map.of(), own));
        all.put("gaps", of(Map.of(), withGaps()));
        all.put("all-absent", of(Map.of(), same(null)));
        all.put("all-0", of(Map.of(), same(0)));
        all.put("all-10", of(Map.of(), same(10)));
        all.put("two", of(Map.of(), full(), later()));
        all.put("two-dark", of(Map.of("theme", "dark"), full(), later()));
        all.put("two-gaps", of(Map.of(), withGaps(), later()));
        all.put("over-time", of(Map.of("picture", "over-time"), six));
        all.put("over-time-dark", of(Map.of("picture", "over-time", "theme", "dark"), six));
        all.put("over-time-two", of(Map.of("picture", "over-time"), six[0], six[1]));
        all.put("over-time-compact", of(Map.of("picture", "over-time", "compact", true), six[0], six[1], six[2]));
        all.put("answers", of(Map.of("picture", "answers"), mixed()));
        all.put("answers-dark", of(Map.of("picture", "answers", "theme", "dark"), mixed()));
        all.put("answers-one", of(Map.of("picture", "answers", "dimension", "bodily-functions"), mixed()));
        all.put("answers-all-0", of(Map.of("picture", "answers"), same(0)));
        all.put("answers-compact", of(Map.of("picture", "answers", "compact", true), mixed()));
        return all;
    }

    private static Input of(Map<String, Object> options, AnswerSheet... sheets) {
        return new Input(List.of(sheets), options);
    }

    private static AnswerSheet[] six() {
        return IntStream.range(0, 6)
                .mapToObj(i -> adult(SPRING.plusMonths(5L * i), 4 + i % 5, 6, i == 2 ? null : 8, 5 + i % 3, 9 - i, 10))
                .toArray(AnswerSheet[]::new);
    }

    /** The same answer to all items of a dimension; null leaves it open. */
    private static AnswerSheet adult(LocalDate day, @Nullable Integer... answers) {
        AnswerSheetDraft draft = ADULT.sheet(day);
        for (Item item : ADULT.items()) {
            Integer answer = answers[item.dimension().place() - 1];
            draft = answer == null ? draft : draft.answer(item.code().value(), answer);
        }
        return draft.complete();
    }

    private static AnswerSheet same(@Nullable Integer answer) {
        return adult(SPRING, answer, answer, answer, answer, answer, answer);
    }

    private static AnswerSheet full() {
        return adult(SPRING, 7, 6, 8, 5, 9, 4)
                .toDraft()
                .answer("sleeping", 3)
                .talkAbout("sleeping")
                .talkAbout("exercising")
                .complete();
    }

    private static AnswerSheet later() {
        return adult(AUTUMN, 8, 6, 7, 7, 6, 6)
                .toDraft()
                .answer("sleeping", 5)
                .talkAbout("exercising")
                .complete();
    }

    private static AnswerSheet withGaps() {
        String few = ADULT.items(Dimension.QUALITY_OF_LIFE).get(0).code().value();
        return adult(SPRING, 7, null, 8, null, 9, 4)
                .toDraft()
                .answer(few, 6)
                .talkAbout(few)
                .complete();
    }

    private static AnswerSheet mixed() {
        AnswerSheetDraft draft = ADULT.sheet(SPRING);
        int place = 0;
        for (Item item : ADULT.items()) {
            String code = item.code().value();
            int answer = (place * 7 + place / 6 * 3) % 11;
            draft = place % 13 == 4 ? draft.skip(code) : place % 17 == 9 ? draft : draft.answer(code, answer);
            place++;
        }
        return draft.talkAbout("sleeping")
                .talkAbout("exercising")
                .talkAbout("gratitude")
                .complete();
    }

    /** A questionnaire whose labels are forty characters long. */
    static Questionnaire own() {
        List<String> labels = List.of(
                "W".repeat(40),
                "Vergaderen met collega's op andere dagen",
                "i".repeat(40),
                "\u00C6".repeat(40),
                "MWMW ".repeat(8).strip() + "M",
                "Gezondheidsbevorderingsondersteuningszin");
        List<Item> items = IntStream.range(0, 6)
                .mapToObj(i -> new Item(
                        ItemCode.parse("item-" + (i + 1)),
                        List.of(Dimension.values()).get(i),
                        LocalizedText.of(labels.get(i), labels.get(i)),
                        LocalizedText.of("Ik over " + (i + 1) + ".", "I on " + (i + 1) + "."),
                        Sensitivity.HEALTH))
                .toList();
        return Questionnaire.of(
                QuestionnaireId.parse("own/1"),
                LocalizedText.of("Eigen", "Own"),
                "a test",
                "none",
                TextStatus.OWN,
                new AnswerScale(
                        0,
                        10,
                        LocalizedText.of("helemaal niet", "not at all"),
                        LocalizedText.of("helemaal wel", "completely")),
                items);
    }

    private static AnswerSheet answered(Questionnaire questionnaire) {
        AnswerSheetDraft draft = questionnaire.sheet(SPRING);
        for (Item item : questionnaire.items()) {
            draft = draft.answer(item.code().value(), 6).talkAbout(item.code().value());
        }
        return draft.complete();
    }
}
