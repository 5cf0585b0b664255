package dev.stagecrew.core.outlook;

import dev.stagecrew.core.outlook.DutyWeek.Share;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.plan.Rota;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Traffic;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Nature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A usual week by the file alone: what work arises, in hours, who finds the time for it, and what is left over. Nothing is
 * simulated. Everybody works the hours of their timetable at full pace: nobody is ill, learning, tired or talking, and work
 * is there whenever they are. So what does not fit here fits nowhere, and what does fit may still wait.
 *
 * @param people who is there
 * @param duties those of which some work arises, in the order in which they are taken
 * @param isDesk whether it is a help desk without a shop
 * @param whoWaitsStays whether nobody at that desk gives up
 */
public record WeekAhead(List<Position> people, List<DutyWeek> duties, boolean isDesk, boolean whoWaitsStays) {
    private static final double MINUTE = 1.0 / 60;

    public WeekAhead {
        people = List.copyOf(people);
        duties = List.copyOf(duties);
    }

    /** The week of who is here on the first day. */
    public static WeekAhead today(Scenario scenario) {
        Plan facts = new Plan("", "", "", List.of(), scenario.facts());
        return of(scenario, here(facts, scenario.people().stream(), 0).toList(), adBudget(scenario), 0);
    }

    /**
     * The week of a plan once the last has come that it does for people on a date, of whoever is here then; none where it
     * does nothing so.
     */
    public static Optional<WeekAhead> after(Scenario scenario, Plan plan) {
        List<Hire> dated = Rota.of(scenario.people(), plan.hires()).stream()
                .filter(hire -> hire.start().dated().isPresent())
                .toList();
        OptionalInt last = IntStream.concat(dated.stream().mapToInt(WeekAhead::day), changeDays(plan))
                .max();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        int day = last.getAsInt();
        Stream<Position> hired = dated.stream()
                .filter(hire -> hire.untilDay().orElse(Integer.MAX_VALUE) > day)
                .map(Hire::position);
        List<Position> people = here(plan, Stream.concat(scenario.people().stream(), hired), day)
                .toList();
        return Optional.of(
                of(scenario, people, plan.adBudgetPerMonth(adBudget(scenario), day), plan.meetingHours(day)));
    }

    /** Days on which the plan changes something for people; what comes anyway is no step of it. */
    private static IntStream changeDays(Plan plan) {
        return plan.changes().stream()
                .filter(change ->
                        change.person().isPresent() && !change.isFact() && !(change instanceof Change.Awaited))
                .mapToInt(Change::fromDay);
    }

    /** Who of them is here on a day, on the terms of that day. */
    private static Stream<Position> here(Plan plan, Stream<Position> people, int day) {
        return people.filter(position -> plan.leaves(position.id()).orElse(Integer.MAX_VALUE) > day
                        && plan.away(position.id(), day).isEmpty())
                .map(position -> plan.position(position, day));
    }

    private static int day(Hire hire) {
        return hire.start().dated().orElse(0);
    }

    private static double adBudget(Scenario scenario) {
        return scenario.shop().traffic().map(Traffic::adBudgetPerMonth).orElse(0.0);
    }

    private static WeekAhead of(Scenario scenario, List<Position> people, double adBudget, double meetingHours) {
        UsualWork work = new UsualWork(scenario, people, adBudget, meetingHours);
        List<Duty> arising = work.duties().stream()
                .filter(duty -> work.hours(duty) >= MINUTE)
                .sorted(Comparator.comparingInt(Duty::priority))
                .toList();
        Allotment allotment =
                new Allotment(arising, arising.stream().mapToDouble(work::hours).toArray(), people);
        List<DutyWeek> duties = IntStream.range(0, arising.size())
                .mapToObj(duty -> of(arising.get(duty), work, people, shares(duty, people, allotment)))
                .toList();
        return new WeekAhead(
                people,
                duties,
                scenario.shop().isDeskAlone(),
                scenario.shop()
                        .desk()
                        .filter(desk ->
                                desk.patience().isEmpty() && desk.channels().isEmpty())
                        .isPresent());
    }

    private static List<Share> shares(int duty, List<Position> people, Allotment allotment) {
        List<Share> shares = new ArrayList<>();
        for (int person = 0; person < people.size(); person++) {
            double hours = allotment.hours(duty, person);
            if (hours >= MINUTE) {
                shares.add(new Share(people.get(person), hours));
            }
        }
        shares.sort(Comparator.comparingDouble(Share::hours).reversed());
        return shares;
    }

    private static DutyWeek of(Duty duty, UsualWork work, List<Position> people, List<Share> shares) {
        Presence minded = new Presence();
        Presence covered = new Presence();
        for (Position person : people) {
            Allotment.skill(person, duty).ifPresent(skill -> {
                covered.add(person.timetable());
                if (skill.readily()) {
                    minded.add(person.timetable());
                }
            });
        }
        return new DutyWeek(duty, work.hours(duty), work.pieces(duty), shares, minded.hours(), covered.hours());
    }

    /** Hours of work that arise. */
    public double workHours() {
        return duties.stream().mapToDouble(DutyWeek::hours).sum();
    }

    /** Hours of people by their timetables. */
    public double peopleHours() {
        return people.stream().mapToDouble(Position::hoursPerWeek).sum();
    }

    /** Hours of work that are left over. */
    public double leftHours() {
        return duties.stream().mapToDouble(DutyWeek::leftHours).sum();
    }

    /** Hours left over of work with a date that no customer waits for, as production and paperwork. */
    public double everydayLeftHours() {
        return duties.stream()
                .filter(duty -> duty.is(Nature.ROUTINE) || duty.is(Nature.STOCKING))
                .mapToDouble(DutyWeek::leftHours)
                .sum();
    }

    /** The first duty of a nature of which some work arises. */
    public Optional<DutyWeek> first(Nature nature) {
        return duties.stream().filter(duty -> duty.is(nature)).findFirst();
    }

    /** Whether everybody is a seat that is filled day and night. */
    boolean isRoundTheClock() {
        return people.stream().allMatch(Position::isFilledDayAndNight);
    }
}
