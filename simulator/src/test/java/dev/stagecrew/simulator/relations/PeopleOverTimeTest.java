package dev.stagecrew.simulator.relations;

import static org.assertj.core.api.Assertions.assertThat;

/** Who comes, goes and comes back, however a plan says so. */
@Family("People over time")
final class PeopleOverTimeTest {
    private static final String STUDENT = "role: customer-service, hours-per-week: 10, pay: 9, from: week 3";

    @OnEveryShop
    void twoOfAKindAreHiredInOneEntryOrInTwo(Ground shop, Lives lives) {
        Ground plans = shop.withPlans("  counted: { hires: [ { %1$s, count: 2 } ] }\n".formatted(STUDENT)
                + "  listed: { hires: [ { %1$s }, { %1$s } ] }\n".formatted(STUDENT));
        assertThat(lives.of(plans, "counted").movedFrom(lives.of(plans, "listed")))
                .isEmpty();
        assertThat(lives.of(plans, "counted").whole("payroll")).isPositive();
    }

    @OnEveryShop
    void partsOfAFullTimeWeekAreHours(Ground shop, Lives lives) {
        Ground plans = shop.with("shop.full-time-week=48 h")
                .withPlans("  parts: { hires: [ { %s } ] }\n".formatted(STUDENT.replace(": 10", ": 0.25 FTE"))
                        + "  hours: { hires: [ { %s } ] }\n".formatted(STUDENT.replace(": 10", ": 12 h a week")));
        assertThat(lives.of(plans, "parts").movedFrom(lives.of(plans, "hours"))).isEmpty();
    }

    @OnEveryShop
    void aSeasonThatComesBackIsAHireOfEachYear(Ground shop, Lives lives) {
        String season = "{ role: fulfilment, hours-per-week: 20, pay: 9, from: %1$d-01-26, until: %1$d-02-16%2$s }";
        Ground plans = shop.months(14)
                .withPlans("  season: { hires: [ %s ] }%n".formatted(season.formatted(2026, ", every-year: true"))
                        + "  hires: { hires: [ %s, %s ] }%n"
                                .formatted(
                                        season.formatted(2026, ""), season.formatted(2027, ", name: fulfilment-2027")));
        Life season14 = lives.of(plans, "season");
        assertThat(season14.movedFrom(lives.of(plans, "hires"))).isEmpty();
        assertThat(season14.month(1, "payroll") + season14.month(2, "payroll")).isPositive();
        assertThat(season14.month(13, "payroll") + season14.month(14, "payroll"))
                .isPositive();
        assertThat(season14.month(8, "payroll")).isEqualTo(lives.of(plans).month(8, "payroll"));
    }
}
