package dev.stagecrew.app.command.run;

import dev.stagecrew.app.run.Ending;
import dev.stagecrew.app.run.RunSpec;
import dev.stagecrew.app.run.Session;
import dev.stagecrew.app.terminal.PeakMemory;
import dev.stagecrew.app.terminal.Progress;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.today.TodayText;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.decision.stopping.Decision;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.ingest.pipeline.TimeSpent;
import dev.stagecrew.reports.words.Numbers;
import dev.stagecrew.reports.words.Words;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a run tells beside its result, on standard error: what it does, how far it is, how long it took, what next. */
final class RunTalk implements Session.Watcher {
    private static final int LABEL = 11;

    private final Terminal terminal;
    private final CliText words;
    private final RunSpec spec;
    private final Progress progress;
    private final Numbers numbers;
    private final long from = System.nanoTime();
    private String enough = "";
    private long lookingOn;

    RunTalk(Terminal terminal, CliText words, RunSpec spec) {
        this.terminal = terminal;
        this.words = words;
        this.spec = spec;
        this.numbers = Numbers.of(Words.in(words.language()), spec.scenario().currency());
        this.progress = new Progress(terminal, words.language(), words.say("run.left"), System::nanoTime);
    }

    void begin() {
        today();
        String plans = spec.scenario().plans().stream().map(Plan::id).collect(Collectors.joining(" · "));
        entry("run.scenario", spec.scenario().label() + " (" + spec.loaded().path() + ")");
        entry("run.plans", plans + ", " + words.count("months", spec.scenario().months()));
        if (spec.known().size() < spec.scenario().plans().size()) {
            entry("run.task", task());
        }
        if (!spec.known().isEmpty()) {
            String known = spec.known().keySet().stream().sorted().collect(Collectors.joining(", "));
            entry("run.known", words.say("run.known-plans", known));
        }
    }

    /** The books beside the model, where the scenario states them. */
    private void today() {
        List<String> lines = TodayText.lines(spec.loaded(), words);
        if (!lines.isEmpty()) {
            lines.forEach(terminal::say);
            terminal.say("");
        }
    }

    private String task() {
        return spec.years().precision().isEmpty()
                ? words.count("run.fixed", spec.years().most())
                : words.say("run.precise", percent(wanted()));
    }

    private double wanted() {
        return spec.years().precision().orElse(Double.NaN);
    }

    /** Where the run can be watched. */
    void live(URI page) {
        // longer than a line, and must stay whole to be copied
        terminal.typed("  " + labelled("run.live") + page);
    }

    @Override
    public void simulated(int done, int total, double reached) {
        String note =
                Double.isFinite(reached) ? words.say("run.precision-so-far", percent(reached), percent(wanted())) : "";
        progress.at(done, total, note);
    }

    @Override
    public void enough(Decision.Stop why, int years, List<String> watched) {
        boolean precise = why.reason() == Decision.Reason.PRECISE;
        enough = words.say(
                precise ? "run.precise-enough" : "run.ceiling",
                percent(why.reached()),
                words.count("run.years", years),
                percent(wanted()),
                why.worst(),
                watched.stream().map(words::kpi).collect(Collectors.joining(", ")));
    }

    /** What it took to look at what would change the answer. */
    void lookedOn(long nanos) {
        lookingOn = nanos;
    }

    void simulated() {
        progress.end();
    }

    void end(Ending ending, Optional<Path> report, Session session, List<String> next) {
        if (!ending.isWhole()) {
            terminal.say(words.paragraph("  ", "  ", words.say("run.stopped", reason(ending), spec.folder())));
        }
        if (session.passedOver() > 0) {
            terminal.say(words.paragraph("  ", "  ", words.say("run.passed-over", session.passedOver())));
        }
        if (!enough.isEmpty()) {
            entry("run.enough", enough);
        }
        report.ifPresent(file -> entry("run.report", file.toString()));
        entry("run.time", time(session));
        PeakMemory.ofThisProcess()
                .ifPresent(mebibytes -> entry("run.memory", words.say("run.memory-peak", Long.toString(mebibytes))));
        // longer than a line, perhaps, and must stay whole to be typed
        String label = "  " + labelled("run.next");
        for (String command : next) {
            terminal.typed(label + command);
            label = " ".repeat(label.length());
        }
    }

    private String reason(Ending ending) {
        return ending.fold(Ending.Finished::reason, interrupted -> words.say("run.interrupted"), Ending.Lost::reason);
    }

    private String time(Session session) {
        TimeSpent spent = session.timeSpent();
        double seconds = (System.nanoTime() - from) / 1e9;
        double simulating = (session.effort().nanos() + lookingOn) / 1e9;
        double waiting = spent.waiting().toNanos() / 1e9;
        return words.say(
                "run.time-spent",
                tenth(seconds),
                tenth(simulating),
                tenth(waiting),
                tenth(seconds - simulating - waiting));
    }

    private String percent(double share) {
        return numbers.percent(share, share < 0.01 ? 2 : 1);
    }

    private String tenth(double value) {
        return numbers.decimal(value, 1);
    }

    private void entry(String key, String text) {
        terminal.say(words.paragraph("  " + labelled(key), "  " + " ".repeat(LABEL), text));
    }

    private String labelled(String key) {
        String label = words.say(key);
        return label + " ".repeat(Math.max(1, LABEL - label.length()));
    }
}
