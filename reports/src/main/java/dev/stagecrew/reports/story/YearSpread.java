package dev.stagecrew.reports.story;

import dev.stagecrew.core.assumption.JointDraws;
import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.GroupedVariance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A bad, a usual and a good year of each plan, in money and in hours of the owner. */
final class YearSpread {
    private final Telling telling;

    YearSpread(Telling telling) {
        this.telling = telling;
    }

    Table table() {
        List<List<String>> rows = new ArrayList<>();
        Stream.of(Kpi.CONTRIBUTION, Kpi.OWNER_HOURS_PER_WEEK)
                .map(Kpi::id)
                .filter(telling.figures()::has)
                .forEach(kpi -> telling.figures().plans().forEach(plan -> rows.add(row(kpi, plan))));
        return new Table(telling.say("table.years"), heads(), rows, true);
    }

    /** The same of money alone. */
    Table money() {
        String kpi = Kpi.CONTRIBUTION.id();
        List<List<String>> rows = new ArrayList<>();
        if (telling.figures().has(kpi)) {
            telling.figures().plans().forEach(plan -> rows.add(row(kpi, plan)));
        }
        return new Table(
                telling.say("table.years.money"),
                heads().subList(1, heads().size()),
                rows.stream().map(row -> row.subList(1, row.size())).toList(),
                true);
    }

    /**
     * What makes years differ in money: luck, or what the shop's exports leave open. Nothing for a shop that was not
     * learned, or whose years are too few to tell.
     */
    Optional<String> doubt(PlanSummary plan) {
        return telling.scenario()
                .flatMap(scenario -> scenario.assumptions().draws())
                .filter(draws -> telling.figures().has(Kpi.CONTRIBUTION.id()))
                .flatMap(draws -> GroupedVariance.of(
                        telling.figures().values(plan.id(), Kpi.CONTRIBUTION.id(), Period.WHOLE), rows(draws)))
                .map(GroupedVariance::shareBetween)
                .map(share -> telling.say(
                        "years.doubt",
                        telling.name(plan),
                        telling.numbers().percent(1 - share, 0),
                        telling.numbers().percent(share, 0)));
    }

    /** The row of joint draws that each year lived under. */
    private int[] rows(JointDraws draws) {
        long seed = telling.figures().manifest().seed();
        return IntStream.range(0, telling.figures().replications())
                .map(year -> draws.row(new Streams(seed, year)))
                .toArray();
    }

    private List<String> heads() {
        return List.of(
                telling.say("head.kpi"),
                telling.say("head.plan"),
                telling.say("head.bad-year"),
                telling.say("head.usual-year"),
                telling.say("head.good-year"));
    }

    private List<String> row(String kpi, PlanSummary plan) {
        Estimate years = telling.figures().whole(plan.id(), kpi);
        boolean less = telling.figures().better(kpi) == Direction.LOWER_IS_BETTER;
        return List.of(
                telling.title(kpi),
                telling.name(plan),
                telling.rough(kpi, less ? years.p90() : years.p10()),
                telling.rough(kpi, years.p50()),
                telling.rough(kpi, less ? years.p10() : years.p90()));
    }
}
