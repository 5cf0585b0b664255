package dev.stagecrew.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks that are made to hurt whoever reads them: one sentence each, in little memory. */
@Timeout(600)
final class HostileWorkbooksTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    /** What reading may allocate in all, freed or not; the largest workbook that is read at all unpacks to 32 MB. */
    private static final long MOST_ALLOCATED = 512L << 20;

    @TempDir
    private Path folder;

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of("a cell far to the right", "<row r=\"1\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>"),
                Arguments.of("a cell far down", "<row r=\"1\"><c r=\"A2147483600\"><v>1</v></c></row>"),
                Arguments.of("a row far down", "<row r=\"2147483600\"><c><v>1</v></c></row>"),
                Arguments.of("a row beyond any number", "<row r=\"999999999999\"/>"),
                Arguments.of("a place in other quotes", "<row r='2147483600'><c r='ZZZZZZ2'><v>1</v></c></row>"),
                Arguments.of("a place with blanks", "<row r = \"1\"><c r = \"ZZZZZZ2\"><v>1</v></c></row>"),
                Arguments.of("a place written in escapes", "<row r=\"1\"><c r=\"&#90;ZZZZZ2\"><v>1</v></c></row>"),
                Arguments.of("300,000 rows", "<row><c><v>1</v></c></row>".repeat(300_000)),
                Arguments.of("5,000,000 empty rows", "<row/>".repeat(5_000_000)),
                Arguments.of("2,000,000 cells in a row", "<row>" + "<c/>".repeat(2_000_000) + "</row>"),
                Arguments.of("a sheet that unpacks to 200 MB", " ".repeat(200 << 20)),
                Arguments.of("an unfinished sheet", "<row r=\"1\"><c"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aSheetThatWouldFillTheMemoryIsOneSentence(String name, String rows) throws IOException {
        Path file = workbook(Map.of(SHEET, sheet(rows)));

        assertOneSentence(file);
    }

    @Test
    void nothingOutsideTheWorkbookIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "stagecrew/scenario/1");
        String doctype = "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>";
        Path file = workbook(Map.of(
                SHEET,
                sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&s;</t></is></c></row>")
                        .replace("<worksheet", doctype + "<worksheet")));

        assertOneSentence(file);
    }

    @Test
    void entitiesThatMultiplyAreNotUnfolded() throws IOException {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            doctype.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }
        Path file = workbook(Map.of(
                SHEET,
                sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a29;</t></is></c></row>")
                        .replace("<worksheet", doctype + "]><worksheet")));

        assertOneSentence(file);
    }

    @Test
    void anOdsIsToldToBeSavedAsXlsx() throws IOException {
        Path file = folder.resolve("shop.ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            entry(zip, "content.xml", "<office:document-content/>".getBytes(StandardCharsets.UTF_8));
        }

        assertOneSentence(file);
    }

    @Test
    void aWorkbookCutAnywhereIsOneSentence() throws IOException {
        byte[] whole = Files.readAllBytes(workbook(Map.of()));
        for (int length = 0; length < whole.length; length += 37) {
            assertOneSentence(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length)));
        }
    }

    private static void assertOneSentence(Path file) {
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();

        Throwable refused = catchThrowable(() -> EditedWorkbook.read(file));

        long allocated = memory.getCurrentThreadAllocatedBytes() - before;
        assertThat(refused)
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .contains(file.toString(), "must be")
                .doesNotContain("\n", "Exception");
        assertThat(allocated).as("bytes").isLessThan(MOST_ALLOCATED);
    }

    private static String sheet(String rows) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    /** A workbook that would be read, with some of its parts replaced. */
    private Path workbook(Map<String, String> parts) throws IOException {
        Path plain = folder.resolve("plain.xlsx");
        try (OutputStream out = Files.newOutputStream(plain);
                Workbook book = new Workbook(out, "test", "1.0")) {
            book.newWorksheet("any").value(0, 0, "text");
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(plain.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        assertThat(entries.keySet()).containsAll(parts.keySet());
        parts.forEach((name, text) -> entries.put(name, text.getBytes(StandardCharsets.UTF_8)));
        Path file = folder.resolve("hostile.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                entry(zip, entry.getKey(), entry.getValue());
            }
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
