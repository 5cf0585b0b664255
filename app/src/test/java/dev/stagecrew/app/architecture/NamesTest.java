package dev.stagecrew.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One word for one thing, none for two. */
final class NamesTest {
    @Test
    void noTwoFilesOfTheHouseHaveOneName() throws IOException {
        Map<String, List<Path>> files = Sources.ofTheHouse().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(file -> String.valueOf(file.getFileName())));

        assertThat(files).containsKey("Scenario.java");
        assertThat(files)
                .allSatisfy((name, places) -> assertThat(places).as(name).hasSize(1));
    }
}
