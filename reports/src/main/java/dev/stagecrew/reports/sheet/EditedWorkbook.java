package dev.stagecrew.reports.sheet;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.scenario.file.ScenarioEditor;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A report's workbook as somebody has edited it: the scenario in it, and the values that now stand beside the
 * assumptions. Sheets are known by what is in them, so that they may be renamed and moved.
 *
 * @param scenario the scenario's text as it was run
 * @param values the value of each assumption, by id, in the unit of its row
 */
public record EditedWorkbook(String scenario, Map<String, Double> values) {
    private static final int ID = 0;
    private static final int VALUE = 2;
    private static final String ID_FORM = "[a-z0-9]+(-[a-z0-9]+)*";

    public EditedWorkbook {
        values = Map.copyOf(values);
    }

    /**
     * Reads a workbook.
     *
     * @throws IllegalArgumentException when it is no workbook of a report, or a value is no number: a sentence for the user
     */
    public static EditedWorkbook read(Path file) {
        List<List<Row>> sheets = sheets(file);
        String scenario = sheets.stream()
                .filter(rows -> !rows.isEmpty() && text(rows.get(0), ID).equals(ScenarioSheet.MARK))
                .findFirst()
                .map(EditedWorkbook::lines)
                .orElseThrow(
                        () -> new IllegalArgumentException(file + " must be a workbook of a report: it has no sheet"
                                + " under \"" + ScenarioSheet.MARK
                                + "\". Maybe write it with: stagecrew report RUN --format xlsx"));
        Map<String, Double> values = new TreeMap<>();
        for (List<Row> rows : sheets) {
            for (Row row : rows) {
                if (Assumption.byId(text(row, ID)).isPresent()) {
                    values.put(text(row, ID), value(file, row));
                } else if (!values.isEmpty()
                        && text(row, ID).matches(ID_FORM)
                        && number(row).isPresent()) {
                    throw new IllegalArgumentException(file + ", row " + row.getRowNum() + ": there is no assumption \""
                            + text(row, ID) + "\"; ids must stay as they are");
                }
            }
            if (!values.isEmpty()) {
                break; // the sheet of the assumptions; what stands on others is for people
            }
        }
        return new EditedWorkbook(scenario, values);
    }

    /** The assumptions whose value is no longer the scenario's, each as {@code id=value}. */
    public List<String> edits() {
        AssumptionSettings before =
                ScenarioReader.read(scenario, ScenarioSheet.MARK).assumptions();
        List<String> edits = new ArrayList<>();
        for (Map.Entry<String, Double> entry : new TreeMap<>(values).entrySet()) {
            double was = before.value(Assumption.byId(entry.getKey()).orElseThrow());
            if (Math.abs(entry.getValue() - was) > 1e-9 * Math.max(1e-3, Math.abs(was))) {
                edits.add(entry.getKey() + "=" + plain(entry.getValue()));
            }
        }
        return edits;
    }

    /** With four decimals rather than three, which in a scenario could be thousands. */
    private static String plain(double value) {
        BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
        return (number.scale() == 3 ? number.setScale(4) : number).toPlainString();
    }

    /** The scenario with the edited values in it; everything else, comments included, is as it was. */
    public String edited() {
        String text = scenario;
        for (String edit : edits()) {
            String path = "assumptions." + edit.substring(0, edit.indexOf('='));
            text = ScenarioEditor.set(text, path + edit.substring(edit.indexOf('=')));
        }
        return text;
    }

    private static List<List<Row>> sheets(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(file + " must be a file: there is none");
        }
        try {
            WorkbookBounds.check(file);
        } catch (IOException broken) {
            throw noWorkbook(file, broken);
        }
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            List<List<Row>> sheets = new ArrayList<>();
            for (Sheet sheet : book.getSheets().toList()) {
                sheets.add(sheet.read());
            }
            return sheets;
        } catch (IOException | RuntimeException broken) { // the reader throws whatever its parser stumbles over
            throw noWorkbook(file, broken);
        }
    }

    private static IllegalArgumentException noWorkbook(Path file, Exception broken) {
        return new IllegalArgumentException(
                file + " must be an XLSX workbook that a report has written. Maybe save it as XLSX, not as ODS or XLS.",
                broken);
    }

    private static String lines(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        int written = 1;
        for (Row row : rows) {
            // empty rows are left out of the file
            for (; written < row.getRowNum() - 1; written++) {
                text.append('\n');
            }
            if (row.getRowNum() > 1) {
                text.append(text(row, ID)).append('\n');
                written++;
            }
        }
        return text.toString();
    }

    private static double value(Path file, Row row) {
        return number(row)
                .orElseThrow(() -> new IllegalArgumentException(file + ", row " + row.getRowNum() + ": the value of "
                        + text(row, ID) + " must be a number, not \"" + text(row, VALUE) + "\""));
    }

    private static Optional<Double> number(Row row) {
        return cell(row, VALUE)
                .filter(cell -> cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA)
                .flatMap(cell -> {
                    try {
                        return Optional.of(Double.parseDouble(cell.getRawValue()));
                    } catch (NumberFormatException e) {
                        return Optional.empty();
                    }
                });
    }

    private static String text(Row row, int column) {
        return cell(row, column).map(Cell::getText).orElse("");
    }

    private static Optional<Cell> cell(Row row, int column) {
        return Stream.iterate(0, i -> i < row.getCellCount(), i -> i + 1)
                .map(row::getCell)
                .filter(cell -> cell != null && cell.getColumnIndex() == column)
                .findFirst();
    }
}
