package dev.positivehealth.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is written here is opened by LibreOffice, and what LibreOffice writes is read here. Not part of the default build, as it needs
 * LibreOffice: {@code .ci/tables} runs it.
 */
class LibreOfficeTables {
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";
    private static final SheetTables TABLES = SheetTables.of(RandomSheets.known());
    private static final int FILES = 12;

    @TempDir
    static Path folder;

    private static List<List<AnswerSheet>> all;

    @BeforeAll
    static void writeFiles() throws IOException {
        all = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            List<AnswerSheet> sheets = new RandomSheets(i).sheets();
            all.add(sheets);
            for (TableFormat format : TableFormat.values()) {
                write(format, sheets, folder.resolve("sheets-" + i + "." + format));
            }
        }
    }

    private static void write(TableFormat format, List<AnswerSheet> sheets, Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TABLES.write(format, sheets, Languages.ENGLISH, out);
        Files.write(file, out.toByteArray());
    }

    /** Has LibreOffice open files and write them in another format, all in one run. */
    private static Path converted(String name, String to, String pattern) throws IOException, InterruptedException {
        Path target = Files.createDirectories(folder.resolve(name));
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=file://" + folder.resolve("profile"),
                "--convert-to",
                to,
                "--outdir",
                target.toString()));
        File[] files = folder.toFile().listFiles((from, file) -> file.matches(pattern));
        for (File file : files == null ? new File[0] : files) {
            command.add(file.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return target;
    }

    private static ReadTable read(TableFormat format, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return TABLES.read(format, in);
        }
    }

    private static String worksheet(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    /** As LibreOffice keeps a text: a carriage return is a line feed there. */
    private static String kept(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void sameButForEndsOfLines(ReadTable read, List<AnswerSheet> sheets, String file) {
        assertThat(Tables.wrong(read)).as(file).isEmpty();
        List<AnswerSheet> back = read.sheets().orElseThrow();
        assertThat(back).hasSameSizeAs(sheets);
        for (int i = 0; i < sheets.size(); i++) {
            AnswerSheet before = sheets.get(i);
            AnswerSheet after = back.get(i);
            assertThat(after.answers()).as(file).isEqualTo(before.answers());
            assertThat(after.talkAbout()).isEqualTo(before.talkAbout());
            assertThat(after.takenOn()).isEqualTo(before.takenOn());
            assertThat(after.questionnaire()).isEqualTo(before.questionnaire());
            assertThat(after.participant()).as(file).isEqualTo(before.participant());
            assertThat(after.group()).isEqualTo(before.group());
            assertThat(after.remark().map(LibreOfficeTables::kept))
                    .as(file)
                    .isEqualTo(before.remark().map(LibreOfficeTables::kept));
        }
    }

    @Test
    void opensOurWorkbooksAndWritesThemAnew() throws Exception {
        Path anew = converted("anew", "xlsx", "sheets-.*xlsx");
        for (int i = 0; i < FILES; i++) {
            sameButForEndsOfLines(
                    read(TableFormat.XLSX, anew.resolve("sheets-" + i + ".xlsx")), all.get(i), "xlsx " + i);
        }
        System.out.println("LibreOffice: " + FILES + " workbooks opened, written anew as xlsx and read");
    }

    @Test
    void makesCsvOfOurWorkbooks() throws Exception {
        Path csv = converted("csv", CSV, "sheets-.*xlsx");
        for (int i = 0; i < FILES; i++) {
            sameButForEndsOfLines(read(TableFormat.CSV, csv.resolve("sheets-" + i + ".csv")), all.get(i), "csv " + i);
        }
        System.out.println("LibreOffice: " + FILES + " workbooks written as csv in UTF-8 and read");
    }

    /** Days that are typed become days of LibreOffice, in its own format, and numbers numbers. */
    @Test
    void readsWhatItMakesOfATableThatSomebodyTyped() throws Exception {
        String typed = Tables.HEADER + "\r\n# marks-6/1,code,group,day,how,how,codes,words\r\n"
                + Tables.GOOD.replace("marks-6/1", "") + "\r\n\r\n" + Tables.GOOD.replace("p-001", "p-002") + "\r\n";
        Files.writeString(folder.resolve("typed.csv"), typed, StandardCharsets.UTF_8);
        Path ods = converted("ods", "ods", "typed[.]csv");
        Files.copy(ods.resolve("typed.ods"), folder.resolve("typed.ods"));
        Path xlsx = converted("typed", "xlsx", "typed[.]ods").resolve("typed.xlsx");
        List<AnswerSheet> expected = Tables.csv(typed).sheets().orElseThrow();
        ReadTable read = read(TableFormat.XLSX, xlsx);
        assertThat(Tables.wrong(read)).isEmpty();
        assertThat(read.sheets().orElseThrow()).hasSize(2).isEqualTo(expected);
        Grid grid = TableFormat.XLSX.read(Files.readAllBytes(xlsx), List::size).orElseThrow();
        assertThat(grid.rows().get(2).cells().get(3)).isInstanceOf(Cell.Day.class);
        System.out.println("LibreOffice: csv -> ods -> xlsx of a typed table read");
    }

    @Test
    void opensOurTemplates() throws Exception {
        int templates = 0;
        for (Questionnaire questionnaire : RandomSheets.questionnaires()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TABLES.writeTemplate(TableFormat.XLSX, questionnaire, Languages.DUTCH, out);
            Files.write(folder.resolve("template-" + templates + ".xlsx"), out.toByteArray());
            templates++;
        }
        Path anew = converted("templates", "xlsx", "template-.*xlsx");
        for (int i = 0; i < templates; i++) {
            Path file = anew.resolve("template-" + i + ".xlsx");
            assertThat(Tables.wrong(read(TableFormat.XLSX, file))).containsExactly("/rows list.empty");
            String worksheet = worksheet(file);
            assertThat(worksheet).contains("<dataValidation ", "type=\"custom\"", "overslaan");
        }
        System.out.println("LibreOffice: " + templates + " templates opened, with what a cell takes");
    }
}
