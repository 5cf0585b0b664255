package dev.stagecrew.scenario.shape;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.random.Distribution;
import dev.stagecrew.scenario.problem.ProblemCode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time that varies, in minutes, in words: {@code exponential 15 min}, {@code lognormal 5 min cv 0.8}, {@code weibull
 * 3 h shape 0.5}, {@code constant 5 min}, or {@code 5 min} for a constant. The time is the mean of each.
 */
public final class Distributions {
    private static final Sentence EXPECTED = Sentence.of("expected.distribution");
    private static final Pattern NAMED = Pattern.compile("([a-z]+)\\s+(.+?)(?:\\s+(cv|shape)\\s+(\\S+))?");
    private static final Measure SPREAD = Measures.NUMBER.within(.01, 10);
    private static final Measure TIME = Measures.MINUTES.within(.01, 60 * 24 * 30);

    private Distributions() {}

    public static TextShape<Distribution> shape() {
        return new TextShape<>(EXPECTED, Schemas.text(), (text, reading) -> parse(text));
    }

    private static Distribution parse(String text) throws Misread {
        String words = text.toLowerCase(Locale.ROOT);
        if (!words.isEmpty() && !Character.isLetter(words.charAt(0))) {
            return new Distribution.Constant(TIME.parse(words));
        }
        Matcher named = NAMED.matcher(words);
        if (!named.matches()) {
            throw unclear();
        }
        double minutes = TIME.parse(named.group(2));
        String wanted = switch (named.group(1)) {
            case "constant", "exponential" -> "";
            case "lognormal" -> "cv";
            case "weibull" -> "shape";
            default -> throw unclear();
        };
        String given = named.group(3) == null ? "" : named.group(3);
        if (!given.equals(wanted)) {
            throw unclear();
        }
        return switch (named.group(1)) {
            case "constant" -> new Distribution.Constant(minutes);
            case "exponential" -> new Distribution.Exponential(minutes);
            case "lognormal" -> Distribution.Lognormal.of(minutes, SPREAD.parse(named.group(4)));
            default -> Distribution.Weibull.of(minutes, SPREAD.parse(named.group(4)));
        };
    }

    private static Misread unclear() {
        return new Misread(ProblemCode.E014, Sentence.of("must-be", EXPECTED), "");
    }
}
