package dev.stagecrew.app.track;

import dev.stagecrew.app.run.WholeFile;
import dev.stagecrew.learn.track.Tracked;
import dev.stagecrew.learn.track.Tracked.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Predictions and what became of them, a row a KPI and month, in the run's folder: what the product is to be judged by. A
 * month that is told anew replaces its row; no other is ever lost.
 */
public final class TrackLog {
    /** Its name beside the run. */
    public static final String FILE = "tracked.csv";

    private static final String HEAD = "plan,kpi,month,from,p10,p50,p90,observed,standing";
    private static final int KEY_CELLS = 3;

    private TrackLog() {}

    /** Adds what is known by now. */
    public static Path write(Path run, Tracked tracked) throws IOException {
        Path file = run.resolve(FILE);
        Map<String, String> rows = new LinkedHashMap<>();
        if (Files.exists(file)) {
            Files.readAllLines(file).stream().skip(1).forEach(row -> rows.put(key(row), row));
        }
        tracked.points().stream().map(point -> row(tracked.plan(), point)).forEach(row -> rows.put(key(row), row));
        List<String> lines = new ArrayList<>(List.of(HEAD));
        lines.addAll(rows.values());
        WholeFile.write(file, String.join("\n", lines) + "\n");
        return file;
    }

    private static String key(String row) {
        String[] cells = row.split(",", KEY_CELLS + 1);
        return String.join(",", List.of(cells).subList(0, Math.min(KEY_CELLS, cells.length)));
    }

    private static String row(String plan, Point point) {
        return String.join(
                ",",
                plan,
                point.kpi().id(),
                String.valueOf(point.month()),
                point.from().toString(),
                number(point.low()),
                number(point.median()),
                number(point.high()),
                number(point.observed()),
                point.standing().name().toLowerCase(Locale.ROOT));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }
}
