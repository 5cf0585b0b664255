package dev.stagecrew.learn.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.random.Distribution;
import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.stat.CountEnsemble;
import dev.stagecrew.learn.fact.Call;
import dev.stagecrew.learn.fact.Facts;
import dev.stagecrew.learn.fact.Origin;
import dev.stagecrew.learn.fact.Refund;
import dev.stagecrew.learn.fact.Sale;
import dev.stagecrew.learn.fact.Sessions;
import dev.stagecrew.learn.fact.Spend;
import dev.stagecrew.learn.fact.Ticket;
import dev.stagecrew.learn.gate.KeptSales;
import dev.stagecrew.learn.gate.SaleFate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A shop that was made up, of which the truth is known. */
class MadeShopTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
    private static final int DAYS = 40 * 7;
    private static final Origin NOWHERE = new Origin(0, 0);

    private final RandomStream chance = new Streams(17, 0).named("shop").at(0);

    @Test
    void whatAShopWasMadeOfIsLearned() {
        Estimated found = Estimates.of(shop(), 1);

        near(found, "shop.order-value", 40, 2);
        near(found, "assumptions.day-variation", .25, .05);
        near(found, "assumptions.refund-rate", .1, .02);
        near(found, "today.conversion", .02, .002);
        near(found, "shop.traffic.organic", 600 * 365.25 / 12, 1);
        near(found, "shop.traffic.social", 300 * 365.25 / 12, 1);
        near(found, "shop.traffic.direct", 400 * 365.25 / 12, 1);
        near(found, "observed.visits.ads", 200 * 365.25 / 12, 1);
        near(found, "assumptions.click-cost", .5, 1e-9);
        near(found, "shop.traffic.ad-budget", 100 * 365.25 / 12, 1e-6);
        near(found, "assumptions.tickets-per-order", .4, .03);
        near(found, "assumptions.enquiry-rate", .004, .0005);
        near(found, "today.first-response", 6 * Math.log(2), .4);
        near(found, "assumptions.reopening", .06, .015);
        near(found, "assumptions.csat-base", .95, .05);
        near(found, "assumptions.csat-doubling", .06, .03);
        near(found, "assumptions.ticket-minutes", 8, .5);
        near(found, "assumptions.phone-patience-minutes", 3, .5);
        near(found, "observed.call-minutes", 5, .3);
        assertThat(found.breaks()).noneMatch(one -> one.what().equals("dispatch"));
        assertThat(found.warnings()).extracting(Sentence::key).contains("estimate.unsure-channels");
    }

    @Test
    void aTestACancelledAndAForeignOrderAreNoSales() {
        KeptSales kept = KeptSales.of(facts(
                List.of(
                        sale("1", at(0, 10), 50, "TRY", false, false),
                        sale("2", at(0, 11), 50, "TRY", true, false),
                        sale("3", at(0, 12), 50, "TRY", false, true),
                        sale("4", at(0, 13), 50, "EUR", false, false),
                        sale("5", at(0, 14), 0, "TRY", false, false),
                        sale("1", at(3, 9), -50, "TRY", false, false)),
                List.of(),
                List.of()));

        assertThat(kept.sales()).extracting(Sale::id).containsExactly("1");
        assertThat(kept.reversed()).containsExactly("1");
        assertThat(kept.fates().values()).hasSize(SaleFate.values().length - 1).containsOnly(1);
    }

    @Test
    void refundsOfTheirOwnFindTheirOrder() {
        KeptSales kept = KeptSales.of(facts(
                List.of(
                        sale("1", at(0, 10), 50, "TRY", false, false),
                        sale("2", at(0, 11), 60, "TRY", false, false),
                        sale("3", at(0, 12), 70, "TRY", false, false)),
                List.of(
                        new Refund(Optional.of("2"), Optional.of(at(2, 0)), 60, "TRY", NOWHERE),
                        new Refund(Optional.of("3"), Optional.of(at(2, 0)), 10, "TRY", NOWHERE),
                        new Refund(Optional.empty(), Optional.of(at(2, 0)), 50, "TRY", NOWHERE)),
                List.of()));

        assertThat(kept.reversed()).containsExactlyInAnyOrder("1", "2");
        assertThat(kept.givenBack()).hasSize(3);
    }

    @Test
    void aHundredThousandOrdersAreEstimatedInSeconds() {
        List<Sale> sales = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            sales.add(sale("o" + i, at(i / 200, 8 + i % 12), 10 + i % 70, "TRY", false, false));
        }
        Estimated found = Estimates.of(facts(sales, List.of(), List.of()), 1);
        assertThat(found.fates()).containsEntry(SaleFate.SALE, 100_000);
    }

    private static void near(Estimated found, String key, double truth, double by) {
        Learned one = found.under(key).orElseThrow(() -> new AssertionError("nothing under " + key));
        assertThat(one.value()).as(key).isCloseTo(truth, within(by));
        assertThat(one.low()).as(key).isLessThanOrEqualTo(one.value());
        assertThat(one.high()).as(key).isGreaterThanOrEqualTo(one.value());
    }

    private Facts shop() {
        double[] expected = new double[DAYS];
        Arrays.fill(expected, 30);
        double[] counts = new CountEnsemble(.25, .4, 0).draw(expected, 1, new Streams(3, 0).named("days"))[0];
        List<Sale> sales = new ArrayList<>();
        List<Refund> refunds = new ArrayList<>();
        List<Ticket> tickets = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            for (int i = 0; i < counts[day]; i++) {
                Instant placed = at(day, 8 + chance.nextInt(12));
                String id = "A" + sales.size();
                double value = Distribution.Lognormal.of(40, .8).sample(chance);
                sales.add(sale(id, placed, value, "TRY", false, false));
                if (chance.nextDouble() < .2) {
                    Instant back = placed.plus(Duration.ofDays(8));
                    refunds.add(new Refund(Optional.of(id), Optional.of(back), value / 2, "TRY", NOWHERE));
                }
                if (chance.nextDouble() < .4) {
                    tickets.add(ticket(placed.plus(Duration.ofHours(chance.nextInt(200))), Optional.of(id)));
                }
            }
            for (int i = 0; i < 6; i++) {
                tickets.add(ticket(at(day, 9 + i), Optional.empty()));
            }
        }
        return facts(sales, refunds, tickets);
    }

    private Ticket ticket(Instant created, Optional<String> order) {
        double wait = 6 * chance.nextExponential();
        Instant replied = created.plusSeconds(Math.round(wait * 3600));
        boolean happy = chance.nextDouble() < .95 - .06 * Math.log(Math.max(1, wait)) / Math.log(2);
        return new Ticket(
                "T",
                created,
                Optional.of(replied),
                true,
                Optional.empty(),
                Optional.of(replied.plusSeconds(600)),
                false,
                Optional.empty(),
                OptionalLong.of(created.hashCode() % 3),
                chance.nextDouble() < .06 ? 1 : 0,
                OptionalInt.empty(),
                chance.nextDouble() < .5 ? Optional.of(happy ? 1.0 : 0.0) : Optional.empty(),
                Optional.of(Duration.ofSeconds(
                        Math.round(60 * Distribution.Lognormal.of(8, .8).sample(chance)))),
                order,
                OptionalLong.empty(),
                false,
                NOWHERE);
    }

    private List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            Instant arrived = at(i % DAYS, 10);
            double patience = 180 * chance.nextExponential();
            double service = 120 * chance.nextExponential();
            boolean abandoned = patience < service;
            Instant end = arrived.plusMillis(Math.round(1000 * Math.min(patience, service)));
            Instant hungUp = abandoned ? end : end.plusMillis(Math.round(300_000 * chance.nextExponential()));
            calls.add(new Call(
                    arrived,
                    abandoned ? Optional.empty() : Optional.of(end),
                    Optional.of(hungUp),
                    abandoned,
                    OptionalLong.empty(),
                    NOWHERE));
        }
        return calls;
    }

    private Facts facts(List<Sale> sales, List<Refund> refunds, List<Ticket> tickets) {
        List<Sessions> sessions = new ArrayList<>();
        List<Spend> spends = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            sessions.add(visits(date, "Organic Search", 600));
            sessions.add(visits(date, "Organic Social", 300));
            sessions.add(visits(date, "Direct", 300));
            sessions.add(visits(date, "Referral", 100));
            sessions.add(visits(date, "Paid Search", 200));
            spends.add(new Spend(date, date, "google-ads", 100, OptionalLong.of(200), "TRY", NOWHERE));
        }
        return new Facts(
                ZONE,
                "TRY",
                sales.stream().sorted(Comparator.comparing(Sale::placed)).toList(),
                refunds,
                tickets.stream().sorted(Comparator.comparing(Ticket::created)).toList(),
                sessions,
                spends,
                calls(),
                List.of(),
                List.of());
    }

    private static Sessions visits(LocalDate day, String channel, long count) {
        return new Sessions(day, OptionalInt.empty(), channel, count, false, NOWHERE);
    }

    private static Sale sale(
            String id, Instant placed, double value, String currency, boolean cancelled, boolean test) {
        return new Sale(
                id,
                placed,
                true,
                Optional.empty(),
                Optional.of(placed.plus(Duration.ofHours(20))),
                Optional.empty(),
                Optional.empty(),
                value,
                currency,
                0,
                cancelled,
                test,
                Optional.empty(),
                OptionalLong.empty(),
                OptionalInt.empty(),
                1,
                OptionalInt.empty(),
                NOWHERE);
    }

    private static Instant at(int day, int hour) {
        return FIRST.plusDays(day).atTime(hour, 0).atZone(ZONE).toInstant();
    }
}
