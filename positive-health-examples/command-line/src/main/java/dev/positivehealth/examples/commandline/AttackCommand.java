package dev.positivehealth.examples.commandline;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.attack.Attack;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.outcome.ReportAttack;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a report gives away to somebody who knows who is in which group. */
@Command(
        description =
                "What group reports, of this program or of any other, give away to somebody who knows who is in which group."
                        + " Several reports of the same people are attacked together. Exit code 1 if anything leaks.",
        mixinStandardHelpOptions = true)
final class AttackCommand implements Callable<Integer> {
    private static final LocalizedText LEAK = LocalizedText.of(
            "{what}: iets is te berekenen over {people} mensen samen, van wie {answered} antwoord gaven ({who}), uit {recipe}",
            "{what}: something can be computed of {people} people together, of whom {answered} answered ({who}), by {recipe}");
    private static final LocalizedText NOTHING = LocalizedText.of(
            "er lekt niets over minder dan {minimum} mensen", "nothing leaks of fewer than {minimum} people");
    private static final LocalizedText COUNT = LocalizedText.of("lekken: {count}", "leaks: {count}");
    private static final LocalizedText RESPONDENTS = LocalizedText.of("aantallen mensen", "numbers of people");
    private static final LocalizedText EVERYBODY = LocalizedText.of("iedereen samen", "all people together");
    private static final LocalizedText NOT_ALL_TRIED = LocalizedText.of(
            "{what}: er zijn te veel combinaties om ze alle te proberen",
            "{what}: there are too many combinations to try them all");

    private final Output output;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Group reports, one a file; standard input if left out.")
    private @Nullable List<Path> files;

    @Option(
            names = "--memberships",
            required = true,
            paramLabel = "FILE",
            description =
                    "Who took part: a line is a participant, a tab and the path of a group, and for who has no score on some"
                            + " dimensions a tab and their codes with commas between them. Who is in groups of two breakdowns has two lines.")
    private @Nullable Path memberships;

    @Option(
            names = "--minimum",
            paramLabel = "K",
            description =
                    "The least number of people of whom something may be known together; that of the report if left out.")
    private @Nullable Integer minimum;

    AttackCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (minimum != null && minimum < 1) {
            throw new WrongUsageException("--minimum: the minimum must be at least 1, but was " + minimum);
        }
        List<ReportAttack.Member> members = MembershipsFile.read(memberships);
        List<PublishedReport> reports = new ArrayList<>();
        List<Path> named = files == null ? List.of() : files;
        if (named.isEmpty()) {
            read(null, "", members).ifPresent(reports::add);
        }
        for (Path file : named) {
            read(file, named.size() > 1 ? reports.size() + 1 + ":" : "", members)
                    .ifPresent(reports::add);
        }
        if (reports.size() < Math.max(1, named.size())) {
            return Main.VIOLATIONS;
        }
        int least = minimum != null
                ? minimum
                : reports.stream().mapToInt(PublishedReport::minimum).max().orElseThrow();
        return attack(reports.stream().flatMap(one -> one.shown().stream()).toList(), members, least);
    }

    private Optional<PublishedReport> read(@Nullable Path file, String prefix, List<ReportAttack.Member> members) {
        Optional<PublishedReport> report = PublishedReport.read(file, prefix, language.languages(), output);
        report.ifPresent(one -> one.mustFit(members));
        return report;
    }

    private int attack(List<ReportAttack.Shown> shown, List<ReportAttack.Member> members, int least) {
        Languages languages = language.languages();
        int leaks = 0;
        boolean complete = true;
        for (Map.Entry<Optional<Dimension>, Attack.Findings> column :
                ReportAttack.on(shown, members, least).entrySet()) {
            String what = column.getKey()
                    .map(dimension -> dimension.label().in(languages))
                    .orElseGet(() -> RESPONDENTS.in(languages));
            for (Attack.Leak leak : column.getValue().leaks()) {
                leaks++;
                output.result(LEAK.in(languages)
                        .replace("{what}", what)
                        .replace("{people}", Integer.toString(leak.people().size()))
                        .replace("{answered}", Integer.toString(leak.answered()))
                        .replace("{recipe}", recipe(recipe(leak, shown, members), languages))
                        .replace("{who}", String.join(", ", leak.people())));
            }
            if (!column.getValue().complete()) {
                complete = false;
                output.error("positive-health: not finished: "
                        + NOT_ALL_TRIED.in(languages).replace("{what}", what));
            }
        }
        output.result(
                leaks > 0 || !complete
                        ? COUNT.in(languages).replace("{count}", Integer.toString(leaks))
                        : NOTHING.in(languages).replace("{minimum}", Integer.toString(least)));
        return complete ? leaks == 0 ? Main.FINE : Main.VIOLATIONS : Main.NOT_FINISHED;
    }

    /** With the sign by which it comes to people, and not to people less than none. */
    private static Map<String, BigInteger> recipe(
            Attack.Leak leak, List<ReportAttack.Shown> shown, List<ReportAttack.Member> members) {
        BigInteger people = BigInteger.ZERO;
        for (ReportAttack.Shown one : shown) {
            long count = members.stream()
                    .filter(member -> !member.scored().isEmpty() && member.isIn(one.group()))
                    .count();
            BigInteger times = leak.recipe().getOrDefault(one.name(), BigInteger.ZERO);
            people = people.add(times.multiply(BigInteger.valueOf(count)));
        }
        Map<String, BigInteger> recipe = new TreeMap<>(leak.recipe());
        if (people.signum() < 0) {
            recipe.replaceAll((name, times) -> times.negate());
        }
        return recipe;
    }

    /** How it is computed: {@code north - north/sales}, {@code 2 × a + b}. */
    private static String recipe(Map<String, BigInteger> recipe, Languages languages) {
        StringBuilder text = new StringBuilder();
        List<Map.Entry<String, BigInteger>> terms = new ArrayList<>(recipe.entrySet());
        // What is added stands first.
        terms.sort((one, other) ->
                Integer.compare(other.getValue().signum(), one.getValue().signum()));
        for (Map.Entry<String, BigInteger> term : terms) {
            boolean minus = term.getValue().signum() < 0;
            text.append(text.isEmpty() ? minus ? "-" : "" : minus ? " - " : " + ");
            BigInteger times = term.getValue().abs();
            text.append(times.equals(BigInteger.ONE) ? "" : times + " × ");
            String name = term.getKey();
            text.append(name.isEmpty() || name.endsWith(":") ? name + EVERYBODY.in(languages) : name);
        }
        return text.toString();
    }
}
