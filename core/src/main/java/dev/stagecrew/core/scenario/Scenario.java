package dev.stagecrew.core.scenario;

import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.shop.Need;
import dev.stagecrew.core.shop.Size;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.today.Books;
import dev.stagecrew.core.today.FreeParameter;
import dev.stagecrew.core.work.Duty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A shop, its people today and the plans to try: one file of the user's, checked and complete.
 *
 * @param language {@code en} or {@code tr}
 * @param currency ISO 4217 code
 * @param warmUpDays simulated ahead of the first day and cut off
 * @param matters a difference smaller than this share of the baseline is too small to matter
 * @param duties every duty, the catalogue's included, with the hours of the reference shop where none are stated
 * @param roles every role, the catalogue's included
 * @param people who works here before any plan
 * @param baseline id of the plan that the others are compared with
 */
public record Scenario(
        String id,
        String label,
        String language,
        String currency,
        LocalDate starts,
        int months,
        int warmUpDays,
        long seed,
        double matters,
        Shop shop,
        List<Duty> duties,
        List<Role> roles,
        List<Position> people,
        AssumptionSettings assumptions,
        List<Plan> plans,
        String baseline,
        List<Goal> goals) {
    public Scenario {
        duties = List.copyOf(duties);
        roles = List.copyOf(roles);
        people = List.copyOf(people);
        plans = List.copyOf(plans);
        goals = List.copyOf(goals);
    }

    /** The same shop over another number of months. */
    public Scenario withMonths(int other) {
        return with(other, warmUpDays, shop, assumptions, plans, baseline, goals);
    }

    /** The same months, with so many days ahead of them cut off. */
    public Scenario withWarmUpDays(int other) {
        return with(months, other, shop, assumptions, plans, baseline, goals);
    }

    /** The same people and plans in another shop. */
    public Scenario withShop(Shop other) {
        return with(months, warmUpDays, other, assumptions, plans, baseline, goals);
    }

    /** The same shop in a world where other things are believed. */
    public Scenario withAssumptions(AssumptionSettings other) {
        return with(months, warmUpDays, shop, other, plans, baseline, goals);
    }

    /** The same shop with levels moved by factors, as a fit to its books found them. */
    public Scenario fitted(Map<FreeParameter, Double> factors) {
        double orderValue = shop.orderValue() * factors.getOrDefault(FreeParameter.ORDER_VALUE, 1.0);
        return withAssumptions(Books.applied(factors, assumptions)).withShop(shop.withOrderValue(orderValue));
    }

    /** The same shop with other plans. */
    public Scenario withPlans(List<Plan> others, String otherBaseline) {
        return with(months, warmUpDays, shop, assumptions, others, otherBaseline, goals);
    }

    public Scenario withoutGoals() {
        return with(months, warmUpDays, shop, assumptions, plans, baseline, List.of());
    }

    private Scenario with(
            int otherMonths,
            int otherWarmUpDays,
            Shop otherShop,
            AssumptionSettings otherAssumptions,
            List<Plan> otherPlans,
            String otherBaseline,
            List<Goal> otherGoals) {
        return new Scenario(
                id,
                label,
                language,
                currency,
                starts,
                otherMonths,
                otherWarmUpDays,
                seed,
                matters,
                otherShop,
                duties,
                roles,
                people,
                otherAssumptions,
                otherPlans,
                otherBaseline,
                otherGoals);
    }

    /** Every duty with the hours that this shop needs of it, in a world where that is believed. */
    public List<Duty> dutiesNeeded(Assumptions believed) {
        Need need = shop.traffic()
                .map(traffic -> Need.of(Size.of(traffic, shop.opening(), shop.inbox(), believed), believed))
                .orElse(Need.OF_A_DESK);
        return duties.stream().map(duty -> duty.sized(need::factor)).toList();
    }

    public ShopCalendar calendar() {
        return new ShopCalendar(starts, months, warmUpDays);
    }

    /**
     * The plan of that id.
     *
     * @throws IllegalArgumentException when there is no such plan
     */
    public Plan plan(String planId) {
        return plans.stream()
                .filter(plan -> plan.id().equals(planId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no plan " + planId + " in " + id));
    }

    /** What changes under every plan: leaves and farewells of those who work here. */
    public List<Change> facts() {
        Set<Optional<String>> here =
                people.stream().map(person -> Optional.of(person.id())).collect(Collectors.toSet());
        return plans.stream()
                .filter(plan -> plan.id().equals(baseline))
                .flatMap(plan -> plan.changes().stream())
                .filter(change -> change.isFact() && here.contains(change.person()))
                .toList();
    }
}
