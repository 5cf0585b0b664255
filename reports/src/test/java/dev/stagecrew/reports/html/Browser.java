package dev.stagecrew.reports.html;

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
final class Browser {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int PATIENCE_SECONDS = 400;

    private final Path program;

    private Browser(Path program) {
        this.program = program;
    }

    static Optional<Browser> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(System.getProperty("path.separator"), -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Browser::new);
    }

    /** The page's elements after its scripts have run. */
    String elements(Path page, Path scratch) throws IOException, InterruptedException {
        Path out = scratch.resolve("elements.html");
        run(
                scratch,
                out,
                "--virtual-time-budget=60000",
                "--dump-dom",
                page.toUri().toString());
        return Files.readString(out);
    }

    /** The page as it is printed. */
    Path paper(Path page, Path scratch) throws IOException, InterruptedException {
        Path paper = scratch.resolve("paper.pdf");
        run(
                scratch,
                scratch.resolve("paper.log"),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + paper,
                page.toUri().toString());
        return paper;
    }

    private void run(Path scratch, Path out, String... arguments) throws IOException, InterruptedException {
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
                "--window-size=1400,900",
                "--user-data-dir=" + Files.createTempDirectory(scratch, "profile")));
        command.addAll(Arrays.asList(arguments));
        Path errors = scratch.resolve("errors.log");
        Process browser = new ProcessBuilder(command)
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
