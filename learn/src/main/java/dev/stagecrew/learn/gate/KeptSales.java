package dev.stagecrew.learn.gate;

import dev.stagecrew.learn.fact.Facts;
import dev.stagecrew.learn.fact.Refund;
import dev.stagecrew.learn.fact.Sale;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The orders that are sales, what was given back for them, and how many rows were neither.
 *
 * @param sales in the order of time
 * @param givenBack every refund, whether a row of its own or a part of an order's row
 * @param reversed ids of sales that were given back in full inside the files
 * @param fates how many orders met each fate; together all that were read
 */
public record KeptSales(
        List<Sale> sales, List<GivenBack> givenBack, Set<String> reversed, Map<SaleFate, Integer> fates) {
    /** A cent, by which a full refund may miss its order. */
    private static final double CENT = .011;

    public KeptSales {
        sales = List.copyOf(sales);
        givenBack = List.copyOf(givenBack);
        reversed = Set.copyOf(reversed);
        fates = Map.copyOf(fates);
    }

    /**
     * Money that went back.
     *
     * @param at when, where it is told
     * @param order id of its sale, where that is told or found
     * @param dated whether the time is its own, and not that of the order
     */
    public record GivenBack(Optional<Instant> at, double value, Optional<String> order, boolean dated) {}

    public int count(SaleFate fate) {
        return fates.getOrDefault(fate, 0);
    }

    /** Sorts the orders of some facts. */
    public static KeptSales of(Facts facts) {
        Set<String> beside = adjustments(facts.sales());
        Map<SaleFate, Integer> fates = new EnumMap<>(SaleFate.class);
        List<Sale> sales = new ArrayList<>();
        List<Sale> credits = new ArrayList<>();
        for (Sale sale : facts.sales()) {
            SaleFate fate = fate(sale, facts.currency(), beside);
            fates.merge(fate, 1, Integer::sum);
            if (fate == SaleFate.SALE) {
                sales.add(sale);
            } else if (fate == SaleFate.CREDIT_NOTE) {
                credits.add(sale);
            }
        }
        Matching matching = new Matching(sales);
        List<GivenBack> back = new ArrayList<>();
        Set<String> reversed = new HashSet<>();
        for (Sale sale : sales) {
            if (sale.refunded() > 0) {
                back.add(new GivenBack(Optional.of(sale.placed()), sale.refunded(), Optional.of(sale.id()), false));
                if (sale.refunded() > sale.value() - CENT) {
                    reversed.add(sale.id());
                }
            }
        }
        credits.forEach(credit -> back.add(matching.credit(credit, reversed)));
        facts.refunds().stream()
                .filter(refund -> isOurs(refund.currency(), facts.currency()))
                .forEach(refund -> back.add(matching.refund(refund, reversed)));
        return new KeptSales(sales, back, reversed, fates);
    }

    private static boolean isOurs(String currency, String kept) {
        return currency.isEmpty() || kept.isEmpty() || currency.equals(kept);
    }

    private static SaleFate fate(Sale sale, String currency, Set<String> beside) {
        if (sale.test()) {
            return SaleFate.TEST;
        }
        if (!isOurs(sale.currency(), currency)) {
            return SaleFate.OTHER_CURRENCY;
        }
        if (beside.contains(series(sale.id()))) {
            return SaleFate.ADJUSTMENT;
        }
        if (sale.value() < 0) {
            return SaleFate.CREDIT_NOTE;
        }
        if (sale.cancelled()) {
            return SaleFate.CANCELLED;
        }
        return sale.value() == 0 ? SaleFate.ZERO : SaleFate.SALE;
    }

    /**
     * Series of numbers beside the shop's main one in which both signs occur. One of negative values alone holds credit
     * notes, one of positive values sales of another channel.
     */
    private static Set<String> adjustments(List<Sale> sales) {
        Map<String, int[]> signs = new HashMap<>();
        for (Sale sale : sales) {
            int[] counted = signs.computeIfAbsent(series(sale.id()), any -> new int[3]);
            counted[sale.value() > 0 ? 0 : sale.value() < 0 ? 1 : 2]++;
        }
        int most = signs.values().stream().mapToInt(counted -> counted[0]).max().orElse(0);
        Set<String> found = new HashSet<>();
        signs.forEach((series, counted) -> {
            if (counted[0] > 0 && counted[1] > 0 && counted[0] < .01 * most) {
                found.add(series);
            }
        });
        return found;
    }

    /** The letters a number begins with, as C of C536379. */
    private static String series(String id) {
        int end = 0;
        while (end < id.length() && !Character.isDigit(id.charAt(end))) {
            end++;
        }
        return id.substring(0, end);
    }

    /** Finds the sale that a refund takes back. */
    private static final class Matching {
        private final Map<String, Sale> byId = new HashMap<>();
        private final Map<String, Deque<Sale>> byCustomer = new HashMap<>();
        private final Map<Long, Deque<Sale>> byValue = new HashMap<>();

        Matching(List<Sale> sales) {
            for (Sale sale : sales) {
                byId.put(sale.id(), sale);
                sale.customer()
                        .ifPresent(customer -> byCustomer
                                .computeIfAbsent(key(customer, sale.value()), any -> new ArrayDeque<>())
                                .addLast(sale));
                byValue.computeIfAbsent(cents(sale.value()), any -> new ArrayDeque<>())
                        .addLast(sale);
            }
        }

        GivenBack credit(Sale credit, Set<String> reversed) {
            Optional<Sale> sale = Optional.ofNullable(byId.get(credit.id()));
            if (sale.isEmpty() && credit.customer().isPresent()) {
                Deque<Sale> equal = byCustomer.get(key(credit.customer().getAsLong(), -credit.value()));
                sale = latest(equal, credit.placed(), reversed);
            }
            note(sale, -credit.value(), reversed);
            return new GivenBack(Optional.of(credit.placed()), -credit.value(), sale.map(Sale::id), true);
        }

        GivenBack refund(Refund refund, Set<String> reversed) {
            Optional<Sale> sale = refund.order().map(byId::get);
            if (sale.isEmpty() && refund.order().isEmpty()) {
                // without a name, only a value that no other sale has tells whose it was
                Deque<Sale> equal = byValue.get(cents(refund.value()));
                sale = equal != null && equal.size() == 1
                        ? latest(equal, refund.at().orElse(Instant.MAX), reversed)
                        : Optional.empty();
            }
            note(sale, refund.value(), reversed);
            return new GivenBack(
                    refund.at(), refund.value(), sale.map(Sale::id), refund.at().isPresent());
        }

        private static void note(Optional<Sale> sale, double value, Set<String> reversed) {
            sale.filter(found -> value > found.value() - CENT).ifPresent(found -> reversed.add(found.id()));
        }

        private static Optional<Sale> latest(@Nullable Deque<Sale> equal, Instant before, Set<String> reversed) {
            if (equal == null) {
                return Optional.empty();
            }
            @Nullable Sale found = null;
            for (Sale sale : equal) {
                if (!sale.placed().isAfter(before) && !reversed.contains(sale.id())) {
                    found = sale;
                }
            }
            return Optional.ofNullable(found);
        }

        private static String key(long customer, double value) {
            return customer + "/" + cents(value);
        }

        private static long cents(double value) {
            return Math.round(value * 100);
        }
    }
}
