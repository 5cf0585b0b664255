package dev.stagecrew.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How every chart looks. Colours: M. Okabe, K. Ito, Color Universal Design (2008), which stay apart for colour-blind
 * readers; dashes say the same once more.
 */
final class ChartStyle {
    static final Color INK = new Color(0x1f2933);
    static final Color QUIET = new Color(0x5b6672);
    static final Color GRID = new Color(0xe3e7eb);
    static final Color PAPER = Color.WHITE;

    /** Opacity of the 10th to 90th percentile band and of the interval of the mean. */
    static final float RISK = 0.13f;

    static final float ERROR = 0.30f;

    static final float TEXT = 13f;

    private static final Color[] COLOURS = {
        new Color(0x666666),
        new Color(0x0072b2),
        new Color(0xd55e00),
        new Color(0x009e73),
        new Color(0xcc79a7),
        new Color(0xe69f00),
        new Color(0x56b4e9)
    };
    /** The same hues dark enough for words on white: 4.5 to 1, as WCAG 2.2 asks for text. */
    private static final Color[] WORDS = {
        new Color(0x5f6b76),
        new Color(0x0067a3),
        new Color(0xb34d00),
        new Color(0x007a59),
        new Color(0x9c4879),
        new Color(0x8a5f00),
        new Color(0x1f6f99)
    };

    private static final float[][] DASHES = {{2, 3}, {}, {8, 3}, {8, 3, 2, 3}, {4, 2}, {12, 3}, {6, 2, 2, 2, 2, 2}};

    private ChartStyle() {}

    static Color colour(Look look) {
        return COLOURS[place(look)];
    }

    /** The colour of a name. */
    static Color words(Look look) {
        return WORDS[place(look)];
    }

    private static int place(Look look) {
        return look.slot() == 0 ? 0 : 1 + (look.slot() - 1) % (COLOURS.length - 1);
    }

    /** What a page may recolour, each with the name of its CSS variable. */
    static Map<Color, String> variables() {
        Map<Color, String> names = new LinkedHashMap<>();
        names.put(INK, "ink");
        names.put(QUIET, "quiet");
        names.put(GRID, "grid");
        names.put(PAPER, "paper");
        for (int i = 0; i < COLOURS.length; i++) {
            names.put(COLOURS[i], "p" + i);
            names.put(WORDS[i], "w" + i);
        }
        return names;
    }

    static float[] dash(Look look) {
        return DASHES[look.slot() % DASHES.length].clone();
    }

    static Stroke line(Look look) {
        float[] dash = dash(look);
        return dash.length == 0
                ? new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    static Stroke thin() {
        return new BasicStroke(1f);
    }

    static Stroke goal() {
        return new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {1, 2}, 0);
    }

    static Font text() {
        return Fonts.regular().deriveFont(TEXT);
    }

    static Font strong() {
        return Fonts.semiBold().deriveFont(TEXT);
    }

    static Color faint(Color colour, float opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), Math.round(255 * opacity));
    }
}
