package dev.stagecrew.app.live;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.topic.ThreadTime;
import dev.stagecrew.reports.html.LivePage;
import dev.stagecrew.reports.story.LiveStory;
import dev.stagecrew.reports.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the years that have arrived for whoever looks on; when nobody does, nothing is drawn. Not for several threads. */
final class LiveCharts {
    private final Frames frames;
    private final Words words;
    private final Throttle throttle = new Throttle();
    private @Nullable PartialRun run;
    private @Nullable LiveStory story;
    private int drawn;

    LiveCharts(Frames frames, Words words) {
        this.frames = frames;
        this.words = words;
    }

    /** The run begins; one that is begun again keeps the years that have arrived. */
    void begin(RunManifest manifest) {
        if (run == null) {
            run = new PartialRun(manifest, LiveStory.kpis());
            story = LiveStory.of(manifest, words);
        }
    }

    void take(List<ReplicationResult> results) {
        PartialRun into = run;
        if (into != null) {
            results.forEach(into::take);
        }
    }

    /** Draws what is new, when it is time to. */
    void draw() {
        PartialRun from = run;
        LiveStory told = story;
        long now = System.nanoTime();
        if (from == null || told == null || frames.readers() == 0 || from.arrived() == drawn || !throttle.isDue(now)) {
            return;
        }
        long busy = ThreadTime.nanos();
        drawn = from.arrived();
        frames.show("charts", LivePage.content(told.tell(from, drawn), words));
        throttle.drawn(now, ThreadTime.nanos() - busy);
    }
}
