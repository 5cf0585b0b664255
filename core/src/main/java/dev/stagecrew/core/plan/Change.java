package dev.stagecrew.core.plan;

import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.shop.FulfilmentHouse;
import dev.stagecrew.core.shop.PriceStretch;
import dev.stagecrew.core.shop.SelfService;
import dev.stagecrew.core.time.Timetable;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A dated change: of what is bought, or for somebody who works here already or is hired and goes on being the same person.
 * Whoever takes one apart does so by a {@link Visitor}.
 */
public sealed interface Change {
    /** The first day on which it holds. */
    int fromDay();

    /** The same change so many days later. */
    Change later(int days);

    /** For whom of the people it is, by the name of the position; empty where it is for the shop. */
    default Optional<String> person() {
        return Optional.empty();
    }

    /** Whether it comes under every plan: no plan decides on it or puts it off. */
    default boolean isFact() {
        return false;
    }

    /** How many days it holds: none where it is a moment, empty where it holds for good. */
    default OptionalInt lasts() {
        return OptionalInt.empty();
    }

    /** What results call this kind of change. */
    String kind();

    /** What a visitor makes of this kind of change. */
    <R> R tell(Visitor<R> visitor);

    /** A new monthly budget for paid traffic, in the scenario's currency. */
    record AdBudget(int fromDay, double perMonth) implements Change {
        @Override
        public AdBudget later(int days) {
            return new AdBudget(fromDay + days, perMonth);
        }

        @Override
        public String kind() {
            return "ad-budget";
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.adBudget(this);
        }
    }

    /** Agreed channels and a regular meeting of everybody. */
    record Meetings(int fromDay, double hoursPerWeek) implements Change {
        @Override
        public Meetings later(int days) {
            return new Meetings(fromDay + days, hoursPerWeek);
        }

        @Override
        public String kind() {
            return "meetings";
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.meetings(this);
        }
    }

    /** A tool for one duty. */
    record Tool(int fromDay, String name, String duty, double costPerMonth) implements Change {
        @Override
        public Tool later(int days) {
            return new Tool(fromDay + days, name, duty, costPerMonth);
        }

        @Override
        public String kind() {
            return "tool";
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.tool(this);
        }
    }

    /** Something that solves contacts without a person, from then on. */
    record SelfServing(int fromDay, SelfService service) implements Change {
        @Override
        public SelfServing later(int days) {
            return new SelfServing(fromDay + days, service);
        }

        @Override
        public String kind() {
            return "self-service";
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.selfServing(this);
        }
    }

    /** Other prices, for good or for a time, as on a sales day. */
    record Price(PriceStretch stretch) implements Change {
        @Override
        public int fromDay() {
            return stretch.fromDay();
        }

        @Override
        public Price later(int days) {
            int until = stretch.isForATime() ? stretch.untilDay() + days : stretch.untilDay();
            return new Price(new PriceStretch(fromDay() + days, until, stretch.factor()));
        }

        @Override
        public OptionalInt lasts() {
            return stretch.isForATime() ? OptionalInt.of(stretch.untilDay() - fromDay()) : OptionalInt.empty();
        }

        @Override
        public String kind() {
            return "price";
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.price(this);
        }
    }

    /** From then on buyers pay the post of what they send back, or no longer do. */
    record ReturnPostage(int fromDay, boolean byBuyers) implements Change {
        @Override
        public ReturnPostage later(int days) {
            return new ReturnPostage(fromDay + days, byBuyers);
        }

        @Override
        public String kind() {
            return "return-postage";
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.returnPostage(this);
        }
    }

    /** Somebody outside keeps the goods and packs the orders from then on. */
    record Outsourcing(int fromDay, FulfilmentHouse house) implements Change {
        @Override
        public Outsourcing later(int days) {
            return new Outsourcing(fromDay + days, house);
        }

        @Override
        public String kind() {
            return "fulfilment-house";
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.outsourcing(this);
        }
    }

    /**
     * Somebody goes on working here in another form, at other hours or for other pay.
     *
     * @param who the name of the position
     */
    record Terms(
            int fromDay, String who, Optional<Employment> employment, Optional<Timetable> timetable, Optional<Pay> pay)
            implements Change {
        /** What the position is from then on. */
        public Position applied(Position before) {
            return before.under(
                    employment.orElse(before.employment()),
                    timetable.orElse(before.timetable()),
                    pay.orElse(before.pay()));
        }

        @Override
        public Optional<String> person() {
            return Optional.of(who);
        }

        @Override
        public Terms later(int days) {
            return new Terms(fromDay + days, who, employment, timetable, pay);
        }

        @Override
        public String kind() {
            return "terms";
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.terms(this);
        }
    }

    /**
     * Somebody is on leave and comes back: a fact of their life, which no plan puts off.
     *
     * @param untilDay the first day on which they are back
     * @param pay share of their usual pay that the shop goes on paying, 0 to 1
     */
    record Away(int fromDay, int untilDay, String who, double pay) implements Change {
        public Away {
            if (untilDay <= fromDay || !(pay >= 0 && pay <= 1)) {
                throw new IllegalArgumentException(
                        "nobody is away from day " + fromDay + " to day " + untilDay + " at " + pay + " of their pay");
            }
        }

        @Override
        public Optional<String> person() {
            return Optional.of(who);
        }

        @Override
        public boolean isFact() {
            return true;
        }

        @Override
        public Away later(int days) {
            return this;
        }

        @Override
        public OptionalInt lasts() {
            return OptionalInt.of(untilDay - fromDay);
        }

        @Override
        public String kind() {
            return "leave";
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.away(this);
        }
    }

    /**
     * Somebody leaves for good, and the position goes with them.
     *
     * @param fromDay the first day on which they are no longer here
     * @param anyway whether they leave under every plan, so that no plan puts it off
     */
    record Farewell(int fromDay, String who, boolean anyway) implements Change {
        @Override
        public Optional<String> person() {
            return Optional.of(who);
        }

        @Override
        public boolean isFact() {
            return anyway;
        }

        @Override
        public Farewell later(int days) {
            return anyway ? this : new Farewell(fromDay + days, who, false);
        }

        @Override
        public OptionalInt lasts() {
            return OptionalInt.of(0);
        }

        @Override
        public String kind() {
            return "leaves";
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.farewell(this);
        }
    }

    /**
     * A change that waits for a sign and has no day of its own.
     *
     * @param then as it would be from the first day on
     * @param anyway whether it comes under every plan
     */
    record Awaited(Cue cue, Change then, boolean anyway) implements Change {
        /** After all days. */
        @Override
        public int fromDay() {
            return Integer.MAX_VALUE;
        }

        /** What comes when the sign is there. */
        Change on(int day) {
            return then.later(day);
        }

        @Override
        public Optional<String> person() {
            return then.person();
        }

        @Override
        public boolean isFact() {
            return anyway;
        }

        @Override
        public OptionalInt lasts() {
            return then.lasts();
        }

        /** What waits for a sign goes on waiting for it. */
        @Override
        public Awaited later(int days) {
            return this;
        }

        @Override
        public String kind() {
            return then.kind();
        }

        @Override
        public <R> R tell(Visitor<R> visitor) {
            return visitor.awaited(this);
        }
    }

    /** One answer for each kind of change. */
    interface Visitor<R> {
        R adBudget(AdBudget change);

        R meetings(Meetings change);

        R tool(Tool change);

        R selfServing(SelfServing change);

        R outsourcing(Outsourcing change);

        R price(Price change);

        R returnPostage(ReturnPostage change);

        R terms(Terms change);

        R away(Away change);

        R farewell(Farewell change);

        R awaited(Awaited change);
    }
}
