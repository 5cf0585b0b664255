package dev.stagecrew.core.scenario.file;

import dev.stagecrew.core.scenario.shape.Measure;
import dev.stagecrew.core.scenario.shape.Words;
import java.util.regex.Pattern;

/**
 * What somebody costs, the employer's costs included: {@code 9 an hour}. A sum {@code a month} is spread over the hours
 * of the position (365.25 / 12 / 7 weeks a month).
 */
final class PayWords {
    private static final double WEEKS_A_MONTH = 365.25 / 12 / 7;
    private static final Measure HOURLY = new Measure(
            "pay in the scenario's currency", Measure.units("", 1, "/hour", 1, "/h", 1), 0, 1e5, "9 an hour");
    private static final Measure MONTHLY =
            new Measure("pay in the scenario's currency", Measure.units("/month", 1), 0, 1e8, "2000 a month");

    private static final Pattern MONTH = Pattern.compile("(?i)(?:month|(?<!\\p{L})ay(?:da|lık)?)$");

    private PayWords() {}

    /**
     * An amount for an hour, or for a month of whatever hours.
     *
     * @param bare whether nothing says what it is for: then it is for an hour
     */
    record Pay(double amount, boolean monthly, boolean bare) {
        double perHour(double hoursPerWeek) {
            return monthly ? amount / (hoursPerWeek * WEEKS_A_MONTH) : amount;
        }
    }

    static Words<Pay> shape() {
        return new Words<>(
                "pay in the scenario's currency, as 9 an hour or 2000 a month",
                HOURLY.shape().schema(),
                (text, reading) -> MONTH.matcher(text).find()
                        ? new Pay(MONTHLY.parse(text), true, false)
                        : new Pay(HOURLY.parse(text), false, Character.isDigit(text.charAt(text.length() - 1))));
    }
}
