package dev.positivehealth.examples.sector;

import dev.positivehealth.Checked;
import dev.positivehealth.consent.Contribution;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Reads and scores the sheets of parts, each under the hidden reference of its participant. */
final class Counting implements PairFlatMapFunction<Iterator<Part>, PersonKey, CountedSheet> {
    private static final long serialVersionUID = 1L;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final RunTerms terms;
    private final PersonKeys persons;
    private final SerializableConfiguration settings;
    private final LineCounts counts;
    private final int told;
    private final Map<String, String> counted;

    /** @param counted the questionnaire that each organisation takes; an organisation that is not in it takes any */
    Counting(
            RunTerms terms,
            PersonKeys persons,
            SerializableConfiguration settings,
            LineCounts counts,
            int told,
            Map<String, String> counted) {
        this.terms = terms;
        this.persons = persons;
        this.settings = settings;
        this.counts = counts;
        this.told = told;
        this.counted = Map.copyOf(counted);
    }

    @Override
    public Iterator<Tuple2<PersonKey, CountedSheet>> call(Iterator<Part> parts) {
        return new Sheets(parts, new Library(terms), settings.value());
    }

    /** The good sheets of parts. */
    private final class Sheets implements Iterator<Tuple2<PersonKey, CountedSheet>> {
        private final Iterator<Part> parts;
        private final Library library;
        private final Configuration hadoop;
        private final PersonKeys.Maker keys = persons.maker();
        private @Nullable Part part;
        private @Nullable LineReader lines;
        private PartLines seen = new PartLines(told);
        private @Nullable Tuple2<PersonKey, CountedSheet> next;

        Sheets(Iterator<Part> parts, Library library, Configuration hadoop) {
            this.parts = parts;
            this.library = library;
            this.hadoop = hadoop;
            TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> close());
        }

        @Override
        public boolean hasNext() {
            try {
                while (next == null && (lines != null || open())) {
                    next = read();
                }
                return next != null;
            } catch (IOException e) {
                throw new InputException(e);
            }
        }

        @Override
        public Tuple2<PersonKey, CountedSheet> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Tuple2<PersonKey, CountedSheet> given = Objects.requireNonNull(next);
            next = null;
            return given;
        }

        private boolean open() throws IOException {
            if (!parts.hasNext()) {
                return false;
            }
            part = parts.next();
            lines = part.lines(hadoop, library.longestLine());
            seen = new PartLines(told);
            return true;
        }

        /** The sheet on the next line; null if there is none, or none that counts. */
        private @Nullable Tuple2<PersonKey, CountedSheet> read() throws IOException {
            Part of = Objects.requireNonNull(part);
            LineReader in = Objects.requireNonNull(lines);
            long offset = in.position();
            byte @Nullable [] line = of.has(offset) ? in.next() : null;
            if (line == null) {
                counts.add(new LineCounts.Seen(new Place(of.file(), of.from(), 0), seen));
                close();
                return null;
            }
            Place place = new Place(of.file(), of.from(), seen.lines());
            seen.line();
            if (isBlank(line, offset == 0)) {
                return null;
            }
            seen.sheet();
            Checked<Contribution> read = library.read(line);
            if (read.value().isEmpty()) {
                seen.bad(place.line(), offset, "");
                return null;
            }
            Contribution contribution = read.value().get();
            String organisation = of.organisation().isEmpty() ? Library.first(contribution.group()) : of.organisation();
            String questionnaire = contribution.questionnaire().toString();
            String taken = counted.getOrDefault(organisation, questionnaire);
            if (!taken.equals(questionnaire)) {
                seen.bad(place.line(), offset, taken);
                return null;
            }
            GroupKey group = new GroupKey(
                    organisation, questionnaire, contribution.group().toString());
            return new Tuple2<>(
                    keys.of(organisation, questionnaire, contribution.participant()),
                    CountedSheet.of(contribution, group, place));
        }

        private boolean isBlank(byte[] line, boolean isFirst) {
            if (line.length > 0 && (line[0] == '{' || line.length > library.longestLine())) {
                return false;
            }
            String text = new String(line, StandardCharsets.UTF_8);
            return (isFirst && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).isBlank();
        }

        private void close() {
            LineReader closed = lines;
            lines = null;
            try {
                if (closed != null) {
                    closed.close();
                }
            } catch (IOException e) {
                throw new InputException(e);
            }
        }
    }
}
