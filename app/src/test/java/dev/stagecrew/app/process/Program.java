package dev.stagecrew.app.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as a user starts it. */
final class Program {
    /** A shop that is ready to run: nothing has to be fitted to its books. */
    static final String SHOP = Path.of("../examples/single-hires.yaml")
            .toAbsolutePath()
            .normalize()
            .toString();

    private static final long PATIENCE_SECONDS = 300;
    private final Path folder;
    private final List<String> javaOptions = new ArrayList<>();
    private final Map<String, String> environment;

    private Program(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /** The program started in a folder. */
    static Program in(Path folder) {
        return new Program(folder, Map.of("LC_ALL", "C.UTF-8"));
    }

    /** The program on a system that speaks Turkish. */
    static Program turkishIn(Path folder) {
        Program program = new Program(folder, Map.of("LC_ALL", "tr_TR.UTF-8", "LANG", "tr_TR.UTF-8"));
        return program.with("-Duser.language=tr").with("-Duser.country=TR");
    }

    Program with(String javaOption) {
        javaOptions.add(javaOption);
        return this;
    }

    /** What it said and how it ended. */
    record Outcome(int code, String out, String err) {}

    Outcome run(String... arguments) throws IOException, InterruptedException {
        Started started = start(arguments);
        return started.await();
    }

    Started start(String... arguments) throws IOException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        List<String> command = new ArrayList<>(Jars.JAVA);
        command.addAll(Jars.options());
        command.addAll(javaOptions);
        command.add(Jars.MAIN);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        return new Started(builder.start(), out, err);
    }

    /** The program while it runs. */
    record Started(Process process, Path out, Path err) implements AutoCloseable {
        private static final long INTERRUPT_BIT = 1 << 1;

        String saidSoFar() {
            return text(err);
        }

        /** What Ctrl-C sends, or TERM, which asks the same, where the build was started with Ctrl-C ignored. */
        void interrupt() throws IOException, InterruptedException {
            signal(ignoresCtrlC() ? "TERM" : "INT");
        }

        /** A process inherits this, and nothing it does makes it hear Ctrl-C then. */
        private boolean ignoresCtrlC() throws IOException {
            Path status = Path.of("/proc/" + process.pid() + "/status");
            if (!Files.exists(status)) {
                return false;
            }
            String ignored = Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("SigIgn:"))
                    .map(line -> line.substring("SigIgn:".length()).strip())
                    .findFirst()
                    .orElse("0");
            return (Long.parseUnsignedLong(ignored, 16) & INTERRUPT_BIT) != 0;
        }

        void signal(String name) throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        }

        /** Leaves no process behind when a test fails. */
        @Override
        public void close() {
            process.destroyForcibly();
        }

        Outcome await() throws InterruptedException {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + PATIENCE_SECONDS + " s: " + saidSoFar());
            }
            return new Outcome(process.exitValue(), text(out), text(err));
        }

        private static String text(Path file) {
            try {
                return Files.readString(file, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
