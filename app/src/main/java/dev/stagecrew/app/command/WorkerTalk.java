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
        terminal.say("  " + news.tell(new Told()));
    }

    private final class Told implements WorkerNews.Visitor<String> {
        @Override
        public String ready(WorkerNews.Ready news) {
            return words.say("worker.ready", kafka);
        }

        @Override
        public String begun(WorkerNews.Begun news) {
            return words.say("worker.begun", name(news.unit()));
        }

        @Override
        public String done(WorkerNews.Done news) {
            return words.say("worker.done", name(news.unit()));
        }

        @Override
        public String skipped(WorkerNews.Skipped news) {
            return words.say("worker.skipped", name(news.unit()), news.why());
        }

        @Override
        public String failed(WorkerNews.Failed news) {
            return words.say("worker.failed", name(news.unit()), news.why());
        }

        @Override
        public String hung(WorkerNews.Hung news) {
            return words.say("worker.hung", name(news.unit()), news.deadline().toMinutes());
        }

        @Override
        public String unsettled(WorkerNews.Unsettled news) {
            return words.say("worker.unsettled", name(news.unit()), news.why());
        }
    }

    private static String name(WorkUnit unit) {
        return unit.run() + " " + unit.plan() + " " + unit.from() + "-" + unit.through();
    }
}
