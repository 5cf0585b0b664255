package dev.stagecrew.core.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many years a run that goes on until differences are precise takes, as manifests carry it.
 *
 * @param watched ids of the KPIs whose differences have to become precise
 * @param percent the precision, a share of the baseline in hundredths
 * @param floor the years of the pilot
 * @param ceiling the most years
 */
public record Stopping(List<String> watched, BigDecimal percent, int floor, int ceiling) {
    /** The rule of a run whose years the user has counted. */
    public static final String FIXED = "fixed number of replications";

    private static final Pattern TEXT = Pattern.compile(
            "triple sampling until differences in (.*) are known to ([0-9.]+)% \\((\\d{1,9}) to (\\d{1,9}) replications\\)");

    public Stopping {
        watched = List.copyOf(watched);
    }

    /** The rule of a manifest; nothing for a fixed number and for what another version wrote. */
    public static Optional<Stopping> read(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new Stopping(
                        List.of(parts.group(1).split(", ", -1)),
                        new BigDecimal(parts.group(2)),
                        Integer.parseInt(parts.group(3)),
                        Integer.parseInt(parts.group(4))))
                : Optional.empty();
    }

    /** The precision as a fraction. */
    public double share() {
        return percent.movePointLeft(2).doubleValue();
    }

    /** The text that {@link #read} reads. */
    public String text() {
        return String.format(
                Locale.ROOT,
                "triple sampling until differences in %s are known to %s%% (%d to %d replications)",
                String.join(", ", watched),
                percent.toPlainString(),
                floor,
                ceiling);
    }
}
