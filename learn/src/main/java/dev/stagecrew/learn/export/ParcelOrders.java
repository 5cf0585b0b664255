package dev.stagecrew.learn.export;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.file.CellMoment;
import dev.stagecrew.learn.file.DayOrder;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Orders of Turkish marketplaces: a row a line of a parcel, of which an order may have several. Files by month overlap, so a
 * line of a parcel counts once. An order is called off when all its lines are; what came back counts as refunded.
 */
final class ParcelOrders extends ExportFormat {
    private final String shop;

    private ParcelOrders(String shop) {
        super(shop + "-orders");
        this.shop = shop;
    }

    static ParcelOrders trendyol() {
        return new ParcelOrders("trendyol");
    }

    static ParcelOrders hepsiburada() {
        return new ParcelOrders("hepsiburada");
    }

    @Override
    Optional<DayOrder> order() {
        return Optional.of(DayOrder.DAY_FIRST);
    }

    @Override
    void read(ProfiledTable table, FactBook book) {
        if (!table.has("value") && !table.has("sold") && !table.has("price")) {
            book.warn(Sentence.of("warn.no-values", table.file()));
        }
        table.each(book, row -> read(table, book, row));
    }

    private void read(ProfiledTable table, FactBook book, FieldRow row) {
        CellMoment placed = row.begin("placed");
        int items = row.count("items").orElse(1);
        double value = value(row, items);
        Optional<Instant> dispatched = row.instant("dispatched");
        Optional<Instant> delivered = row.instant("delivered");
        Optional<Instant> promised = row.instant("promised");
        OptionalInt nth = row.count("nth");
        String status = ExportColumns.plain(row.text("status"));
        boolean cancelled = status.contains("iptal") || status.contains("cancel");
        boolean returned = status.contains("iade") || status.contains("return");
        String line = shop + " line\n" + row.text("parcel") + '\n' + row.text("line");
        if (!book.first(table, line)) {
            book.drop(table, FactBook.DUPLICATE);
            return;
        }
        Optional<OrderDraft> found = book.order(table, row, shop, row.text("id"));
        if (found.isEmpty()) {
            return;
        }
        OrderDraft order = found.get();
        order.add(cancelled);
        order.placed(placed, row.zone());
        order.value(cancelled ? 0 : value, returned ? value : 0);
        order.calledOff(cancelled ? value : 0);
        order.events(Optional.empty(), dispatched, delivered);
        order.promised(promised);
        order.items(items);
        order.currency("TRY");
        order.channel(Optional.of(shop));
        order.customer(book.keys().of(row.text("email"), row.text("buyer").toLowerCase(Locale.ROOT)), nth);
    }

    private static double value(FieldRow row, int items) {
        if (row.word("value").isPresent()) {
            return row.number("value", 0);
        }
        return row.has("sold")
                ? row.number("sold", 0) - row.number("discount", 0) - row.number("marketDiscount", 0)
                : row.number("price", 0) * items;
    }
}
