package dev.stagecrew.app.learn;

import dev.stagecrew.core.event.EventSink;
import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.core.event.ShopEvent.ContactAnswered;
import dev.stagecrew.core.event.ShopEvent.ContactArrived;
import dev.stagecrew.core.event.ShopEvent.ContactResolved;
import dev.stagecrew.core.event.ShopEvent.OrderCancelled;
import dev.stagecrew.core.event.ShopEvent.OrderDispatched;
import dev.stagecrew.core.event.ShopEvent.OrderPlaced;
import dev.stagecrew.core.event.ShopEvent.OrderRefunded;
import dev.stagecrew.core.event.ShopEvent.VisitsCounted;
import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.simulator.experiment.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Writes one simulated year of a shop as the exports that its owner would download: orders, tickets, visits. */
public final class OwnExports implements EventSink {
    private static final DateTimeFormatter SHOPIFY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xx", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter ZENDESK =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter GA4 =
            DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final long MINUTE = 60_000;

    private final Instant start;
    private final String currency;
    private final RandomStream chance;
    private final Map<Long, Sold> orders = new LinkedHashMap<>();
    private final Map<Long, List<Asked>> tickets = new TreeMap<>();
    private final Map<String, Map<String, long[]>> visits = new TreeMap<>();
    private final List<Integer> customers = new ArrayList<>();

    private OwnExports(Scenario scenario, long seed) {
        this.start = scenario.starts().atStartOfDay(ZoneOffset.UTC).toInstant();
        this.currency = scenario.currency();
        this.chance = new Streams(seed, 0).named("own-exports").at(0);
    }

    /** An order on its way. */
    private static final class Sold {
        private final OrderPlaced placed;
        private final int customer;
        private String dispatched = "";
        private String cancelled = "";
        private double refunded;

        Sold(OrderPlaced placed, int customer) {
            this.placed = placed;
            this.customer = customer;
        }
    }

    /** A contact on its way. */
    private static final class Asked {
        private long waitMillis = -1;
        private long resolvedMillis = -1;
        private boolean satisfied;
        private boolean reopened;
    }

    /** Writes the year into a folder: {@code orders.csv}, {@code tickets.csv} and {@code visits.csv}. */
    public static Path write(Scenario scenario, String plan, long seed, Path folder) throws IOException {
        OwnExports exports = new OwnExports(scenario, seed);
        try (Experiment lanes = Experiment.open(scenario, seed, 1)) {
            lanes.replicate(plan, 0, exports);
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("orders.csv"), exports.orders());
        Files.writeString(folder.resolve("tickets.csv"), exports.tickets());
        Files.writeString(folder.resolve("visits.csv"), exports.visits());
        return folder;
    }

    @Override
    public void accept(ShopEvent event) {
        if (event.atMillis() < 0) {
            remember(event);
            return;
        }
        if (event instanceof VisitsCounted counted) {
            counted(counted);
        } else if (event instanceof OrderPlaced placed) {
            orders.put(placed.order(), new Sold(placed, customer(placed)));
        } else if (event instanceof OrderDispatched sent) {
            order(sent.order(), order -> order.dispatched = SHOPIFY.format(at(sent.atMillis())));
        } else if (event instanceof OrderCancelled left) {
            order(left.order(), order -> order.cancelled = SHOPIFY.format(at(left.atMillis())));
        } else if (event instanceof OrderRefunded back) {
            order(back.order(), order -> order.refunded += back.value());
        } else if (event instanceof ContactArrived arrived) {
            tickets.computeIfAbsent(arrived.atMillis(), any -> new ArrayList<>())
                    .add(new Asked());
        } else if (event instanceof ContactAnswered answered) {
            answered(answered);
        } else if (event instanceof ContactResolved resolved) {
            resolved(resolved);
        }
    }

    /** Who bought before the first day is a customer all the same. */
    private void remember(ShopEvent event) {
        if (event instanceof OrderPlaced placed) {
            customer(placed);
        }
    }

    private int customer(OrderPlaced placed) {
        if (placed.newCustomer() || customers.isEmpty()) {
            customers.add(customers.size());
            return customers.size() - 1;
        }
        return customers.get(chance.nextInt(customers.size()));
    }

    private void order(long id, Consumer<Sold> change) {
        Sold order = orders.get(id);
        if (order != null) {
            change.accept(order);
        }
    }

    private void counted(VisitsCounted counted) {
        if (counted.channel() != Channel.MARKETPLACE && counted.channel() != Channel.SUBSCRIPTION) {
            visits.computeIfAbsent(GA4.format(at(counted.atMillis())), day -> new HashMap<>())
                            .computeIfAbsent(group(counted.channel()), channel -> new long[1])[0] +=
                    counted.visits();
        }
    }

    private static String group(Channel channel) {
        return switch (channel) {
            case SOCIAL -> "Organic Social";
            case ORGANIC -> "Organic Search";
            case PAID_SEARCH -> "Paid Search";
            case PAID_SOCIAL -> "Paid Social";
            case EMAIL -> "Email";
            default -> "Direct";
        };
    }

    private void answered(ContactAnswered answered) {
        tickets.getOrDefault(answered.atMillis() - answered.waitMillis(), List.of()).stream()
                .filter(ticket -> ticket.waitMillis < 0)
                .findFirst()
                .ifPresent(ticket -> ticket.waitMillis = answered.waitMillis());
    }

    private void resolved(ContactResolved resolved) {
        tickets.getOrDefault(resolved.atMillis() - resolved.sinceArrivalMillis(), List.of()).stream()
                .filter(ticket -> ticket.resolvedMillis < 0 && ticket.waitMillis >= 0)
                .findFirst()
                .ifPresent(ticket -> {
                    ticket.resolvedMillis = resolved.sinceArrivalMillis();
                    ticket.satisfied = resolved.satisfied();
                    ticket.reopened = resolved.reopened();
                });
    }

    private Instant at(long millis) {
        return start.plusMillis(millis);
    }

    private String orders() {
        StringBuilder csv = new StringBuilder(
                "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Taxes,Total,"
                        + "Created at,Lineitem quantity,Lineitem name,Cancelled at,Refunded Amount,Source\n");
        int number = 1000;
        for (Sold order : orders.values()) {
            String placed = SHOPIFY.format(at(order.placed.atMillis()));
            csv.append('#').append(++number).append(",c").append(order.customer).append("@example.com,paid,");
            csv.append(placed).append(',').append(order.dispatched.isEmpty() ? "unfulfilled" : "fulfilled");
            csv.append(',')
                    .append(order.dispatched)
                    .append(',')
                    .append(currency)
                    .append(',');
            String value = String.format(Locale.ROOT, "%.2f", order.placed.value());
            csv.append(value)
                    .append(",0.00,0.00,")
                    .append(value)
                    .append(',')
                    .append(placed)
                    .append(",1,Coffee,");
            csv.append(order.cancelled).append(',').append(String.format(Locale.ROOT, "%.2f", order.refunded));
            csv.append(",web\n");
        }
        return csv.toString();
    }

    private String tickets() {
        StringBuilder csv =
                new StringBuilder("Id,Requester,Assignee,Status,Via,Created at,Updated at,Solved at,Resolution time,"
                        + "Satisfaction Score,Reopens,Replies,First reply time in minutes\n");
        int number = 0;
        for (Map.Entry<Long, List<Asked>> same : tickets.entrySet()) {
            for (Asked ticket : same.getValue()) {
                Instant created = at(same.getKey());
                boolean solved = ticket.resolvedMillis >= 0;
                csv.append(++number)
                        .append(",Someone,Owner,")
                        .append(solved ? "Solved" : "Open")
                        .append(",Mail,");
                csv.append(ZENDESK.format(created))
                        .append(',')
                        .append(ZENDESK.format(created))
                        .append(',');
                csv.append(solved ? ZENDESK.format(created.plusMillis(ticket.resolvedMillis)) : "");
                csv.append(',')
                        .append(solved ? String.valueOf(ticket.resolvedMillis / MINUTE / 60) : "")
                        .append(',');
                csv.append(solved ? (ticket.satisfied ? "Good" : "Bad") : "Not Offered")
                        .append(',');
                csv.append(ticket.reopened ? 1 : 0)
                        .append(',')
                        .append(ticket.waitMillis >= 0 ? 1 : 0)
                        .append(',');
                csv.append(ticket.waitMillis >= 0 ? String.valueOf(ticket.waitMillis / MINUTE) : "")
                        .append('\n');
            }
        }
        return csv.toString();
    }

    private String visits() {
        StringBuilder csv = new StringBuilder("""
                # ----------------------------------------
                # Traffic acquisition
                # ----------------------------------------
                Session primary channel group (Default Channel Group),Date,Sessions
                """);
        visits.forEach((day, channels) -> new TreeMap<>(channels)
                .forEach((channel, count) -> csv.append(channel)
                        .append(',')
                        .append(day)
                        .append(',')
                        .append(count[0])
                        .append('\n')));
        return csv.toString();
    }
}
