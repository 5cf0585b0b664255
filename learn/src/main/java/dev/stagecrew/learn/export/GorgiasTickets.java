package dev.stagecrew.learn.export;

import dev.stagecrew.learn.fact.Ticket;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/** Tickets of Gorgias: durations in seconds; the assignee is the last, not who answered first. */
final class GorgiasTickets extends ExportFormat {
    GorgiasTickets() {
        super("gorgias-tickets");
    }

    @Override
    void read(ProfiledTable table, FactBook book) {
        table.each(book, row -> {
            Ticket ticket = ticket(table, book, row);
            if (DeskTags.spam(row.text("tags"))) {
                book.drop(table, "spam");
            } else {
                book.ticket(table, ticket);
            }
        });
    }

    private static Ticket ticket(ProfiledTable table, FactBook book, FieldRow row) {
        Instant created = row.begin("created").at(row.zone());
        Optional<Instant> closed =
                row.instant("closed").or(() -> row.duration("resolution", 1).map(created::plus));
        OptionalDouble score = row.number("score");
        return new Ticket(
                row.text("id"),
                created,
                row.duration("reply", 1).map(created::plus),
                true,
                Optional.empty(),
                closed,
                closed.isEmpty(),
                row.word("channel"),
                book.keys().of(row.text("assigneeEmail"), row.text("assignee")),
                0,
                row.count("replies"),
                score.isEmpty() ? Optional.empty() : Scores.scaled(score.getAsDouble(), 1, 5),
                Optional.empty(),
                Optional.empty(),
                book.keys().of(row.text("customerEmail"), row.text("customer")),
                row.yes("byAgent"),
                book.origin(table, row));
    }
}
