package dev.stagecrew.learn.export;

import dev.stagecrew.learn.fact.Refund;
import dev.stagecrew.learn.file.CellMoment;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Orders of WooCommerce. Its two writers differ in capitals and in columns; a refund is a row of its own under the order's
 * number, below zero; no column tells the currency.
 */
final class WooOrders extends ExportFormat {
    WooOrders() {
        super("woocommerce-orders");
    }

    @Override
    boolean enough(ExportColumns.Match match) {
        return match.places().containsKey("value")
                || match.places().containsKey("shown")
                || match.places().containsKey("total");
    }

    @Override
    void read(ProfiledTable table, FactBook book) {
        table.each(book, row -> read(table, book, row));
    }

    private static void read(ProfiledTable table, FactBook book, FieldRow row) {
        CellMoment placed = row.begin("placed");
        double value = row.number("value")
                .orElseGet(() -> row.number("shown")
                        .orElseGet(() -> row.number("total", 0) - row.number("tax", 0) - row.number("postageTax", 0)));
        int items = row.count("items").orElse(0);
        String id = row.text("id").replaceFirst("^#", "");
        String status = row.text("status").toLowerCase(Locale.ROOT).replaceFirst("^wc-", "");
        OptionalLong customer = book.keys()
                .of(row.text("email"), row.text("customer"), row.text("user").equals("0") ? "" : row.text("user"));
        if (value < 0) {
            refund(table, book, row, placed, id, -value);
            return;
        }
        Optional<OrderDraft> found = book.order(table, row, "woocommerce", id);
        if (found.isEmpty()) {
            return;
        }
        OrderDraft order = found.get();
        if (!order.fresh()) {
            book.drop(table, FactBook.DUPLICATE);
            return;
        }
        order.add(status.equals("cancelled") || status.equals("canceled"));
        order.placed(placed, row.zone());
        order.value(value, 0);
        order.items(items > 0 ? items : pieces(row.text("products")));
        order.channel(book.word(row.word("attribution")));
        order.customer(customer, row.text("type").equalsIgnoreCase("new") ? OptionalInt.of(1) : OptionalInt.empty());
        if (status.equals("failed")
                || status.equals("pending")
                || status.equals("checkout-draft")
                || status.equals("trash")) {
            order.drop("not-a-sale");
        }
    }

    private static void refund(
            ProfiledTable table, FactBook book, FieldRow row, CellMoment at, String id, double value) {
        if (book.first(table, "woocommerce refund\n" + id + at.local() + value)) {
            book.refund(
                    table,
                    new Refund(Optional.of(id), Optional.of(at.at(row.zone())), value, "", book.origin(table, row)));
        } else {
            book.drop(table, FactBook.DUPLICATE);
        }
    }

    /** The pieces of {@code 2× Mug, 1× Plate}. */
    private static int pieces(String products) {
        int pieces = 0;
        for (String product : products.split(",", -1)) {
            String number = product.strip().replaceFirst("(?s)^(\\d{1,4})\u00D7.*", "$1");
            pieces += number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
        }
        return pieces;
    }
}
