package dev.stagecrew.simulator.replication;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.event.EventSink;
import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.ShopEvent.LevelObserved;
import dev.stagecrew.core.plan.Course;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Census;
import dev.stagecrew.core.shop.Opening;
import dev.stagecrew.core.shop.Standing;
import dev.stagecrew.core.shop.Stocks;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Duties;
import dev.stagecrew.simulator.agent.ShopTree;
import dev.stagecrew.simulator.agent.World;
import dev.stagecrew.simulator.clock.Lane;
import java.util.List;

/**
 * Years of the shop as it is, which show what holds it there: its people, no plan, its qualities, customers and reviews
 * held still, and no luck that a replication meets.
 *
 * <p>They last for twelve months from the day the scenario starts, whatever its horizon, and live under the middle of every
 * assumption that is a range: a world in which less is sold or more is asked than in the middle one moves the shop.
 */
public final class Pilot {
    /** Ten years: the mean of an hour of work in two weeks is then known within a twelfth. */
    public static final int YEARS = 10;

    private static final int MONTHS = 12;

    /** For parcels to be on their way, and the week's work to have found its order. */
    private static final int WARM_UP_DAYS = 28;

    private static final Plan NO_PLAN = new Plan("as-it-is", "", "", List.of(), List.of());

    private final Scenario shop;
    private final long seed;
    private final ShopCalendar calendar;
    private final Assumptions assumptions;
    private final Duties duties;
    private final Opening opening;

    public Pilot(Scenario scenario, long seed) {
        this.shop = asItIs(scenario);
        this.seed = seed;
        this.calendar = shop.calendar();
        this.assumptions = shop.assumptions().middle();
        this.duties = new Duties(shop.dutiesNeeded(assumptions));
        this.opening = shop.shop().opening();
    }

    /** Whether anything happens that could move the shop: not at a help desk alone. */
    public boolean isNeeded() {
        return !shop.shop().isDeskAlone();
    }

    /** All that the pilot depends on beside the seed: equal for scenarios that differ in plans, months, names or goals. */
    public Scenario shop() {
        return shop;
    }

    /**
     * Lives one of the years.
     *
     * @param number of the year, from 0
     */
    public Census year(Lane lane, int number) {
        Census census = new Census(calendar.endDay());
        EventSink piles = event -> {
            if (event instanceof LevelObserved level) {
                observe(census, level);
            }
        };
        World world = new World(
                shop,
                new Course(NO_PLAN),
                calendar,
                duties,
                new Streams(seed, -1 - number),
                assumptions,
                Stocks.held(opening, assumptions, census),
                lane.clock(),
                piles,
                kpi -> Double.NaN,
                lane::fail);
        lane.run(ShopTree.create(world), SimTime.startOfDay(calendar.firstDay()), calendar.endMillis());
        return census;
    }

    /** What the years show. */
    public Standing standing(List<Census> years) {
        return Standing.of(years, opening, duties.needHours(), assumptions);
    }

    private static void observe(Census census, LevelObserved level) {
        int day = SimTime.dayOf(level.atMillis());
        if (level.level() == Level.BACKLOG) {
            census.backlog(day, level.value());
        } else if (level.level() == Level.WAITING) {
            census.waiting(day, level.value());
        }
    }

    private static Scenario asItIs(Scenario scenario) {
        return new Scenario(
                NO_PLAN.id(),
                "",
                "",
                "",
                scenario.starts(),
                MONTHS,
                WARM_UP_DAYS,
                0,
                0,
                scenario.shop(),
                scenario.duties(),
                List.of(),
                scenario.people(),
                scenario.assumptions(),
                List.of(NO_PLAN),
                NO_PLAN.id(),
                List.of());
    }
}
