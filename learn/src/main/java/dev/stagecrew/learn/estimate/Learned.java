package dev.stagecrew.learn.estimate;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.language.Digits;
import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.gate.LearnWindow;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One thing that was learned, or that could not be.
 *
 * <p>An estimate of an assumption becomes a value when the half-width of its 95% interval is below a quarter of the
 * assumption's plausible range, and is left alone when the interval is wider than that range. An input of the shop, which
 * has no such range, becomes a value when its half-width is below a tenth of it.
 *
 * @param key its path in a scenario, as {@code assumptions.refund-rate}; of what no scenario holds, {@code observed.} and a
 *     name: figures to fit and to show
 * @param value NaN where nothing was learned
 * @param low lower end of the 95% interval; NaN where there is none
 * @param high its upper end
 * @param written as a scenario writes it, for what is no number
 * @param count of what it was learned from
 * @param reason from what it was learned, or why not
 */
public record Learned(
        String key,
        double value,
        double low,
        double high,
        Optional<String> written,
        long count,
        LearnWindow period,
        LearnedAs verdict,
        Sentence reason) {
    private static final String ASSUMPTIONS = "assumptions.";
    private static final double OF_PLAUSIBLE = .25;
    private static final double OF_ITSELF = .1;

    /** An estimate with its interval, judged. */
    public static Learned of(
            String key, double value, double low, double high, long count, LearnWindow period, Sentence reason) {
        return plausible(key)
                .map(range -> ofAssumption(key, value, low, high, count, period, reason, range))
                .orElseGet(() -> new Learned(
                        key,
                        value,
                        low,
                        high,
                        Optional.empty(),
                        count,
                        period,
                        (high - low) / 2 <= OF_ITSELF * Math.abs(value) ? LearnedAs.VALUE : LearnedAs.RANGE,
                        reason));
    }

    /** Something that no number holds, as a timetable. */
    static Learned written(String key, String written, long count, LearnWindow period, Sentence reason) {
        return new Learned(
                key, Double.NaN, Double.NaN, Double.NaN, Optional.of(written), count, period, LearnedAs.VALUE, reason);
    }

    /** What the files do not tell. */
    static Learned assumed(String key, long count, LearnWindow period, Sentence reason) {
        return new Learned(
                key, Double.NaN, Double.NaN, Double.NaN, Optional.empty(), count, period, LearnedAs.ASSUMED, reason);
    }

    /** A number to be told: whole from a thousand on, else with at most four digits. */
    static Object told(double number) {
        return Double.isNaN(number) || Double.isInfinite(number) ? "?" : new Digits(rounded(number), false);
    }

    /** A share in per cent, with a tenth. */
    static Object percent(double share) {
        return Double.isNaN(share) || Double.isInfinite(share)
                ? "?"
                : new Digits(rounded(Math.round(share * 1000) / 10.0), true);
    }

    private static BigDecimal rounded(double number) {
        if (Math.abs(number) >= 1000) {
            return BigDecimal.valueOf(Math.round(number));
        }
        BigDecimal digits = new BigDecimal(number, new MathContext(Math.abs(number) < 1 ? 3 : 4)).stripTrailingZeros();
        return digits.scale() < 0 ? digits.setScale(0, RoundingMode.UNNECESSARY) : digits;
    }

    private static Optional<Assumption> plausible(String key) {
        return key.startsWith(ASSUMPTIONS) ? Assumption.byId(key.substring(ASSUMPTIONS.length())) : Optional.empty();
    }

    private static Learned ofAssumption(
            String key,
            double value,
            double low,
            double high,
            long count,
            LearnWindow period,
            Sentence reason,
            Assumption range) {
        double plausible = range.high() - range.low();
        if (!(high - low <= plausible)) {
            return new Learned(
                    key,
                    value,
                    low,
                    high,
                    Optional.empty(),
                    count,
                    period,
                    LearnedAs.ASSUMED,
                    Sentence.of("estimate.too-wide", reason));
        }
        boolean outside = value < range.low() || value > range.high();
        return new Learned(
                key,
                value,
                low,
                high,
                Optional.empty(),
                count,
                period,
                (high - low) / 2 < OF_PLAUSIBLE * plausible ? LearnedAs.VALUE : LearnedAs.RANGE,
                outside ? Sentence.of("estimate.outside", reason, told(range.low()), told(range.high())) : reason);
    }
}
