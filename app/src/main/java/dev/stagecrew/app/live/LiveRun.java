package dev.stagecrew.app.live;

import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.follow.RunAddress;
import dev.stagecrew.ingest.follow.RunFollower;
import dev.stagecrew.ingest.follow.RunFollower.News;
import dev.stagecrew.ingest.topic.RunRecord;
import dev.stagecrew.reports.html.LivePage;
import dev.stagecrew.reports.story.LiveStory;
import dev.stagecrew.reports.words.Words;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Follows a run through Kafka on a thread of its own and draws its charts for whoever looks on; when nobody does, nothing
 * is drawn. The run knows nothing of it: what this thread has not read yet waits in Kafka.
 */
final class LiveRun {
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final long CHECK_NANOS = 1_000_000_000;

    private final Path folder;
    private final Frames frames;
    private final Words words;
    private final Throttle throttle = new Throttle();
    private final Thread thread;
    private volatile boolean stopped;
    private volatile Optional<RuntimeException> failure = Optional.empty();
    private @Nullable PartialRun run;
    private int drawn;
    private boolean over;

    LiveRun(Path folder, Frames frames, Words words) {
        this.folder = folder;
        this.frames = frames;
        this.words = words;
        this.thread = new Thread(this::follow, "stagecrew-live");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Stops to follow, and waits until that is so. */
    void stop() {
        stopped = true;
        await(Duration.ofSeconds(5));
    }

    /** Waits for the end of the run; false when it has not come in time. */
    boolean await(Duration patience) {
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }

    /** What kept it from following the run, if anything did. */
    Optional<RuntimeException> failure() {
        return failure;
    }

    private void follow() {
        try {
            Optional<RunAddress> address = address();
            if (address.isPresent()) {
                follow(address.get());
            }
        } catch (RuntimeException e) {
            failure = Optional.of(e);
        }
    }

    /** Waits for the run's stream to open. */
    private Optional<RunAddress> address() {
        while (!stopped) {
            Optional<RunAddress> address = RunAddress.read(folder);
            if (address.isPresent()) {
                return address;
            }
            try {
                Thread.sleep(LOOK.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void follow(RunAddress address) {
        try (RunFollower follower = RunFollower.open(address)) {
            long checked = System.nanoTime();
            while (!stopped && !over) {
                take(follower.next(LOOK));
                draw();
                if (System.nanoTime() - checked > CHECK_NANOS) {
                    over = over || isGone(address);
                    checked = System.nanoTime();
                }
            }
        }
    }

    private void take(News news) {
        for (RunRecord turn : news.turns()) {
            if (turn instanceof RunRecord.Started started) {
                over = false;
                run = run == null ? begun(started.manifest()) : run;
            } else {
                over = true;
            }
        }
        PartialRun into = run;
        if (into != null) {
            news.results().forEach(into::take);
        }
    }

    private static PartialRun begun(RunManifest manifest) {
        return new PartialRun(manifest, LiveStory.kpis());
    }

    private void draw() {
        PartialRun from = run;
        long now = System.nanoTime();
        if (from == null || frames.readers() == 0 || from.arrived() == drawn || !throttle.isDue(now)) {
            return;
        }
        drawn = from.arrived();
        frames.show("charts", LivePage.content(LiveStory.tell(from, drawn, words), words));
        throttle.drawn(now, System.nanoTime());
    }

    /** Whether the run is over though the stream does not say so: it took its address back, or its broker is gone. */
    private boolean isGone(RunAddress address) {
        if (RunAddress.read(folder).isEmpty()) {
            return true;
        }
        if (!address.own()) {
            return false;
        }
        int port = Integer.parseInt(
                address.bootstrap().substring(address.bootstrap().lastIndexOf(':') + 1));
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 1000);
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
