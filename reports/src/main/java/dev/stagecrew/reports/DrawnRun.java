package dev.stagecrew.reports;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunManifest.HireSummary;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.result.RunManifest.ScenarioSource;
import dev.stagecrew.reports.chart.Fonts;
import java.util.ArrayList;
import java.util.List;

/**
 * A run with names that paper and pictures can show. A name in letters that the bundled font has not gives way to its
 * id, since boxes in its place could be told from no other boxes; of signs that it has not, nothing is left.
 */
final class DrawnRun implements ResultReader {
    private final ResultReader run;
    private final RunManifest manifest;
    private final List<String> renamed = new ArrayList<>();

    DrawnRun(ResultReader run) {
        this.run = run;
        RunManifest as = run.manifest();
        ScenarioSource scenario = as.scenario();
        String label = drawn(scenario.label(), scenario.id());
        ScenarioSource drawn = new ScenarioSource(
                scenario.id(),
                label,
                scenario.path(),
                joined(scenario.text()),
                scenario.hash(),
                scenario.starts(),
                scenario.currency(),
                scenario.language());
        this.manifest = as.showing(drawn, as.plans().stream().map(this::plan).toList());
    }

    private PlanSummary plan(PlanSummary plan) {
        return new PlanSummary(
                plan.id(),
                drawn(plan.label(), plan.id()),
                shown(plan.note()),
                plan.hires().stream().map(DrawnRun::hire).toList());
    }

    private static HireSummary hire(HireSummary hire) {
        return new HireSummary(
                hire.id(),
                hire.role(),
                isLost(hire.label()) ? "" : shown(hire.label()),
                hire.employment(),
                hire.hoursPerWeek(),
                hire.fromWeek(),
                hire.when(),
                hire.untilWeek(),
                hire.payPerHour());
    }

    private String drawn(String label, String id) {
        String shown = shown(label);
        if (shown.equals(label)) {
            return label;
        }
        if (!isLost(label) && !shown.isBlank()) {
            return shown.strip();
        }
        renamed.add(id);
        return id;
    }

    /** Whether a letter of it cannot be shown. */
    private static boolean isLost(String text) {
        return text.codePoints().anyMatch(character -> Character.isLetter(character) && !Fonts.shows(character));
    }

    /** The scenario as it is listed on paper, which knows no character without a shape. */
    private static String joined(String text) {
        return text.replaceAll("\\p{Cf}", "");
    }

    private static String shown(String text) {
        return text.codePoints()
                .filter(Fonts::shows)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The ids that stand for names. */
    List<String> renamed() {
        return List.copyOf(renamed);
    }

    @Override
    public RunManifest manifest() {
        return manifest;
    }

    @Override
    public boolean complete() {
        return run.complete();
    }

    @Override
    public int replications() {
        return run.replications();
    }

    @Override
    public List<Period> periods(Period.Span span) {
        return run.periods(span);
    }

    @Override
    public double[] values(String plan, String kpi, Period period) {
        return run.values(plan, kpi, period);
    }

    @Override
    public void close() {
        run.close();
    }
}
