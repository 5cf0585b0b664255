package dev.stagecrew.core.people;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.random.Distribution;
import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;

/**
 * The luck of filling a position: how long the search takes, whether the hire is fit, when they leave. Keyed by the
 * position's chair and by how often it has been filled, so that every plan finds the same people in it.
 */
public final class Vacancy {
    private static final double DAYS_A_YEAR = 365.25;

    private Position position;
    private final String chair;
    private final Streams.Family luck;
    private final Assumptions assumptions;
    private final Search search;
    private int filled;
    private double leadDays;
    private double fitLuck;
    private double tenureLuck;

    /**
     * A position to be filled, now or later.
     *
     * @param chair of the position, as {@link Chairs} names it
     */
    public Vacancy(Position position, String chair, Streams streams, Assumptions assumptions, Search search) {
        this.position = position;
        this.chair = chair;
        this.luck = streams.named("hiring." + chair);
        this.assumptions = assumptions;
        this.search = search;
    }

    public Position position() {
        return position;
    }

    /** The position is another from now on: whoever is looked for later is looked for on these terms. */
    public void change(Position other) {
        position = other;
    }

    /** The name under which chance knows the position. */
    public String chair() {
        return chair;
    }

    public Search search() {
        return search;
    }

    /** The mean time from opening the search to the first day. */
    public double usualLeadDays() {
        return position.role().leadTimeDays() * search.channel().leadFactor(assumptions);
    }

    /**
     * What finding one person costs, in the scenario's currency: a share of the pay of the first year, or of the time for
     * which somebody is hired where that is less. An agency finds its own people: what that costs is in its pay.
     *
     * @param days for which somebody is hired; infinite where no end is known
     */
    public double fee(double days) {
        if (position.employment() == Employment.AGENCY) {
            return 0;
        }
        double years = Math.min(1, days / DAYS_A_YEAR);
        return years
                * position.pay().perYear(position.hoursPerWeek())
                * search.channel().fee(assumptions);
    }

    /** A search opens: everything about whom it will find is drawn. */
    public void open() {
        RandomStream stream = luck.at(filled++);
        leadDays = Distribution.Lognormal.of(usualLeadDays(), assumptions.get(Assumption.LEAD_VARIATION))
                .sample(stream);
        fitLuck = stream.nextDouble();
        tenureLuck = stream.nextExponential();
    }

    /** Days from opening the search to the first day at work. */
    public int leadDays() {
        return (int) Math.round(leadDays);
    }

    /** 1 for a fit hire; the chance of an unfit one is m · f · e^(i (1 − effort)), f by the channel. */
    public double fit() {
        double chance = assumptions.get(Assumption.MIS_HIRE)
                * search.channel().unfitFactor(assumptions)
                * StrictMath.exp(assumptions.get(Assumption.INTERVIEW_EFFECT) * (1 - search.interviewEffort()));
        return fitLuck < chance ? assumptions.get(Assumption.MIS_HIRE_SKILL) : 1;
    }

    /** The day on which somebody who starts today leaves. */
    public int leaves(int startDay, double fit) {
        int resigns = resigns(startDay, tenureLuck);
        int probation = search.probationDays().orElse((int) Math.round(assumptions.get(Assumption.PROBATION_DAYS)));
        return fit < 1 ? Math.min(resigns, startDay + probation) : resigns;
    }

    /** Days of notice of somebody who leaves so many days after their first: none within a probation that is agreed. */
    public int noticeDays(int daysHere) {
        boolean onTrial = daysHere <= search.probationDays().orElse(-1);
        return onTrial ? 0 : (int) Math.round(assumptions.get(Assumption.NOTICE_DAYS));
    }

    /** The day on which somebody leaves who has been here for long. */
    public int leavesAfterLong(int today) {
        return resigns(today, luck.at(-1).nextExponential());
    }

    /** Leaving is memoryless, at the rate that makes the given share leave within a year. */
    private int resigns(int day, double exponential) {
        double share = assumptions.get(Assumption.ATTRITION);
        if (!position.employment().canResign() || share <= 0) {
            return Integer.MAX_VALUE;
        }
        double days = exponential * DAYS_A_YEAR / -StrictMath.log1p(-Math.min(share, 1 - 1e-9));
        return day + 1 + (int) Math.min(days, 1e8);
    }
}
