package dev.stagecrew.learn.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.learn.fact.Sale;
import dev.stagecrew.learn.file.FileLimits;
import dev.stagecrew.learn.problem.LearnProblemCode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is given, each thing wrong is one problem with its place, and what is right is read. */
final class BadInputTest {
    private static final String HEADER = "Name,Email,Created at,Total,Currency,Financial Status\n";
    private static final String ORDER = "#1,zeynep@example.com,2026-01-05 10:00:00 +0300,10.50,TRY,paid\n";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path bytes(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static List<LearnProblemCode> codes(ExportReading reading) {
        return reading.problems().stream().map(problem -> problem.code()).toList();
    }

    @Test
    void whatIsNotThereCannotBeRead() {
        assertThat(Readings.told(Readings.read(folder.resolve("none.csv")))).containsExactly("L001 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | L002 0",
                "'  \n\n' | L002 0",
                "'<html><table><tr><td>1</td></tr></table></html>' | L006 0",
                "'{\"orders\": []}' | L006 0",
                "'%PDF-1.7 and so on' | L006 0",
                "'one,two,three\n1,2,3\n' | L012 1",
                "'Day,Orders,Gross sales\n2026-01-01,3,20.50\n' | L013 1",
                "'COUNT(Tickets),Ticket created - Date\n3,2026-01-01\n' | L013 1",
                "'Name,Email,Total,Currency,Financial Status,Lineitem name\n#1,a@example.com,1.00,TRY,paid,x\n' | L014 1",
            })
    void aFileThatIsNoExportIsOneProblem(String text, String problem) throws IOException {
        ExportReading reading = Readings.read(file("given.csv", text));

        assertThat(Readings.told(reading)).containsExactly(problem);
        assertThat(reading.facts().sales()).isEmpty();
    }

    @Test
    void aHeaderWithoutRowsIsEmpty() throws IOException {
        assertThat(Readings.told(Readings.read(file("given.csv", HEADER)))).containsExactly("L002 0");
    }

    @Test
    void otherFilesAreKnownByTheirFirstBytes() throws IOException {
        byte[] ole = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 2_000);
        byte[] locked = ole.clone();
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 1_024, name.length);
        byte[] noise = new byte[4_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) ((i * 7_919) >> 3);
        }

        assertThat(codes(Readings.read(bytes("old.xls", ole)))).containsExactly(LearnProblemCode.L006);
        assertThat(codes(Readings.read(bytes("locked.xlsx", locked)))).containsExactly(LearnProblemCode.L005);
        assertThat(codes(Readings.read(bytes("picture.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))))
                .containsExactly(LearnProblemCode.L006);
        assertThat(codes(Readings.read(bytes("noise.csv", noise)))).containsExactly(LearnProblemCode.L006);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'#2,b@example.com,2026-01-0' | 3",
                "'#2,\"b@example.com,2026-01-06 10:00:00 +0300,1.00,TRY,paid\n#3' | 3",
            })
    void aFileThatIsCutKeepsTheRowsBefore(String rest, int row) throws IOException {
        ExportReading reading = Readings.read(file("cut.csv", HEADER + ORDER + rest));

        assertThat(Readings.told(reading)).containsExactly("L030 " + row);
        assertThat(reading.facts().sales()).extracting(Sale::id).containsExactly("#1");
        assertThat(Readings.rows(reading.facts().tables().get(0))).isEqualTo("shopify-orders 1 = 1 {}");
    }

    @Test
    void aFileWithoutALastLineEndIsWhole() throws IOException {
        ExportReading reading = Readings.read(file("whole.csv", HEADER + ORDER.strip()));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.facts().sales()).hasSize(1);
    }

    @Test
    void archivesThatAreCutAreNotRead() throws IOException {
        Path zip = MadeTable.zip(folder.resolve("whole.zip"), file("orders.csv", HEADER + ORDER.repeat(500)));
        byte[] half = Arrays.copyOf(Files.readAllBytes(zip), (int) Files.size(zip) / 2);
        byte[] book = Files.readAllBytes(MadeExports.shopify().xlsx(folder.resolve("book.xlsx")));

        assertThat(codes(Readings.read(bytes("half.zip", half)))).containsExactly(LearnProblemCode.L030);
        assertThat(codes(Readings.read(bytes("half.xlsx", Arrays.copyOf(book, book.length / 2)))))
                .containsExactly(LearnProblemCode.L030);
    }

    @Test
    void archivesThatGrowWithoutEndAreNotRead() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(bomb))) {
            to.putNextEntry(new ZipEntry("orders.csv"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                to.write(zeros);
            }
        }
        Path inner = MadeTable.zip(folder.resolve("inner.zip"), file("orders.csv", HEADER + ORDER));
        Path nested = MadeTable.zip(folder.resolve("nested.zip"), inner);

        assertThat(codes(Readings.read(bomb))).containsExactly(LearnProblemCode.L004);
        assertThat(codes(Readings.read(nested))).containsExactly(LearnProblemCode.L004);
    }

    @Test
    void archivesOfVeryManyFilesAreNotRead() throws IOException {
        Path many = folder.resolve("many.zip");
        try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(many))) {
            for (int i = 0; i <= FileLimits.USUAL.entries(); i++) {
                to.putNextEntry(new ZipEntry(i + ".csv"));
            }
        }

        assertThat(codes(Readings.read(many))).containsExactly(LearnProblemCode.L004);
    }

    @Test
    void tablesBeyondTheLimitsAreNotRead() throws IOException {
        Path file = file("orders.csv", HEADER + ORDER.repeat(50));
        FileLimits fewRows = new FileLimits(1 << 20, 20, 100, 10, 100);
        FileLimits fewColumns = new FileLimits(1 << 20, 100, 3, 10, 100);
        FileLimits fewBytes = new FileLimits(100, 100, 100, 10, 100);

        for (FileLimits limits : List.of(fewRows, fewColumns, fewBytes)) {
            ExportReading reading = Exports.read(List.of(file), Readings.within(limits));
            assertThat(codes(reading)).containsExactly(LearnProblemCode.L003);
            assertThat(reading.facts().sales()).isEmpty();
        }
    }

    @Test
    void aThousandColumnsAreEnough() throws IOException {
        String wide = IntStream.range(0, 1_001).mapToObj(i -> "c" + i).collect(Collectors.joining(","));

        assertThat(codes(Readings.read(file("wide.csv", wide + "\n" + wide + "\n"))))
                .containsExactly(LearnProblemCode.L003);
    }

    @Test
    void anAmbiguousDateIsNotGuessed() throws IOException {
        String header = "Id,Status,Created at,Updated at\n";
        ExportReading reading = Readings.read(file(
                "tickets.csv",
                header + "1,Open,01/02/2026 10:00,01/02/2026 10:00\n2,Open,03/02/2026 9:00,03/02/2026 9:00\n"));

        assertThat(Readings.told(reading)).containsExactlyInAnyOrder("L021 2 Created at", "L021 2 Updated at");
        assertThat(Readings.rows(reading.facts().tables().get(0))).isEqualTo("zendesk-tickets 2 = 0 {ambiguous=2}");
        assertThat(reading.problems().get(0).text(Language.ENGLISH)).contains("Maybe");
    }

    @Test
    void aSiblingDecidesWhatAColumnLeavesOpen() throws IOException {
        String header = "Id,Status,Created at,Updated at\n";
        ExportReading reading =
                Readings.read(file("tickets.csv", header + "1,Open,01/02/2026 10:00,13/02/2026 10:00\n"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.facts().tickets().get(0).created().toString()).startsWith("2026-02-01");
    }

    @Test
    void anAmbiguousAmountIsNotGuessed() throws IOException {
        String header = "Name;Created at;Total;Financial Status\n";
        ExportReading reading = Readings.read(file("orders.csv", header + "#1;2026-01-05 10:00:00;1.154;paid\n"));

        assertThat(Readings.told(reading)).containsExactly("L021 2 Total");
    }

    @Test
    void aColumnThatASpreadsheetChangedInPartsContradictsItself() throws IOException {
        String header = "Id,Status,Created at,Updated at\n";
        ExportReading reading = Readings.read(
                file("tickets.csv", header + "1,Open,13/02/2026,2026-02-01\n2,Open,02/14/2026,2026-02-01\n"));

        assertThat(Readings.told(reading)).containsExactly("L022 3 Created at");
    }

    @Test
    void yearsThatCannotBeAreDropped() throws IOException {
        ExportReading reading = Readings.read(
                file(
                        "orders.csv",
                        HEADER + ORDER
                                + "#2,,1970-01-01 00:00:00 +0000,1.50,TRY,paid\n#3,,2206-01-01 00:00:00 +0000,1.50,TRY,paid\n"));

        assertThat(Readings.told(reading)).containsExactly("L023 3 Created at");
        assertThat(Readings.rows(reading.facts().tables().get(0))).isEqualTo("shopify-orders 3 = 1 {wrong-year=2}");
    }

    @Test
    void oneProblemAColumnSaysHowManyCellsAndNeverWhatTheySay() throws IOException {
        ExportReading reading = Readings.read(file(
                "orders.csv", HEADER + ORDER + "#2,,Zeynep Gizli,1.50,TRY,paid\n#3,,Zeynep Gizli,1.50,TRY,paid\n"));

        assertThat(Readings.told(reading)).containsExactly("L020 3 Created at");
        assertThat(Readings.text(reading))
                .contains("2 rows")
                .contains("xxxxxx xxxxx")
                .doesNotContain("Zeynep");
    }

    @Test
    void aFileWithoutItsHeaderNamesNobody() throws IOException {
        ExportReading reading = Readings.read(file("orders.csv", "Zeynep Gizli,zeynep@example.com,5\n".repeat(3)));

        assertThat(codes(reading)).containsExactly(LearnProblemCode.L012);
        assertThat(Readings.text(reading)).doesNotContain("Zeynep").doesNotContain("example.com");
    }

    @Test
    void allProblemsOfAFolderAreToldAtOnceAndTheRestIsRead() throws IOException {
        file("a.csv", HEADER + ORDER);
        file("b.csv", "");
        file("c.csv", "one,two\n1,2\n");
        file("d.csv", HEADER + "#9,,soon,1.00,TRY,paid\n");
        file("readme.md", "# Hello");
        ExportReading reading = Exports.read(List.of(folder), Readings.options());

        assertThat(codes(reading)).containsExactly(LearnProblemCode.L002, LearnProblemCode.L012, LearnProblemCode.L020);
        assertThat(reading.facts().sales()).hasSize(1);
        assertThat(reading.warnings()).extracting(warning -> warning.key()).contains("warn.left-out");
    }

    @Test
    void anEmptyFolderIsToldAndSoIsAFolderOfTooMuch() throws IOException {
        assertThat(codes(Readings.read(Files.createDirectory(folder.resolve("empty")))))
                .containsExactly(LearnProblemCode.L002);
        Path full = Files.createDirectory(folder.resolve("full"));
        for (int i = 0; i < 12; i++) {
            Files.writeString(full.resolve(i + ".csv"), HEADER + ORDER);
        }
        ExportReading reading =
                Exports.read(List.of(full), Readings.within(new FileLimits(1 << 20, 100, 100, 10, 100)));
        assertThat(codes(reading)).containsExactly(LearnProblemCode.L003);
    }

    /** What a formula came to when it was saved is a value like others; none is computed. */
    @Test
    void workbooksKeepNumbersAndDatesAsSuch() throws IOException {
        Path file = folder.resolve("typed.xlsm");
        try (OutputStream to = Files.newOutputStream(file);
                Workbook book = new Workbook(to, "made", "1.0")) {
            Worksheet sheet = book.newWorksheet("Orders");
            List<String> header = List.of("Name", "Email", "Created at", "Total", "Currency", "Financial Status");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            sheet.value(1, 0, 1001);
            sheet.value(1, 2, java.time.LocalDateTime.of(2026, 2, 3, 10, 30));
            sheet.style(1, 2).format("dd/mm/yyyy hh:mm").set();
            sheet.value(1, 3, 1.154);
            sheet.value(1, 4, "TRY");
            sheet.value(1, 5, "paid");
            sheet.value(2, 0, 1002);
            sheet.value(2, 2, java.time.LocalDateTime.of(2026, 2, 4, 10, 30));
            sheet.style(2, 2).format("dd/mm/yyyy hh:mm").set();
            sheet.formula(2, 3, "1+1");
            sheet.value(2, 4, "TRY");
            sheet.value(2, 5, "paid");
        }
        ExportReading reading = Readings.read(file);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.facts().sales()).extracting(Sale::id).containsExactly("1001", "1002");
        assertThat(reading.facts().sales()).extracting(Sale::value).containsExactly(1.154, 0.0);
        assertThat(reading.facts().sales().get(0).placed()).isEqualTo("2026-02-03T07:30:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'table: things' | L010 0",
                "'table: orders\ncolumns: {id: No}' | L010 0;L010 0",
                "'table: orders\ncolumns: {id: No, placed: {column: Day, format: bb}, value: Total, colour: Red}' | L010 0;L010 0",
                "': : {' | L010 0",
                "'' | L010 0",
                "'table: orders\ncolumns: {id: No, placed: Day, value: Sum}' | L012 1;L011 0",
                "'table: orders\ncolumns: {id: No, placed: Day, value: Total}' | ''",
                "'{table: orders, columns: {id: No, placed: {column: Day, format: dd/MM/yyyy}, value: Total}}' | ''",
            })
    void aMapThatIsWrongIsToldAndOneThatIsRightIsUsed(String map, String problems) throws IOException {
        Path table = file("table.csv", "No,Day,Total\n1,13/02/2026,10.50\n");
        ExportReading reading = Exports.read(List.of(table), Readings.options(file("columns.yaml", map)));

        List<String> told = Readings.told(reading).stream()
                .filter(one -> !one.startsWith("L012") || problems.contains("L012"))
                .toList();
        assertThat(String.join(";", told)).isEqualTo(problems);
        assertThat(reading.facts().sales()).hasSize(problems.isEmpty() ? 1 : 0);
    }

    @Test
    void textThatIsNoTableIsToldSo() throws IOException {
        assertThat(codes(Readings.read(file("letter.txt", "Dear shop,\nthank you, all\n"))))
                .containsExactly(LearnProblemCode.L012);
        assertThat(codes(Readings.read(file("words.txt", "hello\nworld\n")))).containsExactly(LearnProblemCode.L006);
        Path notes = MadeTable.zip(folder.resolve("notes.zip"), file("notes.md", "# Hello"));
        assertThat(codes(Readings.read(notes))).containsExactly(LearnProblemCode.L002);
        Path empty = new MadeTable("empty", List.of()).xlsx(folder.resolve("empty.xlsx"));
        assertThat(codes(Readings.read(empty))).containsExactly(LearnProblemCode.L002);
    }

    @Test
    void aRowWithMoreCellsThanTheHeaderIsLeftOut() throws IOException {
        ExportReading reading = Readings.read(file(
                "orders.csv",
                HEADER + ORDER + "#2,a@example.com,x,2026-01-06 10:00:00 +0300,1,TRY,paid\n"
                        + "#3,,2026-01-07,2.00,TRY,paid,,\n"));

        assertThat(Readings.told(reading)).containsExactly("L020 3");
        assertThat(reading.facts().sales()).extracting(Sale::id).containsExactly("#1", "#3");
    }

    /** The archive is whole, the sheet in it is not. */
    @Test
    void aSheetThatIsCutKeepsTheRowsBefore() throws IOException {
        Path whole = MadeExports.shopify().xlsx(folder.resolve("whole.xlsx"));
        Path cut = folder.resolve("cut.xlsx");
        try (ZipFile from = new ZipFile(whole.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(cut))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(bytes, 0, entry.getName().endsWith("sheet1.xml") ? bytes.length / 2 : bytes.length);
            }
        }
        ExportReading reading = Readings.read(cut);

        assertThat(codes(reading)).contains(LearnProblemCode.L030);
        assertThat(reading.facts().sales())
                .extracting(Sale::id)
                .contains("#1001")
                .doesNotContain("#1006");
    }

    @Test
    void theCurrencyThatIsAskedForIsTheOneThatCounts() throws IOException {
        Path file = MadeExports.shopify().csv(folder);
        ReadingOptions euros = new ReadingOptions(
                java.util.Optional.empty(),
                Readings.ISTANBUL,
                java.util.Optional.of("EUR"),
                java.util.Optional.empty(),
                List.of(),
                new byte[] {1});
        ExportReading reading = Exports.read(List.of(file), euros);

        assertThat(reading.facts().currency()).isEqualTo("EUR");
        assertThat(reading.facts().sales()).extracting(Sale::id).containsExactly("#1005");
    }
}
