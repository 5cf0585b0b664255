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
    void wooRefundsAreRowsOfTheirOwn() throws IOException {
        Facts facts = read(MadeExports.woo()).facts();

        assertThat(Readings.rows(facts.tables().get(0))).isEqualTo("woocommerce-orders 5 = 4 {not-a-sale=1}");
        assertThat(facts.sales()).extracting(Sale::id).containsExactly("501", "502", "504");
        assertThat(facts.refunds()).hasSize(1);
        assertThat(facts.refunds().get(0).order()).contains("501");
        assertThat(facts.refunds().get(0).value()).isEqualTo(40);
        assertThat(sale(facts, "501").customerOrder()).hasValue(1);
        assertThat(sale(facts, "502").items()).isEqualTo(2);
        assertThat(sale(facts, "502").customer()).isEqualTo(sale(facts, "501").customer());
        assertThat(sale(facts, "504").cancelled()).isTrue();
    }

    @Test
    void wooPluginTotalsAreTakenNetOfTax() throws IOException {
        Facts facts = read(MadeTable.of(
                        "orders",
                        "order_id|order_number|date|status|order_shipping_tax|order_tax|order_total|customer_user|billing_email",
                        "7|1007|2016-05-01 10:00:00|completed|2.00|18.00|120.00|0|a@example.com"))
                .facts();

        assertThat(facts.sales().get(0).value()).isEqualTo(100);
        assertThat(facts.sales().get(0).id()).isEqualTo("1007");
    }

    @Test
    void etsyWritesTheMonthFirstAndNoTime() throws IOException {
        Facts facts = read(MadeExports.etsy()).facts();

        Sale first = sale(facts, "3001");
        assertThat(first.placed()).isEqualTo(Instant.parse("2026-03-03T21:00:00Z"));
        assertThat(first.timed()).isFalse();
        assertThat(first.value()).isEqualTo(51);
        assertThat(first.items()).isEqualTo(2);
        assertThat(sale(facts, "3002").refunded()).isEqualTo(25);
        assertThat(sale(facts, "3003").cancelled()).isTrue();
        assertThat(sale(facts, "3004").refunded()).isEqualTo(25);
        assertThat(facts.currency()).isEqualTo("USD");
    }

    @Test
    void anOrderOfEtsyInBothItsFilesCountsOnce() throws IOException {
        Facts facts = Readings.read(
                        MadeExports.etsyItems().csv(folder), MadeExports.etsy().csv(folder))
                .facts();

        assertThat(facts.tables())
                .extracting(Readings::rows)
                .containsExactly("etsy-order-items 3 = 1 {duplicate=2}", "etsy-orders 4 = 4 {}");
        assertThat(sale(facts, "3009").value()).isEqualTo(16);
        Facts alone = read(MadeExports.etsyItems()).facts();
        assertThat(sale(alone, "3001").value()).isEqualTo(51);
        assertThat(sale(alone, "3001").items()).isEqualTo(3);
    }

    @Test
    void trendyolRowsAreLinesOfParcels() throws IOException {
        ExportReading reading = read(MadeExports.trendyol());
        Facts facts = reading.facts();

        assertThat(reading.problems()).isEmpty();
        Sale first = sale(facts, "T1");
        assertThat(first.value()).isEqualTo(1156.17);
        assertThat(first.cancelled()).isFalse();
        assertThat(first.placed()).isEqualTo(Instant.parse("2026-02-05T20:40:00Z"));
        assertThat(first.dispatched()).contains(Instant.parse("2026-02-06T13:00:00Z"));
        assertThat(first.delivered()).contains(Instant.parse("2026-02-09T09:00:00Z"));
        assertThat(first.promised()).contains(Instant.parse("2026-02-08T20:59:00Z"));
        assertThat(first.customerOrder()).hasValue(3);
        assertThat(sale(facts, "T2").refunded()).isEqualTo(577);
        assertThat(sale(facts, "T3").cancelled()).isTrue();
        assertThat(sale(facts, "T3").value()).isEqualTo(577);
    }

    @Test
    void trendyolFilesByMonthOverlap() throws IOException {
        MadeTable january = MadeExports.trendyol();
        Path first = january.csv(folder);
        Path second = new MadeTable("later", january.lines())
                .and(january.lines().get(2).stream()
                        .map(cell -> cell.equals("P1") ? "P9" : cell.equals("T1") ? "T9" : cell)
                        .collect(java.util.stream.Collectors.joining("|")))
                .xlsx(folder.resolve("later.xlsx"));
        Facts facts = Readings.read(first, second).facts();

        assertThat(facts.sales()).extracting(Sale::id).containsExactly("T1", "T9", "T2", "T3");
        assertThat(facts.tables().stream()
                        .mapToLong(table -> table.dropped().getOrDefault("duplicate", 0L))
                        .sum())
                .isEqualTo(5);
    }

    @Test
    void trendyolVisitorsAreNoVisits() throws IOException {
        Facts facts = read(MadeExports.trendyolStore()).facts();

        assertThat(facts.sessions()).extracting(Sessions::count).containsExactly(1204L, 980L);
        assertThat(facts.sessions()).allMatch(Sessions::visitors);
        assertThat(facts.sessions().get(0).day()).isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void hepsiburadaParcelsOfOneOrderBelongTogether() throws IOException {
        Facts facts = read(MadeExports.hepsiburada()).facts();

        assertThat(facts.sales()).hasSize(1);
        assertThat(facts.sales().get(0).value()).isEqualTo(26);
        assertThat(facts.sales().get(0).items()).isEqualTo(3);
        assertThat(facts.sales().get(0).delivered()).contains(Instant.parse("2026-02-18T07:00:00Z"));
    }

    @Test
    void gorgiasCountsSeconds() throws IOException {
        Facts facts = read(MadeExports.gorgias()).facts();

        assertThat(Readings.rows(facts.tables().get(0))).isEqualTo("gorgias-tickets 3 = 2 {spam=1}");
        Ticket first = facts.tickets().get(0);
        assertThat(first.firstReply()).contains(first.created().plus(Duration.ofMinutes(90)));
        assertThat(first.score()).contains(1.0);
        assertThat(first.open()).isFalse();
        assertThat(facts.tickets().get(1).open()).isTrue();
        assertThat(facts.tickets().get(1).byAgent()).isTrue();
    }

    @Test
    void freshdeskHoursGoBeyondADay() throws IOException {
        Facts facts = read(MadeExports.freshdesk()).facts();

        assertThat(Readings.rows(facts.tables().get(0))).isEqualTo("freshdesk-tickets 3 = 2 {spam=1}");
        Ticket first = facts.tickets().get(0);
        assertThat(first.firstReply()).contains(first.created().plus(Duration.ofMinutes(26 * 60 + 30)));
        assertThat(first.handling()).contains(Duration.ofSeconds(750));
        assertThat(first.score()).contains(1.0);
        assertThat(facts.tickets().get(1).handling()).isEmpty();
    }

    @Test
    void intercomHasTimesWithAndWithoutOfficeHours() throws IOException {
        Facts facts = read(MadeExports.intercom()).facts();

        Ticket first = facts.tickets().get(0);
        assertThat(first.firstReply()).contains(first.created().plus(Duration.ofMinutes(90)));
        assertThat(first.businessReply()).isEmpty();
        assertThat(first.handling()).contains(Duration.ofSeconds(750));
        assertThat(first.score()).contains(.75);
        assertThat(facts.tickets().get(1).open()).isTrue();
    }

    @Test
    void intercomFilesOfMessagesWriteGreenwichsTime() throws IOException {
        Facts facts = read(MadeTable.of(
                        "messages",
                        "message_id|message_body|message_type|conversation_id|conversation_state|conversation_created_at"
                                + "|conversation_first_response_at|conversation_closed_at",
                        "m1|Hello Zeynep|conversation_message|1|closed|2026-01-13 10:00:00|2026-01-13 11:00:00|2026-01-14 10:00:00",
                        "m2|Hi|comment|1|closed|2026-01-13 10:00:00|2026-01-13 11:00:00|2026-01-14 10:00:00"))
                .facts();

        assertThat(facts.tickets()).hasSize(1);
        assertThat(facts.tickets().get(0).created()).isEqualTo(Instant.parse("2026-01-13T10:00:00Z"));
        assertThat(facts.tickets().get(0).firstReply()).contains(Instant.parse("2026-01-13T11:00:00Z"));
    }

    @Test
    void sumsOfAdsAreNotCountedAgain() throws IOException {
        ExportReading reading = read(MadeExports.googleAds());
        Facts facts = reading.facts();

        assertThat(Readings.rows(facts.tables().get(0))).isEqualTo("google-ads 4 = 3 {other-currency=1}");
        assertThat(facts.spends().stream().mapToDouble(spend -> spend.cost()).sum())
                .isEqualTo(1512.75);
        assertThat(facts.spends().stream()
                        .mapToLong(spend -> spend.clicks().orElse(0))
                        .sum())
                .isEqualTo(1214);
        assertThat(Readings.told(reading)).containsExactly("L024 0");
    }

    @Test
    void adsWithoutDaysAreAboutTheDaysAboveTheTable() throws IOException {
        Facts facts = read(MadeTable.of(
                        "ads",
                        "Kampanya raporu",
                        "1 Ocak 2026 - 31 Ocak 2026",
                        "Kampanya|Para birimi kodu|Tıklamalar|Maliyet",
                        "Kupa|TRY|1.204|1.500,25"))
                .facts();

        assertThat(facts.spends().get(0).from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(facts.spends().get(0).to()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(facts.spends().get(0).cost()).isEqualTo(1500.25);
    }

    @Test
    void metaNamesTheCurrencyInAColumn() throws IOException {
        Facts facts = read(MadeExports.metaAds()).facts();

        assertThat(facts.currency()).isEqualTo("TRY");
        assertThat(facts.spends()).hasSize(2);
        assertThat(facts.spends().get(0).to()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(facts.spends().get(0).clicks()).hasValue(1300);
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
