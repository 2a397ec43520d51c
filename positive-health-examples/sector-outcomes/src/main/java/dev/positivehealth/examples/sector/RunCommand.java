package dev.positivehealth.examples.sector;

import dev.positivehealth.GroupPath;
import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.questionnaire.QuestionnaireId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns the sheets of many organisations into one group report for each, each planned by itself. */
@Command(
        name = "run",
        description =
                "Answer sheets (NDJSON) with participant and group to one group report for each organisation: the same"
                        + " bytes as 'positive-health outcomes' prints for its sheets. The first segment of a sheet's group"
                        + " names its organisation.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private static final LocalizedText ONCE = LocalizedText.of(
            "Geef van dezelfde mensen maar één rapport: een tweede, met andere groepen of een ander minimum, verraadt"
                    + " mensen. Deze opdracht kan dat niet bewaken.",
            "Give one report only of the same people: a second, with other groups or another minimum, gives people away."
                    + " This command cannot guard that.");

    private static final LocalizedText BAD = LocalizedText.of(
            "Van de %2$d regels met tekst tellen er %1$d niet mee. De eerste %3$d daarvan staan hierboven.",
            "Of %2$d lines with text, %1$d do not count. The first %3$d of these are told above.");

    private static final LocalizedText NO_REPORT = LocalizedText.of(
            "%s: geen blad telt mee, dus er is geen rapport", "%s: no sheet can be counted, so there is no report");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files or folders of NDJSON, on any file system of Spark.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder for the reports, new or empty.")
    private String out = "";

    @Option(names = "--round", required = true, paramLabel = "NAME", description = "The name of the round.")
    private String round = "";

    @Option(
            names = "--controller",
            required = true,
            paramLabel = "NAME",
            description = "Who answers for the data and holds the consents.")
    private String controller = "";

    @Option(
            names = "--audience",
            paramLabel = "CODE",
            defaultValue = "participants",
            description = "For whom it is: participants (default), team, controller, employer.")
    private String audience = "participants";

    @Option(
            names = "--employer-may-receive",
            paramLabel = "GROUND",
            description =
                    "For the audience employer: who decided that the employer may have the report, and on what ground.")
    private @Nullable String employerGround;

    @Option(names = "--from", paramLabel = "DAY", description = "The first day of which sheets count.")
    private @Nullable String from;

    @Option(names = "--until", paramLabel = "DAY", description = "The last day of which sheets count.")
    private @Nullable String until;

    @Option(names = "--groups", paramLabel = "FILE", description = "The groups of the round, one path a line.")
    private @Nullable Path groups;

    @Option(
            names = "--questionnaire",
            paramLabel = "ID",
            description = "The questionnaire of all; that of the first good sheet of each organisation if left out.")
    private String questionnaire = "";

    @Option(
            names = "--minimum",
            paramLabel = "K",
            defaultValue = "10",
            description = "The least number of respondents that is shown, 5 or more (default 10).")
    private int minimum = 10;

    @Option(names = "--with-total", description = "All people of an organisation together are a group too.")
    private boolean withTotal;

    @Option(names = "--by-file", description = "Each file is an organisation, named by the file; groups are within it.")
    private boolean byFile;

    @Option(names = "--definition", paramLabel = "FILE", description = "An own questionnaire (questionnaire/1).")
    private List<Path> definitions = new ArrayList<>();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGES",
            defaultValue = "en",
            description = "The language of what is told on standard error.")
    private String languages = "en";

    @Option(
            names = "--tell",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many lines that do not count are told one by one (default 1000).")
    private int tell = 1000;

    @Option(names = "--master", paramLabel = "URL", description = "The Spark cluster; local[*,4] if left out.")
    private @Nullable String master;

    @Option(names = "--partitions", paramLabel = "N", description = "How many tasks a step is cut into, about.")
    private int partitions;

    @Option(names = "--conf", paramLabel = "KEY=VALUE", description = "A setting of Spark; again and again for more.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        RunTerms terms = terms();
        Library library = library(terms);
        Languages told = Languages.parse(languages);
        if (told.tags().isEmpty() || tell < 0 || partitions < 0) {
            throw new WrongUsageException("--lang must name a language, --tell and --partitions a number from 0");
        }
        SparkConf conf = conf();
        Configuration hadoop = SparkHadoopUtil.get().newConfiguration(conf);
        InputFiles files = new InputFiles(inputs, byFile, hadoop);
        ReportFiles reports = new ReportFiles(out, hadoop);
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            Sector sector = new Sector(spark, terms, files, partitions, tell);
            sector.run(report -> reports.write(report.organisation(), report.line()));
            return tell(sector, library, told, reports, hadoop);
        }
    }

    private int tell(Sector sector, Library library, Languages told, ReportFiles reports, Configuration hadoop)
            throws IOException {
        TreeSet<String> empty = new TreeSet<>(sector.files().organisations());
        empty.addAll(library.listedOrganisations());
        empty.removeAll(reports.written().keySet());
        if (!questionnaire.isEmpty()) {
            for (String organisation : empty) {
                reports.write(
                        organisation, library.report(organisation, QuestionnaireId.parse(questionnaire), Map.of()));
            }
            empty.clear();
        }
        var lines = spec.commandLine();
        reports.written().forEach((organisation, file) -> lines.getOut().print(organisation + "\t" + file + "\n"));
        lines.getOut().flush();
        LineCounts counts = sector.counts();
        new Problems(sector.files(), library, hadoop, told).tell(counts.value(), this::error);
        if (counts.bad() > 0) {
            error(String.format(
                    Locale.ROOT, BAD.in(told), counts.bad(), counts.sheets(), Math.min(tell, counts.bad())));
        }
        empty.forEach(organisation -> error(String.format(Locale.ROOT, NO_REPORT.in(told), organisation)));
        if (!reports.written().isEmpty()) {
            error(ONCE.in(told));
        }
        return counts.bad() > 0 || !empty.isEmpty() || reports.written().isEmpty() ? Main.VIOLATIONS : Main.FINE;
    }

    private void error(String line) {
        spec.commandLine().getErr().print(line + "\n");
        spec.commandLine().getErr().flush();
    }

    private SparkConf conf() {
        SparkConf conf = new SparkConf();
        settings.forEach(conf::set);
        if (master != null) {
            conf.setMaster(master);
        }
        return Sector.needed(conf);
    }

    private RunTerms terms() {
        if (audience.equals("employer") != (employerGround != null)) {
            throw new WrongUsageException(
                    "--audience employer and --employer-may-receive GROUND go together: who decided"
                            + " that the employer may have the report, and on what ground");
        }
        LocalDate first = day("--from", from, FIRST);
        LocalDate last = day("--until", until, LAST);
        if (first.isAfter(last)) {
            throw new WrongUsageException("--from must not be after --until");
        }
        List<String> own =
                definitions.stream().map(file -> text("--definition", file)).toList();
        String ground = employerGround == null ? "" : employerGround;
        return new RunTerms(
                round,
                controller,
                ground,
                audience,
                first,
                last,
                minimum,
                withTotal,
                questionnaire,
                listed(),
                own,
                byFile);
    }

    /** Tries the terms, down to a report of nobody, before anything is read. */
    private static Library library(RunTerms terms) {
        try {
            Library library = new Library(terms);
            String tried = terms.questionnaire().isEmpty() ? "marks-6/1" : terms.questionnaire();
            library.report("", QuestionnaireId.parse(tried), Map.of());
            return library;
        } catch (RuntimeException e) {
            throw new WrongUsageException("an option is not valid: " + e.getMessage());
        }
    }

    private List<String> listed() {
        if (groups == null) {
            return List.of();
        }
        List<String> paths = text("--groups", groups)
                .replaceFirst("^\uFEFF", "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        if (paths.isEmpty()) {
            throw new WrongUsageException("--groups: there is no group in " + groups);
        }
        paths.stream()
                .filter(path -> !GroupPath.isValid(path) || path.indexOf('\uFFFD') >= 0)
                .findFirst()
                .ifPresent(path -> {
                    throw new WrongUsageException("--groups: a line of " + groups
                            + " is no path of 1 to 12 parts between slashes, each of 1 to 64 visible characters");
                });
        return paths;
    }

    private static String text(String option, Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new WrongUsageException(option + ": file " + file + " cannot be read");
        }
    }

    private static LocalDate day(String option, @Nullable String text, LocalDate absent) {
        if (text == null) {
            return absent;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                return day;
            }
        } catch (DateTimeException e) {
            // Told below, as any other day that is none.
        }
        throw new WrongUsageException(option + " must be a day of the years 1900 to 2200, such as 2026-03-01");
    }
}
