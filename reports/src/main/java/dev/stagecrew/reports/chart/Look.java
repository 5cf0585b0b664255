package dev.stagecrew.reports.chart;

import java.util.Locale;

/**
 * How a plan or a layer looks: a place in the palette. Colour and dash go together, so that neither is needed alone.
 *
 * @param slot 0 is the baseline's grey, 1 to 6 the colours of Okabe and Ito
 */
public record Look(int slot) {
    /** The baseline. */
    public static final Look BASELINE = new Look(0);

    /** The look of the n-th of several, counted from 0; after six they begin again with another dash. */
    public static Look nth(int n) {
        return new Look(1 + n);
    }

    /** The colour as CSS writes it: the variable that the page's pictures use. */
    public String css() {
        return "var(--" + ChartStyle.variables().get(ChartStyle.colour(this)) + ")";
    }

    /** The colour as office files write it, as {@code 0072B2}. */
    public String rgb() {
        return String.format(Locale.ROOT, "%06X", ChartStyle.colour(this).getRGB() & 0xffffff);
    }

    /** The dash pattern as SVG writes it, in pixels; the empty string for a solid line. */
    public String dashes() {
        StringBuilder text = new StringBuilder();
        for (float length : ChartStyle.dash(this)) {
            text.append(text.isEmpty() ? "" : " ").append((int) length);
        }
        return text.toString();
    }
}
