package dev.stagecrew.app.command.run;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.line.EngineVersion;
import dev.stagecrew.app.command.line.Fitting;
import dev.stagecrew.app.command.line.OptionRange;
import dev.stagecrew.app.command.line.Reader;
import dev.stagecrew.app.command.line.Runs;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.run.Contents;
import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.app.run.RunSpec;
import dev.stagecrew.app.run.Years;
import dev.stagecrew.app.terminal.Invocation;
import dev.stagecrew.app.whatif.BeforeAndAfter;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.result.KeptRun;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.ingest.pipeline.StreamTarget;
import dev.stagecrew.reports.story.Audience;
import dev.stagecrew.study.whatif.PlanContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
public final class TryCommand implements Callable<Integer> {
    /** Years that a what-if takes unless it is asked for more: paired, they tell most changes apart. */
    private static final int USUAL_YEARS = 100;

    private final Shell shell;

    @Parameters(paramLabel = "RUN", descriptionKey = "run")
    private @Nullable Path run;

    @Option(names = "--set", paramLabel = "PATH=VALUE", required = true, descriptionKey = "set", order = 1)
    private List<String> changes = List.of();

    @Option(names = "--replications", paramLabel = "N", descriptionKey = "try-replications", order = 2)
    private @Nullable Integer replications;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "try-out", order = 3)
    private @Nullable Path out;

    @Option(names = "--audience", paramLabel = "WHO", descriptionKey = "run-audience", order = 4)
    private String audience = Reader.USUAL;

    @Option(names = "--json", descriptionKey = "json", order = 5)
    private boolean json;

    public TryCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Objects.requireNonNull(run);
        try (KeptRun before = Runs.open(folder, shell)) {
            CliText words = shell.wordsFor(before.manifest().scenario().language());
            Audience reader = Reader.named(audience, words);
            RunSpec spec = spec(before, folder, words);
            return new RunFlow(shell.terminal(), words, json, false, reader, Looking.LATER, false)
                    .carryOut(spec, (after, found) -> BeforeAndAfter.lines(before, after, words));
        }
    }

    private RunSpec spec(KeptRun before, Path folder, CliText words) {
        Fitting fitting = new Fitting(shell.terminal(), words, OptionRange.lanes(null, words));
        LoadedScenario changed = new ChangedScenario(before.manifest(), words).with(changes, fitting::of);
        int years = years(before, words);
        Path target = out != null
                ? free(out, words)
                : RunFolder.next(beside(folder), changed.scenario().id() + "-try");
        return new RunSpec(
                changed,
                new Years.Fixed(years),
                before.manifest().seed(),
                Runtime.getRuntime().availableProcessors(),
                target,
                StreamTarget.embedded(),
                repeat(folder),
                known(changed.scenario(), before, folder, years),
                false,
                0);
    }

    /** The command that does it again, from wherever the launcher is. */
    private String repeat(Path folder) {
        List<Object> words = new ArrayList<>(List.of("try", folder));
        changes.forEach(change -> words.addAll(List.of("--set", change)));
        return new Invocation("./stagecrew", false).command(words.toArray());
    }

    /** Plans whose years some run beside this one has. */
    private static Map<String, Path> known(Scenario scenario, KeptRun before, Path folder, int years) {
        Map<String, Path> known = new TreeMap<>();
        String engine = EngineVersion.text();
        for (Plan plan : scenario.plans()) {
            String hash = PlanContent.hash(scenario, plan, before.manifest().seed(), engine);
            Contents.holder(folder, hash)
                    .filter(holder -> holder.equals(folder) || Runs.years(holder) >= years)
                    .ifPresent(holder -> known.put(plan.id(), holder));
        }
        return known;
    }

    private int years(KeptRun before, CliText words) {
        int most = before.replications();
        int wanted = replications == null ? Math.min(most, USUAL_YEARS) : replications;
        if (wanted < 1 || wanted > most) {
            throw CommandFailedException.usage(words.say("run.bounds", "--replications", wanted, 1, most));
        }
        return wanted;
    }

    private static Path free(Path out, CliText words) {
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
