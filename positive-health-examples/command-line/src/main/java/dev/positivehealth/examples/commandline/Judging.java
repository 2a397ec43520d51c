package dev.positivehealth.examples.commandline;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.Violation;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.JsonLines;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Judges the documents of an input one by one: good ones are passed on in the order of the input, bad ones are reported
 * on standard error as {@code problem/1} with their line.
 */
final class Judging {
    private static final LocalizedText READ = LocalizedText.of("gelezen:", "read:");

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
     * @return the exit code; empty if there was no document
     */
    <T, R> OptionalInt all(
            DocumentType<T> type,
            InputStream in,
            Function<JsonLines.Line<T>, Checked<R>> read,
            Function<R, String> write,
            int threads) {
        return inOrder(type, in, line -> judge(line, read, write), this::tell, threads);
    }

    /** Judges all documents, of which there must be one: an input of none is {@code json.malformed}. */
    <T, R> int some(
            DocumentType<T> type,
            InputStream in,
            Function<JsonLines.Line<T>, Checked<R>> read,
            Function<R, String> write,
            int threads) {
        return all(type, in, read, write, threads)
                .orElseGet(() -> bad(0, DocumentType.malformed().violations()));
    }

    /**
     * Works on all documents, and reports the results in the order of the input.
     *
     * @param work what is done with one document, on any thread
     * @param tell reports its result, on the caller's thread, and returns the exit code so far
     * @return the greatest exit code; empty if there was no document
     */
    <T, R> OptionalInt inOrder(
            DocumentType<T> type,
            InputStream in,
            Function<JsonLines.Line<T>, R> work,
            ToIntFunction<R> tell,
            int threads) {
        int[] exit = {Main.FINE};
        String read = READ.in(languages);
        try (JsonLines<T> lines = documents.lines(type, in)) {
            boolean any = lines.inOrder(threads, work, result -> {
                exit[0] = Math.max(exit[0], tell.applyAsInt(result));
                output.progress().one(read);
            });
            output.progress().clear();
            return any ? OptionalInt.of(exit[0]) : OptionalInt.empty();
        } catch (IOException e) {
            throw new WrongUsageException("the input cannot be read");
        } catch (CancellationException e) {
            throw new WrongUsageException("interrupted");
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

    private <T, R> Judged judge(
            JsonLines.Line<T> line, Function<JsonLines.Line<T>, Checked<R>> read, Function<R, String> write) {
        Checked<R> checked = read.apply(line);
        return checked.value()
                .map(value -> new Judged(write.apply(value), ""))
                .orElseGet(() -> new Judged("", problem(line.number(), checked.violations())));
    }

    private String problem(int line, List<Violation> violations) {
        Problem problem = Problem.of(violations, languages);
        return documents.write(DocumentType.PROBLEM, line == 0 ? problem : problem.atLine(line));
    }

    /** Writes a line of the result; returns the exit code. */
    int good(String result) {
        return tell(new Judged(result, ""));
    }

    /** Reports on standard error what is wrong with the document on a line, or 0 for none; returns the exit code. */
    int bad(int line, List<Violation> violations) {
        return tell(new Judged("", problem(line, violations)));
    }
}
