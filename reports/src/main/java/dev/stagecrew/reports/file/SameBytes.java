package dev.stagecrew.reports.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of an office file: the time of each part of it and its dates. */
public final class SameBytes {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SameBytes() {}

    /**
     * Copies a file without its times.
     *
     * @param date what it is dated by instead, ISO 8601
     */
    public static void copy(Path office, String date, OutputStream out) throws IOException {
        copy(office, date, (name, content) -> content, Map.of(), out);
    }

    /** What becomes of a part of the file. */
    public interface Change {
        byte[] of(String name, byte[] content);
    }

    /**
     * The same with parts changed and added.
     *
     * @param added content by name, in their order
     */
    public static void copy(Path office, String date, Change change, Map<String, byte[]> added, OutputStream out)
            throws IOException {
        try (ZipFile in = new ZipFile(office.toFile());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(EPOCH);
                zip.putNextEntry(copy);
                try (InputStream part = in.getInputStream(entry)) {
                    byte[] content = part.readAllBytes();
                    zip.write(
                            entry.getName().equals("docProps/core.xml")
                                    ? dated(content, date)
                                    : change.of(entry.getName(), content));
                }
                zip.closeEntry();
            }
            for (Map.Entry<String, byte[]> part : added.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }

    private static byte[] dated(byte[] core, String date) {
        return new String(core, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:(?:created|modified)[^>]*>)[^<]*", "$1" + date + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
