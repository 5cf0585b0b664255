package dev.stagecrew.core.decision.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.theory.ErlangA;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The fitter on a desk whose long run is known exactly, M/M/3+M: what its books tell of arrivals, giving up, waiting and
 * work, for sixty desks drawn from the prior, each with years of its own.
 */
class DeskTest {
    private static final List<String> PARAMETERS = List.of("arrivals", "handling", "patience");
    private static final ParameterScale ARRIVALS = ParameterScale.of(Unit.COUNT, 8, 20);
    private static final ParameterScale HANDLING = ParameterScale.of(Unit.HOURS, .12, .3);
    private static final ParameterScale PATIENCE = ParameterScale.of(Unit.HOURS, .2, 1.5);
    private static final double[] LUCK = {.04, .15, .15, .05};
    private static final int SETS = 60;

    private static List<Calibrated> fitted = List.of();
    private static Sbc sbc = new Sbc(1, new int[SETS][0]);

    @BeforeAll
    static void fit() {
        RandomStream prior = new Streams(20, 0).named("truths").at(0);
        List<double[]> truths = Stream.generate(() -> Prior.draw(PARAMETERS.size(), prior))
                .limit(SETS)
                .toList();
        fitted = IntStream.range(0, SETS)
                .parallel()
                .mapToObj(set -> fit(set, truths.get(set)))
                .toList();
        sbc = Sbc.of(
                truths, fitted.stream().map(found -> found.posterior().draws()).toList());
    }

    private static Calibrated fit(int set, double[] truth) {
        KnownModel desk = new KnownModel(DeskTest::desk, LUCK, 1_000 + set);
        return Calibration.run(PARAMETERS, desk.observed(truth, .03, .05), desk, set);
    }

    private static double[] desk(double[] u) {
        double arrivals = ARRIVALS.value(u[0]);
        ErlangA erlang = ErlangA.of(arrivals, 1 / HANDLING.value(u[1]), 3, PATIENCE.value(u[2]));
        return new double[] {
            Math.log(arrivals),
            logit(erlang.abandonedShare()),
            Math.log(erlang.meanWaitHours()),
            logit(erlang.utilisation())
        };
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    /** Of 60 intervals that hold the truth with probability .8, 38 to 54 do so in 99 of 100 trials. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void eightInTenIntervalsHoldTheTruth(int parameter) {
        assertThat(sbc.coverage(parameter, .8)).as(PARAMETERS.get(parameter)).isBetween(.7, .9);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void theTruthIsAtEveryRankEquallyOften(int parameter) {
        assertThat(sbc.uniformity(parameter)).as(PARAMETERS.get(parameter)).isGreaterThan(.001);
    }

    @Test
    void everyDeskTakesThreeWavesAndFewYears() {
        assertThat(fitted).allSatisfy(found -> {
            assertThat(found.waves()).isBetween(3, 5);
            assertThat(found.years()).isLessThan(3_000);
            assertThat(found.conflict()).isEmpty();
        });
    }

    @Test
    void everyParameterIsLearnt() {
        for (String parameter : PARAMETERS) {
            assertThat(fitted).as(parameter).allMatch(found -> found.contraction(parameter) > .5);
        }
    }
}
