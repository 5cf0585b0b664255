package dev.stagecrew.benchmarks.shop;

import dev.stagecrew.benchmarks.Stopwatch;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.simulator.experiment.Effort;
import dev.stagecrew.simulator.experiment.Experiment;
import java.util.List;

/**
 * Some replications of every plan of a scenario, and what they took.
 *
 * @param years replications, all plans together
 * @param cpuSeconds of the whole process
 */
record TimedYears(int years, long events, double seconds, double cpuSeconds) {
    static TimedYears simulate(Experiment experiment, Scenario scenario, int from, int to) {
        List<String> plans = scenario.plans().stream().map(Plan::id).toList();
        Stopwatch watch = new Stopwatch();
        Effort effort = experiment.run(plans, from, to, result -> {});
        return new TimedYears(effort.replications(), effort.events(), watch.seconds(), watch.cpuSeconds());
    }

    double perSecond() {
        return years / seconds;
    }

    double cpuMillisEach() {
        return 1e3 * cpuSeconds / years;
    }

    double eventsEach() {
        return (double) events / years;
    }

    double cpuMicrosAnEvent() {
        return 1e6 * cpuSeconds / events;
    }
}
