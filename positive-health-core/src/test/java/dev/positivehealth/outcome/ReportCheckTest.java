package dev.positivehealth.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.dimension.Dimension;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportCheckTest {
    private static final int GROUPS = 20_000;

    /** A list that counts how often a group is looked at. */
    private static final class Counted extends AbstractList<GroupOutcome> {
        private final List<GroupOutcome> groups;
        private long looks;

        Counted(List<GroupOutcome> groups) {
            this.groups = groups;
        }

        @Override
        public GroupOutcome get(int index) {
            looks++;
            return groups.get(index);
        }

        @Override
        public int size() {
            return groups.size();
        }
    }

    /** A forged report of many copies of one group is judged in steps that grow with it, and not with its square. */
    @Test
    void looksAtEachOfManyCopiesOfAGroupAFewTimes() {
        Map<Dimension, DimensionOutcome> all = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            all.put(dimension, new DimensionOutcome.Mean(new BigDecimal("6.0"), 10));
        }
        GroupOutcome copy = new GroupOutcome.Shown(Optional.of(GroupPath.parse("north")), 10, all);
        Counted groups = new Counted(Collections.nCopies(GROUPS, copy));

        assertThat(new ReportCheck(10, groups).violations())
                .hasSize(GROUPS - 1)
                .allSatisfy(violation -> assertThat(violation.code()).isEqualTo(ViolationCode.GROUP_OUT_OF_ORDER));
        assertThat(groups.looks).isLessThan(10L * GROUPS);
    }
}
