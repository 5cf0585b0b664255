package dev.stagecrew.reports.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** How large a workbook may be before it is read: a few kilobytes may unpack to more than any memory holds. */
final class WorkbookBounds {
    /** A report's workbook unpacks to less than 5 MB. */
    private static final int MOST_BYTES = 32 << 20;

    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 1_000;

    /** Of a whole workbook; a report's has some ten thousand. */
    private static final int MOST_CELLS = 500_000;

    private static final Pattern PLACE = Pattern.compile("([A-Z]{0,4})([0-9]{0,7})");

    private final XMLInputFactory parsers = parsers();
    private int bytes;
    private int rows;
    private int cells;

    private WorkbookBounds() {}

    /**
     * Looks through a workbook without keeping anything of it.
     *
     * @throws IOException when it is larger than any that a report writes, or is none
     */
    static void check(Path file) throws IOException {
        WorkbookBounds bounds = new WorkbookBounds();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                bounds.add(zip, entries.nextElement());
            }
        }
    }

    private void add(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(MOST_BYTES - bytes + 1);
            bytes += content.length;
            hold(bytes <= MOST_BYTES);
            if (entry.getName().endsWith(".xml")) {
                look(content);
            }
        }
    }

    private void look(byte[] xml) throws IOException {
        try {
            XMLStreamReader parser = parsers.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (parser.hasNext()) {
                int event = parser.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new IOException("it refers to something outside of it");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    count(parser.getLocalName(), parser.getAttributeValue(null, "r"));
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void count(String element, @Nullable String place) throws IOException {
        if (element.equals("row")) {
            hold(++rows <= MOST_ROWS && isNear(place));
        } else if (element.equals("c")) {
            hold(++cells <= MOST_CELLS && isNear(place));
        }
    }

    private static boolean isNear(@Nullable String place) {
        if (place == null) {
            return true;
        }
        Matcher parts = PLACE.matcher(place);
        return parts.matches()
                && column(parts.group(1)) <= MOST_COLUMNS
                && (parts.group(2).isEmpty() || Integer.parseInt(parts.group(2)) <= MOST_ROWS);
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1);
    }

    private static void hold(boolean within) throws IOException {
        if (!within) {
            throw new IOException("it is larger than " + MOST_BYTES + " bytes unpacked, " + MOST_ROWS + " rows, "
                    + MOST_COLUMNS + " columns or " + MOST_CELLS + " cells");
        }
    }

    /** Java's own parser, whatever else is on the class path, which follows no reference. */
    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parsers;
    }
}
