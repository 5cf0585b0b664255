package dev.stagecrew.app.track;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.learn.track.Tracked;
import dev.stagecrew.learn.track.Tracked.Point;
import dev.stagecrew.reports.chart.Chart.Caption;
import dev.stagecrew.reports.chart.Look;
import dev.stagecrew.reports.chart.Scale;
import dev.stagecrew.reports.chart.SizeChart;
import dev.stagecrew.reports.story.Chapter;
import dev.stagecrew.reports.story.Chapter.Charts;
import dev.stagecrew.reports.story.Chapter.Points;
import dev.stagecrew.reports.story.ChartBlock;
import dev.stagecrew.reports.story.StudyModel;
import dev.stagecrew.reports.story.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan that is followed, as a page: what was predicted as a band, and what happened as a line. */
public final class TrackPage {
    private final Tracked tracked;
    private final String currency;
    private final CliText words;
    private final TrackWords said;

    private TrackPage(Tracked tracked, Optional<Scenario> scenario, String currency, CliText words) {
        this.tracked = tracked;
        this.currency = currency;
        this.words = words;
        this.said = new TrackWords(tracked, scenario, currency, words);
    }

    /** What the page says, in the language of the words. */
    public static StudyModel of(
            Tracked tracked, String label, Optional<Scenario> scenario, String currency, CliText words) {
        return new TrackPage(tracked, scenario, currency, words).told(label);
    }

    private StudyModel told(String label) {
        List<String> verdict = said.verdict();
        List<ChartBlock> charts = tracked.kpis().stream().map(this::chart).toList();
        return new StudyModel(
                words.say("track.page.title", label),
                words.say("track.page.title", label),
                words.say("track.heading", tracked.plan(), tracked.began()),
                verdict.get(0),
                verdict.subList(1, verdict.size()),
                List.of(new Chapter(
                        "months",
                        words.say("track.page.months"),
                        words.say("track.page.note"),
                        List.of(new Points(said.kpis()), new Charts(charts)))));
    }

    private ChartBlock chart(Kpi kpi) {
        List<SizeChart.Point> predicted = new ArrayList<>();
        List<SizeChart.Point> happened = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        double most = 0;
        double least = Double.POSITIVE_INFINITY;
        int last = 1;
        for (Point point : tracked.of(kpi)) {
            predicted.add(new SizeChart.Point(point.month(), point.median(), point.low(), point.high()));
            happened.add(new SizeChart.Point(point.month(), point.observed(), point.observed(), point.observed()));
            most = Math.max(most, Math.max(point.high(), point.observed()));
            least = Math.min(least, Math.min(point.low(), point.observed()));
            last = point.month();
            rows.add(List.of(
                    String.valueOf(point.month()),
                    said.value(kpi, point.observed()),
                    said.range(point),
                    said.standing(point)));
        }
        double largest = most;
        SizeChart chart = new SizeChart(
                "tracked-" + kpi.id(),
                new Caption(said.name(kpi), words.say("track.page.subtitle"), words.say("track.page.note")),
                new Scale(.5, last + .5, last > 6 ? 2 : 1, at -> String.valueOf(Math.round(at))),
                words.say("track.month"),
                Scale.over(
                        Math.min(0, least),
                        most,
                        value -> words.numbers(currency).mark(kpi.unit(), value, largest)),
                "",
                List.of(
                        new SizeChart.Line(words.say("track.page.predicted"), Look.nth(0), predicted),
                        new SizeChart.Line(words.say("track.happened"), Look.BASELINE, happened)),
                List.of());
        Table behind = new Table(
                said.name(kpi),
                List.of(
                        words.say("track.month"),
                        words.say("track.happened"),
                        words.say("learn.head.interval-80"),
                        words.say("track.lies")),
                rows,
                true);
        return new ChartBlock(chart, behind);
    }
}
