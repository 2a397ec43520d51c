package dev.positivehealth.examples.sector;

import org.apache.spark.Partitioner;
import org.jspecify.annotations.Nullable;

/** Brings all groups of an organisation to one task. */
final class ByOrganisation extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final int partitions;

    ByOrganisation(int partitions) {
        this.partitions = partitions;
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    @Override
    public int getPartition(Object key) {
        return Math.floorMod(((GroupKey) key).organisation().hashCode(), partitions);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ByOrganisation that && partitions == that.partitions;
    }

    @Override
    public int hashCode() {
        return partitions;
    }
}
