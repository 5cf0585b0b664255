package dev.stagecrew.study.when;

import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.Moments;
import dev.stagecrew.study.recommend.Candidate;
import dev.stagecrew.study.recommend.PlanSpace;
import dev.stagecrew.study.recommend.Step;
import dev.stagecrew.study.trial.Yearbook;
import dev.stagecrew.study.when.SizeMap.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which hire pays most, over two axes. The corners are looked at first; where all four have one clear answer it is taken
 * for everything between them, otherwise the square is cut into four. In a place everybody gets a few years, and only
 * those who may still be the best get all; who may be the best at no corner of a square is not looked at inside it.
 */
public final class MapStudy {
    private static final int FIRST_YEARS = 6;
    /** Squares along an axis. */
    private static final int SQUARES = 8;

    private final Scenario scenario;
    private final Axis across;
    private final Axis up;
    private final int years;
    private final Yearbook book;
    private final WhenStudy.Progress progress;
    private final List<Integer> columns;
    private final List<Integer> rows;
    private final Map<Integer, Cell> cells = new HashMap<>();
    /** Who may be the best in a place, by a few years. */
    private final Map<Integer, Set<Step>> contenders = new HashMap<>();

    /**
     * A study.
     *
     * @param years of those who may be the best in a place
     */
    public MapStudy(Scenario scenario, Axis across, Axis up, int years, Yearbook book, WhenStudy.Progress progress) {
        this.scenario = scenario;
        this.across = across;
        this.up = up;
        this.years = years;
        this.book = book;
        this.progress = progress;
        this.columns = points(across, scenario);
        this.rows = points(up, scenario);
    }

    private static List<Integer> points(Axis axis, Scenario scenario) {
        int step = Math.max(1, 2 * axis.reach() / SQUARES);
        return IntStream.iterate(-axis.reach(), point -> point <= axis.last(scenario), point -> point + step)
                .boxed()
                .toList();
    }

    /**
     * Carries it out; the same scenario and seed give the same map.
     *
     * @param only ids of the roles to look at; all that can be hired when empty
     */
    public SizeMap carryOut(Collection<String> only) {
        List<Step> hires = PlanSpace.alone(scenario, only);
        progress.begin("map", columns.size() * rows.size() * (hires.size() + 1) * FIRST_YEARS);
        fill(hires, 0, 0, columns.size() - 1, rows.size() - 1);
        List<Cell> all = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                all.add(look(hires, column, row));
            }
        }
        return new SizeMap(across, up, factors(columns), factors(rows), levels(across, columns), levels(up, rows), all);
    }

    private static List<Double> factors(List<Integer> points) {
        return points.stream().map(Turn::factor).toList();
    }

    private void fill(List<Step> hires, int left, int bottom, int right, int top) {
        List<Cell> corners = List.of(
                look(hires, left, bottom), look(hires, right, bottom), look(hires, left, top), look(hires, right, top));
        if (right - left <= 1 && top - bottom <= 1) {
            return;
        }
        if (agree(corners)) {
            Cell same = new Cell(corners.get(0).best(), Optional.empty(), List.of());
            for (int row = bottom; row <= top; row++) {
                for (int column = left; column <= right; column++) {
                    cells.putIfAbsent(place(column, row), same);
                }
            }
            return;
        }
        Set<Step> contending = new HashSet<>();
        for (int column : new int[] {left, right}) {
            contending.addAll(contenders.getOrDefault(place(column, bottom), Set.of()));
            contending.addAll(contenders.getOrDefault(place(column, top), Set.of()));
        }
        List<Step> rest = hires.stream().filter(contending::contains).toList();
        for (int[] part : halves(left, right)) {
            for (int[] level : halves(bottom, top)) {
                fill(rest, part[0], level[0], part[1], level[1]);
            }
        }
    }

    private static List<int[]> halves(int from, int to) {
        int middle = (from + to) / 2;
        return to - from <= 1
                ? List.of(new int[] {from, to})
                : List.of(new int[] {from, middle}, new int[] {middle, to});
    }

    private static boolean agree(List<Cell> corners) {
        return corners.stream()
                .allMatch(cell ->
                        cell.isClear() && cell.role().equals(corners.get(0).role()));
    }

    private int place(int column, int row) {
        return row * columns.size() + column;
    }

    private Cell look(List<Step> hires, int column, int row) {
        Cell known = cells.get(place(column, row));
        if (known != null) {
            return known;
        }
        Cell seen = seen(hires, place(column, row));
        cells.put(place(column, row), seen);
        return seen;
    }

    /** A shop of a size, with the hires that it is offered. */
    private record Spot(Scenario world, double across, double up) {}

    private Cell seen(List<Step> hires, int place) {
        double acrossFactor = Turn.factor(columns.get(place % columns.size()));
        double upFactor = Turn.factor(rows.get(place / columns.size()));
        Spot spot = new Spot(up.scaled(across.scaled(scenario, acrossFactor), upFactor), acrossFactor, upFactor);
        List<Optional<Step>> everybody = new ArrayList<>(List.of(Optional.empty()));
        hires.forEach(hire -> everybody.add(Optional.of(hire)));
        List<Optional<Step>> left = mayBeBest(spot, everybody, Math.min(FIRST_YEARS, years));
        contenders.put(place, left.stream().flatMap(Optional::stream).collect(Collectors.toSet()));
        Optional<Step> best = best(spot, left, years);
        List<Optional<Step>> alike = left.stream()
                .filter(other -> !other.equals(best))
                .filter(other -> ahead(spot, best, other, years).low() <= 0)
                .toList();
        return new Cell(best, Optional.of(ahead(spot, best, Optional.empty(), years)), alike);
    }

    private Plan plan(Spot spot, Optional<Step> answer) {
        return answer.map(hire -> Candidate.of(up.offered(across.offered(hire, spot.across()), spot.up())))
                .orElse(Candidate.NOBODY)
                .plan();
    }

    /** Those whom the best of a few years is not ahead of by twice the half of its interval. */
    private List<Optional<Step>> mayBeBest(Spot spot, List<Optional<Step>> everybody, int few) {
        Optional<Step> first = best(spot, everybody, few);
        return everybody.stream()
                .filter(answer -> {
                    Estimate ahead = ahead(spot, first, answer, few);
                    return ahead.low() <= ahead.halfWidth();
                })
                .toList();
    }

    private Optional<Step> best(Spot spot, List<Optional<Step>> answers, int count) {
        book.prepare(
                spot.world(), answers.stream().map(answer -> plan(spot, answer)).toList(), count);
        return answers.stream()
                .max(Comparator.comparingDouble(
                        answer -> Moments.of(contribution(spot, answer, count)).mean()))
                .orElse(Optional.empty());
    }

    private Estimate ahead(Spot spot, Optional<Step> one, Optional<Step> other, int count) {
        double[] difference = contribution(spot, one, count);
        double[] than = contribution(spot, other, count);
        Arrays.setAll(difference, year -> difference[year] - than[year]);
        return Estimate.of(difference);
    }

    private double[] contribution(Spot spot, Optional<Step> answer, int count) {
        return book.values(spot.world(), plan(spot, answer), Kpi.CONTRIBUTION.id(), count);
    }

    private Levels levels(Axis axis, List<Integer> points) {
        SortedMap<Double, Double> seen = new TreeMap<>();
        for (int point : points) {
            seen.put(Turn.factor(point), axis.level(scenario, Turn.factor(point), book, years));
        }
        return new Levels(axis.level(scenario, 1, book, years), seen);
    }
}
