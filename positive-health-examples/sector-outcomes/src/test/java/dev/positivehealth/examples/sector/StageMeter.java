package dev.positivehealth.examples.sector;

import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;

/** Prints what each step took: its tasks, the seconds of all cores together, and what it gave to the network. */
public final class StageMeter extends SparkListener {
    /** Made by Spark. */
    public StageMeter() {}

    @Override
    public void onStageCompleted(SparkListenerStageCompleted completed) {
        TaskMetrics metrics = completed.stageInfo().taskMetrics();
        System.err.printf(
                "step %d: %d tasks, %.1f core seconds (%.1f of a CPU), %d records of %d bytes to the network%n",
                completed.stageInfo().stageId(),
                completed.stageInfo().numTasks(),
                metrics.executorRunTime() / 1e3,
                metrics.executorCpuTime() / 1e9,
                metrics.shuffleWriteMetrics().recordsWritten(),
                metrics.shuffleWriteMetrics().bytesWritten());
    }
}
