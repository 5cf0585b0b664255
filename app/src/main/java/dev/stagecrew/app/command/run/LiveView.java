package dev.stagecrew.app.command.run;

import dev.stagecrew.app.command.line.Viewer;
import dev.stagecrew.app.live.LiveShow;
import dev.stagecrew.app.live.LiveSource;
import dev.stagecrew.app.run.RunSpec;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.CliText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What a run shows to whoever looks on: the live page when it is asked for, and the report at the end. */
final class LiveView implements AutoCloseable {
    private final Looking looking;
    private final Terminal terminal;
    private final CliText words;
    private final Optional<LiveShow> show;

    private LiveView(Looking looking, Terminal terminal, CliText words, Optional<LiveShow> show) {
        this.looking = looking;
        this.terminal = terminal;
        this.words = words;
        this.show = show;
    }

    static LiveView begin(Looking looking, RunSpec spec, RunTalk talk, Terminal terminal, CliText words)
            throws IOException {
        if (!looking.live()) {
            return new LiveView(looking, terminal, words, Optional.empty());
        }
        LiveShow show = LiveShow.start(
                LiveSource.here(spec.folder()),
                spec.scenario().label(),
                words.language(),
                sentence -> {}); // the run speaks for itself
        talk.live(show.address());
        if (looking.open()) {
            Viewer.open(show.address().toString());
        }
        return new LiveView(looking, terminal, words, Optional.of(show));
    }

    /** The run is over and its report, if there is one, is written. */
    void end(Optional<Path> report) throws IOException {
        if (show.isPresent()) {
            show.get().end(report);
            if (looking.open() && report.isPresent() && !show.get().reportSeen()) {
                Viewer.open(report.get()); // the run was over before the browser had come to the page
            }
            show.get().trouble().ifPresent(why -> terminal.say("  " + words.say("live.trouble", why)));
        } else if (looking.open() && report.isPresent()) {
            Viewer.open(report.get());
        }
    }

    @Override
    public void close() {
        show.ifPresent(LiveShow::close);
    }
}
