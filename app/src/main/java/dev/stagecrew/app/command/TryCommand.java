package dev.stagecrew.app.command;

import dev.stagecrew.app.run.Contents;
import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.app.run.RunSpec;
import dev.stagecrew.app.run.Years;
import dev.stagecrew.app.whatif.BeforeAndAfter;
import dev.stagecrew.app.whatif.PlanContent;
import dev.stagecrew.app.whatif.ScenarioEdit;
import dev.stagecrew.app.words.Words;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.ingest.pipeline.StreamTarget;
import dev.stagecrew.ingest.store.StoredRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code try RUN --set path=value}: the same run with something changed; only what the change touches is simulated. */
@Command(name = "try", sortOptions = false)
final class TryCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(paramLabel = "RUN", descriptionKey = "run")
    private @Nullable Path run;

    @Option(names = "--set", paramLabel = "PATH=VALUE", required = true, descriptionKey = "set", order = 1)
    private List<String> changes = List.of();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "try-out", order = 2)
    private @Nullable Path out;

    @Option(names = "--json", descriptionKey = "json", order = 3)
    private boolean json;

    TryCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Objects.requireNonNull(run);
        if (!RunFolder.holdsRun(folder)) {
            throw CommandFailedException.usage(shell.words().say("report.no-run", folder));
        }
        try (StoredRun before = StoredRun.open(folder)) {
            Words words = shell.wordsFor(before.manifest().scenario().language());
            if (before.replications() == 0) {
                throw CommandFailedException.data(words.say("summary.nothing"));
            }
            RunSpec spec = spec(before, folder, words);
            return new RunFlow(shell.terminal(), words, json, false)
                    .carryOut(
                            spec,
                            after -> BeforeAndAfter.lines(before, after, words).forEach(shell.terminal()::result));
        }
    }

    private RunSpec spec(StoredRun before, Path folder, Words words) {
        RunManifest manifest = before.manifest();
        LoadedScenario changed = new ChangedScenario(manifest, words).with(changes, this::edited);
        Scenario scenario = changed.scenario();
        Map<String, Path> known = new TreeMap<>();
        for (Plan plan : scenario.plans()) {
            String hash = PlanContent.hash(scenario, plan, manifest.seed(), ProgramVersion.text());
            Contents.holder(folder, hash)
                    .filter(holder -> years(holder, folder, before) >= before.replications())
                    .ifPresent(holder -> known.put(plan.id(), holder));
        }
        Path target = out != null ? free(out, words) : RunFolder.next(beside(folder), scenario.id() + "-try");
        return new RunSpec(
                changed,
                new Years.Fixed(before.replications()),
                manifest.seed(),
                Runtime.getRuntime().availableProcessors(),
                target,
                StreamTarget.embedded(),
                "./stagecrew try " + folder + " --set " + String.join(" --set ", changes),
                known);
    }

    private String edited(String text) {
        ScenarioEdit edit = ScenarioEdit.of(text);
        for (String change : changes) {
            try {
                edit.set(change);
            } catch (ScenarioEdit.PathException e) {
                throw CommandFailedException.usage(shell.words().say("try.path", change, String.join(", ", e.known())));
            }
        }
        return edit.text();
    }

    private static int years(Path holder, Path folder, StoredRun before) {
        if (holder.equals(folder)) {
            return before.replications();
        }
        try (StoredRun other = StoredRun.open(holder)) {
            return other.replications();
        }
    }

    private static Path free(Path out, Words words) {
        if (RunFolder.holdsRun(out) || RunFolder.isForeign(out)) {
            throw CommandFailedException.usage(words.say("run.foreign", out));
        }
        return out;
    }

    private static Path beside(Path folder) {
        Path parent = folder.getParent();
        return parent == null ? Path.of("") : parent;
    }
}
