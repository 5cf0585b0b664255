package dev.stagecrew.app.track;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.learn.track.Tracked;
import dev.stagecrew.learn.track.Tracked.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Predictions and outcomes are kept: a month told anew replaces its row, and no other is lost. */
final class TrackLogTest {
    private static final LocalDate BEGAN = LocalDate.of(2026, 3, 1);

    @TempDir
    private Path run;

    @Test
    void everyMonthThatWasEverToldStays() throws IOException {
        TrackLog.write(run, tracked("plan", point(1, 100), point(2, 110)));
        TrackLog.write(run, tracked("plan", point(2, 112), point(3, 160)));
        Path file = TrackLog.write(run, tracked("other", point(1, 90)));

        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "plan,kpi,month,from,p10,p50,p90,observed,standing",
                        "plan,orders,1,2026-03-01,80.0000,100.000,150.000,100.000,inside",
                        "plan,orders,2,2026-04-01,80.0000,100.000,150.000,112.000,inside",
                        "plan,orders,3,2026-05-01,80.0000,100.000,150.000,160.000,above",
                        "other,orders,1,2026-03-01,80.0000,100.000,150.000,90.0000,inside");
        assertThat(run).isDirectoryNotContaining("glob:**.part");
    }

    private static Tracked tracked(String plan, Point... points) {
        return new Tracked(plan, BEGAN, List.of(points), Optional.empty());
    }

    private static Point point(int month, double observed) {
        return new Point(Kpi.ORDERS, month, BEGAN.plusMonths(month - 1L), observed, 80, 100, 150);
    }
}
