package dev.positivehealth.examples.sector;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What Spark SQL takes to read the same sheets by a given schema and add up each item for each group: no check of anything, no
 * half rule, no latest sheet, no means, nothing hidden.
 */
final class SumsOnly {
    private SumsOnly() {}

    /** Takes a file and a master. */
    public static void main(String... arguments) throws IOException {
        List<String> items = Questionnaires.builtIn().get(QuestionnaireId.parse("adult-42/1")).items().stream()
                .map(Item::code)
                .map(Object::toString)
                .toList();
        StructType answers = new StructType();
        for (String item : items) {
            answers = answers.add(item, DataTypes.IntegerType);
        }
        StructType schema = new StructType()
                .add("questionnaire", DataTypes.StringType)
                .add("takenOn", DataTypes.StringType)
                .add("participant", DataTypes.StringType)
                .add("group", DataTypes.StringType)
                .add("answers", answers);
        Column[] sums = items.stream()
                .map(item -> sum(col("answers.`" + item + "`")).as(item))
                .toArray(Column[]::new);
        try (SparkSession spark = SparkSession.builder()
                .master(arguments[1])
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "8")
                .getOrCreate()) {
            int groups = spark.read()
                    .schema(schema)
                    .json(arguments[0])
                    .groupBy("group")
                    .agg(sums[0], Arrays.copyOfRange(sums, 1, sums.length))
                    .collectAsList()
                    .size();
            System.out.println(groups + " groups");
        }
    }
}
