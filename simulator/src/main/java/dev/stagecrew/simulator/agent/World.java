package dev.stagecrew.simulator.agent;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.event.EventSink;
import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.core.plan.Course;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Asking;
import dev.stagecrew.core.shop.Flows;
import dev.stagecrew.core.shop.FrontDesk;
import dev.stagecrew.core.shop.Marketplace;
import dev.stagecrew.core.shop.Morning;
import dev.stagecrew.core.shop.Offer;
import dev.stagecrew.core.shop.Pickups;
import dev.stagecrew.core.shop.Pricing;
import dev.stagecrew.core.shop.Reputation;
import dev.stagecrew.core.shop.SalesTerms;
import dev.stagecrew.core.shop.Stocks;
import dev.stagecrew.core.shop.Subscribers;
import dev.stagecrew.core.shop.Traffic;
import dev.stagecrew.core.time.OpenClock;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.work.Duties;
import dev.stagecrew.simulator.clock.VirtualClock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * What every agent of a replication has in common and none of them changes.
 *
 * @param course the plan, as it is lived
 * @param events where everything that happens is told
 * @param lastWeek the value of a KPI in the last whole week, as the owner reads it in the books
 * @param failure where an agent's failure is told; the lane then stops
 */
public record World(
        Scenario scenario,
        Course course,
        ShopCalendar calendar,
        Duties duties,
        Streams streams,
        Assumptions assumptions,
        Stocks stocks,
        VirtualClock clock,
        EventSink events,
        ToDoubleFunction<Kpi> lastWeek,
        Consumer<Throwable> failure) {

    /** The plan as it has become by now. */
    Plan plan() {
        return course.plan();
    }

    /** How people come to the help desk. */
    Asking asking() {
        return new Asking(assumptions, scenario.shop().inbox(), calendar);
    }

    /** What answers contacts before a person has to; nothing where the plan knows of none. */
    Optional<FrontDesk> frontDesk() {
        return plan().hasSelfService()
                ? Optional.of(new FrontDesk(
                        assumptions,
                        new OpenClock(scenario.shop().openingHours(), calendar),
                        day -> plan().selfServices(day)))
                : Optional.empty();
    }

    /** On what terms the shop sells today. */
    SalesTerms terms() {
        return scenario.shop().terms();
    }

    /** Who orders again and again, held to today's number by today's orders on the site. */
    Subscribers subscribers() {
        if (terms().subscription().active() == 0) {
            return new Subscribers(assumptions, terms().subscription(), 0);
        }
        Morning start = start();
        Reputation today = Reputation.held(stocks.opening(), assumptions, Flows.UNHEARD);
        double usual = marketplace()
                .map(market -> market.usualOrdersADay(usualDay(start), new Offer(assumptions, start, today)))
                .orElse(0.0);
        return new Subscribers(assumptions, terms().subscription(), usual);
    }

    /** Whether buyers pay for what they send back, on a day. */
    boolean buyersPayReturns(int day) {
        return plan().buyersPayReturns(terms().buyersPayReturns(), day);
    }

    /** What prices are and do under the plan as it has become by now. */
    Pricing pricing() {
        return new Pricing(plan().prices(), assumptions);
    }

    /** The state of the shop before its first day, as the scenario describes it. */
    Morning start() {
        return stocks.opening().morning(calendar.firstDay(), assumptions);
    }

    /** Whom the world sends into the shop; nobody where there is a help desk alone. */
    Optional<Marketplace> marketplace() {
        return scenario.shop()
                .traffic()
                .map(traffic -> Marketplace.of(assumptions, traffic, stocks.opening(), calendar));
    }

    /** A usual day of the shop as it is before its first day. */
    Marketplace.Today usualDay(Morning start) {
        double budget = scenario.shop().traffic().map(Traffic::adBudgetPerMonth).orElse(0.0);
        return Marketplace.Today.usual(start, stocks.opening(), budget, assumptions);
    }

    /** When the carrier comes. */
    Pickups pickups() {
        return new Pickups(calendar, scenario.shop().pickupHour());
    }

    long nowMillis() {
        return clock.nowMillis();
    }

    void happened(ShopEvent event) {
        events.accept(event);
    }
}
