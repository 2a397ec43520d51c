package dev.positivehealth.json;

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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Sheets of all kinds of questionnaires, made of a seed: every way in which a sheet can be filled in comes up. */
public final class RandomSheets {
    private static final String[] REMARKS = {
        "more time outside",
        " with spaces ",
        "=1+1",
        "a \"quote\" and a \\ backslash",
        "twee\nregels\tmet tab",
        "日本語 \uD83C\uDF31",
        "é",
        "x"
    };
    private static final String[] PEOPLE = {"p-001", "p 001", "p/001|x", "é-001", "p".repeat(128)};
    private static final String[] GROUPS = {"north", "north/sales", "noord/verkoop & co", "a|b/c,d;e"};

    /** A scale from below zero in German and French only, more items on one dimension than on the others, codes that look like names. */
    public static final Questionnaire OWN = own("own-list/3", -3, 5);

    /** A scale too long to choose from. */
    public static final Questionnaire LONG = own("own-long/1", 0, 100);

    /** All that sheets are made of: built in, a variant, and own ones. */
    public static final Questionnaires KNOWN =
            Questionnaires.builtIn().with(OWN).with(LONG);

    /** {@return every questionnaire that sheets are made of} */
    public static List<Questionnaire> questionnaires() {
        return Stream.of(
                        "adult-42/1",
                        "adult-44/1",
                        "marks-6/1",
                        "adult-44/1;without=intimacy,sexuality",
                        "own-list/3",
                        "own-list/3;without=remark",
                        "own-long/1")
                .map(id -> KNOWN.get(QuestionnaireId.parse(id)))
                .toList();
    }

    private RandomSheets() {}

    private static Questionnaire own(String id, int lowest, int highest) {
        List<Item> items = Stream.of(
                        "remark", "group", "sheet", "dimension", "format", "takenon", "questionnaire", "a", "b-2")
                .map(code -> new Item(
                        ItemCode.parse(code),
                        code.length() > 5 ? Dimension.PARTICIPATION : Dimension.MEANINGFULNESS,
                        text("Wort " + code, "mot " + code),
                        text("Satz über " + code + ".", "Phrase sur " + code + "."),
                        Sensitivity.HEALTH))
                .toList();
        return Questionnaire.of(
                        QuestionnaireId.parse(id),
                        text("Eigene Liste", "Liste propre"),
                        "Written for this test",
                        "CC0-1.0",
                        TextStatus.OWN,
                        new AnswerScale(lowest, highest, text("gar nicht", "pas du tout"), text("ganz", "tout à fait")),
                        items)
                .withNames(Map.of(Dimension.PARTICIPATION, text("Dabei sein", "Participer")));
    }

    private static LocalizedText text(String german, String french) {
        return LocalizedText.of(Map.of("de", german, "fr-BE", french));
    }

    /** {@return one sheet: each item given, skipped or left, ticked or not, with or without the rest} */
    public static AnswerSheet of(long seed) {
        Random random = new Random(seed);
        List<Questionnaire> all = questionnaires();
        return of(all.get(random.nextInt(all.size())), random);
    }

    /** {@return one sheet of a questionnaire} */
    public static AnswerSheet of(Questionnaire questionnaire, Random random) {
        AnswerSheetDraft draft = questionnaire.sheet(
                LocalDate.of(1900 + random.nextInt(301), 1 + random.nextInt(12), 1 + random.nextInt(28)));
        AnswerScale scale = questionnaire.scale();
        int most = 1 + random.nextInt(6);
        for (Item item : questionnaire.items()) {
            String code = item.code().value();
            int what = random.nextInt(most);
            if (what < 2) {
                draft = draft.answer(code, scale.lowest() + random.nextInt(scale.highest() - scale.lowest() + 1));
            } else if (what == 2) {
                draft = draft.skip(code);
            }
            if (random.nextInt(4) == 0) {
                draft = draft.talkAbout(code);
            }
        }
        draft = random.nextBoolean() ? draft.participant(any(PEOPLE, random)) : draft;
        draft = random.nextBoolean() ? draft.group(any(GROUPS, random)) : draft;
        draft = random.nextBoolean() ? draft.remark(any(REMARKS, random)) : draft;
        return draft.complete();
    }

    private static String any(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
