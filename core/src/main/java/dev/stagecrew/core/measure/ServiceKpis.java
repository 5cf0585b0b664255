package dev.stagecrew.core.measure;

import static dev.stagecrew.core.kpi.Unit.COUNT;
import static dev.stagecrew.core.kpi.Unit.HOURS;
import static dev.stagecrew.core.kpi.Unit.MINUTES;
import static dev.stagecrew.core.kpi.Unit.RATIO;

import dev.stagecrew.core.kpi.ServiceLevel;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Skill;
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
        KpiRows desk = rows.followedBy("customer-service");
        desk.plain("contacts", COUNT, "questions and tickets that arrived", t -> t.get(Count.CONTACTS));
        desk.plain("enquiries", COUNT, "questions before the sale that arrived", t -> t.get(Count.ENQUIRIES));
        desk.lower("tickets", COUNT, "tickets after the sale that arrived", t -> t.get(Count.TICKETS));
        desk.lower(
                "contacts-per-100-orders",
                COUNT,
                "100 * contacts / orders: all messages that reach the desk, before the sale and after it",
                t -> 100 * t.ratio(Count.CONTACTS, Count.ORDERS));
        desk.lower(
                "tickets-per-100-orders",
                COUNT,
                "100 * tickets / orders: those after the sale",
                t -> 100 * t.ratio(Count.TICKETS, Count.ORDERS));
        desk.lower(
                "first-response-minutes",
                MINUTES,
                "median wait of those answered, from arrival to a person beginning to answer; answered-share says how many they are",
                t -> t.firstResponseMinutes(.5));
        desk.lower(
                "first-response-p90-minutes", MINUTES, "90th percentile of the same", t -> t.firstResponseMinutes(.9));
        desk.lower(
                "mean-wait-minutes",
                MINUTES,
                "mean wait of all whose wait ended, abandoned included",
                t -> Tally.over(SimTime.inMinutes(1) * t.get(Count.WAIT_MILLIS), t.get(Count.WAITS)));
        for (int level = 0; level < at.serviceLevels().size(); level++) {
            addTo(desk, at.serviceLevels().get(level), level);
        }
        desk.higher(
                "answered-share", RATIO, "answered / all whose wait ended; the others gave up", Tally::answeredShare);
        desk.lower(
                "abandoned-share",
                RATIO,
                "gave up waiting / all whose wait ended",
                t -> t.ratio(Count.ABANDONED, Count.WAITS));
        desk.lower(
                "silently-abandoned-share",
                RATIO,
                "gave up without a word, so that the answer is still written / all whose wait ended",
                t -> t.ratio(Count.ABANDONED_SILENTLY, Count.WAITS));
        desk.lower(
                "enquiries-abandoned-share",
                RATIO,
                "gave up waiting with a question before the sale / all such questions whose wait ended",
                t -> t.ratio(Count.ENQUIRIES_ABANDONED, Count.ENQUIRY_WAITS));
        desk.lower(
                "reopened-share",
                RATIO,
                "came up again the next day / resolved",
                t -> t.ratio(Count.REOPENED, Count.RESOLVED));
        desk.lower(
                "mean-waiting",
                COUNT,
                "mean number waiting over time",
                t -> Tally.over(t.get(Count.WAITING_MILLIS), t.days() * SimTime.DAY_MILLIS));
        desk.lower("waiting", COUNT, "waiting when the period ends", Tally::waiting);
        desk.lower(
                "resolution-hours",
                HOURS,
                "mean hours from arrival to the answer's end",
                t -> Tally.over(SimTime.inHours(1) * t.get(Count.RESOLUTION_MILLIS), t.get(Count.RESOLVED)));
        desk.higher(
                "resolution-rate",
                RATIO,
                "resolved and not reopened / (resolved + gave up)",
                t -> Tally.over(
                        t.get(Count.RESOLVED) - t.get(Count.REOPENED), t.get(Count.RESOLVED) + t.get(Count.ABANDONED)));
        desk.higher(
                "csat",
                RATIO,
                "satisfied / (resolved + tickets after the sale that nobody answered in time)",
                t -> Tally.over(t.get(Count.SATISFIED), t.get(Count.RESOLVED) + t.get(Count.ABANDONED_TICKETS)));
        if (at.media().size() > 1) {
            at.media().forEach(medium -> addTo(desk, medium));
        }
        int[] readily = desk(people, duties, Skill::readily);
        int[] everybody = desk(people, duties, skill -> true);
        desk.plain(
                "utilisation",
                RATIO,
                "busy hours / scheduled hours of those whose main work includes the help desk; of all who cover it while it is nobody's",
                t -> utilisation(t, readily, everybody));
    }

    private static void addTo(KpiRows desk, ServiceLevel level, int index) {
        String within = level.count() + (level.whileOpen() ? " working " : " ") + level.unit();
        desk.higher(
                level.kpi(),
                RATIO,
                "answered within " + within + " / (answered + gave up after " + within + " or more)",
                t -> t.serviceLevel(index));
    }

    private static void addTo(KpiRows desk, Medium medium) {
        String id = medium.id();
        desk.plain("contacts." + id, COUNT, "questions and tickets by " + id, t -> t.contacts(medium));
        desk.lower(
                "mean-wait-minutes." + id,
                MINUTES,
                "mean wait by " + id + " of all whose wait ended, abandoned included",
                t -> SimTime.inMinutes(1) * t.meanWaitMillis(medium));
        desk.lower(
                "abandoned-share." + id,
                RATIO,
                "gave up waiting / all whose wait ended, by " + id,
                t -> t.abandonedShare(medium));
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
