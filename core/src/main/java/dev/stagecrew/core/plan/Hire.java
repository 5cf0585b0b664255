package dev.stagecrew.core.plan;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.RecruitingChannel;
import dev.stagecrew.core.people.Search;
import dev.stagecrew.core.time.Timetable;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One step of a plan: a position to be filled.
 *
 * @param openHours whether only the number of hours is agreed, and the {@link Rota} says when they are
 * @param untilDay the first day on which the position no longer exists
 * @param scopeHours hours of work after which the job is done and the position no longer exists, as in a project
 * @param outlay what is paid once, beside the pay
 */
public record Hire(
        Position position,
        boolean openHours,
        Start start,
        OptionalInt untilDay,
        Search search,
        OptionalDouble scopeHours,
        Outlay outlay) {
    /** As they begin: the same whatever the order in which hires are written, unless two of them are alike. */
    public static final Comparator<Hire> AS_THEY_BEGIN = Comparator.comparingInt(Hire::day)
            .thenComparing(Hire::trigger)
            .thenComparing(hire -> hire.position().role().id())
            .thenComparing(hire -> hire.position().employment())
            .thenComparingDouble(hire -> hire.position().hoursPerWeek())
            .thenComparingDouble(hire -> hire.position().payPerHour())
            .thenComparingInt(hire -> hire.untilDay().orElse(Integer.MAX_VALUE))
            .thenComparingDouble(hire -> hire.scopeHours().orElse(Double.MAX_VALUE));

    /** Somebody who is looked for on a job board, for a number of hours and work that does not end by itself. */
    public Hire(Position position, Start start, OptionalInt untilDay, double interviewEffort) {
        this(
                position,
                true,
                start,
                untilDay,
                new Search(RecruitingChannel.JOB_BOARD, interviewEffort),
                OptionalDouble.empty(),
                Outlay.NOTHING);
    }

    /** The same hire from another start on. */
    public Hire from(Start other) {
        return new Hire(position, openHours, other, untilDay, search, scopeHours, outlay);
    }

    private static int day(Hire hire) {
        return hire.start().dated().orElse(Integer.MAX_VALUE);
    }

    private static String trigger(Hire hire) {
        return hire.start().fold(on -> "", Start.WhenReached::toString);
    }

    /** The mean time from opening the search to the first day. */
    public double usualLeadDays(Assumptions assumptions) {
        return position.role().leadTimeDays() * search.channel().leadFactor(assumptions);
    }

    /** The same position once more, under another name and from another day on. */
    public Hire again(String id, int fromDay, int until) {
        return new Hire(
                position.named(id),
                openHours,
                new Start.OnDay(fromDay),
                OptionalInt.of(until),
                search,
                scopeHours,
                outlay);
    }

    /** The same hire with another end. */
    public Hire endingOn(OptionalInt day) {
        return new Hire(position, openHours, start, day, search, scopeHours, outlay);
    }

    /** The same hire at settled hours. */
    Hire at(Timetable hours) {
        return new Hire(position.at(hours), false, start, untilDay, search, scopeHours, outlay);
    }

    /**
     * What is paid once, in the scenario's currency.
     *
     * @param bonus to everybody who starts
     * @param equipment for the first who does: a successor works with the same
     */
    public record Outlay(double bonus, double equipment) {
        public static final Outlay NOTHING = new Outlay(0, 0);

        public Outlay {
            if (!(bonus >= 0 && equipment >= 0)) {
                throw new IllegalArgumentException("nothing less than nothing is paid: " + bonus + ", " + equipment);
            }
        }
    }
}
