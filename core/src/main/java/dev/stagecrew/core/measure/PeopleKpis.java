package dev.stagecrew.core.measure;

import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Skill;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.register.KpiFamily;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Nature;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Where people's hours go, what is covered, and what it costs. */
final class PeopleKpis {
    /** The first of all service levels. */
    private static final int FOUR_HOURS = 0;

    private final KpiRows rows;
    private final List<Position> people;
    private final List<Duty> duties;
    private final int[] owners;

    private PeopleKpis(KpiRows rows, List<Position> people, List<Duty> duties) {
        this.rows = rows;
        this.people = people;
        this.duties = duties;
        this.owners = IntStream.range(0, people.size())
                .filter(i -> people.get(i).employment() == Employment.OWNER)
                .toArray();
    }

    static void addTo(KpiRows rows, List<Position> people, List<Duty> duties) {
        PeopleKpis all = new PeopleKpis(rows, people, duties);
        all.addOwner();
        all.addTeam();
        for (int person = 0; person < people.size(); person++) {
            all.addPerson(person);
        }
        all.addCoverage();
        all.addCost();
        rows.add(Kpi.CHAOS_INDEX, all::chaos);
    }

    private void addOwner() {
        int[] all = IntStream.range(0, duties.size()).toArray();
        int[] growth = IntStream.of(all)
                .filter(duty -> duties.get(duty).nature() == Nature.GROWTH)
                .toArray();
        rows.add(Kpi.OWNER_HOURS_PER_WEEK, t -> ownersHours(t, all));
        rows.add(Kpi.OWNER_GROWTH_HOURS_PER_WEEK, t -> ownersHours(t, growth));
        for (int i = 0; i < duties.size(); i++) {
            int duty = i;
            rows.add(KpiFamily.OWNER_HOURS.of(duties.get(duty)), t -> ownersHours(t, duty));
        }
        rows.add(Kpi.OWNER_HATS, t -> ownersMean(t::hats));
        rows.add(Kpi.OWNER_STRAIN, t -> ownersMean(t::strain));
        rows.add(Kpi.OWNER_BURNOUT_RISK, t -> ownersMean(t::exhausted));
    }

    private void addTeam() {
        rows.add(Kpi.TEAM_SIZE, t -> t.lastLevel(Level.TEAM));
        rows.add(Kpi.PEOPLE_STARTED, t -> t.get(Count.STARTED));
        rows.add(Kpi.PEOPLE_LEFT, t -> t.get(Count.LEFT));
        rows.add(Kpi.BURNOUTS, t -> t.get(Count.BROKEN_DOWN));
        rows.add(Kpi.RECRUITING_COST, t -> t.spent(Posting.RECRUITING));
        rows.add(Kpi.OVERTIME_HOURS, t -> SimTime.inHours(1) * t.get(Count.OVERTIME_MILLIS));
        rows.add(Kpi.ABSENT_HOURS, t -> SimTime.inHours(1) * t.get(Count.ABSENT_MILLIS));
    }

    private void addPerson(int who) {
        Position person = people.get(who);
        rows.add(KpiFamily.PERSON_UTILISATION.of(person), t -> Tally.over(t.spentMillis(who), t.scheduledMillis(who)));
        rows.add(KpiFamily.PERSON_MORALE.of(person), t -> t.morale(who));
        List<String> covered = person.role().skills().stream().map(Skill::duty).toList();
        for (int i = 0; i < duties.size(); i++) {
            int duty = i;
            if (covered.contains(duties.get(duty).id())) {
                rows.add(
                        KpiFamily.HOURS.of(new KpiFamily.Work(person, duties.get(duty))),
                        t -> Tally.over(SimTime.inHours(1) * t.spentMillis(who, duty), t.weeks()));
            }
        }
    }

    private void addCoverage() {
        for (int i = 0; i < duties.size(); i++) {
            int duty = i;
            boolean service = duties.get(duty).nature() == Nature.SERVICE;
            rows.add(KpiFamily.COVERAGE.of(duties.get(duty)), t -> service ? t.answeredShare() : t.coverage(duty));
        }
    }

    private void addCost() {
        rows.add(
                Kpi.FULFILMENT_MINUTES_PER_ORDER,
                t -> Tally.over(SimTime.inMinutes(1) * packingMillis(t), t.get(Count.DISPATCHED)));
        rows.add(
                Kpi.CAC,
                t -> Tally.over(
                        t.spent(Posting.ADS) + t.spent(Posting.TOOLS) + t.get(Count.MARKETING_PAY),
                        t.get(Count.NEW_ORDERS)));
        rows.add(Kpi.CAC_ADS_ONLY, t -> Tally.over(t.spent(Posting.ADS), t.get(Count.NEW_ORDERS)));
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
