package dev.stagecrew.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a public build server is told, read from the files: no server is needed. */
final class WorkflowsTest {
    private static final Path FOLDER = Path.of("..", ".github", "workflows");
    private static final List<String> SYSTEMS = List.of("ubuntu-latest", "macos-latest", "windows-latest");

    @Test
    void everyGateAndTestRunsOnThreeSystemsAndTheOldestAndNewestJava() throws IOException {
        Map<?, ?> verify = job("build.yml", "verify");
        Map<?, ?> matrix = map(map(verify, "strategy"), "matrix");
        assertThat(matrix.get("os")).isEqualTo(SYSTEMS);
        assertThat(matrix.get("java")).isEqualTo(List.of(17, 25));
        assertThat(verify.get("runs-on")).isEqualTo("${{ matrix.os }}");
        assertThat(verify.get("steps").toString()).contains("run=./mvnw -B -ntp verify");
    }

    @Test
    void aTagMakesAReleaseOfZipsForThreeSystems() throws IOException {
        Map<?, ?> release = read("release.yml");
        assertThat(map(map(release, "on"), "push").get("tags")).isEqualTo(List.of("v*"));
        Map<?, ?> zip = job("release.yml", "zip");
        assertThat(map(map(zip, "strategy"), "matrix").get("os").toString()).contains(SYSTEMS);
        assertThat(zip.get("steps").toString()).contains("-Pdist package", "stagecrew-*-sbom.json");
        assertThat(job("release.yml", "release").get("steps").toString()).contains("gh release create", "sha256sum");
    }

    @Test
    void nobodyMayWriteButWhoMakesTheRelease() throws IOException {
        for (String file : List.of("build.yml", "release.yml")) {
            assertThat(read(file).get("permissions")).isEqualTo(Map.of("contents", "read"));
        }
        assertThat(job("release.yml", "release").get("permissions")).isEqualTo(Map.of("contents", "write"));
        assertThat(job("release.yml", "zip").containsKey("permissions")).isFalse();
    }

    private static Map<?, ?> job(String file, String name) throws IOException {
        return map(map(read(file), "jobs"), name);
    }

    private static Map<?, ?> read(String file) throws IOException {
        String text = Files.readString(FOLDER.resolve(file));
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    private static Map<?, ?> map(Map<?, ?> from, String key) {
        assertThat(from.get(key)).as(key).isInstanceOf(Map.class);
        return (Map<?, ?>) from.get(key);
    }
}
