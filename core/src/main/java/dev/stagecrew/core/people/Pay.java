package dev.stagecrew.core.people;

import dev.stagecrew.core.time.SimTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody costs the shop, the employer's costs included, in the scenario's currency: so much for every hour of the
 * timetable, for every month in the post whatever the hours, for every order, of the sales or of what ads cost; or several
 * of these together, as a wage and a commission.
 *
 * @param parts each for something else, none of them nothing
 * @param leastAMonth what all but the hours come to at least, reckoned by the day
 */
public record Pay(List<Part> parts, double leastAMonth) {
    /** Nothing, as a person who is their own employer costs nothing. */
    public static final Pay NOTHING = new Pay(List.of(), 0);

    private static final double WEEKS_A_MONTH = 365.25 / 12 / 7;

    public Pay {
        check(leastAMonth);
        parts = parts.stream()
                .filter(part -> part.amount != 0)
                .sorted(Comparator.comparing(Part::per))
                .toList();
        Set<Per> kinds = EnumSet.noneOf(Per.class);
        if (!parts.stream().allMatch(part -> kinds.add(part.per))) {
            throw new IllegalArgumentException("nobody is paid twice for the same: " + parts);
        }
    }

    public static Pay anHour(double amount) {
        return of(amount, Per.HOUR);
    }

    public static Pay aMonth(double amount) {
        return of(amount, Per.MONTH);
    }

    /** So much for one thing. */
    public static Pay of(double amount, Per per) {
        return new Pay(List.of(new Part(per, amount)), 0);
    }

    /** This pay and another. */
    public Pay and(Pay other) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new Pay(all, leastAMonth + other.leastAMonth);
    }

    /** This pay, which comes to so much a month at least, the hours apart. */
    public Pay atLeast(double aMonth) {
        return new Pay(parts, aMonth);
    }

    /** Wage and salary with a share on top: what an employer pays besides, or what an agency adds. */
    public Pay withOnTop(double share) {
        return new Pay(
                parts.stream()
                        .map(part -> part.per.isOfTime() ? new Part(part.per, part.amount * (1 + share)) : part)
                        .toList(),
                leastAMonth);
    }

    /** Whether it is nothing at all. */
    public boolean isNothing() {
        return parts.isEmpty() && leastAMonth == 0;
    }

    /** Whether it follows from hours and months alone, and from nothing that the shop does. */
    public boolean isOfTime() {
        return leastAMonth == 0 && parts.stream().allMatch(part -> part.per.isOfTime());
    }

    /** What an hour comes to at so many hours a week, as far as it is of time; a month has 365.25 / 12 / 7 weeks. */
    public double perHour(double hoursPerWeek) {
        double perMonth = perMonth();
        return amount(Per.HOUR) + (perMonth == 0 ? 0 : perMonth / (hoursPerWeek * WEEKS_A_MONTH));
    }

    /** What a year comes to at so many hours a week, as far as it is of time. */
    public double perYear(double hoursPerWeek) {
        return amount(Per.HOUR) * hoursPerWeek * WEEKS_A_MONTH * 12 + perMonth() * 12;
    }

    /** What is paid for time as such: nothing to whom is paid by the month. */
    public double ofTime(long millis) {
        return SimTime.inHours(millis) * amount(Per.HOUR);
    }

    /** What is paid for a day in the post as such, of a month of so many days: nothing to whom is paid by the hour. */
    public double ofDay(int daysOfTheMonth) {
        return perMonth() / daysOfTheMonth;
    }

    /** The same of a day on which the shop did so much. */
    public double ofDay(int daysOfTheMonth, Takings takings) {
        double earned = amount(Per.MONTH) / daysOfTheMonth
                + amount(Per.ORDER) * takings.orders
                + amount(Per.SALES) * takings.sales
                + amount(Per.AD_SPEND) * takings.adSpend;
        return Math.max(earned, leastAMonth / daysOfTheMonth);
    }

    /** What a month comes to in a shop that does so much in it, at so many hours a week. */
    public double ofMonth(double hoursPerWeek, Takings takings) {
        return amount(Per.HOUR) * hoursPerWeek * WEEKS_A_MONTH + ofDay(1, takings);
    }

    private double perMonth() {
        return Math.max(amount(Per.MONTH), leastAMonth);
    }

    private double amount(Per per) {
        for (Part part : parts) { // asked at every shift
            if (part.per == per) {
                return part.amount;
            }
        }
        return 0;
    }

    private static void check(double amount) {
        if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("pay must not be negative or without end, as " + amount);
        }
    }

    /**
     * So much for one thing.
     *
     * @param amount in the currency; of {@link Per#SALES} and {@link Per#AD_SPEND} a share
     */
    public record Part(Per per, double amount) {
        public Part {
            check(amount);
        }
    }

    /** What an amount is for. */
    public enum Per {
        HOUR,
        MONTH,
        ORDER,
        SALES,
        AD_SPEND;

        /** Whether it is for time, and not for what the shop does. */
        public boolean isOfTime() {
            return this == HOUR || this == MONTH;
        }

        /** Whether the amount is a share of something. */
        public boolean isShare() {
            return this == SALES || this == AD_SPEND;
        }
    }

    /**
     * What a shop did in a time.
     *
     * @param orders placed online
     * @param sales value of these orders, before anything is paid back
     * @param adSpend what ads and campaigns cost
     */
    public record Takings(double orders, double sales, double adSpend) {
        public static final Takings NONE = new Takings(0, 0, 0);
    }
}
