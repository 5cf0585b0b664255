package dev.stagecrew.app.when;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.reports.chart.Chart.Caption;
import dev.stagecrew.reports.chart.Look;
import dev.stagecrew.reports.chart.MapChart;
import dev.stagecrew.reports.chart.Scale;
import dev.stagecrew.reports.chart.SizeChart;
import dev.stagecrew.reports.story.Chapter;
import dev.stagecrew.reports.story.Chapter.Charts;
import dev.stagecrew.reports.story.Chapter.Listing;
import dev.stagecrew.reports.story.Chapter.Part;
import dev.stagecrew.reports.story.ChartBlock;
import dev.stagecrew.reports.story.StudyModel;
import dev.stagecrew.reports.story.Table;
import dev.stagecrew.study.recommend.Step;
import dev.stagecrew.study.when.Axis;
import dev.stagecrew.study.when.HireBySize;
import dev.stagecrew.study.when.Levels;
import dev.stagecrew.study.when.Practice;
import dev.stagecrew.study.when.SizeMap;
import dev.stagecrew.study.when.SizeMap.Cell;
import dev.stagecrew.study.when.WhenFindings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** From which size on hires pay, as a page with a chart for each role, and a map where one was asked for. */
public final class WhenPage {
    /** Differences beyond so many times those of today are cut off, so that the turn can be seen. */
    private static final double BEYOND = 3;

    /** Room beside the first and the last size, in octaves. */
    private static final double EDGE = 0.2;

    private final Scenario shop;
    private final WhenDocument.About about;
    private final CliText words;
    private final SizeWords sizes;

    private WhenPage(Scenario shop, WhenDocument.About about, CliText words) {
        this.shop = shop;
        this.about = about;
        this.words = words;
        this.sizes = new SizeWords(words, about.currency());
    }

    /** What the page says, in the language of the words. */
    public static StudyModel of(
            Optional<WhenFindings> found,
            Optional<SizeMap> map,
            Scenario shop,
            WhenDocument.About about,
            CliText words) {
        return new WhenPage(shop, about, words).told(found, map);
    }

    private StudyModel told(Optional<WhenFindings> found, Optional<SizeMap> map) {
        List<Chapter> chapters = new ArrayList<>();
        found.ifPresent(hires -> {
            chapters.add(chapter(
                    "table", "when.page.table", "when.how", List.of(new Listing(table(hires), Optional.empty()))));
            chapters.add(
                    chapter("charts", "when.page.charts", "when.page.charts-note", List.of(new Charts(charts(hires)))));
        });
        map.ifPresent(places -> chapters.add(
                chapter("map", "when.page.map", "when.map.how", List.of(new Charts(List.of(map(places)))))));
        List<String> said = found.stream()
                .flatMap(hires -> hires.soonest().stream().map(hire -> sizes.said(hire, hires)))
                .toList();
        String name = shop.label().isEmpty() ? shop.id() : shop.label();
        return new StudyModel(
                words.say("when.page.title", name),
                words.say("when.page.kicker", name),
                words.say(
                        "when.page.scope",
                        words.count("months", about.months()),
                        sizes.numbers().whole(about.years())),
                words.say("when.page.answer"),
                said,
                chapters);
    }

    private Chapter chapter(String id, String title, String note, List<? extends Part> parts) {
        return new Chapter(id, words.say(title), words.say(note), List.copyOf(parts));
    }

    private Table table(WhenFindings found) {
        Axis axis = found.axis();
        List<List<String>> rows = found.hires().stream()
                .map(hire -> List.of(
                        sizes.hire(hire.hire()),
                        sizes.hours(hire.hire()),
                        sizes.difference(hire.atToday()),
                        sizes.pays(hire, axis)))
                .toList();
        return new Table(
                words.say("when.page.table"),
                List.of(
                        words.say("recommend.hire"),
                        words.say("when.hours"),
                        words.say("when.now"),
                        words.say("when.pays." + axis.id())),
                rows,
                true);
    }

    private List<ChartBlock> charts(WhenFindings found) {
        Map<String, List<HireBySize>> byRole = new LinkedHashMap<>();
        found.hires()
                .forEach(hire -> byRole.computeIfAbsent(hire.hire().role().id(), role -> new ArrayList<>())
                        .add(hire));
        return byRole.values().stream().map(hires -> block(hires, found)).toList();
    }

    private ChartBlock block(List<HireBySize> hires, WhenFindings found) {
        Axis axis = found.axis();
        HireBySize first = hires.get(0);
        List<SizeChart.Line> lines = new ArrayList<>();
        for (HireBySize hire : hires) {
            lines.add(new SizeChart.Line(
                    words.say("when.page.line", sizes.hire(hire.hire()), sizes.hours(hire.hire())),
                    Look.nth(lines.size()),
                    points(hire)));
        }
        SizeChart chart = new SizeChart(
                "when-" + first.hire().role().id(),
                new Caption(
                        sizes.said(first, found),
                        words.say("when.page.subtitle", words.say("when.axis." + axis.id())),
                        words.say("when.page.description", words.say("when.axis." + axis.id()))),
                across(first, axis),
                words.say("when.page.unit." + axis.id()),
                scale(hires),
                words.say("when.page.today", sizes.level(axis, first.levels().today())),
                lines,
                marks(first, axis));
        return new ChartBlock(chart, behind(hires, axis));
    }

    private static List<SizeChart.Point> points(HireBySize hire) {
        List<SizeChart.Point> points = new ArrayList<>();
        hire.differences()
                .forEach((factor, difference) -> points.add(
                        new SizeChart.Point(octaves(factor), difference.mean(), difference.low(), difference.high())));
        return points;
    }

    private static double octaves(double factor) {
        return StrictMath.log(factor) / StrictMath.log(2);
    }

    private Scale across(HireBySize hire, Axis axis) {
        double least = octaves(hire.least());
        double greatest = octaves(hire.greatest());
        double step = greatest - least > 2 ? 1 : 0.5;
        return new Scale(
                least - EDGE,
                greatest + EDGE,
                step,
                at -> sizes.level(axis, hire.levels().at(StrictMath.pow(2, at))));
    }

    private Scale scale(List<HireBySize> hires) {
        double most = hires.stream()
                        .mapToDouble(hire -> Math.abs(hire.atToday().mean()))
                        .max()
                        .orElse(1)
                * BEYOND;
        double low = all(hires).mapToDouble(Estimate::low).min().orElse(0);
        double high = all(hires).mapToDouble(Estimate::high).max().orElse(0);
        double largest = Math.min(most, Math.max(Math.abs(low), Math.abs(high)));
        return Scale.over(
                Math.max(low, -most),
                Math.min(high, most),
                value -> sizes.numbers().mark(Unit.MONEY, value, largest));
    }

    private static Stream<Estimate> all(List<HireBySize> hires) {
        return hires.stream().flatMap(hire -> hire.differences().values().stream());
    }

    /** What practitioners publish, where the axis is what they count in. */
    private List<SizeChart.Mark> marks(HireBySize hire, Axis axis) {
        if (axis != Axis.ORDERS) {
            return List.of();
        }
        return Practice.of(hire.hire().role().id()).stream()
                .flatMap(rule -> mark(rule, hire).stream())
                .toList();
    }

    private Optional<SizeChart.Mark> mark(Practice rule, HireBySize hire) {
        if (rule.leastOrders(shop).isEmpty()) {
            return Optional.empty();
        }
        double from = rule.leastOrders(shop).getAsDouble();
        double to = rule.mostOrders(shop).orElse(from);
        String range = from == to
                ? sizes.level(Axis.ORDERS, from)
                : words.say("when.page.range", sizes.level(Axis.ORDERS, from), sizes.level(Axis.ORDERS, to));
        return Optional.of(new SizeChart.Mark(
                words.say("when.page.published", range, rule.source()), place(from, hire), place(to, hire)));
    }

    /** Where a level lies, in octaves: orders rise with the size, not quite in proportion. */
    private static double place(double level, HireBySize hire) {
        return hire.levels().factor(level).stream()
                .map(WhenPage::octaves)
                .findFirst()
                .orElse(level < hire.levels().today() ? octaves(hire.least()) : octaves(hire.greatest()));
    }

    private Table behind(List<HireBySize> hires, Axis axis) {
        List<List<String>> rows = new ArrayList<>();
        for (HireBySize hire : hires) {
            hire.differences()
                    .forEach((factor, difference) -> rows.add(List.of(
                            words.say("when.page.line", sizes.hire(hire.hire()), sizes.hours(hire.hire())),
                            sizes.level(axis, hire.levels().at(factor)),
                            sizes.difference(difference))));
        }
        return new Table(
                words.say("when.page.behind"),
                List.of(
                        words.say("recommend.hire"),
                        words.say("when.page.unit." + axis.id()),
                        words.say("when.page.difference")),
                rows,
                true);
    }

    private ChartBlock map(SizeMap map) {
        Map<String, Look> looks = new LinkedHashMap<>();
        map.cells().stream()
                .map(Cell::role)
                .forEach(role -> looks.computeIfAbsent(
                        role,
                        next -> next.isEmpty()
                                ? Look.BASELINE
                                : Look.nth((int) looks.keySet().stream()
                                        .filter(known -> !known.isEmpty())
                                        .count())));
        List<MapChart.Key> keys = new ArrayList<>();
        looks.forEach((role, look) -> keys.add(new MapChart.Key(name(map, role), look)));
        MapChart chart = new MapChart(
                "when-map",
                new Caption(
                        words.say("when.map.finding", atShop(map)),
                        words.say(
                                "when.map.axes",
                                words.say("when.axis." + map.acrossAxis().id()),
                                words.say("when.axis." + map.upAxis().id())),
                        words.say("when.map.how")),
                axis(map.columns(), map.acrossAxis(), map.across()),
                words.say("when.page.unit." + map.acrossAxis().id()),
                axis(map.rows(), map.upAxis(), map.up()),
                words.say("when.page.unit." + map.upAxis().id()),
                words.say("when.map.shop"),
                cells(map, looks),
                keys);
        return new ChartBlock(chart, places(map));
    }

    private String atShop(SizeMap map) {
        return map.today().best().map(this::hireWithHours).orElseGet(() -> words.say("recommend.nobody-short"));
    }

    private String hireWithHours(Step hire) {
        return words.say("when.page.line", sizes.hire(hire), sizes.hours(hire));
    }

    private String name(SizeMap map, String role) {
        return map.cells().stream()
                .filter(cell -> cell.role().equals(role))
                .flatMap(cell -> cell.best().stream())
                .map(hire -> sizes.role(hire.role()))
                .findFirst()
                .orElseGet(() -> words.say("recommend.nobody-short"));
    }

    private static double step(List<Double> factors) {
        return factors.size() < 2 ? 1 : octaves(factors.get(1)) - octaves(factors.get(0));
    }

    private Scale axis(List<Double> factors, Axis axis, Levels levels) {
        double half = step(factors) / 2;
        double least = octaves(factors.get(0)) - half;
        double greatest = octaves(factors.get(factors.size() - 1)) + half;
        double mark = greatest - least > 2.5 ? 1 : 0.5;
        return new Scale(least, greatest, mark, at -> sizes.onMap(axis, levels.at(StrictMath.pow(2, at))));
    }

    private static List<MapChart.Cell> cells(SizeMap map, Map<String, Look> looks) {
        double width = step(map.columns());
        double height = step(map.rows());
        List<MapChart.Cell> cells = new ArrayList<>();
        for (int row = 0; row < map.rows().size(); row++) {
            for (int column = 0; column < map.columns().size(); column++) {
                Cell cell = map.at(column, row);
                cells.add(new MapChart.Cell(
                        octaves(map.columns().get(column)) - width / 2,
                        octaves(map.rows().get(row)) - height / 2,
                        width,
                        height,
                        looks.getOrDefault(cell.role(), Look.BASELINE),
                        !cell.isClear()));
            }
        }
        return cells;
    }

    private Table places(SizeMap map) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < map.rows().size(); row++) {
            for (int column = 0; column < map.columns().size(); column++) {
                Cell cell = map.at(column, row);
                rows.add(List.of(
                        cell.best().map(this::hireWithHours).orElseGet(() -> words.say("recommend.nobody-short")),
                        sizes.onMap(
                                map.acrossAxis(), map.across().at(map.columns().get(column))),
                        sizes.onMap(map.upAxis(), map.up().at(map.rows().get(row))),
                        cell.difference().map(sizes::difference).orElseGet(() -> words.say("when.map.between"))));
            }
        }
        return new Table(
                words.say("when.map.behind"),
                List.of(
                        words.say("recommend.hire"),
                        words.say("when.page.unit." + map.acrossAxis().id()),
                        words.say("when.page.unit." + map.upAxis().id()),
                        words.say("when.page.difference")),
                rows,
                true);
    }
}
