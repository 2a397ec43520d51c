package dev.positivehealth.examples.commandline;

import dev.positivehealth.Checked;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Judges the documents of an input one by one: what is good is handed on in the order of the input, what is bad is told on
 * standard error as {@code problem/1} with its line.
 */
final class Judging {
    private static final int BATCH = 512;

    private final Output output;
    private final JsonDocuments documents;
    private final Locale language;

    Judging(Output output, JsonDocuments documents, Locale language) {
        this.output = output;
        this.documents = documents;
        this.language = language;
    }

    /** What became of one document: a line of the result or a problem; either may be empty. */
    private record Judged(String result, String problem) {}

    /**
     * Judges all documents.
     *
     * @param lines the input
     * @param read reads a document of the input
     * @param write makes a line of the result, or an empty one for none
     * @param threads how many threads read and write; the order stays that of the input
     * @param <T> what a document holds
     * @return the exit code
     */
    <T> int all(Lines lines, Function<byte[], Checked<T>> read, Function<T, String> write, int threads) {
        Function<Lines.Line, Judged> judge = line -> judge(line, read, write);
        return threads == 1 ? inTurn(lines, judge) : inBatches(lines, judge, threads);
    }

    private int inTurn(Lines lines, Function<Lines.Line, Judged> judge) {
        int exit = Main.FINE;
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            exit = Math.max(exit, tell(judge.apply(line.get())));
        }
        return exit;
    }

    private int inBatches(Lines lines, Function<Lines.Line, Judged> judge, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            int exit = Main.FINE;
            List<Future<List<Judged>>> running = new ArrayList<>();
            for (List<Lines.Line> batch = batch(lines); !batch.isEmpty(); batch = batch(lines)) {
                List<Lines.Line> own = batch;
                running.add(pool.submit(() -> own.stream().map(judge).toList()));
                if (running.size() == 2 * threads) {
                    exit = Math.max(exit, tell(running.remove(0)));
                }
            }
            for (Future<List<Judged>> left : running) {
                exit = Math.max(exit, tell(left));
            }
            return exit;
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Lines.Line> batch(Lines lines) {
        List<Lines.Line> batch = new ArrayList<>(BATCH);
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            batch.add(line.get());
            if (batch.size() == BATCH) {
                break;
            }
        }
        return batch;
    }

    private int tell(Future<List<Judged>> batch) {
        try {
            int exit = Main.FINE;
            for (Judged judged : batch.get()) {
                exit = Math.max(exit, tell(judged));
            }
            return exit;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongUsageException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("a document could not be judged", e.getCause());
        }
    }

    private int tell(Judged judged) {
        if (!judged.problem().isEmpty()) {
            output.error(judged.problem());
            return Main.VIOLATIONS;
        }
        if (!judged.result().isEmpty()) {
            output.result(judged.result());
        }
        return Main.FINE;
    }

    private <T> Judged judge(Lines.Line line, Function<byte[], Checked<T>> read, Function<T, String> write) {
        Checked<T> checked = read.apply(line.utf8());
        return checked.value()
                .map(value -> new Judged(write.apply(value), ""))
                .orElseGet(() -> new Judged(
                        "",
                        documents.write(
                                DocumentType.PROBLEM,
                                Problem.of(checked.violations(), language).atLine(line.number()))));
    }
}
