package dev.positivehealth.examples.commandline;

import dev.positivehealth.GroupPath;
import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.outcome.MinimumGroupSize;
import dev.positivehealth.outcome.ReportAttack;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A group report that may leak, so it is read as plain JSON: what this library reads as {@code group-report/1} is safe by its rules, and
 * others are not read at all.
 *
 * @param respondents those of each group that is shown, in the order of the groups
 */
record PublishedReport(int minimum, List<ReportAttack.Shown> shown, List<Long> respondents) {
    /** Reads a report; empty, with the problem told, if it has no groups as {@code group-report/1} has them. */
    static Optional<PublishedReport> read(@Nullable Path file, String prefix, Languages languages, Output output) {
        byte[] utf8;
        try (InputStream in = Input.of(file, output)) {
            utf8 = in.readAllBytes();
        } catch (IOException e) {
            throw new WrongUsageException("the input cannot be read");
        }
        Optional<PublishedReport> report = parse(utf8, prefix);
        if (report.isEmpty()) {
            JsonDocuments documents = JsonDocuments.of(Questionnaires.builtIn());
            new Judging(output, documents, languages).bad(0, documents.check(DocumentType.GROUP_REPORT, utf8));
        }
        return report;
    }

    private static Optional<PublishedReport> parse(byte[] utf8, String prefix) {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(utf8);
        } catch (JacksonException e) {
            return Optional.empty();
        }
        if (!root.path("groups").isArray()) {
            return Optional.empty();
        }
        List<ReportAttack.Shown> shown = new ArrayList<>();
        List<Long> respondents = new ArrayList<>();
        for (JsonNode group : root.path("groups")) {
            String path = group.path("group").asString("\n");
            if (!path.isEmpty() && !GroupPath.isValid(path)) {
                return Optional.empty();
            }
            if (!group.path("hidden").booleanValue(false)) {
                if (!group.path("respondents").isIntegralNumber()
                        || !group.path("dimensions").isObject()) {
                    return Optional.empty();
                }
                shown.add(new ReportAttack.Shown(
                        prefix + path,
                        path.isEmpty() ? Optional.empty() : Optional.of(GroupPath.parse(path)),
                        means(group.path("dimensions"))));
                respondents.add(group.path("respondents").longValue());
            }
        }
        return Optional.of(new PublishedReport(
                root.path("minimumGroupSize")
                        .intValue(MinimumGroupSize.standard().value()),
                shown,
                respondents));
    }

    private static Set<Dimension> means(JsonNode dimensions) {
        Set<Dimension> means = EnumSet.noneOf(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if (dimensions.path(dimension.code()).has("mean")) {
                means.add(dimension);
            }
        }
        return means;
    }

    /** Memberships of other people would find leaks that there are not, and miss those that there are. */
    void mustFit(List<ReportAttack.Member> members) {
        for (int i = 0; i < shown.size(); i++) {
            ReportAttack.Shown group = shown.get(i);
            long there = members.stream()
                    .filter(one -> !one.scored().isEmpty() && one.isIn(group.group()))
                    .count();
            if (there != respondents.get(i)) {
                throw new WrongUsageException("the memberships are not those of the report: group \"" + group.name()
                        + "\" has " + respondents.get(i) + " respondents in the report, and " + there
                        + " in the memberships");
            }
        }
    }
}
