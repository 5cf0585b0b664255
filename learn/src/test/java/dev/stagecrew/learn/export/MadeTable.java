package dev.stagecrew.learn.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table made for a test, that can be written in every way in which tables are exported. */
record MadeTable(String name, List<List<String>> lines) {

    /** Lines of cells apart by {@code |}. */
    static MadeTable of(String name, String... lines) {
        return new MadeTable(
                name,
                Arrays.stream(lines)
                        .map(line -> Arrays.stream(line.split("\\|", -1))
                                .map(cell -> cell.replace("\\n", "\n"))
                                .toList())
                        .toList());
    }

    MadeTable and(String... more) {
        List<List<String>> all = new ArrayList<>(lines);
        all.addAll(of(name, more).lines);
        return new MadeTable(name, all);
    }

    String csv(char delimiter, String end) {
        return lines.stream()
                .map(cells -> cells.stream()
                        .map(cell -> quoted(cell, delimiter))
                        .collect(Collectors.joining(String.valueOf(delimiter))))
                .collect(Collectors.joining(end, "", end));
    }

    private static String quoted(String cell, char delimiter) {
        boolean must = cell.indexOf(delimiter) >= 0 || cell.contains("\"") || cell.contains("\n");
        return must ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    Path csv(Path folder) throws IOException {
        return Files.writeString(folder.resolve(name + ".csv"), csv(',', "\n"));
    }

    /** Every way to write it. */
    List<Path> everyWay(Path folder) throws IOException {
        Charset turkish = Charset.forName("windows-1254");
        List<Path> files = new ArrayList<>(List.of(
                Files.write(folder.resolve("utf8.csv"), csv(',', "\n").getBytes(StandardCharsets.UTF_8)),
                Files.write(folder.resolve("bom.csv"), ('\uFEFF' + csv(',', "\r\n")).getBytes(StandardCharsets.UTF_8)),
                Files.write(
                        folder.resolve("utf16.csv"),
                        ('\uFEFF' + csv('\t', "\r\n")).getBytes(StandardCharsets.UTF_16LE)),
                Files.write(folder.resolve("utf16-bare.tsv"), csv('\t', "\n").getBytes(StandardCharsets.UTF_16LE)),
                Files.write(folder.resolve("turkish.csv"), csv(';', "\r\n").getBytes(turkish)),
                Files.write(folder.resolve("named.csv"), ("sep=;\n" + csv(';', "\n")).getBytes(StandardCharsets.UTF_8)),
                Files.write(folder.resolve("tabs.txt"), csv('\t', "\n").getBytes(StandardCharsets.UTF_8)),
                xlsx(folder.resolve("book.xlsx"))));
        files.add(zip(folder.resolve("one.zip"), files.get(0)));
        files.add(zip(folder.resolve("book.zip"), files.get(7)));
        return files;
    }

    Path xlsx(Path file) throws IOException {
        try (OutputStream to = Files.newOutputStream(file);
                Workbook book = new Workbook(to, "made", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sheet 1");
            for (int row = 0; row < lines.size(); row++) {
                List<String> cells = lines.get(row);
                for (int column = 0; column < cells.size(); column++) {
                    if (!cells.get(column).isEmpty()) {
                        sheet.value(row, column, cells.get(column));
                    }
                }
            }
        }
        return file;
    }

    static Path zip(Path file, Path... entries) throws IOException {
        try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Path entry : entries) {
                to.putNextEntry(new ZipEntry("exports/" + entry.getFileName()));
                Files.copy(entry, to);
                to.closeEntry();
            }
        }
        return file;
    }
}
