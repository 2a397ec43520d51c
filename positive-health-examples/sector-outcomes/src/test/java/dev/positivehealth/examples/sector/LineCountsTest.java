package dev.positivehealth.examples.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineCountsTest {
    private static LineCounts task(int part, int bad) {
        PartLines lines = new PartLines(3);
        for (int i = 0; i < 10; i++) {
            lines.line();
            lines.sheet();
            if (i < bad) {
                lines.bad(i, 100L * i, "");
            }
        }
        LineCounts counts = new LineCounts(3);
        counts.add(new LineCounts.Seen(new Place(0, part, 0), lines));
        return counts;
    }

    private static List<Integer> places(LineCounts counts) {
        return counts.value().values().stream()
                .map(part -> part.places().size())
                .toList();
    }

    @Test
    void countsAPartOnceHoweverOftenItIsRead() {
        LineCounts all = new LineCounts(3);
        all.merge(task(1, 2));
        all.merge(task(0, 1));
        all.merge(task(1, 2));

        assertThat(all.sheets()).isEqualTo(20);
        assertThat(all.bad()).isEqualTo(3);
    }

    @Test
    void keepsTheFirstPlacesWhicheverPartsComeFirst() {
        LineCounts all = new LineCounts(3);
        all.merge(task(2, 5));
        assertThat(places(all)).containsExactly(3);
        all.merge(task(1, 1));
        all.merge(task(0, 1));

        assertThat(places(all)).containsExactly(1, 1, 1);
        assertThat(all.bad()).isEqualTo(7);
    }
}
