package dev.stagecrew.core.decision.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.kpi.Direction;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three candidates of twelve, six and nine years: the second is ahead of the first by 1, the third behind by 1. */
class ComparisonsTest {
    private static final SelectionRule RULE = new SelectionRule(Direction.HIGHER_IS_BETTER, .5, .95, 6, 6, 1_000);

    private final Sample<String> first = sample("first", 0, 12, 3);
    private final Sample<String> second = sample("second", 1, 6, 5);
    private final Sample<String> third = sample("third", -1, 9, 7);
    private final Comparisons<String> all = new Comparisons<>(List.of(first, second, third), RULE);

    @Test
    void theCandidateFurthestAheadIsTheBestAndTheFirstOfEquals() {
        all.findBest();
        assertThat(all.best()).isEqualTo(1);
        all.findBest();
        assertThat(all.best()).isEqualTo(1);
        Comparisons<String> twins =
                new Comparisons<>(List.of(first, second, sample("twin", 1, 6, 5), sample("twin", 1, 6, 5)), RULE);
        twins.findBest();
        assertThat(twins.best()).isEqualTo(1);
        assertThat(all.others()).containsExactly(0, 2);
    }

    @Test
    void theBestIsGoodWhenNoOtherIsBetterByMoreThanTheIndifference() {
        all.findBest();
        double againstFirst = first.leadOf(second).probabilityAbove(.5);
        double againstThird = third.leadOf(second).probabilityAbove(.5);
        assertThat(all.lead(2)).isEqualTo(third.leadOf(second));
        assertThat(all.good().all()).isCloseTo(againstFirst * againstThird, within(1e-12));
        assertThat(all.good(1, .99)).isEqualTo(all.good());
        assertThat(all.probabilityBest())
                .isCloseTo(
                        first.leadOf(second).probabilityAbove(0)
                                * third.leadOf(second).probabilityAbove(0),
                        within(1e-12))
                .isLessThan(all.good().all());
    }

    @Test
    void anyOtherIsGoodWhenItIsNotWorseThanTheRestUnlessTheBestAloneRulesItOut() {
        all.findBest();
        double againstBest = second.leadOf(first).probabilityAbove(.5);
        double againstThird = third.leadOf(first).probabilityAbove(.5);
        assertThat(againstBest).isBetween(.01, .5);
        assertThat(all.good(0, 0).all()).isCloseTo(againstBest * againstThird, within(1e-12));
        assertThat(all.good(0, againstBest).all()).isPositive();
        assertThat(all.good(0, Math.nextUp(againstBest)).all()).isZero();
    }

    /** A batch is a third of the years there are, six at least; beyond the best's own years it costs as many of the best. */
    @Test
    void theNextYearsGoWhereTheyRaiseTheProbabilityMostForTheirCost() {
        all.findBest();
        double gainOfFirst = gain(first.leadOf(second), 6) / (6 + 18 - 6);
        double gainOfThird = gain(third.leadOf(second), 6) / (6 + 15 - 6);
        assertThat(gainOfFirst).isPositive().isNotEqualTo(gainOfThird);
        double doubtOfFirst = 1 - first.leadOf(second).probabilityAbove(.5);
        double doubtOfThird = 1 - third.leadOf(second).probabilityAbove(.5);
        double timesFirst = doubtOfFirst > doubtOfThird ? 5 : 1;
        double timesThird = doubtOfFirst > doubtOfThird ? 1 : 5;
        assertThat(all.mostPromising()).isEqualTo(timesFirst * gainOfFirst > timesThird * gainOfThird ? 0 : 2);
    }

    /** The most doubtful comparison ends a search last: what it gains counts five times, as its error does. */
    @Test
    void whatIsMostDoubtfulCountsFiveTimes() {
        Sample<String> best = sample("best", 1, 12, 5);
        Sample<String> few = sample("few", .7, 6, 6);
        Sample<String> many = sample("many", .8, 12, 2);
        Comparisons<String> race = new Comparisons<>(List.of(best, many, few), RULE);
        race.findBest();
        assertThat(race.best()).isZero();
        double gained = gain(many.leadOf(best), 6) / gain(few.leadOf(best), 6);
        assertThat(gained).as("as much for twice the cost would not do").isBetween(1.3, 1.9);
        assertThat(many.leadOf(best).probabilityAbove(.5))
                .isLessThan(few.leadOf(best).probabilityAbove(.5));
        assertThat(race.mostPromising()).isEqualTo(1);
    }

    @Test
    void whoeverIsAloneIsTheMostPromising() {
        Comparisons<String> alone = new Comparisons<>(List.of(first), RULE);
        alone.findBest();
        assertThat(alone.mostPromising()).isZero();
        assertThat(alone.good().all()).isEqualTo(1);
        assertThat(alone.probabilityBest()).isEqualTo(1);
    }

    @Test
    void aComparisonFollowsTheYearsThatAreAdded() {
        all.findBest();
        Lead before = all.lead(0);
        second.extendTo(12, (plan, from, count) -> years(1, 12, 5, from, count));
        assertThat(all.lead(0)).isEqualTo(first.leadOf(second)).isNotEqualTo(before);
        assertThat(all.lead(0).years()).isEqualTo(12);
    }

    @Test
    void whatIsObservedIsHandedBackAsItWas() {
        Sample<String> least = new Sample<>("least", -1);
        assertThat(least.extendTo(3, (plan, from, count) -> new double[] {5, 7, 9}))
                .isEqualTo(3);
        assertThat(least.extendTo(3, (plan, from, count) -> new double[0])).isZero();
        assertThat(least.observed(2)).containsExactly(5, 7);
        assertThat(sample("none", 0, 3, 1).leadOf(least).mean()).isLessThan(-6);
    }

    private static double gain(Lead lead, int batch) {
        return Math.log(lead.probability(.5, lead.years() + batch)) - Math.log(lead.probabilityAbove(.5));
    }

    private static Sample<String> sample(String name, double mean, int years, int luck) {
        Sample<String> sample = new Sample<>(name, 1);
        sample.extendTo(years, (plan, from, count) -> years(mean, years, luck, from, count));
        return sample;
    }

    /** As many years above the mean as below it, each luck with another pattern. */
    private static double[] years(double mean, int years, int luck, int from, int count) {
        double[] values = new double[years];
        Arrays.setAll(values, year -> mean + Math.sin(luck * (year + 1.0)));
        return Arrays.copyOfRange(values, from, from + count);
    }
}
