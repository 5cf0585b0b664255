package dev.stagecrew.reports.pdf;

import dev.stagecrew.reports.chart.Fonts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The bundled font without its table of substitutions (GSUB). Latin letters need none of them, and PDFBox looks them up
 * with a regular expression for every word: two thirds of the time of a document.
 */
final class PaperFont {
    /** Of the head of a TrueType file: the number of tables, the first entry, the size of one, its name in front. */
    private static final int COUNT = 4;

    private static final int FIRST = 12;
    private static final int ENTRY = 16;
    private static final int NAME = 4;

    private PaperFont() {}

    static InputStream open(String file) {
        try (InputStream in = Fonts.open(file)) {
            ByteBuffer font = ByteBuffer.wrap(in.readAllBytes());
            for (int table = 0; table < font.getShort(COUNT); table++) {
                int at = FIRST + table * ENTRY;
                if (new String(font.array(), at, NAME, StandardCharsets.US_ASCII).equals("GSUB")) {
                    // a name that nobody knows: the table is passed over
                    font.put(at, "none".getBytes(StandardCharsets.US_ASCII));
                }
            }
            return new ByteArrayInputStream(font.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
