package dev.positivehealth.picture;

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
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sheets and profiles to draw, made the way a caller makes them. */
final class Sheets {
    static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    static final LocalDate AUTUMN = LocalDate.of(2026, 9, 14);
    static final Questionnaire ADULT = Questionnaires.builtIn().get(QuestionnaireId.parse("adult-42/1"));
    static final Questionnaire MARKS = Questionnaires.builtIn().get(QuestionnaireId.parse("marks-6/1"));

    private Sheets() {}

    /** Makes a sheet of {@code adult-42/1} with the same answer to all items of a dimension; null leaves it open. */
    static AnswerSheet adult(LocalDate day, @Nullable Integer... answers) {
        AnswerSheetDraft draft = ADULT.sheet(day);
        for (Dimension dimension : Dimension.values()) {
            Integer answer = answers[dimension.place() - 1];
            for (Item item : ADULT.items(dimension)) {
                draft = answer == null ? draft : draft.answer(item.code().value(), answer);
            }
        }
        return draft.complete();
    }

    static AnswerSheet ticked(AnswerSheet sheet, String... items) {
        AnswerSheetDraft draft = sheet.toDraft();
        for (String item : items) {
            draft = draft.talkAbout(item);
        }
        return draft.complete();
    }

    static AnswerSheet changed(AnswerSheet sheet, String item, int answer) {
        return sheet.toDraft().answer(item, answer).complete();
    }

    /** Answers that give means with a decimal, and two things to talk about. */
    static AnswerSheet full() {
        AnswerSheet sheet = adult(SPRING, 7, 6, 8, 5, 9, 4);
        sheet = changed(sheet, "sleeping", 3);
        return ticked(sheet, "sleeping", "exercising");
    }

    static AnswerSheet later() {
        AnswerSheet sheet = adult(AUTUMN, 8, 6, 7, 7, 6, 6);
        return ticked(changed(sheet, "sleeping", 5), "exercising");
    }

    /** Every kind of answer: numbers from 0 to 10, skipped, not answered, and three things to talk about. */
    static AnswerSheet mixed() {
        AnswerSheetDraft draft = ADULT.sheet(SPRING);
        int place = 0;
        for (Item item : ADULT.items()) {
            String code = item.code().value();
            int answer = (place * 7 + place / 6 * 3) % 11;
            draft = place % 13 == 4 ? draft.skip(code) : place % 17 == 9 ? draft : draft.answer(code, answer);
            place++;
        }
        return ticked(draft.complete(), "sleeping", "exercising", "gratitude");
    }

    /** Without the second and the fourth dimension, one of them for too few answers. */
    static AnswerSheet withGaps() {
        AnswerSheet sheet = adult(SPRING, 7, null, 8, null, 9, 4);
        String few = ADULT.items(Dimension.QUALITY_OF_LIFE).get(0).code().value();
        return ticked(changed(sheet, few, 6), few);
    }

    static AnswerSheet all(@Nullable Integer answer) {
        return adult(SPRING, answer, answer, answer, answer, answer, answer);
    }

    static Profile score(AnswerSheet sheet) {
        return ScoringRule.standardFor(sheet.questionnaire()).score(sheet);
    }

    static AnswerScale scale(int lowest, int highest) {
        return new AnswerScale(
                lowest,
                highest,
                LocalizedText.of("helemaal niet", "not at all"),
                LocalizedText.of("helemaal wel", "completely"));
    }

    /** Makes an own questionnaire with the given labels, in both languages, dimension after dimension in turn. */
    static Questionnaire own(AnswerScale scale, String... labels) {
        Dimension[] dimensions = Dimension.values();
        List<Item> items = IntStream.range(0, Math.max(labels.length, dimensions.length))
                .mapToObj(i -> {
                    String label = labels[i % labels.length];
                    return new Item(
                            ItemCode.parse("item-" + (i + 1)),
                            dimensions[i % dimensions.length],
                            LocalizedText.of(label, label),
                            LocalizedText.of("Ik over " + (i + 1) + ".", "I on " + (i + 1) + "."),
                            Sensitivity.HEALTH);
                })
                .toList();
        return Questionnaire.of(
                QuestionnaireId.parse("own/1"),
                LocalizedText.of("Eigen", "Own"),
                "a test",
                "none",
                TextStatus.OWN,
                scale,
                items);
    }

    /** The same questionnaire with names of dimensions of its own, which begin with its labels in turn. */
    static Questionnaire named(Questionnaire questionnaire, String... names) {
        Map<Dimension, LocalizedText> all = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            String name = names[(dimension.place() - 1) % names.length];
            all.put(dimension, LocalizedText.of(name, name));
        }
        return questionnaire.withNames(all);
    }

    /** Answers an own questionnaire with one answer to everything, and ticks everything. */
    static AnswerSheet answered(Questionnaire questionnaire, int answer) {
        AnswerSheetDraft draft = questionnaire.sheet(SPRING);
        for (Item item : questionnaire.items()) {
            draft = draft.answer(item.code().value(), answer)
                    .talkAbout(item.code().value());
        }
        return draft.complete();
    }

    /** Labels of forty characters: wide ones, narrow ones, other scripts, and words. */
    static String[] longLabels() {
        return new String[] {
            "W".repeat(40),
            "Vergaderen met collega's op andere dagen",
            "i".repeat(40),
            "\u00C6".repeat(40),
            "MWMW ".repeat(8).strip() + "M",
            "Gezondheidsbevorderingsondersteuningszin"
        };
    }

    static List<String> longLabelsAsList() {
        return Arrays.asList(longLabels());
    }
}
