package dev.stagecrew.core.outlook;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.scenario.Shop;
import dev.stagecrew.core.shop.Asking;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.shop.Flows;
import dev.stagecrew.core.shop.Marketplace;
import dev.stagecrew.core.shop.Morning;
import dev.stagecrew.core.shop.Offer;
import dev.stagecrew.core.shop.Opening;
import dev.stagecrew.core.shop.Reputation;
import dev.stagecrew.core.shop.Service;
import dev.stagecrew.core.shop.Traffic;
import dev.stagecrew.core.time.SimTime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a shop can expect on a usual day before anything changes, by formula and without luck, if every question is
 * answered in time and everything is in stock: more orders than it will see, by what waiting and empty shelves cost.
 */
public final class Prospect {
    private final Assumptions assumptions;
    private final Shop shop;
    private final Marketplace market;
    private final Marketplace.Today today;
    private final Offer offer;
    private final Asking asking;

    private Prospect(Scenario scenario, Traffic traffic, double adBudgetPerMonth) {
        this.assumptions = scenario.assumptions().middle();
        this.shop = scenario.shop();
        Opening opening = shop.opening();
        Morning start = opening.morning(0, assumptions);
        this.market = Marketplace.of(assumptions, traffic, opening, scenario.calendar());
        this.today = Marketplace.Today.usual(start, opening, adBudgetPerMonth, assumptions);
        this.offer = new Offer(assumptions, start, Reputation.held(opening, assumptions, Flows.UNHEARD));
        this.asking = new Asking(assumptions, shop.inbox(), scenario.calendar());
    }

    /** The prospect of a scenario with a shop, its ads at today's budget. */
    public static Optional<Prospect> of(Scenario scenario) {
        return scenario.shop().traffic().map(traffic -> new Prospect(scenario, traffic, traffic.adBudgetPerMonth()));
    }

    /** The same with another budget for ads a month, in the scenario's currency. */
    public static Optional<Prospect> withAds(Scenario scenario, double budgetPerMonth) {
        return scenario.shop().traffic().map(traffic -> new Prospect(scenario, traffic, budgetPerMonth));
    }

    /** Orders a day. */
    public double ordersADay() {
        return ordersByVisitors() + shop.terms().usualOrdersElsewhereADay(assumptions);
    }

    private double ordersByVisitors() {
        return market.usualOrdersADay(today, offer);
    }

    /** Value of the orders that ads bring, for each unit of money spent on them; none without ads. */
    public OptionalDouble returnOnAdSpend() {
        if (today.adBudgetPerMonth() <= 0) {
            return OptionalDouble.empty();
        }
        double buyers = Stream.of(Channel.values())
                .filter(Channel::isPaid)
                .mapToDouble(channel -> market.usual(channel, today).ready())
                .sum();
        double sales = buyers * offer.passShare() * shop.orderValue() * SimTime.DAYS_A_MONTH;
        return OptionalDouble.of(sales / today.adBudgetPerMonth());
    }

    /** What is left of each unit of sales after tax, goods, payment fees, post and refunds. */
    public double leftOfSales() {
        double net = shop.terms().net(1);
        double goods = net * (1 - shop.grossMargin());
        double postage = shop.orderValue() > 0 ? shop.shippingPerOrder() / shop.orderValue() : 0;
        double lostToRefunds =
                assumptions.get(Assumption.REFUND_RATE) * (net - goods * assumptions.get(Assumption.RESELLABLE));
        return net - goods - shop.paymentFee() - postage - lostToRefunds;
    }

    /** Questions before the sale that an order hangs on. */
    double buyersQuestionsADay() {
        return ordersByVisitors() * offer.askingShare();
    }

    /** Questions before the sale that no order hangs on. */
    double otherQuestionsADay() {
        double visits = Stream.of(Channel.values())
                .mapToDouble(channel -> market.usual(channel, today).expected())
                .sum();
        return asking.questions(visits, today.state());
    }

    double ticketsADay() {
        return ordersADay() * Service.ticketsPerOrder(assumptions, today.state());
    }

    /** Questions and tickets for 100 orders; none without orders. */
    public OptionalDouble contactsPer100Orders() {
        double orders = ordersADay();
        if (orders <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(100 * (buyersQuestionsADay() + otherQuestionsADay() + ticketsADay()) / orders);
    }
}
