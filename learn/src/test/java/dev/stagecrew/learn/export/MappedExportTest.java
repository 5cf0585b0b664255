package dev.stagecrew.learn.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.learn.fact.Call;
import dev.stagecrew.learn.fact.Facts;
import dev.stagecrew.learn.fact.Spend;
import dev.stagecrew.learn.fact.Ticket;
import dev.stagecrew.learn.fact.Wage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any table can be read when a map says what its columns mean. */
final class MappedExportTest {
    @TempDir
    Path folder;

    private Facts read(String map, MadeTable table) throws IOException {
        Path maps = Files.writeString(folder.resolve("columns.yaml"), map);
        ExportReading reading = Exports.read(List.of(table.csv(folder)), Readings.options(maps));
        assertThat(reading.problems()).isEmpty();
        return reading.facts();
    }

    @Test
    void ordersWithADateOfTheirOwnForm() throws IOException {
        Facts facts = read(
                """
                table: orders
                columns: { id: "Order No", placed: {column: "Tarih", format: "yyyy.dd.MM HH:mm"}, value: Tutar,
                  customer: Kim, test: {column: Tür, is: [Deneme]}, tax: KDV }
                """,
                MadeTable.of(
                        "orders",
                        "Order No|Tarih|Tutar|Kim|Tür|KDV",
                        "7|2026.03.02 10:30|1.200,00|Zeynep Özel|Satış|200,00",
                        "8|2026.04.02 10:30|12,00|Zeynep Özel|deneme|2,00"));

        assertThat(facts.sales().get(0).placed()).isEqualTo(Instant.parse("2026-02-03T07:30:00Z"));
        assertThat(facts.sales().get(0).value()).isEqualTo(1_000);
        assertThat(facts.sales().get(0).test()).isFalse();
        assertThat(facts.sales().get(1).test()).isTrue();
        assertThat(facts.sales().get(0).customer())
                .isEqualTo(facts.sales().get(1).customer())
                .isPresent();
        assertThat(facts.toString()).doesNotContain("Zeynep");
    }

    @Test
    void ticketsWithMinutesAndAScale() throws IOException {
        Ticket ticket = read(
                        """
                        table: tickets
                        columns: { id: No, created: Opened, first-reply-minutes: First reply, handling-minutes: Worked,
                          score: {column: Stars, from: 0, to: 10}, open: {column: State, is: open} }
                        """,
                        MadeTable.of(
                                "tickets",
                                "No|Opened|First reply|Worked|Stars|State",
                                "1|2026-01-13 10:00|45|6.5|8|done"))
                .tickets()
                .get(0);

        assertThat(ticket.firstReply()).contains(ticket.created().plus(Duration.ofMinutes(45)));
        assertThat(ticket.handling()).contains(Duration.ofSeconds(390));
        assertThat(ticket.score()).contains(.8);
        assertThat(ticket.open()).isFalse();
    }

    @Test
    void callsOfWhichSomeAreGivenUp() throws IOException {
        Facts facts = read(
                "{table: calls, columns: {arrived: Start, answered: Taken, ended: End, agent: Who}}",
                MadeTable.of(
                        "calls",
                        "Start|Taken|End|Who",
                        "2026-01-13 10:00:00|2026-01-13 10:00:20|2026-01-13 10:05:00|Ali",
                        "2026-01-13 10:01:00||2026-01-13 10:02:00|"));

        assertThat(facts.calls()).extracting(Call::abandoned).containsExactly(false, true);
        assertThat(facts.calls().get(1).ended()).contains(Instant.parse("2026-01-13T07:02:00Z"));
        assertThat(facts.toString()).doesNotContain("Ali");
    }

    @Test
    void payByMonth() throws IOException {
        Facts facts = read(
                "{table: pay, columns: {person: Ad, month: Ay, hours: Saat, cost: Maliyet}}",
                MadeTable.of(
                        "pay",
                        "Ad|Ay|Saat|Maliyet",
                        "Zeynep|Ocak 2026|160|45.000,00",
                        "Zeynep|Şubat 2026|150,5|45.000,00"));

        assertThat(facts.wages()).extracting(Wage::month).containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2));
        assertThat(facts.wages().get(1).hours()).hasValue(150.5);
        assertThat(facts.wages().get(0).person())
                .isEqualTo(facts.wages().get(1).person())
                .isPresent();
        assertThat(facts.toString()).doesNotContain("Zeynep");
    }

    @Test
    void spendAndSessionsFromOneFileOfMaps() throws IOException {
        Path maps = Files.writeString(folder.resolve("columns.yaml"), """
                - table: spend
                  columns: { from: Day, cost: Paid, clicks: Klicks, platform: Where }
                - table: sessions
                  columns: { day: Day, hour: Hour, sessions: Visits, channel: Source }
                """);
        Path spend = MadeTable.of("spend", "Day|Paid|Klicks|Where", "2026-01-05|12.50|30|tiktok")
                .csv(folder);
        Path visits = MadeTable.of("visits", "Day|Hour|Visits|Source", "2026-01-05|9|120|mail")
                .csv(folder);
        Facts facts =
                Exports.read(List.of(spend, visits), Readings.options(maps)).facts();

        assertThat(facts.spends()).extracting(Spend::platform).containsExactly("tiktok");
        assertThat(facts.spends().get(0).to()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(facts.sessions().get(0).hour()).hasValue(9);
        assertThat(facts.sessions().get(0).count()).isEqualTo(120);
    }

    @Test
    void aMapComesBeforeWhatIsKnown() throws IOException {
        Facts facts = read(
                "{table: orders, columns: {id: Name, placed: Created at, value: Subtotal}}",
                MadeTable.of(
                        "orders",
                        "Name|Created at|Total|Subtotal|Financial Status",
                        "#1|2026-01-05 10:00:00 +0300|12.00|10.00|paid"));

        assertThat(facts.tables().get(0).export()).isEqualTo("map-orders");
        assertThat(facts.sales().get(0).value()).isEqualTo(10);
    }
}
