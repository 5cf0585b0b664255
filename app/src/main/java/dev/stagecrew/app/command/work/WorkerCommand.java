package dev.stagecrew.app.command.work;

import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.KafkaTarget;
import dev.stagecrew.app.command.line.OptionRange;
import dev.stagecrew.app.command.line.ProgramVersion;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.command.run.ChangedScenario;
import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.app.run.Signals;
import dev.stagecrew.app.run.UnitLanes;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.worker.Worker;
import dev.stagecrew.study.trial.Interruption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code worker --kafka HOST:PORT}: simulates for runs that were started elsewhere, until it is told to stop. */
@Command(name = "worker", sortOptions = false)
public final class WorkerCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(names = "--kafka", paramLabel = "HOST:PORT", required = true, descriptionKey = "worker-kafka", order = 1)
    private @Nullable String kafka;

    @Option(names = "--kafka-config", paramLabel = "FILE", descriptionKey = "kafka-config", order = 2)
    private @Nullable Path kafkaConfig;

    @Option(names = "--lanes", paramLabel = "L", descriptionKey = "lanes", order = 3)
    private @Nullable Integer lanes;

    public WorkerCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        CliText words = shell.words();
        KafkaConnection connection = KafkaTarget.named(Objects.requireNonNull(kafka), kafkaConfig, words)
                .connection();
        WorkerTalk talk = new WorkerTalk(shell.terminal(), words, connection.bootstrap());
        Interruption interruption = new Interruption();
        Signals.handle(interruption);
        try (UnitLanes runner = new UnitLanes(OptionRange.lanes(lanes, words), ProgramVersion.text(), this::scenario);
                Worker worker = Worker.join(connection, runner, talk)) {
            interruption.onRequest(worker::stop);
            worker.run();
        }
        return interruption.requested() ? ExitCode.OK : ExitCode.INTERNAL_ERROR;
    }

    private LoadedScenario scenario(RunManifest manifest) {
        return new ChangedScenario(manifest, shell.words()).unchanged();
    }
}
