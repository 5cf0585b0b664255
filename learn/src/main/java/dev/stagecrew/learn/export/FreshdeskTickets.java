package dev.stagecrew.learn.export;

import dev.stagecrew.learn.fact.Ticket;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Tickets of Freshdesk: what is "in hrs" is written in hours, minutes and seconds, of which the hours go beyond a day. */
final class FreshdeskTickets extends ExportFormat {
    FreshdeskTickets() {
        super("freshdesk-tickets");
    }

    @Override
    boolean enough(ExportColumns.Match match) {
        return match.places().containsKey("updated") || match.places().containsKey("reply");
    }

    @Override
    void read(ProfiledTable table, FactBook book) {
        table.each(book, row -> {
            Ticket ticket = ticket(table, book, row);
            String status = row.text("status").toLowerCase(Locale.ROOT);
            if (status.equals("spam") || DeskTags.spam(row.text("tags"))) {
                book.drop(table, "spam");
            } else if (status.equals("deleted")) {
                book.drop(table, "deleted");
            } else {
                book.ticket(table, ticket);
            }
        });
    }

    private static Ticket ticket(ProfiledTable table, FactBook book, FieldRow row) {
        Instant created = row.begin("created").at(row.zone());
        Optional<Instant> reply =
                row.instant("firstReply").or(() -> row.duration("reply", 3600).map(created::plus));
        String status = row.text("status").toLowerCase(Locale.ROOT);
        boolean done = status.equals("resolved") || status.equals("closed");
        return new Ticket(
                row.text("id"),
                created,
                reply,
                row.has("firstReply") || row.has("reply"),
                Optional.empty(),
                done ? row.instant("resolved").or(() -> row.instant("closed")) : Optional.empty(),
                !done,
                row.word("source"),
                book.keys().of(row.text("agent")),
                0,
                row.count("replies"),
                Scores.good(row.text("score")),
                row.duration("tracked", 3600).filter(time -> !time.isZero()),
                Optional.empty(),
                book.keys().of(row.text("email"), row.text("contact"), row.text("name")),
                false,
                book.origin(table, row));
    }
}
