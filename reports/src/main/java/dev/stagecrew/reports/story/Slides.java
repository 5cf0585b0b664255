package dev.stagecrew.reports.story;

import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.reports.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run in six slides: the answer, plans side by side, the hires, why, the risk, and what all of it rests on. */
public final class Slides {
    /** More sentences than these are read, and nobody listens. */
    private static final int POINTS = 5;

    private final Telling telling;
    private final Headline headline;
    private final PlanSummary subject;
    private final Findings found;

    private Slides(RunFigures figures, Words words, Findings found) {
        this.telling = Telling.of(figures, words, found);
        Answer answer = new Answer(telling, GoalTable.of(telling));
        this.headline = answer.headline();
        this.subject = answer.subject();
        this.found = found;
    }

    /** The slides of a run, with what studies of it found. */
    public static List<Slide> of(RunFigures figures, Words words, Findings found) {
        Slides slides = new Slides(figures, words, found);
        return List.of(
                slides.answer(), slides.sides(), slides.hires(), slides.why(), slides.risk(), slides.foundation());
    }

    private Slide answer() {
        List<String> points = new ArrayList<>(headline.interrupted().stream().toList());
        points.addAll(headline.why());
        points.addAll(headline.brief().notes());
        return new Slide(
                headline.answer(),
                few(points),
                Optional.empty(),
                Optional.empty(),
                headline.figures(),
                headline.about());
    }

    private Slide sides() {
        Optional<ChartBlock> chart =
                new Contrasts(telling).money().stream().findFirst().or(this::curve);
        return Slide.of(title(chart, "page.side"), List.of())
                .with(chart)
                .with(chart.map(block -> withoutKpi(block.table())).orElse(new Table("", List.of(), List.of(), false)));
    }

    /** Where every row is of one KPI, its column says nothing. */
    private static Table withoutKpi(Table table) {
        boolean one = table.rows().stream().map(row -> row.get(0)).distinct().count() == 1;
        return one && table.rows().size() > 1
                ? new Table(
                        table.caption(),
                        table.heads().subList(1, table.heads().size()),
                        table.rows().stream()
                                .map(row -> row.subList(1, row.size()))
                                .toList(),
                        table.numeric())
                : table;
    }

    private Slide hires() {
        ChartBlock timeline = new TimelineCharts(telling).block();
        return Slide.of(timeline.chart().caption().finding(), List.of()).with(Optional.of(timeline));
    }

    private Slide why() {
        Optional<Why> why = Why.of(telling, subject);
        Optional<ChartBlock> bridge = why.flatMap(Why::bridge)
                .map(parts -> new BridgeCharts(telling, subject).of(parts))
                .or(this::curve);
        return Slide.of(title(bridge, "page.why"), few(why.map(Why::points).orElse(List.of())))
                .with(bridge);
    }

    private Slide risk() {
        return Slide.of(telling.say("slides.risk"), List.of()).with(new YearSpread(telling).table());
    }

    private Slide foundation() {
        List<String> points = new ArrayList<>();
        found.sensitivity().ifPresent(study -> points.addAll(new Tipping(telling, study).points()));
        if (found.sensitivity().isEmpty()) {
            new Glimpse(telling).sentence().ifPresent(points::add);
        }
        points.addAll(new Turning(telling).points(subject));
        List<String> few = few(points);
        List<String> all = new ArrayList<>(few);
        new Against(telling).assumed().ifPresent(all::add);
        all.add(telling.say("page.footer"));
        String run = telling.figures().manifest().run();
        String next = found.sensitivity().isPresent() ? "slides.next.studied" : "slides.next";
        return new Slide(
                telling.say("slides.foundation"),
                all,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                telling.say(next, run));
    }

    private String title(Optional<ChartBlock> chart, String otherwise) {
        return chart.map(block -> block.chart().caption().finding()).orElseGet(() -> telling.say(otherwise));
    }

    /** The first of the curves that there is. */
    private Optional<ChartBlock> curve() {
        LineCharts lines = new LineCharts(telling, Shortlist.of(telling, subject));
        return telling.firstCharts().stream()
                .flatMap(kpi -> lines.of(kpi).stream())
                .findFirst();
    }

    private static List<String> few(List<String> points) {
        return points.subList(0, Math.min(POINTS, points.size()));
    }
}
