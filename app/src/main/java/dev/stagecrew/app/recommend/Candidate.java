package dev.stagecrew.app.recommend;

import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.plan.Start;
import dev.stagecrew.core.time.Timetable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A plan that is looked at: at most one hire of each role, and perhaps more money for ads.
 *
 * @param steps by week, then role
 */
public record Candidate(List<Step> steps, Optional<Ads> ads) {
    private static final int DAYS_A_WEEK = 7;

    /**
     * Another budget for ads.
     *
     * @param perMonth in the scenario's currency
     * @param more what it is above today's
     * @param week first week, from 1
     */
    public record Ads(double perMonth, double more, int week) {}

    /** Nobody is hired and nothing is bought. */
    public static final Candidate NOBODY = new Candidate(List.of(), Optional.empty());

    public Candidate {
        steps = steps.stream()
                .sorted(Comparator.comparingInt(Step::week)
                        .thenComparing(step -> step.role().id()))
                .toList();
    }

    /** What it costs a month once everybody is there. */
    public double costPerMonth() {
        return steps.stream().mapToDouble(Step::costPerMonth).sum()
                + ads.map(Ads::more).orElse(0.0);
    }

    public boolean hiresNobody() {
        return steps.isEmpty();
    }

    boolean has(String role) {
        return steps.stream().anyMatch(step -> step.role().id().equals(role));
    }

    Candidate with(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Candidate(more, ads);
    }

    Candidate without(Step step) {
        return new Candidate(steps.stream().filter(other -> !other.equals(step)).toList(), ads);
    }

    Candidate with(Ads other) {
        return new Candidate(steps, Optional.of(other));
    }

    Candidate withoutAds() {
        return new Candidate(steps, Optional.empty());
    }

    /** A text that is the same for the same plan. */
    String content() {
        return steps.stream().map(Step::content).collect(Collectors.joining("; "))
                + ads.map(more -> "; ads " + more.perMonth() + " " + more.week())
                        .orElse("");
    }

    /** The plan itself. */
    public Plan plan() {
        return plan(0);
    }

    /** The plan with everything later by so many days. */
    Plan plan(int daysLater) {
        List<Hire> hires = steps.stream()
                .map(step -> hire(step, new Start.OnDay(day(step.week()) + daysLater)))
                .toList();
        return new Plan("recommended", "", "", hires, changes(daysLater));
    }

    /** The plan with one step waiting for something to happen instead of a date. */
    Plan plan(Step waiting, Start.WhenReached trigger) {
        List<Hire> hires = steps.stream()
                .map(step -> hire(step, step.equals(waiting) ? trigger : new Start.OnDay(day(step.week()))))
                .toList();
        return new Plan("recommended", "", "", hires, changes(0));
    }

    private List<Change> changes(int daysLater) {
        return ads.map(more -> List.<Change>of(new Change.AdBudget(day(more.week()) + daysLater, more.perMonth())))
                .orElse(List.of());
    }

    private static Hire hire(Step step, Start start) {
        Position position = new Position(
                step.id(),
                step.role(),
                step.employment(),
                Timetable.spread(step.hoursPerWeek()),
                Pay.anHour(step.payPerHour()),
                EndOfShift.RESUME);
        return new Hire(position, start, OptionalInt.empty(), 1);
    }

    private static int day(int week) {
        return (week - 1) * DAYS_A_WEEK;
    }
}
