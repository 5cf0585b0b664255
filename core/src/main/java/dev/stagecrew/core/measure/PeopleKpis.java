package dev.stagecrew.core.measure;

import static dev.stagecrew.core.kpi.Unit.COUNT;
import static dev.stagecrew.core.kpi.Unit.HOURS;
import static dev.stagecrew.core.kpi.Unit.HOURS_PER_WEEK;
import static dev.stagecrew.core.kpi.Unit.INDEX;
import static dev.stagecrew.core.kpi.Unit.MINUTES;
import static dev.stagecrew.core.kpi.Unit.MONEY;
import static dev.stagecrew.core.kpi.Unit.RATIO;

import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Skill;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.core.work.Quality;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Where people's hours go, what is covered, and what it costs. */
final class PeopleKpis {
    /** The first of all service levels. */
    private static final int FOUR_HOURS = 0;

    private final KpiRows rows;
    private final KpiRows owner;
    private final List<Position> people;
    private final List<Duty> duties;
    private final int[] owners;

    private PeopleKpis(KpiRows rows, List<Position> people, List<Duty> duties) {
        this.rows = rows;
        this.owner = rows.followedBy("owner");
        this.people = people;
        this.duties = duties;
        this.owners = IntStream.range(0, people.size())
                .filter(i -> people.get(i).employment() == Employment.OWNER)
                .toArray();
    }

    static void addTo(KpiRows rows, List<Position> people, List<Duty> duties) {
        PeopleKpis all = new PeopleKpis(rows, people, duties);
        all.owner();
        all.team();
        for (int person = 0; person < people.size(); person++) {
            all.person(person);
        }
        all.coverage();
        all.cost();
        all.chaos();
    }

    private void owner() {
        int[] all = IntStream.range(0, duties.size()).toArray();
        int[] growth = IntStream.of(all)
                .filter(duty -> duties.get(duty).nature() == Nature.GROWTH)
                .toArray();
        owner.lower("owner-hours-per-week", HOURS_PER_WEEK, "hours worked a week", t -> ownersHours(t, all));
        owner.higher(
                "owner-growth-hours-per-week",
                HOURS_PER_WEEK,
                "hours a week on growth duties",
                t -> ownersHours(t, growth));
        for (int i = 0; i < duties.size(); i++) {
            int duty = i;
            String id = "owner-hours." + duties.get(duty).id();
            owner.plain(id, HOURS_PER_WEEK, "hours a week on this duty", t -> ownersHours(t, duty));
        }
        owner.lower(
                "owner-hats",
                COUNT,
                "different duties that took an hour or more of the last seven days, mean of shifts",
                t -> ownersMean(t::hats));
        owner.lower(
                "owner-strain", INDEX, "0 rested to 1 long past all use, mean of shifts", t -> ownersMean(t::strain));
        owner.lower(
                "owner-burnout-risk",
                RATIO,
                "shifts that the owner worked with a strain over one half / shifts worked",
                t -> ownersMean(t::exhausted));
    }

    private void team() {
        owner.plain(
                "team-size", COUNT, "people at work, the owner included, end of period", t -> t.lastLevel(Level.TEAM));
        owner.plain("people-started", COUNT, "first days of new people", t -> t.get(Count.STARTED));
        owner.lower("people-left", COUNT, "people who left, for whatever reason", t -> t.get(Count.LEFT));
        owner.lower("burnouts", COUNT, "people who broke down after long strain", t -> t.get(Count.BROKEN_DOWN));
        owner.lower("recruiting-cost", MONEY, "adverts and fees of finding people", t -> t.spent(Posting.RECRUITING));
        owner.lower(
                "overtime-hours",
                HOURS,
                "hours past the end of a shift, all people",
                t -> SimTime.inHours(1) * t.get(Count.OVERTIME_MILLIS));
        owner.lower(
                "absent-hours",
                HOURS,
                "hours paid and not worked: leave, public holidays and illness of employees",
                t -> SimTime.inHours(1) * t.get(Count.ABSENT_MILLIS));
    }

    private void person(int who) {
        String id = people.get(who).id();
        KpiRows self = rows.followedBy(id);
        self.plain(
                "person-utilisation." + id,
                RATIO,
                "busy hours / scheduled hours",
                t -> Tally.over(t.spentMillis(who), t.scheduledMillis(who)));
        self.higher(
                "person-morale." + id,
                INDEX,
                "1 for somebody who does what they can, mean of shifts",
                t -> t.morale(who));
        List<String> covered =
                people.get(who).role().skills().stream().map(Skill::duty).toList();
        for (int i = 0; i < duties.size(); i++) {
            int duty = i;
            if (covered.contains(duties.get(duty).id())) {
                self.plain(
                        "hours." + id + "." + duties.get(duty).id(),
                        HOURS_PER_WEEK,
                        "hours a week on this duty",
                        t -> Tally.over(SimTime.inHours(1) * t.spentMillis(who, duty), t.weeks()));
            }
        }
    }

    private void coverage() {
        for (int i = 0; i < duties.size(); i++) {
            int duty = i;
            String id = "coverage." + duties.get(duty).id();
            KpiRows reader = rows.followedBy(isContent(duty) ? "content-creator" : "shop");
            if (duties.get(duty).nature() == Nature.SERVICE) {
                reader.higher(id, RATIO, "contacts answered / contacts whose wait ended", Tally::answeredShare);
            } else {
                reader.higher(id, RATIO, "work done / work that became due", t -> t.coverage(duty));
            }
        }
        rows.followedBy("fulfilment")
                .lower(
                        "fulfilment-minutes-per-order",
                        MINUTES,
                        "time spent on fulfilment / orders handed over",
                        t -> Tally.over(SimTime.inMinutes(1) * packingMillis(t), t.get(Count.DISPATCHED)));
    }

    private boolean isContent(int duty) {
        return duties.get(duty).feeds().equals(Optional.of(Quality.CONTENT));
    }

    private void cost() {
        KpiRows marketer = rows.followedBy("marketer");
        marketer.lower(
                "cac",
                MONEY,
                "(ads + tools + paid hours on marketing) / new customers",
                t -> Tally.over(
                        t.spent(Posting.ADS) + t.spent(Posting.TOOLS) + t.get(Count.MARKETING_PAY),
                        t.get(Count.NEW_ORDERS)));
        marketer.lower(
                "cac-ads-only",
                MONEY,
                "ads / new customers: understates",
                t -> Tally.over(t.spent(Posting.ADS), t.get(Count.NEW_ORDERS)));
    }

    private void chaos() {
        owner.lower(
                "chaos-index",
                INDEX,
                "ours: mean of the shares of contacts that were not answered within 4 h or gave up, parcels not handed over on time, due work not done, and the owner's strain; what is not defined is left out",
                this::chaos);
    }

    private double ownersHours(Tally tally, int[] of) {
        double sum = 0;
        for (int duty : of) {
            sum += ownersHours(tally, duty);
        }
        return owners.length == 0 ? Double.NaN : sum;
    }

    private double ownersHours(Tally tally, int duty) {
        double millis = 0;
        for (int person : owners) {
            millis += tally.spentMillis(person, duty);
        }
        return owners.length == 0 ? Double.NaN : Tally.over(SimTime.inHours(1) * millis, tally.weeks());
    }

    private double ownersMean(IntToDoubleFunction value) {
        double sum = 0;
        for (int person : owners) {
            sum += value.applyAsDouble(person);
        }
        return sum / owners.length;
    }

    private double packingMillis(Tally tally) {
        double millis = 0;
        for (int duty = 0; duty < duties.size(); duty++) {
            millis += duties.get(duty).nature() == Nature.FULFILMENT ? tally.spentOnMillis(duty) : 0;
        }
        return millis;
    }

    private double chaos(Tally tally) {
        Mean shares = new Mean();
        shares.addIfKnown(1 - Tally.over(tally.inTime(FOUR_HOURS), tally.get(Count.WAITS)));
        shares.addIfKnown(1 - tally.ratio(Count.ON_TIME, Count.DISPATCHED));
        shares.addIfKnown(ownersMean(tally::strain));
        Mean undone = new Mean();
        for (int duty = 0; duty < duties.size(); duty++) {
            if (tally.dueMillis(duty) > 0 && duties.get(duty).nature() != Nature.SERVICE) {
                undone.addIfKnown(Math.max(0, 1 - tally.coverage(duty)));
            }
        }
        shares.addIfKnown(undone.value());
        return shares.value();
    }

    /** The mean of what is defined; NaN of nothing. */
    private static final class Mean {
        private double sum;
        private int number;

        void addIfKnown(double value) {
            if (!Double.isNaN(value)) {
                sum += value;
                number++;
            }
        }

        double value() {
            return sum / number;
        }
    }
}
