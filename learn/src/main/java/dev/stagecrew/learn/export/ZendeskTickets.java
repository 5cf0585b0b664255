package dev.stagecrew.learn.export;

import dev.stagecrew.learn.fact.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Tickets of Zendesk. The first reply is blank until a person has answered in public; minutes within business hours are of one
 * timetable for the whole ticket; the resolution time is in hours.
 */
final class ZendeskTickets extends ExportFormat {
    ZendeskTickets() {
        super("zendesk-tickets");
    }

    @Override
    void read(ProfiledTable table, FactBook book) {
        table.each(book, row -> read(table, book, row));
    }

    private static void read(ProfiledTable table, FactBook book, FieldRow row) {
        Instant created = row.begin("created").at(row.zone());
        Optional<Instant> reply = row.duration("reply", 60).map(created::plus);
        Optional<Duration> business = row.duration("replyOpen", 60);
        String status = row.text("status").toLowerCase(Locale.ROOT);
        boolean done = status.equals("solved") || status.equals("closed");
        Ticket ticket = new Ticket(
                row.text("id"),
                created,
                reply,
                row.has("reply") || row.has("replyOpen"),
                row.has("reply") ? Optional.empty() : business,
                done ? solved(row, created) : Optional.empty(),
                !done,
                row.word("via"),
                book.keys().of(row.text("assignee")),
                row.count("reopens").orElse(0),
                row.count("replies"),
                Scores.good(row.text("score")),
                Optional.empty(),
                Optional.empty(),
                book.keys().of(row.text("requesterEmail"), row.text("requester"), row.text("requesterName")),
                row.word("submitter").isPresent()
                        && row.word("requesterName").isPresent()
                        && !row.text("submitter").equals(row.text("requesterName")),
                book.origin(table, row));
        if (status.equals("deleted")) {
            book.drop(table, "deleted");
        } else if (DeskTags.merged(row.text("tags"))) {
            book.drop(table, "merged");
        } else if (DeskTags.spam(row.text("tags"))) {
            book.drop(table, "spam");
        } else {
            book.ticket(table, ticket);
        }
    }

    private static Optional<Instant> solved(FieldRow row, Instant created) {
        return row.instant("solved")
                .or(() -> row.duration("full", 60).map(created::plus))
                .or(() -> row.duration("resolutionHours", 3600).map(created::plus));
    }
}
