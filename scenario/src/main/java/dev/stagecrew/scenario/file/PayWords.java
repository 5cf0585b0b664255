package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.scenario.shape.Measure;
import dev.stagecrew.scenario.shape.TextShape;
import java.util.regex.Pattern;

/**
 * What somebody costs, the employer's costs included: {@code 9 an hour}, or {@code 2000 a month} whatever the hours.
 */
final class PayWords {
    private static final Measure HOURLY =
            new Measure("pay", Measure.units("", 1, "/hour", 1, "/h", 1), 0, 1e5, "9 an hour");
    private static final Measure MONTHLY = new Measure("pay", Measure.units("/month", 1), 0, 1e8, "2000 a month");

    private static final Pattern MONTH = Pattern.compile("(?i)(?:month|(?<!\\p{L})ay(?:da|lık)?)$");

    private PayWords() {}

    /**
     * Pay as it is written.
     *
     * @param bare whether nothing says what it is for: then it is for an hour
     */
    record Written(Pay pay, boolean bare) {}

    static TextShape<Written> shape() {
        return new TextShape<>(
                Sentence.of("expected.pay"),
                HOURLY.shape().schema(),
                (text, reading) -> MONTH.matcher(text).find()
                        ? new Written(Pay.aMonth(MONTHLY.parse(text)), false)
                        : new Written(
                                Pay.anHour(HOURLY.parse(text)), Character.isDigit(text.charAt(text.length() - 1))));
    }
}
