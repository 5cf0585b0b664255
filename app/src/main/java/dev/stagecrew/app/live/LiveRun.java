package dev.stagecrew.app.live;

import dev.stagecrew.ingest.broker.BrokerAwayException;
import dev.stagecrew.ingest.follow.RunAddress;
import dev.stagecrew.ingest.follow.RunFollower;
import dev.stagecrew.ingest.follow.RunFollower.News;
import dev.stagecrew.ingest.follow.RunFollower.Standing;
import dev.stagecrew.ingest.follow.RunPresence.Sign;
import dev.stagecrew.ingest.topic.RunRecord;
import dev.stagecrew.reports.html.LivePage;
import dev.stagecrew.reports.words.Words;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Follows a run through Kafka on a thread of its own, from before its stream is open until it is over. A broker that is
 * away is waited for, and a run that opens another stream is followed there. The run knows nothing of it: what this
 * thread has not read yet waits in Kafka.
 */
final class LiveRun {
    private static final Duration LOOK = Duration.ofMillis(100);

    /** How long the end of following may take. */
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private static final Duration SECOND = Duration.ofSeconds(1);
    /** From when on a silence is told. */
    private static final Duration WORTH_A_WORD = Duration.ofSeconds(4);
    /** How long a run may be silent of whose process nothing is known. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** From when on it is told that a run has not opened its stream: on a cold machine it takes 4 s. */
    private static final Duration LATE = Duration.ofSeconds(8);
    /** How long a run may take to open its stream, though its process lives. */
    private static final Duration LONGEST_OPENING = Duration.ofMinutes(10);

    private final LiveSource source;
    private final LiveCharts charts;
    private final LiveNotices notices;
    private final Words words;
    private final Thread thread;
    private volatile boolean stopped;
    private volatile Optional<Ending> ending = Optional.empty();
    private volatile Optional<RuntimeException> failure = Optional.empty();
    private final LastHeard opening = new LastHeard(LATE, LONGEST_OPENING, System.nanoTime());
    private final LastHeard contact = new LastHeard(WORTH_A_WORD, PATIENCE, System.nanoTime());
    private boolean followed;
    private boolean closed;

    LiveRun(LiveSource source, LiveCharts charts, LiveNotices notices, Words words) {
        this.source = source;
        this.charts = charts;
        this.notices = notices;
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
        try {
            thread.join(FAREWELL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // it stops by itself, soon
        }
    }

    /**
     * Waits for the end of the run; false when it has not come in time.
     *
     * @throws CancellationException when the thread is interrupted meanwhile
     */
    boolean await(Duration patience) {
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a run was followed");
        }
        return !thread.isAlive();
    }

    /** How it ended, as far as it has. */
    Optional<Ending> ending() {
        return ending;
    }

    /** What kept it from following the run, if anything did. */
    Optional<RuntimeException> failure() {
        return failure;
    }

    private boolean isDone() {
        return stopped || ending.isPresent();
    }

    private void follow() {
        try {
            while (!isDone()) {
                Optional<RunAddress> address = source.address();
                if (address.isPresent()) {
                    follow(address.get());
                } else {
                    awaitStream();
                }
            }
        } catch (RuntimeException e) {
            notices.onThePage(LivePage.failed(String.valueOf(e.getMessage()), words));
            failure = Optional.of(e);
            ending = Optional.of(Ending.UNKNOWN);
        }
    }

    /** The run's stream is not open yet, or no longer. */
    private void awaitStream() {
        if (followed) {
            ending = Optional.of(Ending.TOLD);
            return;
        }
        if (opening.missed(System.nanoTime())) {
            notices.tell(LivePage.opening(words));
        }
        if (opening.isLost(System.nanoTime())) {
            ending = Optional.of(Ending.UNKNOWN);
        }
        checkSigns();
        rest();
    }

    private void follow(RunAddress address) {
        try (RunFollower follower = RunFollower.open(address)) {
            followed = true;
            if (opening.heard(System.nanoTime())) {
                notices.clear();
            }
            heard();
            long checked = System.nanoTime();
            boolean there = true;
            while (!isDone() && there) {
                take(follower.next(LOOK), follower);
                charts.draw();
                if (System.nanoTime() - checked > SECOND.toNanos()) {
                    there = source.address().equals(Optional.of(address));
                    askAfterSilence(follower);
                    checkSigns();
                    checked = System.nanoTime();
                }
            }
        } catch (BrokerAwayException e) {
            missed();
            checkSigns();
            rest();
        }
    }

    private void take(News news, RunFollower follower) {
        for (RunRecord turn : news.turns()) {
            closed = !(turn instanceof RunRecord.Started);
            if (turn instanceof RunRecord.Started started) {
                charts.begin(started.manifest());
            }
        }
        charts.take(news.results());
        if (!news.results().isEmpty()) {
            heard();
            notices.clear();
        }
        // an earlier attempt at the run has an end as well: only the last word counts
        if (closed && follower.standing() != Standing.BEHIND) {
            ending = Optional.of(Ending.TOLD);
        }
    }

    private void askAfterSilence(RunFollower follower) {
        if (!contact.isQuiet(System.nanoTime(), SECOND)) {
            return;
        }
        if (follower.standing() == Standing.AWAY) {
            missed();
        } else {
            heard();
        }
    }

    private void heard() {
        if (contact.heard(System.nanoTime())) {
            notices.tell(LivePage.back(words));
        }
    }

    private void missed() {
        if (contact.missed(System.nanoTime())) {
            notices.tell(LivePage.away(words));
        }
    }

    /** Whether the run is over though the stream does not say so. */
    private void checkSigns() {
        Sign sign = source.sign();
        if (sign == Sign.GONE) {
            ending = Optional.of(Ending.GONE);
        } else if (sign == Sign.UNKNOWN && contact.isLost(System.nanoTime())) {
            ending = Optional.of(Ending.UNKNOWN);
        }
    }

    /** Whoever interrupts the one who follows wants no more of it. */
    private void rest() {
        try {
            Thread.sleep(LOOK.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ending = Optional.of(Ending.UNKNOWN);
        }
    }

    /** How it is known that a run is over. */
    enum Ending {
        /** The run said so. */
        TOLD,
        /** Its process is no more. */
        GONE,
        /** It is not known: nothing can be heard of it any more. */
        UNKNOWN
    }
}
