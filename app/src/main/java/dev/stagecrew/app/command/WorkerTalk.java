package dev.stagecrew.app.command;

import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.Words;
import dev.stagecrew.ingest.topic.WorkUnit;
import dev.stagecrew.ingest.worker.WorkerNews;
import java.util.function.Consumer;

/** What a worker tells on standard error: a line for each thing that happens to a unit. */
final class WorkerTalk implements Consumer<WorkerNews> {
    private final Terminal terminal;
    private final Words words;
    private final String kafka;

    WorkerTalk(Terminal terminal, Words words, String kafka) {
        this.terminal = terminal;
        this.words = words;
        this.kafka = kafka;
    }

    @Override
    public void accept(WorkerNews news) {
        terminal.say("  " + text(news));
    }

    private String text(WorkerNews news) {
        if (news instanceof WorkerNews.Ready) {
            return words.say("worker.ready", kafka);
        }
        if (news instanceof WorkerNews.Begun begun) {
            return words.say("worker.begun", name(begun.unit()));
        }
        if (news instanceof WorkerNews.Done done) {
            return words.say("worker.done", name(done.unit()));
        }
        if (news instanceof WorkerNews.Skipped skipped) {
            return words.say("worker.skipped", name(skipped.unit()), skipped.why());
        }
        if (news instanceof WorkerNews.Failed failed) {
            return words.say("worker.failed", name(failed.unit()), failed.why());
        }
        if (news instanceof WorkerNews.Hung hung) {
            return words.say("worker.hung", name(hung.unit()), hung.deadline().toMinutes());
        }
        if (news instanceof WorkerNews.Unsettled unsettled) {
            return words.say("worker.unsettled", name(unsettled.unit()), unsettled.why());
        }
        throw new IllegalStateException("no words for " + news);
    }

    private static String name(WorkUnit unit) {
        return unit.run() + " " + unit.plan() + " " + unit.from() + "-" + unit.through();
    }
}
