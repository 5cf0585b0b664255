package dev.stagecrew.learn.export;

import dev.stagecrew.learn.file.CellMoment;
import dev.stagecrew.learn.file.DayOrder;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Orders of Etsy, a file a month or year. Days come as {@code MM/DD/YY}; the order's value is before its discounts. */
final class EtsyOrders extends ExportFormat {
    EtsyOrders() {
        super("etsy-orders");
    }

    @Override
    Optional<DayOrder> order() {
        return Optional.of(DayOrder.MONTH_FIRST);
    }

    @Override
    void read(ProfiledTable table, FactBook book) {
        table.each(book, row -> read(table, book, row));
    }

    private static void read(ProfiledTable table, FactBook book, FieldRow row) {
        CellMoment placed = row.begin("placed");
        double value = row.number("value", 0)
                - row.number("discount", 0)
                + row.number("postage", 0)
                - row.number("postageDiscount", 0);
        double total = row.number("total", 0);
        double adjusted = row.number("adjusted", total);
        int items = row.count("items").orElse(0);
        Optional<Instant> dispatched = row.instant("dispatched");
        String status = row.text("status").toLowerCase(Locale.ROOT);
        Optional<OrderDraft> found = book.order(table, row, "etsy", row.text("id"));
        if (found.isEmpty()) {
            return;
        }
        OrderDraft order = found.get();
        if (!order.fresh()) {
            book.drop(table, FactBook.DUPLICATE);
            return;
        }
        boolean cancelled = status.startsWith("cancel");
        boolean reduced = adjusted < total
                && total > 0
                && !cancelled
                && row.word("adjusted").isPresent();
        order.add(cancelled);
        order.placed(placed, row.zone());
        double back = reduced ? value * (total - adjusted) / total : 0;
        order.value(value, status.equals("refunded") && !reduced ? value : back);
        order.events(Optional.empty(), dispatched, Optional.empty());
        order.items(items);
        order.currency(row.text("currency").toUpperCase(Locale.ROOT));
        order.customer(book.keys().of(row.text("user"), row.text("buyer"), row.text("name")), OptionalInt.empty());
    }
}
