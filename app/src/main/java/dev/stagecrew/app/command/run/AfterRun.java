package dev.stagecrew.app.command.run;

import dev.stagecrew.app.command.line.EngineVersion;
import dev.stagecrew.app.result.AfterDocument;
import dev.stagecrew.app.run.LocalEngine;
import dev.stagecrew.app.run.RunSpec;
import dev.stagecrew.app.terminal.Progress;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.decision.EvaluationCache;
import dev.stagecrew.core.decision.payback.Longer;
import dev.stagecrew.core.decision.screening.Glance;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.study.sensitivity.GlanceDepth;
import dev.stagecrew.study.sensitivity.GlanceStudy;
import dev.stagecrew.study.sensitivity.Question;
import dev.stagecrew.study.trial.Interruption;
import dev.stagecrew.study.trial.StoppedException;
import dev.stagecrew.study.trial.Yearbook;
import dev.stagecrew.study.why.LongerStudy;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a run looks at when its years are done: what would change the answer, and what comes after the horizon where a plan
 * is on its way up. How many years that takes follows from the run, so that the same run says the same everywhere.
 */
final class AfterRun {
    private final RunSpec spec;
    private final CliText words;
    private final Progress progress;
    private final Interruption interruption;
    private final AtomicInteger simulated = new AtomicInteger();

    AfterRun(RunSpec spec, Terminal terminal, CliText words, Interruption interruption) {
        this.spec = spec;
        this.words = words;
        this.interruption = interruption;
        this.progress = new Progress(terminal, words.language(), words.say("run.left"), System::nanoTime);
    }

    /** What was seen; nothing where there is no question, no time for it, or the user wants to stop. */
    AfterDocument look(ResultReader run) {
        Optional<Question> asked = Question.of(run);
        Optional<GlanceDepth> depth = asked.flatMap(question -> GlanceDepth.of(run, question));
        if (asked.isEmpty() || depth.isEmpty()) {
            return AfterDocument.NOTHING;
        }
        Scenario scenario = spec.scenario();
        LocalEngine engine = LocalEngine.open(scenario, spec.seed(), spec.lanes());
        int years = depth.get().years();
        Optional<String> behind = behind(run, asked.get());
        int most = depth.get().mostYears() + (behind.isPresent() ? 2 * years : 0);
        Runnable year = () -> progress.at(simulated.incrementAndGet(), most, words.say("run.after"));
        try (Yearbook book =
                Yearbook.open(engine, EngineVersion.text(), EvaluationCache.inMemory(), interruption, year)) {
            Optional<Longer> longer =
                    behind.map(plan -> new LongerStudy(scenario, plan, years, book).carryOut(run.replications()));
            Glance glance = new GlanceStudy(scenario, asked.get(), depth.get(), book).carryOut(run);
            return new AfterDocument(Optional.of(glance), longer);
        } catch (StoppedException stopped) {
            return AfterDocument.NOTHING;
        } finally {
            progress.end();
        }
    }

    /** The plan that the answer is about, where it is behind and more months would say more. */
    private static Optional<String> behind(ResultReader run, Question question) {
        String baseline = run.manifest().baseline();
        String plan = question.plan().equals(baseline) ? question.against() : question.plan();
        return Optional.of(plan).filter(id -> LongerStudy.worthIt(run, id));
    }
}
