package dev.stagecrew.learn.export;

import dev.stagecrew.learn.file.CellMoment;
import dev.stagecrew.learn.file.DayOrder;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Items of orders of Etsy. The postage of an order stands beside each of its items, and counts once. */
final class EtsyItems extends ExportFormat {
    EtsyItems() {
        super("etsy-order-items");
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
        double value = row.number("value", 0) - row.number("discount", 0);
        double postage = row.number("postage", 0) - row.number("postageDiscount", 0);
        int items = row.count("items").orElse(1);
        Optional<Instant> paid = row.instant("paid");
        Optional<Instant> dispatched = row.instant("dispatched");
        Optional<OrderDraft> found = book.order(table, row, "etsy", row.text("id"));
        if (found.isEmpty()) {
            return;
        }
        OrderDraft order = found.get();
        order.value(order.fresh() ? value + postage : value, 0);
        order.add(false);
        order.placed(placed, row.zone());
        order.events(paid, dispatched, Optional.empty());
        order.items(items);
        order.currency(row.text("currency").toUpperCase(Locale.ROOT));
        order.customer(book.keys().of(row.text("buyer")), OptionalInt.empty());
    }
}
