package dev.stagecrew.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.assumption.Preset;
import dev.stagecrew.core.assumption.Setting;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.random.Distribution;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.scenario.DeskChannel;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Inbox;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.theory.ErlangA;
import dev.stagecrew.core.theory.ErlangC;
import dev.stagecrew.core.theory.ExactDesk;
import dev.stagecrew.core.theory.MM1;
import dev.stagecrew.core.time.Timetable;
import dev.stagecrew.core.work.Priority;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The engine against exact results, at a resolution of 2% of the value (width of the 95% interval). A z score under 4
 * fails by chance once in 16,000 times; the seed is fixed, so it does not fail by chance at all.
 */
final class TheoryTest {
    private static final double Z_LIMIT = 4;

    @Test
    void waitsAgreeWithOneServerAtNinetyPercent() {
        MM1 exact = new MM1(54, 60);
        List<ReplicationResult> results = simulate(new DeskScenario(54, 60, 1, Optional.empty(), 12), 34);
        agrees(results, "mean-wait-minutes", exact.meanWaitHours() * 60);
        agrees(results, "utilisation", exact.utilisation());
    }

    @Test
    void waitsAgreeWithErlangC() {
        ErlangC exact = new ErlangC(12, 5, 3);
        List<ReplicationResult> results = simulate(new DeskScenario(12, 5, 3, Optional.empty(), 24), 36);
        agrees(results, "mean-wait-minutes", exact.meanWaitHours() * 60);
        agrees(results, "utilisation", exact.utilisation());
    }

    @Test
    void waitsAndGivingUpAgreeWithErlangA() {
        ErlangA exact = ErlangA.of(30, 4, 8, .5);
        List<ReplicationResult> results = simulate(new DeskScenario(30, 4, 8, Optional.of(30.0), 12), 14);
        agrees(results, "mean-wait-minutes", exact.meanWaitHours() * 60);
        agrees(results, "abandoned-share", exact.abandonedShare());
        agrees(results, "utilisation", exact.utilisation());
    }

    /**
     * Two classes of Poisson arrivals, both served at the rate μ by one server; σ₁ is the load of those who hold the line, ρ
     * that of all. A written answer is put aside for a call, so that callers meet M/M/1 of their own: W₁ = σ₁/μ/(1 − σ₁).
     * What is written waits for all that is there and for the callers who come meanwhile: W₂ = ρ/μ/((1 − σ₁)(1 − ρ)), with
     * or without putting aside (Cobham, J. Oper. Res. Soc. Am. 2(1), 1954, doi:10.1287/opre.2.1.70).
     */
    @Test
    void waitsOfTwoChannelsAgreeWithCobham() {
        double served = 24;
        double calls = 9.6;
        double mails = 7.2;
        List<DeskChannel> channels =
                List.of(channel(Medium.PHONE, calls, served), channel(Medium.EMAIL, mails, served));
        List<ReplicationResult> results =
                simulate(new DeskScenario(0, served, 1, Optional.empty(), 12).counted(channels), 40);
        double first = calls / served;
        double all = (calls + mails) / served;
        agrees(results, "mean-wait-minutes.phone", 60 * first / served / (1 - first));
        agrees(results, "mean-wait-minutes.email", 60 * all / served / ((1 - first) * (1 - all)));
        agrees(results, "utilisation", all);
    }

    /**
     * M/M/c without putting aside: of classes that are served at one rate, σ the load of a server by one class and those before
     * it, whoever is of the k-th waits W = C / cμ / ((1 − σ₍k−1₎)(1 − σ₍k₎)), C the share that waits at all (Erlang's): Cobham
     * as above.
     */
    @Test
    void waitsOfThreePrioritiesAgreeWithCobham() {
        double served = 20;
        int agents = 2;
        double[] rates = {6, 12, 10};
        List<DeskChannel> channels = List.of(
                channel(Medium.MESSAGE, rates[2], served, Priority.LOW),
                channel(Medium.EMAIL, rates[1], served, Priority.NORMAL),
                channel(Medium.SOCIAL, rates[0], served, Priority.URGENT));
        List<ReplicationResult> results =
                simulate(new DeskScenario(0, served, agents, Optional.empty(), 12).counted(channels), 30);
        double capacity = agents * served;
        double waits = new ErlangC(rates[0] + rates[1] + rates[2], served, agents).waitingShare() / capacity;
        double before = 0;
        List<String> first = List.of("social", "email", "message");
        for (int k = 0; k < rates.length; k++) {
            double with = before + rates[k] / capacity;
            agrees(results, "mean-wait-minutes." + first.get(k), 60 * waits / ((1 - before) * (1 - with)));
            before = with;
        }
        agrees(results, "utilisation", before);
    }

    private static DeskChannel channel(Medium medium, double anHour, double served) {
        return channel(medium, anHour, served, Priority.NORMAL);
    }

    private static DeskChannel channel(Medium medium, double anHour, double served, Priority priority) {
        return new DeskChannel(
                medium,
                24 * anHour,
                Collections.nCopies(7, 1.0),
                Collections.nCopies(24, 1.0),
                Optional.empty(),
                Optional.of(new Distribution.Exponential(60 / served)),
                Optional.of(new Distribution.Exponential(1e9)),
                priority);
    }

    /**
     * What is called a queue of theory must be one under whatever is believed about the world: an assumption that moves
     * it has to be neutral for {@link ExactDesk} to recognise it, and a new one must be made known there.
     */
    @ParameterizedTest
    @ValueSource(strings = {"erlang-c", "erlang-a"})
    void noOtherAssumptionMovesAQueueOfTheory(String name) throws IOException {
        Scenario desk = ScenarioReader.read(
                Files.readString(Path.of("..", "examples", "theory", name + ".yaml"))
                        .replace("months: 12", "months: 1"),
                name);
        AssumptionSettings lowest = AssumptionSettings.of(Preset.CENTRAL);
        AssumptionSettings highest = lowest;
        for (Assumption assumption : Assumption.values()) {
            if (assumption != Assumption.COORDINATION_HOURS) {
                lowest = lowest.with(assumption, Setting.of(assumption.low()));
                highest = highest.with(assumption, Setting.of(assumption.high()));
            }
        }
        Setting none = Setting.of(0);
        Scenario low = desk.withAssumptions(lowest.with(Assumption.COORDINATION_HOURS, none));
        Scenario high = desk.withAssumptions(highest.with(Assumption.COORDINATION_HOURS, none));

        assertThat(ExactDesk.of(low)).isPresent();
        assertThat(ExactDesk.of(high)).isPresent();
        assertThat(waits(low)).isEqualTo(waits(desk));
        assertThat(waits(high)).isEqualTo(waits(desk));
        assertThat(ExactDesk.of(desk.withAssumptions(highest))).isEmpty();
    }

    /** Mean wait, share who give up and utilisation of one month. */
    private static List<Double> waits(Scenario desk) {
        List<ReplicationResult> results = Collections.synchronizedList(new ArrayList<>());
        try (Experiment experiment = Experiment.open(desk, 42, 1)) {
            experiment.run(List.of(desk.baseline()), 0, 1, results::add);
        }
        ReplicationResult month = results.get(0);
        PeriodValues whole = month.periods().get(month.periods().size() - 1);
        return Stream.of("mean-wait-minutes", "abandoned-share", "utilisation")
                .map(kpi -> whole.value(month.kpis().indexOf(kpi)))
                .toList();
    }

    /** Callers are heard, hang up aloud, and are nothing else than customers of the textbook. */
    @Test
    void aDeskOfTelephonesAloneAgreesWithErlangA() {
        ErlangA exact = ErlangA.of(30, 4, 8, .5);
        Inbox telephone = new Inbox(Map.of(Medium.PHONE, 1.0), 1, Timetable.roundTheClock());
        DeskScenario desk = new DeskScenario(30, 4, 8, Optional.of(30.0), 12);
        List<ReplicationResult> results = simulate(desk.scenario(telephone), 14);
        agrees(results, "mean-wait-minutes.phone", exact.meanWaitHours() * 60);
        agrees(results, "abandoned-share.phone", exact.abandonedShare());
        agrees(results, "utilisation", exact.utilisation());
    }

    private static List<ReplicationResult> simulate(DeskScenario desk, int replications) {
        return simulate(desk.scenario(), replications);
    }

    private static List<ReplicationResult> simulate(Scenario desk, int replications) {
        List<ReplicationResult> results = Collections.synchronizedList(new ArrayList<>());
        try (Experiment experiment = Experiment.open(desk, 42, 2)) {
            Effort effort = experiment.run(List.of("as-is"), 0, replications, results::add);
            assertThat(effort.replications()).isEqualTo(replications);
        }
        return results;
    }

    private static void agrees(List<ReplicationResult> results, String kpi, double exact) {
        double[] values = results.stream()
                .mapToDouble(result -> {
                    PeriodValues whole = result.periods().get(result.periods().size() - 1);
                    assertThat(whole.period()).isEqualTo(Period.WHOLE);
                    return whole.value(result.kpis().indexOf(kpi));
                })
                .toArray();
        Estimate estimate = Estimate.of(values);
        double variance = 0;
        for (double value : values) {
            variance += (value - estimate.mean()) * (value - estimate.mean());
        }
        double standardError = Math.sqrt(variance / (values.length - 1.0) / values.length);
        assertThat(estimate.high() - estimate.low())
                .as("width of the interval of " + kpi)
                .isLessThan(.02 * exact);
        assertThat(Math.abs(estimate.mean() - exact) / standardError)
                .as("z of " + kpi)
                .isLessThan(Z_LIMIT);
    }
}
