package dev.stagecrew.core.plan;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Vacancy;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.time.SimTime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/**
 * One position through time: whether it exists, when somebody is looked for, and when they come and go. It decides; an
 * {@link Office} carries out.
 *
 * <p>A dated hire is looked for ahead of the day, by the usual time that takes; one with a trigger once a KPI has been past
 * it for its weeks on end; a successor from the day on which somebody gives notice, unless the position ends before
 * they could come.
 */
public final class Staffing {
    private static final int DAYS_A_WEEK = 7;

    private final Vacancy vacancy;
    private final Optional<Hire> hire;
    private final Assumptions assumptions;
    private int untilDay;
    private int noticeDays;
    private OptionalInt startsDay = OptionalInt.empty();
    private int leavesDay = Integer.MAX_VALUE;
    private final Optional<CueWatch> cue;
    private boolean filled;
    private boolean delivered;
    private boolean everFilled;
    private double outlay;

    private Staffing(Vacancy vacancy, Optional<Hire> hire, Assumptions assumptions) {
        this.vacancy = vacancy;
        this.hire = hire;
        this.assumptions = assumptions;
        this.cue = hire.flatMap(one -> one.start()
                .<Optional<CueWatch>>fold(on -> Optional.empty(), when -> Optional.of(new CueWatch(when.cue()))));
        this.untilDay = hire.map(Hire::untilDay).orElse(OptionalInt.empty()).orElse(Integer.MAX_VALUE);
        this.noticeDays = vacancy.noticeDays(Integer.MAX_VALUE);
    }

    /** A position in which somebody has been for long. */
    public static Staffing filled(Vacancy vacancy, int today, Assumptions assumptions) {
        Staffing staffing = new Staffing(vacancy, Optional.empty(), assumptions);
        staffing.filled = true;
        staffing.leavesDay = vacancy.leavesAfterLong(today);
        return staffing;
    }

    /** A position that a plan opens. */
    public static Staffing planned(Vacancy vacancy, Hire hire, Assumptions assumptions) {
        return new Staffing(vacancy, Optional.of(hire), assumptions);
    }

    public Position position() {
        return vacancy.position();
    }

    /** Whether the plan gives no day for it, but a sign. */
    public boolean waitsForASign() {
        return cue.isPresent();
    }

    /** The name under which chance knows the position. */
    public String chair() {
        return vacancy.chair();
    }

    /** Whether somebody is in it. */
    public boolean isFilled() {
        return filled;
    }

    /** What was paid once when whoever is in it started, in the scenario's currency. */
    public double outlay() {
        return outlay;
    }

    /** The position no longer exists from a day on. */
    public void endsOn(int day) {
        untilDay = Math.min(untilDay, day);
    }

    /**
     * The position is another from today on, whoever is in it. Who was bound to nobody and is now employed may give notice
     * from now on, as those may who have been here for long.
     */
    public void change(Position other, int today) {
        boolean could = position().employment().canResign();
        vacancy.change(other);
        if (could != other.employment().canResign()) {
            leavesDay = filled && !could ? vacancy.leavesAfterLong(today) : Integer.MAX_VALUE;
            noticeDays = vacancy.noticeDays(Integer.MAX_VALUE);
        }
    }

    /**
     * A day begins.
     *
     * @param lastWeek the value of a KPI in the last whole week
     * @return whether somebody came or went
     */
    public boolean begin(int day, ToDoubleFunction<Kpi> lastWeek, Office office) {
        boolean left = filled && mindLeaving(day, office);
        if (filled || isOver(day)) {
            return left;
        }
        if (startsDay.isEmpty()) {
            if (isDue(day, lastWeek)) {
                search(day, firstDay(day), office);
            }
            return left;
        }
        return mindStart(day, office) || left;
    }

    /** The job that the position was made for is done; whoever is in it goes. */
    public void deliver(Office office) {
        delivered = true;
        leave(office);
    }

    /** Whether somebody is hired for a job of a given size, rather than for hours a week. */
    public boolean isJob() {
        return position().employment() == Employment.PROJECT || scopeHours().isPresent();
    }

    /** The paid time after which the job is done, or {@link SimTime#NEVER}. */
    public long scopeMillis() {
        return scopeHours().isPresent() ? SimTime.hours(scopeHours().getAsDouble()) : SimTime.NEVER;
    }

    private OptionalDouble scopeHours() {
        return hire.map(Hire::scopeHours).orElse(OptionalDouble.empty());
    }

    /** Looks for a successor in time; returns whether whoever is here goes today. */
    private boolean mindLeaving(int day, Office office) {
        boolean over = isOver(day);
        if (!over && day >= leavesDay - noticeDays && untilDay > leavesDay && startsDay.isEmpty()) {
            search(day, leavesDay, office);
        }
        if (!over && day < leavesDay) {
            return false;
        }
        leave(office);
        return true;
    }

    private void leave(Office office) {
        filled = false;
        office.left(this);
    }

    private boolean mindStart(int day, Office office) {
        if (day < startsDay.getAsInt()) {
            return false;
        }
        startsDay = OptionalInt.empty();
        double fit = vacancy.fit();
        leavesDay = vacancy.leaves(day, fit);
        noticeDays = vacancy.noticeDays(leavesDay - day);
        filled = true;
        Hire.Outlay once = hire.map(Hire::outlay).orElse(Hire.Outlay.NOTHING);
        outlay = once.bonus() + (everFilled ? 0 : once.equipment());
        everFilled = true;
        int days = (int) Math.round(assumptions.get(Assumption.ONBOARDING_DAYS));
        office.starts(this, fit, Effort.of(assumptions.get(Assumption.ONBOARDING_HOURS), days));
        return true;
    }

    /** Whether the position no longer exists. */
    private boolean isOver(int day) {
        return delivered || day >= untilDay;
    }

    /** Whether the plan says that the search opens today. */
    private boolean isDue(int day, ToDoubleFunction<Kpi> lastWeek) {
        return day >= 0
                && hire.isPresent()
                && hire.get()
                        .start()
                        .fold(
                                on -> day >= on.day() - Math.round(vacancy.usualLeadDays()),
                                when -> cue.orElseThrow().isReached(day, lastWeek));
    }

    private int firstDay(int today) {
        return hire.map(Hire::start)
                .map(Start::dated)
                .orElse(OptionalInt.empty())
                .orElse(today);
    }

    private void search(int day, int earliest, Office office) {
        vacancy.open();
        int starts = Math.max(earliest, day + vacancy.leadDays());
        startsDay = OptionalInt.of(starts);
        double hours =
                assumptions.get(Assumption.INTERVIEW_HOURS) * vacancy.search().interviewEffort();
        office.searches(this, vacancy.fee(daysHired(starts)), Effort.of(hours, vacancy.leadDays()));
    }

    /** For how many days whoever starts on a day is hired; infinite where no end is known. */
    private double daysHired(int fromDay) {
        double dated = untilDay == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : Math.max(0, untilDay - fromDay);
        double weeks =
                scopeHours().orElse(Double.POSITIVE_INFINITY) / position().hoursPerWeek();
        return Math.min(dated, weeks * DAYS_A_WEEK);
    }

    /** Who carries out what is decided here. */
    public interface Office {
        /**
         * A search opens.
         *
         * @param fee of finding somebody, in the scenario's currency
         * @param interviews until they start
         */
        void searches(Staffing staffing, double fee, Effort interviews);

        /**
         * Somebody starts today.
         *
         * @param fit 1 for a good hire; less for an unfit one
         */
        void starts(Staffing staffing, double fit, Effort onboarding);

        void left(Staffing staffing);
    }

    /** Hours of recruiting, spread over so many days from today on. */
    public record Effort(double hours, int days) {
        static Effort of(double hours, int days) {
            return new Effort(hours, Math.max(1, days));
        }
    }
}
