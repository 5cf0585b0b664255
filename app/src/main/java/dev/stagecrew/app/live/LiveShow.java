package dev.stagecrew.app.live;

import dev.stagecrew.app.live.LiveRun.Ending;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.reports.html.LivePage;
import dev.stagecrew.reports.words.Words;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** A run on a local page while it goes on, and its report on the same page when it is done. */
public final class LiveShow implements AutoCloseable {
    /** How long whoever looks on may take to fetch the report. */
    private static final Duration FAREWELL = Duration.ofSeconds(15);

    private final Frames frames;
    private final LiveServer server;
    private final LiveRun run;
    private final LiveNotices notices;
    private final Words words;

    private LiveShow(Frames frames, LiveServer server, LiveRun run, LiveNotices notices, Words words) {
        this.frames = frames;
        this.server = server;
        this.run = run;
        this.notices = notices;
        this.words = words;
    }

    /**
     * Begins to show a run that goes on, or is about to begin.
     *
     * @param name what the page calls the run until it knows better
     * @param told is told, sentence by sentence, what the page says besides charts; on another thread
     * @throws IOException when there is no free port on the loopback address
     */
    public static LiveShow start(LiveSource source, String name, Language language, Consumer<String> told)
            throws IOException {
        Words words = Words.in(language);
        Frames frames = new Frames();
        LiveServer server = LiveServer.start(frames, LivePage.empty(name, words));
        LiveNotices notices = new LiveNotices(frames, told);
        LiveRun run = new LiveRun(source, new LiveCharts(frames, words), notices, words);
        run.start();
        return new LiveShow(frames, server, run, notices, words);
    }

    /** The page's address, with a token in it that nobody can guess. */
    public URI address() {
        return server.address();
    }

    /**
     * Waits for the end of the run; false when it has not come in time.
     *
     * @throws java.util.concurrent.CancellationException when the thread is interrupted meanwhile
     */
    public boolean await(Duration patience) {
        return run.await(patience);
    }

    /** Why charts no longer arrived, if they did not; the run itself went on. */
    public Optional<String> trouble() {
        return run.failure().map(failure -> String.valueOf(failure.getMessage()));
    }

    /** Whether the run's process ended before the run did. */
    public boolean isGone() {
        return run.ending().equals(Optional.of(Ending.GONE));
    }

    /** Whether nothing can be heard of the run any more, and nobody here knows how it goes on. */
    public boolean isSilent() {
        return run.ending().equals(Optional.of(Ending.UNKNOWN));
    }

    /** Says something on the page, and wherever else it is told. */
    public void tell(String sentence) {
        notices.tell(sentence);
    }

    /** How many look on. */
    int readers() {
        return frames.readers();
    }

    /** Whether anybody has seen the report on the page. */
    public boolean reportSeen() {
        return server.reportsServed() > 0;
    }

    /**
     * The run is over: leads whoever looks on to its report, and waits a little until they have it.
     *
     * @param report the report's HTML, if there is one
     */
    public void end(Optional<Path> report) {
        run.stop();
        report.ifPresentOrElse(server::leadTo, () -> frames.end("stopped", LivePage.stopped(words)));
        bidFarewell(report.isPresent());
    }

    /** Nobody here knows how the run goes on: tells whoever looks on why. */
    public void giveUp(String why) {
        run.stop();
        frames.end("stopped", why);
        bidFarewell(false);
    }

    private void bidFarewell(boolean report) {
        long until = System.nanoTime() + FAREWELL.toNanos();
        while (isAwaited(report) && System.nanoTime() < until) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean isAwaited(boolean report) {
        return frames.readers() > 0 || (report && server.reportsServed() < frames.led());
    }

    @Override
    public void close() {
        run.stop();
        server.close();
    }
}
