package dev.stagecrew.core.decision.screening;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;

/**
 * Random walks through the unit cube on a grid of four levels that change one coordinate at a time by Δ = 2/3, each
 * coordinate once.
 *
 * <p>From many random walks those are taken that lie far from each other: the farthest pair first, then always the walk
 * whose squared distances to the ones taken sum to the most.
 *
 * <p>Sources: M. D. Morris, Factorial sampling plans for preliminary computational experiments, Technometrics 33 (1991)
 * 161–174, doi:10.1080/00401706.1991.10484804; F. Campolongo, J. Cariboni, A. Saltelli, Environmental Modelling &amp;
 * Software 22 (2007) 1509–1518, doi:10.1016/j.envsoft.2006.10.004 (spread); M. V. Ruano et al., ibid. 37 (2012) 103–109
 * (taking them one by one).
 */
final class MorrisDesign {
    static final double DELTA = 2.0 / 3;
    private static final int WALKS_TO_CHOOSE_FROM = 10;

    private MorrisDesign() {}

    /** One walk: its corners, and the coordinate that each step changes. */
    record Walk(double[][] corners, int[] changed) {}

    static List<Walk> spread(int dimensions, int walks, UniformRandomProvider random) {
        List<Walk> candidates = new ArrayList<>();
        for (int i = 0; i < WALKS_TO_CHOOSE_FROM * walks; i++) {
            candidates.add(walk(dimensions, random));
        }
        List<Walk> taken = new ArrayList<>();
        double[] distance = new double[candidates.size()];
        Walk next = candidates.get(0);
        while (true) {
            taken.add(next);
            if (taken.size() == walks) {
                return taken;
            }
            next = farthest(candidates, distance, taken);
        }
    }

    private static Walk farthest(List<Walk> candidates, double[] distance, List<Walk> taken) {
        Walk latest = taken.get(taken.size() - 1);
        int best = -1;
        for (int i = 0; i < candidates.size(); i++) {
            distance[i] += distance(candidates.get(i), latest);
            if (!taken.contains(candidates.get(i)) && (best < 0 || distance[i] > distance[best])) {
                best = i;
            }
        }
        return candidates.get(best);
    }

    private static Walk walk(int dimensions, UniformRandomProvider random) {
        double[] at = new double[dimensions];
        boolean[] up = new boolean[dimensions];
        for (int i = 0; i < dimensions; i++) {
            up[i] = random.nextBoolean();
            at[i] = (random.nextBoolean() ? 0 : 1.0 / 3) + (up[i] ? 0 : DELTA);
        }
        int[] order = PermutationSampler.natural(dimensions);
        PermutationSampler.shuffle(random, order);
        double[][] corners = new double[dimensions + 1][];
        corners[0] = at.clone();
        for (int step = 0; step < dimensions; step++) {
            int coordinate = order[step];
            at[coordinate] += up[coordinate] ? DELTA : -DELTA;
            corners[step + 1] = at.clone();
        }
        return new Walk(corners, order);
    }

    private static double distance(Walk a, Walk b) {
        double sum = 0;
        for (double[] from : a.corners()) {
            for (double[] to : b.corners()) {
                for (int i = 0; i < from.length; i++) {
                    sum += (from[i] - to[i]) * (from[i] - to[i]);
                }
            }
        }
        return sum;
    }
}
