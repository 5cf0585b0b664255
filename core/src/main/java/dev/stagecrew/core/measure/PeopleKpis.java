package dev.stagecrew.core.measure;

import static dev.stagecrew.core.kpi.Direction.HIGHER_IS_BETTER;
import static dev.stagecrew.core.kpi.Direction.LOWER_IS_BETTER;
import static dev.stagecrew.core.kpi.Direction.NEITHER;
import static dev.stagecrew.core.kpi.Unit.COUNT;
import static dev.stagecrew.core.kpi.Unit.HOURS;
import static dev.stagecrew.core.kpi.Unit.HOURS_PER_WEEK;
import static dev.stagecrew.core.kpi.Unit.INDEX;
import static dev.stagecrew.core.kpi.Unit.MINUTES;
import static dev.stagecrew.core.kpi.Unit.MONEY;
import static dev.stagecrew.core.kpi.Unit.RATIO;
import static dev.stagecrew.core.measure.ShopKpis.add;

import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Nature;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Where people's hours go, what is covered, and what it costs. */
final class PeopleKpis {
    private PeopleKpis() {}

    static void addTo(List<Kpi> all, List<Position> people, List<Duty> duties) {
        int[] owners = IntStream.range(0, people.size())
                .filter(i -> people.get(i).employment() == Employment.OWNER)
                .toArray();
        owner(all, owners, duties);
        team(all, people, duties);
        coverage(all, duties);
        cost(all);
        add(
                all,
                "chaos-index",
                INDEX,
                LOWER_IS_BETTER,
                "owner",
                "ours: mean of the shares of contacts not answered within 4 h, parcels not handed over on time, due work not done, and the owner's strain; what is not defined is left out",
                t -> chaos(t, owners, duties));
    }

    private static void owner(List<Kpi> all, int[] owners, List<Duty> duties) {
        add(
                all,
                "owner-hours-per-week",
                HOURS_PER_WEEK,
                LOWER_IS_BETTER,
                "owner",
                "hours worked a week",
                t -> hours(t, owners, duties, Nature.values()));
        add(
                all,
                "owner-growth-hours-per-week",
                HOURS_PER_WEEK,
                HIGHER_IS_BETTER,
                "owner",
                "hours a week on growth duties",
                t -> hours(t, owners, duties, Nature.GROWTH));
        for (int duty = 0; duty < duties.size(); duty++) {
            int index = duty;
            add(
                    all,
                    "owner-hours." + duties.get(duty).id(),
                    HOURS_PER_WEEK,
                    NEITHER,
                    "owner",
                    "hours a week on this duty",
                    t -> hours(t, owners, index));
        }
        add(
                all,
                "owner-hats",
                COUNT,
                LOWER_IS_BETTER,
                "owner",
                "different duties that took an hour or more of the last seven days, mean of shifts",
                t -> mean(owners, t::hats));
        add(
                all,
                "owner-strain",
                INDEX,
                LOWER_IS_BETTER,
                "owner",
                "0 rested to 1 long past all use, mean of shifts",
                t -> mean(owners, t::strain));
        add(
                all,
                "owner-burnout-risk",
                RATIO,
                LOWER_IS_BETTER,
                "owner",
                "shifts that the owner worked with a strain over one half / shifts worked",
                t -> mean(owners, t::exhausted));
    }

    private static void team(List<Kpi> all, List<Position> people, List<Duty> duties) {
        add(
                all,
                "team-size",
                COUNT,
                NEITHER,
                "owner",
                "people at work, the owner included, end of period",
                t -> t.lastLevel(Level.TEAM));
        add(all, "people-started", COUNT, NEITHER, "owner", "first days of new people", t -> t.get(Count.STARTED));
        add(
                all,
                "people-left",
                COUNT,
                LOWER_IS_BETTER,
                "owner",
                "people who left, for whatever reason",
                t -> t.get(Count.LEFT));
        add(
                all,
                "burnouts",
                COUNT,
                LOWER_IS_BETTER,
                "owner",
                "people who broke down after long strain",
                t -> t.get(Count.BROKEN_DOWN));
        add(
                all,
                "recruiting-cost",
                MONEY,
                LOWER_IS_BETTER,
                "owner",
                "adverts and fees of finding people",
                t -> -t.money(Posting.RECRUITING) + 0.0);
        add(
                all,
                "overtime-hours",
                HOURS,
                LOWER_IS_BETTER,
                "owner",
                "hours past the end of a shift, all people",
                t -> SimTime.inHours(1) * t.get(Count.OVERTIME_MILLIS));
        for (int person = 0; person < people.size(); person++) {
            int who = person;
            String id = people.get(person).id();
            add(
                    all,
                    "person-utilisation." + id,
                    RATIO,
                    NEITHER,
                    id,
                    "busy hours / scheduled hours",
                    t -> Tally.over(t.spentMillis(who), t.scheduledMillis(who)));
            add(
                    all,
                    "person-morale." + id,
                    INDEX,
                    HIGHER_IS_BETTER,
                    id,
                    "1 for somebody who does what they can, mean of shifts",
                    t -> t.morale(who));
            List<String> covered = people.get(person).role().skills().stream()
                    .map(skill -> skill.duty())
                    .toList();
            for (int duty = 0; duty < duties.size(); duty++) {
                int index = duty;
                if (covered.contains(duties.get(duty).id())) {
                    add(
                            all,
                            "hours." + id + "." + duties.get(duty).id(),
                            HOURS_PER_WEEK,
                            NEITHER,
                            id,
                            "hours a week on this duty",
                            t -> Tally.over(SimTime.inHours(1) * t.spentMillis(who, index), t.weeks()));
                }
            }
        }
    }

    private static void coverage(List<Kpi> all, List<Duty> duties) {
        for (int duty = 0; duty < duties.size(); duty++) {
            int index = duty;
            add(
                    all,
                    "coverage." + duties.get(duty).id(),
                    RATIO,
                    HIGHER_IS_BETTER,
                    duties.get(duty).id().equals("content") ? "content-creator" : "shop",
                    duties.get(duty).nature() == Nature.SERVICE
                            ? "contacts answered / contacts whose wait ended"
                            : "work done / work that became due",
                    duties.get(duty).nature() == Nature.SERVICE
                            ? t -> t.get(Count.WAITS) == 0 ? Double.NaN : 1 - t.ratio(Count.ABANDONED, Count.WAITS)
                            : t -> t.coverage(index));
        }
        add(
                all,
                "fulfilment-minutes-per-order",
                MINUTES,
                LOWER_IS_BETTER,
                "fulfilment",
                "time spent on fulfilment / orders handed over",
                t -> Tally.over(SimTime.inMinutes(1) * spentOn(t, duties, Nature.FULFILMENT), t.get(Count.DISPATCHED)));
    }

    private static void cost(List<Kpi> all) {
        add(
                all,
                "cac",
                MONEY,
                LOWER_IS_BETTER,
                "marketer",
                "(ads + tools + paid hours on marketing) / new customers",
                t -> Tally.over(
                        -t.money(Posting.ADS) - t.money(Posting.TOOLS) + t.get(Count.MARKETING_PAY),
                        t.get(Count.NEW_ORDERS)));
        add(
                all,
                "cac-ads-only",
                MONEY,
                LOWER_IS_BETTER,
                "marketer",
                "ads / new customers: understates",
                t -> Tally.over(-t.money(Posting.ADS) + 0.0, t.get(Count.NEW_ORDERS)));
    }

    private static double hours(Tally tally, int[] who, List<Duty> duties, Nature... natures) {
        double sum = 0;
        for (int duty = 0; duty < duties.size(); duty++) {
            if (List.of(natures).contains(duties.get(duty).nature())) {
                sum += hours(tally, who, duty);
            }
        }
        return who.length == 0 ? Double.NaN : sum;
    }

    private static double hours(Tally tally, int[] who, int duty) {
        double millis = 0;
        for (int person : who) {
            millis += tally.spentMillis(person, duty);
        }
        return who.length == 0 ? Double.NaN : Tally.over(SimTime.inHours(1) * millis, tally.weeks());
    }

    private static double mean(int[] who, java.util.function.IntToDoubleFunction value) {
        return IntStream.of(who).mapToDouble(value).average().orElse(Double.NaN);
    }

    private static double spentOn(Tally tally, List<Duty> duties, Nature nature) {
        double millis = 0;
        for (int duty = 0; duty < duties.size(); duty++) {
            millis += duties.get(duty).nature() == nature ? tally.spentOnMillis(duty) : 0;
        }
        return millis;
    }

    private static double chaos(Tally tally, int[] owners, List<Duty> duties) {
        double[] undone = IntStream.range(0, duties.size())
                .filter(duty -> tally.dueMillis(duty) > 0 && duties.get(duty).nature() != Nature.SERVICE)
                .mapToDouble(duty -> Math.max(0, 1 - tally.coverage(duty)))
                .toArray();
        return DoubleStream.of(
                        1 - tally.ratio(Count.ANSWERED_WITHIN_4H, Count.WAITS),
                        1 - tally.ratio(Count.ON_TIME, Count.DISPATCHED),
                        mean(owners, tally::strain),
                        DoubleStream.of(undone).average().orElse(Double.NaN))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }
}
