package dev.stagecrew.learn.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an export says does not depend on how it was saved. */
final class EveryWayTest {
    @ParameterizedTest
    @MethodSource("exports")
    void factsAreTheSameHoweverTheFileIsWritten(MadeTable table, @TempDir Path folder) throws IOException {
        List<Path> files = table.everyWay(folder);
        String expected = Readings.bare(Readings.read(files.get(0)).facts());

        assertThat(expected).contains(" = ");
        assertThat(files)
                .allSatisfy(file -> assertThat(Readings.bare(Readings.read(file).facts()))
                        .as(file.getFileName().toString())
                        .isEqualTo(expected));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void whatIsGivenTwiceCountsOnce(MadeTable table, @TempDir Path folder) throws IOException {
        Path file = table.csv(folder);
        Path again = table.xlsx(folder.resolve("again.xlsx"));

        var once = Readings.read(file).facts();
        var twice = Readings.read(file, again).facts();

        assertThat(twice.sales()).isEqualTo(once.sales());
        assertThat(twice.tickets()).isEqualTo(once.tickets());
        assertThat(twice.sessions()).isEqualTo(once.sessions());
        assertThat(twice.spends()).isEqualTo(once.spends());
        assertThat(twice.refunds()).isEqualTo(once.refunds());
        assertThat(twice.tables().get(twice.tables().size() - 1).dropped()).containsKey("duplicate");
    }

    @ParameterizedTest
    @MethodSource("exports")
    void nobodyIsNamedInFactsOrProblems(MadeTable table, @TempDir Path folder) throws IOException {
        ExportReading reading = Readings.read(table.csv(folder));

        assertThat(reading.facts() + Readings.text(reading) + reading.warnings())
                .doesNotContain(MadeExports.PEOPLE)
                .doesNotContain("example.com");
    }

    static Stream<MadeTable> exports() {
        return MadeExports.all().stream();
    }
}
