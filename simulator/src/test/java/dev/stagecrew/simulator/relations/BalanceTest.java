package dev.stagecrew.simulator.relations;

import static dev.stagecrew.simulator.relations.Ground.HANDS;
import static dev.stagecrew.simulator.relations.Ground.MONTHS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.decision.bridge.MoneyKind;
import dev.stagecrew.core.decision.bridge.YearlyKpis;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.shop.LossReason;
import dev.stagecrew.core.work.Duty;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;

/** YearlyKpis of a run that must add up, whoever adds them. */
@Family("Balance")
final class BalanceTest {
    private static final Offset<Double> CENT = within(.005);

    /** Counted or paid at an instant; levels, means and shares are not to be added. */
    private static final Set<String> LEVELS = Set.of(
            "cash",
            "lowest-cash",
            "customers",
            "reviews-per-product",
            "team-size",
            "backlog",
            "waiting",
            "mean-waiting",
            "owner-hats",
            "average-order-value",
            "cac",
            "cac-ads-only",
            "contacts-per-100-orders",
            "tickets-per-100-orders",
            "resolution-hours");

    @OnEveryShop
    void theMonthsSumToTheYear(Ground shop, Lives lives) {
        Life life = lives.of(shop, HANDS);
        for (KpiDefinition kpi : KpiCatalogue.of(shop.scenario()).definitions()) {
            if (isAdded(kpi)) {
                double months = months().mapToDouble(month -> life.month(month, kpi.id()))
                        .sum();
                assertThat(months).as(kpi.id()).isCloseTo(life.whole(kpi.id()), CENT);
            }
        }
    }

    private static boolean isAdded(KpiDefinition kpi) {
        boolean amount = kpi.unit() == Unit.COUNT || kpi.unit() == Unit.MONEY || kpi.unit() == Unit.HOURS;
        return amount && !LEVELS.contains(kpi.id());
    }

    @OnEveryShop
    void theContributionIsTheSumOfItsKindsOfMoney(Ground shop, Lives lives) {
        Life life = lives.of(shop, HANDS);
        YearlyKpis figures = kpi -> new double[] {life.whole(kpi.id())};
        double sum = Stream.of(MoneyKind.values())
                .mapToDouble(kind -> kind.amounts(figures)[0])
                .sum();
        assertThat(sum).isCloseTo(life.whole("contribution"), CENT);
    }

    @OnEveryShop
    void theYearEndsWhereItsLastMonthEnds(Ground shop, Lives lives) {
        Life life = lives.of(shop, HANDS);
        for (String level : List.of("cash", "customers", "rating", "reviews-per-product", "team-size", "waiting")) {
            assertThat(life.month(MONTHS, level)).as(level).isEqualTo(life.whole(level));
        }
        double lowest = months().mapToDouble(month -> life.month(month, "lowest-cash"))
                .min()
                .orElseThrow();
        assertThat(lowest).isEqualTo(life.whole("lowest-cash"));
    }

    @OnEveryShop
    void visitsAndSalesAreThoseOfTheChannels(Ground shop, Lives lives) {
        Life life = lives.of(shop, HANDS);
        assertThat(sum(
                        life,
                        "sessions.",
                        Stream.of(Channel.values())
                                .filter(Channel::visitsTheSite)
                                .map(Channel::id)))
                .isEqualTo(life.whole("sessions"));
        assertThat(sum(life, "revenue.", Stream.of(Channel.values()).map(Channel::id)))
                .isCloseTo(life.whole("revenue"), CENT);
    }

    /** Those who still hope for an answer at the end are neither. */
    @OnEveryShop
    void whoIsReadyToBuyBuysOrIsLostForOneReason(Ground shop, Lives lives) {
        Life life = lives.of(shop, HANDS);
        double lost = sum(life, "lost-orders.", Stream.of(LossReason.values()).map(LossReason::id));
        assertThat(lost).isEqualTo(life.whole("lost-orders"));
        double ready = life.whole("lead-quality") * life.whole("sessions");
        assertThat(life.whole("orders") + lost).isCloseTo(ready, within(1e-6)).isLessThan(life.whole("sessions"));
        assertThat(life.whole("conversion-rate") * life.whole("sessions"))
                .isCloseTo(life.whole("orders"), within(1e-6));
    }

    /** The same people come whatever the site is like: whom it loses, others had sold to. */
    @OnEveryShop
    void whomAHurdleLosesIsSoldToWithoutIt(Ground shop, Lives lives) {
        String[] nobodyReturns = {
            "assumptions.returning-visits=0", "assumptions.email-visits=0", "assumptions.word-of-mouth=0%"
        };
        Ground quiet = shop.with(nobodyReturns).with("assumptions.question-blocks=0%");
        for (String duty : new String[] {"marketing", "content", "merchandising", "site", "crm", "process"}) {
            quiet = quiet.with("duties." + duty + ".hours-per-week=0");
        }
        Life steep = lives.still(quiet.with("assumptions.site-loss=60%"));
        Life flat = lives.still(quiet.with("assumptions.site-loss=0%"));
        assertThat(flat.whole("sessions")).isEqualTo(steep.whole("sessions"));
        assertThat(flat.whole("orders") + flat.whole("lost-orders"))
                .isEqualTo(steep.whole("orders") + steep.whole("lost-orders"));
        assertThat(flat.whole("orders")).isGreaterThan(steep.whole("orders"));
    }

    @OnEveryShop
    void cashMovesByWhatIsEarnedOwedAndPaidElsewhere(Ground shop, Lives lives) {
        Ground rich = shop.with("shop.fixed-costs=700 a month", "shop.non-online-revenue=400 a month");
        Life life = lives.still(rich, HANDS);
        double rent = fixed(life, lives.still(shop, HANDS));
        double before = rich.facts().openingCash();
        double other = 0;
        for (int month = 1; month <= MONTHS; month++) {
            other += life.month(month, "total-sales") - life.month(month, "revenue");
            before += life.month(month, "contribution") + life.month(month, "unearned-sales");
        }
        assertThat(life.whole("cash")).isCloseTo(before + other - rent, CENT);
    }

    private static double fixed(Life rented, Life usual) {
        double elsewhere = rented.whole("total-sales") - usual.whole("total-sales");
        return usual.whole("cash") + elsewhere - rented.whole("cash");
    }

    @OnEveryShop
    void contributionIsGrossProfitLessWhatThePlanPays(Ground shop, Lives lives) {
        Life life = lives.of(shop, HANDS);
        for (Period period : life.periods()) {
            double paid = life.at(period, "ad-spend")
                    + life.at(period, "tools")
                    + life.at(period, "services")
                    + life.at(period, "payroll")
                    + life.at(period, "recruiting-cost");
            assertThat(life.at(period, "contribution"))
                    .as("%s", period)
                    .isCloseTo(life.at(period, "gross-profit") - paid, CENT);
            assertThat(life.at(period, "cost-of-people"))
                    .isCloseTo(life.at(period, "payroll") + life.at(period, "recruiting-cost"), CENT);
        }
    }

    @OnEveryShop
    void theOwnersHoursAreThoseOfTheDuties(Ground shop, Lives lives) {
        Scenario scenario = shop.scenario();
        Life life = lives.of(shop, HANDS);
        for (Period period : life.periods()) {
            double duties = scenario.duties().stream()
                    .map(Duty::id)
                    .mapToDouble(duty -> life.at(period, "owner-hours." + duty))
                    .sum();
            assertThat(duties).as("%s", period).isCloseTo(life.at(period, "owner-hours-per-week"), within(1e-9));
        }
    }

    @OnEveryShop
    void theTeamIsWhoWasHereAndCameAndHasNotLeft(Ground shop, Lives lives) {
        Life life = lives.of(shop, HANDS);
        double team = shop.scenario().people().size();
        for (int month = 1; month <= MONTHS; month++) {
            team += life.month(month, "people-started") - life.month(month, "people-left");
            assertThat(life.month(month, "team-size")).isEqualTo(team);
        }
    }

    @OnEveryShop
    void noMoreComesBackThanWasSent(Ground shop, Lives lives) {
        Life life = lives.of(shop, HANDS);
        assertThat(life.whole("returns") + life.whole("replacements")).isLessThanOrEqualTo(life.whole("orders") * 1.5);
        assertThat(life.whole("new-customers")).isLessThanOrEqualTo(life.whole("orders"));
        assertThat(life.whole("lowest-cash")).isLessThanOrEqualTo(life.whole("cash"));
    }

    /** Every share is one, in every week. */
    @OnEveryShop
    void sharesLieBetweenNoneAndAll(Ground shop, Lives lives) {
        Life life = lives.of(shop, HANDS);
        List<String> shares = life.kpis().stream()
                .filter(kpi ->
                        kpi.endsWith("-share") || kpi.startsWith("answered-within") || kpi.startsWith("quality."))
                .toList();
        assertThat(shares).hasSizeGreaterThan(12);
        for (String share : shares) {
            for (Period period : life.periods()) {
                double value = life.at(period, share);
                assertThat(Double.isNaN(value) || (value >= 0 && value <= 1))
                        .as("%s in %s is %s", share, period, value)
                        .isTrue();
            }
        }
    }

    private static double sum(Life life, String family, Stream<String> members) {
        return members.flatMapToDouble(member -> DoubleStream.of(life.whole(family + member)))
                .sum();
    }

    private static IntStream months() {
        return IntStream.rangeClosed(1, MONTHS);
    }
}
