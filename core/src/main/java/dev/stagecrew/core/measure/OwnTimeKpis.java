package dev.stagecrew.core.measure;

import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.time.SimTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What is measured only where a scenario asks for it: where an owner draws pay, wishes for a week or prices an hour. */
final class OwnTimeKpis {
    private final List<Position> people;

    private OwnTimeKpis(List<Position> people) {
        this.people = people;
    }

    static void addTo(KpiRows rows, List<Position> people) {
        new OwnTimeKpis(people).addTo(rows);
    }

    private void addTo(KpiRows rows) {
        if (owners(each -> !each.pay().isNothing()).length > 0) {
            rows.add(Kpi.OWNER_DRAW, t -> t.spent(Posting.OWNER_DRAW));
        }
        int[] wishing = owners(each -> each.ownTime().wishHours().isPresent());
        if (wishing.length > 0) {
            rows.add(Kpi.OWNER_HOURS_OVER_WISH, t -> overWish(t, wishing));
        }
        int[] priced = owners(each -> each.ownTime().worthPerHour().isPresent());
        if (priced.length > 0) {
            rows.add(Kpi.CONTRIBUTION_AFTER_OWNER_HOURS, t -> t.contribution() - worth(t, priced));
        }
    }

    private int[] owners(Predicate<Position> which) {
        return IntStream.range(0, people.size())
                .filter(i -> people.get(i).employment() == Employment.OWNER && which.test(people.get(i)))
                .toArray();
    }

    private double overWish(Tally tally, int[] wishing) {
        double over = 0;
        for (int person : wishing) {
            double wish = people.get(person).ownTime().wishHours().orElseThrow();
            over += Math.max(0, Tally.over(hours(tally, person), tally.weeks()) - wish);
        }
        return over;
    }

    private double worth(Tally tally, int[] priced) {
        double worth = 0;
        for (int person : priced) {
            worth += hours(tally, person)
                    * people.get(person).ownTime().worthPerHour().orElseThrow();
        }
        return worth;
    }

    private static double hours(Tally tally, int person) {
        return SimTime.inHours(1) * tally.spentMillis(person);
    }
}
