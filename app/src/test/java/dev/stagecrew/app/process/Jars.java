package dev.stagecrew.app.process;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes of the program as users have them: jars, with an archive of what a small run loads, as the launcher makes
 * one. Starting takes half as long with it, and tests start the program a hundred times.
 */
final class Jars {
    static final String MAIN = "dev.stagecrew.app.Main";

    /** Java with what every process of a test gets. */
    static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xlog:disable",
            "-Dstagecrew.home=" + Path.of("..").toAbsolutePath().normalize());

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private Jars() {}

    /** The class path; and the archive, where there are jars: classes of folders do not go into one. */
    static List<String> options() {
        return Once.OPTIONS;
    }

    private static final class Once {
        static final List<String> OPTIONS = find(System.getProperty("java.class.path"));
    }

    private static List<String> find(String path) {
        List<Path> jars = Stream.of(path.split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
        if (jars.stream().noneMatch(jar -> jar.getFileName().toString().startsWith("stagecrew-app-"))) {
            return List.of("-cp", path);
        }
        String program = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        Path archive = TARGET.resolve("program-" + System.getProperty("java.version") + ".jsa");
        // two processes of the build may want it at once: the second waits for the first
        try (FileChannel lock = FileChannel.open(TARGET.resolve("program.lock"), CREATE, WRITE);
                FileLock held = lock.lock()) {
            if (held.isValid() && older(archive, jars)) {
                make(archive, program);
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
        return List.of("-cp", program, "-XX:SharedArchiveFile=" + archive);
    }

    private static boolean older(Path archive, List<Path> jars) throws IOException {
        if (!Files.exists(archive)) {
            return true;
        }
        for (Path jar : jars) {
            if (Files.getLastModifiedTime(jar).compareTo(Files.getLastModifiedTime(archive)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static void make(Path archive, String program) throws IOException, InterruptedException {
        Files.deleteIfExists(archive);
        Path trial = Files.createTempDirectory(TARGET, "trial");
        List<String> command = new ArrayList<>(JAVA);
        command.addAll(List.of("-XX:ArchiveClassesAtExit=" + archive, "-cp", program, MAIN));
        command.addAll(List.of("run", Program.SHOP, "--months", "1", "--plans", "do-nothing"));
        command.addAll(
                List.of("--replications", "2", "--out", trial.resolve("run").toString()));
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(trial.resolve("said.txt").toFile())
                .start()
                .waitFor();
    }
}
