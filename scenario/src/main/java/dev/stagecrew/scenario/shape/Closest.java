package dev.stagecrew.scenario.shape;

import java.util.Collection;
import java.util.Locale;

/**
 * The name that was probably meant: the nearest by optimal string alignment (insertions, deletions, substitutions and
 * swaps of neighbours count one each), if it is near enough.
 *
 * <p>Source: Damerau, Comm. ACM 7(3), 1964, doi:10.1145/363958.363994.
 */
public final class Closest {
    private Closest() {}

    /** The nearest name, or the empty string when none differs in less than about a third of its letters. */
    public static String to(String word, Collection<String> names) {
        String wanted = plain(word);
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String name : names) {
            int distance = distance(wanted, plain(name));
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        int allowed = Math.max(1, (Math.min(wanted.length(), 30) + 2) / 3);
        return least <= allowed && least < best.length() ? best : "";
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    private static int distance(String from, String to) {
        if (from.length() > 80) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(from, to, i, j, cost);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int step(String from, String to, int i, int j, int[][] cost) {
        int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
