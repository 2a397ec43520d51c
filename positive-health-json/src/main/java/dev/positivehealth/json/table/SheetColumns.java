package dev.positivehealth.json.table;

import dev.positivehealth.Languages;
import dev.positivehealth.internal.document.SheetProperties;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a table of sheets: what is about the sheet, the items, what to talk about, and the remark. */
final class SheetColumns {
    /** What stands before the items. */
    static final List<String> FIRST = List.of(
            SheetProperties.QUESTIONNAIRE,
            SheetProperties.PARTICIPANT,
            SheetProperties.GROUP,
            SheetProperties.TAKEN_ON);

    /** What stands after the items. */
    static final List<String> LAST = List.of(SheetProperties.TALK_ABOUT, SheetProperties.REMARK);

    /** Stands before the id of the questionnaire in a row that is no sheet. */
    static final String COMMENT = "#";

    private SheetColumns() {}

    /** {@return sheets, one a row, with a column for every item of their questionnaires} */
    static Layout sheets(List<AnswerSheet> sheets, Languages languages) {
        Set<ItemCode> items = sheets.stream()
                .map(AnswerSheet::questionnaire)
                .distinct()
                .flatMap(questionnaire -> questionnaire.items().stream())
                .map(Item::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<List<Layout.Value>> rows = new ArrayList<>();
        rows.add(header(items.stream()));
        String skip = TableText.of("skip").in(languages);
        for (AnswerSheet sheet : sheets) {
            rows.add(row(sheet, items, skip));
        }
        return new Layout(TableText.of("answers").in(languages), rows, Optional.empty());
    }

    private static List<Layout.Value> row(AnswerSheet sheet, Set<ItemCode> items, String skip) {
        Stream<Layout.Value> first = Stream.of(
                Layout.Value.of(sheet.questionnaire().id().toString()),
                Layout.Value.of(sheet.participant().map(one -> one.value()).orElse("")),
                Layout.Value.of(sheet.group().map(one -> one.toString()).orElse("")),
                Layout.Value.of(sheet.takenOn().toString()));
        Stream<Layout.Value> answers = items.stream().map(item -> {
            if (!sheet.answers().containsKey(item)) {
                return Layout.Value.NONE;
            }
            return sheet.answer(item).value().isPresent()
                    ? Layout.Value.of(
                            BigDecimal.valueOf(sheet.answer(item).value().getAsInt()))
                    : Layout.Value.of(skip);
        });
        Stream<Layout.Value> last = Stream.of(
                Layout.Value.of(sheet.talkAbout().stream().map(ItemCode::value).collect(Collectors.joining(" "))),
                Layout.Value.of(sheet.remark().orElse("")));
        return Stream.of(first, answers, last).flatMap(values -> values).toList();
    }

    /** {@return a table without sheets, which says what to enter where} */
    static Layout template(Questionnaire questionnaire, Languages reader) {
        String tag = questionnaire.languageFor(reader);
        Languages languages = reader.startingWith(tag);
        List<Item> items = questionnaire.items();
        Stream<String> first = Stream.of(
                COMMENT + " " + questionnaire.id(),
                TableText.of("participant").in(languages),
                TableText.of("group").in(languages),
                TableText.of("taken-on", "day", TableText.DAY).in(languages));
        Stream<String> last = Stream.of(
                TableText.of("talk-about").in(languages), TableText.of("remark").in(languages));
        List<Layout.Value> said = Stream.of(
                        first, items.stream().map(item -> item.statement().in(languages)), last)
                .flatMap(texts -> texts)
                .map(Layout.Value::of)
                .toList();
        List<List<Layout.Value>> rows = List.of(header(items.stream().map(Item::code)), said);
        return new Layout(TableText.of("answers").in(languages), rows, Optional.of(guide(questionnaire, languages)));
    }

    private static Layout.Guide guide(Questionnaire questionnaire, Languages languages) {
        String[] words = {
            "lowest", Integer.toString(questionnaire.scale().lowest()),
            "highest", Integer.toString(questionnaire.scale().highest()),
            "lowestMeaning", questionnaire.scale().lowestMeaning().in(languages),
            "highestMeaning", questionnaire.scale().highestMeaning().in(languages),
            "skip", TableText.of("skip").in(languages),
            "day", TableText.DAY,
            "talkAbout", SheetProperties.TALK_ABOUT
        };
        List<String> lines = Stream.concat(
                        Stream.of(questionnaire.title().in(languages) + " (" + questionnaire.id() + ")"),
                        Stream.of(
                                        "how.row",
                                        "how.number",
                                        "how.skip",
                                        "how.open",
                                        "how.day",
                                        "how.talk",
                                        "how.plain",
                                        "how.person")
                                .map(key -> TableText.of(key, words).in(languages)))
                .toList();
        int firstItem = FIRST.size();
        return new Layout.Guide(
                TableText.of("about").in(languages),
                lines,
                questionnaire.scale(),
                TableText.of("skip").in(languages),
                TableText.of("wrong.title").in(languages),
                TableText.of("wrong.answer", words).in(languages),
                firstItem,
                firstItem + questionnaire.items().size() - 1,
                FIRST.indexOf(SheetProperties.TAKEN_ON));
    }

    private static List<Layout.Value> header(Stream<ItemCode> items) {
        return Stream.of(FIRST.stream(), items.map(ItemCode::value), LAST.stream())
                .flatMap(names -> names)
                .map(Layout.Value::of)
                .toList();
    }
}
