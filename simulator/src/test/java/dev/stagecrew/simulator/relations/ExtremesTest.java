package dev.stagecrew.simulator.relations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.simulator.evidence.Example;
import dev.stagecrew.simulator.evidence.SimulatedYears;
import org.junit.jupiter.api.Test;

/** What must hold in worlds at the edge of the thinkable, whatever the assumptions. */
@Family("Extremes")
final class ExtremesTest {
    private static final int YEARS = 4;

    @Test
    void withoutVisitsNobodyAsksBuysOrIsLost() {
        Example silent = Example.named("coffee-shop")
                .with(
                        "shop.traffic.social=0 a month",
                        "shop.traffic.direct=0 a month",
                        "shop.traffic.organic=0 a month",
                        "shop.traffic.ad-budget=0 a month",
                        "shop.customers=0")
                .months(3);
        SimulatedYears history = SimulatedYears.of(silent.scenario(), YEARS, "do-nothing");
        for (String kpi : new String[] {"sessions", "orders", "lost-orders", "contacts", "revenue", "contribution"}) {
            assertThat(history.values("do-nothing", kpi)).as(kpi).containsOnly(0);
        }
        assertThat(history.values("do-nothing", "conversion-rate")).containsOnly(Double.NaN);
        SimulatedYears usual =
                SimulatedYears.of(Example.named("coffee-shop").months(3).scenario(), YEARS, "do-nothing");
        assertThat(history.mean("do-nothing", "owner-growth-hours-per-week").low())
                .as("the owner's time goes to growth")
                .isGreaterThan(
                        usual.mean("do-nothing", "owner-growth-hours-per-week").high());
    }

    @Test
    void theOwnerAloneDoesEverythingAndIsPaidNothing() {
        Example alone = Example.named("coffee-shop").months(3);
        SimulatedYears history = SimulatedYears.of(alone.scenario(), YEARS, "do-nothing");
        assertThat(history.values("do-nothing", "team-size")).containsOnly(1);
        assertThat(history.values("do-nothing", "payroll")).containsOnly(0);
        assertThat(history.values("do-nothing", "people-started")).containsOnly(0);
        for (double busy : history.values("do-nothing", "utilisation")) {
            assertThat(busy)
                    .as("share of the owner's hours, who keeps the help desk")
                    .isBetween(.7, 1.1);
        }
        assertThat(history.mean("do-nothing", "orders").mean()).isGreaterThan(100);
    }

    @Test
    void withHandsRoundTheClockNobodyWaitsAndConversionReachesItsCeiling() {
        Example perfect = Example.named("coffee-shop")
                .months(3)
                .with(
                        "warm-up=3 months",
                        "shop.quality.content=100%",
                        "shop.quality.marketing=100%",
                        "shop.quality.merchandising=100%",
                        "shop.quality.site=100%",
                        "shop.quality.crm=100%",
                        "shop.quality.process=100%",
                        "shop.reviews.per-product=100")
                .withPeople("""
                          hand: { role: hand, count: 40, timetable: round the clock }
                        """)
                .withRole("""
                          hand:
                            label: Hand
                            employment: agency
                            pay: 0
                            ramp-start: 100%
                            ramp-time: 0 weeks
                            skills:
                              production: 100% readily
                              admin: 100% readily
                              fulfilment: 100% readily
                              customer-service: 100% readily
                              stocking: 100% readily
                              coordination: 100% readily
                              marketing: 100% readily
                              content: 100% readily
                              merchandising: 100% readily
                              site: 100% readily
                              crm: 100% readily
                              process: 100% readily
                        """)
                .with(
                        "assumptions.absence=0%",
                        "assumptions.agency-hand-off=0 h",
                        "assumptions.attention-minutes=0 min",
                        "assumptions.tiring-from=400 h",
                        "assumptions.tiring-zero=800 h")
                .withPlans("");
        SimulatedYears history = SimulatedYears.of(perfect.scenario(), YEARS, "do-nothing");
        assertThat(history.values("do-nothing", "mean-wait-minutes")).containsOnly(0);
        assertThat(history.values("do-nothing", "abandoned-share")).containsOnly(0);
        assertThat(history.values("do-nothing", "lost-orders.no-answer")).containsOnly(0);
        assertThat(history.values("do-nothing", "lost-orders.site")).containsOnly(0);
        assertThat(history.values("do-nothing", "lost-orders.content")).containsOnly(0);
        double[] conversion = history.values("do-nothing", "conversion-rate");
        double[] ceiling = history.values("do-nothing", "lead-quality");
        for (int year = 0; year < YEARS; year++) {
            assertThat(conversion[year] / ceiling[year])
                    .as("share of the ready who buy: all but stock-outs, stars and the days to delivery")
                    .isBetween(.94, 1.0);
        }
    }

    @Test
    void adsThatCostNextToNothingBringVisitsAndNoCosts() {
        Example usual = Example.named("coffee-shop").months(2);
        Example free = usual.with("assumptions.click-cost=0.06");
        SimulatedYears dear = SimulatedYears.of(usual.scenario(), YEARS, "do-nothing");
        SimulatedYears cheap = SimulatedYears.of(free.scenario(), YEARS, "do-nothing");
        assertThat(cheap.mean("do-nothing", "sessions.paid-search").mean())
                .isGreaterThan(
                        9 * dear.mean("do-nothing", "sessions.paid-search").mean());
        assertThat(cheap.values("do-nothing", "ad-spend")).isEqualTo(dear.values("do-nothing", "ad-spend"));
        double[] more = cheap.values("do-nothing", "contribution");
        double[] less = dear.values("do-nothing", "contribution");
        for (int year = 0; year < YEARS; year++) {
            assertThat(more[year]).isGreaterThan(less[year]);
        }
    }

    @Test
    void withoutPatienceOnlyAnAnswerAtOnceSavesTheSale() {
        Example hasty = Example.named("coffee-shop")
                .months(2)
                .with("assumptions.patience-hours=0.0001 h", "assumptions.silent-leaving=0%");
        Example patient = Example.named("coffee-shop").months(2).with("assumptions.silent-leaving=0%");
        SimulatedYears hurried = SimulatedYears.of(hasty.scenario(), YEARS, "do-nothing");
        SimulatedYears waiting = SimulatedYears.of(patient.scenario(), YEARS, "do-nothing");
        double[] lost = hurried.values("do-nothing", "lost-orders.no-answer");
        double[] usual = waiting.values("do-nothing", "lost-orders.no-answer");
        for (int year = 0; year < YEARS; year++) {
            assertThat(lost[year]).isGreaterThan(usual[year]);
        }
        assertThat(hurried.mean("do-nothing", "orders").mean()).isPositive();
    }

    @Test
    void aTeamHiredOnDayOneAndLetGoOnDayTwoCostsTheOwnerTimeAndIsForgotten() {
        Example brief = Example.named("coffee-shop").months(6).withPlans("""
                  in-and-out:
                    label: In and out
                    hires:
                      - { role: marketer, from: day 1, until: day 2, hours-per-week: 40 }
                      - { role: customer-service, from: day 1, until: day 2, hours-per-week: 40 }
                      - { role: manager, from: day 1, until: day 2 }
                      - { role: content-creator, from: day 1, until: day 2, hours-per-week: 40 }
                      - { role: ux-designer, from: day 1, until: day 2, hours-per-week: 40 }
                      - { role: merchandiser, from: day 1, until: day 2, hours-per-week: 40 }
                      - { role: fulfilment, from: day 1, until: day 2, hours-per-week: 40 }
                      - { role: assistant, from: day 1, until: day 2 }
                """);
        SimulatedYears history = SimulatedYears.of(brief.scenario(), YEARS);
        assertThat(history.values("in-and-out", "people-left"))
                .isEqualTo(history.values("in-and-out", "people-started"));
        assertThat(history.values("in-and-out", "team-size")).containsOnly(1);
        assertThat(history.values("in-and-out", "payroll", Period.month(6))).containsOnly(0);
        assertThat(growth(history, 1)).as("growth hours lost to interviews").isNegative();
        assertThat(Math.abs(growth(history, 6))).isLessThan(Math.abs(growth(history, 1)) / 4);
    }

    private static double growth(SimulatedYears history, int month) {
        return history.difference("in-and-out", "do-nothing", "owner-growth-hours-per-week", Period.month(month))
                .mean();
    }
}
