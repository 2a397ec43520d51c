package dev.positivehealth.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Checked;
import dev.positivehealth.GroupPath;
import dev.positivehealth.json.JsonLines;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.SheetRequirements;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFileTest {
    private static final int SHEETS = 5_000;
    private static final int GROUPS = 95;

    @TempDir
    Path folder;

    @Test
    void isTheSameEveryTime() throws IOException {
        Path file = folder.resolve("sheets.ndjson");

        SheetFile.main(file.toString(), Integer.toString(SHEETS), Integer.toString(GROUPS));

        assertThat(Files.readAllBytes(file)).isEqualTo(SheetFile.lines(SHEETS, GROUPS));
        assertThat(SheetFile.sheet(4_711, GROUPS)).isEqualTo(SheetFile.sheet(4_711, GROUPS));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void hasGoodSheetsOnlyEachOfAnotherPerson() throws IOException {
        List<Checked<AnswerSheet>> sheets = read();

        assertThat(sheets).allSatisfy(sheet -> assertThat(sheet.violations()).isEmpty());
        assertThat(sheets.stream().map(sheet -> sheet.value().orElseThrow().participant()))
                .doesNotHaveDuplicates();
    }

    @Test
    void hasAsManyGroupsOfTwoLevelsAsWasAskedLargeAndSmall() throws IOException {
        Map<GroupPath, Long> people = read().stream()
                .map(sheet -> sheet.value().orElseThrow().group().orElseThrow())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(people).hasSize(GROUPS);
        assertThat(people.keySet()).allMatch(path -> path.segments().size() == 2);
        assertThat(people).containsKey(GroupPath.parse("o0001/t01"));
        assertThat(people.values()).anyMatch(size -> size < 10).anyMatch(size -> size > 100);
    }

    @Test
    void answersAsPeopleDo() throws IOException {
        List<AnswerSheet> sheets =
                read().stream().map(sheet -> sheet.value().orElseThrow()).toList();
        int items = SheetFile.questionnaire().items().size();
        List<Integer> answers = new ArrayList<>();
        sheets.forEach(sheet ->
                sheet.answers().values().forEach(answer -> answer.value().ifPresent(answers::add)));

        assertThat(answers).contains(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat((double) answers.size() / SHEETS / items).isBetween(0.94, 0.96);
        assertThat(sheets.stream().filter(sheet -> !sheet.talkAbout().isEmpty()).count())
                .isBetween(SHEETS / 6L, SHEETS / 4L);
        assertThat(SheetFile.lines(SHEETS, GROUPS).length / SHEETS).isBetween(950, 1_000);
    }

    private static List<Checked<AnswerSheet>> read() throws IOException {
        List<Checked<AnswerSheet>> sheets = new ArrayList<>();
        DocumentType<AnswerSheet> type = DocumentType.answerSheet(SheetRequirements.inGroups(group -> true));
        byte[] lines = SheetFile.lines(SHEETS, GROUPS);
        try (JsonLines<AnswerSheet> in = Sheets.DOCUMENTS.lines(type, new ByteArrayInputStream(lines))) {
            in.<Checked<AnswerSheet>>inOrder(1, JsonLines.Line::read, sheets::add);
        }
        assertThat(sheets)
                .hasSize((int) new String(lines, StandardCharsets.UTF_8).lines().count());
        return sheets;
    }
}
