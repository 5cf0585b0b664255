package dev.stagecrew.reports.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The font of all pictures and papers: Inter, under the SIL Open Font License, bundled. It has ₺ and Turkish letters, and from
 * Noto the letters of Arabic, Hebrew and Thai and everyday signs.
 */
public final class Fonts {
    private static final String PLACE = "/dev/stagecrew/reports/font/";
    /** Shapes are taken at this size and made smaller. */
    private static final float OUTLINED = 100;

    private static final Font REGULAR = read("Inter-Regular.ttf");
    private static final Font SEMI_BOLD = read("Inter-SemiBold.ttf");

    private Fonts() {}

    static Font regular() {
        return REGULAR;
    }

    static Font semiBold() {
        return SEMI_BOLD;
    }

    /** Whether pictures and papers can show a character; what only joins others (U+200D) has no shape of its own. */
    public static boolean shows(int character) {
        return Character.getType(character) != Character.FORMAT && isDrawn(character);
    }

    /** How far words lead, in heights of the font. */
    public static double advance(String words) {
        return layout(words).getAdvance() / OUTLINED;
    }

    /** Words as a shape on a baseline at 0, as large as asked for: in the order and the forms that their script asks for. */
    public static Shape outline(String words, double size) {
        double scale = size / OUTLINED;
        return layout(words).getOutline(AffineTransform.getScaleInstance(scale, scale));
    }

    private static TextLayout layout(String words) {
        return new TextLayout(words, REGULAR.deriveFont(OUTLINED), new FontRenderContext(null, true, true));
    }

    private static boolean isDrawn(int character) {
        return Character.isWhitespace(character) || REGULAR.canDisplay(character);
    }

    /** A file of the bundled font, as {@code Inter-Regular.ttf}. */
    public static InputStream open(String file) {
        return Objects.requireNonNull(Fonts.class.getResourceAsStream(PLACE + file), file);
    }

    private static Font read(String file) {
        try (InputStream bare = open(file);
                InputStream in = open(file)) {
            BareSystem.prepare(bare);
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file + " is not a font", e);
        }
    }
}
