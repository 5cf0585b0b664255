package dev.stagecrew.app.today;

import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.register.KpiFamily;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.today.Figure;
import dev.stagecrew.core.today.Fit;
import dev.stagecrew.core.today.FreeParameter;
import dev.stagecrew.simulator.experiment.Experiment;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * A shop as it is in usual months: its people, no plan, no season and no campaign, everything slow held still. The same customers come each time it is
 * asked, whatever the seed of the run that follows.
 */
public final class UsualMonths implements Fit.Model, AutoCloseable {
    /** Years that are looked at; of each its first months. */
    static final int YEARS = 20;

    static final int MONTHS = 3;

    /** For parcels to be on their way, and the week's work to have found its order. */
    private static final int WARM_UP_DAYS = 28;

    private static final long SEED = 42;
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final double DAYS_A_WEEK = 7;
    private static final double MINUTES_AN_HOUR = 60;
    private static final List<Channel> PAID = List.of(Channel.PAID_SEARCH, Channel.PAID_SOCIAL);
    private static final Plan NO_PLAN = new Plan("as-it-is", "", "", List.of(), List.of());

    private final Scenario shop;
    private final Experiment lanes;

    private UsualMonths(Scenario shop, Experiment lanes) {
        this.shop = shop;
        this.lanes = lanes;
    }

    /**
     * Opens a shop; its lanes start with the first question.
     *
     * @param scenario before any fit
     */
    public static UsualMonths open(Scenario scenario, int lanes) {
        Scenario shop = asItIs(scenario);
        return new UsualMonths(shop, Experiment.open(shop, SEED, lanes).still());
    }

    private static Scenario asItIs(Scenario scenario) {
        return scenario.withPlans(List.of(NO_PLAN), NO_PLAN.id())
                .withoutGoals()
                .withMonths(MONTHS)
                .withWarmUpDays(WARM_UP_DAYS)
                .withShop(scenario.shop()
                        .withTraffic(scenario.shop().traffic().orElseThrow().usual()));
    }

    @Override
    public Map<Figure, Double> figures(Map<FreeParameter, Double> factors) {
        Sums sums = new Sums();
        years(shop.fitted(factors), 0, YEARS).forEach(sums::add);
        return sums.figures((double) YEARS * shop.calendar().endDay());
    }

    /**
     * The figures of each of some years under other assumptions.
     *
     * @param from the first year, counted from 0
     * @param count how many
     */
    public List<Map<Figure, Double>> each(AssumptionSettings assumptions, int from, int count) {
        return years(shop.withAssumptions(assumptions), from, count).stream()
                .map(year -> {
                    Sums alone = new Sums();
                    alone.add(year);
                    return alone.figures(shop.calendar().endDay());
                })
                .toList();
    }

    private List<ReplicationResult> years(Scenario world, int from, int count) {
        AtomicReferenceArray<ReplicationResult> years = new AtomicReferenceArray<>(count);
        lanes.with(world)
                .run(
                        List.of(NO_PLAN.id()),
                        from,
                        from + count,
                        result -> years.set(result.replication() - from, result));
        return IntStream.range(0, count).mapToObj(years::get).toList();
    }

    @Override
    public void close() {
        lanes.close();
    }

    /** KPIs of all years together: the figures of books are sums and ratios of sums. */
    private static final class Sums {
        private double orders;
        private double visits;
        private double contacts;
        private double turnover;
        private double repeat;
        private double adSales;
        private double adSpend;
        private double inTime;
        private double dispatching;
        private double reply;
        private int replies;

        void add(ReplicationResult year) {
            double sold = value(year, Kpi.REVENUE.id());
            double parcels = value(year, Kpi.ORDERS.id());
            double share = value(year, Kpi.ON_TIME_DISPATCH.id());
            double minutes = value(year, Kpi.FIRST_RESPONSE_MINUTES.id());
            orders += parcels;
            visits += value(year, Kpi.SESSIONS.id());
            contacts += value(year, Kpi.CONTACTS.id());
            turnover += sold;
            repeat += defined(value(year, Kpi.REPEAT_SHARE.id())) * sold;
            adSpend += value(year, Kpi.AD_SPEND.id());
            PAID.forEach(channel -> adSales += value(year, KpiFamily.REVENUE.id(channel)));
            if (!Double.isNaN(share)) {
                inTime += share * parcels;
                dispatching += parcels;
            }
            if (!Double.isNaN(minutes)) {
                reply += minutes;
                replies++;
            }
        }

        Map<Figure, Double> figures(double days) {
            Map<Figure, Double> figures = new EnumMap<>(Figure.class);
            figures.put(Figure.ORDERS, orders / days * DAYS_A_MONTH);
            figures.put(Figure.CONVERSION, over(orders, visits));
            figures.put(Figure.CONTACTS, contacts / days * DAYS_A_WEEK);
            figures.put(Figure.FIRST_RESPONSE, over(reply / MINUTES_AN_HOUR, replies));
            figures.put(Figure.TURNOVER, turnover / days * DAYS_A_MONTH);
            figures.put(Figure.RETURN_ON_AD_SPEND, over(adSales, adSpend));
            figures.put(Figure.REPEAT_SHARE, over(repeat, turnover));
            figures.put(Figure.ON_TIME, over(inTime, dispatching));
            return figures;
        }

        private static double over(double part, double whole) {
            return whole > 0 ? part / whole : Double.NaN;
        }

        private static double defined(double value) {
            return Double.isNaN(value) ? 0 : value;
        }

        private static double value(ReplicationResult year, String kpi) {
            int column = year.kpis().indexOf(kpi);
            for (PeriodValues values : year.periods()) {
                if (values.period().equals(Period.WHOLE)) {
                    return values.value(column);
                }
            }
            throw new IllegalStateException("every year has a whole");
        }
    }
}
