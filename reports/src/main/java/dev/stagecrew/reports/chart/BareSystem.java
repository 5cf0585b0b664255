package dev.stagecrew.reports.chart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A Linux without fonts, as servers and containers are. Java draws no picture there, not even in a font that it is given: it
 * first asks fontconfig for fonts of the system and gives up when there is none. It is told instead that the bundled font is
 * all that the system has.
 */
final class BareSystem {
    /** The property by which Java reads fonts from a file and does not ask fontconfig. */
    private static final String FONTS = "sun.awt.fontconfig";

    private static final List<String> FAMILIES = List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput");
    private static final List<String> STYLES = List.of("plain", "bold", "italic", "bolditalic");

    private BareSystem() {}

    /** To be called before the first font is made. */
    static void prepare(InputStream font) throws IOException {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || System.getProperty(FONTS) != null || Files.exists(Path.of("/etc/fonts/fonts.conf"))) {
            return;
        }
        Path folder = Files.createTempDirectory("stagecrew-fonts");
        Path file = folder.resolve("Regular.ttf");
        Files.copy(font, file);
        Path settings = Files.writeString(folder.resolve("fontconfig.properties"), settings(file));
        List.of(folder, file, settings).forEach(made -> made.toFile().deleteOnExit()); // the folder last
        System.setProperty(FONTS, settings.toString());
    }

    /** Every family in every style is the one font. */
    private static String settings(Path font) {
        StringBuilder text = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
        for (String family : FAMILIES) {
            for (String style : STYLES) {
                text.append(family).append('.').append(style).append(".latin-1=Inter\n");
            }
        }
        return text.append("filename.Inter=").append(font).append('\n').toString();
    }
}
