package dev.stagecrew.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.ResultReader;

/** Holds what a reader gives against what was sent, bit by bit. */
public final class StoredValues {
    private StoredValues() {}

    public static void areExactly(SampleRun run, ResultReader reader) {
        assertThat(reader.manifest()).isEqualTo(run.manifest());
        assertThat(reader.replications()).isEqualTo(run.replications());
        for (ReplicationResult sent : run.results()) {
            for (PeriodValues period : sent.periods()) {
                assertThat(reader.periods(period.period().span())).contains(period.period());
                for (int kpi = 0; kpi < sent.kpis().size(); kpi++) {
                    double[] read = reader.values(sent.plan(), sent.kpis().get(kpi), period.period());
                    assertThat(read).hasSize(run.replications());
                    assertThat(Double.doubleToLongBits(read[sent.replication()]))
                            .as("%s %s %s", sent.plan(), sent.kpis().get(kpi), period.period())
                            .isEqualTo(Double.doubleToLongBits(period.value(kpi)));
                }
            }
        }
    }
}
