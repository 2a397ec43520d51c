package dev.positivehealth.examples.sector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.HashPartitioner;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.rdd.RDD;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;

/**
 * One run: lines to sheets, sheets to the latest of each participant, these to tallies of groups, tallies to one report for
 * each organisation.
 *
 * <p>All adding is of whole numbers, and of two sheets of a participant the same one counts whichever comes first, so the
 * reports are the same bytes for any partitions, any order of tasks, and with tasks that are tried again.
 */
final class Sector {
    /** How many parts of the input are brought together in one partition: what is kept of a sheet is much less than its line. */
    private static final int PARTS_TOGETHER = 4;

    private final JavaSparkContext spark;
    private final RunTerms terms;
    private final InputFiles files;
    private final int told;
    private final PersonKeys persons = PersonKeys.random();
    private final List<Part> parts;
    private final int partitions;
    private LineCounts counts;

    /**
     * @param asked how many partitions, about; 0 for as many as are good
     * @param told how many bad lines are told of at most
     */
    Sector(JavaSparkContext spark, RunTerms terms, InputFiles files, int asked, int told) throws IOException {
        this.spark = spark;
        this.terms = terms;
        this.files = files;
        this.told = told;
        this.parts = files.parts(asked, spark.defaultParallelism());
        this.partitions = asked > 0 ? asked : Math.max(spark.defaultParallelism(), parts.size() / PARTS_TOGETHER);
        this.counts = new LineCounts(told);
    }

    /** Settings that a run needs, whatever the cluster's own are. */
    static SparkConf needed(SparkConf given) {
        return given.setIfMissing("spark.master", "local[*,4]")
                .setIfMissing("spark.app.name", "sector-outcomes")
                // Nothing of a person stands readable on a disk: the key is made for the run and ends with it.
                .setIfMissing("spark.io.encryption.enabled", "true")
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
                .set("spark.kryo.registrator", CompactForms.class.getName());
    }

    /** Takes a report. */
    interface Sink {
        void take(Report report) throws IOException;
    }

    /** Gives the reports of all organisations that have a good sheet, in no order. */
    void run(Sink sink) throws IOException {
        JavaPairRDD<PersonKey, CountedSheet> latest = sheets(Map.of())
                .combineByKey(
                        sheet -> sheet,
                        CountedSheet::latest,
                        CountedSheet::latest,
                        new HashPartitioner(partitions),
                        // Few people have two sheets in one part of a file, so there is nothing to combine before.
                        false,
                        null);
        JavaRDD<Report> reports = latest.values()
                .mapPartitionsToPair(new Tallying(terms))
                .reduceByKey(new ByOrganisation(partitions), GroupTotal::merge)
                .mapPartitions(new Publishing(terms))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        reports.count();
        Map<String, String> taken = new HashMap<>();
        boolean isMixed = false;
        for (Iterator<Report> each = reports.toLocalIterator(); each.hasNext(); ) {
            Report report = each.next();
            taken.put(report.organisation(), report.questionnaire());
            isMixed |= report.isMixed();
            sink.take(report);
        }
        reports.unpersist();
        if (isMixed) {
            // Only now it is known which lines are of another questionnaire than their organisation's round.
            sheets(taken).count();
        }
    }

    private JavaPairRDD<PersonKey, CountedSheet> sheets(Map<String, String> taken) {
        counts = new LineCounts(told);
        spark.sc().register(counts);
        SerializableConfiguration settings = new SerializableConfiguration(hadoop());
        return placed().mapPartitionsToPair(new Counting(terms, persons, settings, counts, told, taken));
    }

    /** The parts, one a task, each where it is stored. */
    private JavaRDD<Part> placed() {
        if (parts.isEmpty()) {
            return spark.emptyRDD();
        }
        List<Tuple2<Part, Seq<String>>> placed = new ArrayList<>();
        for (Part part : parts) {
            placed.add(new Tuple2<>(
                    part, CollectionConverters.asScala(part.hosts()).toSeq()));
        }
        RDD<Part> all = spark.sc().makeRDD(CollectionConverters.asScala(placed).toSeq(), ClassTag.apply(Part.class));
        return all.toJavaRDD();
    }

    Configuration hadoop() {
        return spark.hadoopConfiguration();
    }

    InputFiles files() {
        return files;
    }

    /** What was seen of lines; complete after {@link #run}. */
    LineCounts counts() {
        return counts;
    }
}
