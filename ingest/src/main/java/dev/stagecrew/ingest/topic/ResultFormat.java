package dev.stagecrew.ingest.topic;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes and reads {@code stagecrew.result/1}: one JSON block a finished replication (see docs/stream.md). Every double
 * is read back to the same bits; NaN is null.
 */
public final class ResultFormat {
    public static final String NAME = "stagecrew.result/1";

    static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .build();

    private ResultFormat() {}

    public static byte[] write(StreamedResult streamed) {
        ReplicationResult result = streamed.result();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(
                256 + 12 * result.kpis().size() * (result.periods().size() + 2));
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("format", NAME);
            json.writeStringProperty("run", streamed.run().value());
            json.writeStringProperty("plan", result.plan());
            json.writeNumberProperty("replication", result.replication());
            json.writeArrayPropertyStart("kpis");
            for (String kpi : result.kpis()) {
                json.writeString(kpi);
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("periods");
            for (PeriodValues period : result.periods()) {
                writePeriod(json, period, result.kpis().size());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void writePeriod(JsonGenerator json, PeriodValues values, int kpis) {
        Period period = values.period();
        json.writeStartObject();
        json.writeStringProperty("span", period.span().id());
        json.writeNumberProperty("number", period.number());
        json.writeArrayPropertyStart("values");
        for (int kpi = 0; kpi < kpis; kpi++) {
            double value = values.value(kpi);
            if (Double.isNaN(value)) {
                json.writeNull();
            } else if (Double.isInfinite(value)) {
                json.writeString(value > 0 ? "Infinity" : "-Infinity");
            } else if (isWhole(value)) {
                json.writeNumber((long) value); // counts are many, and half as long as 12.0
            } else {
                json.writeNumber(value);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Whether a long says the same; minus zero and what is beyond 2⁵³ stay doubles. */
    private static boolean isWhole(double value) {
        return value == Math.rint(value)
                && Math.abs(value) < 1L << 53
                && Double.doubleToRawLongBits(value) != Double.doubleToRawLongBits(-0.0);
    }

    /**
     * Reads a record of one run, under the key that it came with.
     *
     * @throws RecordFormatException when the bytes are not such a record, or say another run, plan or replication
     */
    public static ReplicationResult read(byte[] bytes, StreamId run, String key) {
        StreamedResult streamed = read(bytes);
        ReplicationResult result = streamed.result();
        if (!streamed.run().equals(run)
                || !run.key(result.plan(), result.replication()).equals(key)) {
            throw new RecordFormatException("A result in the stream says that it is another than its key says.");
        }
        return result;
    }

    /**
     * Reads a record.
     *
     * @throws RecordFormatException when the bytes are not such a record
     */
    public static StreamedResult read(byte[] bytes) {
        try (ResultParser parser = new ResultParser(JSON.createParser(ObjectReadContext.empty(), bytes))) {
            return parser.read();
        } catch (JacksonException | IllegalArgumentException e) {
            throw RecordFormatException.unreadable("A result in the stream", e);
        }
    }
}
