package dev.stagecrew.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.reports.fixture.HeldRun;
import dev.stagecrew.reports.fixture.InventedShop.Course;
import dev.stagecrew.reports.fixture.Runs;
import dev.stagecrew.reports.story.Audience;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 6 plans, 24 months, 1,000 simulated years, 100 KPIs: the size that a report must still be handy at. */
final class LargeReportTest {
    private static final int KPIS = 100;

    @TempDir
    private Path folder;

    @Test
    void aLargeRunsPageTakesLessThanFiveSecondsOfProcessorTimeAndTwoMegabytes() throws IOException {
        HeldRun run = new HeldRun(large().build());
        Reports.write(run, ReportRequest.html("en", Audience.ANALYST), folder);

        // processor time: a busy machine must not fail this
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Path page = Reports.write(run, ReportRequest.html("en", Audience.ANALYST), folder)
                .get(0);

        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(Files.size(page)).isLessThan(2_000_000);
    }

    private static Runs large() {
        List<KpiDefinition> kpis = new ArrayList<>(Runs.shopKpis());
        for (int extra = kpis.size(); extra < KPIS; extra++) {
            kpis.add(Runs.kpi("extra-" + extra, Unit.COUNT, Direction.NEITHER));
        }
        return Runs.coffee()
                .plan("slow", "One hire a year", new Course(0.1, 0.4, 900, 4))
                .plan("outsourced", "Everything outsourced", new Course(0.3, 0.6, 4_000, 2))
                .months(24)
                .replications(1_000)
                .kpis(kpis);
    }
}
