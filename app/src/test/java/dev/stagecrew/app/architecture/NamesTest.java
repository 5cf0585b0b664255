package dev.stagecrew.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word for one thing, none for two. */
final class NamesTest {
    private static final Path HOUSE = Path.of("..");

    @Test
    void noTwoFilesOfTheHouseHaveOneName() throws IOException {
        Map<String, List<Path>> files;
        try (Stream<Path> modules = Files.list(HOUSE)) {
            files = modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(NamesTest::sources)
                    .collect(Collectors.groupingBy(file -> String.valueOf(file.getFileName())));
        }

        assertThat(files).containsKey("Scenario.java");
        assertThat(files)
                .allSatisfy((name, places) -> assertThat(places).as(name).hasSize(1));
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
