package dev.positivehealth.examples.sector;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.outcome.GroupTally;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.RuleId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.serializer.KryoRegistrator;

/** How what crosses the network is written: numbers in as few bytes as they need, and nothing twice. */
public final class CompactForms implements KryoRegistrator {
    /** Makes the forms; Spark does. */
    public CompactForms() {}

    @Override
    public void registerClasses(Kryo kryo) {
        kryo.register(Part.class, Form.of(CompactForms::write, CompactForms::part));
        kryo.register(PersonKey.class, Form.of(CompactForms::write, CompactForms::person));
        kryo.register(CountedSheet.class, Form.of(CompactForms::write, CompactForms::sheet));
        kryo.register(GroupKey.class, Form.of(CompactForms::write, CompactForms::group));
        kryo.register(GroupTotal.class, Form.of(CompactForms::write, CompactForms::total));
        kryo.register(Report.class, Form.of(CompactForms::write, CompactForms::report));
    }

    /** Writes a value. */
    private interface Writing<T> {
        void write(Output out, T value);
    }

    /** Reads a value. */
    private interface Reading<T> {
        T read(Input in);
    }

    /** The form of immutable values. */
    private static final class Form<T> extends Serializer<T> {
        private final Writing<T> writing;
        private final Reading<T> reading;

        private Form(Writing<T> writing, Reading<T> reading) {
            super(false, true);
            this.writing = writing;
            this.reading = reading;
        }

        static <T> Form<T> of(Writing<T> writing, Reading<T> reading) {
            return new Form<>(writing, reading);
        }

        @Override
        public void write(Kryo kryo, Output out, T value) {
            writing.write(out, value);
        }

        @Override
        public T read(Kryo kryo, Input in, Class<T> type) {
            return reading.read(in);
        }
    }

    private static void write(Output out, Part part) {
        out.writeInt(part.file(), true);
        out.writeString(part.path());
        out.writeLong(part.from(), true);
        out.writeLong(part.to(), true);
        out.writeString(part.organisation());
    }

    /** A part that has come to its task; where it is stored no longer matters. */
    private static Part part(Input in) {
        return new Part(
                in.readInt(true), in.readString(), in.readLong(true), in.readLong(true), in.readString(), List.of());
    }

    private static void write(Output out, PersonKey person) {
        out.writeLong(person.high());
        out.writeLong(person.low());
    }

    private static PersonKey person(Input in) {
        return new PersonKey(in.readLong(), in.readLong());
    }

    private static void write(Output out, Place place) {
        out.writeInt(place.file(), true);
        out.writeLong(place.part(), true);
        out.writeLong(place.line(), true);
    }

    private static Place place(Input in) {
        return new Place(in.readInt(true), in.readLong(true), in.readLong(true));
    }

    private static void write(Output out, CountedSheet sheet) {
        write(out, sheet.group());
        out.writeLong(sheet.day(), false);
        write(out, sheet.place());
        boolean isFirst = sheet.first().equals(sheet.place());
        out.writeBoolean(isFirst);
        if (!isFirst) {
            write(out, sheet.first());
        }
        for (int dimension = 0; dimension < CountedSheet.DIMENSIONS; dimension++) {
            out.writeInt(sheet.answered(dimension), true);
            if (sheet.answered(dimension) > 0) {
                out.writeLong(sheet.sum(dimension), false);
            }
        }
    }

    private static CountedSheet sheet(Input in) {
        GroupKey group = group(in);
        long day = in.readLong(false);
        Place place = place(in);
        Place first = in.readBoolean() ? place : place(in);
        int[] answered = new int[CountedSheet.DIMENSIONS];
        long[] sums = new long[CountedSheet.DIMENSIONS];
        for (int dimension = 0; dimension < CountedSheet.DIMENSIONS; dimension++) {
            answered[dimension] = in.readInt(true);
            sums[dimension] = answered[dimension] > 0 ? in.readLong(false) : 0;
        }
        return new CountedSheet(group, day, place, first, answered, sums);
    }

    private static void write(Output out, GroupKey group) {
        out.writeString(group.organisation());
        out.writeString(group.questionnaire());
        out.writeString(group.path());
    }

    private static GroupKey group(Input in) {
        return new GroupKey(in.readString(), in.readString(), in.readString());
    }

    private static void write(Output out, GroupTotal total) {
        write(out, total.tally());
        write(out, total.first());
    }

    private static GroupTotal total(Input in) {
        return new GroupTotal(tally(in), place(in));
    }

    static void write(Output out, GroupTally tally) {
        out.writeString(tally.questionnaire().toString());
        out.writeString(tally.rule().toString());
        out.writeLong(tally.respondents().people(), true);
        out.writeBoolean(tally.consentsHeldByController());
        for (GroupTally.Column column : tally.columns().values()) {
            out.writeLong(column.respondents(), true);
            out.writeInt(column.sums().size(), true);
            column.sums().forEach((answered, sum) -> {
                out.writeInt(answered, true);
                out.writeLong(sum, false);
            });
        }
    }

    static GroupTally tally(Input in) {
        QuestionnaireId questionnaire = QuestionnaireId.parse(in.readString());
        RuleId rule = RuleId.parse(in.readString());
        long people = in.readLong(true);
        boolean elsewhere = in.readBoolean();
        Map<Dimension, GroupTally.Column> columns = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            long respondents = in.readLong(true);
            SortedMap<Integer, Long> sums = new TreeMap<>();
            for (int left = in.readInt(true); left > 0; left--) {
                sums.put(in.readInt(true), in.readLong(false));
            }
            columns.put(dimension, new GroupTally.Column(respondents, sums));
        }
        return GroupTally.restore(questionnaire, rule, people, elsewhere, columns);
    }

    private static void write(Output out, Report report) {
        out.writeString(report.organisation());
        out.writeString(report.questionnaire());
        out.writeString(report.line());
        out.writeBoolean(report.isMixed());
    }

    private static Report report(Input in) {
        return new Report(in.readString(), in.readString(), in.readString(), in.readBoolean());
    }
}
