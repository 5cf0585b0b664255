package dev.stagecrew.core.event;

import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.shop.ContactKind;
import dev.stagecrew.core.shop.GoodsFlow;
import dev.stagecrew.core.shop.LossReason;
import dev.stagecrew.core.shop.Medium;

/**
 * Something that happened in the shop. KPIs are folded from these and from nothing else, so that a log of them gives the
 * same KPIs again.
 */
public sealed interface ShopEvent {
    /** When it happened, in milliseconds since the first measured midnight; negative during warm-up. */
    long atMillis();

    /** Hands the event to the method made for it. */
    void tell(Listener listener);

    /** Visits of a day through one channel, counted together: ready buyers and all others. */
    record VisitsCounted(long atMillis, Channel channel, long visits, long engaged) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /** A ready buyer who left without buying. {@code value} is the order lost. */
    record OrderLost(long atMillis, Channel channel, LossReason reason, double value) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    record OrderPlaced(long atMillis, long order, Channel channel, double value, boolean newCustomer)
            implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /** A question before the sale or a ticket after it has reached the help desk. */
    record ContactArrived(long atMillis, ContactKind kind, Medium medium) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /**
     * A question or a ticket was answered by nobody: a page or a machine did.
     *
     * @param solved whether it was solved, or only taken for it
     */
    record ContactSelfServed(long atMillis, ContactKind kind, Medium medium, boolean solved) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /** Somebody began to answer: the first response. */
    record ContactAnswered(long atMillis, ContactKind kind, Medium medium, long waitMillis) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /** Patience ran out before the first response. {@code silently}: the desk is not told, and answers all the same. */
    record ContactAbandoned(long atMillis, ContactKind kind, Medium medium, long waitMillis, boolean silently)
            implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    record ContactResolved(
            long atMillis, ContactKind kind, long sinceArrivalMillis, boolean satisfied, boolean reopened)
            implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /**
     * Somebody spent time on a duty.
     *
     * @param workMillis size of the work done, as an unhurried full-speed person would take
     */
    record TimeSpent(long atMillis, String person, String duty, long spentMillis, long workMillis)
            implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /** A shift ended. */
    record ShiftWorked(
            long atMillis,
            String person,
            long scheduledMillis,
            long overtimeMillis,
            int hats,
            double strain,
            double morale)
            implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /** Somebody did not come to a shift. {@code paid}: it is paid all the same, as an employee's illness and leave are. */
    record ShiftMissed(long atMillis, String person, long scheduledMillis, boolean paid) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /** Work of a duty became due: what coverage is measured against. */
    record WorkDue(long atMillis, String duty, long workMillis) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /** The books said that the goods were there, and the shelf is empty: the order waits for the next delivery. */
    record OrderOversold(long atMillis, long order) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /** An order has left the house: what its buyer paid, {@code value}, is earned now. */
    record OrderDispatched(long atMillis, long order, long sinceOrderMillis, boolean onTime, double value)
            implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    record ParcelDelivered(long atMillis, long order, double daysLate, boolean wrong, boolean damaged)
            implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /** The promised time passed and the parcel has not come; it may never come. */
    record PromiseBroken(long atMillis, long order) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /** The buyer has left because the order had not: it is sold no longer, and its {@code value} never earned. */
    record OrderCancelled(long atMillis, long order, double value) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /** A parcel that a buyer sent back is here. */
    record ParcelReturned(long atMillis, long order) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /** Goods came onto the shelf or left it. */
    record GoodsMoved(long atMillis, GoodsFlow flow, long units) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /** A wrong or broken parcel is to be packed and paid for once more. */
    record ParcelReplaced(long atMillis, long order) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /** The money for an order goes back: it was never sent, came wrong or broken, or was returned. */
    record OrderRefunded(long atMillis, long order, double value) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    record Reviewed(long atMillis, double stars) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /** Money came in (positive) or went out. */
    record MoneyMoved(long atMillis, Posting posting, double amount) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /** A slow quantity, looked at in the last millisecond of each day. */
    record LevelObserved(long atMillis, Level level, double value) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    record SearchOpened(long atMillis, String person, String role) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    record PersonStarted(long atMillis, String person, String role, boolean unfit) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    record PersonLeft(long atMillis, String person, String role) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /** Somebody broke down after long strain and is out for a while. */
    record PersonBrokeDown(long atMillis, String person, int days) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /**
     * What waited for a sign under the plan comes: somebody's first day at work, or the first day of a change.
     *
     * @param step its name ({@link dev.stagecrew.core.plan.Steps})
     */
    record StepCame(long atMillis, String step) implements ShopEvent {
        @Override
        public void tell(Listener listener) {
            listener.on(this);
        }
    }

    /** One method for each kind of event: adding a kind does not compile until every listener knows it. */
    interface Listener {
        void on(VisitsCounted event);

        void on(OrderLost event);

        void on(OrderPlaced event);

        void on(ContactArrived event);

        void on(ContactSelfServed event);

        void on(ContactAnswered event);

        void on(ContactAbandoned event);

        void on(ContactResolved event);

        void on(TimeSpent event);

        void on(ShiftWorked event);

        void on(ShiftMissed event);

        void on(WorkDue event);

        void on(OrderOversold event);

        void on(OrderDispatched event);

        void on(ParcelDelivered event);

        void on(PromiseBroken event);

        void on(OrderCancelled event);

        void on(ParcelReturned event);

        void on(GoodsMoved event);

        void on(ParcelReplaced event);

        void on(OrderRefunded event);

        void on(Reviewed event);

        void on(MoneyMoved event);

        void on(LevelObserved event);

        void on(SearchOpened event);

        void on(PersonStarted event);

        void on(PersonLeft event);

        void on(PersonBrokeDown event);

        void on(StepCame event);
    }
}
