package dev.stagecrew.learn.export;

import dev.stagecrew.learn.fact.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Conversations of Intercom. First replies are those of people: a robot's is none. Files of single messages write
 * Greenwich's time and are read for their conversations only.
 */
final class IntercomConversations extends ExportFormat {
    IntercomConversations() {
        super("intercom-conversations");
    }

    @Override
    boolean enough(ExportColumns.Match match) {
        return match.places().containsKey("created") || match.places().containsKey("createdUtc");
    }

    @Override
    void read(ProfiledTable table, FactBook book) {
        table.each(book, row -> book.ticket(table, ticket(table, book, row)));
    }

    private static Optional<Instant> either(FieldRow row, String own, String universal) {
        return row.instant(own).or(() -> row.moment(universal).map(moment -> moment.at(ZoneOffset.UTC)));
    }

    private static Ticket ticket(ProfiledTable table, FactBook book, FieldRow row) {
        Instant created = row.has("createdUtc")
                ? row.begin("createdUtc").at(ZoneOffset.UTC)
                : row.begin("created").at(row.zone());
        Optional<Instant> reply = either(row, "firstReply", "firstReplyUtc")
                .or(() -> row.duration("reply", 1).map(created::plus));
        Optional<Duration> office = row.duration("replyOffice", 1);
        String state = row.text("state").toLowerCase(Locale.ROOT);
        Optional<Instant> closed = either(row, "closed", "closedUtc");
        boolean open = state.isEmpty() ? closed.isEmpty() : !state.equals("closed");
        boolean calendar = row.has("reply") || row.has("firstReply") || row.has("firstReplyUtc");
        OptionalDouble score = row.number("score");
        return new Ticket(
                row.text("id"),
                created,
                reply,
                calendar || row.has("replyOffice"),
                calendar ? Optional.empty() : office,
                open ? Optional.empty() : closed,
                open,
                row.word("channel"),
                book.keys().of(row.text("agent")),
                row.count("reopens").orElse(0),
                row.count("replies"),
                score.isEmpty() ? Optional.empty() : Scores.scaled(score.getAsDouble(), 1, 5),
                row.duration("handling", 1),
                Optional.empty(),
                book.keys().of(row.text("email"), row.text("user")),
                false,
                book.origin(table, row));
    }
}
