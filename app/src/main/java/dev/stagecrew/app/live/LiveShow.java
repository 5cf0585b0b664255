package dev.stagecrew.app.live;

import dev.stagecrew.reports.html.LivePage;
import dev.stagecrew.reports.words.Language;
import dev.stagecrew.reports.words.Words;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A run on a local page while it goes on, and its report on the same page when it is done. */
public final class LiveShow implements AutoCloseable {
    /** How long whoever looks on may take to fetch the report. */
    private static final Duration FAREWELL = Duration.ofSeconds(4);

    private final Frames frames;
    private final LiveServer server;
    private final LiveRun run;
    private final Words words;

    private LiveShow(Frames frames, LiveServer server, LiveRun run, Words words) {
        this.frames = frames;
        this.server = server;
        this.run = run;
        this.words = words;
    }

    /**
     * Begins to show a run that goes on, or is about to begin, in a folder.
     *
     * @param name what the page calls the run until it knows better
     * @throws IOException when there is no free port on the loopback address
     */
    public static LiveShow start(Path folder, String name, Language language) throws IOException {
        Words words = Words.in(language);
        Frames frames = new Frames();
        LiveServer server = LiveServer.start(frames, LivePage.empty(name, words));
        LiveRun run = new LiveRun(folder, frames, words);
        run.start();
        return new LiveShow(frames, server, run, words);
    }

    /** The page's address, with a token in it that nobody can guess. */
    public URI address() {
        return server.address();
    }

    /** Waits for the end of the run; false when it has not come in time. */
    public boolean await(Duration patience) {
        return run.await(patience);
    }

    /** Why charts no longer arrived, if they did not; the run itself went on. */
    public Optional<String> trouble() {
        return run.failure().map(failure -> String.valueOf(failure.getMessage()));
    }

    /**
     * The run is over: leads whoever looks on to its report, and waits a little until they have it.
     *
     * @param report the report's HTML, if there is one
     */
    public void end(Optional<Path> report) {
        run.stop();
        report.ifPresentOrElse(server::leadTo, () -> frames.show("stopped", LivePage.stopped(words)));
        int looking = frames.readers();
        long until = System.nanoTime() + FAREWELL.toNanos();
        while (report.isPresent() && server.reportsServed() < looking && System.nanoTime() < until) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public void close() {
        run.stop();
        server.close();
    }
}
