package dev.positivehealth.examples.sector;

import static org.assertj.core.api.Assertions.assertThat;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.outcome.GroupTally;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.RuleId;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CompactFormsTest {
    private static final Kryo KRYO = kryo();

    private static Kryo kryo() {
        Kryo kryo = new Kryo();
        new CompactForms().registerClasses(kryo);
        return kryo;
    }

    private static byte[] written(Object value) {
        Output out = new Output(1 << 16);
        KRYO.writeObject(out, value);
        return out.toBytes();
    }

    private static <T> T again(T value, Class<T> type) {
        return KRYO.readObject(new Input(written(value)), type);
    }

    /** As of adult-42/1, whose scores are of 4 to 7 answers, with some of each. */
    static GroupTally tally(long people) {
        Map<Dimension, GroupTally.Column> columns = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            TreeMap<Integer, Long> sums = new TreeMap<>();
            for (int answered = 4; answered <= 7; answered++) {
                sums.put(answered, 5L * answered * people / 4);
            }
            columns.put(dimension, new GroupTally.Column(people, sums));
        }
        return GroupTally.restore(
                QuestionnaireId.parse("adult-42/1"), RuleId.parse("mean-of-answered/1"), people, true, columns);
    }

    @Test
    void readsBackWhatItWrote() {
        GroupTotal total = new GroupTotal(tally(1_000), new Place(3, 1L << 40, 12));
        PersonKey person = new PersonKey(Long.MIN_VALUE, -1);
        Report report = new Report("École", "adult-42/1", "{}\n", true);
        CountedSheet sheet = new CountedSheet(
                new GroupKey("École", "adult-42/1", "École/a"),
                20_000,
                new Place(1, 2, 3),
                new Place(0, 2, 3),
                new int[] {0, 7, 4, 0, 1, 1_000},
                new long[] {0, -70, 40, 0, 1_000_000, 1L << 40});

        assertThat(again(total, GroupTotal.class)).isEqualTo(total);
        assertThat(again(person, PersonKey.class)).isEqualTo(person);
        assertThat(again(report, Report.class)).isEqualTo(report);
        assertThat(again(sheet, CountedSheet.class)).usingRecursiveComparison().isEqualTo(sheet);
    }

    @Test
    void writesATallyInFewBytesHoweverManyPeopleItIsOf() {
        assertThat(written(new GroupTotal(tally(10), new Place(0, 0, 0)))).hasSize(106);
        assertThat(written(new GroupTotal(tally(1_000_000), new Place(1_000, 1L << 40, 100_000))))
                .hasSize(188);
    }
}
