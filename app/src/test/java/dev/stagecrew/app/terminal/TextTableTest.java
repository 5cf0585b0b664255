package dev.stagecrew.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TextTableTest {
    @Test
    void columnsStandBelowEachOther() {
        TextTable table = new TextTable(List.of("GOALS", "as-is", "ada"), Page.FILE);
        table.row(List.of("conversion >= 3%", "✗ 1.2%", "✓ 3.4%"));

        assertThat(table.lines())
                .containsExactly("  GOALS             as-is   ada", "  conversion >= 3%  ✗ 1.2%  ✓ 3.4%");
    }

    @Test
    void aNarrowPageGetsAListForEachRow() {
        TextTable table = new TextTable(List.of("plan", "contribution", "95% interval", "verdict"), Page.terminal(40));
        table.row(List.of("the-marketer-comes-first", "+$12,100", "+$8,400 … +$15,800", "better"));
        table.row(List.of("nobody", "+$1", "", "too small to matter"));

        assertThat(table.lines())
                .containsExactly(
                        "  plan",
                        "  the-marketer-comes-first",
                        "    contribution  +$12,100",
                        "    95% interval  +$8,400 … +$15,800",
                        "    verdict       better",
                        "  nobody",
                        "    contribution  +$1",
                        "    verdict       too small to matter");
    }

    @Test
    void noLineIsWiderThanTheTerminalAndNothingGetsLost() {
        List<String> plans =
                IntStream.range(0, 9).mapToObj(i -> "a-rather-long-plan-" + i).toList();
        TextTable table =
                new TextTable(Stream.concat(Stream.of("GOALS"), plans.stream()).toList(), Page.FILE);
        table.row(IntStream.range(0, 10)
                .mapToObj(i -> i == 0 ? "a goal ".repeat(20) : "✓")
                .toList());

        assertThat(table.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        assertThat(String.join("\n", table.lines())).contains(plans);
    }
}
