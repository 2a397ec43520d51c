package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.table.SheetTables;
import dev.positivehealth.json.table.TableFormat;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the guide to own questionnaires is run, in its order and as it stands there. */
class OwnQuestionnaireGuideTest {
    private static final Path GUIDE = Path.of("../own-questionnaire");
    private static final String COMMAND = "java -jar positive-health.jar ";

    @TempDir
    Path folder;

    private static List<String> commands() throws IOException {
        return Files.readAllLines(GUIDE.resolve("README.md")).stream()
                .filter(line -> line.startsWith(COMMAND))
                .map(line -> line.substring(COMMAND.length()))
                .toList();
    }

    private static Questionnaire list() throws IOException {
        return JsonDocuments.of(Questionnaires.builtIn())
                .read(DocumentType.QUESTIONNAIRE, Files.readString(GUIDE.resolve("jongeren-43.json")))
                .orElseThrow();
    }

    /** What the reader of the guide saves from a spreadsheet as a workbook. */
    private void saveAsWorkbook(String from, String to) throws IOException {
        SheetTables tables = SheetTables.of(Questionnaires.builtIn().with(list()));
        try (InputStream in = Files.newInputStream(folder.resolve(from));
                OutputStream out = Files.newOutputStream(folder.resolve(to))) {
            tables.write(
                    TableFormat.XLSX, tables.read(TableFormat.CSV, in).sheets().orElseThrow(), Languages.DUTCH, out);
        }
    }

    /** Runs a command in the folder: what it names there, and what its output goes to, are files of the folder. */
    private Ran run(String command) throws IOException {
        String[] parts = command.split(" > ", 2);
        List<String> arguments = new ArrayList<>(List.of(parts[0].split(" ")));
        arguments.replaceAll(argument -> argument.matches("[a-z0-9-]+\\.(json|csv|xlsx|svg)")
                ? folder.resolve(argument).toString()
                : argument);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                new ByteArrayInputStream(new byte[0]),
                Output.utf8(out),
                Output.utf8(err),
                arguments.toArray(String[]::new));
        if (parts.length > 1) {
            Files.write(folder.resolve(parts[1]), out.toByteArray());
        }
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Ran of(Map<String, Ran> ran, String command) {
        return Objects.requireNonNull(ran.get(command), command);
    }

    @Test
    void everyCommandDoesWhatTheGuideSays() throws IOException {
        for (String name : List.of("jongeren-43.json", "sheet.json", "answers.csv")) {
            Files.copy(GUIDE.resolve(name), folder.resolve(name));
        }
        saveAsWorkbook("answers.csv", "answers.xlsx");
        Map<String, Ran> ran = new TreeMap<>();
        for (String command : commands()) {
            Ran one = run(command);
            assertThat(one.exit()).as(command + "\n" + one.err()).isZero();
            ran.put(command, one);
        }
        assertThat(ran).hasSizeGreaterThan(12);
        String definition = " --definition jongeren-43.json";
        assertThat(of(ran, "check questionnaire jongeren-43.json").out()).isEmpty();
        assertThat(of(ran, "questionnaire list" + definition + " --lang nl").lines())
                .last()
                .isEqualTo("jongeren-43/1\t43\tMijn web: vragen voor jongeren");
        assertThat(Files.readString(folder.resolve("form.html")))
                .contains("Waar ik voor ga", "Ik word uitgerust wakker.");
        assertThat(Files.readString(folder.resolve("blank.svg"))).contains("Waar ik voor ga");
        assertThat(Files.readString(folder.resolve("web.svg"))).contains("Hoe mijn lijf zich voelt");
        assertThat(Files.readString(folder.resolve("answers.svg"))).contains("Uitgerust zijn");
        assertThat(Files.readString(folder.resolve("template.csv")))
                .startsWith("\uFEFFquestionnaire;participant;group;takenOn;energy;")
                .contains("# jongeren-43/1");
        assertThat(Files.readAllBytes(folder.resolve("template.xlsx"))).startsWith('P', 'K');
        List<String> profiles =
                of(ran, "score --from csv answers.csv" + definition).lines();
        assertThat(profiles).hasSize(3);
        assertThat(of(ran, "score --from xlsx answers.xlsx" + definition).lines())
                .isEqualTo(profiles);
        assertThat(of(ran, "score sheet.json" + definition).lines()).containsExactly(profiles.get(0));
        assertThat(profiles.get(0))
                .contains("\"meaningfulness\":{\"absent\":\"too-few-answers\",\"answered\":2,\"items\":5}");
    }

    @Test
    void theListIsUnevenInDutchAloneAndNamesItsDimensions() throws IOException {
        Questionnaire list = list();
        assertThat(list.items()).hasSize(43);
        assertThat(list.languages()).containsExactly("nl");
        assertThat(Arrays.stream(Dimension.values())
                        .map(dimension -> list.items(dimension).size()))
                .containsExactly(9, 10, 5, 6, 8, 5);
        assertThat(list.names()).hasSize(6);
        assertThat(list.names().values())
                .noneMatch(name -> Stream.of(Dimension.values())
                        .anyMatch(one -> one.label().in(Languages.DUTCH).equals(name.in(Languages.DUTCH))));
    }
}
