package dev.stagecrew.scenario.shape;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.scenario.problem.ProblemCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with the units it may be written in.
 *
 * @param what what is measured, as bundles call it after {@code measure.}: {@code hours-a-week}
 * @param units how many of the model's unit one of each is; the key "" stands for a bare number
 * @param low the least that is allowed, in the model's unit
 * @param high the most that is allowed, in the model's unit
 * @param example as somebody would write it
 */
public record Measure(String what, Map<String, Double> units, double low, double high, String example) {
    private static final int LONGEST = 200;
    private static final String NUMBER = "[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d+)?";
    private static final Pattern QUANTITY = Pattern.compile("(" + NUMBER + ")\\s*(.*)");
    private static final Pattern PERCENT_FIRST = Pattern.compile("%\\s*(" + NUMBER + ")");
    private static final Pattern EACH = Pattern.compile("\\s*(?:/|\\bper\\b|\\ban?\\b|\\beach\\b)\\s*");

    public Measure {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    }

    /** Units and how many of the model's unit one of each is, in turn. */
    public static Map<String, Double> units(Object... pairs) {
        Map<String, Double> units = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            units.put((String) pairs[i], ((Number) pairs[i + 1]).doubleValue());
        }
        return units;
    }

    /** This measure within other bounds. */
    public Measure within(double least, double most) {
        return new Measure(what, units, least, most, example);
    }

    /** This measure under another name and example. */
    public Measure called(String name, String shown) {
        return new Measure(name, units, low, high, shown);
    }

    /** This measure, which may be written in a further unit, too. */
    Measure alsoIn(String unit, double factor) {
        Map<String, Double> more = new LinkedHashMap<>(units);
        more.put(unit, factor);
        return new Measure(what, more, low, high, example);
    }

    /** The number in the model's unit. */
    public double parse(String text) throws Misread {
        if (text.length() > LONGEST) { // no pattern may see it
            throw new Misread(ProblemCode.E013, Sentence.of("must-be", expected()), "");
        }
        Matcher percent = PERCENT_FIRST.matcher(text);
        Matcher quantity = QUANTITY.matcher(percent.matches() ? percent.group(1) + "%" : text);
        if (!quantity.matches()) {
            throw notANumber(text);
        }
        double number = Double.parseDouble(quantity.group(1));
        String unit = unit(quantity);
        Double factor = units.get(unit);
        if (factor == null) {
            throw wrongUnit(text, quantity.group(1), unit);
        }
        if (Habits.hasDottedThousands(quantity.group(1)) && understood(Habits.measured(text))) {
            throw new Misread(ProblemCode.E013, Sentence.of("dot-between-thousands"), Habits.measured(text));
        }
        double value = times(number, factor);
        if (!(value >= low && value <= high)) {
            throw outOfBounds(text, number, unit);
        }
        return value;
    }

    /** 95% is exactly the double 0.95: a factor of 1 / n divides. */
    private static double times(double number, double factor) {
        double parts = 1 / factor;
        return parts > 1 && parts == Math.rint(parts) ? number / parts : number * factor;
    }

    private Misread notANumber(String text) {
        if (Habits.hasCurrency(text)) {
            return new Misread(ProblemCode.E014, Sentence.of("no-currency", expected()), meant(text));
        }
        String meant = meant(text);
        return new Misread(
                ProblemCode.E013, Sentence.of(meant.isEmpty() ? "must-be" : "decimal-point", expected()), meant);
    }

    private Misread wrongUnit(String text, String number, String unit) {
        if (Habits.hasCurrency(text) || !Habits.number(text).equals(text)) {
            return notANumber(text);
        }
        if (unit.isEmpty()) {
            return new Misread(ProblemCode.E014, Sentence.of("unit-missing", expected()), "");
        }
        String meant = meant(text);
        String nearest = Closest.to(unit, units.keySet());
        return new Misread(
                ProblemCode.E014,
                Sentence.of("wrong-unit", TextShape.shown(unit), expected()),
                meant.isEmpty() && !nearest.isEmpty() ? Habits.units(number + " " + nearest) : meant);
    }

    /** What was probably meant, if that can be read; else the empty string. */
    private String meant(String text) {
        String plain = Habits.measured(text);
        return understood(plain) ? plain : "";
    }

    private boolean understood(String text) {
        Matcher quantity = QUANTITY.matcher(text);
        Double factor = quantity.matches() ? units.get(unit(quantity)) : null;
        if (factor == null) {
            return false;
        }
        double value = times(Double.parseDouble(quantity.group(1)), factor);
        return value >= low && value <= high;
    }

    private static String unit(Matcher quantity) {
        return EACH.matcher(quantity.group(2).strip().toLowerCase(Locale.ROOT)).replaceAll("/");
    }

    private Misread outOfBounds(String text, double number, String unit) {
        boolean percent = units.containsKey("%") && unit.isEmpty() && number > 1 && number <= 100 * high;
        return new Misread(ProblemCode.E015, Sentence.of("must-be-from", bounds()), percent ? text + "%" : "");
    }

    /** To follow "must be". */
    public Sentence expected() {
        return Sentence.of("expected.measure", Sentence.of("measure." + what), example);
    }

    /** The allowed range in words. */
    Sentence bounds() {
        boolean percent = units.containsKey("%") && !units.containsKey("x");
        String written = percent ? "%" : units.containsKey("") ? "" : firstUnit();
        double factor = units.getOrDefault(written, 1.0);
        String unit = percent || written.isEmpty() ? written : " " + written;
        return Sentence.of("bounds", plain(low / factor) + unit, plain(high / factor) + unit);
    }

    private String firstUnit() {
        return units.keySet().iterator().next();
    }

    static String plain(double value) {
        double rounded = Math.rint(value * 1e6) / 1e6;
        return rounded == Math.rint(rounded) ? String.format(Locale.ROOT, "%.0f", rounded) : String.valueOf(rounded);
    }

    /** This measure as a shape. */
    public TextShape<Double> shape() {
        return new TextShape<>(
                Sentence.of("expected.bounded", expected(), bounds()), schema(), (text, reading) -> parse(text));
    }

    /** Whole numbers of this measure as a shape. */
    public TextShape<Integer> wholeShape() {
        return new TextShape<>(Sentence.of("expected.bounded", expected(), bounds()), schema(), (text, reading) -> {
            double value = parse(text);
            if (value != Math.rint(value)) {
                throw new Misread(ProblemCode.E013, Sentence.of("whole-number"), plain(Math.rint(value)));
            }
            return (int) value;
        });
    }

    Map<String, Object> schema() {
        double bare = units.getOrDefault("", Double.NaN);
        return Double.isNaN(bare)
                ? Schemas.text()
                : Schemas.any(
                        Schemas.object("type", "number", "minimum", low / bare, "maximum", high / bare),
                        Schemas.text());
    }
}
