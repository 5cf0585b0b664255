package dev.stagecrew.study.recommend;

import dev.stagecrew.core.outlook.Prospect;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.plan.Start;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Traffic;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.study.recommend.Candidate.Ads;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The plans that are looked at: the scenario's own, as they are written; and every role of the scenario that steps in for
 * nobody, in its usual form or another, at hours and start weeks on a grid, with the ad budgets that its plans name, half of
 * today's, or none; and with what is sold instead of people ({@link PriceList}); all within a monthly budget, to which money that is taken from ads adds. Who answers customers or packs
 * first of all is also looked at in every {@link WeekPattern}.
 */
public final class PlanSpace {
    private static final List<Integer> WEEKS = List.of(2, 4, 6, 8, 10, 14, 18, 22, 26, 32, 38, 44);
    private static final List<Double> HOURS = List.of(4.0, 8.0, 12.0, 16.0, 20.0, 24.0, 32.0, 40.0);
    private static final double FEW_HOURS = 10;
    private static final int FULL_TIME_HOURS = 35;
    private static final int LAST_WEEKS = 8;
    private static final int MOST_STEPS = 5;
    private static final int DAYS_A_WEEK = 7;
    private static final double WEEKS_A_MONTH = 365.25 / 12 / 7;

    private final Scenario scenario;
    private final double budget;
    private final PriceList prices;
    private final List<Role> roles;
    private final List<Integer> weeks;
    private final List<Double> adBudgets;
    private final double adsToday;

    /**
     * The space.
     *
     * @param budget a month, in the scenario's currency, for pay, tools and ads beyond what is spent on ads today
     */
    public PlanSpace(Scenario scenario, double budget) {
        this.scenario = scenario;
        this.budget = budget;
        this.prices = new PriceList(scenario);
        this.roles = scenario.roles().stream()
                .filter(role -> !role.fallback() && pay(role) > 0)
                .toList();
        double last = Math.max(2, scenario.months() * WEEKS_A_MONTH - LAST_WEEKS);
        this.weeks = WEEKS.stream().filter(week -> week <= last).toList();
        this.adsToday = scenario.shop().traffic().map(Traffic::adBudgetPerMonth).orElse(0.0);
        this.adBudgets = Stream.concat(
                        Stream.of(0.0, adsToday / 2),
                        scenario.plans().stream()
                                .flatMap(plan -> plan.changes(Change.AdBudget.class))
                                .map(Change.AdBudget::perMonth))
                .filter(perMonth -> perMonth != adsToday)
                .distinct()
                .sorted()
                .toList();
    }

    /** The scenario's own plans but its baseline, as they are written, whatever they cost. */
    public List<Candidate> own() {
        return scenario.plans().stream()
                .filter(plan -> !plan.id().equals(scenario.baseline()))
                .map(plan -> like(plan).asOwn(own(plan)))
                .toList();
    }

    /**
     * Every hire by itself, whatever it costs.
     *
     * @param only ids of the roles to look at; all that can be hired when empty
     */
    public static List<Step> alone(Scenario scenario, Collection<String> only) {
        return new PlanSpace(scenario, Double.POSITIVE_INFINITY)
                .alone().stream()
                        .filter(hire ->
                                only.isEmpty() || only.contains(hire.role().id()))
                        .toList();
    }

    /**
     * Every role by itself, as soon as it can be found: at its usual hours, and at a few where these are many; who answers
     * customers also in the evenings or at weekends, where more of them come then.
     */
    private List<Step> alone() {
        List<Step> alone = new ArrayList<>();
        for (Role role : roles) {
            if (role.hoursPerWeek() > FEW_HOURS) {
                alone(usual(role, FEW_HOURS, weeks.get(0)), alone);
            }
            alone(usual(role, role.hoursPerWeek(), weeks.get(0)), alone);
        }
        return List.copyOf(alone);
    }

    private void alone(Step usual, List<Step> alone) {
        alone.add(usual);
        if (does(usual.role(), Nature.SERVICE)) {
            scenario.shop()
                    .traffic()
                    .flatMap(traffic -> busiest(traffic, usual.hoursPerWeek()))
                    .ifPresent(pattern -> alone.add(usual.on(pattern)));
        }
    }

    /** Evenings or weekends, whichever has most of the visits, where it has more of them than the usual hours. */
    private static Optional<WeekPattern> busiest(Traffic traffic, double hours) {
        return Stream.of(WeekPattern.USUAL, WeekPattern.EVENINGS, WeekPattern.EVERY_EVENING, WeekPattern.WEEKEND)
                .reduce((best, other) -> other.covers(traffic, hours) > best.covers(traffic, hours) ? other : best)
                .filter(pattern -> pattern != WeekPattern.USUAL);
    }

    /** Whether work of a kind is what a role turns to first. */
    private boolean does(Role role, Nature nature) {
        return scenario.duties().stream()
                .filter(duty -> duty.nature() == nature)
                .anyMatch(duty -> role.skills().stream()
                        .anyMatch(skill -> skill.readily() && skill.duty().equals(duty.id())));
    }

    /** Whether a plan can be paid. */
    boolean affords(Candidate plan) {
        return plan.costPerMonth() <= budget;
    }

    /**
     * Where the search may begin: with nobody, without ads, with the scenario's own plans, and with what comes near them
     * on the grid as far as the budget goes.
     */
    public List<Candidate> starts() {
        Map<String, Candidate> starts = new LinkedHashMap<>();
        starts.put(Candidate.NOBODY.content(), Candidate.NOBODY);
        adBudgets.stream()
                .filter(perMonth -> perMonth == 0)
                .map(none -> Candidate.of(ads(none, weeks.get(0))))
                .forEach(start -> starts.putIfAbsent(start.content(), start));
        for (Candidate own : own()) {
            if (affords(own)) {
                starts.putIfAbsent(own.content(), own);
            }
            Candidate start = within(new Candidate(own.decisions()));
            starts.putIfAbsent(start.content(), start);
        }
        return List.copyOf(starts.values());
    }

    /** The hire that costs least a month, where not even the budget with all that ads cost today is enough for it. */
    Optional<Step> tooDear() {
        return cheapest().filter(least -> least.costPerMonth() > budget + adsToday);
    }

    /** The hire that costs least a month; none when a scenario has no role that can be hired. */
    private Optional<Step> cheapest() {
        return roles.stream()
                .map(role -> usual(role, HOURS.get(0), weeks.get(0)))
                .min(Comparator.comparingDouble(Step::costPerMonth));
    }

    /** Plans within the budget that differ in one decision; from nobody, also plans of two hires. */
    public List<Candidate> neighbours(Candidate plan) {
        Candidate from = new Candidate(plan.decisions());
        List<Candidate> all = new ArrayList<>(List.of(from));
        addStep(from, all);
        List<Candidate> alone = List.copyOf(all);
        for (Candidate added : alone) {
            added.steps().stream()
                    .filter(step -> !from.has(step.kind()))
                    .flatMap(step -> otherHoursOfTheDay(step).stream())
                    .forEach(step -> all.add(added.with(step)));
        }
        if (from.hiresNobody()) {
            for (Candidate first : alone) {
                addStep(first, all);
            }
        }
        for (Step step : from.steps()) {
            Candidate rest = from.without(step);
            all.add(rest);
            otherWeeks(step.week()).forEach(week -> all.add(rest.with(step.from(week))));
            otherHours(step).forEach(hours -> all.add(rest.with(step.at(hours).in(form(step, hours)))));
            all.add(rest.with(step.in(otherForm(step))));
            otherHoursOfTheDay(step).forEach(other -> all.add(rest.with(other)));
            replacements(step, rest, all);
        }
        swaps(from, all);
        others(from, all);
        Map<String, Candidate> distinct = new LinkedHashMap<>();
        all.stream()
                .filter(this::affords)
                .filter(candidate -> candidate.steps().size() <= MOST_STEPS)
                .filter(candidate -> !candidate.content().equals(plan.content()))
                .forEach(candidate -> distinct.putIfAbsent(candidate.content(), candidate));
        return List.copyOf(distinct.values());
    }

    private void addStep(Candidate from, List<Candidate> all) {
        double left = budget - from.costPerMonth();
        int after = from.steps().stream().mapToInt(Step::week).max().orElse(0);
        List<Integer> starts = after == 0
                ? weeks.subList(0, 1)
                : List.of(
                        weeks.get(0),
                        weeks.stream().filter(week -> week > after).findFirst().orElse(after));
        for (Role role : roles) {
            double hours = affordable(role, left);
            if (hours > 0 && !from.has(role.id())) {
                starts.stream().distinct().forEach(week -> all.add(from.with(usual(role, hours, week))));
            }
        }
    }

    /** What the scenario's own plans pay for a role, or else its usual pay. */
    private double pay(Role role) {
        return scenario.plans().stream()
                .flatMap(plan -> plan.hires().stream())
                .map(Hire::position)
                .filter(position ->
                        position.role().equals(role) && position.pay().isOfTime())
                .mapToDouble(Position::payPerHour)
                .findFirst()
                .orElse(role.payPerHour());
    }

    /** The name that a scenario gives to a hire of a role. */
    private String position(Role role) {
        boolean taken =
                scenario.people().stream().anyMatch(person -> person.id().equals(role.id()));
        return taken ? role.id() + "-2" : role.id();
    }

    private void replacements(Step step, Candidate rest, List<Candidate> all) {
        double left = budget - rest.costPerMonth();
        for (Role role : roles) {
            double hours = affordable(role, left);
            if (hours > 0
                    && !rest.has(role.id())
                    && !role.id().equals(step.role().id())) {
                all.add(rest.with(usual(role, hours, step.week())));
            }
        }
    }

    private static void swaps(Candidate from, List<Candidate> all) {
        for (Step one : from.steps()) {
            for (Step other : from.steps()) {
                if (one.week() < other.week()) {
                    all.add(from.without(one)
                            .without(other)
                            .with(one.from(other.week()))
                            .with(other.from(one.week())));
                }
            }
        }
    }

    /** Decisions that hire nobody, from when the first hire comes: one more, another in its place, none, at another time. */
    private void others(Candidate from, List<Candidate> all) {
        int first = from.steps().stream().mapToInt(Step::week).min().orElse(weeks.get(0));
        options(first).forEach(option -> all.add(from.with(option)));
        for (PlanDecision now : from.others()) {
            all.add(from.without(now));
            otherWeeks(now.week()).forEach(week -> all.add(from.with(now.from(week))));
        }
    }

    /** Everything that can be decided beside hiring, from a week on. */
    private List<PlanDecision> options(int week) {
        return Stream.<PlanDecision>concat(
                        adBudgets.stream().map(perMonth -> ads(perMonth, week)), prices.offers(week).stream())
                .toList();
    }

    /** The same hire in every other pattern of the week, where it matters when somebody is there. */
    private List<Step> otherHoursOfTheDay(Step step) {
        if (!does(step.role(), Nature.SERVICE) && !does(step.role(), Nature.FULFILMENT)) {
            return List.of();
        }
        return Stream.of(WeekPattern.values())
                .filter(pattern -> pattern != step.pattern())
                .filter(pattern -> pattern.timetable(step.hoursPerWeek()).isPresent())
                .map(step::on)
                .toList();
    }

    /**
     * What a plan decides that no plan of the scenario does: a role that none of them hires, or hires at such hours of the
     * week, or another decision that none of them takes.
     */
    List<PlanDecision> notInTheFile(Candidate plan) {
        return plan.own().isPresent()
                ? List.of()
                : plan.decisions().stream()
                        .filter(decision -> own().stream().noneMatch(own -> decides(own, decision)))
                        .toList();
    }

    private static boolean decides(Candidate own, PlanDecision decision) {
        return own.decisions().stream()
                .filter(other -> other.kind().equals(decision.kind()))
                .anyMatch(other -> other.alike(decision));
    }

    private Ads ads(double perMonth, int week) {
        return new Ads(perMonth, perMonth - adsToday, week);
    }

    /** The weeks before and after on the grid. */
    private List<Integer> otherWeeks(int week) {
        List<Integer> others = new ArrayList<>();
        weeks.stream().filter(other -> other < week).reduce((a, b) -> b).ifPresent(others::add);
        weeks.stream().filter(other -> other > week).findFirst().ifPresent(others::add);
        return others;
    }

    private static List<Double> otherHours(Step step) {
        List<Double> others = new ArrayList<>();
        double hours = step.hoursPerWeek();
        HOURS.stream().filter(other -> other < hours).reduce((a, b) -> b).ifPresent(others::add);
        HOURS.stream().filter(other -> other > hours).findFirst().ifPresent(others::add);
        return others;
    }

    /** The role's usual hours, or the most on the grid that the money is enough for; 0 when for none. */
    private double affordable(Role role, double left) {
        double most = left / (WEEKS_A_MONTH * pay(role));
        return role.hoursPerWeek() <= most
                ? role.hoursPerWeek()
                : HOURS.stream().filter(hours -> hours <= most).reduce(0.0, Math::max);
    }

    private Step usual(Role role, double hours, int week) {
        Step step = new Step(position(role), role, pay(role), role.employment(), hours, WeekPattern.USUAL, week);
        return step.in(form(step, hours));
    }

    /** The same form, full or part time by the hours. */
    private static Employment form(Step step, double hours) {
        return switch (step.employment()) {
            case FULL_TIME, PART_TIME -> inHouse(hours);
            case FREELANCE, AGENCY, PROJECT, OWNER -> step.employment();
        };
    }

    private static Employment otherForm(Step step) {
        return step.employment().canResign() ? Employment.FREELANCE : inHouse(step.hoursPerWeek());
    }

    private static Employment inHouse(double hours) {
        return hours >= FULL_TIME_HOURS ? Employment.FULL_TIME : Employment.PART_TIME;
    }

    private Candidate like(Plan plan) {
        Candidate hired = Candidate.NOBODY;
        for (Hire hire : plan.hires()) {
            Role role = hire.position().role();
            if (roles.contains(role) && !hired.has(role.id())) {
                hired = hired.with(new Step(
                        position(role),
                        role,
                        pay(role),
                        hire.position().employment(),
                        hire.position().hoursPerWeek(),
                        hire.openHours()
                                ? WeekPattern.USUAL
                                : WeekPattern.nearest(hire.position().timetable()),
                        week(hire.start())));
            }
        }
        for (Bought bought : prices.boughtBy(plan).toList()) {
            hired = hired.with(bought.from(onGrid(bought.week())));
        }
        Candidate like = hired;
        Optional<Change.AdBudget> ads = plan.changes(Change.AdBudget.class)
                .filter(change -> adBudgets.contains(change.perMonth()))
                .findFirst();
        return ads.map(change -> like.with(ads(change.perMonth(), onGrid(change.fromDay() / DAYS_A_WEEK + 1))))
                .orElse(like);
    }

    /** What a plan of the scenario costs a month with everybody there, everything bought and the last of its ad budgets. */
    private Candidate.Own own(Plan plan) {
        Pay.Takings month = month(plan);
        double pay = plan.hires().stream().mapToDouble(hire -> pay(hire, month)).sum();
        double tools = plan.changes(Change.Tool.class)
                        .mapToDouble(Change.Tool::costPerMonth)
                        .sum()
                + prices.boughtBy(plan).mapToDouble(Bought::costPerMonth).sum();
        double ads = plan.adBudgetPerMonth(adsToday, Integer.MAX_VALUE) - adsToday;
        return new Candidate.Own(plan, pay + tools + ads, pay + tools + Math.abs(ads));
    }

    /** What a hire costs a month in which the shop does so much, what is paid once spread over the scenario's months. */
    private double pay(Hire hire, Pay.Takings month) {
        Position position = hire.position();
        double once = hire.outlay().bonus() + hire.outlay().equipment();
        return position.pay().ofMonth(position.hoursPerWeek(), month) + once / scenario.months();
    }

    /** What the shop does in a usual month of today with a plan's last budget for ads. */
    private Pay.Takings month(Plan plan) {
        double ads = plan.adBudgetPerMonth(adsToday, Integer.MAX_VALUE);
        double orders =
                Prospect.withAds(scenario, ads).map(Prospect::ordersADay).orElse(0.0) * SimTime.DAYS_A_MONTH;
        return new Pay.Takings(orders, orders * scenario.shop().orderValue(), ads);
    }

    private int week(Start start) {
        return start.fold(on -> onGrid(on.day() / DAYS_A_WEEK + 1), when -> weeks.get(weeks.size() / 2));
    }

    private int onGrid(int week) {
        return IntStream.range(0, weeks.size())
                .map(weeks::get)
                .filter(known -> known >= week)
                .findFirst()
                .orElse(weeks.get(weeks.size() - 1));
    }

    /** The plan without its last steps, until it can be paid. */
    private Candidate within(Candidate plan) {
        Candidate less = plan;
        while (less.costPerMonth() > budget) {
            List<PlanDecision> last = less.hiresNobody() ? less.others() : List.copyOf(less.steps());
            less = less.without(last.get(last.size() - 1));
        }
        return less;
    }
}
