package dev.stagecrew.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script that starts the program, where the locale, the folders or the paths are not what a developer has. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
    /** The folder "şube işleri", as bytes: the locale of the build may have no such letters. */
    private static final String BRANCH = "$(printf '\\305\\237ube i\\305\\237leri')";

    @TempDir
    Path folder;

    /** A distribution whose library is one jar that names the class path of this build. */
    @BeforeEach
    void install() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("dist/bin"));
        Files.copy(Path.of("../stagecrew"), bin.resolve("stagecrew"));
        assertThat(bin.resolve("stagecrew").toFile().setExecutable(true)).isTrue();
        Path lib = Files.createDirectories(folder.resolve("dist/lib"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Stream.of(System.getProperty("java.class.path").split(":"))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(lib.resolve("all.jar"));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.finish();
        }
        // an empty archive of classes: none is made by a trial run
        Files.createFile(lib.resolve("stagecrew-" + System.getProperty("java.version") + ".jsa"));
        Files.copy(Path.of("../examples/single-hires.yaml"), folder.resolve("shop.yaml"));
    }

    private record Said(int code, String text) {}

    private Said shell(Map<String, String> environment, String script) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(List.of("sh", "-euc", script))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Said(code, Files.readString(said, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "LC_ALL, C, Try it now",
        "LC_ALL, POSIX, Try it now",
        "LANG, C, Try it now",
        "LANG, tr_TR.UTF-8, Hemen deneyin",
        "LC_ALL, tr_TR.UTF-8, Hemen deneyin",
        "LC_ALL, tr_TR.ISO-8859-9, Hemen deneyin",
        "LANG, C.UTF-8, Try it now"
    })
    void lettersBeyondAsciiInAPathAreFoundInEveryLocale(String variable, String locale, String says)
            throws IOException, InterruptedException {
        String script = "dist=$PWD/dist; mkdir \"" + BRANCH + "\"; cp shop.yaml \"" + BRANCH + "\"; cd \"" + BRANCH
                + "\"; $dist/bin/stagecrew check shop.yaml; $dist/bin/stagecrew check \"$PWD/shop.yaml\"; $dist/bin/stagecrew";

        Said said = shell(Map.of(variable, locale), script);

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text()).contains("✓ shop.yaml", "şube işleri/shop.yaml", says);
    }

    @Test
    void theProgramMayStandInAFolderWithBlanksAndLetters() throws IOException, InterruptedException {
        String script = "mkdir \"" + BRANCH + "\"; mv dist \"" + BRANCH + "\"; \"" + BRANCH
                + "/dist/bin/stagecrew\" check shop.yaml";

        Said said = shell(Map.of("LC_ALL", "C"), script);

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text()).contains("✓ shop.yaml");
    }

    @Test
    void aColonInThePathOfTheProgramIsOneSentence() throws IOException, InterruptedException {
        Said said = shell(Map.of(), "mv dist a:b; a:b/bin/stagecrew check shop.yaml");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text().lines()).singleElement().asString().contains("must not have a colon", "a:b/lib");
    }

    @Test
    @EnabledIf("aTerminalCanBeMade")
    void theWidthOfATerminalIsFoundAndAPipeHasEightyColumns() throws IOException, InterruptedException {
        String narrow = "script -qec 'stty cols 40; dist/bin/stagecrew explain replication shop.yaml' /dev/null";

        Said terminal = shell(Map.of("LC_ALL", "C.UTF-8", "TERM", "xterm"), narrow);
        Said pipe = shell(Map.of("LC_ALL", "C.UTF-8"), "dist/bin/stagecrew explain replication shop.yaml | cat");

        assertThat(terminal.code()).as(terminal.text()).isZero();
        assertThat(terminal.text().lines().map(String::length).max(Integer::compare))
                .as(terminal.text())
                .hasValueSatisfying(longest -> assertThat(longest).isBetween(30, 40));
        assertThat(pipe.text().lines().map(String::length).max(Integer::compare))
                .as(pipe.text())
                .hasValueSatisfying(longest -> assertThat(longest).isBetween(60, 80));
    }

    static boolean aTerminalCanBeMade() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "script")));
    }

    @Test
    void aHomeThatIsNotThereIsNotNeeded() throws IOException, InterruptedException {
        Said said = shell(Map.of(), "unset HOME; dist/bin/stagecrew check shop.yaml");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text()).contains("✓ shop.yaml").doesNotContain("HOME");
    }
}
