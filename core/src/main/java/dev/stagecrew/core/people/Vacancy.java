package dev.stagecrew.core.people;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.random.Distribution;
import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;

/**
 * The luck of filling a position: how long the search takes, whether the hire is fit, when they leave. Keyed by the
 * position's name and by how often it has been filled, so that every plan finds the same people in it.
 */
public final class Vacancy {
    private static final double DAYS_A_YEAR = 365.25;

    /** An unfit hire is let go after three months. Assumed. */
    private static final int PROBATION_DAYS = 90;

    private final Position position;
    private final Streams.Family luck;
    private final Assumptions assumptions;
    private final Search search;
    private int filled;
    private double leadDays;
    private double fitLuck;
    private double tenureLuck;

    /**
     * A position to be filled, now or later.
     */
    public Vacancy(Position position, Streams streams, Assumptions assumptions, Search search) {
        this.position = position;
        this.luck = streams.named("hiring." + position.id());
        this.assumptions = assumptions;
        this.search = search;
    }

    public Position position() {
        return position;
    }

    public Search search() {
        return search;
    }

    /** The mean time from opening the search to the first day. */
    public double usualLeadDays() {
        return position.role().leadTimeDays() * search.channel().leadFactor(assumptions);
    }

    /** What finding one person costs, in the scenario's currency. */
    public double fee() {
        double yearOfPay = position.payPerHour() * position.hoursPerWeek() * DAYS_A_YEAR / 7;
        return yearOfPay * search.channel().fee(assumptions);
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

    /** 1 for a fit hire; the chance of an unfit one is m · f · e^(1 − effort), f by the channel. */
    public double fit() {
        double chance = assumptions.get(Assumption.MIS_HIRE)
                * search.channel().unfitFactor(assumptions)
                * StrictMath.exp(1 - search.interviewEffort());
        return fitLuck < chance ? assumptions.get(Assumption.MIS_HIRE_SKILL) : 1;
    }

    /** The day on which somebody who starts today leaves. */
    public int leaves(int startDay, double fit) {
        int resigns = resigns(startDay, tenureLuck);
        return fit < 1 ? Math.min(resigns, startDay + PROBATION_DAYS) : resigns;
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
