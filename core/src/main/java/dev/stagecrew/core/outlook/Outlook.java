package dev.stagecrew.core.outlook;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.outlook.Remark.Figure;
import dev.stagecrew.core.outlook.Remark.Subject;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.shop.Traffic;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Holds what a scenario leads to against what shops publish, and remarks what is far from it. */
public final class Outlook {
    /** Contacts for 100 orders: 4 to 7 tickets where little is asked; 88 in small shops (Gorgias 2019), a third above. */
    private static final double FEWEST_CONTACTS = 4;

    private static final double MOST_CONTACTS = 120;

    /** Nobody minds that somebody comes within the week. */
    private static final double A_FEW_DAYS = 7;

    private Outlook() {}

    /** Every doubt about a scenario: what does not fit into a week, then its shop in the order of its sections. */
    public static List<Remark> remarks(Scenario scenario) {
        Stream<Remark> others = Stream.of(
                        sales(scenario),
                        prices(scenario),
                        ads(scenario),
                        contacts(scenario),
                        hires(scenario),
                        tiring(scenario))
                .flatMap(Optional::stream);
        return Stream.concat(Overload.remarks(scenario), others).toList();
    }

    /** Sales that cost more than they bring. */
    private static Optional<Remark> sales(Scenario scenario) {
        return Prospect.of(scenario)
                .filter(prospect -> prospect.leftOfSales() <= 0)
                .map(prospect -> new Remark(
                        Subject.SALES_AT_A_LOSS,
                        "shop.gross-margin",
                        List.of(new Figure(Unit.MONEY, 100), new Figure(Unit.MONEY, 100 * prospect.leftOfSales()))));
    }

    /**
     * A plan that raises prices where the believed elasticity makes every rise pay. A shop that earns most at its prices keeps
     * one part in so many as its elasticity of them (Lerner 1934, doi:10.2307/2967480): less is left, more would buyers mind.
     */
    private static Optional<Remark> prices(Scenario scenario) {
        double elasticity = scenario.assumptions().value(Assumption.PRICE_ELASTICITY);
        return scenario.plans().stream()
                .filter(Outlook::raisesPrices)
                .findFirst()
                .flatMap(plan -> Prospect.of(scenario)
                        .map(Prospect::leftOfSales)
                        .filter(left -> left > 0 && left * elasticity < 1)
                        .map(left -> new Remark(
                                Subject.HIGHER_PRICES_PAY_BY_BELIEF,
                                "plans." + plan.id() + ".changes",
                                List.of(
                                        new Figure(Unit.INDEX, elasticity),
                                        new Figure(Unit.MONEY, 100),
                                        new Figure(Unit.MONEY, 100 * left),
                                        new Figure(Unit.INDEX, 1 / left)))));
    }

    private static boolean raisesPrices(Plan plan) {
        return Stream.concat(
                        plan.changes().stream(),
                        plan.awaited().values().stream().map(Change.Awaited::then))
                .anyMatch(change ->
                        change instanceof Change.Price price && price.stretch().factor() > 1);
    }

    /** Ads that cost more than what is left of the orders they bring, where anything is left of orders. */
    private static Optional<Remark> ads(Scenario scenario) {
        return adBudget(scenario)
                .flatMap(budget -> Prospect.withAds(scenario, budget.perMonth())
                        .filter(prospect -> prospect.leftOfSales() > 0)
                        .filter(prospect -> prospect.returnOnAdSpend().orElse(0) * prospect.leftOfSales() < 1)
                        .map(prospect -> ads(prospect, budget.where())));
    }

    private static Remark ads(Prospect prospect, String where) {
        double sales = prospect.returnOnAdSpend().orElse(0);
        double left = prospect.leftOfSales();
        return new Remark(
                Subject.ADS_COST_MORE_THAN_THEY_BRING,
                where,
                List.of(
                        new Figure(Unit.MONEY, 1),
                        new Figure(Unit.MONEY, sales),
                        new Figure(Unit.MONEY, sales * left),
                        new Figure(Unit.MONEY, 1 / left)));
    }

    /** What is spent on ads today, or else what the first plan to begin with ads spends. */
    private static Optional<AdBudget> adBudget(Scenario scenario) {
        double today = scenario.shop().traffic().map(Traffic::adBudgetPerMonth).orElse(0.0);
        return today > 0
                ? Optional.of(new AdBudget(today, "shop.traffic.ad-budget"))
                : scenario.plans().stream().flatMap(Outlook::adBudgets).findFirst();
    }

    private static Stream<AdBudget> adBudgets(Plan plan) {
        return plan.changes(Change.AdBudget.class)
                .map(Change.AdBudget::perMonth)
                .filter(perMonth -> perMonth > 0)
                .map(perMonth -> new AdBudget(perMonth, "plans." + plan.id() + ".changes"));
    }

    private static Optional<Remark> contacts(Scenario scenario) {
        double contacts = Prospect.of(scenario)
                .map(Prospect::contactsPer100Orders)
                .orElse(OptionalDouble.empty())
                .orElse(Double.NaN);
        if (contacts < FEWEST_CONTACTS) {
            return Optional.of(contacts(Subject.FEW_CONTACTS, contacts));
        }
        // what a chat is asked before the sale comes on top, and nobody counts it by orders
        boolean invites = scenario.shop().inbox().share(Medium.CHAT) > 0;
        return contacts > MOST_CONTACTS && !invites
                ? Optional.of(contacts(Subject.MANY_CONTACTS, contacts))
                : Optional.empty();
    }

    private static Remark contacts(Subject subject, double contacts) {
        return new Remark(
                subject,
                "shop.traffic",
                List.of(
                        new Figure(Unit.COUNT, Math.rint(contacts)),
                        new Figure(Unit.COUNT, FEWEST_CONTACTS),
                        new Figure(Unit.COUNT, MOST_CONTACTS)));
    }

    /** Of the people whom a plan wants sooner than they can be found as a rule, the one who comes latest. */
    private static Optional<Remark> hires(Scenario scenario) {
        List<Wanted> tooSoon = scenario.plans().stream()
                .flatMap(plan -> wanted(plan, scenario))
                .filter(wanted -> wanted.daysLate() > A_FEW_DAYS)
                .toList();
        return tooSoon.stream()
                .max(Comparator.comparingDouble(Wanted::daysLate))
                .map(wanted -> new Remark(
                        Subject.HIRE_TOO_SOON,
                        wanted.where,
                        List.of(
                                new Figure(Unit.COUNT, wanted.day + 1),
                                new Figure(Unit.COUNT, Math.rint(wanted.usualLeadDays)),
                                new Figure(Unit.COUNT, tooSoon.size()))));
    }

    /** People who are of no more use before they begin to tire. */
    private static Optional<Remark> tiring(Scenario scenario) {
        double from = scenario.assumptions().value(Assumption.TIRING_FROM);
        double zero = scenario.assumptions().value(Assumption.TIRING_ZERO);
        return zero > from
                ? Optional.empty()
                : Optional.of(new Remark(
                        Subject.TIRING_REVERSED,
                        "assumptions.tiring-zero",
                        List.of(new Figure(Unit.HOURS_PER_WEEK, zero), new Figure(Unit.HOURS_PER_WEEK, from))));
    }

    private static Stream<Wanted> wanted(Plan plan, Scenario scenario) {
        return plan.hires().stream()
                .filter(hire -> hire.start().dated().isPresent())
                .map(hire -> new Wanted(
                        "plans." + plan.id() + ".hires[" + hire.position().id() + "].from",
                        hire.start().dated().orElseThrow(),
                        hire.usualLeadDays(scenario.assumptions().middle())));
    }

    /** Somebody whom a plan wants on a day. */
    private record Wanted(String where, int day, double usualLeadDays) {
        double daysLate() {
            return usualLeadDays - day;
        }
    }

    private record AdBudget(double perMonth, String where) {}
}
