package dev.positivehealth.json.table;

import dev.positivehealth.GroupPath;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.ParticipantRef;
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
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sheets that have everything in them that can be on a sheet, the oddest characters too. */
final class RandomSheets {
    private static final List<String> ODD = List.of(
            "=",
            "+",
            "-",
            "@",
            "\t",
            "\r",
            "\n",
            "\r\n",
            "'",
            "\"",
            "\"\"",
            ";",
            ",",
            "#",
            "#N/A",
            "1E5",
            "=1+1",
            "=\"007\"",
            " ",
            "\u00A0",
            "\uFEFF",
            "\uFFFE",
            "\uFFFF",
            "\u0000",
            "\u0007",
            "\u001F",
            "\u007F",
            "\u0085",
            "\u009F",
            "\u2028",
            "\u200B",
            "\u202E",
            "_x000D_",
            "_x005F_",
            "_x0041",
            "_",
            "x000D_",
            "\uFF1D",
            "&",
            "<",
            ">",
            "]]>",
            "\\",
            "/",
            "é",
            "e\u0301",
            "ß",
            "\u05D0",
            "\u4E2D",
            "\uD83D\uDE00",
            "0",
            "007",
            "7",
            "7,5",
            "1-3-2026",
            "TRUE",
            "skip",
            "overslaan",
            "null",
            "sep=;",
            "a",
            "één woord");

    private final Random random;

    RandomSheets(long seed) {
        random = new Random(seed);
    }

    static Questionnaires known() {
        return Questionnaires.builtIn().with(own());
    }

    static List<Questionnaire> questionnaires() {
        return Stream.concat(
                        known().all().stream(),
                        Stream.of(known().get(QuestionnaireId.parse("adult-44/1;without=intimacy,sexuality"))))
                .toList();
    }

    /** An own list in languages that the library does not have, on a scale of its own. */
    private static Questionnaire own() {
        LocalizedText text = LocalizedText.of(Map.of("ar", "\u0646\u0639\u0645", "fy", "ja, \"wol\""));
        List<Item> items = IntStream.range(0, 13)
                .mapToObj(i -> new Item(
                        ItemCode.parse(i == 0 ? "1e5" : i == 1 ? "7" : "own-" + i),
                        List.of(Dimension.values()).get(i % 5),
                        text,
                        text,
                        Sensitivity.HEALTH))
                .toList();
        return Questionnaire.of(
                QuestionnaireId.parse("own/3"),
                text,
                "test",
                "none",
                TextStatus.OWN,
                new AnswerScale(-1_000_000, 1_000_000, text, text),
                items);
    }

    List<AnswerSheet> sheets() {
        List<Questionnaire> all = questionnaires();
        Questionnaire one = all.get(random.nextInt(all.size()));
        boolean mixed = random.nextInt(4) == 0;
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> sheet(mixed ? all.get(random.nextInt(all.size())) : one))
                .toList();
    }

    private AnswerSheet sheet(Questionnaire questionnaire) {
        AnswerSheetDraft draft = questionnaire.sheet(LocalDate.of(1900, 1, 1).plusDays(random.nextInt(109_938)));
        AnswerScale scale = questionnaire.scale();
        for (Item item : questionnaire.items()) {
            draft = switch (random.nextInt(4)) {
                case 0 -> draft;
                case 1 -> draft.skip(item.code().value());
                default -> draft.answer(item.code(), random.nextInt(scale.lowest(), scale.highest() + 1));
            };
            draft = random.nextInt(5) == 0 ? draft.talkAbout(item.code().value()) : draft;
        }
        draft = random.nextBoolean() ? draft.participant(text(6, ParticipantRef::isValid)) : draft;
        draft = random.nextBoolean() ? draft.group(text(6, GroupPath::isValid)) : draft;
        return (random.nextBoolean() ? draft.remark(text(12, words -> !words.isEmpty())) : draft).complete();
    }

    private String text(int longest, Predicate<String> isValid) {
        while (true) {
            StringBuilder text = new StringBuilder();
            for (int i = 1 + random.nextInt(longest); i > 0; i--) {
                text.append(ODD.get(random.nextInt(ODD.size())));
            }
            if (isValid.test(text.toString())) {
                return text.toString();
            }
        }
    }
}
