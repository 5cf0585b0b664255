package dev.stagecrew.learn.export;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.file.CellMoment;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Orders of Shopify: a row a line item, of which only the first of an order says more than the item. {@code Paid at} is blank
 * for cash on delivery, {@code Fulfilled at} is the last parcel's, and a refund has no date of its own.
 */
final class ShopifyOrders extends ExportFormat {
    /** So much of the numbers may be missing, in percent, as orders that were deleted. */
    private static final int GAP = 2;

    ShopifyOrders() {
        super("shopify-orders");
    }

    @Override
    boolean enough(ExportColumns.Match match) {
        return match.places().containsKey("line") || match.places().containsKey("financial");
    }

    @Override
    boolean tellsZone() {
        return true;
    }

    @Override
    void read(ProfiledTable table, FactBook book) {
        table.each(book, row -> read(table, book, row));
        long[] numbers = book.orders(table)
                .mapToLong(order -> number(order.id()))
                .filter(number -> number >= 0)
                .sorted()
                .distinct()
                .toArray();
        if (numbers.length > 1) {
            long all = numbers[numbers.length - 1] - numbers[0] + 1;
            long gap = all - numbers.length;
            if (gap * 100 > all * GAP) {
                book.warn(Sentence.of("warn.numbers-missing", table.file(), gap, all));
            }
        }
    }

    /** The number at the end of an order's name, -1 when there is none. */
    private static long number(String name) {
        int to = name.length();
        while (to > 0 && (name.charAt(to - 1) < '0' || name.charAt(to - 1) > '9')) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from < 12 && name.charAt(from - 1) >= '0' && name.charAt(from - 1) <= '9') {
            from--;
        }
        return from == to ? -1 : Long.parseLong(name, from, to, 10);
    }

    private void read(ProfiledTable table, FactBook book, FieldRow row) {
        int items = row.count("items").orElse(0);
        boolean continued = row.word("placed").isEmpty();
        Optional<CellMoment> placed = continued ? Optional.empty() : Optional.of(row.begin("placed"));
        double total = row.number("value", 0);
        double taxes = row.number("taxes", 0);
        double refunded = row.number("refunded", 0);
        Optional<Instant> paid = row.instant("paid");
        Optional<Instant> dispatched = row.instant("dispatched");
        Optional<OrderDraft> found = book.order(table, row, "shopify", row.text("id"));
        if (found.isEmpty()) {
            return;
        }
        OrderDraft order = found.get();
        order.items(items);
        if (placed.isEmpty()) {
            order.more();
            return;
        }
        order.add(row.word("cancelled").isPresent() || dead(row.text("financial")));
        order.placed(placed.get(), row.zone());
        double net = total - taxes;
        order.value(net, total > 0 ? refunded * net / total : 0);
        order.events(paid, dispatched, Optional.empty());
        order.currency(row.text("currency").toUpperCase(Locale.ROOT));
        order.channel(book.word(row.word("source")));
        order.customer(book.keys().of(row.text("email"), row.text("phone")), OptionalInt.empty());
        order.test(row.text("payment").toLowerCase(Locale.ROOT).contains("bogus"));
    }

    private static boolean dead(String financial) {
        return financial.equalsIgnoreCase("voided") || financial.equalsIgnoreCase("expired");
    }
}
