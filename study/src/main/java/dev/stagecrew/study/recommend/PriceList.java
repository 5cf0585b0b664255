package dev.stagecrew.study.recommend;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.outlook.Prospect;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.FulfilmentHouse;
import dev.stagecrew.core.shop.SelfService;
import dev.stagecrew.core.time.SimTime;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What can be bought instead of people, and what it would cost a month in the shop of today: what the scenario's own plans
 * buy, at their prices, and else what is on sale, at list prices, which are known in dollars.
 */
final class PriceList {
    private static final String CURRENCY = "USD";

    /** gorgias.com, intercom.com, 2026: from $49 a month, $.90 to 1.00 a conversation. */
    private static final double MACHINE = 49;

    private static final double CONVERSATION = .90;

    /** Warehousing and Fulfillment survey 2025: $3.20 an order, a smallest bill of $517; storage assumed. */
    private static final double ORDER = 3.20;

    private static final double STORAGE = 80;
    private static final double SMALLEST_BILL = 517;
    private static final double CUT_OFF = 14;
    private static final int DAYS_A_WEEK = 7;
    private static final String HOUSE = "Fulfilment house";

    private static final Plan ON_SALE = new Plan(
            "on-sale",
            "",
            "",
            List.of(),
            List.of(
                    machine(SelfService.Kind.CHATBOT),
                    machine(SelfService.Kind.AFTER_HOURS),
                    new Change.Outsourcing(
                            0,
                            new FulfilmentHouse(
                                    HOUSE,
                                    ORDER,
                                    ORDER,
                                    STORAGE,
                                    SMALLEST_BILL,
                                    CUT_OFF,
                                    OptionalDouble.empty(),
                                    OptionalDouble.empty()))));

    private final Scenario scenario;
    private final Assumptions assumptions;

    PriceList(Scenario scenario) {
        this.scenario = scenario;
        this.assumptions = scenario.assumptions().middle();
    }

    private static Change machine(SelfService.Kind kind) {
        return new Change.SelfServing(
                0, new SelfService(kind, OptionalDouble.empty(), MACHINE, CONVERSATION, OptionalDouble.empty()));
    }

    /** Everything that can be bought, from a week on, each once; nothing for a help desk without a shop. */
    List<Bought> offers(int week) {
        if (scenario.shop().isDeskAlone()) {
            return List.of();
        }
        Map<String, Bought> offers = new LinkedHashMap<>();
        Stream.concat(
                        scenario.plans().stream(),
                        scenario.currency().equals(CURRENCY) ? Stream.of(ON_SALE) : Stream.empty())
                .flatMap(this::boughtBy)
                .forEach(bought -> offers.putIfAbsent(bought.kind(), bought.from(week)));
        return List.copyOf(offers.values());
    }

    /** What a plan buys instead of people, from when it does. */
    Stream<Bought> boughtBy(Plan plan) {
        return Stream.concat(
                plan.changes(Change.SelfServing.class).map(this::bought),
                plan.changes(Change.Outsourcing.class).map(this::bought));
    }

    private Bought bought(Change.SelfServing serving) {
        SelfService service = serving.service();
        double taken = service.solves(assumptions) + service.misleads(assumptions);
        String written = "self-service: " + service.kind().id() + ", cost: " + plain(service.costPerMonth())
                + " a month, per-conversation: " + plain(service.costPerAnswer()) + given("solves", service.solves())
                + given("upkeep", service.upkeepHours());
        return bought(serving, written, service.costPerMonth() + service.costPerAnswer() * taken * contacts());
    }

    private Bought bought(Change.Outsourcing outsourcing) {
        FulfilmentHouse house = outsourcing.house();
        String written = "fulfilment-house: \"" + house.name().replace("\"", "'") + "\", per-order: "
                + plain(house.costPerOrder()) + ", per-return: " + plain(house.costPerReturn()) + ", cost: "
                + plain(house.costPerMonth()) + " a month, at-least: " + plain(house.leastPerMonth())
                + " a month, cut-off: " + plain(house.cutOffHour()) + given("errors", house.errors())
                + given("upkeep", house.upkeepHours());
        return bought(
                outsourcing,
                written,
                Math.max(house.leastPerMonth(), house.costPerMonth() + house.costPerOrder() * orders()));
    }

    private static String given(String key, OptionalDouble value) {
        return value.isPresent() ? ", " + key + ": " + plain(value.getAsDouble()) : "";
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static Bought bought(Change change, String written, double costPerMonth) {
        return new Bought(change, written, costPerMonth, 1 + change.fromDay() / DAYS_A_WEEK);
    }

    private double orders() {
        return SimTime.DAYS_A_MONTH
                * Prospect.of(scenario).map(Prospect::ordersADay).orElse(0.0);
    }

    private double contacts() {
        return orders()
                / 100
                * Prospect.of(scenario)
                        .map(prospect -> prospect.contactsPer100Orders().orElse(0))
                        .orElse(0.0);
    }
}
