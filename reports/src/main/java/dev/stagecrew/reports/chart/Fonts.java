package dev.stagecrew.reports.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The font of all pictures and papers: Inter, under the SIL Open Font License, bundled. It has ₺ and Turkish letters. */
public final class Fonts {
    private static final String PLACE = "/dev/stagecrew/reports/font/";
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
