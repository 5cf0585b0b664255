package dev.stagecrew.simulator.relations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.simulator.evidence.Example;
import dev.stagecrew.simulator.evidence.SimulatedYears;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The first question that a shop asks: what if somebody is hired for service, part-time at first? The more hours, the
 * sooner replies come and the more is sold, in every shop, at whatever hours and by whatever medium; from the third month
 * on, when they have been found and have settled in.
 *
 * <p>Sampling leaves a little: each step may be worse by a share of what nobody hired would give, twice the standard error
 * of a paired difference in so few years. Givers-up are those with a question before the sale: who sells more has more
 * tickets, which nobody gives up.
 */
@Family("Hours of service")
final class ServiceLadderTest {
    private static final List<Integer> HOURS = List.of(0, 1, 2, 5, 10, 20, 40);
    private static final int FROM_MONTH = 4;
    private static final int TO_MONTH = 12;
    private static final double HALF_A_POINT = .005;

    @ParameterizedTest
    @EnumSource(Hours.class)
    void whereTheOwnerIsAloneEveryHourHelps(Hours when) {
        climb(ladder("owner-alone"), when, 4, .02);
    }

    @ParameterizedTest
    @EnumSource(Hours.class)
    void inTheCoffeeShopEveryHourHelps(Hours when) {
        climb(Example.named("coffee-shop"), when, 4, .02);
    }

    @ParameterizedTest
    @CsvSource({
        "fashion,DAY",
        "fashion,NIGHT",
        "supplements,EVENING",
        "supplements,WEEKEND",
        "print-on-demand,DAY",
        "print-on-demand,EVENING"
    })
    void inOtherTradesEveryHourHelps(String shop, Hours when) {
        climb(ladder(shop), when, 3, .02);
    }

    @ParameterizedTest
    @CsvSource({"chat,DAY", "phone,EVENING"})
    void onTheLineEveryHourHelps(String medium, Hours when) {
        climb(ladder("owner-alone").inboxed("{ " + medium + ": 100%, open: Mon-Sat 09:00-19:00 }"), when, 4, .03);
    }

    /** With a desk that is manned already, a further pair of hands helps too. */
    @ParameterizedTest
    @CsvSource({"DAY", "EVENING"})
    void besideAFullDeskEveryHourHelps(Hours when) {
        climb(ladder("electronics"), when, 1, .02);
    }

    /** The whole ladder with years enough to see a step of half a percent. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"owner-alone,DAY", "fashion,EVENING", "supplements,NIGHT", "print-on-demand,WEEKEND"})
    void withMoreYearsTheStepsAreCleaner(String shop, Hours when) {
        climb(ladder(shop), when, 10, .01);
    }

    /**
     * Cover leaves nothing behind. What growth work has built stays for a while, and so do customers who were won: the
     * helper only answers, in a shop where nobody does growth work, and what is sold is not compared.
     */
    @Test
    void whenTheHelperHasGoneRepliesAreAsTheyWere() {
        Example shop = ladder("owner-alone")
                .with(
                        "duties.marketing.hours-per-week=0",
                        "duties.content.hours-per-week=0",
                        "duties.merchandising.hours-per-week=0",
                        "duties.site.hours-per-week=0",
                        "duties.crm.hours-per-week=0",
                        "duties.process.hours-per-week=0")
                .withRole("""
                          answers: { employment: part-time, pay: 9, skills: { customer-service: 85% readily } }
                        """)
                .withPlans("""
                          for-a-while:
                            hires:
                              - { role: answers, from: week 3, until: week 18, hours-per-week: 20 }
                        """);
        SimulatedYears history = SimulatedYears.of(shop.scenario(), 8);
        for (String kpi : List.of("mean-wait-minutes", "first-response-minutes", "enquiries-abandoned-share")) {
            double usual = mean(history.months("do-nothing", kpi, 9, 12));
            double left = mean(history.months("for-a-while", kpi, 9, 12)) / usual - 1;
            double there =
                    mean(history.months("for-a-while", kpi, 3, 4)) / mean(history.months("do-nothing", kpi, 3, 4));
            assertThat(there)
                    .as("%s with the helper, of what it is without", kpi)
                    .isLessThan(.97);
            assertThat(left).as("what is left of the helper in %s", kpi).isBetween(-.03, .03);
        }
    }

    private static void climb(Example shop, Hours when, int years, double tolerance) {
        String plans = HOURS.stream().skip(1).map(when::plan).collect(Collectors.joining());
        SimulatedYears history = SimulatedYears.of(shop.withPlans(plans).scenario(), years);
        for (int step = 1; step < HOURS.size(); step++) {
            rung(history, step, "mean-wait-minutes", tolerance, true);
            rung(history, step, "first-response-minutes", 2 * tolerance, true);
            if (step > 1) { // whoever hires at all has somebody to keep in step with, and sells no more for an hour a
                // week
                rung(history, step, "orders", tolerance / 2, false);
            }
            double more = mean(history, step, "enquiries-abandoned-share")
                    - mean(history, step - 1, "enquiries-abandoned-share");
            assertThat(more)
                    .as("givers-up, %d hours against %d", HOURS.get(step), HOURS.get(step - 1))
                    .isLessThan(HALF_A_POINT);
        }
        int last = HOURS.size() - 1;
        assertThat(mean(history, last, "first-response-minutes"))
                .as("a full-timer")
                .isLessThan(.85 * mean(history, 0, "first-response-minutes"));
    }

    private static void rung(SimulatedYears history, int step, String kpi, double tolerance, boolean lowerIsBetter) {
        double before = mean(history, step - 1, kpi);
        double after = mean(history, step, kpi);
        double worse = lowerIsBetter ? after - before : before - after;
        assertThat(worse / mean(history, 0, kpi))
                .as("%s of %s hours, %.1f, against %s, %.1f", kpi, HOURS.get(step), after, HOURS.get(step - 1), before)
                .isLessThan(tolerance);
    }

    private static double mean(SimulatedYears history, int step, String kpi) {
        String plan = step == 0 ? "do-nothing" : "hours-" + HOURS.get(step);
        return mean(history.months(plan, kpi, FROM_MONTH, TO_MONTH));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static Example ladder(String shop) {
        return Example.unshipped("ladder/" + shop + ".yaml");
    }

    /** When the helper works. */
    enum Hours {
        DAY("Mon-Fri", 5, 10),
        EVENING("Mon-Sun", 7, 19),
        NIGHT("Mon-Fri", 5, 0),
        WEEKEND("Sat-Sun", 2, 9);

        private final String days;
        private final int daysAWeek;
        private final int fromHour;

        Hours(String days, int daysAWeek, int fromHour) {
            this.days = days;
            this.daysAWeek = daysAWeek;
            this.fromHour = fromHour;
        }

        String plan(int hoursAWeek) {
            int minutes = hoursAWeek * 60 / daysAWeek;
            int from = Math.min(fromHour * 60, 24 * 60 - minutes);
            return "  hours-%d:%n    hires:%n      - { role: customer-service, employment: part-time, from: week 3, timetable: \"%s %s-%s\" }%n"
                    .formatted(hoursAWeek, days, clock(from), clock(from + minutes));
        }

        private static String clock(int minute) {
            return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
        }
    }
}
