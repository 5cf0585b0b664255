package dev.stagecrew.reports.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** How large a workbook may be before it is read: a few kilobytes may unpack to more than any memory holds. */
final class WorkbookBounds {
    /** A report's workbook unpacks to less than 5 MB. */
    private static final int MOST_BYTES = 32 << 20;

    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 1_000;
    private static final Pattern PLACE = Pattern.compile("\\sr=\"([A-Z]{0,8})([0-9]{0,12})\"");

    private WorkbookBounds() {}

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            int left = MOST_BYTES;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] content = in.readNBytes(left + 1);
                    left -= content.length;
                    if (left < 0) {
                        throw new IOException("unpacked, it is larger than " + MOST_BYTES + " bytes");
                    }
                    if (entry.getName().endsWith(".xml")) {
                        check(new String(content, StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
    }

    private static void check(String xml) throws IOException {
        if (xml.contains("<!DOCTYPE")) {
            throw new IOException("it refers to something outside of it");
        }
        Matcher place = PLACE.matcher(xml);
        while (place.find()) {
            long row = place.group(2).isEmpty() ? 0 : Long.parseLong(place.group(2));
            if (row > MOST_ROWS || column(place.group(1)) > MOST_COLUMNS) {
                throw new IOException("it has a cell beyond " + MOST_ROWS + " rows or " + MOST_COLUMNS + " columns");
            }
        }
    }

    private static long column(String letters) {
        return letters.chars().asLongStream().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1);
    }
}
