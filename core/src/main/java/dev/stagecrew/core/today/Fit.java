package dev.stagecrew.core.today;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the factors with which a model agrees with the books: Broyden's method on logarithms. The first derivatives come
 * from one difference each, of a fifth less; every later evaluation corrects them. A factor that would have to leave its
 * bounds stays there, and its figure is let go, so that the others are not bent in its favour.
 *
 * <p>The same customers are met in every evaluation, so what is fitted is their sample of chance. Source: Broyden, A class
 * of methods for solving nonlinear simultaneous equations, Math. Comp. 19 (1965), 577-593.
 */
public final class Fit {
    /** Enough for derivatives of all six factors and five steps. */
    public static final int MOST_EVALUATIONS = 12;

    private static final double LESS = StrictMath.log(.8);
    private static final double LONGEST_STEP = StrictMath.log(2);
    /** Towards a figure that the luck of a queue moves: what was learnt of its slope is not worth more. */
    private static final double LONGEST_NOISY_STEP = StrictMath.log(1.4);

    private static final double NOISY = .05;
    /** A figure follows its own factor, if only a little: where luck hides that, the search must not turn round. */
    private static final double LEAST_SLOPE = .05;

    /** Keeps a factor without any effect where it is. */
    private static final double DAMPING = 1e-4;

    private static final double ROUNDING = 1e4;
    /** A residual counts less than so many tolerances: one hopeless figure must not choose among the others. */
    private static final double FAR = 20;

    private final List<Aim> aims;
    private final Model model;
    private final double[][] slopes;
    private int evaluations;

    private Fit(Books books, Model model) {
        this.aims = books.aims();
        this.model = model;
        this.slopes = new double[aims.size()][aims.size()];
    }

    /** A shop that can be lived in with other levels. */
    @FunctionalInterface
    public interface Model {
        /** Every figure of the shop under factors; always the same for the same factors. */
        Map<Figure, Double> figures(Map<FreeParameter, Double> factors);
    }

    /** The nearest that the model comes to the books. */
    public static Agreement of(Books books, Model model) {
        return new Fit(books, model).best();
    }

    private Agreement best() {
        Point point = at(new double[aims.size()]);
        if (point.isSettled()) {
            return point.agreement();
        }
        learnSlopes(point);
        Point best = point;
        while (evaluations < MOST_EVALUATIONS) {
            double[] step = step(point);
            Point next = at(moved(point.x, step));
            if (Arrays.equals(next.x, point.x)) {
                break;
            }
            correct(point, next);
            point = next;
            if (isSettled(next)) {
                // what a figure out of reach was nearer by on the way was luck
                return next.agreement();
            }
            best = next.score() < best.score() ? next : best;
        }
        return best.agreement();
    }

    /** Whether every figure agrees that can: one whose factor stands at a bound and wants to leave it cannot. */
    private boolean isSettled(Point point) {
        return IntStream.range(0, aims.size())
                .allMatch(i -> point.agrees(i) || leaves(aims.get(i), point.x[i], -point.off[i] * slopes[i][i]));
    }

    private void learnSlopes(Point start) {
        for (int factor = 0; factor < aims.size(); factor++) {
            double[] x = start.x.clone();
            x[factor] += aims.get(factor).low() <= StrictMath.exp(LESS) ? LESS : -LESS;
            Point beside = at(moved(x, new double[x.length]));
            double distance = beside.x[factor] - start.x[factor];
            for (int figure = 0; figure < aims.size(); figure++) {
                slopes[figure][factor] = distance == 0 ? 0 : (beside.off[figure] - start.off[figure]) / distance;
            }
            slopes[factor][factor] = Math.max(LEAST_SLOPE, slopes[factor][factor]);
        }
    }

    /** Where the figures would agree if everything were straight, of the factors that can still move that way. */
    private double[] step(Point from) {
        List<Integer> free =
                new ArrayList<>(IntStream.range(0, aims.size()).boxed().toList());
        while (true) {
            double[] step = solved(from, free);
            int stuck = free.stream()
                    .filter(i -> leaves(aims.get(i), from.x[i], step[i]))
                    .findFirst()
                    .orElse(-1);
            if (stuck < 0) {
                return step;
            }
            free.remove(Integer.valueOf(stuck));
        }
    }

    private static boolean leaves(Aim aim, double x, double step) {
        double factor = StrictMath.exp(x);
        return (step < 0 && aim.isLowest(factor)) || (step > 0 && aim.isHighest(factor));
    }

    /** Least squares with a little damping, by elimination. */
    private double[] solved(Point from, List<Integer> free) {
        int n = free.size();
        double[][] rows = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int figure : free) {
                    rows[i][j] += slopes[figure][free.get(i)] * slopes[figure][free.get(j)];
                }
            }
            rows[i][i] += DAMPING;
            for (int figure : free) {
                rows[i][n] -= slopes[figure][free.get(i)] * from.off[figure];
            }
        }
        double[] solution = Elimination.solve(rows);
        double[] step = new double[aims.size()];
        for (int i = 0; i < n; i++) {
            double longest = aims.get(free.get(i)).figure().tolerance() > NOISY ? LONGEST_NOISY_STEP : LONGEST_STEP;
            step[free.get(i)] = Math.max(-longest, Math.min(longest, solution[i]));
        }
        return step;
    }

    /** Broyden's correction: the smallest change of the slopes that explains what was seen. */
    private void correct(Point from, Point to) {
        int n = aims.size();
        double[] moved = new double[n];
        double length = 0;
        for (int j = 0; j < n; j++) {
            moved[j] = to.x[j] - from.x[j];
            length += moved[j] * moved[j];
        }
        for (int i = 0; i < n; i++) {
            double unexplained = to.off[i] - from.off[i];
            for (int j = 0; j < n; j++) {
                unexplained -= slopes[i][j] * moved[j];
            }
            for (int j = 0; j < n; j++) {
                slopes[i][j] += unexplained * moved[j] / length;
            }
            slopes[i][i] = Math.max(LEAST_SLOPE, slopes[i][i]);
        }
    }

    /** Logarithms of factors within bounds, rounded so that they can be written down. */
    private double[] moved(double[] from, double[] step) {
        double[] to = new double[from.length];
        for (int i = 0; i < to.length; i++) {
            double factor = aims.get(i).clipped(StrictMath.exp(from[i] + step[i]));
            to[i] = StrictMath.log(Math.rint(factor * ROUNDING) / ROUNDING);
        }
        return to;
    }

    private Point at(double[] x) {
        Map<FreeParameter, Double> factors = new EnumMap<>(FreeParameter.class);
        for (int i = 0; i < x.length; i++) {
            factors.put(aims.get(i).factor(), Math.rint(StrictMath.exp(x[i]) * ROUNDING) / ROUNDING);
        }
        evaluations++;
        return new Point(aims, x, new Agreement(factors, model.figures(factors)));
    }

    /** An evaluation. */
    private static final class Point {
        private final List<Aim> aims;
        private final double[] x;
        private final double[] off;
        private final Agreement agreement;

        Point(List<Aim> aims, double[] x, Agreement agreement) {
            this.aims = aims;
            this.x = x;
            this.agreement = agreement;
            this.off = new double[aims.size()];
            for (int i = 0; i < off.length; i++) {
                Aim aim = aims.get(i);
                double found = agreement.found(aim.figure());
                // of a figure that the model has no value for, nothing can be learnt
                off[i] = Double.isNaN(found) ? 0 : StrictMath.log(Math.max(found, aim.wanted() / 1000) / aim.wanted());
            }
        }

        Agreement agreement() {
            return agreement;
        }

        /** Whether every figure agrees. */
        boolean isSettled() {
            return IntStream.range(0, off.length).allMatch(this::agrees);
        }

        boolean agrees(int figure) {
            return aims.get(figure).figure().agrees(1, StrictMath.exp(off[figure]));
        }

        double score() {
            double sum = 0;
            for (int i = 0; i < off.length; i++) {
                double tolerances = Math.abs(off[i]) / aims.get(i).figure().tolerance();
                sum += tolerances / (1 + tolerances / FAR);
            }
            return sum;
        }
    }
}
