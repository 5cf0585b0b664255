package dev.stagecrew.app.run;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.assumption.Setting;
import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.plan.Start;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunManifest.AssumptionUse;
import dev.stagecrew.core.result.RunManifest.GoalSummary;
import dev.stagecrew.core.result.RunManifest.HireSummary;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.result.RunManifest.ScenarioSource;
import dev.stagecrew.core.scenario.Goal;
import dev.stagecrew.core.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes down what is going to be run. */
public final class Manifests {
    private static final int DAYS_A_WEEK = 7;

    private Manifests() {}

    /** The manifest of a run, which depends on what was asked for and not on this machine. */
    public static RunManifest of(RunSpec spec, String version) {
        Scenario scenario = spec.scenario();
        return new RunManifest(
                spec.name(),
                source(spec.loaded()),
                spec.seed(),
                spec.years().most(),
                scenario.months(),
                scenario.baseline(),
                scenario.assumptions().preset().id(),
                scenario.matters(),
                spec.years().rule(Watchlist.kpis(scenario)),
                scenario.plans().stream().map(Manifests::plan).toList(),
                KpiCatalogue.of(scenario).definitions(),
                assumptions(scenario.assumptions()),
                scenario.goals().stream().map(Manifests::goal).toList(),
                Map.of("stagecrew", version),
                spec.command());
    }

    private static ScenarioSource source(LoadedScenario loaded) {
        Scenario scenario = loaded.scenario();
        return new ScenarioSource(
                scenario.id(),
                scenario.label(),
                loaded.path(),
                loaded.text(),
                loaded.hash(),
                scenario.starts().toString(),
                scenario.currency(),
                scenario.language());
    }

    private static PlanSummary plan(Plan plan) {
        return new PlanSummary(
                plan.id(),
                plan.label(),
                plan.note(),
                plan.hires().stream().map(Manifests::hire).toList());
    }

    private static HireSummary hire(Hire hire) {
        Position position = hire.position();
        int fromWeek = hire.start().fold(on -> on.day() / DAYS_A_WEEK + 1, reached -> 0);
        String when = hire.start().fold(on -> "", Start.WhenReached::text);
        int untilWeek = hire.untilDay().isPresent() ? hire.untilDay().getAsInt() / DAYS_A_WEEK + 1 : 0;
        return new HireSummary(
                position.id(),
                position.role().id(),
                position.role().label(),
                position.employment().id(),
                position.hoursPerWeek(),
                fromWeek,
                when,
                untilWeek,
                position.payPerHour());
    }

    private static List<AssumptionUse> assumptions(AssumptionSettings settings) {
        return Stream.of(Assumption.values())
                .map(assumption -> assumption(assumption, settings))
                .toList();
    }

    private static AssumptionUse assumption(Assumption assumption, AssumptionSettings settings) {
        Optional<Setting> given = settings.given(assumption);
        Setting plausible = settings.plausible(assumption);
        return new AssumptionUse(
                assumption.id(),
                assumption.meaning(),
                settings.value(assumption),
                assumption.unit().id(),
                plausible.low(),
                plausible.high(),
                given.map(Setting::source).filter(source -> !source.isEmpty()).orElse(assumption.source()),
                assumption.grade().id(),
                given.isPresent(),
                assumption.under(settings.preset()),
                given.filter(Setting::isRange).isPresent());
    }

    private static GoalSummary goal(Goal goal) {
        return new GoalSummary(
                goal.id(),
                goal.text(),
                goal.kpi(),
                goal.comparison().sign(),
                goal.value(),
                goal.relative(),
                goal.fromMonth(),
                goal.throughMonth());
    }
}
