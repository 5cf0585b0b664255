package dev.stagecrew.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.ResultReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Holds what a reader gives against what was sent, bit by bit. */
public final class StoredValues {
    private StoredValues() {}

    public static void areExactly(SampleRun run, ResultReader reader) {
        assertThat(reader.manifest()).isEqualTo(run.manifest());
        assertThat(reader.replications()).isEqualTo(run.replications());
        for (String plan : run.plans()) {
            List<ReplicationResult> sent = IntStream.range(0, run.replications())
                    .mapToObj(replication -> run.result(plan, replication))
                    .toList();
            for (int index = 0; index < sent.get(0).periods().size(); index++) {
                Period period = sent.get(0).periods().get(index).period();
                assertThat(reader.periods(period.span())).contains(period);
                for (int kpi = 0; kpi < run.kpis().size(); kpi++) {
                    assertSame(sent, index, kpi, reader.values(plan, run.kpis().get(kpi), period));
                }
            }
        }
    }

    private static void assertSame(List<ReplicationResult> sent, int period, int kpi, double[] read) {
        double[] expected = sent.stream()
                .mapToDouble(result -> result.periods().get(period).value(kpi))
                .toArray();
        // equal bits: minus zero is not zero, and NaN is NaN
        if (!Arrays.equals(expected, read)) {
            assertThat(read)
                    .as("%s %s", sent.get(0).plan(), sent.get(0).kpis().get(kpi))
                    .containsExactly(expected);
        }
    }
}
