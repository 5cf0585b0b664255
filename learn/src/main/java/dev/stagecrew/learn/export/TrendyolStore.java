package dev.stagecrew.learn.export;

import dev.stagecrew.learn.fact.Sessions;
import dev.stagecrew.learn.file.DayOrder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** The store report of Trendyol: visitors by day, who are people and not visits. */
final class TrendyolStore extends ExportFormat {
    TrendyolStore() {
        super("trendyol-store");
    }

    @Override
    Optional<DayOrder> order() {
        return Optional.of(DayOrder.DAY_FIRST);
    }

    @Override
    boolean total(FieldRow row) {
        return ExportColumns.plain(row.text("day")).startsWith("toplam");
    }

    @Override
    void read(ProfiledTable table, FactBook book) {
        table.each(book, row -> {
            LocalDate day = row.day("day");
            long count = Math.max(0, Math.round(row.number("visitors", 0)));
            book.sessions(
                    table, new Sessions(day, OptionalInt.empty(), "trendyol", count, true, book.origin(table, row)));
        });
    }
}
