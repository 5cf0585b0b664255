package dev.stagecrew.core.plan;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.shop.FulfilmentHouse;
import dev.stagecrew.core.shop.PriceStretch;
import dev.stagecrew.core.shop.SelfService;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dated overlay on the shop as it is: who is hired and what is bought. Nothing else in the shop knows about plans.
 *
 * @param note a sentence for the reader, or the empty string
 */
public record Plan(String id, String label, String note, List<Hire> hires, List<Change> changes) {
    public Plan {
        hires = List.copyOf(hires);
        changes = List.copyOf(changes);
    }

    /**
     * The budget for ads that holds on a day, in the scenario's currency: the latest that the plan changes it to by then,
     * of two on the same day the second, or the one that the shop had before.
     */
    public double adBudgetPerMonth(double before, int day) {
        return latest(Change.AdBudget.class, day).map(Change.AdBudget::perMonth).orElse(before);
    }

    /** Hours a week of the regular meeting that holds on a day, chosen as the budget for ads is; none before there is one. */
    public double meetingHours(int day) {
        return latest(Change.Meetings.class, day)
                .map(Change.Meetings::hoursPerWeek)
                .orElse(0.0);
    }

    /** What solves contacts without a person on a day; of each kind the latest. */
    public List<SelfService> selfServices(int day) {
        Map<SelfService.Kind, SelfService> latest = new EnumMap<>(SelfService.Kind.class);
        changes(Change.SelfServing.class)
                .filter(change -> change.fromDay() <= day)
                .sorted(Comparator.comparingInt(Change::fromDay))
                .forEach(change -> latest.put(change.service().kind(), change.service()));
        return List.copyOf(latest.values());
    }

    /** Whether anything solves contacts without a person, some day. */
    public boolean hasSelfService() {
        return Stream.concat(changes.stream(), changes(Change.Awaited.class).map(Change.Awaited::then))
                .anyMatch(Change.SelfServing.class::isInstance);
    }

    /** Who packs the orders of a day instead of the shop. */
    public Optional<FulfilmentHouse> fulfilmentHouse(int day) {
        return latest(Change.Outsourcing.class, day).map(Change.Outsourcing::house);
    }

    /** Every stretch of other prices. */
    public List<PriceStretch> prices() {
        return changes(Change.Price.class).map(Change.Price::stretch).toList();
    }

    /** Whether buyers pay on a day for what they send back, in a shop where they did or did not before. */
    public boolean buyersPayReturns(boolean before, int day) {
        return latest(Change.ReturnPostage.class, day)
                .map(Change.ReturnPostage::byBuyers)
                .orElse(before);
    }

    /** Hours a week that whoever keeps the team in step spends on what works without it. */
    public double upkeepHours(int day, Assumptions assumptions) {
        return selfServices(day).stream()
                        .mapToDouble(service -> service.upkeepHours(assumptions))
                        .sum()
                + fulfilmentHouse(day)
                        .map(house -> house.upkeepHours(assumptions))
                        .orElse(0.0);
    }

    /** Whether anything changes for people who are here already, or will be. */
    public boolean changesForPeople() {
        return changes.stream().anyMatch(change -> change.person().isPresent());
    }

    /** What somebody's position has become by a day, of all that the plan changes for them. */
    public Position position(Position first, int day) {
        return changes(Change.Terms.class)
                .filter(terms -> terms.who().equals(first.id()) && terms.fromDay() <= day)
                .sorted(Comparator.comparingInt(Change.Terms::fromDay))
                .reduce(first, (before, terms) -> terms.applied(before), (one, other) -> other);
    }

    /** The first day on which a person is no longer here, if the plan says that they leave. */
    public OptionalInt leaves(String person) {
        return changes(Change.Farewell.class)
                .filter(farewell -> farewell.who().equals(person))
                .mapToInt(Change.Farewell::fromDay)
                .min();
    }

    /** The leave on which a person is on a day. */
    public Optional<Change.Away> away(String person, int day) {
        return changes(Change.Away.class)
                .filter(away -> away.who().equals(person) && away.fromDay() <= day && day < away.untilDay())
                .findFirst();
    }

    /** The same plan, with what changes anyway; what it knows of already is not added again. */
    public Plan with(List<Change> facts) {
        Stream<Change> more = facts.stream().filter(fact -> !changes.contains(fact));
        return new Plan(
                id, label, note, hires, Stream.concat(more, changes.stream()).toList());
    }

    /** The changes that wait for a sign, by the names of their {@link Steps}. */
    public Map<String, Change.Awaited> awaited() {
        return Steps.awaited(this);
    }

    /** The same plan on the day on which a change comes that waited for a sign. */
    Plan came(Change.Awaited waiting, int day) {
        return new Plan(
                id,
                label,
                note,
                hires,
                changes.stream()
                        .map(change -> change == waiting ? waiting.on(day) : change)
                        .toList());
    }

    /** The changes of a kind, in the order of the plan. */
    public <C extends Change> Stream<C> changes(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private <C extends Change> Optional<C> latest(Class<C> kind, int day) {
        @Nullable C latest = null;
        for (Change change : changes) { // asked every day of every year
            boolean holds = kind.isInstance(change) && change.fromDay() <= day;
            if (holds && (latest == null || change.fromDay() >= latest.fromDay())) {
                latest = kind.cast(change);
            }
        }
        return Optional.ofNullable(latest);
    }
}
