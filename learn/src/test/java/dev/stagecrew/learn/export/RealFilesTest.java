package dev.stagecrew.learn.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stagecrew.learn.fact.Facts;
import dev.stagecrew.learn.fact.Refund;
import dev.stagecrew.learn.fact.Sale;
import dev.stagecrew.learn.fact.Ticket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of real shops and desks, read where they stand beside the project. */
final class RealFilesTest {
    private static final Path DATA = Path.of("../../shared/data");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static ExportReading read(String file, ZoneId zone, String... maps) {
        Path path = DATA.resolve(file);
        assumeTrue(Files.exists(path), "the data stands beside the project");
        Path[] mapped = List.of(maps).stream().map(Readings::map).toArray(Path[]::new);
        return Exports.read(List.of(path), Readings.until(LocalDate.of(2100, 1, 1), zone, mapped));
    }

    @Test
    void invoicesOfOnlineRetail() {
        ExportReading reading = read("online-retail/orders_dev_2010-12_2011-08.csv", LONDON, "online-retail.yaml");
        Facts facts = reading.facts();

        assertThat(reading.problems()).isEmpty();
        assertThat(Readings.rows(facts.tables().get(0))).isEqualTo("map-orders 16459 = 16456 {skipped=3}");
        assertThat(facts.sales().stream().filter(sale -> sale.value() > 0)).hasSize(12_494);
        assertThat(facts.sales().stream().filter(sale -> sale.value() == 0)).hasSize(1_408);
        assertThat(facts.refunds()).hasSize(2_554);
        double sold = facts.sales().stream().mapToDouble(Sale::value).sum();
        double back = facts.refunds().stream().mapToDouble(Refund::value).sum();
        assertThat(back / sold).isCloseTo(.083, within(.002));
    }

    @Test
    void linesOfOnlineRetail() {
        ExportReading reading = read("online-retail/lines_2011-02.csv", LONDON, "online-retail-lines.yaml");
        Facts facts = reading.facts();

        assertThat(reading.problems()).isEmpty();
        assertThat(Readings.rows(facts.tables().get(0))).isEqualTo("map-lines 27707 = 27707 {}");
        assertThat(facts.sales().stream().filter(sale -> sale.value() > 0)).hasSize(1_100);
        assertThat(facts.sales().stream().filter(sale -> sale.value() == 0)).hasSize(74);
        assertThat(facts.refunds()).hasSize(219);
        assertThat(facts.sales().stream().mapToDouble(Sale::value).sum()).isCloseTo(523_631.89, within(.01));
    }

    @Test
    void ordersOfOlist() {
        ExportReading reading = read("olist/olist_orders_sample_dev.csv", ZoneId.of("America/Sao_Paulo"), "olist.yaml");
        Facts facts = reading.facts();

        assertThat(reading.problems()).isEmpty();
        assertThat(facts.sales()).hasSize(5_000);
        assertThat(facts.sales().stream().filter(Sale::cancelled)).hasSize(49);
        assertThat(facts.sales().get(0).value()).isCloseTo(136.23, within(1e-9));
        assertThat(facts.sales().get(0).stars()).hasValue(1);
        assertThat(facts.sales().stream().filter(sale -> sale.promised().isPresent()))
                .hasSize(5_000);
    }

    @Test
    void ticketsOfAnItDesk() {
        ExportReading reading = read(
                "incidents-servicenow/tickets_dev_2016-04-11_2016-05-08.csv",
                ZoneId.of("America/Sao_Paulo"),
                "servicenow.yaml");
        Facts facts = reading.facts();

        assertThat(reading.problems()).isEmpty();
        assertThat(facts.tickets()).hasSize(7_506);
        assertThat(facts.tickets().stream().filter(ticket -> ticket.solved().isEmpty()))
                .hasSize(440);
        assertThat(facts.tickets().stream().filter(ticket -> ticket.reopens() > 0))
                .hasSize(70);
    }

    /** What is solved after the last day is open on it: 17.6 of 100. */
    @Test
    void ticketsOfAnItDeskAsTheyStood() {
        Path path = DATA.resolve("incidents-servicenow/tickets_dev_2016-04-11_2016-05-08.csv");
        assumeTrue(Files.exists(path), "the data stands beside the project");
        Facts facts = Exports.read(
                        List.of(path),
                        Readings.until(
                                LocalDate.of(2016, 5, 8),
                                ZoneId.of("America/Sao_Paulo"),
                                Readings.map("servicenow.yaml")))
                .facts();

        long open = facts.tickets().stream()
                .filter(ticket -> ticket.solved().isEmpty())
                .count();
        assertThat(open / 7_506.0).isCloseTo(.176, within(.001));
        assertThat(facts.tickets().stream().filter(Ticket::open).count()).isLessThan(open);
    }

    @Test
    void sessionsOfAShopAreNoExport() {
        ExportReading reading = read("online-shoppers/online_shoppers_intention.csv", LONDON);

        assertThat(Readings.told(reading)).containsExactly("L012 1");
        assertThat(reading.facts().tables()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "export-formats/shopify_orders_export.72col.2020.header.csv, shopify-orders",
        "export-formats/shopify_orders_export.79col.2026.header.csv, shopify-orders",
        "export-formats/zendesk_tickets_csv_export.header.csv, zendesk-tickets",
        "export-formats/zendesk_tickets_real_2023_subset.header.csv, zendesk-tickets",
        "export-formats/ga4_exploration_hourly.header.txt, ga4",
        "export-formats/ga4_report_snapshot_export.shape.txt, ga4",
        "export-formats/ga4_traffic_acquisition.shape.txt, ga4",
        "learn/ltv-cohort-kit_shopify_orders.csv, shopify-orders",
        "learn/ltv-cohort-kit_shopify_orders_sample.csv, shopify-orders",
        "export-formats/woocommerce_analytics_orders.header.csv, woocommerce-orders",
        "export-formats/woocommerce_order_csv_plugin_2016.header.csv, woocommerce-orders",
        "export-formats/gorgias_tickets_export.header.csv, gorgias-tickets",
        "export-formats/freshdesk_tickets_export.header.csv, freshdesk-tickets",
        "learn/etsy_sold_orders.header.csv, etsy-orders",
        "learn/etsy_sold_order_items.header.csv, etsy-order-items",
        "learn/trendyol_orders.header.txt, trendyol-orders",
        "learn/hepsiburada_orders.header.txt, hepsiburada-orders",
        "learn/meta_ads.header.csv, meta-ads",
    })
    void everyHeaderIsKnown(String file, String export) {
        Facts facts = read(file, LONDON).facts();

        assertThat(facts.tables())
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.export()).isEqualTo(export));
    }
}
