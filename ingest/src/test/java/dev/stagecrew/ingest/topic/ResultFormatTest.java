package dev.stagecrew.ingest.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.ingest.SampleRun;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(600)
class ResultFormatTest {
    private static final StreamId RUN = StreamId.of(SampleRun.small("format").manifest());

    @Test
    void everyDoubleComesBackToTheSameBits() {
        SplittableRandom random = new SplittableRandom(7);
        double[] values = new double[5_000];
        for (int i = 0; i < values.length; i++) {
            double any = Double.longBitsToDouble(random.nextLong());
            values[i] = Double.isNaN(any) ? Double.NaN : any;
        }
        double[] edges = {
            0.0,
            -0.0,
            Double.NaN,
            Double.MIN_VALUE,
            Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            1L << 53,
            (1L << 53) - 1.0,
            -((1L << 53) - 1.0),
            1e22,
            0.1,
            1.0 / 3.0
        };
        System.arraycopy(edges, 0, values, 0, edges.length);
        List<String> kpis =
                IntStream.range(0, values.length).mapToObj(kpi -> "k" + kpi).toList();
        ReplicationResult sent =
                new ReplicationResult("plan", 3, kpis, List.of(new PeriodValues(Period.WHOLE, values)));
        StreamedResult read = ResultFormat.read(ResultFormat.write(new StreamedResult(RUN, sent)));
        assertThat(read.run()).isEqualTo(RUN);
        assertThat(read.result().periods().get(0).values()).containsExactly(values);
        for (int i = 0; i < edges.length; i++) {
            assertThat(Double.doubleToRawLongBits(read.result().periods().get(0).value(i)))
                    .isEqualTo(Double.doubleToRawLongBits(values[i]));
        }
    }

    @Test
    void anOldReaderPassesOverWhatANewWriterAdds() {
        String record = """
                {"shape": {"deep": [1, {"x": null}]}, "format": "stagecrew.result/1", "run": "r~0123456789ab",
                 "plan": "p", "replication": 4, "weather": "fine", "kpis": ["a", "b"],
                 "periods": [
                   {"span": "quarter", "number": 1, "values": [9, 9]},
                   {"number": 2, "note": ["x"], "values": [1, null], "span": "month"}]}
                """;
        ReplicationResult read =
                ResultFormat.read(record.getBytes(StandardCharsets.UTF_8)).result();
        assertThat(read)
                .isEqualTo(new ReplicationResult(
                        "p", 4, List.of("a", "b"), List.of(new PeriodValues(Period.month(2), new double[] {1, Double.NaN
                        }))));
    }

    @Test
    void aRecordOfALaterVersionIsRefusedByName() {
        byte[] record = "{\"format\": \"stagecrew.result/2\"}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ResultFormat.read(record))
                .isInstanceOf(RecordFormatException.class)
                .hasMessageContaining("stagecrew.result/2")
                .hasMessageContaining("newer version");
    }

    @Test
    void whatIsNoResultIsRefusedInWords() {
        for (String record : List.of("", "[]", "17", "{", "{\"format\": \"stagecrew.result/1\"}", "{\"kpis\": 3}")) {
            assertThatThrownBy(() -> ResultFormat.read(record.getBytes(StandardCharsets.UTF_8)))
                    .as(record)
                    .isInstanceOf(RecordFormatException.class);
        }
    }
}
