package dev.stagecrew.core.decision.calibration;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Two targets that no setting shows together with the others.
 *
 * @param first the id of the one that lies farther off
 * @param second the id of the other
 * @param suffices whether a setting shows all others when these two are left out; where it does not, these are the two that
 *     lie farthest off at the best setting found
 */
public record Conflict(String first, String second, boolean suffices) {
    /** The pair that lies farthest off at the settings with the most weight. */
    static Conflict at(Cloud cloud, History history, boolean suffices) {
        double[] weights = cloud.weights();
        Map<List<String>, Double> votes = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            votes.merge(farthest(cloud.points()[i], history), weights[i], Double::sum);
        }
        List<String> pair = votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return new Conflict(pair.get(0), pair.get(1), suffices);
    }

    /** Two at least, as one target alone rules nothing out. */
    private static List<String> farthest(double[] u, History history) {
        List<CalibrationTarget> targets = history.targets();
        return IntStream.range(0, targets.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(j -> history.last().misfit(j, targets.get(j), u))
                        .reversed())
                .limit(2)
                .map(j -> targets.get(j).id())
                .toList();
    }
}
