package dev.stagecrew.core.people;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.time.SimTime;
import java.util.Arrays;

/**
 * Somebody at work: how fast and how well they work today, given how long they have been here, how many hours and hats
 * last week had, and who leads them.
 *
 * <ul>
 *   <li>Learning: p(t) = 1 − (1 − p₀) e^(−t/τ), on speed, and on skill in growth work.
 *   <li>Tiring: a week of H hours gives the output of H up to {@code tiring-from}; the worth of a further hour falls
 *       linearly to nothing at {@code tiring-zero} (Pencavel 2015, doi:10.1111/ecoj.12166). A place that is filled day
 *       and night is nobody in particular: whoever sits there is rested.
 *   <li>Hats: n duties in a week leave 1 − L (1 − e^(−(n−1)/s)) of it, s the {@code hats-scale}.
 *   <li>Strain follows overwork with a time constant, and brings absence; morale suffers from strain and from work that
 *       one has no skill for.
 * </ul>
 */
public final class Person {
    private static final int DAYS = 7;
    private static final double WEEKS_A_YEAR = 365.25 / 7;
    private static final double SLIGHT = 1e-9;
    private static final double SLOWEST = 1e-3;
    private static final long HAT_MILLIS = SimTime.HOUR_MILLIS;

    private Position position;
    private final Assumptions assumptions;
    private final double fit;
    private int startDay;
    private boolean takenInTurns;
    private final double[] skills;
    private final double[] toolGains;
    /** The last seven whole days, and today, which is history only tomorrow. */
    private final long[][] workedMillis;

    private final long[] weekMillis;
    private final long[] todayMillis;
    private final double[] paces;

    private int day;
    private double ramp = 1;
    private double strain;
    private double morale = 1;
    private int hats = 1;
    private double tired = 1;

    /**
     * Somebody on the first day they are looked at. Who has been here for long has worked by the timetable for long:
     * the last week is full, and strain is where such weeks lead.
     *
     * @param skills for each duty, 0 where not covered
     * @param fit 1 for a good hire; less for an unfit one
     * @param startDay first day at work; Integer.MIN_VALUE for somebody who has been here for long
     */
    public Person(Position position, Assumptions assumptions, double[] skills, double fit, int startDay, int today) {
        this.position = position;
        this.assumptions = assumptions;
        this.skills = skills.clone();
        this.fit = fit;
        this.startDay = startDay;
        this.takenInTurns = position.isFilledDayAndNight();
        this.toolGains = new double[skills.length];
        this.workedMillis = new long[DAYS][skills.length];
        this.weekMillis = new long[skills.length];
        this.todayMillis = new long[skills.length];
        this.paces = new double[skills.length];
        this.day = today;
        if (startDay == Integer.MIN_VALUE) {
            settle();
        }
        refresh(0);
    }

    public Position position() {
        return position;
    }

    /** Goes on in another form or at other hours, with all that was learnt. */
    public void turnTo(Position other) {
        position = other;
        takenInTurns = other.isFilledDayAndNight();
    }

    /** Was away for so many days, in which nothing was learnt. */
    public void wasAway(int days) {
        if (startDay != Integer.MIN_VALUE) {
            startDay += days;
        }
    }

    /** Turns to a new day: yesterday becomes history, and today's pace follows from it. */
    public void beginDay(int today, double managerLift) {
        for (int past = day + 1; past <= today; past++) {
            live(past);
        }
        day = today;
        refresh(managerLift);
    }

    /** Notes time spent on a duty today. */
    public void worked(int duty, long millis) {
        todayMillis[duty] += millis;
    }

    /** How fast this person works at a duty today, 1 for an unhurried full-speed person. */
    public double pace(int duty) {
        return paces[duty];
    }

    /** How long this person takes today for work that takes an unhurried full-speed person so long. */
    public long takesMillis(int duty, long workMillis) {
        return Math.round(workMillis / Math.max(SLOWEST, pace(duty)));
    }

    /** How much of such work this person does today in a time. */
    public long doneMillis(int duty, long spentMillis) {
        return Math.round(spentMillis * pace(duty));
    }

    /** What an hour of this person's growth work is worth today, 0 to 1. */
    public double skill(int duty) {
        return skills[duty] * fit * ramp;
    }

    /** Gives the person a tool for a duty. */
    public void equip(int duty) {
        toolGains[duty] =
                assumptions.get(Assumption.TOOL_GAIN) * position.role().toolSkill();
    }

    /** Different duties that took an hour or more in the last seven days. */
    public int hats() {
        return hats;
    }

    /** 0 for a rested person to 1 for one who has long worked past all use. */
    public double strain() {
        return strain;
    }

    /** 1 for a person who does what they can, less with strain and unsuited work. */
    public double morale() {
        return morale;
    }

    /** How much more often errors happen in the hours this person works. */
    public double errorFactor() {
        return 1 + assumptions.get(Assumption.TIRED_ERRORS) * strainOf(tiringHours());
    }

    /**
     * The chance to break down on a shift: so that the given share breaks down within a year of full strain, nobody up to
     * {@code burnout-from}.
     */
    public double breakdownChance() {
        double share = Math.min(assumptions.get(Assumption.BURNOUT), 1 - SLIGHT);
        double from = assumptions.get(Assumption.BURNOUT_FROM);
        double excess = Math.max(0, (strain - from) / Math.max(SLIGHT, 1 - from));
        double shiftsAYear = position.timetable().shiftsInTwoWeeks() * WEEKS_A_YEAR / 2;
        return -StrictMath.expm1(StrictMath.log1p(-share) * excess / shiftsAYear);
    }

    /** Yesterday becomes part of the last week, and the day a week before it is forgotten. */
    private void live(int newDay) {
        long[] oldest = workedMillis[Math.floorMod(newDay - 1, DAYS)];
        for (int duty = 0; duty < oldest.length; duty++) {
            weekMillis[duty] += todayMillis[duty] - oldest[duty];
            oldest[duty] = todayMillis[duty];
            todayMillis[duty] = 0;
        }
        double days = assumptions.get(Assumption.STRAIN_WEEKS) * DAYS;
        strain += (strainOf(tiringHours()) - strain) * -StrictMath.expm1(-1 / days);
        double moraleDays = assumptions.get(Assumption.MORALE_WEEKS) * DAYS;
        morale += (wantedMorale() - morale) * -StrictMath.expm1(-1 / moraleDays);
    }

    /** Fills the last week with the timetable's hours, shared evenly by its days and by the duties covered. */
    private void settle() {
        long covered = Arrays.stream(skills).filter(skill -> skill > 0).count();
        long each = SimTime.hours(position.hoursPerWeek()) / (DAYS * Math.max(1, covered));
        for (int duty = 0; duty < skills.length; duty++) {
            for (long[] past : workedMillis) {
                past[duty] = skills[duty] > 0 ? each : 0;
                weekMillis[duty] += past[duty];
            }
        }
        strain = strainOf(tiringHours());
        morale = wantedMorale();
    }

    private double wantedMorale() {
        return Math.max(0, 1 - assumptions.get(Assumption.MORALE_STRAIN) * strain - unskilledShare());
    }

    private void refresh(double managerLift) {
        double weeks =
                startDay == Integer.MIN_VALUE ? Double.POSITIVE_INFINITY : Math.max(0, day - startDay) / (double) DAYS;
        Role role = position.role();
        ramp = role.rampWeeks() <= 0 ? 1 : 1 - (1 - role.rampStart()) * StrictMath.exp(-weeks / role.rampWeeks());
        tired = output(tiringHours());
        hats = 0;
        for (long millis : weekMillis) {
            if (millis >= HAT_MILLIS) {
                hats++;
            }
        }
        double further = Math.max(0, hats - 1) / assumptions.get(Assumption.HATS_SCALE);
        double switching = assumptions.get(Assumption.HATS_LOSS) * -StrictMath.expm1(-further);
        double low = assumptions.get(Assumption.MORALE_EFFECT) * (1 - morale);
        double pace = ramp * tired * (1 - switching) * (1 - low) * (1 + managerLift);
        for (int duty = 0; duty < paces.length; duty++) {
            paces[duty] = pace * (1 + toolGains[duty] * ramp);
        }
    }

    /** Output of an hour at a week of so many hours: 1, or the mean over a week longer than what tires. */
    private double output(double hours) {
        double from = assumptions.get(Assumption.TIRING_FROM);
        double zero = assumptions.get(Assumption.TIRING_ZERO);
        if (hours <= from) {
            return 1;
        }
        double used = Math.min(hours, zero);
        double worth = used - (used - from) * (used - from) / (2 * (zero - from));
        return worth / hours;
    }

    private double strainOf(double hours) {
        double from = assumptions.get(Assumption.TIRING_FROM);
        double zero = assumptions.get(Assumption.TIRING_ZERO);
        return Math.max(0, Math.min(1, (hours - from) / (zero - from)));
    }

    /** Hours of the last seven days, as far as one person had them. */
    private double tiringHours() {
        if (takenInTurns) {
            return 0;
        }
        long total = 0;
        for (long millis : weekMillis) {
            total += millis;
        }
        return SimTime.inHours(total);
    }

    private double unskilledShare() {
        long total = 0;
        long unskilled = 0;
        double suited = assumptions.get(Assumption.UNSKILLED_BELOW);
        for (int duty = 0; duty < weekMillis.length; duty++) {
            total += weekMillis[duty];
            if (skills[duty] < suited) {
                unskilled += weekMillis[duty];
            }
        }
        return total == 0 ? 0 : unskilled / (double) total;
    }
}
