package dev.stagecrew.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.process.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that only look something up start none of the heavy machinery. */
final class LightCommandsTest {
    private static final List<String> HEAVY =
            List.of("akka.", "scala.", "org.apache.kafka.", "kafka.", "org.duckdb.", "org.jfree.", "org.apache.batik.");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "run --help", "init my-shop", "check BOOKLESS", "explain E012", ""})
    void lightCommandsLoadNoActorBrokerStoreOrChart(String line) throws IOException, InterruptedException {
        Path loaded = folder.resolve("loaded.txt");
        // a shop that states its books is fitted to them, which is a simulation
        Path bookless =
                Path.of("../examples/single-hires.yaml").toAbsolutePath().normalize();

        Outcome outcome = Program.in(folder)
                .with("-Xlog:class+load:file=" + loaded)
                .run(
                        line.isEmpty()
                                ? new String[0]
                                : line.replace("BOOKLESS", bookless.toString()).split(" "));

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).isNotBlank();
        List<String> heavy = Files.readAllLines(loaded).stream()
                .map(text -> text.replaceFirst("^(\\[[^]]*])+\\s*", ""))
                .filter(name -> HEAVY.stream().anyMatch(name::startsWith))
                .toList();
        assertThat(heavy).isEmpty();
    }
}
