package dev.stagecrew.learn.track;

import dev.stagecrew.core.register.Kpi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * What happened since a plan began, beside what its run had predicted.
 *
 * @param plan the plan that was followed
 * @param began its first day
 * @param points months that are over, by KPI
 * @param outlook what the simulated years most like this one say of the months to come; nothing where no year is like it
 */
public record Tracked(String plan, LocalDate began, List<Point> points, Optional<Outlook> outlook) {
    public Tracked {
        points = List.copyOf(points);
    }

    /** Where a value lies in what was predicted. */
    public enum Standing {
        /** Within the interval that should hold eight of ten. */
        INSIDE,
        BELOW,
        ABOVE
    }

    /**
     * One KPI in one month.
     *
     * @param month of the run, counted from 1
     * @param from its first day
     * @param observed what the exports say
     * @param low the end below which one year of ten was predicted
     * @param median half of the years were predicted below
     * @param high the end above which one year of ten was predicted
     */
    public record Point(Kpi kpi, int month, LocalDate from, double observed, double low, double median, double high) {
        public Standing standing() {
            if (observed < low) {
                return Standing.BELOW;
            }
            return observed > high ? Standing.ABOVE : Standing.INSIDE;
        }
    }

    /**
     * What comes, seen from here: the same years of the run, each counted as much as it looks like what happened.
     *
     * @param years how many years that is worth
     * @param of how many were simulated
     * @param gainBefore what the plan was to gain on the baseline in the months to come, in money, as it was predicted
     * @param gainNow the same, as it is seen now
     * @param betterNow in which share of the years the plan gains in them
     */
    public record Outlook(double years, int of, double gainBefore, double gainNow, double betterNow) {}

    /** The KPIs that something is known of, in the order of the register. */
    public List<Kpi> kpis() {
        TreeSet<Kpi> known = new TreeSet<>();
        points.forEach(point -> known.add(point.kpi()));
        return List.copyOf(known);
    }

    public List<Point> of(Kpi kpi) {
        return points.stream().filter(point -> point.kpi() == kpi).toList();
    }

    /** How many of the months of a KPI lie where eight of ten should. */
    public long inside(Kpi kpi) {
        return of(kpi).stream()
                .filter(point -> point.standing() == Standing.INSIDE)
                .count();
    }

    /**
     * The last months in a row that lie on the same side outside; empty where the last month lies inside. One month of ten
     * lies on each side by luck: two in a row hardly ever.
     */
    public List<Point> off(Kpi kpi) {
        List<Point> points = of(kpi);
        List<Point> off = new ArrayList<>();
        for (int i = points.size() - 1; i >= 0; i--) {
            Point point = points.get(i);
            boolean same = off.isEmpty() || off.get(0).standing() == point.standing();
            if (point.standing() == Standing.INSIDE || !same) {
                break;
            }
            off.add(0, point);
        }
        return off;
    }

    /** The share of all points that lie inside; empty without any. */
    public OptionalDouble share() {
        return points.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(points.stream()
                                .filter(point -> point.standing() == Standing.INSIDE)
                                .count()
                        / (double) points.size());
    }
}
