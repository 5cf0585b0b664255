package dev.stagecrew.learn.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.learn.fact.Facts;
import dev.stagecrew.learn.fact.Sale;
import dev.stagecrew.learn.fact.Sessions;
import dev.stagecrew.learn.fact.Ticket;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each export says, trap by trap. */
final class KnownExportsTest {
    @TempDir
    Path folder;

    private ExportReading read(MadeTable table) throws IOException {
        return Readings.read(table.csv(folder));
    }

    private static Sale sale(Facts facts, String id) {
        return facts.sales().stream()
                .filter(sale -> sale.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shopifyRowsAreLinesAndNotOrders() throws IOException {
        ExportReading reading = read(MadeExports.shopify());
        Facts facts = reading.facts();

        assertThat(facts.sales()).extracting(Sale::id).containsExactly("#1001", "#1002", "#1003", "#1004", "#1006");
        assertThat(Readings.rows(facts.tables().get(0)))
                .isEqualTo("shopify-orders 9 = 6 {other-currency=2, unreadable=1}");
        assertThat(facts.currency()).isEqualTo("TRY");
        Sale first = sale(facts, "#1001");
        assertThat(first.items()).isEqualTo(3);
        assertThat(first.value()).isEqualTo(1000);
        assertThat(first.placed()).isEqualTo(Instant.parse("2026-01-05T07:00:00Z"));
        assertThat(first.dispatched()).contains(Instant.parse("2026-01-07T13:00:00Z"));
        assertThat(sale(facts, "#1002").paid()).isEmpty();
        assertThat(sale(facts, "#1003").refunded()).isCloseTo(50, within(1e-9));
        assertThat(sale(facts, "#1003").customer()).isEqualTo(first.customer()).isPresent();
        assertThat(sale(facts, "#1003").channel()).contains("pos");
        assertThat(sale(facts, "#1004").cancelled()).isTrue();
        assertThat(sale(facts, "#1006").test()).isTrue();
        assertThat(Readings.told(reading)).containsExactly("L024 0", "L020 11 Paid at");
    }

    @Test
    void shopifyTellsTheZoneAndMissingNumbers() throws IOException {
        ExportReading reading = read(MadeTable.of(
                "orders",
                "Name|Email|Created at|Total|Financial Status",
                "#1001|a@example.com|2026-01-05 10:00:00 -0500|10.00|paid",
                "#1009|b@example.com|2026-07-05 10:00:00 -0400|10.50|paid"));

        assertThat(reading.facts().zone().getId()).isEqualTo("America/New_York");
        assertThat(reading.warnings())
                .extracting(warning -> warning.key())
                .containsExactly("warn.zone-told", "warn.numbers-missing");
    }

    @Test
    void zendeskRepliesAndSolutions() throws IOException {
        Facts facts = read(MadeExports.zendesk()).facts();

        assertThat(Readings.rows(facts.tables().get(0)))
                .isEqualTo("zendesk-tickets 6 = 3 {deleted=1, duplicate=1, merged=1}");
        Ticket first = facts.tickets().get(0);
        assertThat(first.firstReply()).contains(first.created().plus(Duration.ofMinutes(90)));
        assertThat(first.solved()).contains(first.created().plus(Duration.ofHours(24)));
        assertThat(first.created()).isEqualTo(Instant.parse("2026-01-13T07:00:00Z"));
        assertThat(first.score()).contains(1.0);
        assertThat(first.reopens()).isEqualTo(1);
        assertThat(first.replies()).isEqualTo(OptionalInt.of(2));
        assertThat(first.byAgent()).isFalse();
        Ticket open = facts.tickets().get(1);
        assertThat(open.open()).isTrue();
        assertThat(open.replyTold()).isTrue();
        assertThat(open.firstReply()).isEmpty();
        assertThat(open.score()).isEmpty();
        assertThat(facts.tickets().get(2).byAgent()).isTrue();
    }

    @Test
    void zendeskMinutesOfBusinessHoursAreNotOfTheCalendar() throws IOException {
        Facts facts = read(MadeTable.of(
                        "tickets",
                        "Id|Status|Created at|Updated at|Solved at|First reply time in minutes within business hours",
                        "1|Closed|28-04-2023 20:52|29-04-2023 10:00|29-04-2023 09:00|15"))
                .facts();

        assertThat(facts.tickets().get(0).firstReply()).isEmpty();
        assertThat(facts.tickets().get(0).businessReply()).contains(Duration.ofMinutes(15));
        assertThat(facts.tickets().get(0).created()).isEqualTo(Instant.parse("2023-04-28T17:52:00Z"));
    }

    @Test
    void analyticsHasSeveralTablesWithDaysOfTheirOwn() throws IOException {
        ExportReading reading = read(MadeExports.ga4());
        Facts facts = reading.facts();

        assertThat(facts.tables()).extracting(Readings::rows).containsExactly("ga4 3 = 3 {}", "ga4 5 = 4 {no-day=1}");
        assertThat(facts.sessions().stream().filter(Sessions::visitors))
                .extracting(Sessions::day, Sessions::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 3, 1), 40L),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 3, 2), 41L),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 3, 3), 45L));
        assertThat(facts.sessions().stream()
                        .filter(visit -> visit.day().equals(LocalDate.of(2026, 3, 1)) && !visit.visitors()))
                .extracting(Sessions::hour)
                .containsExactly(OptionalInt.of(9), OptionalInt.of(10));
        assertThat(facts.sessions().stream()
                        .filter(visit -> visit.day().equals(LocalDate.of(2026, 3, 2)) && !visit.visitors()))
                .extracting(Sessions::hour)
                .containsOnly(OptionalInt.empty());
        assertThat(reading.warnings())
                .extracting(warning -> warning.key())
                .contains("warn.hours-lost", "warn.table-left-out");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void analyticsByChannelAloneIsAboutAllItsDays() throws IOException {
        Facts facts = read(MadeTable.of(
                        "acquisition",
                        "# Traffic acquisition",
                        "# Start date: 20260501",
                        "# End date: 20260531",
                        "Session primary channel group (Default Channel Group)|Active users|Sessions|Engaged sessions",
                        "Direct|832710|891885|1"))
                .facts();

        Sessions visits = facts.sessions().get(0);
        assertThat(visits.day()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(visits.last()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(visits.count()).isEqualTo(891_885);
    }

    @Test
    void whatIsKnownEndsWithTheLastDay() throws IOException {
        Path file = MadeExports.zendesk().csv(folder);
        ExportReading reading =
                Exports.read(java.util.List.of(file), Readings.until(LocalDate.of(2026, 1, 13), Readings.ISTANBUL));

        assertThat(reading.facts().tickets()).hasSize(2);
        assertThat(reading.facts().tickets().get(0).solved()).isEqualTo(Optional.empty());
        assertThat(reading.facts().tickets().get(0).open()).isTrue();
        assertThat(reading.facts().tables().get(0).dropped()).containsEntry("outside-window", 1L);
    }
}
