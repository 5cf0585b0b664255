package dev.stagecrew.study.when;

import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.study.recommend.Candidate;
import dev.stagecrew.study.recommend.PlanSpace;
import dev.stagecrew.study.recommend.Step;
import dev.stagecrew.study.trial.Yearbook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * From which size on each hire pays: the shop is made larger and smaller along one axis, and at each size every role in
 * its usual form, and at a few hours, is held against nobody, in the same years.
 */
public final class WhenStudy {
    private final Scenario scenario;
    private final Axis axis;
    private final int years;
    private final Yearbook book;
    private final Progress progress;
    private final int first;
    private final int last;

    /**
     * A study.
     *
     * @param years of each hire, and of nobody, at each size
     */
    public WhenStudy(Scenario scenario, Axis axis, int years, Yearbook book, Progress progress) {
        this.scenario = scenario;
        this.axis = axis;
        this.years = years;
        this.book = book;
        this.progress = progress;
        this.first = -axis.reach();
        this.last = axis.last(scenario);
    }

    /** Told what comes next. */
    @FunctionalInterface
    public interface Progress {
        /**
         * A part begins.
         *
         * @param part {@code sizes} or {@code turns}
         * @param years that it may take, at most
         */
        void begin(String part, int years);
    }

    /**
     * Carries it out; the same scenario and seed give the same answer. What pays at the smallest size comes first.
     *
     * @param only ids of the roles to look at; all that can be hired when empty
     */
    public WhenFindings carryOut(Collection<String> only) {
        List<Step> hires = PlanSpace.alone(scenario, only);
        int sizes = (last - first) / Turn.STRIDE + 1;
        progress.begin("sizes", sizes * (hires.size() + 1) * years);
        for (int point = first; point <= last; point += Turn.STRIDE) {
            prepare(hires, Turn.factor(point));
        }
        progress.begin("turns", Turn.POINTS * hires.size() * 2 * years);
        List<HireBySize> offers = hires.stream()
                .map(this::offer)
                .sorted(Comparator.comparingDouble(WhenStudy::rank))
                .toList();
        return new WhenFindings(axis, offers, axis == Axis.ORDERS ? Optional.of(growth()) : Optional.empty());
    }

    private Growth growth() {
        progress.begin("growth", years);
        return Growth.of(
                book.months(scenario.withMonths(Growth.MONTHS), Candidate.NOBODY.plan(), Kpi.ORDERS.id(), years));
    }

    /** Everybody at one size at once: the shop is watched as it stands only once for all of them. */
    private void prepare(List<Step> hires, double factor) {
        List<Plan> plans = new ArrayList<>(List.of(Candidate.NOBODY.plan()));
        hires.forEach(hire -> plans.add(plan(hire, factor)));
        book.prepare(axis.scaled(scenario, factor), plans, years);
    }

    private Plan plan(Step hire, double factor) {
        return Candidate.of(axis.offered(hire, factor)).plan();
    }

    private HireBySize offer(Step hire) {
        TreeMap<Integer, Estimate> seen = new TreeMap<>();
        Turn turn = new Turn(
                first, last, point -> seen.computeIfAbsent(point, each -> difference(hire, Turn.factor(each))));
        Optional<Threshold> turns = turn.find();
        for (int point = first; point <= last; point += Turn.STRIDE) {
            seen.computeIfAbsent(point, each -> difference(hire, Turn.factor(each)));
        }
        seen.computeIfAbsent(0, today -> difference(hire, 1));
        TreeMap<Double, Estimate> differences = new TreeMap<>();
        seen.forEach((point, difference) -> differences.put(Turn.factor(point), difference));
        return new HireBySize(hire, levels(hire, differences.keySet()), differences, turns);
    }

    /** Orders differ from size to size by more than the visits, as whoever is overrun loses some. */
    private Levels levels(Step hire, Set<Double> factors) {
        if (axis != Axis.ORDERS) {
            return Levels.inProportion(axis == Axis.PAY ? hire.payPerHour() : axis.today(scenario));
        }
        TreeMap<Double, Double> seen = new TreeMap<>();
        factors.forEach(factor -> seen.put(factor, axis.level(scenario, factor, book, years)));
        return new Levels(axis.level(scenario, 1, book, years), seen);
    }

    private Estimate difference(Step hire, double factor) {
        Scenario world = axis.scaled(scenario, factor);
        Plan with = plan(hire, factor);
        Plan nobody = Candidate.NOBODY.plan();
        book.prepare(world, List.of(nobody, with), years);
        double[] difference = book.values(world, with, Kpi.CONTRIBUTION.id(), years);
        double[] without = book.values(world, nobody, Kpi.CONTRIBUTION.id(), years);
        Arrays.setAll(difference, year -> difference[year] - without[year]);
        return Estimate.of(difference);
    }

    /** Those that pay always, then those that pay from a size on, then the others. */
    private static double rank(HireBySize offer) {
        return offer.turns()
                .map(turns -> turns.upwards() ? turns.factor() : 0)
                .orElse(offer.paysToday() ? 0 : Double.POSITIVE_INFINITY);
    }
}
