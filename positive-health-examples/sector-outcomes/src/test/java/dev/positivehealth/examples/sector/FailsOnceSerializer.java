package dev.positivehealth.examples.sector;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.serializer.DeserializationStream;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.SerializationStream;
import org.apache.spark.serializer.SerializerInstance;
import scala.reflect.ClassTag;

/** What comes over the network cannot be read on a task's first attempt. */
public final class FailsOnceSerializer extends KryoSerializer {
    static final AtomicInteger FAILURES = new AtomicInteger();
    private static final long serialVersionUID = 1L;

    /** Made by Spark. */
    public FailsOnceSerializer(SparkConf conf) {
        super(conf);
    }

    @Override
    public boolean supportsRelocationOfSerializedObjects() {
        return true;
    }

    @Override
    public SerializerInstance newInstance() {
        SerializerInstance kryo = super.newInstance();
        return new SerializerInstance() {
            @Override
            public <T> ByteBuffer serialize(T value, ClassTag<T> tag) {
                return kryo.serialize(value, tag);
            }

            @Override
            public <T> T deserialize(ByteBuffer bytes, ClassTag<T> tag) {
                return kryo.deserialize(bytes, tag);
            }

            @Override
            public <T> T deserialize(ByteBuffer bytes, ClassLoader loader, ClassTag<T> tag) {
                return kryo.deserialize(bytes, loader, tag);
            }

            @Override
            public SerializationStream serializeStream(OutputStream out) {
                return kryo.serializeStream(out);
            }

            @Override
            public DeserializationStream deserializeStream(InputStream in) {
                TaskContext task = TaskContext.get();
                if (task != null && task.stageId() > 0 && task.attemptNumber() == 0) {
                    FAILURES.incrementAndGet();
                    throw new IllegalStateException("broken down");
                }
                return kryo.deserializeStream(in);
            }
        };
    }
}
