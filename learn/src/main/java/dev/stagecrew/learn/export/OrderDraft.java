package dev.stagecrew.learn.export;

import dev.stagecrew.learn.fact.Origin;
import dev.stagecrew.learn.fact.Refund;
import dev.stagecrew.learn.fact.Sale;
import dev.stagecrew.learn.file.CellMoment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** An order while its rows come in. */
final class OrderDraft {
    private final String id;
    private final int table;
    private final long row;
    private int rows;
    private int cancelledRows;
    private int liveRows;

    private @Nullable Instant placed;
    private boolean timed;
    private @Nullable Instant paid;
    private @Nullable Instant dispatched;
    private @Nullable Instant delivered;
    private @Nullable Instant promised;
    private double value;
    private double refunded;
    private double calledOff;
    private String currency = "";
    private boolean test;
    private Optional<String> channel = Optional.empty();
    private OptionalLong customer = OptionalLong.empty();
    private int customerOrder;
    private int items;
    private int stars;
    private @Nullable String dropped;

    OrderDraft(String id, int table, long row) {
        this.id = id;
        this.table = table;
        this.row = row;
    }

    String id() {
        return id;
    }

    int table() {
        return table;
    }

    int rows() {
        return rows;
    }

    /** Counts a row of it that says whether it was called off. */
    void add(boolean cancelled) {
        rows++;
        cancelledRows += cancelled ? 1 : 0;
        liveRows += cancelled ? 0 : 1;
    }

    /** Counts a row of it that only names a further item. */
    void more() {
        rows++;
    }

    /** The first row is not yet in. */
    boolean fresh() {
        return rows == 0;
    }

    void placed(CellMoment moment, ZoneId zone) {
        Instant at = moment.at(zone);
        if (placed == null || at.isBefore(placed)) {
            placed = at;
        }
        timed |= moment.timed();
    }

    /** The last of its parcels counts. */
    void events(Optional<Instant> paid, Optional<Instant> dispatched, Optional<Instant> delivered) {
        this.paid = later(this.paid, paid);
        this.dispatched = later(this.dispatched, dispatched);
        this.delivered = later(this.delivered, delivered);
    }

    void promised(Optional<Instant> promised) {
        this.promised = later(this.promised, promised);
    }

    private static @Nullable Instant later(@Nullable Instant known, Optional<Instant> also) {
        return also.isPresent() && (known == null || also.get().isAfter(known)) ? also.get() : known;
    }

    void value(double more, double refund) {
        value += more;
        refunded += refund;
    }

    /** What lines that were called off would have brought; it counts only where there are no others. */
    void calledOff(double lost) {
        calledOff += lost;
    }

    void currency(String code) {
        if (currency.isEmpty()) {
            currency = code;
        }
    }

    void test(boolean yes) {
        test |= yes;
    }

    void channel(Optional<String> from) {
        if (channel.isEmpty()) {
            channel = from;
        }
    }

    void customer(OptionalLong who, OptionalInt nth) {
        if (customer.isEmpty()) {
            customer = who;
        }
        customerOrder = Math.max(customerOrder, nth.orElse(0));
    }

    void items(int more) {
        items += Math.max(0, more);
    }

    void stars(OptionalInt given) {
        if (given.isPresent() && given.getAsInt() >= 1 && given.getAsInt() <= 5) {
            stars = given.getAsInt();
        }
    }

    /** It is no order to learn from. */
    void drop(String reason) {
        dropped = reason;
    }

    Optional<String> dropped() {
        return placed == null ? Optional.of("unreadable") : Optional.ofNullable(dropped);
    }

    String currency() {
        return currency;
    }

    Instant placed() {
        return placed == null ? Instant.EPOCH : placed;
    }

    /** Whether more was given back than was sold. */
    boolean credit() {
        return rounded(value) < 0;
    }

    Refund refund(String money) {
        return new Refund(Optional.empty(), Optional.of(placed()), -rounded(value), money, new Origin(table, row));
    }

    /** The order, as it stood at a moment. */
    Sale sale(String money, Instant until) {
        boolean cancelled = cancelledRows > 0 && liveRows == 0;
        return new Sale(
                id,
                placed(),
                timed,
                known(paid, until),
                known(dispatched, until),
                known(delivered, until),
                Optional.ofNullable(promised),
                rounded(cancelled ? value + calledOff : value),
                money,
                Math.max(0, rounded(refunded)),
                cancelled,
                test,
                channel,
                customer,
                customerOrder > 0 ? OptionalInt.of(customerOrder) : OptionalInt.empty(),
                items,
                stars > 0 ? OptionalInt.of(stars) : OptionalInt.empty(),
                new Origin(table, row));
    }

    private static Optional<Instant> known(@Nullable Instant event, Instant until) {
        return Optional.ofNullable(event).filter(at -> !at.isAfter(until));
    }

    /** A sum of cents, without what adding up doubles leaves. */
    private static double rounded(double sum) {
        return Math.rint(sum * 1e4) / 1e4 + 0.0;
    }
}
