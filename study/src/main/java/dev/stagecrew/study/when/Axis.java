package dev.stagecrew.study.when;

import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.scenario.Shop;
import dev.stagecrew.core.shop.Traffic;
import dev.stagecrew.core.stat.Moments;
import dev.stagecrew.study.recommend.Candidate;
import dev.stagecrew.study.recommend.Step;
import dev.stagecrew.study.trial.Yearbook;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a shop is made larger or smaller in, everything else being as it is. Visits bring what belongs to them along: the
 * budget for ads, what campaigns cost and the customers of the first day grow with them, so that conversion is the same at
 * every size.
 */
public enum Axis {
    /** Visits, told by the orders a month that the shop then has with nobody hired. */
    ORDERS("orders", 8) {
        @Override
        Scenario scaled(Scenario scenario, double factor) {
            return larger(scenario, factor);
        }

        @Override
        double today(Scenario scenario) {
            return Double.NaN;
        }

        @Override
        double level(Scenario scenario, double factor, Yearbook book, int years) {
            double[] orders = book.values(scaled(scenario, factor), Candidate.NOBODY.plan(), Kpi.ORDERS.id(), years);
            return Moments.of(orders).mean() / scenario.months();
        }
    },
    VISITS("visits", 8) {
        @Override
        Scenario scaled(Scenario scenario, double factor) {
            return larger(scenario, factor);
        }

        @Override
        double today(Scenario scenario) {
            return scenario.shop()
                    .traffic()
                    .map(visits -> visits.socialPerMonth() + visits.directPerMonth() + visits.organicPerMonth())
                    .orElse(Double.NaN);
        }
    },
    ORDER_VALUE("order-value", 4) {
        @Override
        Scenario scaled(Scenario scenario, double factor) {
            Shop shop = scenario.shop();
            return scenario.withShop(shop.withOrderValue(shop.orderValue() * factor));
        }

        @Override
        double today(Scenario scenario) {
            return scenario.shop().orderValue();
        }
    },
    MARGIN("margin", 4) {
        @Override
        Scenario scaled(Scenario scenario, double factor) {
            Shop shop = scenario.shop();
            return scenario.withShop(shop.withGrossMargin(shop.grossMargin() * factor));
        }

        @Override
        double today(Scenario scenario) {
            return scenario.shop().grossMargin();
        }

        @Override
        double greatest(Scenario scenario) {
            return 1 / scenario.shop().grossMargin();
        }
    },
    PAY("pay", 4) {
        @Override
        Scenario scaled(Scenario scenario, double factor) {
            return scenario;
        }

        @Override
        Step offered(Step hire, double factor) {
            return hire.paid(hire.payPerHour() * factor);
        }

        @Override
        double today(Scenario scenario) {
            return 1;
        }
    };

    private final String id;
    private final int reach;

    Axis(String id, int reach) {
        this.id = id;
        this.reach = reach;
    }

    /** The axis of a name; nothing when there is none of it. */
    public static Optional<Axis> byId(String id) {
        return Stream.of(values()).filter(axis -> axis.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    /** How many steps of the grid are looked at to either side of today. */
    int reach() {
        return reach;
    }

    /** The shop at so many times its size of today. */
    abstract Scenario scaled(Scenario scenario, double factor);

    /** The hire as it is offered there. */
    Step offered(Step hire, double factor) {
        return hire;
    }

    /**
     * Where the shop stands today: visits a month, an amount, a share; for pay, which every hire has its own of, 1; not a
     * number where that has to be seen in simulated years.
     */
    abstract double today(Scenario scenario);

    /**
     * Where the shop stands at so many times its size; for pay the factor itself.
     *
     * @param years of nobody, where it has to be seen in simulated years
     */
    double level(Scenario scenario, double factor, Yearbook book, int years) {
        return factor * today(scenario);
    }

    /** The last step of the grid: today's size is always looked at, and nothing beyond the greatest that makes sense. */
    int last(Scenario scenario) {
        int point = reach;
        while (point > 0 && Turn.factor(point) >= greatest(scenario)) {
            point -= Turn.STRIDE / 2;
        }
        return point;
    }

    /** The greatest factor that makes sense. */
    double greatest(Scenario scenario) {
        return Double.POSITIVE_INFINITY;
    }

    private static Scenario larger(Scenario scenario, double factor) {
        Shop shop = scenario.shop();
        return shop.traffic()
                .map(traffic -> scenario.withShop(
                        shop.withTraffic(times(traffic, factor)).withCustomers(shop.customers() * factor)))
                .orElse(scenario);
    }

    private static Traffic times(Traffic traffic, double factor) {
        return new Traffic(
                traffic.socialPerMonth() * factor,
                traffic.directPerMonth() * factor,
                traffic.organicPerMonth() * factor,
                traffic.adBudgetPerMonth() * factor,
                traffic.adSocialShare(),
                traffic.hourWeights(),
                traffic.weekdayWeights(),
                traffic.monthWeights(),
                traffic.campaigns().stream()
                        .map(campaign -> new Traffic.Campaign(
                                campaign.label(),
                                campaign.fromDay(),
                                campaign.days(),
                                campaign.traffic(),
                                campaign.cost() * factor))
                        .toList(),
                traffic.closures());
    }
}
