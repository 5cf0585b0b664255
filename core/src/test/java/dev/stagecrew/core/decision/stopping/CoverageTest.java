package dev.stagecrew.core.decision.stopping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.FewYears;
import dev.stagecrew.core.stat.StudentT;
import dev.stagecrew.core.stat.TypicalYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of docs/coverage.md is computed here again. */
class CoverageTest {
    private static final int EXPERIMENTS = 2000;
    private static final Path TABLE = Path.of("..", "docs", "coverage.md");

    @ParameterizedTest
    @CsvSource({
        "normal, 0.05",
        "normal, 0.03",
        "normal, 0.02",
        "queue, 0.02",
        "queue, 0.05",
        "exponential, 0.3",
        "exponential, 0.15",
        "exponential, 0.1"
    })
    void intervalsCoverTheTruthIn93To97Of100Experiments(String name, double precision) throws IOException {
        KnownTruth model = KnownTruth.named(name);
        Tally ours = new Tally();
        Tally eager = new Tally();
        for (int experiment = 0; experiment < EXPERIMENTS; experiment++) {
            ours.add(model, byTheRule(precision, model, years(model, experiment)));
            eager.add(model, afterEveryYear(precision * model.scale(), years(model, experiment)));
        }
        String row = String.format(
                Locale.ROOT,
                "| %s | %.0f%% | %.0f | %.1f%% | %.0f | %.1f%% |",
                model.label(),
                100 * precision,
                ours.meanYears(),
                ours.coverage(),
                eager.meanYears(),
                eager.coverage());
        assertThat(ours.coverage()).as(row).isBetween(93.0, 97.0);
        assertThat(Files.readString(TABLE)).contains(row);
    }

    /** The interval of the typical year, the one that judges money, and Student's, each against its own truth. */
    @ParameterizedTest
    @CsvSource({
        "breakdown-200, 100",
        "breakdown-200, 400",
        "breakdown-20, 100",
        "normal, 100",
        "exponential, 100",
    })
    void theTypicalYearIsCoveredIn93To97Of100ExperimentsWhateverRareYearsDo(String name, int years) throws IOException {
        KnownTruth model = KnownTruth.named(name);
        RareTally tally = new RareTally(model);
        for (int experiment = 0; experiment < EXPERIMENTS; experiment++) {
            DoubleSupplier year = years(model, experiment);
            tally.add(DoubleStream.generate(year).limit(years).toArray());
        }
        String row = tally.row(String.valueOf(years));
        assertThat(tally.typicalCoverage()).as(row).isBetween(93.0, 97.0);
        assertThat(Files.readString(TABLE)).contains(row);
    }

    @Test
    void aRuleThatWatchesTheTypicalYearKeepsItsCoverage() throws IOException {
        KnownTruth model = KnownTruth.named("breakdown-200");
        RareTally tally = new RareTally(model);
        for (int experiment = 0; experiment < EXPERIMENTS; experiment++) {
            tally.add(byTheRule(
                    .01,
                    years(model, experiment),
                    values -> Watched.typicalDifference("d", values, new double[values.length], model.scale())));
        }
        String row = tally.row(String.format(Locale.ROOT, "%.0f, by the rule at 1%%", tally.meanYears()));
        assertThat(tally.typicalCoverage()).as(row).isBetween(93.0, 97.0);
        assertThat(Files.readString(TABLE)).contains(row);
    }

    private static Estimate byTheRule(double precision, KnownTruth model, DoubleSupplier year) {
        return Estimate.of(byTheRule(
                precision, year, values -> Watched.difference("d", values, new double[values.length], model.scale())));
    }

    private static double[] byTheRule(double precision, DoubleSupplier year, Function<double[], Watched> watch) {
        SequentialRule rule = SequentialRule.to(precision);
        double[] values = new double[0];
        Decision decision = rule.next(0, List.of());
        while (decision instanceof Decision.Continue more) {
            int before = values.length;
            values = Arrays.copyOf(values, more.replications());
            for (int i = before; i < values.length; i++) {
                values[i] = year.getAsDouble();
            }
            decision = rule.next(values.length, List.of(watch.apply(values)));
        }
        return values;
    }

    /** What not to do: look after every year from the tenth and stop at the first narrow interval. */
    private static Estimate afterEveryYear(double wanted, DoubleSupplier year) {
        int n = 0;
        double mean = 0;
        double squares = 0;
        double half = Double.POSITIVE_INFINITY;
        while (n < 10 || (half > wanted && n < 2000)) {
            double value = year.getAsDouble();
            n++;
            double distance = value - mean;
            mean += distance / n;
            squares += distance * (value - mean);
            half = n < 2 ? half : StudentT.critical95(n - 1L) * Math.sqrt(squares / (n - 1) / n);
        }
        return new Estimate(n, mean, mean - half, mean + half, mean, mean, mean);
    }

    private static DoubleSupplier years(KnownTruth model, int experiment) {
        UniformRandomProvider random = RandomSource.L64_X128_MIX.create(10_007L * experiment + 1);
        return model.years().apply(random);
    }

    private static final class RareTally {
        private final KnownTruth model;
        private int typical;
        private int judged;
        private int mean;
        private int carried;
        private long years;

        RareTally(KnownTruth model) {
            this.model = model;
        }

        void add(double[] values) {
            TypicalYear year = TypicalYear.of(values);
            Estimate estimate = Estimate.of(values);
            boolean few = FewYears.of(values).carryTheMean();
            boolean typicalHolds = year.low() <= model.typical() && model.typical() <= year.high();
            boolean meanHolds = estimate.low() <= model.truth() && model.truth() <= estimate.high();
            typical += typicalHolds ? 1 : 0;
            mean += meanHolds ? 1 : 0;
            judged += (few ? typicalHolds : meanHolds) ? 1 : 0;
            carried += few ? 1 : 0;
            years += values.length;
        }

        double typicalCoverage() {
            return share(typical);
        }

        double meanYears() {
            return (double) years / EXPERIMENTS;
        }

        String row(String yearsInWords) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %.1f%% | %.0f%% | %.1f%% | %.1f%% |",
                    model.label(),
                    yearsInWords,
                    share(typical),
                    share(carried),
                    share(judged),
                    share(mean));
        }

        private static double share(int of) {
            return 100.0 * of / EXPERIMENTS;
        }
    }

    private static final class Tally {
        private int covered;
        private long years;

        void add(KnownTruth model, Estimate estimate) {
            covered += estimate.low() <= model.truth() && model.truth() <= estimate.high() ? 1 : 0;
            years += estimate.count();
        }

        double coverage() {
            return 100.0 * covered / EXPERIMENTS;
        }

        double meanYears() {
            return (double) years / EXPERIMENTS;
        }
    }
}
