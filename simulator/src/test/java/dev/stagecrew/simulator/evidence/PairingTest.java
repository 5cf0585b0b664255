package dev.stagecrew.simulator.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.stat.PairedDifference;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Common random numbers: two plans meet the same customers, so that luck that hits both cancels. How far this goes, and
 * why no further, is told in {@code docs/pairing.md}.
 */
final class PairingTest {
    private static final int YEARS = 40;

    private static SimulatedYears singleHires = SimulatedYears.none();

    @BeforeAll
    static void liveThroughTheYears() {
        singleHires = SimulatedYears.of(Example.named("single-hires").scenario(), YEARS);
    }

    @Test
    void onAnErlangADeskPairingDividesTheVarianceByEight() {
        Example desk = Example.named("theory/erlang-a").months(1).with("warm-up=7 days");
        SimulatedYears eight =
                SimulatedYears.of(desk.with("people.agent.count=8").scenario(), YEARS);
        SimulatedYears nine =
                SimulatedYears.of(desk.with("people.agent.count=9").scenario(), YEARS);
        PairedDifference wait = PairedDifference.of(
                nine.values("do-nothing", "mean-wait-minutes"),
                eight.values("do-nothing", "mean-wait-minutes"),
                Direction.LOWER_IS_BETTER);
        assertThat(wait.high()).isNegative();
        assertThat(wait.varianceReduction()).isGreaterThan(8);
    }

    @Test
    void oneHireMoreIsToldApartWithAQuarterOfTheYears() {
        for (String plan : List.of("cs-only", "fulfilment-only")) {
            PairedDifference contribution = singleHires.difference(plan, "do-nothing", "contribution");
            assertThat(contribution.varianceReduction())
                    .as("%s: %s", plan, contribution)
                    .isGreaterThan(4);
        }
    }

    /**
     * What is left then is that the better shop sells to more people, whose luck the other never meets, and that what is
     * built in a good week stays.
     */
    @Test
    void withoutTheHiresOwnLuckMoreHiresAreToldApartWithAThirdOfTheYears() {
        Example steady = Example.named("single-hires")
                .with(
                        "assumptions.lead-variation=0",
                        "assumptions.mis-hire=0%",
                        "assumptions.attrition=0%",
                        "assumptions.absence=0%",
                        "assumptions.burnout=0%")
                .withPlans("""
                          marketer:
                            label: Marketer, no more for ads
                            hires:
                              - { role: marketer, employment: freelance, from: week 2, hours-per-week: 12 }
                          merchandiser:
                            label: Merchandiser
                            hires:
                              - { role: merchandiser, employment: part-time, from: week 2, hours-per-week: 20 }
                        """);
        SimulatedYears history = SimulatedYears.of(steady.scenario(), YEARS);
        for (String plan : List.of("marketer", "merchandiser")) {
            PairedDifference contribution = history.difference(plan, "do-nothing", "contribution");
            assertThat(contribution.varianceReduction())
                    .as("%s: %s", plan, contribution)
                    .isGreaterThan(3);
        }
    }

    /** The variance of a sample of forty years is itself uncertain by a fifth, hence the margin of a fifth. */
    @Test
    void pairingWidensNoInterval() {
        for (String plan : List.of("marketer-only", "manager-only")) {
            for (String kpi : List.of("contribution", "revenue", "conversion-rate", "mean-wait-minutes", "rating")) {
                PairedDifference difference = singleHires.difference(plan, "do-nothing", kpi);
                assertThat(difference.varianceReduction())
                        .as("%s of %s: %s", kpi, plan, difference)
                        .isGreaterThan(.8);
            }
        }
    }
}
