package dev.stagecrew.core.measure;

import static dev.stagecrew.core.kpi.Unit.HOURS_PER_WEEK;
import static dev.stagecrew.core.kpi.Unit.MONEY;

import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Position;
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
        new OwnTimeKpis(people).addTo(rows.followedBy("owner"));
    }

    private void addTo(KpiRows owner) {
        if (owners(each -> each.pay().amount() > 0).length > 0) {
            owner.plain(
                    "owner-draw",
                    MONEY,
                    "what owners take out of the shop as pay: in cash, no part of the contribution",
                    t -> t.spent(Posting.OWNER_DRAW));
        }
        int[] wishing = owners(each -> each.ownTime().wishHours().isPresent());
        if (wishing.length > 0) {
            owner.lower(
                    "owner-hours-over-wish",
                    HOURS_PER_WEEK,
                    "hours a week past those that the owner wants: due work that is nobody else's; 0 within the wish",
                    t -> overWish(t, wishing));
        }
        int[] priced = owners(each -> each.ownTime().worthPerHour().isPresent());
        if (priced.length > 0) {
            owner.higher(
                    "contribution-after-owner-hours",
                    MONEY,
                    "contribution - owner's hours x what one is worth to them; nobody pays for them",
                    t -> t.contribution() - worth(t, priced));
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
