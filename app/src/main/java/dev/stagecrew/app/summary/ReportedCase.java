package dev.stagecrew.app.summary;

import dev.stagecrew.app.terminal.TextTable;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far a run is from the reported case: conversion from 1.2 % to 4.5 % within six months, and sales "+350 %", which is
 * 4.5 times, or "more than 3.5 times", at their peak. Revenue's multiple is sessions × conversion × order value, each of
 * totals over all years, so that the product is exact.
 */
public final class ReportedCase {
    private static final double CONVERSION_BEFORE = .012;
    private static final double CONVERSION_AFTER = .045;
    private static final double TIMES_LOW = 3.5;
    private static final double TIMES_HIGH = 4.5;
    private static final int MONTH = 6;

    private final ResultReader run;
    private final CliText words;
    private final Numbers numbers;
    private final Period first = Period.month(1);
    private final Period then;

    private ReportedCase(ResultReader run, CliText words) {
        this.run = run;
        this.words = words;
        this.numbers =
                Numbers.of(Words.in(words.language()), run.manifest().scenario().currency());
        this.then = Period.month(Math.min(MONTH, run.manifest().months()));
    }

    /** The lines, in the language of the words. */
    public static List<String> lines(ResultReader run, CliText words) {
        return new ReportedCase(run, words).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.paragraph("  ", "  ", words.say("reported.case")));
        lines.add("");
        lines.addAll(conversions().lines());
        lines.add("");
        lines.addAll(decomposition().lines());
        lines.add("");
        for (PlanSummary plan : run.manifest().plans()) {
            lines.add(words.paragraph("  ", "    ", years(plan.id())));
        }
        return lines;
    }

    private TextTable conversions() {
        TextTable table = words.table(List.of(
                words.say("summary.plan"),
                words.say("reported.conversion", 1),
                words.say("reported.conversion", then.number()),
                words.say("summary.interval")));
        for (PlanSummary plan : run.manifest().plans()) {
            Estimate estimate = Estimate.of(values(plan.id(), Kpi.CONVERSION_RATE.id(), then), Unit.RATIO);
            table.row(List.of(
                    plan.id(),
                    percent(Estimate.of(values(plan.id(), Kpi.CONVERSION_RATE.id(), first))
                            .mean()),
                    percent(estimate.mean()),
                    percent(estimate.low()) + " … " + percent(estimate.high())));
        }
        table.row(List.of(words.say("reported.name"), percent(CONVERSION_BEFORE), percent(CONVERSION_AFTER), ""));
        return table;
    }

    private TextTable decomposition() {
        TextTable table = words.table(List.of(
                words.say("summary.plan"),
                words.say("reported.revenue", then.number()),
                words.say("reported.sessions"),
                words.say("reported.by-conversion"),
                words.say("reported.order-value"),
                words.say("reported.peak")));
        for (PlanSummary plan : run.manifest().plans()) {
            double revenue = total(plan.id(), Kpi.REVENUE.id(), then) / total(plan.id(), Kpi.REVENUE.id(), first);
            double sessions = total(plan.id(), Kpi.SESSIONS.id(), then) / total(plan.id(), Kpi.SESSIONS.id(), first);
            double orders = total(plan.id(), Kpi.ORDERS.id(), then) / total(plan.id(), Kpi.ORDERS.id(), first);
            double peak = IntStream.rangeClosed(1, run.manifest().months())
                            .mapToDouble(month -> total(plan.id(), Kpi.REVENUE.id(), Period.month(month)))
                            .max()
                            .orElse(Double.NaN)
                    / total(plan.id(), Kpi.REVENUE.id(), first);
            table.row(List.of(
                    plan.id(),
                    times(revenue),
                    times(sessions),
                    times(orders / sessions),
                    times(revenue / orders),
                    times(peak)));
        }
        double rise = CONVERSION_AFTER / CONVERSION_BEFORE;
        table.row(List.of(
                words.say("reported.name"),
                times(TIMES_LOW) + " … " + times(TIMES_HIGH),
                times(TIMES_LOW / rise) + " … " + times(TIMES_HIGH / rise),
                times(rise),
                "",
                times(TIMES_LOW) + " … " + times(TIMES_HIGH)));
        return table;
    }

    /** In how many years a plan comes as far as the reported case. */
    private String years(String plan) {
        long converted = Arrays.stream(values(plan, Kpi.CONVERSION_RATE.id(), then))
                .filter(value -> value >= CONVERSION_AFTER)
                .count();
        double[] peaks = peaks(plan);
        return words.say(
                "reported.years",
                plan,
                percent(CONVERSION_AFTER),
                then.number(),
                converted,
                times(TIMES_LOW),
                reached(peaks, TIMES_LOW),
                times(TIMES_HIGH),
                reached(peaks, TIMES_HIGH),
                run.replications());
    }

    private static long reached(double[] peaks, double times) {
        return Arrays.stream(peaks).filter(peak -> peak >= times).count();
    }

    /** For each year, its best month against its first. */
    private double[] peaks(String plan) {
        double[] start = values(plan, Kpi.REVENUE.id(), first);
        double[] peaks = new double[start.length];
        for (int month = 1; month <= run.manifest().months(); month++) {
            double[] revenue = values(plan, Kpi.REVENUE.id(), Period.month(month));
            for (int year = 0; year < peaks.length; year++) {
                peaks[year] = Math.max(peaks[year], revenue[year] / start[year]);
            }
        }
        return peaks;
    }

    private double total(String plan, String kpi, Period period) {
        return Arrays.stream(values(plan, kpi, period)).sum();
    }

    private double[] values(String plan, String kpi, Period period) {
        return run.values(plan, kpi, period);
    }

    private String percent(double share) {
        return numbers.percent(share, 2);
    }

    private String times(double factor) {
        return numbers.decimal(factor, 2);
    }
}
