package dev.stagecrew.core.measure;

import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Skill;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.register.KpiFamily;
import dev.stagecrew.core.register.ServiceLevel;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Nature;
import java.util.List;
import java.util.function.Predicate;

/** The help desk. Every clock runs day and night, but that of a service level in working hours. */
final class ServiceKpis {
    private ServiceKpis() {}

    static void addTo(KpiRows rows, List<Position> people, List<Duty> duties, DeskMeasures at) {
        addWaits(rows, at.serviceLevels());
        addAnswers(rows);
        if (at.media().size() > 1) {
            at.media().forEach(medium -> addMedium(rows, medium));
        }
        int[] readily = desk(people, duties, Skill::readily);
        int[] everybody = desk(people, duties, skill -> true);
        rows.add(Kpi.UTILISATION, t -> utilisation(t, readily, everybody));
    }

    private static void addWaits(KpiRows rows, List<ServiceLevel> levels) {
        rows.add(Kpi.CONTACTS, t -> t.get(Count.CONTACTS));
        rows.add(Kpi.ENQUIRIES, t -> t.get(Count.ENQUIRIES));
        rows.add(Kpi.TICKETS, t -> t.get(Count.TICKETS));
        rows.add(
                Kpi.SELF_SERVED_SHARE,
                t -> Tally.over(t.get(Count.SELF_SERVED), t.get(Count.SELF_SERVED) + t.get(Count.CONTACTS)));
        rows.add(Kpi.CONTACTS_PER_100_ORDERS, t -> 100 * t.ratio(Count.CONTACTS, Count.ORDERS));
        rows.add(Kpi.TICKETS_PER_100_ORDERS, t -> 100 * t.ratio(Count.TICKETS, Count.ORDERS));
        rows.add(Kpi.FIRST_RESPONSE_MINUTES, t -> t.firstResponseMinutes(.5));
        rows.add(Kpi.FIRST_RESPONSE_P90_MINUTES, t -> t.firstResponseMinutes(.9));
        rows.add(
                Kpi.MEAN_WAIT_MINUTES,
                t -> Tally.over(SimTime.inMinutes(1) * t.get(Count.WAIT_MILLIS), t.get(Count.WAITS)));
        for (int i = 0; i < levels.size(); i++) {
            int level = i;
            rows.add(levels.get(level).definition(), t -> t.serviceLevel(level));
        }
    }

    private static void addAnswers(KpiRows rows) {
        rows.add(Kpi.ANSWERED_SHARE, Tally::answeredShare);
        rows.add(Kpi.ABANDONED_SHARE, t -> t.ratio(Count.ABANDONED, Count.WAITS));
        rows.add(Kpi.SILENTLY_ABANDONED_SHARE, t -> t.ratio(Count.ABANDONED_SILENTLY, Count.WAITS));
        rows.add(Kpi.ENQUIRIES_ABANDONED_SHARE, t -> t.ratio(Count.ENQUIRIES_ABANDONED, Count.ENQUIRY_WAITS));
        rows.add(Kpi.REOPENED_SHARE, t -> t.ratio(Count.REOPENED, Count.RESOLVED));
        rows.add(Kpi.MEAN_WAITING, t -> Tally.over(t.get(Count.WAITING_MILLIS), t.days() * SimTime.DAY_MILLIS));
        rows.add(Kpi.WAITING, Tally::waiting);
        rows.add(
                Kpi.RESOLUTION_HOURS,
                t -> Tally.over(SimTime.inHours(1) * t.get(Count.RESOLUTION_MILLIS), t.get(Count.RESOLVED)));
        rows.add(
                Kpi.RESOLUTION_RATE,
                t -> Tally.over(
                        t.get(Count.RESOLVED) - t.get(Count.REOPENED), t.get(Count.RESOLVED) + t.get(Count.ABANDONED)));
        rows.add(
                Kpi.CSAT,
                t -> Tally.over(t.get(Count.SATISFIED), t.get(Count.RESOLVED) + t.get(Count.ABANDONED_TICKETS)));
    }

    private static void addMedium(KpiRows rows, Medium medium) {
        rows.add(KpiFamily.CONTACTS.of(medium), t -> t.contacts(medium));
        rows.add(KpiFamily.MEAN_WAIT_MINUTES.of(medium), t -> SimTime.inMinutes(1) * t.meanWaitMillis(medium));
        rows.add(KpiFamily.ABANDONED_SHARE.of(medium), t -> t.abandonedShare(medium));
    }

    private static int[] desk(List<Position> people, List<Duty> duties, Predicate<Skill> how) {
        List<String> service = duties.stream()
                .filter(duty -> duty.nature() == Nature.SERVICE)
                .map(Duty::id)
                .toList();
        return who(people, how.and(skill -> service.contains(skill.duty())));
    }

    private static int[] who(List<Position> people, Predicate<Skill> covers) {
        return java.util.stream.IntStream.range(0, people.size())
                .filter(i -> people.get(i).role().skills().stream().anyMatch(covers))
                .toArray();
    }

    /** A plan may hire for the help desk late or never: until then it is in the hands of those who cover it. */
    private static double utilisation(Tally tally, int[] readily, int[] everybody) {
        double own = busyShare(tally, readily);
        return Double.isNaN(own) ? busyShare(tally, everybody) : own;
    }

    private static double busyShare(Tally tally, int[] people) {
        double busy = 0;
        double scheduled = 0;
        for (int person : people) {
            busy += tally.spentMillis(person);
            scheduled += tally.scheduledMillis(person);
        }
        return Tally.over(busy, scheduled);
    }
}
