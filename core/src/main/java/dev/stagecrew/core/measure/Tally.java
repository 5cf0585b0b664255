package dev.stagecrew.core.measure;

import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.shop.LossReason;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.stat.LogHistogram;
import dev.stagecrew.core.time.SimTime;
import java.util.Arrays;

/** Everything counted in one stretch of simulated time; stretches add up. */
final class Tally {
    private static final double EXHAUSTED = .5;

    // a tally is made for every week and month of a year: values() copies its array each time
    private static final int COUNTS = Count.values().length;
    private static final int CHANNELS = Channel.values().length;
    private static final int LOSS_REASONS = LossReason.values().length;
    private static final int POSTINGS = Posting.values().length;
    private static final int LEVELS = Level.values().length;
    private static final int MEDIA = Medium.values().length;

    private final double[] counts = new double[COUNTS];
    private final double[] visits = new double[CHANNELS];
    private final double[] channelRevenue = new double[CHANNELS];
    private final double[] lostOrders = new double[LOSS_REASONS];
    private final double[] lostRevenue = new double[LOSS_REASONS];
    private final double[] money = new double[POSTINGS];
    private final double[] levelSum = new double[LEVELS];
    private final double[] levelCount = new double[LEVELS];
    private final double[] levelLast = new double[LEVELS];
    private final double[] contacts = new double[MEDIA];
    private final double[] waits = new double[MEDIA];
    private final double[] waitMillis = new double[MEDIA];
    private final double[] abandoned = new double[MEDIA];
    private final double[] inTime;
    private final double[] late;
    private final double[] dueMillis;
    private final double[] doneMillis;
    private final double[][] spentMillis;
    private final double[] scheduledMillis;
    private final double[] shifts;
    private final double[] hats;
    private final double[] strain;
    private final double[] exhausted;
    private final double[] morale;
    private final double[] came;
    private final LogHistogram firstResponseMinutes = new LogHistogram();
    private double days;
    private double waiting = Double.NaN;
    private double cash = Double.NaN;
    private double lowestCash = Double.POSITIVE_INFINITY;

    Tally(int people, int duties, int serviceLevels, int steps) {
        came = new double[steps];
        Arrays.fill(came, Double.NaN);
        inTime = new double[serviceLevels];
        late = new double[serviceLevels];
        dueMillis = new double[duties];
        doneMillis = new double[duties];
        spentMillis = new double[people][duties];
        scheduledMillis = new double[people];
        shifts = new double[people];
        hats = new double[people];
        strain = new double[people];
        exhausted = new double[people];
        morale = new double[people];
        Arrays.fill(levelLast, Double.NaN);
    }

    void count(Count what, long amount) {
        counts[what.ordinal()] += amount;
    }

    void add(Count what, double amount) {
        counts[what.ordinal()] += amount;
    }

    void visits(Channel channel, long number) {
        visits[channel.ordinal()] += number;
    }

    void channelRevenue(Channel channel, double value) {
        channelRevenue[channel.ordinal()] += value;
    }

    void lost(LossReason reason, double value) {
        lostOrders[reason.ordinal()]++;
        lostRevenue[reason.ordinal()] += value;
    }

    void money(Posting posting, double amount) {
        money[posting.ordinal()] += amount;
    }

    void level(Level level, double value) {
        levelSum[level.ordinal()] += value;
        levelCount[level.ordinal()]++;
        levelLast[level.ordinal()] = value;
    }

    void due(int duty, long millis) {
        dueMillis[duty] += millis;
    }

    void spent(int person, int duty, long millis, long workMillis) {
        spentMillis[person][duty] += millis;
        doneMillis[duty] += workMillis;
    }

    void shift(int person, long scheduled, int hatsWorn, double strainFelt, double moraleFelt) {
        scheduledMillis[person] += scheduled;
        shifts[person]++;
        hats[person] += hatsWorn;
        strain[person] += strainFelt;
        exhausted[person] += strainFelt > EXHAUSTED ? 1 : 0;
        morale[person] += moraleFelt;
    }

    void contact(Medium medium) {
        contacts[medium.ordinal()]++;
    }

    void waited(Medium medium, long millis, boolean inVain) {
        waits[medium.ordinal()]++;
        waitMillis[medium.ordinal()] += millis;
        abandoned[medium.ordinal()] += inVain ? 1 : 0;
    }

    /** A contact that counts for a service level was answered in time, or was not. */
    void kept(int serviceLevel, boolean promise) {
        inTime[serviceLevel] += promise ? 1 : 0;
        late[serviceLevel] += promise ? 0 : 1;
    }

    /** A step of the plan comes in a week, counted from 1; only the first time counts. */
    void came(int step, int week) {
        came[step] = Double.isNaN(came[step]) ? week : came[step];
    }

    void firstResponse(long waitMillis) {
        firstResponseMinutes.accept(SimTime.inMinutes(waitMillis));
    }

    /** The day is over with so many contacts waiting and so much money in the bank. */
    void endDay(long waitingNow, double cashNow) {
        days++;
        waiting = waitingNow;
        cash = cashNow;
        lowestCash = Math.min(lowestCash, cashNow);
    }

    /** Adds a later stretch, of a day at least, to this one. */
    void add(Tally later) {
        add(counts, later.counts);
        add(visits, later.visits);
        add(channelRevenue, later.channelRevenue);
        add(lostOrders, later.lostOrders);
        add(lostRevenue, later.lostRevenue);
        add(money, later.money);
        add(levelSum, later.levelSum);
        add(levelCount, later.levelCount);
        for (int level = 0; level < levelLast.length; level++) {
            levelLast[level] = later.levelCount[level] > 0 ? later.levelLast[level] : levelLast[level];
        }
        add(contacts, later.contacts);
        add(waits, later.waits);
        add(waitMillis, later.waitMillis);
        add(abandoned, later.abandoned);
        add(inTime, later.inTime);
        add(late, later.late);
        add(dueMillis, later.dueMillis);
        add(doneMillis, later.doneMillis);
        for (int person = 0; person < spentMillis.length; person++) {
            add(spentMillis[person], later.spentMillis[person]);
        }
        add(scheduledMillis, later.scheduledMillis);
        add(shifts, later.shifts);
        add(hats, later.hats);
        add(strain, later.strain);
        add(exhausted, later.exhausted);
        add(morale, later.morale);
        for (int step = 0; step < came.length; step++) {
            came[step] = Double.isNaN(came[step]) ? later.came[step] : came[step];
        }
        firstResponseMinutes.combine(later.firstResponseMinutes);
        days += later.days;
        waiting = later.waiting;
        cash = later.cash;
        lowestCash = Math.min(lowestCash, later.lowestCash);
    }

    double get(Count what) {
        return counts[what.ordinal()];
    }

    /** NaN where there is nothing to divide by. */
    double ratio(Count part, Count whole) {
        return over(get(part), get(whole));
    }

    static double over(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }

    /** Of all whose wait ended; NaN where nobody's did. */
    double answeredShare() {
        return 1 - ratio(Count.ABANDONED, Count.WAITS);
    }

    double visits(Channel channel) {
        return visits[channel.ordinal()];
    }

    double channelRevenue(Channel channel) {
        return channelRevenue[channel.ordinal()];
    }

    double lostOrders(LossReason reason) {
        return lostOrders[reason.ordinal()];
    }

    double lostRevenue(LossReason reason) {
        return lostRevenue[reason.ordinal()];
    }

    double money(Posting posting) {
        return money[posting.ordinal()];
    }

    /** Money that went out for something, as a positive amount; 0 and not -0 for none. */
    double spent(Posting posting) {
        return 0.0 - money(posting);
    }

    /** What was earned less what it cost: of sales, those whose goods have left the house. */
    double contribution() {
        double sum = -get(Count.UNEARNED);
        for (Posting posting : Posting.values()) {
            sum += posting.isContribution() ? money(posting) : 0;
        }
        return sum;
    }

    double meanLevel(Level level) {
        return over(levelSum[level.ordinal()], levelCount[level.ordinal()]);
    }

    double lastLevel(Level level) {
        return levelLast[level.ordinal()];
    }

    double contacts(Medium medium) {
        return contacts[medium.ordinal()];
    }

    /** NaN where nobody's wait ended. */
    double meanWaitMillis(Medium medium) {
        return over(waitMillis[medium.ordinal()], waits[medium.ordinal()]);
    }

    double abandonedShare(Medium medium) {
        return over(abandoned[medium.ordinal()], waits[medium.ordinal()]);
    }

    /** Share of the promises kept; NaN where none fell due. */
    double serviceLevel(int serviceLevel) {
        return over(inTime[serviceLevel], inTime[serviceLevel] + late[serviceLevel]);
    }

    /** Contacts that were answered in time. */
    double inTime(int serviceLevel) {
        return inTime[serviceLevel];
    }

    double dueMillis(int duty) {
        return dueMillis[duty];
    }

    /** Share of the work due that was done; over 1 when arrears are made up. */
    double coverage(int duty) {
        return over(doneMillis[duty], dueMillis[duty]);
    }

    double spentMillis(int person, int duty) {
        return spentMillis[person][duty];
    }

    double spentMillis(int person) {
        double sum = 0;
        for (double millis : spentMillis[person]) {
            sum += millis;
        }
        return sum;
    }

    double spentOnMillis(int duty) {
        double sum = 0;
        for (double[] person : spentMillis) {
            sum += person[duty];
        }
        return sum;
    }

    double scheduledMillis(int person) {
        return scheduledMillis[person];
    }

    double hats(int person) {
        return over(hats[person], shifts[person]);
    }

    double strain(int person) {
        return over(strain[person], shifts[person]);
    }

    /** Share of shifts in which the person was past half of all strain. */
    double exhausted(int person) {
        return over(exhausted[person], shifts[person]);
    }

    double morale(int person) {
        return over(morale[person], shifts[person]);
    }

    /** NaN for a step that has not come. */
    double weekOf(int step) {
        return came[step];
    }

    double firstResponseMinutes(double quantile) {
        return firstResponseMinutes.quantile(quantile);
    }

    double days() {
        return days;
    }

    double weeks() {
        return days / 7;
    }

    double waiting() {
        return waiting;
    }

    double cash() {
        return cash;
    }

    double lowestCash() {
        return lowestCash;
    }

    private static void add(double[] sum, double[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }
}
