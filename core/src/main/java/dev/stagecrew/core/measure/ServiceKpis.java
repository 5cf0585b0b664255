package dev.stagecrew.core.measure;

import static dev.stagecrew.core.kpi.Direction.HIGHER_IS_BETTER;
import static dev.stagecrew.core.kpi.Direction.LOWER_IS_BETTER;
import static dev.stagecrew.core.kpi.Direction.NEITHER;
import static dev.stagecrew.core.kpi.Unit.COUNT;
import static dev.stagecrew.core.kpi.Unit.HOURS;
import static dev.stagecrew.core.kpi.Unit.MINUTES;
import static dev.stagecrew.core.kpi.Unit.RATIO;
import static dev.stagecrew.core.measure.ShopKpis.add;

import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Skill;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Nature;
import java.util.List;
import java.util.function.Predicate;

/** The help desk. Every clock runs day and night. */
final class ServiceKpis {
    private static final String OWNER = "customer-service";

    private ServiceKpis() {}

    static void addTo(List<Kpi> all, List<Position> people, List<Duty> duties, List<Medium> media) {
        add(all, "contacts", COUNT, NEITHER, OWNER, "questions and tickets that arrived", t -> t.get(Count.CONTACTS));
        add(
                all,
                "enquiries",
                COUNT,
                NEITHER,
                OWNER,
                "questions before the sale that arrived",
                t -> t.get(Count.ENQUIRIES));
        add(
                all,
                "tickets",
                COUNT,
                LOWER_IS_BETTER,
                OWNER,
                "tickets after the sale that arrived",
                t -> t.get(Count.TICKETS));
        add(
                all,
                "first-response-minutes",
                MINUTES,
                LOWER_IS_BETTER,
                OWNER,
                "median wait of those answered, from arrival to a person beginning to answer",
                t -> t.firstResponseMinutes(.5));
        add(
                all,
                "first-response-p90-minutes",
                MINUTES,
                LOWER_IS_BETTER,
                OWNER,
                "90th percentile of the same",
                t -> t.firstResponseMinutes(.9));
        add(
                all,
                "mean-wait-minutes",
                MINUTES,
                LOWER_IS_BETTER,
                OWNER,
                "mean wait of all whose wait ended, abandoned included",
                t -> Tally.over(SimTime.inMinutes(1) * t.get(Count.WAIT_MILLIS), t.get(Count.WAITS)));
        add(
                all,
                "answered-within-4h",
                RATIO,
                HIGHER_IS_BETTER,
                OWNER,
                "answered within 4 hours / all whose wait ended",
                t -> t.ratio(Count.ANSWERED_WITHIN_4H, Count.WAITS));
        add(
                all,
                "abandoned-share",
                RATIO,
                LOWER_IS_BETTER,
                OWNER,
                "gave up waiting / all whose wait ended",
                t -> t.ratio(Count.ABANDONED, Count.WAITS));
        add(
                all,
                "silently-abandoned-share",
                RATIO,
                LOWER_IS_BETTER,
                OWNER,
                "gave up without a word, so that the answer is still written / all whose wait ended",
                t -> t.ratio(Count.ABANDONED_SILENTLY, Count.WAITS));
        add(
                all,
                "enquiries-abandoned-share",
                RATIO,
                LOWER_IS_BETTER,
                OWNER,
                "gave up waiting with a question before the sale / all such questions whose wait ended",
                t -> t.ratio(Count.ENQUIRIES_ABANDONED, Count.ENQUIRY_WAITS));
        add(
                all,
                "reopened-share",
                RATIO,
                LOWER_IS_BETTER,
                OWNER,
                "came up again the next day / resolved",
                t -> t.ratio(Count.REOPENED, Count.RESOLVED));
        add(
                all,
                "mean-waiting",
                COUNT,
                LOWER_IS_BETTER,
                OWNER,
                "mean number waiting over time",
                t -> Tally.over(t.get(Count.WAITING_MILLIS), t.days() * SimTime.DAY_MILLIS));
        add(
                all,
                "waiting",
                COUNT,
                LOWER_IS_BETTER,
                OWNER,
                "waiting at the last midnight of the period",
                t -> t.lastLevel(Level.WAITING));
        add(
                all,
                "resolution-hours",
                HOURS,
                LOWER_IS_BETTER,
                OWNER,
                "mean hours from arrival to the answer's end",
                t -> Tally.over(SimTime.inHours(1) * t.get(Count.RESOLUTION_MILLIS), t.get(Count.RESOLVED)));
        add(
                all,
                "resolution-rate",
                RATIO,
                HIGHER_IS_BETTER,
                OWNER,
                "resolved and not reopened / arrived",
                t -> Tally.over(t.get(Count.RESOLVED) - t.get(Count.REOPENED), t.get(Count.CONTACTS)));
        add(
                all,
                "csat",
                RATIO,
                HIGHER_IS_BETTER,
                OWNER,
                "satisfied / resolved",
                t -> t.ratio(Count.SATISFIED, Count.RESOLVED));
        if (media.size() > 1) {
            media.forEach(medium -> addTo(all, medium));
        }
        int[] readily = desk(people, duties, Skill::readily);
        int[] everybody = desk(people, duties, skill -> true);
        add(
                all,
                "utilisation",
                RATIO,
                NEITHER,
                OWNER,
                "busy hours / scheduled hours of those whose main work includes the help desk; of all who cover it while it is nobody's",
                t -> utilisation(t, readily, everybody));
    }

    private static void addTo(List<Kpi> all, Medium medium) {
        String id = medium.id();
        add(all, "contacts." + id, COUNT, NEITHER, OWNER, "questions and tickets by " + id, t -> t.contacts(medium));
        add(
                all,
                "mean-wait-minutes." + id,
                MINUTES,
                LOWER_IS_BETTER,
                OWNER,
                "mean wait by " + id + " of all whose wait ended, abandoned included",
                t -> SimTime.inMinutes(1) * t.meanWaitMillis(medium));
        add(
                all,
                "abandoned-share." + id,
                RATIO,
                LOWER_IS_BETTER,
                OWNER,
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
