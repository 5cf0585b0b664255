package dev.stagecrew.core.decision.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * A table of joint draws of parameters: a column a name, a row a draw. As text it is CSV with a header, lines that end in a
 * line feed, and numbers in plain decimals of nine significant digits.
 *
 * @param names one or more, each once, of letters, digits, points, hyphens and underscores
 * @param rows one or more, each with a finite value for each name
 */
public record Draws(List<String> names, double[][] rows) {
    private static final MathContext DIGITS = new MathContext(9);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");

    public Draws {
        names = List.copyOf(names);
        rows = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        requireNames(names);
        if (rows.length == 0) {
            throw new IllegalArgumentException("line 2: there must be at least one draw");
        }
        for (int i = 0; i < rows.length; i++) {
            requireRow(i, rows[i], names.size());
        }
    }

    private static void requireNames(List<String> names) {
        for (String name : names) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("line 1: the name \"" + name
                        + "\" must be of letters, digits, points, hyphens and underscores only."
                        + " Maybe columns are separated by something other than commas");
            }
        }
        if (names.isEmpty() || new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("line 1: the names " + names + " must be one or more, each once");
        }
    }

    private static void requireRow(int index, double[] row, int wanted) {
        if (row.length != wanted || !DoubleStream.of(row).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("line " + (index + 2) + ": the draw " + Arrays.toString(row)
                    + " must have " + wanted + " finite numbers, as the header");
        }
    }

    /**
     * Reads what {@link #toCsv()} has written.
     *
     * @throws IllegalArgumentException with the line that is wrong
     */
    public static Draws parse(String csv) {
        List<String> lines = csv.lines().toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("line 1: there must be a header with names");
        }
        List<String> names = List.of(lines.get(0).split(",", -1));
        requireNames(names);
        double[][] rows = new double[lines.size() - 1][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(i + 2, lines.get(i + 1));
        }
        return new Draws(names, rows);
    }

    private static double[] row(int number, String line) {
        try {
            return Arrays.stream(line.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(
                    "line " + number + ": \"" + line + "\" must be numbers, separated by commas."
                            + " Maybe an editor has saved decimals with commas",
                    none);
        }
    }

    public String toCsv() {
        return String.join(",", names)
                + "\n"
                + Arrays.stream(rows)
                        .map(row ->
                                DoubleStream.of(row).mapToObj(Draws::number).collect(Collectors.joining(",")) + "\n")
                        .collect(Collectors.joining());
    }

    private static String number(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
