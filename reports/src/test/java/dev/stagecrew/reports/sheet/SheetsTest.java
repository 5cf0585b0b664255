package dev.stagecrew.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.reports.ReportFormat;
import dev.stagecrew.reports.ReportRequest;
import dev.stagecrew.reports.Reports;
import dev.stagecrew.reports.fixture.Runs;
import dev.stagecrew.reports.story.Audience;
import dev.stagecrew.reports.story.RunFigures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SheetsTest {
    @TempDir
    private Path folder;

    @Test
    void aWorkbookHasSixSheetsNamedInTheReadersLanguage() throws IOException {
        assertThat(part(write(ReportFormat.XLSX).get(0), "xl/workbook.xml"))
                .contains(
                        "\"&#xd6;zet\"",
                        "\"Aylar\"",
                        "\"Aylar, uzun\"",
                        "\"Farklar\"",
                        "\"Varsay&#x131;mlar\"",
                        "\"Senaryo\"");
    }

    @Test
    void anAssumptionKeepsItsIdAndItsNumber() throws IOException {
        Path workbook = write(ReportFormat.XLSX).get(0);

        assertThat(part(workbook, "xl/sharedStrings.xml")).contains(">patience-hours<", ">ramp-weeks<");
        assertThat(part(workbook, "xl/worksheets/sheet5.xml")).containsPattern("r=\"C2\"[^>]*><v>3(\\.0)?</v>");
    }

    @Test
    void theSummaryHoldsNumbersAndChartsOfItsOwnCells() throws IOException {
        try (XSSFWorkbook book = open()) {
            XSSFSheet summary = book.getSheetAt(0);
            Row better = row(summary, "Customer service first");

            assertThat(better.getCell(1).getNumericCellValue())
                    .isCloseTo(
                            new RunFigures(Runs.coffee().build())
                                    .contrast("cs-first", "contribution", Period.WHOLE)
                                    .mean(),
                            withinPercentage(1e-9));
            assertThat(better.getCell(7).getNumericCellValue()).isEqualTo(200);
            assertThat(summary.getDrawingPatriarch().getCharts()).hasSize(2);
        }
        Path file = write(ReportFormat.XLSX).get(0);
        for (String chart : List.of("chart1", "chart2")) {
            assertDrawsNumbers(file, part(file, "xl/charts/" + chart + ".xml"));
        }
    }

    /** Every cell that a line or a bar is drawn from holds a number. */
    private static void assertDrawsNumbers(Path file, String chart) throws IOException {
        List<MatchResult> references = Pattern.compile("<c:numRef><c:f>'([^']+)'!([^<]+)</c:f>")
                .matcher(chart)
                .results()
                .toList();
        assertThat(references).isNotEmpty();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (MatchResult reference : references) {
                CellRangeAddress cells = CellRangeAddress.valueOf(reference.group(2));
                assertThat(cells.getNumberOfCells()).as(reference.group()).isGreaterThan(1);
                for (int row = cells.getFirstRow(); row <= cells.getLastRow(); row++) {
                    assertThat(book.getSheet(reference.group(1))
                                    .getRow(row)
                                    .getCell(cells.getFirstColumn())
                                    .getCellType())
                            .isEqualTo(CellType.NUMERIC);
                }
            }
        }
    }

    @Test
    void theLongSheetHasARowForEachPlanKpiAndPeriodWithARealDate() throws IOException {
        ResultReader run = Runs.coffee().build();
        try (XSSFWorkbook book = open()) {
            XSSFSheet tidy = book.getSheet("Aylar, uzun");

            assertThat(tidy.getLastRowNum())
                    .isEqualTo(run.manifest().plans().size()
                            * run.manifest().kpis().size()
                            * (run.manifest().months() + 1));
            assertThat(tidy.getRow(0).cellIterator())
                    .toIterable()
                    .extracting(Cell::getStringCellValue)
                    .startsWith("Plan", "Plan kimliği", "Gösterge")
                    .doesNotHaveDuplicates()
                    .hasSize(13);
            Row second = tidy.getRow(2);
            assertThat(second.getCell(4).getNumericCellValue()).isEqualTo(2);
            assertThat(DateUtil.isCellDateFormatted(second.getCell(5))).isTrue();
            assertThat(second.getCell(5).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(
                            LocalDate.parse(run.manifest().scenario().starts()).plusMonths(1));
            Estimate expected = Estimate.of(run.values(
                    second.getCell(1).getStringCellValue(), second.getCell(3).getStringCellValue(), Period.month(2)));
            assertThat(second.getCell(6).getNumericCellValue()).isCloseTo(expected.mean(), withinPercentage(1e-9));
            assertThat(second.getCell(8).getNumericCellValue()).isCloseTo(expected.p10(), withinPercentage(1e-9));
        }
    }

    private XSSFWorkbook open() throws IOException {
        try (InputStream in = Files.newInputStream(write(ReportFormat.XLSX).get(0))) {
            return new XSSFWorkbook(in);
        }
    }

    private static Row row(XSSFSheet sheet, String name) {
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null
                    && first.getCellType() == CellType.STRING
                    && first.getStringCellValue().equals(name)) {
                return row;
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void theSameRunGivesTheSameWorkbook() throws IOException {
        byte[] first = Files.readAllBytes(write(ReportFormat.XLSX).get(0));

        assertThat(Files.readAllBytes(write(ReportFormat.XLSX).get(0))).isEqualTo(first);
    }

    @Test
    void csvHasPointsForDecimalsAndIdsInEveryLanguageAndLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            ResultReader run = Runs.coffee().build();
            Estimate expected = Estimate.of(run.values("cs-first", "conversion-rate", Period.month(6)));
            List<String> lines = Files.readAllLines(write(ReportFormat.CSV).get(0));

            assertThat(lines.get(0)).isEqualTo("plan,kpi,unit,period,number,years,mean,low,high,p10,p50,p90");
            String[] line = lines.stream()
                    .filter(one -> one.startsWith("cs-first,conversion-rate,ratio,month,6,200,"))
                    .findFirst()
                    .orElseThrow()
                    .split(",", -1);
            // twelve digits
            assertThat(Double.parseDouble(line[6])).isCloseTo(expected.mean(), withinPercentage(1e-9));
            assertThat(Double.parseDouble(line[7])).isCloseTo(expected.low(), withinPercentage(1e-9));
            assertThat(line[6]).hasSizeLessThanOrEqualTo("0.".length() + 14);
            assertThat(lines).allMatch(one -> one.split(",", -1).length == 12);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsNotKnownIsAnEmptyField() throws IOException {
        ReportRequest request = new ReportRequest(EnumSet.of(ReportFormat.CSV), Audience.OWNER, Language.ENGLISH);
        Path csv = Reports.write(Runs.coffee().replications(1).build(), request, folder)
                .get(0);

        // the interval of a single year has no ends
        assertThat(Files.readAllLines(csv))
                .anyMatch(line ->
                        line.matches("cs-first,cash,money,whole,1,1,[-0-9.E]+,,,[-0-9.E]+,[-0-9.E]+,[-0-9.E]+"));
    }

    @Test
    void differencesCarryTheVerdictsWord() throws IOException {
        assertThat(Files.readAllLines(write(ReportFormat.CSV).get(1)))
                .anyMatch(line -> line.startsWith("cs-first,do-nothing,contribution,money,200,")
                        && line.contains(",better,")
                        && line.endsWith(",mean"))
                .anyMatch(line -> line.startsWith("cs-first,do-nothing,first-response-minutes,minutes,200,")
                        && line.contains(",better,")
                        && line.endsWith(",typical-year"));
    }

    private List<Path> write(ReportFormat format) throws IOException {
        ReportRequest request = new ReportRequest(EnumSet.of(format), Audience.MANAGER, Language.of("tr"));
        return Reports.write(Runs.coffee().build(), request, folder);
    }

    private static String part(Path workbook, String name) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
