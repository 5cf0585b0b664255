package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.plan.Staffing;
import dev.stagecrew.core.shop.AfterSale;
import dev.stagecrew.core.shop.Contact;
import dev.stagecrew.core.shop.ContactKind;
import dev.stagecrew.core.shop.FrontDesk;
import dev.stagecrew.core.shop.Judgement;
import dev.stagecrew.core.shop.Morning;
import dev.stagecrew.core.shop.Order;
import dev.stagecrew.core.shop.Purchase;
import dev.stagecrew.core.shop.Shopper;
import dev.stagecrew.core.work.Appetite;
import dev.stagecrew.core.work.Cover;
import dev.stagecrew.core.work.Trade;
import dev.stagecrew.core.work.Work;
import java.util.List;

/**
 * All that agents say to each other, and to themselves through time. It stands in one place because the talk goes round in
 * circles while the agents need not: each knows the messages and nobody else.
 */
final class Messages {
    private Messages() {}

    /** It is midnight, and this is the state of the shop. */
    record NewMorning(Morning state) implements ToMarket, ToStorefront, ToHelpDesk, ToWarehouse, ToHiring, ToLedger {}

    /** The day is over but for its last millisecond: where things stand now is what the day is remembered by. */
    enum Evening implements ToMarket, ToStorefront, ToHelpDesk, ToWarehouse, ToHiring, ToWorkshop {
        INSTANCE
    }

    /**
     * A piece of work is finished; told to the place it came from.
     *
     * @param skill of whoever did it, 0 to 1
     * @param errorFactor how much more often than usual they err today
     */
    record WorkDone(Work work, double skill, double errorFactor)
            implements ToHelpDesk, ToWarehouse, ToWorkshop, ToStorefront {}

    sealed interface ToMarket {
        /** How a customer found it, who got a parcel or none. */
        record Experience(Order order, Judgement verdict) implements ToMarket {}
    }

    sealed interface ToStorefront {
        record Enter(Shopper shopper) implements ToStorefront {}

        /** A buyer's question was answered in time. */
        record Answered(Shopper shopper) implements ToStorefront {}

        /** A buyer did not wait for the answer. */
        record GaveUp(Shopper shopper) implements ToStorefront {}

        /** A customer writes a review. */
        record Feedback(Order order, Judgement verdict) implements ToStorefront {}

        /** An order's goods are wanted once more, to replace what came wrong or broken. */
        record GoodsWanted(Order order) implements ToStorefront {}

        /** An order's goods are back, or never left the house, and can be sold again. */
        record GoodsReturn(Order order) implements ToStorefront {}

        /** An order whose goods were missing is cancelled. */
        record Forget(Order order) implements ToStorefront {}

        record GoodsArrived(int group, double amount) implements ToStorefront {}
    }

    sealed interface ToHelpDesk {
        /** Somebody's patience ran out before anybody answered. */
        record GaveUp(Contact contact) implements ToHelpDesk {}

        /** A page or a machine answered, and no person has to, or only later. */
        record SelfServed(Contact contact, FrontDesk.Reply reply) implements ToHelpDesk {}

        /** How many wait at this moment, by the router's own count. */
        record Waiting(int number) implements ToHelpDesk {}
    }

    sealed interface ToWarehouse {
        /** A new order; {@code there} says whether its goods are. */
        record Place(Order order, boolean there) implements ToWarehouse {}

        /** The goods of an order have been found that were missing from the shelf, or are wanted once more. */
        record GoodsFound(Order order) implements ToWarehouse {}

        /** The carrier is here. */
        enum Pickup implements ToWarehouse {
            INSTANCE
        }

        record Delivered(Purchase purchase, boolean wrong) implements ToWarehouse {}

        /** Something becomes due about an order. */
        record Reminder(Purchase purchase, AfterSale.Step step) implements ToWarehouse {}

        /** The help desk has settled a ticket about an order. */
        record Settled(ContactKind kind, Order order) implements ToWarehouse {}
    }

    sealed interface ToWorkshop {
        enum Midnight implements ToWorkshop {
            INSTANCE
        }

        record ServiceReport(double satisfied) implements ToWorkshop {}

        /** Orders placed since the last midnight, and the days that recent ones took to leave the house. */
        record WarehouseReport(int orders, double dispatchDays) implements ToWorkshop {}

        /** Who is on the team now costs so much coordination a week, and a manager lifts the others by so much. */
        record TeamReport(double coordinationHours, double managerLift) implements ToWorkshop {}

        /** So much recruiting, from today on. */
        record Undertake(Staffing.Effort effort) implements ToWorkshop {}
    }

    sealed interface ToHiring {
        /** Somebody has done the job that they were hired for. */
        record Delivered(String person) implements ToHiring {}

        /** Somebody has left for good and has nothing in hand. */
        record Gone(ActorRef<ToPerson> person) implements ToHiring {}
    }

    sealed interface ToLedger {
        /** A buyer has paid, on the site or elsewhere. */
        record Sale(double value, boolean elsewhere) implements ToLedger {}

        record Pay(Employment form, double amount) implements ToLedger {}

        /** Somebody is paid for today, of a month of so many days, by what the shop did. */
        record PayByTheDay(Employment form, dev.stagecrew.core.people.Pay pay, int daysOfTheMonth)
                implements ToLedger {}

        /** Somebody is looked for or starts, which costs so much. */
        record Recruit(double amount) implements ToLedger {}

        /** A parcel with goods that sell at a value has left the house, for which so much was paid. */
        record Ship(double salesValue, double paid) implements ToLedger {}

        record Advertise(double amount) implements ToLedger {}

        /** Money goes back to a buyer, who may have had to ask the bank for it. */
        record Refund(double value, boolean throughBank, boolean sent) implements ToLedger {}

        /** A machine took a contact for solved, at a price. */
        record SelfServed(double cost) implements ToLedger {}

        /** The fulfilment house packed an order, or unpacked what came back. */
        record Outsourced(boolean comesBack) implements ToLedger {}

        /** A returned parcel has come. */
        enum ReturnPost implements ToLedger {
            INSTANCE
        }

        /** Goods that sell at a value came back, and can be sold again. */
        record Resell(double salesValue) implements ToLedger {}
    }

    sealed interface ToRouter {
        /** New work. */
        record Submit(Work work) implements ToRouter {}

        record PatienceEnds(Work work) implements ToRouter {}

        /** Work that nobody wants any more. */
        record Drop(Work work) implements ToRouter {}

        /** A person has finished what they had in hand. */
        record Free(int person, Work finished) implements ToRouter {}

        record Remind(int person) implements ToRouter {}

        record Join(int person, ActorRef<ToPerson> ref, List<Cover> covers, Trade trade) implements ToRouter {}

        record Leave(int person) implements ToRouter {}

        record Arrive(int person, long untilMillis) implements ToRouter {}

        /** From now on a person begins no other work than this. */
        record TurnTo(int person, Appetite appetite) implements ToRouter {}

        /** A person goes, and comes back at an instant, or never. */
        record Depart(int person, long backMillis, long untilMillis) implements ToRouter {}

        /** A shift goes on where another ended. */
        record Stay(int person, long untilMillis) implements ToRouter {}

        /** A person who is not here comes at an instant, and no sooner. */
        record Expect(int person, long atMillis, long untilMillis) implements ToRouter {}

        record Interrupted(int person, Work work, EndOfShift then) implements ToRouter {}

        /** A person has put work aside for what they were handed meanwhile. */
        record PutAside(int person, Work work) implements ToRouter {}

        record Count(int duty, ActorRef<ToHelpDesk> replyTo) implements ToRouter {}
    }

    sealed interface ToPerson {
        /** Work to begin at once, whatever is in hand. */
        record Assign(Work work) implements ToPerson {}

        /** How much a manager adds to this person's output from now on. */
        record Lead(double lift) implements ToPerson {}

        record Equip(int duty) implements ToPerson {}

        enum Done implements ToPerson {
            INSTANCE
        }

        enum ShiftBegins implements ToPerson {
            INSTANCE
        }

        enum ShiftEnds implements ToPerson {
            INSTANCE
        }

        /** Leave for good, now. */
        enum GoForGood implements ToPerson {
            INSTANCE
        }
    }
}
