package dev.stagecrew.study.sensitivity;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.assumption.Setting;
import dev.stagecrew.core.decision.screening.DesignPoint;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.study.trial.Variants;
import dev.stagecrew.study.trial.Yearbook;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The answer to a question in worlds where other things are believed; both plans meet the same years in each. */
record Answers(Scenario scenario, Question question, Yearbook book) {
    /** The preferred plan minus the other under other assumptions. */
    double[] observe(DesignPoint setting, int from, int count) {
        Scenario world = Variants.withAssumptions(scenario, under(setting));
        Plan plan = world.plan(question.plan());
        Plan against = world.plan(question.against());
        book.prepare(world, List.of(plan, against), from + count);
        double[] ours = book.values(world, plan, question.kpi().id(), from + count);
        double[] theirs = book.values(world, against, question.kpi().id(), from + count);
        double[] difference = new double[from + count];
        Arrays.setAll(difference, year -> ours[year] - theirs[year]);
        return Arrays.copyOfRange(difference, from, from + count);
    }

    private AssumptionSettings under(DesignPoint setting) {
        AssumptionSettings settings = scenario.assumptions();
        for (Map.Entry<String, Double> entry : setting.values().entrySet()) {
            Assumption assumption = Assumption.byId(entry.getKey()).orElseThrow();
            if (settings.value(assumption) != entry.getValue() || drawn(settings, assumption)) {
                settings = settings.with(assumption, Setting.of(entry.getValue()));
            }
        }
        return settings;
    }

    /** A value that a scenario draws anew in each year is held while others are moved. */
    private static boolean drawn(AssumptionSettings settings, Assumption assumption) {
        return settings.given(assumption).filter(Setting::isRange).isPresent();
    }
}
