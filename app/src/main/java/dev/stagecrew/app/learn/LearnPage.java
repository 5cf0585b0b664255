package dev.stagecrew.app.learn;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.estimate.BackTested;
import dev.stagecrew.learn.estimate.Estimated;
import dev.stagecrew.learn.fact.ReadTable;
import dev.stagecrew.learn.problem.LearnProblem;
import dev.stagecrew.learn.problem.LearnWords;
import dev.stagecrew.reports.chart.Chart.Caption;
import dev.stagecrew.reports.chart.Look;
import dev.stagecrew.reports.chart.Scale;
import dev.stagecrew.reports.chart.SizeChart;
import dev.stagecrew.reports.story.Chapter;
import dev.stagecrew.reports.story.Chapter.Charts;
import dev.stagecrew.reports.story.Chapter.Listing;
import dev.stagecrew.reports.story.Chapter.Part;
import dev.stagecrew.reports.story.Chapter.Points;
import dev.stagecrew.reports.story.ChartBlock;
import dev.stagecrew.reports.story.StudyModel;
import dev.stagecrew.reports.story.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was learned, as a page: what was read, what the files say and do not say, and how forecasts did. */
public final class LearnPage {
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM");

    private final LearnedShop shop;
    private final Estimated found;
    private final CliText words;
    private final LearnedWords names;

    private LearnPage(LearnedShop shop, CliText words) {
        this.shop = shop;
        this.found = shop.estimated();
        this.words = words;
        this.names = new LearnedWords(words, shop.read().facts().currency());
    }

    /** What the page says, in the language of the words. */
    public static StudyModel of(LearnedShop shop, String label, CliText words) {
        return new LearnPage(shop, words).told(label);
    }

    private StudyModel told(String label) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(chapter("learned", "learn.page.learned", "learn.page.learned-note", learned()));
        shop.fit().ifPresent(fit -> chapters.add(chapter("fit", "learn.page.fit", "learn.page.fit-note", fit(fit))));
        found.backTest()
                .ifPresent(test -> chapters.add(
                        chapter("back-test", "learn.page.back-test", "learn.page.back-test-note", backTest(test))));
        chapters.add(chapter("next", "learn.page.next", "learn.page.next-note", next()));
        chapters.add(chapter("read", "learn.page.read", "learn.page.read-note", read()));
        return new StudyModel(
                words.say("learn.page.title", label),
                words.say("learn.page.kicker", label),
                words.say(
                        "learn.window",
                        found.window().first(),
                        found.window().last(),
                        found.window().days()),
                words.say("learn.one-sentence"),
                found.backTest().map(test -> LearnText.verdict(test, words)).stream()
                        .toList(),
                chapters);
    }

    private Chapter chapter(String id, String title, String note, List<? extends Part> parts) {
        return new Chapter(id, words.say(title), words.say(note), List.copyOf(parts));
    }

    private List<Part> learned() {
        List<List<String>> rows = names.told(found.learned()).stream()
                .map(one -> List.of(names.name(one), names.value(one), names.interval(one), names.reason(one)))
                .toList();
        List<Part> parts = new ArrayList<>();
        parts.add(new Listing(
                new Table(
                        words.say("learn.page.learned"),
                        List.of(
                                words.say("learn.head.what"),
                                words.say("learn.head.value"),
                                words.say("learn.head.interval"),
                                words.say("learn.head.from")),
                        rows,
                        false),
                Optional.empty()));
        List<List<String>> tables = found.learned().stream()
                .filter(LearnedWords::isTable)
                .filter(one -> Double.isFinite(one.value()) || one.written().isPresent())
                .map(one -> List.of(one.key(), one.written().orElseGet(() -> words.number(hundredths(one.value())))))
                .toList();
        if (!tables.isEmpty()) {
            parts.add(new Listing(
                    new Table(
                            words.say("learn.page.profile"),
                            List.of(words.say("learn.head.key"), words.say("learn.head.value")),
                            tables,
                            true),
                    Optional.of(words.say("learn.page.profile"))));
        }
        return parts;
    }

    private static double hundredths(double value) {
        return Math.rint(value * 100) / 100;
    }

    private List<Part> fit(LearnedFit fit) {
        List<List<String>> rows = fit.levers().stream()
                .map(lever -> List.of(
                        LearnText.lever(lever.id(), words),
                        range(fit.range(lever, false)),
                        range(fit.range(lever, true)),
                        words.language()
                                .percent(String.valueOf(
                                        Math.max(0, Math.round(100 * fit.found().contraction(lever.id())))))))
                .toList();
        return List.of(
                new Points(LearnText.fitSentences(fit, words)),
                new Listing(
                        new Table(
                                words.say("learn.page.beside"),
                                LearnText.beside(words),
                                LearnText.rows(fit, names),
                                true),
                        Optional.empty()),
                new Listing(
                        new Table(
                                words.say("learn.page.fit"),
                                List.of(
                                        words.say("learn.head.what"),
                                        words.say("learn.head.before"),
                                        words.say("learn.head.after"),
                                        words.say("learn.head.contraction")),
                                rows,
                                true),
                        Optional.empty()));
    }

    private String range(double[] ends) {
        return words.say("learn.range", words.number(three(ends[0])), words.number(three(ends[2])));
    }

    private static double three(double value) {
        return new BigDecimal(value, new MathContext(3)).doubleValue();
    }

    /** The interval of each week that was predicted, and what happened. */
    private List<Part> backTest(BackTested test) {
        List<BackTested.Point> points = test.points();
        if (points.isEmpty()) {
            return List.of();
        }
        LocalDate first = points.get(0).from();
        List<SizeChart.Point> predicted = new ArrayList<>();
        List<SizeChart.Point> happened = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        double most = 0;
        for (BackTested.Point point : points) {
            double week = ChronoUnit.DAYS.between(first, point.from()) / 7.0;
            predicted.add(new SizeChart.Point(week, point.mean(), point.low80(), point.high80()));
            happened.add(new SizeChart.Point(week, point.actual(), point.actual(), point.actual()));
            most = Math.max(most, Math.max(point.actual(), point.high80()));
            rows.add(List.of(
                    point.from().toString(),
                    names.numbers().value(Unit.COUNT, point.actual()),
                    names.numbers().value(Unit.COUNT, point.mean()),
                    words.say(
                            "learn.range",
                            names.numbers().value(Unit.COUNT, point.low80()),
                            names.numbers().value(Unit.COUNT, point.high80()))));
        }
        double weeks = predicted.get(predicted.size() - 1).at();
        double largest = most;
        SizeChart chart = new SizeChart(
                "back-test",
                new Caption(
                        LearnText.verdict(test, words),
                        words.say("learn.page.chart.subtitle"),
                        words.say("learn.page.chart.description")),
                new Scale(
                        -.5,
                        weeks + .5,
                        Math.max(4, Math.ceil(weeks / 4)),
                        at -> DAY_OF_YEAR
                                .withLocale(words.language().locale())
                                .format(first.plusDays(Math.round(7 * at)))),
                words.say("learn.page.chart.across"),
                Scale.over(0, most, value -> names.numbers().mark(Unit.COUNT, value, largest)),
                "",
                List.of(
                        new SizeChart.Line(words.say("learn.page.chart.predicted"), Look.nth(0), predicted),
                        new SizeChart.Line(words.say("learn.page.chart.happened"), Look.BASELINE, happened)),
                List.of());
        Table behind = new Table(
                words.say("learn.page.chart.subtitle"),
                List.of(
                        words.say("learn.head.week"),
                        words.say("learn.page.chart.happened"),
                        words.say("learn.page.chart.predicted"),
                        words.say("learn.head.interval-80")),
                rows,
                true);
        return List.of(new Charts(List.of(new ChartBlock(chart, behind))));
    }

    /** What the files do not tell, and what to do about it. */
    private List<Part> next() {
        List<String> untold = names.untold(found.learned()).stream()
                .map(one -> words.say("learn.page.untold", names.name(one), names.reason(one)))
                .collect(Collectors.toCollection(ArrayList::new));
        untold.add(words.say("learn.page.type"));
        return List.of(new Points(untold));
    }

    private List<Part> read() {
        List<List<String>> rows =
                shop.read().facts().tables().stream().map(this::row).toList();
        List<String> said = Stream.of(
                        shop.read().warnings().stream().map(this::said),
                        found.warnings().stream().map(this::said),
                        shop.read().problems().stream().map(this::said))
                .flatMap(one -> one)
                .toList();
        return List.of(
                new Listing(
                        new Table(
                                words.say("learn.page.read"),
                                List.of(
                                        words.say("learn.head.file"),
                                        words.say("learn.head.export"),
                                        words.say("learn.head.rows"),
                                        words.say("learn.head.kept")),
                                rows,
                                true),
                        Optional.empty()),
                new Points(said));
    }

    private String said(Sentence one) {
        return one.in(LearnWords.in(words.language()));
    }

    private String said(LearnProblem problem) {
        return problem.text(words.language());
    }

    private List<String> row(ReadTable table) {
        return List.of(
                table.part().isEmpty() ? table.file() : table.file() + " (" + table.part() + ")",
                LearnText.export(table, words),
                names.numbers().whole(table.rows()),
                names.numbers().whole(table.kept()));
    }
}
