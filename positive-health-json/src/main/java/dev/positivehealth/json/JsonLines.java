package dev.positivehealth.json;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.internal.Blocks;
import dev.positivehealth.json.internal.StraightSheets;
import dev.positivehealth.questionnaire.AnswerSheet;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The documents of an input, one after another in constant memory: one per line (NDJSON), or one JSON document over many
 * lines. Blank lines are passed over and counted.
 *
 * <p>If the first non-empty line and all lines after it together are one JSON value, they are one document; also if they are none
 * because of a fault in a later line, and no later line begins with a brace. Otherwise each line stands for itself, and a bad one never
 * stops the rest.
 *
 * <p>Example: {@code documents.lines(DocumentType.ANSWER_SHEET, in).inOrder(2, line -> line.read().value(), this::keep)}.
 *
 * @param <T> what a document holds
 */
public final class JsonLines<T> implements Closeable {
    private final JsonDocuments documents;
    private final DocumentType<T> type;
    private final InputStream in;
    private final Queue<StraightSheets> readers = new ConcurrentLinkedQueue<>();
    private boolean begun;

    JsonLines(JsonDocuments documents, DocumentType<T> type, InputStream in) {
        this.documents = documents;
        this.type = type;
        this.in = in;
    }

    /**
     * One document of an input.
     *
     * @param <T> what it holds
     */
    public static final class Line<T> {
        private final JsonLines<T> lines;
        private final @Nullable StraightSheets straight;
        private final Blocks.Block block;
        private final int place;

        private Line(JsonLines<T> lines, @Nullable StraightSheets straight, Blocks.Block block, int place) {
            this.lines = lines;
            this.straight = straight;
            this.block = block;
            this.place = place;
        }

        /** {@return the number of the line, from 1; 0 for one document over many lines} */
        public int number() {
            return block.number(place);
        }

        /** {@return the document; of one that is too large, one byte more than its type allows} */
        public byte[] utf8() {
            return Arrays.copyOfRange(block.bytes(), block.from(place), block.to(place));
        }

        /** {@return what the document holds, or all violations in contract order} */
        public Checked<T> read() {
            return sheet().map(Checked::valid).orElseGet(() -> lines.documents.read(lines.type, utf8()));
        }

        /** {@return all violations in contract order; empty if all is fine} */
        public List<Violation> check() {
            return sheet().isPresent() ? List.of() : lines.documents.check(lines.type, utf8());
        }

        private Optional<T> sheet() {
            int from = block.from(place);
            int to = block.to(place);
            if (straight == null || to - from > lines.type.limits().bytes()) {
                return Optional.empty();
            }
            Optional<AnswerSheet> sheet = straight.read(block.bytes(), from, to, block.end());
            return sheet.map(lines.type.javaType()::cast);
        }
    }

    /**
     * Works on all documents, and tells the results in the order of the input.
     *
     * @param threads how many threads work at once; with 1 all is done on the caller's
     * @param work what is done with one document, on any of the threads; later only the
     *     number and the bytes of the line may be asked for
     * @param tell takes its result, on the caller's thread
     * @return whether there was a document at all
     * @throws IOException if the input cannot be read
     * @throws CancellationException if the caller's thread is interrupted while it waits
     * @throws IllegalStateException if it was called before: an input is gone through once
     */
    public <R> boolean inOrder(int threads, Function<? super Line<T>, ? extends R> work, Consumer<? super R> tell)
            throws IOException {
        if (begun) {
            throw new IllegalStateException("the documents of an input can be gone through once only");
        }
        begun = true;
        Blocks blocks = new Blocks(in, type.limits().bytes(), threads);
        return threads == 1 ? inTurn(blocks, work, tell) : atOnce(blocks, threads, work, tell);
    }

    private <R> boolean inTurn(Blocks blocks, Function<? super Line<T>, ? extends R> work, Consumer<? super R> tell)
            throws IOException {
        boolean any = false;
        for (Optional<Blocks.Block> block = blocks.next(); block.isPresent(); block = blocks.next()) {
            any |= each(block.get(), line -> tell.accept(work.apply(line)));
        }
        return any;
    }

    private <R> boolean atOnce(
            Blocks blocks, int threads, Function<? super Line<T>, ? extends R> work, Consumer<? super R> tell)
            throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            boolean any = false;
            Deque<Future<List<R>>> running = new ArrayDeque<>();
            for (Optional<Blocks.Block> next = blocks.next(); next.isPresent(); next = blocks.next()) {
                Blocks.Block block = next.get();
                running.add(pool.submit(() -> {
                    List<R> results = new ArrayList<>(block.size());
                    each(block, line -> results.add(work.apply(line)));
                    return results;
                }));
                if (running.size() == 2 * threads) {
                    any |= tellAll(running.remove(), tell);
                }
            }
            for (Future<List<R>> left : running) {
                any |= tellAll(left, tell);
            }
            return any;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> boolean tellAll(Future<List<R>> results, Consumer<? super R> tell) {
        try {
            results.get().forEach(tell);
            return !results.get().isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a document could not be worked on", e.getCause());
        }
    }

    /** Goes through a block with a reader of its own, which remembers what comes again, and gives it back. */
    private boolean each(Blocks.Block block, Consumer<Line<T>> then) {
        StraightSheets straight = type.sheetRequirements()
                .map(asked -> Optional.ofNullable(readers.poll())
                        .orElseGet(() -> new StraightSheets(documents.known().questionnaires(), asked)))
                .orElse(null);
        try {
            for (int i = 0; i < block.size(); i++) {
                then.accept(new Line<>(this, straight, block, i));
            }
        } finally {
            if (straight != null) {
                straight.forget();
                readers.add(straight);
            }
        }
        return block.size() > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
