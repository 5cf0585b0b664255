package dev.stagecrew.learn.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How columns write numbers and dates is seen in their cells, and never guessed. */
final class ConventionsTest {
    private static NumberEvidence numbers(String... cells) {
        NumberEvidence evidence = new NumberEvidence(false);
        for (int i = 0; i < cells.length; i++) {
            evidence.see(cells[i], i + 2);
        }
        return evidence;
    }

    private static DateEvidence dates(String... cells) {
        DateEvidence evidence = new DateEvidence();
        for (int i = 0; i < cells.length; i++) {
            evidence.see(cells[i], i + 2);
        }
        return evidence;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56 | COMMA | 1234.56",
                "1,234.56 | POINT | 1234.56",
                "1 234,56 | COMMA | 1234.56",
                "1\u00A0234,56 \u20BA | COMMA | 1234.56",
                "CA$12.50 | POINT | 12.5",
                "(1.00) | POINT | -1",
                "2,17- | COMMA | -2.17",
                "\u22121.5 | POINT | -1.5",
                "1'234.50 | POINT | 1234.5",
                "1.234.567 | COMMA | 1234567",
                "0.154 | POINT | 0.154",
                "1234.567 | POINT | 1234.567",
                "12,50 TL | COMMA | 12.5",
                "R$ 12,50 | COMMA | 12.5",
            })
    void aNumberThatCanBeReadInOneWayProvesTheColumn(String cell, DecimalSign sign, double value) {
        assertThat(numbers(cell).proven()).contains(sign);
        assertThat(NumberText.read(cell, sign)).hasValue(value);
    }

    @Test
    void aNumberOfThreeDigitsAfterItsMarkProvesNothing() {
        assertThat(numbers("1.154", "12", "").proven()).isEmpty();
        assertThat(numbers("1.154").unclear()).isEqualTo(2);
        assertThat(numbers("1.154", "2,17").proven()).contains(DecimalSign.COMMA);
        assertThat(numbers("1.154", "2,17", "2.5").contradiction()).containsExactly(3, 4);
    }

    @Test
    void whatIsCountedHasNoDecimals() {
        NumberEvidence counts = new NumberEvidence(true);
        counts.see("1,204", 2);

        assertThat(counts.proven()).contains(DecimalSign.POINT);
        assertThat(NumberText.read("1,204", DecimalSign.POINT)).hasValue(1204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#1001", "Mug 3", "10:30", "a@b.c", "12%"})
    void whatIsNoNumberIsNone(String cell) {
        assertThat(NumberText.read(cell, DecimalSign.POINT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-31 13:45:00 +0300 | 2026-01-31T13:45 | +03:00",
                "2026-01-31T13:45:00.250Z | 2026-01-31T13:45 | Z",
                "2026-01-31 13:45:00-05:30 | 2026-01-31T13:45 | -05:30",
                "2026-01-31 13:45 GMT+0300 | 2026-01-31T13:45 | +03:00",
                "2026-01-31 13:45 +03 | |",
                "2026-01-31 13:45:00 UTC | 2026-01-31T13:45 | Z",
                "2026-01-31 | 2026-01-31T00:00 |",
                "20260131 | 2026-01-31T00:00 |",
                "2026013113 | 2026-01-31T13:00 |",
                "31.01.2026 13:45 | 2026-01-31T13:45 |",
                "31-01-2026 13:45 | 2026-01-31T13:45 |",
                "31/01/26 1:45 PM | 2026-01-31T13:45 |",
                "Jan 31, 2026 | 2026-01-31T00:00 |",
                "31 Jan 2026 13:45 | 2026-01-31T13:45 |",
                "31 Ocak 2026 | 2026-01-31T00:00 |",
                "January 2026 | 2026-01-01T00:00 |",
                "2026-01 | 2026-01-01T00:00 |",
                "12:30 | |",
                "2026-02-30 | |",
                "soon | |",
            })
    void aDateIsReadAsItIsWritten(String cell, LocalDateTime moment, String offset) {
        CellMoment read = new DateHabit(DayOrder.DAY_FIRST, null).read(cell, false);

        if (moment == null) {
            assertThat(read).isNull();
        } else {
            assertThat(read.local()).isEqualTo(moment);
            assertThat(read.offset()).isEqualTo(offset == null ? null : ZoneOffset.of(offset));
        }
    }

    @Test
    void aPartAboveTwelveProvesTheOrder() {
        assertThat(dates("01/02/2026", "13/02/2026").proven()).contains(DayOrder.DAY_FIRST);
        assertThat(dates("01/02/2026", "02/13/2026").proven()).contains(DayOrder.MONTH_FIRST);
        assertThat(dates("13/02/2026", "02/13/2026").contradiction()).containsExactly(2, 3);
        assertThat(dates("01.02.2026").proven()).contains(DayOrder.DAY_FIRST);
    }

    @Test
    void aFileThatIsSortedInOneOrderOnlyProvesIt() {
        List<String> sorted = List.of(
                "10/01/2026", "12/01/2026", "01/02/2026", "02/02/2026", "03/02/2026", "04/02/2026", "05/03/2026");

        assertThat(dates(sorted.toArray(String[]::new)).proven()).contains(DayOrder.DAY_FIRST);
        assertThat(dates("10/01/2026", "01/02/2026").proven()).isEmpty();
        assertThat(dates("10/01/2026", "01/02/2026").unclear()).isEqualTo(2);
        assertThat(dates("01/01/2026", "02/02/2026").unclear()).isZero();
    }

    @Test
    void aYearApartFromAllOthersIsAMistake() {
        String[] cells = new String[200];
        java.util.Arrays.fill(cells, "2026-03-01");
        cells[0] = "2062-03-01";
        cells[1] = "2025-12-31";

        DateEvidence evidence = dates(cells);
        assertThat(evidence.plausible(java.time.LocalDate.of(2062, 3, 1))).isFalse();
        assertThat(evidence.plausible(java.time.LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(dates("1970-01-01").plausible(java.time.LocalDate.of(1970, 1, 1)))
                .isFalse();
    }
}
