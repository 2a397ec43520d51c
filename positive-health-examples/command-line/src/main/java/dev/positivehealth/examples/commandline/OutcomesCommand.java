package dev.positivehealth.examples.commandline;

import dev.positivehealth.Checked;
import dev.positivehealth.GroupPath;
import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.JsonLines;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.outcome.Audience;
import dev.positivehealth.outcome.Controller;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.outcome.GroupTree;
import dev.positivehealth.outcome.LatestSheets;
import dev.positivehealth.outcome.MinimumGroupSize;
import dev.positivehealth.outcome.ReleasePlan;
import dev.positivehealth.outcome.RoundTerms;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.questionnaire.SheetRequirements;
import dev.positivehealth.scoring.Profile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns the sheets of a round into one group report, under consents that the controller holds. */
@Command(
        description = "Answer sheets with participant and group to one group report that gives nobody away."
                + " A second report of the same people, with other groups or another minimum, does.",
        mixinStandardHelpOptions = true)
final class OutcomesCommand implements Callable<Integer> {
    private static final LocalizedText ONCE = LocalizedText.of(
            "Geef van dezelfde mensen maar één rapport: een tweede, met andere groepen of een ander minimum, verraadt"
                    + " mensen. Deze opdracht kan dat niet bewaken.",
            "Give one report only of the same people: a second, with other groups or another minimum, gives people away."
                    + " This command cannot guard that.");

    private final Output output;

    @Mixin
    private CatalogueOptions catalogue = new CatalogueOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private RuleOption rule = new RuleOption();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "NDJSON; standard input if left out.")
    private @Nullable Path file;

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
                    "For the audience employer: who decided that the employer may have the report, and on what ground."
                            + " In the Netherlands an employer may not process health data of employees. The report says it.")
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
            description = "The questionnaire of the round; that of the first good sheet if left out.")
    private @Nullable String questionnaire;

    @Option(
            names = "--minimum",
            paramLabel = "K",
            description = "The least number of respondents that is shown, 5 or more (default 10).")
    private @Nullable Integer minimum;

    @Option(names = "--with-total", description = "All people together are a group too.")
    private boolean withTotal;

    @Option(
            names = "--explain",
            description = "Tell the controller on standard error, with counts, why what is hidden is hidden.")
    private boolean explain;

    OutcomesCommand(Output output) {
        this.output = output;
    }

    /** What became of a line. */
    private record Read(JsonLines.Line<AnswerSheet> line, Checked<AnswerSheet> sheet, Optional<Profile> profile) {}

    @Override
    public Integer call() {
        Questionnaires known = catalogue.catalogue();
        Usage usage = new Usage(known);
        int workers = threads.threads();
        JsonDocuments documents = JsonDocuments.of(known);
        Judging judging = new Judging(output, documents, language.languages());
        Counting counting = new Counting(documents, usage, judging);
        int exit = judging.inOrder(
                        DocumentType.answerSheet(counting.requirements),
                        Input.of(file, output),
                        counting::read,
                        counting::count,
                        workers)
                .orElse(Main.FINE);
        LatestSheets latest = counting.latest;
        Questionnaire asked = counting.questionnaire;
        if (latest == null || asked == null) {
            output.error("positive-health: no sheet can be counted, so there is no report");
            return Main.VIOLATIONS;
        }
        RoundTerms terms = usage.terms(asked, latest.groups());
        GroupReport report = GroupReport.of(terms, latest);
        output.result(documents.write(
                DocumentType.GROUP_REPORT, usage.listed().isPresent() ? report : report.withoutHidden()));
        output.error(ONCE.in(language.languages()));
        if (explain) {
            explain(ReleasePlan.of(terms, latest), asked, language.languages());
        }
        return exit;
    }

    private void explain(ReleasePlan plan, Questionnaire asked, Languages languages) {
        LocalizedText everybody = LocalizedText.of("iedereen samen", "all people together");
        LocalizedText answered = LocalizedText.of("mensen die antwoord gaven", "respondents");
        for (ReleasePlan.Suppressed hidden : plan.hidden()) {
            output.error(hidden.group().map(GroupPath::toString).orElse(everybody.in(languages))
                    + hidden.dimension()
                            .map(asked::name)
                            .map(label -> ", " + label.in(languages))
                            .orElse("")
                    + ": " + hidden.reason().label().in(languages) + " (" + answered.in(languages) + ": "
                    + hidden.respondents() + ")");
        }
    }

    /** The options, checked before anything is read. */
    private final class Usage {
        private final RoundRef ref;
        private final Controller named;
        private final Audience of;
        private final LocalDate first;
        private final LocalDate last;
        private final MinimumGroupSize least;
        private final Optional<Set<GroupPath>> listed;
        private final Optional<Questionnaire> only;

        Usage(Questionnaires known) {
            ref = option("--round", () -> RoundRef.parse(round));
            of = option("--audience", () -> Audience.parse(audience));
            if ((of == Audience.EMPLOYER) != (employerGround != null)) {
                throw new WrongUsageException("--audience employer and --employer-may-receive GROUND go together: who"
                        + " decided that the employer may have the report, and on what ground");
            }
            Controller reporting = option("--controller", () -> Controller.of(controller));
            String ground = employerGround;
            named = ground == null
                    ? reporting
                    : option("--employer-may-receive", () -> Controller.reportingToEmployer(reporting.name(), ground));
            first = Day.parse("--from", from, Day.FIRST);
            last = Day.parse("--until", until, Day.LAST);
            if (first.isAfter(last)) {
                throw new WrongUsageException("--from must not be after --until");
            }
            least = option(
                    "--minimum",
                    () -> Optional.ofNullable(minimum).map(MinimumGroupSize::of).orElseGet(MinimumGroupSize::standard));
            only = Optional.ofNullable(questionnaire)
                    .map(id -> option("--questionnaire", () -> known.get(QuestionnaireId.parse(id))));
            listed = Optional.ofNullable(groups).map(GroupsFile::read);
        }

        private static <T> T option(String name, Supplier<T> value) {
            try {
                return value.get();
            } catch (IllegalArgumentException e) {
                throw new WrongUsageException(name + ": " + e.getMessage());
            }
        }

        Optional<Set<GroupPath>> listed() {
            return listed;
        }

        Profile score(AnswerSheet sheet) {
            return rule.score(sheet);
        }

        LatestSheets latest(Questionnaire asked) {
            return LatestSheets.of(asked, rule.ruleFor(asked).id());
        }

        RoundTerms terms(Questionnaire asked, Set<GroupPath> seen) {
            GroupTree tree = GroupTree.of(listed.orElse(seen));
            RoundTerms terms = RoundTerms.of(ref, asked, withTotal ? tree.withTotal() : tree, named)
                    .withRule(rule.ruleFor(asked).id())
                    .withMinimum(least)
                    .withDays(first, last)
                    .withConsentsHeldByController();
            return option("--audience", () -> terms.withAudience(of));
        }
    }

    /** Finds the sheet that counts for each participant: the latest day, then the later line. */
    private static final class Counting {
        private final JsonDocuments documents;
        private final Usage usage;
        private final Judging judging;
        private final SheetRequirements requirements;
        private @Nullable LatestSheets latest;
        private @Nullable Questionnaire questionnaire;

        Counting(JsonDocuments documents, Usage usage, Judging judging) {
            this.documents = documents;
            this.usage = usage;
            this.judging = judging;
            this.questionnaire = usage.only.orElse(null);
            this.latest = usage.only.map(usage::latest).orElse(null);
            SheetRequirements inGroups = SheetRequirements.inGroups(usage.listed
                            .map(list -> GroupTree.of(list))
                            .<Predicate<GroupPath>>map(tree -> tree::has)
                            .orElse(group -> true))
                    .between(usage.first, usage.last);
            this.requirements =
                    usage.only.map(Questionnaire::id).map(inGroups::of).orElse(inGroups);
        }

        Read read(JsonLines.Line<AnswerSheet> line) {
            Checked<AnswerSheet> sheet = line.read();
            return new Read(line, sheet, sheet.value().map(usage::score));
        }

        int count(Read read) {
            Checked<AnswerSheet> sheet = read.sheet();
            Questionnaire asked = questionnaire;
            if (asked == null) {
                questionnaire = sheet.value().map(AnswerSheet::questionnaire).orElse(null);
            } else if (sheet.value()
                    .filter(one -> one.questionnaire().id().equals(asked.id()))
                    .isEmpty()) {
                // When the line was read, it may not have been known which questionnaire the round takes.
                sheet = documents.read(
                        DocumentType.answerSheet(requirements.of(asked.id())),
                        read.line().utf8());
            }
            if (sheet.value().isEmpty()) {
                return judging.bad(read.line().number(), sheet.violations());
            }
            if (latest == null) {
                latest = usage.latest(sheet.value().get().questionnaire());
            }
            latest.add(read.profile().orElseThrow(), sheet.value().get().group().orElseThrow());
            return Main.FINE;
        }
    }
}
