package dev.positivehealth.examples.commandline;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.Violation;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Judges the documents of an input one by one: good ones are passed on in the order of the input, bad ones are reported
 * on standard error as {@code problem/1} with their line.
 */
final class Judging {
    private static final int BATCH = 512;

    /** How many lines, and how many bytes of them, all threads together hold at most, besides a last one of each batch. */
    private static final int MOST_LINES = 16_384;

    private static final int MOST_BYTES = 32 * 1_024 * 1_024;

    private final Output output;
    private final JsonDocuments documents;
    private final Languages languages;

    Judging(Output output, JsonDocuments documents, Languages languages) {
        this.output = output;
        this.documents = documents;
        this.languages = languages;
    }

    /** What became of one document: a line of the result or a problem; either may be empty. */
    private record Judged(String result, String problem) {}

    /**
     * Judges all documents; the order stays that of the input, however many threads read and write.
     *
     * @param write makes a line of the result, or an empty one for none
     * @return the exit code
     */
    <T> int all(Lines lines, Function<byte[], Checked<T>> read, Function<T, String> write, int threads) {
        return inOrder(lines, line -> judge(line, read, write), this::tell, threads);
    }

    /** Judges all documents, of which there must be one: an input of none is {@code json.malformed}. */
    <T> int some(Lines lines, Function<byte[], Checked<T>> read, Function<T, String> write, int threads) {
        int exit = all(lines, read, write, threads);
        return lines.wereNone() ? bad(0, DocumentType.malformed().violations()) : exit;
    }

    /**
     * Works on all documents, and reports the results in the order of the input.
     *
     * @param work what is done with one document, on any thread
     * @param tell reports its result, on the caller's thread, and returns the exit code so far
     * @return the greatest exit code
     */
    static <R> int inOrder(Lines lines, Function<Lines.Line, R> work, ToIntFunction<R> tell, int threads) {
        return threads == 1 ? inTurn(lines, work, tell) : inBatches(lines, work, tell, threads);
    }

    private static <R> int inTurn(Lines lines, Function<Lines.Line, R> work, ToIntFunction<R> tell) {
        int exit = Main.FINE;
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            exit = Math.max(exit, tell.applyAsInt(work.apply(line.get())));
        }
        return exit;
    }

    private static <R> int inBatches(Lines lines, Function<Lines.Line, R> work, ToIntFunction<R> tell, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            int exit = Main.FINE;
            List<Future<List<R>>> running = new ArrayList<>();
            int batches = 2 * threads;
            for (List<Lines.Line> batch = batch(lines, batches); !batch.isEmpty(); batch = batch(lines, batches)) {
                List<Lines.Line> own = batch;
                running.add(pool.submit(() -> own.stream().map(work).toList()));
                if (running.size() == batches) {
                    exit = Math.max(exit, tellAll(running.remove(0), tell));
                }
            }
            for (Future<List<R>> left : running) {
                exit = Math.max(exit, tellAll(left, tell));
            }
            return exit;
        } finally {
            pool.shutdownNow();
        }
    }

    /** The next lines, as many as one of a number of batches may hold. */
    private static List<Lines.Line> batch(Lines lines, int batches) {
        int most = Math.max(1, Math.min(BATCH, MOST_LINES / batches));
        long bytesLeft = Math.max(1, MOST_BYTES / batches);
        List<Lines.Line> batch = new ArrayList<>(most);
        while (batch.size() < most && bytesLeft > 0) {
            Optional<Lines.Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            bytesLeft -= line.get().utf8().length;
            batch.add(line.get());
        }
        return batch;
    }

    private static <R> int tellAll(Future<List<R>> batch, ToIntFunction<R> tell) {
        try {
            int exit = Main.FINE;
            for (R result : batch.get()) {
                exit = Math.max(exit, tell.applyAsInt(result));
            }
            return exit;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongUsageException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof WrongUsageException usage) {
                throw usage;
            }
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
                .orElseGet(() -> new Judged("", problem(line.number(), checked.violations())));
    }

    private String problem(int line, List<Violation> violations) {
        Problem problem = Problem.of(violations, languages);
        return documents.write(DocumentType.PROBLEM, line == 0 ? problem : problem.atLine(line));
    }

    /** Reports on standard error what is wrong with the document on a line, or 0 for none; returns the exit code. */
    int bad(int line, List<Violation> violations) {
        return tell(new Judged("", problem(line, violations)));
    }
}
