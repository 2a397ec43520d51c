package dev.positivehealth.examples.sector;

import dev.positivehealth.Checked;
import dev.positivehealth.GroupPath;
import dev.positivehealth.Languages;
import dev.positivehealth.Violation;
import dev.positivehealth.consent.Contribution;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Problem;
import dev.positivehealth.outcome.Audience;
import dev.positivehealth.outcome.Controller;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.outcome.GroupTally;
import dev.positivehealth.outcome.GroupTree;
import dev.positivehealth.outcome.MinimumGroupSize;
import dev.positivehealth.outcome.RoundTerms;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.questionnaire.SheetRequirements;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.ScoringRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All that a run asks of the library: reading, scoring and reporting. Made anew in each task; safe to share there. */
final class Library {
    private final RunTerms terms;
    private final Questionnaires known;
    private final JsonDocuments documents;
    private final Set<GroupPath> listed;
    private final SheetRequirements requirements;
    private final DocumentType<AnswerSheet> sheets;
    private final RoundRef round;
    private final Controller controller;

    /** @throws IllegalArgumentException if a term is not valid; the message says which */
    Library(RunTerms terms) {
        this.terms = terms;
        this.known = catalogue(terms.definitions());
        this.documents = JsonDocuments.of(known);
        this.listed =
                terms.groups().stream().map(GroupPath::parse).collect(Collectors.toCollection(LinkedHashSet::new));
        this.round = RoundRef.parse(terms.round());
        this.controller = terms.employerGround().isEmpty()
                ? Controller.of(terms.controller())
                : Controller.reportingToEmployer(terms.controller(), terms.employerGround());
        GroupTree tree = GroupTree.of(listed);
        Predicate<GroupPath> counted = listed.isEmpty() ? group -> true : tree::has;
        SheetRequirements inGroups = SheetRequirements.inGroups(counted).between(terms.from(), terms.until());
        this.requirements = asked().map(asked -> inGroups.of(asked.id())).orElse(inGroups);
        this.sheets = DocumentType.answerSheet(requirements);
    }

    private static Questionnaires catalogue(List<String> definitions) {
        Questionnaires known = Questionnaires.builtIn();
        for (String json : definitions) {
            known = known.with(JsonDocuments.of(Questionnaires.builtIn())
                    .read(DocumentType.QUESTIONNAIRE, json)
                    .orElseThrow());
        }
        return known;
    }

    /** The questionnaire that all organisations were asked to answer, if one was named. */
    Optional<Questionnaire> asked() {
        return Optional.of(terms.questionnaire())
                .filter(id -> !id.isEmpty())
                .map(id -> known.get(QuestionnaireId.parse(id)));
    }

    /** The longest line that is read as a whole, in bytes. */
    int longestLine() {
        return sheets.limits().bytes();
    }

    /** What a line contributes, or all its violations. */
    Checked<Contribution> read(byte[] utf8) {
        return documents.read(sheets, utf8).map(this::contribution);
    }

    private Contribution contribution(AnswerSheet sheet) {
        return Contribution.underControllersConsents(
                controller.name(),
                ScoringRule.standardFor(sheet.questionnaire()).score(sheet),
                round,
                sheet.group().orElseThrow());
    }

    /**
     * The {@code problem/1} of a line that cannot be counted.
     *
     * @param counted the questionnaire that its organisation takes; empty if that is not known
     */
    String problem(byte[] utf8, Optional<QuestionnaireId> counted, long line, Languages languages) {
        DocumentType<AnswerSheet> type =
                counted.map(requirements::of).map(DocumentType::answerSheet).orElse(sheets);
        List<Violation> violations = documents.read(type, utf8).violations();
        Problem problem = Problem.of(violations, languages);
        return documents.write(DocumentType.PROBLEM, line <= Integer.MAX_VALUE ? problem.atLine((int) line) : problem);
    }

    /** The rule that scores the sheets of a questionnaire. */
    RuleId rule(QuestionnaireId questionnaire) {
        return ScoringRule.standardFor(known.get(questionnaire)).id();
    }

    /** The organisations that the list of groups names; none without a list, or if files are organisations. */
    Set<String> listedOrganisations() {
        return terms.byFile()
                ? Set.of()
                : listed.stream().map(Library::first).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String first(GroupPath path) {
        return path.segments().get(0);
    }

    /** Plans the release of one organisation by itself, and writes its report: one line, as {@code outcomes} prints it. */
    String report(String organisation, QuestionnaireId questionnaire, Map<GroupPath, GroupTally> tallies) {
        GroupTree tree = GroupTree.of(listed.isEmpty() ? tallies.keySet() : listedOf(organisation));
        RoundTerms ofRound = RoundTerms.of(
                        round, known.get(questionnaire), terms.withTotal() ? tree.withTotal() : tree, controller)
                .withMinimum(MinimumGroupSize.of(terms.minimum()))
                .withDays(terms.from(), terms.until())
                .withConsentsHeldByController()
                .withAudience(Audience.parse(terms.audience()));
        GroupReport report = GroupReport.of(ofRound, tallies);
        return documents.write(DocumentType.GROUP_REPORT, listed.isEmpty() ? report.withoutHidden() : report) + "\n";
    }

    private Set<GroupPath> listedOf(String organisation) {
        return terms.byFile()
                ? listed
                : listed.stream()
                        .filter(path -> first(path).equals(organisation))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
