package dev.stagecrew.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser without a window, when the machine has one. */
public final class Browser {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String WINDOW = "--window-size=1400,900";
    private static final int PATIENCE_SECONDS = 400;

    private final Path program;

    private Browser(Path program) {
        this.program = program;
    }

    /** The machine's browser. */
    public static Optional<Browser> find() {
        return program().map(Browser::new);
    }

    /** Where the machine's browser is. */
    public static Optional<Path> program() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(System.getProperty("path.separator"), -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * A browser without a window, which has not been started.
     *
     * @param profile an empty folder for what it keeps
     * @param arguments what else it is told
     */
    public static ProcessBuilder headless(Path program, Path profile, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command);
    }

    /** The page's elements after its scripts have run. */
    public String elements(Path page, Path scratch) throws IOException, InterruptedException {
        Path out = scratch.resolve("elements.html");
        run(
                scratch,
                out,
                WINDOW,
                "--virtual-time-budget=60000",
                "--dump-dom",
                page.toUri().toString());
        return Files.readString(out);
    }

    /** The page as it is printed. */
    public Path paper(Path page, Path scratch) throws IOException, InterruptedException {
        Path paper = scratch.resolve("paper.pdf");
        run(
                scratch,
                scratch.resolve("paper.log"),
                WINDOW,
                "--no-pdf-header-footer",
                "--print-to-pdf=" + paper,
                page.toUri().toString());
        return paper;
    }

    private void run(Path scratch, Path out, String... arguments) throws IOException, InterruptedException {
        Path errors = scratch.resolve("errors.log");
        Process browser = headless(program, Files.createTempDirectory(scratch, "profile"), arguments)
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        if (!browser.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            browser.destroyForcibly();
            throw new IOException("the browser did not end: "
                    + Files.readString(errors, StandardCharsets.UTF_8)
                            .lines()
                            .limit(5)
                            .toList());
        }
    }
}
