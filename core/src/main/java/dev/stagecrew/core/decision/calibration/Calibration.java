package dev.stagecrew.core.decision.calibration;

import dev.stagecrew.core.decision.calibration.Simulator.Setting;
import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fits a stochastic model to what was observed: history matching in waves, with a quadratic emulator of each target, and
 * importance sampling at the end.
 *
 * <p>What moves no target stays in the middle of its prior. Of the rest a wave simulates settings that the waves before have
 * not ruled out, in the same years, and puts a surface through each target. Waves end, after the third, when the surfaces
 * are sharp, when a wave rules out less than a tenth, after the fifth, or when the next would exceed the years allowed.
 * Two waves are too few: they leave intervals too wide. The outcome depends on the arguments alone.
 *
 * <p>Sources: P. S. Craig, M. Goldstein, A. H. Seheult, J. A. Smith, Pressure matching for hydrocarbon reservoirs: a case
 * study in the use of Bayes linear strategies for large computer experiments, Case Studies in Bayesian Statistics (1997)
 * 37–93; J. McCulloch, J. Ge, J. A. Ward, A. Heppenstall, J. G. Polhill, N. Malleson, Calibrating agent-based models using
 * uncertainty quantification methods, JASSS 25(2) 1 (2022), doi:10.18564/jasss.4791.
 */
public final class Calibration {
    /** Years simulated at each setting. */
    public static final int YEARS_EACH = 8;

    /** A further wave begins only where the years simulated so far and its own are no more than these. */
    public static final int MOST_YEARS = 6_000;

    private static final int FEWEST_WAVES = 3;
    private static final int MOST_WAVES = 5;
    private static final int FEWEST_POINTS = 60;
    private static final int POINTS_PER_PARAMETER = 10;
    private static final int LIVED = 60;
    private static final int CHECKED = 60;
    private static final double LEAST_RULED_OUT = .1;
    private static final int STARTING_CLOUD = 500;

    private final List<String> parameters;
    private final Simulator simulator;
    private final Streams streams;
    private final Directions directions;
    private final int[] free;

    private History history;
    private Proposal proposal;
    private Cloud allowed;
    private double ruledOut = 1;
    private int years;

    private Calibration(List<String> parameters, List<CalibrationTarget> targets, Simulator simulator, long seed) {
        this.parameters = parameters;
        this.simulator = simulator;
        this.streams = new Streams(seed, 0);
        this.directions = Directions.explore(parameters, targets, simulator, YEARS_EACH);
        this.years = Directions.years(parameters.size(), YEARS_EACH);
        this.free = directions.free().stream().mapToInt(parameters::indexOf).toArray();
        this.history = new History(targets, List.of());
        this.proposal = Proposal.prior(free.length);
        this.allowed = Cloud.even(Design.latinHypercube(STARTING_CLOUD, free.length, stream("prior", 0)));
    }

    /**
     * Fits the parameters to the targets.
     *
     * @param parameters names, each with the prior N(0, 1), cut at ±3
     * @param seed of the settings; the years are the simulator's
     */
    public static Calibrated run(
            List<String> parameters, List<CalibrationTarget> targets, Simulator simulator, long seed) {
        requireDistinct(parameters, "parameters");
        requireDistinct(targets.stream().map(CalibrationTarget::id).toList(), "targets");
        return new Calibration(List.copyOf(parameters), targets, simulator, seed).run();
    }

    private static void requireDistinct(List<String> names, String what) {
        if (names.isEmpty() || names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("the " + what + " " + names + " must be one or more, each named once");
        }
    }

    private Calibrated run() {
        if (free.length == 0) {
            return calibrated(prior(), List.of(), List.of(), Optional.empty());
        }
        do {
            wave();
        } while (!allowed.isEmpty() && !isFinished());
        return allowed.isEmpty() ? conflicting() : fitted();
    }

    private void wave() {
        int number = history.waves().size();
        double[][] settings = number == 0
                ? Design.latinHypercube(points(), free.length, stream("design", number))
                : allowed.resample(points(), stream("design", number));
        List<double[][]> simulated = simulate(settings);
        years += settings.length * YEARS_EACH;
        history = history.with(Wave.of(settings, simulated, YEARS_EACH));
        ruledOut = 1 - (double) allowed.where(history::allows).points().length / allowed.points().length;
        allowed = history.allowed(proposal, stream("allowed", number));
        if (!allowed.isEmpty()) {
            proposal = allowed.around();
            allowed = Cloud.even(allowed.resample(STARTING_CLOUD, stream("cloud", number)));
        }
    }

    private boolean isFinished() {
        int waves = history.waves().size();
        boolean learntEnough = ruledOut < LEAST_RULED_OUT || history.last().isSharp(history.targets());
        return waves == MOST_WAVES
                || (waves >= FEWEST_WAVES && learntEnough)
                || years + points() * YEARS_EACH > MOST_YEARS;
    }

    private int points() {
        return Math.max(FEWEST_POINTS, POINTS_PER_PARAMETER * free.length);
    }

    private Calibrated conflicting() {
        Conflict conflict = history.conflict(proposal, stream("conflict", 0));
        return calibrated(prior(), List.of(), List.of(), Optional.of(conflict));
    }

    private Calibrated fitted() {
        double[][] lived = live();
        Posterior posterior = Posterior.of(Likelihood.of(history, lived), proposal, stream("posterior", 0));
        List<String> notShown = check(posterior);
        if (notShown.isEmpty()) {
            return calibrated(posterior, notShown, notShown, Optional.empty());
        }
        history = history.doubting(notShown);
        Posterior doubting = Posterior.of(Likelihood.of(history, lived), proposal, stream("doubting", 0));
        return calibrated(doubting, notShown, check(doubting), Optional.empty());
    }

    /** How years differ where nothing is ruled out. */
    private double[][] live() {
        years += LIVED;
        return simulator
                .simulate(List.of(new Setting(all(allowed.mean()), 0, LIVED)))
                .get(0);
    }

    private List<String> check(Posterior posterior) {
        List<Setting> settings = IntStream.range(0, Math.min(CHECKED, posterior.draws().length))
                .mapToObj(i -> new Setting(all(posterior.draws()[i]), YEARS_EACH + i, 1))
                .toList();
        years += settings.size();
        return PredictiveCheck.notShown(history.targets(), simulator.simulate(settings));
    }

    private List<double[][]> simulate(double[][] settings) {
        return simulator.simulate(
                Stream.of(settings).map(u -> new Setting(all(u), 0, YEARS_EACH)).toList());
    }

    /** The free parameters where they are put, all others in the middle. */
    private double[] all(double[] u) {
        double[] all = new double[parameters.size()];
        for (int k = 0; k < free.length; k++) {
            all[free[k]] = u[k];
        }
        return all;
    }

    private Posterior prior() {
        return Posterior.prior(free.length, stream("unfitted", 0));
    }

    private Calibrated calibrated(
            Posterior posterior, List<String> notShown, List<String> stillNotShown, Optional<Conflict> conflict) {
        return new Calibrated(
                parameters, directions, posterior, history.waves().size(), years, notShown, stillNotShown, conflict);
    }

    private RandomStream stream(String name, int wave) {
        return streams.named("calibration." + name).at(wave);
    }
}
