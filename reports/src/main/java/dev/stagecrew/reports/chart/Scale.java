package dev.stagecrew.reports.chart;

import java.util.function.DoubleFunction;

/**
 * An axis of values.
 *
 * @param step distance of the marks
 * @param marks how a mark is written
 */
public record Scale(double low, double high, double step, DoubleFunction<String> marks) {
    private static final double BETWEEN_MARKS = 8;
    private static final double[] DECIMAL = {1, 2, 2.5, 5, 10};
    private static final double[] MINUTES = {1, 5, 10, 15, 30, 60, 120, 240, 360, 720, 1440, 2880, 5760, 11520};

    public Scale {
        if (!(low < high && step > 0)) {
            throw new IllegalArgumentException("an axis from " + low + " to " + high + " by " + step);
        }
    }

    /** An axis over zero and everything from low to high, with three to six round marks. */
    public static Scale over(double low, double high, DoubleFunction<String> marks) {
        return around(low, high, roundStep(span(low, high) / 4), marks);
    }

    /** The same for minutes, marked at quarters, hours and days rather than at tens. */
    public static Scale overMinutes(double low, double high, DoubleFunction<String> marks) {
        double wanted = span(low, high) / 5;
        double step = roundStep(wanted);
        for (double candidate : MINUTES) {
            if (candidate >= wanted) {
                step = candidate;
                break;
            }
        }
        return around(low, high, step, marks);
    }

    /** The same with fewer marks where they would run into each other when written side by side on so many pixels. */
    Scale across(double pixels) {
        double widest = 0;
        for (double mark = low; mark <= high + step / 2; mark += step) {
            widest = Math.max(widest, Lettering.width(marks.apply(mark), ChartStyle.text()));
        }
        double apart = widest + BETWEEN_MARKS;
        double wider = step;
        for (int times = 2; wider * pixels < apart * (high - low) && wider < high - low; times++) {
            wider = step * times;
        }
        return new Scale(low, high, wider, marks);
    }

    private static Scale around(double low, double high, double step, DoubleFunction<String> marks) {
        double bottom = Math.floor(Math.min(0, low) / step) * step;
        double top = Math.max(Math.ceil(Math.max(0, high) / step - 0.02) * step, bottom + step);
        return new Scale(bottom, top, step, marks);
    }

    private static double span(double low, double high) {
        double span = Math.max(0, high) - Math.min(0, low);
        return span > 0 && Double.isFinite(span) ? span : 1;
    }

    private static double roundStep(double wanted) {
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (double candidate : DECIMAL) {
            if (candidate * power >= wanted * 0.999) {
                return candidate * power;
            }
        }
        return 10 * power;
    }
}
