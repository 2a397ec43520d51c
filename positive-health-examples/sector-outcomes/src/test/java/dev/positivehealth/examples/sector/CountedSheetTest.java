package dev.positivehealth.examples.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CountedSheetTest {
    private static CountedSheet sheet(long day, Place place) {
        return new CountedSheet(new GroupKey("o", "marks-6/1", "o/" + day), day, place, place, new int[6], new long[6]);
    }

    @Test
    void countsTheLatestDayThenTheLaterLineInAnyOrderAndGrouping() {
        List<CountedSheet> sheets = new ArrayList<>(List.of(
                sheet(2, new Place(0, 0, 5)),
                sheet(3, new Place(0, 0, 7)),
                sheet(3, new Place(0, 900, 0)),
                sheet(3, new Place(0, 0, 9)),
                sheet(1, new Place(1, 0, 0)),
                sheet(2, new Place(0, 0, 2))));
        Random random = new Random(1);
        for (int turn = 0; turn < 200; turn++) {
            List<CountedSheet> left = new ArrayList<>(sheets);
            Collections.shuffle(left, random);
            while (left.size() > 1) {
                CountedSheet one = left.remove(random.nextInt(left.size()));
                CountedSheet other = left.remove(random.nextInt(left.size()));
                left.add(CountedSheet.latest(one, other));
            }
            assertThat(left.get(0).place()).isEqualTo(new Place(0, 900, 0));
            assertThat(left.get(0).first()).isEqualTo(new Place(0, 0, 2));
        }
    }
}
