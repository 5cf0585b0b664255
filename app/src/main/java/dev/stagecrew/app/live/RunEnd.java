package dev.stagecrew.app.live;

import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.result.KeptRun;
import dev.stagecrew.core.result.RunUnreadableException;
import dev.stagecrew.ingest.follow.RunAddress;
import dev.stagecrew.ingest.follow.RunPresence;
import dev.stagecrew.ingest.follow.RunPresence.Sign;
import dev.stagecrew.reports.ReportRequest;
import dev.stagecrew.reports.Reports;
import dev.stagecrew.reports.story.Audience;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;

/**
 * Whether a run of another process goes on, and its report when it does not. The store is left alone until the other
 * process has surely done with it: only one process can have it open.
 */
public final class RunEnd {
    /** How long a run of whose process nothing is known may take to its stream, and from its end to its report. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How long such a run may take from its folder to anything in it. */
    private static final Duration EMPTY = Duration.ofSeconds(5);

    /** How long a run's process may take from the end of its stream to its report. */
    private static final Duration LONGEST_REPORT = Duration.ofMinutes(10);

    private static final String END = "</html>\n";

    private final Path folder;
    private final Language language;
    private final Optional<FileTime> earlier;

    /** The run in a folder, whose report is written in this language if it must be written here. */
    public RunEnd(Path folder, Language language) throws IOException {
        this.folder = folder;
        this.language = language;
        this.earlier = written(file());
    }

    /** What is found in a folder. */
    public enum Finding {
        /** No run. */
        NOTHING,
        /** A run that goes on, or has just begun. */
        GOES_ON,
        /** A run that is over. */
        OVER
    }

    /** Looks whether a run goes on; waits for one that has just begun, or is about to write its report. */
    public Finding awaitBeginning() throws IOException {
        long from = System.nanoTime();
        while (System.nanoTime() - from < PATIENCE.toNanos()) {
            Sign sign = RunPresence.of(folder);
            if (sign == Sign.PRESENT) {
                return Finding.GOES_ON;
            }
            boolean begun = RunFolder.holdsRun(folder) || Files.exists(folder.resolve("broker"));
            if (sign == Sign.GONE || whole().isPresent()) {
                return begun || whole().isPresent() ? Finding.OVER : Finding.NOTHING;
            }
            if (RunAddress.read(folder).isPresent()) {
                return Finding.GOES_ON;
            }
            if (!begun && System.nanoTime() - from > EMPTY.toNanos()) {
                return Finding.NOTHING;
            }
            pause();
        }
        return Finding.OVER;
    }

    /** The report of a run that is over; written here from the store when the run's own process did not come to it. */
    public Optional<Path> report() throws IOException {
        Optional<Path> report = whole();
        return report.isPresent() ? report : written();
    }

    /**
     * The report of a run that was followed: waits while the run's process may still be writing it. One that was there
     * before is that of an earlier attempt.
     */
    public Optional<Path> awaitReport() throws IOException {
        long from = System.nanoTime();
        while (true) {
            Sign sign = RunPresence.of(folder);
            long waited = System.nanoTime() - from;
            Optional<Path> report = whole();
            if (report.isPresent() && !written(file()).equals(earlier)) {
                return report;
            }
            Duration patience = sign == Sign.PRESENT ? LONGEST_REPORT : PATIENCE;
            if (sign == Sign.GONE || waited > patience.toNanos()) {
                return written();
            }
            pause();
        }
    }

    private Optional<Path> written() throws IOException {
        if (!RunFolder.holdsRun(folder)) {
            return Optional.empty();
        }
        try (KeptRun run = RunFolder.open(folder)) {
            return run.replications() == 0
                    ? Optional.empty()
                    : Reports.write(run, ReportRequest.html(language.id(), Audience.OWNER), folder).stream()
                            .findFirst();
        } catch (RunUnreadableException e) {
            return Optional.empty(); // the other process is still at it, and will say what is wrong
        }
    }

    private static Optional<FileTime> written(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Files.getLastModifiedTime(file)) : Optional.empty();
    }

    private Path file() {
        return folder.resolve("report.html");
    }

    /** The report, when it is written to its end. */
    private Optional<Path> whole() throws IOException {
        Path file = file();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            byte[] last = new byte[END.length()];
            if (content.length() < last.length) {
                return Optional.empty();
            }
            content.seek(content.length() - last.length);
            content.readFully(last);
            return new String(last, StandardCharsets.UTF_8).equals(END) ? Optional.of(file) : Optional.empty();
        }
    }

    private void pause() throws InterruptedIOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The wait for the run in " + folder + " was interrupted.");
        }
    }
}
