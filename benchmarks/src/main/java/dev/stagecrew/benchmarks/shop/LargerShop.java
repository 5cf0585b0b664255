package dev.stagecrew.benchmarks.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Setting;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.scenario.Shop;
import dev.stagecrew.core.shop.Traffic;
import java.util.ArrayList;
import java.util.List;

/** The same shop at another size. */
final class LargerShop {
    private static final List<Assumption> SHARES_OF_VISITS = List.of(
            Assumption.BUYERS_SOCIAL,
            Assumption.BUYERS_DIRECT,
            Assumption.BUYERS_ORGANIC,
            Assumption.BUYERS_PAID,
            Assumption.BUYERS_WASTED,
            Assumption.ENQUIRY_RATE);

    private LargerShop() {}

    /** Everybody who works there today and every visitor so many times over, and no plan but the first. */
    static Scenario ofCustomers(Scenario shop, int times) {
        List<Position> people = new ArrayList<>();
        for (int copy = 1; copy <= times; copy++) {
            for (Position one : shop.people()) {
                people.add(new Position(
                        one.id() + "-" + copy,
                        one.role(),
                        one.employment(),
                        one.timetable(),
                        one.pay(),
                        one.endOfShift()));
            }
        }
        Shop larger = visited(shop.shop(), times, times);
        return with(
                shop,
                larger,
                people,
                shop.assumptions(),
                shop.months(),
                shop.plans().subList(0, 1));
    }

    /** So many times the visits, of whom as many buy and ask as before, and no plan but the first. */
    static Scenario ofVisits(Scenario shop, int times) {
        Assumptions central = Assumptions.central();
        AssumptionSettings assumptions = shop.assumptions();
        for (Assumption share : SHARES_OF_VISITS) {
            assumptions = assumptions.with(share, Setting.of(central.get(share) / times));
        }
        Shop larger = visited(shop.shop(), times, 1);
        return with(
                shop,
                larger,
                shop.people(),
                assumptions,
                shop.months(),
                shop.plans().subList(0, 1));
    }

    static Scenario forMonths(Scenario shop, int months) {
        return with(shop, shop.shop(), shop.people(), shop.assumptions(), months, shop.plans());
    }

    private static Shop visited(Shop shop, double times, double customers) {
        Traffic traffic = shop.traffic().orElseThrow();
        return shop.withTraffic(new Traffic(
                        traffic.socialPerMonth() * times,
                        traffic.directPerMonth() * times,
                        traffic.organicPerMonth() * times,
                        traffic.adBudgetPerMonth() * times,
                        traffic.adSocialShare(),
                        traffic.hourWeights(),
                        traffic.weekdayWeights(),
                        traffic.monthWeights(),
                        traffic.campaigns(),
                        traffic.closures()))
                .withCustomers(shop.customers() * customers);
    }

    private static Scenario with(
            Scenario shop,
            Shop larger,
            List<Position> people,
            AssumptionSettings assumptions,
            int months,
            List<Plan> plans) {
        return new Scenario(
                shop.id(),
                shop.label(),
                shop.language(),
                shop.currency(),
                shop.starts(),
                months,
                shop.warmUpDays(),
                shop.seed(),
                shop.matters(),
                larger,
                shop.duties(),
                shop.roles(),
                people,
                assumptions,
                plans,
                plans.get(0).id(),
                shop.goals());
    }
}
