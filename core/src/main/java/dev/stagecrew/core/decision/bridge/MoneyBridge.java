package dev.stagecrew.core.decision.bridge;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.stat.PairedDifference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the difference of two plans' contributions comes from. Means add up: the parts come to the difference, in every
 * year and so on average.
 *
 * @param parts of each kind of money, what the plan leaves more of it; below zero where it leaves less
 * @param whole what the plan leaves more in all
 */
public record MoneyBridge(List<Part> parts, PairedDifference whole) {
    public MoneyBridge {
        parts = List.copyOf(parts);
    }

    /** A kind of money and what the plan leaves more of it. */
    public record Part(MoneyKind kind, PairedDifference difference) {}

    /** A plan of a run against another; nothing for a run that does not keep every kind. */
    public static Optional<MoneyBridge> of(ResultReader run, String plan, String against, Period period) {
        Set<String> kept = run.manifest().kpis().stream().map(KpiDefinition::id).collect(Collectors.toSet());
        boolean all = Stream.concat(Stream.of(Kpi.CONTRIBUTION), MoneyKind.KPIS.stream())
                .map(Kpi::id)
                .allMatch(kept::contains);
        return all
                ? Optional.of(between(
                        kpi -> run.values(plan, kpi.id(), period), kpi -> run.values(against, kpi.id(), period)))
                : Optional.empty();
    }

    /** Two plans whose years are paired. */
    public static MoneyBridge between(YearlyKpis plan, YearlyKpis against) {
        List<Part> parts = Stream.of(MoneyKind.values())
                .map(kind -> new Part(kind, difference(kind.amounts(plan), kind.amounts(against))))
                .toList();
        return new MoneyBridge(parts, difference(plan.of(Kpi.CONTRIBUTION), against.of(Kpi.CONTRIBUTION)));
    }

    private static PairedDifference difference(double[] ours, double[] theirs) {
        return PairedDifference.of(ours, theirs, Direction.HIGHER_IS_BETTER);
    }

    /** The kinds of which something is gained or lost, the largest first. */
    public List<Part> moved() {
        return parts.stream()
                .filter(part -> part.difference().mean() != 0)
                .sorted((one, other) -> Double.compare(
                        Math.abs(other.difference().mean()),
                        Math.abs(one.difference().mean())))
                .toList();
    }
}
