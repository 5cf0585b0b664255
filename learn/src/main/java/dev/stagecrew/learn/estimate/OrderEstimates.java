package dev.stagecrew.learn.estimate;

import static dev.stagecrew.learn.estimate.Learned.percent;
import static dev.stagecrew.learn.estimate.Learned.told;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.stat.BlockBootstrap;
import dev.stagecrew.core.stat.Moments;
import dev.stagecrew.core.stat.Quantiles;
import dev.stagecrew.core.stat.Wilson;
import dev.stagecrew.learn.estimate.Ground.Weighed;
import dev.stagecrew.learn.fact.Sale;
import dev.stagecrew.learn.gate.KeptSales.GivenBack;
import dev.stagecrew.learn.gate.LearnWindow;
import dev.stagecrew.learn.gate.SaleFate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What orders are worth, how much of it goes back, and who buys again. */
final class OrderEstimates {
    private static final int LEAST_ORDERS = 100;
    private static final int LEAST_REFUNDS = 50;
    private static final int REFUND_DAYS = 60;
    private static final int ACTIVE_DAYS = 180;
    private static final int LEAST_MONTHS = 9;
    private static final double WINSORISED = .995;
    private static final double LARGEST_MATTER = .01;

    private final Ground ground;
    private final LearnWindow window;
    private final List<Learned> learned = new ArrayList<>();
    private final List<Sentence> warnings;

    private OrderEstimates(Ground ground, LearnWindow window, List<Sentence> warnings) {
        this.ground = ground;
        this.window = window;
        this.warnings = warnings;
    }

    static List<Learned> of(Ground ground, LearnWindow window, List<Sentence> warnings) {
        OrderEstimates orders = new OrderEstimates(ground, window, warnings);
        orders.value();
        orders.refunds();
        orders.cancelled();
        orders.customers();
        return orders.learned;
    }

    private void value() {
        List<Sale> sales = ground.kept().sales();
        List<Sale> whole = sales.stream()
                .filter(sale -> !ground.kept().reversed().contains(sale.id()))
                .toList();
        if (whole.size() < LEAST_ORDERS) {
            learned.add(few("shop.order-value", whole.size(), LEAST_ORDERS));
            return;
        }
        double[] values = whole.stream().mapToDouble(Sale::value).toArray();
        Moments moments = Moments.of(values);
        BlockBootstrap interval = ground.ofRatio(
                "order-value",
                window,
                whole.stream()
                        .map(sale -> new Weighed(ground.day(sale), sale.value(), 1))
                        .toList());
        learned.add(Learned.of(
                "shop.order-value",
                moments.mean(),
                interval.low(),
                interval.high(),
                whole.size(),
                window,
                Sentence.of("estimate.order-value", whole.size(), sales.size() - whole.size())));
        basket(whole, values, moments);
        largest(sales);
    }

    private void basket(List<Sale> whole, double[] values, Moments raw) {
        double most = Quantiles.of(values, WINSORISED)[0];
        double[] cut = Arrays.stream(values).map(value -> Math.min(value, most)).toArray();
        double variation = variation(cut);
        BlockBootstrap interval = ground.byBlock("basket", cut.length / 20, chosen -> {
            double[] drawn = new double[chosen.length * 20];
            for (int i = 0; i < chosen.length; i++) {
                System.arraycopy(cut, chosen[i] * 20, drawn, i * 20, 20);
            }
            return variation(drawn);
        });
        learned.add(Learned.of(
                "assumptions.basket-variation",
                variation,
                interval.low(),
                interval.high(),
                whole.size(),
                window,
                Sentence.of("estimate.basket", told(variation(values)), percent(WINSORISED))));
        learned.add(Learned.of(
                "observed.basket-variation",
                Math.sqrt(raw.variance()) / raw.mean(),
                Math.sqrt(raw.variance()) / raw.mean(),
                Math.sqrt(raw.variance()) / raw.mean(),
                whole.size(),
                window,
                Sentence.of("estimate.basket", told(variation(values)), percent(WINSORISED))));
    }

    private static double variation(double[] values) {
        Moments moments = Moments.of(values);
        return Math.sqrt(moments.variance()) / moments.mean();
    }

    private void largest(List<Sale> sales) {
        List<Sale> five = sales.stream()
                .sorted(Comparator.comparingDouble(Sale::value).reversed())
                .limit(5)
                .toList();
        double sum = sales.stream().mapToDouble(Sale::value).sum();
        double top = five.stream().mapToDouble(Sale::value).sum();
        double moved = sum / sales.size() / ((sum - top) / (sales.size() - five.size())) - 1;
        if (moved > LARGEST_MATTER) {
            String named = five.stream()
                    .map(sale -> sale.id() + " " + Math.round(sale.value()))
                    .collect(Collectors.joining(", "));
            warnings.add(Sentence.of("estimate.largest", named, percent(moved)));
        }
    }

    private void refunds() {
        List<GivenBack> all = ground.kept().givenBack();
        List<GivenBack> dated = all.stream().filter(GivenBack::dated).toList();
        boolean own = dated.size() * 2 >= all.size();
        LocalDate settled = window.last().minusDays(REFUND_DAYS);
        List<Weighed> sums = new ArrayList<>();
        for (Sale sale : ground.kept().sales()) {
            if (own || !ground.day(sale).isAfter(settled)) {
                sums.add(new Weighed(ground.day(sale), 0, sale.value()));
            }
        }
        int count = 0;
        for (GivenBack back : all) {
            boolean in = back.at().isPresent()
                    && (own ? back.dated() : !ground.day(back.at().get()).isAfter(settled));
            if (in) {
                sums.add(new Weighed(ground.day(back.at().get()), back.value(), 0));
                count++;
            }
        }
        if (count < LEAST_REFUNDS) {
            learned.add(few("assumptions.refund-rate", count, LEAST_REFUNDS));
            return;
        }
        double share = sums.stream().mapToDouble(Weighed::above).sum()
                / sums.stream().mapToDouble(Weighed::below).sum();
        BlockBootstrap interval = ground.ofRatio("refund-rate", window, sums);
        int orders = ground.kept().sales().size();
        learned.add(Learned.of(
                "assumptions.refund-rate",
                share,
                interval.low(),
                interval.high(),
                count,
                window,
                Sentence.of(
                        own ? "estimate.refund-rate" : "estimate.refund-rate-undated",
                        count,
                        told(Math.round(1000.0 * count / orders) / 10.0))));
        Wilson counted = Wilson.of(Math.min(count, orders), orders);
        learned.add(Learned.of(
                "observed.refund-count-share",
                counted.share(),
                counted.low(),
                counted.high(),
                count,
                window,
                Sentence.of("estimate.refund-count")));
    }

    private void cancelled() {
        int cancelled = ground.kept().count(SaleFate.CANCELLED);
        Wilson share = Wilson.of(cancelled, cancelled + ground.kept().sales().size());
        learned.add(Learned.of(
                "observed.cancelled-share",
                share.share(),
                share.low(),
                share.high(),
                share.count(),
                window,
                Sentence.of("estimate.cancelled", cancelled)));
    }

    private void customers() {
        List<Sale> sales = ground.kept().sales();
        long known = sales.stream().filter(sale -> sale.customer().isPresent()).count();
        if (known * 2 < sales.size() || known == 0) {
            learned.add(Learned.assumed("shop.customers", known, window, Sentence.of("estimate.no-customers")));
            return;
        }
        LocalDate active = window.last().minusDays(ACTIVE_DAYS);
        long bought = sales.stream()
                .filter(sale -> !ground.day(sale).isBefore(active))
                .flatMapToLong(sale -> sale.customer().stream())
                .distinct()
                .count();
        double anonymous = 1 - (double) known / sales.size();
        learned.add(Learned.of(
                "shop.customers",
                (double) bought,
                (double) bought,
                bought / (1 - anonymous),
                known,
                window,
                Sentence.of("estimate.customers", ACTIVE_DAYS, percent(anonymous))));
        repeats(sales);
        for (String key : List.of("assumptions.joining", "assumptions.churn", "assumptions.returning-visits")) {
            learned.add(Learned.assumed(key, known, window, Sentence.of("estimate.loyalty")));
        }
    }

    private void repeats(List<Sale> sales) {
        LocalDate from = window.last().minusMonths(3);
        Set<Long> seen = new HashSet<>();
        List<Weighed> orders = new ArrayList<>();
        List<Weighed> turnover = new ArrayList<>();
        Map<String, int[]> months = new HashMap<>();
        for (Sale sale : sales) {
            if (sale.customer().isEmpty()) {
                continue;
            }
            boolean again = !seen.add(sale.customer().getAsLong())
                    || sale.customerOrder().orElse(1) > 1;
            int[] month =
                    months.computeIfAbsent(YearMonth.from(ground.day(sale)).toString(), any -> new int[2]);
            month[0] += again ? 1 : 0;
            month[1]++;
            if (ground.day(sale).isAfter(from)) {
                orders.add(new Weighed(ground.day(sale), again ? 1 : 0, 1));
                turnover.add(new Weighed(ground.day(sale), again ? sale.value() : 0, sale.value()));
            }
        }
        boolean counted = sales.stream().anyMatch(sale -> sale.customerOrder().isPresent());
        if (window.days() < LEAST_MONTHS * 30 && !counted) {
            learned.add(Learned.assumed(
                    "today.repeat-share", orders.size(), window, Sentence.of("estimate.repeat-short", LEAST_MONTHS)));
        } else {
            learned.add(share("today.repeat-share", turnover, "estimate.repeat-share"));
        }
        learned.add(share("observed.repeat-orders", orders, "estimate.repeat-orders"));
        List<String> order = months.keySet().stream().sorted().toList();
        int[] first = months.getOrDefault(order.get(0), new int[2]);
        int[] last = months.getOrDefault(order.get(order.size() - 1), new int[2]);
        warnings.add(Sentence.of(
                "estimate.left-truncated",
                percent((double) first[0] / Math.max(1, first[1])),
                percent((double) last[0] / Math.max(1, last[1])),
                order.size()));
    }

    private Learned share(String key, List<Weighed> parts, String reason) {
        LearnWindow recent = new LearnWindow(window.last().minusMonths(3).plusDays(1), window.last());
        BlockBootstrap interval = ground.ofRatio(key, recent, parts);
        return Learned.of(
                key,
                parts.stream().mapToDouble(Weighed::above).sum()
                        / parts.stream().mapToDouble(Weighed::below).sum(),
                interval.low(),
                interval.high(),
                parts.size(),
                recent,
                Sentence.of(reason, parts.size()));
    }

    private Learned few(String key, long count, int least) {
        return Learned.assumed(key, count, window, Sentence.of("estimate.too-few", count, least));
    }
}
