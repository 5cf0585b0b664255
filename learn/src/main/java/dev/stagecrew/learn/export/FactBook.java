package dev.stagecrew.learn.export;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.fact.Call;
import dev.stagecrew.learn.fact.Facts;
import dev.stagecrew.learn.fact.Origin;
import dev.stagecrew.learn.fact.ReadTable;
import dev.stagecrew.learn.fact.Refund;
import dev.stagecrew.learn.fact.Sale;
import dev.stagecrew.learn.fact.Sessions;
import dev.stagecrew.learn.fact.Spend;
import dev.stagecrew.learn.fact.Ticket;
import dev.stagecrew.learn.fact.Wage;
import dev.stagecrew.learn.problem.LearnProblem;
import dev.stagecrew.learn.problem.LearnProblemCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts while tables are read, and what became of every row. What two files tell is taken from the one that is read first;
 * the rows of the other are duplicates.
 */
final class FactBook {
    static final String DUPLICATE = "duplicate";

    private static final int WORDS = 1_000;

    private final ZoneId zone;
    private final @Nullable LocalDate until;
    private final PersonKeys keys;
    private final List<Tally> tallies = new ArrayList<>();
    private final Map<String, OrderDraft> orders = new LinkedHashMap<>();
    private final Map<String, Integer> owners = new HashMap<>();
    private final Map<String, Optional<String>> words = new HashMap<>();
    private final List<Refund> refunds = new ArrayList<>();
    private final List<Refund> refundRows = new ArrayList<>();
    private final List<Ticket> tickets = new ArrayList<>();
    private final List<Sessions> sessions = new ArrayList<>();
    private final List<Spend> spends = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<Wage> wages = new ArrayList<>();
    private final List<LearnProblem> problems = new ArrayList<>();
    private final Set<Sentence> warnings = new LinkedHashSet<>();
    private final Map<String, Unreadable> unreadable = new LinkedHashMap<>();

    /** The rows of one table so far. */
    private static final class Tally {
        private final ProfiledTable table;
        private long kept;
        private final Map<String, Long> dropped = new TreeMap<>();

        Tally(ProfiledTable table) {
            this.table = table;
        }

        void drop(String reason, long rows) {
            if (rows > 0) {
                dropped.merge(reason, rows, Long::sum);
            }
        }
    }

    /** Cells of one column that are not what it holds. */
    private static final class Unreadable {
        private final ProfiledTable table;
        private final UnreadableCellException cell;
        private final long row;
        private final String shape;
        private long count;

        Unreadable(ProfiledTable table, UnreadableCellException cell, FieldRow row) {
            this.table = table;
            this.cell = cell;
            this.row = row.number();
            this.shape = shape(row.text(cell.field()));
        }
    }

    FactBook(List<ProfiledTable> tables, ZoneId zone, @Nullable LocalDate until, PersonKeys keys) {
        this.zone = zone;
        this.until = until;
        this.keys = keys;
        tables.forEach(table -> tallies.add(new Tally(table)));
    }

    ZoneId zone() {
        return zone;
    }

    /** One copy of a word that many rows hold, as a channel. */
    Optional<String> word(Optional<String> word) {
        return words.size() > WORDS ? word : word.flatMap(any -> words.computeIfAbsent(any, Optional::of));
    }

    PersonKeys keys() {
        return keys;
    }

    void warn(Sentence warning) {
        warnings.add(warning);
    }

    void problem(LearnProblem problem) {
        problems.add(problem);
    }

    void drop(ProfiledTable table, String reason) {
        tallies.get(table.index()).drop(reason, 1);
    }

    private void keep(int table, long rows) {
        tallies.get(table).kept += rows;
    }

    void unreadable(ProfiledTable table, FieldRow row, UnreadableCellException cell) {
        drop(table, cell.year() ? "wrong-year" : "unreadable");
        unreadable.computeIfAbsent(table.index() + cell.field() + cell.year(), any -> new Unreadable(table, cell, row))
                .count++;
    }

    /** What a cell looks like, without what it says. */
    private static String shape(String text) {
        String shape = text.replaceAll("\\p{L}", "x").replaceAll("\\p{N}", "9");
        return shape.length() > 24 ? shape.substring(0, 24) + "\u2026" : shape;
    }

    /** Whether a table is the first to tell something; every other table only repeats it. */
    boolean first(ProfiledTable table, String what) {
        return owners.computeIfAbsent(what, any -> table.index()) == table.index();
    }

    /**
     * The order of an id, to which a row belongs; empty when another table has told it, and then the row is dropped.
     *
     * @param shop where ids are unique
     */
    Optional<OrderDraft> order(ProfiledTable table, FieldRow row, String shop, String id) {
        OrderDraft draft =
                orders.computeIfAbsent(shop + '\n' + id, any -> new OrderDraft(id, table.index(), row.number()));
        if (draft.table() != table.index()) {
            drop(table, DUPLICATE);
            return Optional.empty();
        }
        return Optional.of(draft);
    }

    /** The orders that a table told so far. */
    Stream<OrderDraft> orders(ProfiledTable table) {
        return orders.values().stream().filter(order -> order.table() == table.index());
    }

    Origin origin(ProfiledTable table, FieldRow row) {
        return new Origin(table.index(), row.number());
    }

    void refund(ProfiledTable table, Refund refund) {
        if (refund.at().filter(this::late).isPresent()) {
            drop(table, "outside-window");
        } else {
            refundRows.add(refund);
        }
    }

    void ticket(ProfiledTable table, Ticket ticket) {
        if (owners.putIfAbsent("ticket\n" + table.format().id() + '\n' + ticket.id(), table.index()) != null) {
            drop(table, DUPLICATE);
        } else if (late(ticket.created())) {
            drop(table, "outside-window");
        } else {
            keep(table.index(), 1);
            tickets.add(asOf(ticket));
        }
    }

    /** A ticket as it stood on the last day. */
    private Ticket asOf(Ticket ticket) {
        if (until == null) {
            return ticket;
        }
        Optional<Instant> solved = ticket.solved().filter(at -> !late(at));
        Optional<Instant> reply = ticket.firstReply().filter(at -> !late(at));
        return new Ticket(
                ticket.id(),
                ticket.created(),
                reply,
                ticket.replyTold(),
                ticket.businessReply(),
                solved,
                ticket.open() || (ticket.solved().isPresent() && solved.isEmpty()),
                ticket.channel(),
                ticket.agent(),
                ticket.reopens(),
                ticket.replies(),
                ticket.score(),
                ticket.handling(),
                ticket.order(),
                ticket.customer(),
                ticket.byAgent(),
                ticket.origin());
    }

    void sessions(ProfiledTable table, Sessions visit) {
        String what = "sessions\n" + table.format().id() + visit.day() + visit.last() + visit.hour() + visit.channel()
                + visit.visitors();
        if (!first(table, what)) {
            drop(table, DUPLICATE);
        } else if (late(visit.last())) {
            drop(table, "outside-window");
        } else {
            keep(table.index(), 1);
            sessions.add(visit);
        }
    }

    /**
     * Takes a row of spend.
     *
     * @param what the campaign or whatever else makes two rows of the same days different
     */
    void spend(ProfiledTable table, Spend spend, String what) {
        String key = "spend\n" + spend.platform() + spend.from() + spend.to() + spend.currency() + '\n' + what;
        if (!first(table, key)) {
            drop(table, DUPLICATE);
        } else if (late(spend.to())) {
            drop(table, "outside-window");
        } else {
            spends.add(spend);
        }
    }

    void call(ProfiledTable table, Call call) {
        if (!first(table, "call\n" + call.arrived() + call.agent() + call.answered())) {
            drop(table, DUPLICATE);
        } else if (late(call.arrived())) {
            drop(table, "outside-window");
        } else {
            keep(table.index(), 1);
            calls.add(call);
        }
    }

    void wage(ProfiledTable table, Wage wage) {
        if (!first(table, "wage\n" + wage.person() + wage.month())) {
            drop(table, DUPLICATE);
        } else if (late(wage.month().atDay(1))) {
            drop(table, "outside-window");
        } else {
            keep(table.index(), 1);
            wages.add(wage);
        }
    }

    private boolean late(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    private boolean late(Instant moment) {
        return until != null && moment.isAfter(end());
    }

    private Instant end() {
        return until == null
                ? Instant.MAX
                : until.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }

    /** Everything that was read, in one currency. */
    ExportReading close(Optional<String> wanted) {
        String money = wanted.orElseGet(this::usualCurrency);
        List<Sale> sales = settle(money);
        List<Spend> paid = settleSpends(money);
        tellUnreadable();
        Comparator<Origin> place = Comparator.comparingInt(Origin::table).thenComparingLong(Origin::row);
        sales.sort(Comparator.comparing(Sale::placed).thenComparing(Sale::origin, place));
        settleRefunds(money);
        refunds.sort(Comparator.comparing((Refund refund) -> refund.at().orElse(Instant.EPOCH))
                .thenComparing(Refund::origin, place));
        tickets.sort(Comparator.comparing(Ticket::created).thenComparing(Ticket::origin, place));
        sessions.sort(Comparator.comparing(Sessions::day)
                .thenComparing(visit -> visit.hour().orElse(-1))
                .thenComparing(Sessions::origin, place));
        paid.sort(Comparator.comparing(Spend::from).thenComparing(Spend::origin, place));
        calls.sort(Comparator.comparing(Call::arrived).thenComparing(Call::origin, place));
        wages.sort(Comparator.comparing(Wage::month).thenComparing(Wage::origin, place));
        List<ReadTable> tables = tallies.stream()
                .map(tally -> new ReadTable(
                        tally.table.file(),
                        tally.table.part(),
                        tally.table.format().id(),
                        tally.table.rows(),
                        tally.kept,
                        tally.dropped))
                .toList();
        Facts facts = new Facts(zone, money, sales, refunds, tickets, sessions, paid, calls, wages, tables);
        return new ExportReading(facts, problems, List.copyOf(warnings));
    }

    /** The currency of most orders, or of most ads when there are no orders. */
    private String usualCurrency() {
        Map<String, Long> counts = new TreeMap<>();
        orders.values().forEach(order -> counts.merge(order.currency(), 1L, Long::sum));
        counts.remove("");
        if (counts.isEmpty()) {
            spends.forEach(spend -> counts.merge(spend.currency(), 1L, Long::sum));
            counts.remove("");
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private List<Sale> settle(String money) {
        List<Sale> sales = new ArrayList<>();
        Map<Integer, Map<String, Long>> others = new TreeMap<>();
        Iterator<OrderDraft> drafts = orders.values().iterator();
        while (drafts.hasNext()) {
            OrderDraft order = drafts.next();
            drafts.remove(); // of a million orders, not both drafts and sales are held
            Tally tally = tallies.get(order.table());
            Optional<String> reason = order.dropped();
            if (reason.isEmpty()
                    && !order.currency().isEmpty()
                    && !order.currency().equals(money)) {
                reason = Optional.of("other-currency");
                others.computeIfAbsent(order.table(), any -> new TreeMap<>()).merge(order.currency(), 1L, Long::sum);
            }
            if (reason.isEmpty() && late(order.placed())) {
                reason = Optional.of("outside-window");
            }
            if (reason.isPresent()) {
                tally.drop(reason.get(), order.rows());
                continue;
            }
            tally.kept += order.rows();
            if (order.credit()) {
                refunds.add(order.refund(money));
            } else {
                sales.add(order.sale(money, end()));
            }
        }
        others.forEach((table, counts) -> tellCurrencies(tallies.get(table).table, counts, money));
        return sales;
    }

    private void settleRefunds(String money) {
        for (Refund refund : refundRows) {
            if (refund.currency().isEmpty() || refund.currency().equals(money)) {
                keep(refund.origin().table(), 1);
                refunds.add(new Refund(refund.order(), refund.at(), refund.value(), money, refund.origin()));
            } else {
                tallies.get(refund.origin().table()).drop("other-currency", 1);
            }
        }
    }

    private List<Spend> settleSpends(String money) {
        List<Spend> paid = new ArrayList<>();
        Map<Integer, Map<String, Long>> others = new TreeMap<>();
        for (Spend spend : spends) {
            if (spend.currency().isEmpty() || spend.currency().equals(money)) {
                keep(spend.origin().table(), 1);
                paid.add(spend);
            } else {
                tallies.get(spend.origin().table()).drop("other-currency", 1);
                others.computeIfAbsent(spend.origin().table(), any -> new TreeMap<>())
                        .merge(spend.currency(), 1L, Long::sum);
            }
        }
        others.forEach((table, counts) -> tellCurrencies(tallies.get(table).table, counts, money));
        return paid;
    }

    private void tellCurrencies(ProfiledTable table, Map<String, Long> counts, String money) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        String names = String.join(", ", counts.keySet());
        problems.add(table.problem(LearnProblemCode.L024, Sentence.of("table.currencies", all, names, money))
                .maybe(Sentence.of("maybe.currency")));
    }

    private void tellUnreadable() {
        for (Unreadable cells : unreadable.values()) {
            String field = cells.cell.field();
            LearnProblem problem = cells.cell.year()
                    ? cells.table.problem(LearnProblemCode.L023, Sentence.of("column.years", cells.count))
                    : cells.table.problem(LearnProblemCode.L020, unreadable(cells));
            problems.add(problem.at(cells.row, cells.table.name(field)));
        }
    }

    private static Sentence unreadable(Unreadable cells) {
        if (cells.cell.field().isEmpty()) {
            return Sentence.of("table.wide", cells.count);
        }
        return cells.shape.isEmpty()
                ? Sentence.of("column.blank", cells.count)
                : Sentence.of("column.unreadable", cells.count, cells.shape);
    }

    /** Every row of a table that cannot be read in one way only. */
    void skip(ProfiledTable table) {
        tallies.get(table.index()).drop("ambiguous", table.rows());
    }
}
