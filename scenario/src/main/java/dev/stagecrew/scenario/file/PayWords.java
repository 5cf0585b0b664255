package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Measure;
import dev.stagecrew.scenario.shape.Misread;
import dev.stagecrew.scenario.shape.TextShape;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody costs, the employer's costs included: {@code 9 an hour}, {@code 2000 a month} whatever the hours, {@code
 * 2.50 an order}, {@code 5% of sales}, {@code 15% of ad spend}; several with a plus, and {@code at least 500 a month}.
 */
final class PayWords {
    private static final Measure HOURLY =
            new Measure("pay", Measure.units("", 1, "/hour", 1, "/h", 1), 0, 1e5, "9 an hour");
    private static final Measure MONTHLY = new Measure("pay", Measure.units("/month", 1), 0, 1e8, "2000 a month");
    private static final Measure BY_ORDER = new Measure("pay", Measure.units("/order", 1), 0, 1e5, "2.50 an order");
    private static final Measure OF_SALES = new Measure(
            "pay", Measure.units("% of sales", .01, "% of revenue", .01, "% of turnover", .01), 0, 1, "5% of sales");
    private static final Measure OF_ADS = new Measure(
            "pay",
            Measure.units("% of ad spend", .01, "% of ads", .01, "% of ad-budget", .01),
            0,
            1,
            "15% of ad spend");

    private static final Pattern MONTH = Pattern.compile("(?i)(?:month|(?<!\\p{L})ay(?:da|lık)?)$");
    private static final Pattern ORDER = Pattern.compile("(?i)orders?$");
    private static final Pattern SHARE_OF_ADS = Pattern.compile("(?i)of\\s+(?:the\\s+)?ad\\p{L}*(?:[ -]\\p{L}+)?$");
    private static final Pattern SHARE = Pattern.compile("(?i)\\bof\\s");
    private static final Pattern LEAST = Pattern.compile("(?i)\\s*,?\\s*\\bat\\s+least\\s+(.*)$");

    private PayWords() {}

    /**
     * Pay as it is written.
     *
     * @param bare whether nothing says what it is for: then it is for an hour
     */
    record Written(Pay pay, boolean bare) {}

    static TextShape<Written> shape() {
        return new TextShape<>(Sentence.of("expected.pay"), HOURLY.shape().schema(), (text, reading) -> written(text));
    }

    private static Written written(String text) throws Misread {
        Matcher least = LEAST.matcher(text);
        boolean floor = least.find();
        String parts = floor ? text.substring(0, least.start()) : text;
        Pay pay = Pay.NOTHING;
        String[] each = parts.split("\\+", -1);
        for (String part : each) {
            try {
                pay = pay.and(part(part.strip()));
            } catch (IllegalArgumentException twice) {
                throw new Misread(ProblemCode.E017, Sentence.of("paid-twice"), "");
            }
        }
        boolean bare = !floor && each.length == 1 && Character.isDigit(text.charAt(text.length() - 1));
        return new Written(floor ? pay.atLeast(MONTHLY.parse(least.group(1))) : pay, bare);
    }

    private static Pay part(String text) throws Misread {
        if (MONTH.matcher(text).find()) {
            return Pay.aMonth(MONTHLY.parse(text));
        }
        if (ORDER.matcher(text).find()) {
            return Pay.of(BY_ORDER.parse(text), Pay.Per.ORDER);
        }
        if (SHARE_OF_ADS.matcher(text).find()) {
            return Pay.of(OF_ADS.parse(text), Pay.Per.AD_SPEND);
        }
        return SHARE.matcher(text).find()
                ? Pay.of(OF_SALES.parse(text), Pay.Per.SALES)
                : Pay.anHour(HOURLY.parse(text));
    }
}
