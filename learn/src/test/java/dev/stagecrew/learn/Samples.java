package dev.stagecrew.learn;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stagecrew.learn.fact.Facts;
import dev.stagecrew.learn.fact.Origin;
import dev.stagecrew.learn.fact.ReadTable;
import dev.stagecrew.learn.fact.Sale;
import dev.stagecrew.learn.fact.Ticket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Real exports as facts, read in the plainest way; a test that asks for one is skipped where the data are not there. */
public final class Samples {
    private static final Path DATA = Path.of("../../shared/data");

    private Samples() {}

    /** Invoices of a UK web gift shop, Dec 2010 to Aug 2011 (UCI 352). */
    public static Facts onlineRetail() {
        Table table = table("online-retail/orders_dev_2010-12_2011-08.csv");
        ZoneId zone = ZoneId.of("Europe/London");
        List<Sale> sales = new ArrayList<>();
        for (int row = 0; row < table.rows.size(); row++) {
            String customer = table.at(row, "CustomerID");
            sales.add(new Sale(
                    table.at(row, "InvoiceNo"),
                    time(table.at(row, "InvoiceDate"), zone).orElseThrow(),
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Double.parseDouble(table.at(row, "TotalGBP")),
                    "",
                    0,
                    false,
                    false,
                    Optional.empty(),
                    customer.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(customer)),
                    OptionalInt.empty(),
                    0,
                    OptionalInt.empty(),
                    new Origin(0, row + 2)));
        }
        return facts(zone, "GBP", sales, List.of(), table);
    }

    /** Orders of a Brazilian marketplace, a sample of 5,000. */
    public static Facts olist() {
        Table table = table("olist/olist_orders_sample_dev.csv");
        ZoneId zone = ZoneId.of("America/Sao_Paulo");
        List<Sale> sales = new ArrayList<>();
        for (int row = 0; row < table.rows.size(); row++) {
            String status = table.at(row, "order_status");
            String value = table.at(row, "goods_value");
            String stars = table.at(row, "review_score");
            sales.add(new Sale(
                    table.at(row, "order_id"),
                    time(table.at(row, "order_purchase_timestamp"), zone).orElseThrow(),
                    true,
                    time(table.at(row, "order_approved_at"), zone),
                    time(table.at(row, "order_delivered_carrier_date"), zone),
                    time(table.at(row, "order_delivered_customer_date"), zone),
                    time(table.at(row, "order_estimated_delivery_date"), zone),
                    value.isEmpty() ? 0 : Double.parseDouble(value),
                    "BRL",
                    0,
                    status.equals("canceled") || status.equals("unavailable"),
                    false,
                    Optional.empty(),
                    OptionalLong.empty(),
                    OptionalInt.empty(),
                    0,
                    stars.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) Double.parseDouble(stars)),
                    new Origin(0, row + 2)));
        }
        return facts(zone, "BRL", sales, List.of(), table);
    }

    /** Tickets of the help desk of an IT company, 11 April to 8 May 2016 (UCI 498). */
    public static Facts incidents() {
        Table table = table("incidents-servicenow/tickets_dev_2016-04-11_2016-05-08.csv");
        ZoneId zone = ZoneId.of("America/Sao_Paulo");
        Map<String, Long> agents = new HashMap<>();
        List<Ticket> tickets = new ArrayList<>();
        for (int row = 0; row < table.rows.size(); row++) {
            String agent = table.at(row, "resolved_by");
            tickets.add(new Ticket(
                    table.at(row, "number"),
                    time(table.at(row, "opened_at"), zone).orElseThrow(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    time(table.at(row, "resolved_at"), zone),
                    !table.at(row, "incident_state").equals("Closed"),
                    Optional.of("Phone"),
                    agent.isEmpty()
                            ? OptionalLong.empty()
                            : OptionalLong.of(agents.computeIfAbsent(agent, any -> (long) agents.size())),
                    Integer.parseInt(table.at(row, "reopen_count")),
                    OptionalInt.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalLong.empty(),
                    false,
                    new Origin(0, row + 2)));
        }
        return facts(zone, "", List.of(), tickets, table);
    }

    private static Facts facts(ZoneId zone, String currency, List<Sale> sales, List<Ticket> tickets, Table table) {
        return new Facts(
                zone,
                currency,
                sales.stream().sorted(Comparator.comparing(Sale::placed)).toList(),
                List.of(),
                tickets.stream().sorted(Comparator.comparing(Ticket::created)).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new ReadTable(table.name, "", "sample", table.rows.size(), table.rows.size(), Map.of())));
    }

    private static Optional<Instant> time(String text, ZoneId zone) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String iso = text.replace(' ', 'T');
        return Optional.of(LocalDateTime.parse(iso).atZone(zone).toInstant());
    }

    private static Table table(String name) {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), "the sample " + name + " is not here");
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            List<String> header = List.of(lines.get(0).split(",", -1));
            List<String[]> rows =
                    lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
            return new Table(name, header, rows);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Table(String name, List<String> header, List<String[]> rows) {
        String at(int row, String column) {
            String[] cells = rows.get(row);
            if (cells.length != header.size()) {
                throw new IllegalStateException(name + " has " + cells.length + " cells in row " + (row + 2));
            }
            return cells[header.indexOf(column)].trim();
        }
    }
}
