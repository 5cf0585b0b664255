package dev.stagecrew.study.recommend;

import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Search;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.plan.Start;
import dev.stagecrew.core.time.Timetable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A plan that is looked at: at most one hire of each role, and perhaps more or less money for ads; or one of the
 * scenario's own plans, just as it is written.
 *
 * @param steps by week, then role; of an own plan, what comes near it on the grid, from where its neighbours are reached
 * @param own the scenario's plan that this one is
 */
public record Candidate(List<Step> steps, Optional<Ads> ads, Optional<Own> own) {
    private static final int DAYS_A_WEEK = 7;

    /**
     * Another budget for ads.
     *
     * @param perMonth in the scenario's currency
     * @param more what it is above today's, negative where ads are cut
     * @param week first week, from 1
     */
    public record Ads(double perMonth, double more, int week) {}

    /**
     * A plan of the scenario.
     *
     * @param costPerMonth once everybody is there, today's costs aside
     * @param movedPerMonth the same with money that is taken from ads counted as moved, not as saved
     */
    public record Own(Plan plan, double costPerMonth, double movedPerMonth) {}

    /** Nobody is hired and nothing is bought. */
    public static final Candidate NOBODY = new Candidate(List.of(), Optional.empty());

    /** One hire and nothing else. */
    public static Candidate of(Step hire) {
        return NOBODY.with(hire);
    }

    Candidate(List<Step> steps, Optional<Ads> ads) {
        this(steps, ads, Optional.empty());
    }

    public Candidate {
        steps = steps.stream()
                .sorted(Comparator.comparingInt(Step::week)
                        .thenComparing(step -> step.role().id()))
                .toList();
    }

    /** What it costs a month once everybody is there, beyond what is spent today; less than nothing where ads are cut. */
    public double costPerMonth() {
        return own.map(Own::costPerMonth)
                .orElseGet(() -> pay() + ads.map(Ads::more).orElse(0.0));
    }

    /** Money a month that goes elsewhere than today: pay, and what ads get more or less. Nothing where nothing changes. */
    public double movedPerMonth() {
        return own.map(Own::movedPerMonth)
                .orElseGet(() -> pay() + Math.abs(ads.map(Ads::more).orElse(0.0)));
    }

    private double pay() {
        return steps.stream().mapToDouble(Step::costPerMonth).sum();
    }

    public boolean hiresNobody() {
        return own.map(its -> its.plan().hires().isEmpty()).orElse(steps.isEmpty());
    }

    /** Whether everything stays as it is. */
    public boolean changesNothing() {
        return hiresNobody()
                && own.map(its -> its.plan().changes().stream().allMatch(Change::isFact))
                        .orElse(ads.isEmpty());
    }

    /** This plan as the scenario has it. */
    Candidate asOwn(Own its) {
        return new Candidate(steps, ads, Optional.of(its));
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
        return own.map(its -> "plan " + its.plan().id())
                .orElseGet(() -> steps.stream().map(Step::content).collect(Collectors.joining("; "))
                        + ads.map(more -> "; ads " + more.perMonth() + " " + more.week())
                                .orElse(""));
    }

    /** The plan itself. */
    public Plan plan() {
        return plan(0);
    }

    /** The plan with everything later by so many days. */
    Plan plan(int daysLater) {
        if (own.isPresent()) {
            return later(own.get().plan(), daysLater);
        }
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

    /** A plan with its dates later by so many days; what waits for a sign goes on waiting for it. */
    private static Plan later(Plan plan, int days) {
        return new Plan(
                plan.id(),
                plan.label(),
                plan.note(),
                plan.hires().stream().map(hire -> later(hire, days)).toList(),
                plan.changes().stream().map(change -> change.later(days)).toList());
    }

    private static Hire later(Hire hire, int days) {
        Start start = hire.start().later(days);
        return hire.from(start);
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
                hours(step),
                Pay.anHour(step.payPerHour()),
                EndOfShift.RESUME);
        boolean open = step.pattern() == WeekPattern.USUAL;
        return new Hire(
                position, open, start, OptionalInt.empty(), Search.USUAL, OptionalDouble.empty(), Hire.Outlay.NOTHING);
    }

    private static Timetable hours(Step step) {
        return step.pattern()
                .timetable(step.hoursPerWeek())
                .orElseThrow(() -> new IllegalStateException(
                        step.hoursPerWeek() + " hours a week do not go into " + step.pattern()));
    }

    private static int day(int week) {
        return (week - 1) * DAYS_A_WEEK;
    }
}
