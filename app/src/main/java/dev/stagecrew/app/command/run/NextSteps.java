package dev.stagecrew.app.command.run;

import dev.stagecrew.app.run.Ending;
import dev.stagecrew.app.run.RunSpec;
import dev.stagecrew.app.terminal.Invocation;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.result.KeptRun;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.pipeline.StreamTarget;
import dev.stagecrew.scenario.problem.InvalidScenarioException;
import dev.stagecrew.study.sensitivity.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The commands that help most after a run, as they can be typed. */
final class NextSteps {
    private final RunSpec spec;
    private final KeptRun run;
    private final CliText words;
    private final Invocation here;

    NextSteps(RunSpec spec, KeptRun run, CliText words, Invocation here) {
        this.spec = spec;
        this.run = run;
        this.words = words;
        this.here = here;
    }

    /** Of a whole run: a what-if, what its plan consists of, what would change the answer. Of another: how it goes on. */
    List<String> after(Ending ending) {
        if (!ending.isWhole()) {
            return List.of(again());
        }
        List<String> steps = new ArrayList<>();
        whatIf().ifPresent(change -> steps.add(here.command("try", spec.folder(), "--set", change)));
        if (Question.of(run).isPresent()) {
            if (!spec.scenario().shop().isDeskAlone()) {
                steps.add(here.command("why", spec.folder()));
            }
            steps.add(here.command("sensitivity", spec.folder()));
        }
        return steps.isEmpty() ? List.of(here.command("report", spec.folder())) : steps;
    }

    /** A run goes on in its folder; a what-if is asked anew. */
    private String again() {
        String command = here.quoted(here.name()) + spec.command().replaceFirst("^\\S+", "");
        if (!spec.command().startsWith("./stagecrew run ")) {
            return command;
        }
        StringBuilder all = new StringBuilder(command);
        all.append(spec.stream().fold(embedded -> "", this::through));
        if (spec.workers()) {
            all.append(" --workers kafka");
        }
        if (spec.events() > 0) {
            all.append(" --events ").append(spec.events());
        }
        return all.append(" --out ")
                .append(here.quoted(spec.folder().toString()))
                .append(" --resume")
                .toString();
    }

    private String through(StreamTarget.Kafka kafka) {
        return " --kafka " + here.quoted(kafka.bootstrap())
                + kafka.clientProperties()
                        .map(file -> " --kafka-config " + here.quoted(file.toString()))
                        .orElse("");
    }

    /** Half the hours of a hire of the plan that the answer is about, or else of the first that hires. */
    private Optional<String> whatIf() {
        String told = Question.of(run).map(Question::plan).orElse("");
        List<Plan> plans = spec.scenario().plans();
        return Stream.concat(plans.stream().filter(plan -> plan.id().equals(told)), plans.stream())
                .filter(plan -> !plan.hires().isEmpty())
                .map(plan -> halved(plan.id(), plan.hires().get(0)))
                .filter(this::canBeAsked)
                .findFirst();
    }

    private static String halved(String plan, Hire hire) {
        long hours = Math.max(1, Math.round(hire.position().hoursPerWeek() / 2));
        return "plans." + plan + ".hires[0].hours-per-week=" + hours;
    }

    private boolean canBeAsked(String change) {
        RunManifest manifest = run.manifest();
        try {
            new ChangedScenario(manifest, words).with(List.of(change), UnaryOperator.identity());
            return true;
        } catch (InvalidScenarioException elsewhere) {
            return false; // as where the hire has a rota, or comes back every year
        }
    }
}
