package dev.stagecrew.reports.story;

import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.register.KpiPlace;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import dev.stagecrew.scenario.file.ScenarioFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells a run while it goes on: the charts of the report that change the least in shape and the most in width. */
public final class LiveStory {
    private final Optional<ScenarioFile> file;
    private final Words words;

    private LiveStory(Optional<ScenarioFile> file, Words words) {
        this.file = file;
        this.words = words;
    }

    /** The story of a run that begins; its scenario is read here, once for all that is told. */
    public static LiveStory of(RunManifest manifest, Words words) {
        return new LiveStory(Telling.read(manifest), words);
    }

    /** The KPIs that are needed, by month and over the whole; a run need not have them all. */
    public static Set<String> kpis() {
        Set<String> kpis = new TreeSet<>(KpiPlace.FIRST_CHARTS.ids());
        kpis.addAll(KpiPlace.DESK_CHARTS.ids());
        // what plans are ranked by, and what a difference in it must be held against to matter
        kpis.add(Kpi.CONTRIBUTION.id());
        kpis.add(Kpi.REVENUE.id());
        return Collections.unmodifiableSet(kpis);
    }

    /**
     * The story so far; without charts until there are two years of every plan, since one has no interval.
     *
     * @param run the years that are drawn: perhaps not all that have arrived
     * @param arrived how many years of every plan have arrived
     */
    public LiveModel tell(ResultReader run, int arrived) {
        RunFigures figures = new RunFigures(run);
        RunManifest manifest = figures.manifest();
        Numbers numbers = Numbers.of(words, manifest.scenario().currency());
        Telling telling = new Telling(figures, words, numbers, file, Findings.NONE);
        String label = manifest.scenario().label();
        String name = label.isEmpty() ? manifest.scenario().id() : label;
        boolean all = arrived <= figures.replications();
        return new LiveModel(
                words.say("live.title", name),
                words.say("page.kicker", name),
                words.say("live.years", numbers.whole(arrived), numbers.whole(manifest.replications())),
                Math.min(1, (double) arrived / Math.max(1, manifest.replications())),
                all ? words.say("page.bands") : words.say("live.first", numbers.whole(figures.replications())),
                figures.replications() < 2 ? List.of() : charts(telling));
    }

    private static List<ChartBlock> charts(Telling telling) {
        List<ChartBlock> charts = new ArrayList<>(new Contrasts(telling).money());
        LineCharts lines = new LineCharts(telling);
        telling.firstCharts().forEach(kpi -> charts.addAll(lines.of(kpi)));
        return charts;
    }
}
