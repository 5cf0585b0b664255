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
import java.util.stream.Stream;

/**
 * A plan that is looked at: at most one hire of each role, and at most one of each kind of other decision; or one of the
 * scenario's own plans, just as it is written.
 *
 * @param decisions by week, then kind; of an own plan, what comes near it on the grid, from where its neighbours are
 *     reached
 * @param own the scenario's plan that this one is
 */
public record Candidate(List<PlanDecision> decisions, Optional<Own> own) {
    private static final int DAYS_A_WEEK = 7;

    /**
     * Another budget for ads.
     *
     * @param perMonth in the scenario's currency
     * @param more what it is above today's, negative where ads are cut
     * @param week first week, from 1
     */
    public record Ads(double perMonth, double more, int week) implements PlanDecision {
        @Override
        public String kind() {
            return "ads";
        }

        @Override
        public Ads from(int otherWeek) {
            return new Ads(perMonth, more, otherWeek);
        }

        @Override
        public double costPerMonth() {
            return more;
        }

        @Override
        public boolean alike(PlanDecision other) {
            return other instanceof Ads ads && ads.perMonth == perMonth;
        }

        @Override
        public String content() {
            return "ads " + perMonth + " " + week;
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.ads(this);
        }
    }

    /**
     * A plan of the scenario.
     *
     * @param costPerMonth once everybody is there, today's costs aside
     * @param movedPerMonth the same with money that is taken from ads counted as moved, not as saved
     */
    public record Own(Plan plan, double costPerMonth, double movedPerMonth) {}

    /** Nobody is hired and nothing is bought. */
    public static final Candidate NOBODY = new Candidate(List.of());

    /** One decision and nothing else. */
    public static Candidate of(PlanDecision only) {
        return NOBODY.with(only);
    }

    Candidate(List<PlanDecision> decisions) {
        this(decisions, Optional.empty());
    }

    public Candidate {
        decisions = decisions.stream()
                .sorted(Comparator.comparingInt(PlanDecision::week)
                        .thenComparing(decision -> decision instanceof Step ? 0 : 1)
                        .thenComparing(PlanDecision::kind))
                .toList();
    }

    /** The hires among the decisions, as they come. */
    public List<Step> steps() {
        return decisions.stream()
                .flatMap(decision -> decision instanceof Step step ? Stream.of(step) : Stream.of())
                .toList();
    }

    /** The decisions that hire nobody, as they come. */
    public List<PlanDecision> others() {
        return decisions.stream()
                .filter(decision -> !(decision instanceof Step))
                .toList();
    }

    /** What it costs a month once everybody is there, beyond what is spent today; less than nothing where ads are cut. */
    public double costPerMonth() {
        return own.map(Own::costPerMonth)
                .orElseGet(() -> decisions.stream()
                        .mapToDouble(PlanDecision::costPerMonth)
                        .sum());
    }

    /** Money a month that goes elsewhere than today: pay, and what ads get more or less. Nothing where nothing changes. */
    public double movedPerMonth() {
        return own.map(Own::movedPerMonth)
                .orElseGet(() -> decisions.stream()
                        .mapToDouble(decision -> Math.abs(decision.costPerMonth()))
                        .sum());
    }

    public boolean hiresNobody() {
        return own.map(its -> its.plan().hires().isEmpty()).orElseGet(() -> steps().isEmpty());
    }

    /** Whether everything stays as it is. */
    public boolean changesNothing() {
        return hiresNobody()
                && own.map(its -> its.plan().changes().stream().allMatch(Change::isFact))
                        .orElse(others().isEmpty());
    }

    /** This plan as the scenario has it. */
    Candidate asOwn(Own its) {
        return new Candidate(decisions, Optional.of(its));
    }

    boolean has(String kind) {
        return decisions.stream().anyMatch(decision -> decision.kind().equals(kind));
    }

    /** With a decision more, in the place of another of its kind. */
    Candidate with(PlanDecision decision) {
        List<PlanDecision> more = new ArrayList<>(without(decision.kind()).decisions);
        more.add(decision);
        return new Candidate(more);
    }

    Candidate without(PlanDecision decision) {
        return without(decision.kind());
    }

    private Candidate without(String kind) {
        return new Candidate(
                decisions.stream().filter(other -> !other.kind().equals(kind)).toList());
    }

    /** A text that is the same for the same plan. */
    String content() {
        return own.map(its -> "plan " + its.plan().id())
                .orElseGet(() -> decisions.stream().map(PlanDecision::content).collect(Collectors.joining("; ")));
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
        List<Hire> hires = steps().stream()
                .map(step -> hire(step, new Start.OnDay(day(step.week()) + daysLater)))
                .toList();
        return new Plan("recommended", "", "", hires, changes(daysLater));
    }

    /** The plan with one step waiting for something to happen instead of a date. */
    Plan plan(Step waiting, Start.WhenReached trigger) {
        List<Hire> hires = steps().stream()
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
        return decisions.stream()
                .flatMap(decision -> decision.tell(new Changes(daysLater)).stream())
                .toList();
    }

    /** What decisions change; a hire is no change. */
    private record Changes(int daysLater) implements PlanDecision.Visitor<Optional<Change>> {
        @Override
        public Optional<Change> hire(Step step) {
            return Optional.empty();
        }

        @Override
        public Optional<Change> ads(Ads ads) {
            return Optional.of(new Change.AdBudget(day(ads.week()) + daysLater, ads.perMonth()));
        }

        @Override
        public Optional<Change> bought(Bought bought) {
            return Optional.of(bought.on(daysLater));
        }
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
