package dev.positivehealth.examples.commandline;

import dev.positivehealth.Checked;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.conformance.ConsentVector;
import dev.positivehealth.json.conformance.ConsentVectors;
import dev.positivehealth.json.conformance.GroupVector;
import dev.positivehealth.json.conformance.GroupVectors;
import dev.positivehealth.json.conformance.ScoringVector;
import dev.positivehealth.json.conformance.ScoringVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the vectors: of scoring, and those of groups and consent that ship with the library. */
@Command(
        description = "Runs the shipped vectors of scoring, groups and consent, or the scoring vectors in a folder;"
                + " with --rule those of scoring alone, all by that rule.",
        mixinStandardHelpOptions = true)
final class ConformCommand implements Callable<Integer> {
    private final Output output;
    private int passed;
    private int failed;

    @Mixin
    private CatalogueOptions catalogue = new CatalogueOptions();

    @Mixin
    private RuleOption rule = new RuleOption();

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder with *.json files of vectors.")
    private @Nullable Path folder;

    ConformCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        JsonDocuments documents = catalogue.documents();
        if (folder == null) {
            run(ScoringVectors.all(), ScoringVector::id, vector -> score(vector, documents));
            if (rule.chosen().isEmpty()) {
                run(GroupVectors.all(), GroupVector::id, vector -> vector.run(documents));
                run(ConsentVectors.all(), ConsentVector::id, vector -> vector.run(documents));
            }
        } else {
            files(folder).forEach(file -> run(file, documents));
        }
        output.result(passed + " passed, " + failed + " failed");
        return failed == 0 ? Main.FINE : Main.VIOLATIONS;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new WrongUsageException("there is no folder " + folder);
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new WrongUsageException("there is no *.json file in folder " + folder);
            }
            return files;
        } catch (IOException e) {
            throw new WrongUsageException("folder " + folder + " cannot be read");
        }
    }

    private void run(Path file, JsonDocuments documents) {
        List<Checked<ScoringVector>> vectors;
        try {
            vectors = ScoringVectors.readEach(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new WrongUsageException("file " + file + " cannot be read");
        }
        for (int i = 0; i < vectors.size(); i++) {
            Checked<ScoringVector> vector = vectors.get(i);
            if (vector.value().isPresent()) {
                run(List.of(vector.value().get()), ScoringVector::id, scored -> score(scored, documents));
            } else {
                failed++;
                output.result("FAILED " + file.getFileName() + ", vector " + (i + 1) + ": "
                        + vector.violations().stream()
                                .map(violation -> violation.code().code())
                                .distinct()
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private Optional<String> score(ScoringVector vector, JsonDocuments documents) {
        return rule.chosen().map(one -> vector.run(documents, one)).orElseGet(() -> vector.run(documents));
    }

    private <V> void run(List<V> vectors, Function<V, String> id, Function<V, Optional<String>> run) {
        for (V vector : vectors) {
            Optional<String> differs = run.apply(vector);
            if (differs.isEmpty()) {
                passed++;
            } else {
                failed++;
                output.result("FAILED " + id.apply(vector) + ": " + differs.get());
            }
        }
    }
}
