package dev.stagecrew.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.decision.stopping.Watched;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a run of a shop, or of a desk, looks at to know whether it has simulated enough. */
final class WatchlistTest {
    private static final List<String> KPIS =
            List.of("revenue", "contribution", "conversion-rate", "first-response-minutes", "lowest-cash", "rating");

    @Test
    void aShopWithoutGoalsIsWatchedInContributionAndConversion() {
        Watchlist list = new Watchlist(shop(""));
        year(list, "base", 0, 1_000, 100, .01, 300, 5_000);
        year(list, "base", 1, 1_000, 100, .01, 300, 5_000);
        year(list, "plan", 0, 2_000, 110, .02, 300, 5_000);
        year(list, "plan", 1, 2_000, 130, .03, 300, 5_000);

        assertThat(names(list)).containsExactly("plan: contribution", "plan: conversion-rate");
        Watched contribution = list.watched().get(0);
        assertThat(contribution.scale()).as("the baseline's revenue").isEqualTo(1_000);
        // differences of 10 and 30: s = 10√2, t(1, .975) = 12.706
        assertThat(contribution.halfWidth()).isCloseTo(12.7062047 * 10, within(1e-4));
        assertThat(list.watched().get(1).scale()).as("the larger of both").isEqualTo(.025);
    }

    @Test
    void whatTheGoalsNameIsWatchedToo() {
        Scenario shop = shop("goals: [ first response <= 4 h, cash never below 0, conversion >= 2% ]");
        assertThat(Watchlist.kpis(shop))
                .containsExactly("contribution", "conversion-rate", "first-response-minutes", "lowest-cash");
        Watchlist list = new Watchlist(shop);
        for (int year = 0; year < 6; year++) {
            year(list, "base", year, 1_000, 100, .01, 300, 5_000);
            year(list, "plan", year, 1_000, 100, .01, 200 - year, 4_000 + 100 * year);
        }
        assertThat(names(list))
                .containsExactlyInAnyOrder(
                        "plan: contribution",
                        "plan: conversion-rate",
                        "plan: first-response-minutes",
                        "plan: lowest-cash");
        Watched wait = watched(list, "first-response-minutes");
        assertThat(wait.scale()).isEqualTo(300);
        assertThat(wait.halfWidth())
                .as("of the typical year: from the least to the largest of six")
                .isEqualTo(2.5);
        assertThat(wait.skewness()).isZero();
        assertThat(watched(list, "lowest-cash").scale()).isEqualTo(1_000);
    }

    /** One year of a hundred in which cash runs out would ask for 2,000 years to know its mean. */
    @Test
    void aGoalsNumberThatRareYearsDecideIsWatchedInTheTypicalYear() {
        Watchlist list = new Watchlist(shop("goals: [ cash never below 0 ]"));
        for (int year = 0; year < 100; year++) {
            year(list, "base", year, 1_000, 100, .01, 300, 5_000);
            year(
                    list,
                    "plan",
                    year,
                    1_000,
                    year == 0 ? -90_000 : 100 + year % 2,
                    .01,
                    300,
                    year == 0 ? -90_000 : 4_000);
        }
        assertThat(watched(list, "lowest-cash").skewness()).isZero();
        assertThat(watched(list, "lowest-cash").relativeHalfWidth()).isZero();
        assertThat(watched(list, "contribution").skewness())
                .as("what decides between plans is worth more years")
                .isLessThan(-5);
    }

    @Test
    void whatHasNoValueIsNotWatched() {
        Watchlist list = new Watchlist(shop("goals: [ first response <= 4 h, rating >= 4 ]"));
        for (int year = 0; year < 3; year++) {
            year(list, "base", year, 1_000, 100, .01, Double.NaN, 5_000);
            year(list, "plan", year, 1_000, 100, .01, 200, 5_000);
        }
        assertThat(names(list)).containsExactly("plan: contribution", "plan: conversion-rate");
    }

    @Test
    void yearsThatOnePlanHasAloneAreLeftOut() {
        Watchlist list = new Watchlist(shop(""));
        year(list, "base", 0, 1_000, 100, .01, 300, 5_000);
        year(list, "base", 1, 1_000, 100, .01, 300, 5_000);
        for (int year = 0; year < 3; year++) {
            year(list, "plan", year, 1_000, year < 2 ? 100 : 9_999, .01, 300, 5_000);
        }
        assertThat(list.watched().get(0).halfWidth()).isZero();
    }

    @Test
    void aPlanAloneIsWatchedByItself() {
        Watchlist list = new Watchlist(shop("").withPlans(List.of(shop("").plan("base")), "base"));
        year(list, "base", 0, 1_000, 90, .01, 300, 5_000);
        year(list, "base", 1, 1_000, 110, .01, 300, 5_000);
        assertThat(names(list)).containsExactly("base: contribution", "base: conversion-rate");
        assertThat(list.watched().get(0).halfWidth()).isCloseTo(12.7062047 * 10, within(1e-4));
    }

    /** As in theory, where the mean is what there is to know. */
    @Test
    void aDeskWithoutAShopIsWatchedInTheMeanWaitOfEveryPlan() throws IOException {
        Scenario desk =
                ScenarioReader.read(Files.readString(Path.of("..", "examples", "theory", "mm1.yaml")), "mm1.yaml");
        assertThat(Watchlist.kpis(desk)).containsExactly("mean-wait-minutes");
        Watchlist list = new Watchlist(desk);
        for (int year = 0; year < 2; year++) {
            list.note(new ReplicationResult(
                    desk.baseline(),
                    year,
                    List.of("mean-wait-minutes"),
                    List.of(new PeriodValues(Period.WHOLE, new double[] {8 + 2 * year}))));
        }
        Watched wait = list.watched().get(0);
        assertThat(wait.name()).isEqualTo(desk.baseline() + ": mean-wait-minutes");
        assertThat(wait.scale()).isEqualTo(9);
        assertThat(wait.halfWidth()).isCloseTo(12.7062047, within(1e-5));
    }

    private static Watched watched(Watchlist list, String kpi) {
        return list.watched().stream()
                .filter(watched -> watched.name().equals("plan: " + kpi))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Watchlist list) {
        return list.watched().stream().map(Watched::name).toList();
    }

    private static void year(Watchlist list, String plan, int year, double... values) {
        double[] row = java.util.Arrays.copyOf(values, KPIS.size());
        row[KPIS.size() - 1] = Double.NaN;
        list.note(new ReplicationResult(
                plan,
                year,
                KPIS,
                List.of(
                        new PeriodValues(Period.month(1), new double[KPIS.size()]),
                        new PeriodValues(Period.WHOLE, row))));
    }

    private static Scenario shop(String goals) {
        return ScenarioReader.read("""
                version: 1
                id: shop
                starts: 2026-01-05
                months: 12
                shop: { order-value: 35, gross-margin: 50%%, traffic: { direct: 1000 a month } }
                people: { owner: { role: owner } }
                baseline: base
                plans: { base: {}, plan: {} }
                %s
                """.formatted(goals), "shop.yaml");
    }
}
