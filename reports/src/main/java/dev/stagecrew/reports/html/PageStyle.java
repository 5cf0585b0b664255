package dev.stagecrew.reports.html;

import dev.stagecrew.reports.chart.Fonts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** The style sheet of the page with the bundled font inside. */
final class PageStyle {
    /** What the Latin and extended Latin halves of the font cover: Turkish letters and ₺ are in the second. */
    private static final String LATIN = "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,"
            + "U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";

    private static final String LATIN_EXTENDED =
            "U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1E9F,U+2020,U+20A0-20AB," + "U+20AD-20C0,U+2113";

    private PageStyle() {}

    static String css(String pictures) {
        return "\n" + font("latin", 400, LATIN) + font("latin-ext", 400, LATIN_EXTENDED) + font("latin", 600, LATIN)
                + font("latin-ext", 600, LATIN_EXTENDED) + sheet() + pictures;
    }

    private static String font(String subset, int weight, String range) {
        byte[] file = read(Fonts.open("inter-" + subset + "-" + weight + "-normal.woff2"));
        return "@font-face{font-family:Inter;font-weight:" + weight + ";src:url(data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(file) + ") format('woff2');unicode-range:" + range + "}\n";
    }

    private static String sheet() {
        return new String(
                read(Objects.requireNonNull(
                        PageStyle.class.getResourceAsStream("/dev/stagecrew/reports/html/report.css"))),
                StandardCharsets.UTF_8);
    }

    private static byte[] read(InputStream source) {
        try (InputStream in = source) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
