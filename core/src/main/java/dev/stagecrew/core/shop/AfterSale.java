package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.shop.Purchase.Stage;
import dev.stagecrew.core.time.SimTime;
import java.util.HashMap;
import java.util.Map;

/**
 * What a shop owes its buyers once they have paid, and what becomes of it when nobody sees to it. It decides; a
 * {@link House} carries out.
 *
 * <ul>
 *   <li>An order that is still in the house when its promised time passes is cancelled after an exponential time, at the
 *       latest when the law says: the money goes back, the goods go back on the shelf, and nobody packs it any more.
 *   <li>A wrong or broken parcel is replaced once its complaint is settled. When no replacement has left the house in
 *       time, the money goes back.
 *   <li>A returned parcel is work, then the money goes back and the goods on the shelf, if they can be sold again. The
 *       money goes back in time even if the parcel lies there unopened.
 *   <li>A buyer judges the shop once: when the parcel comes, when they cancel, or some days past the promise unseen.
 * </ul>
 */
public final class AfterSale {
    private final Assumptions assumptions;
    private final House house;
    private final Promises promises;
    private final Returning returning;
    private final Streams.Family patience;
    private final Streams.Family bank;
    private final Map<Long, Purchase> open = new HashMap<>();
    private double returnRate = 1;

    public AfterSale(Assumptions assumptions, Streams streams, House house) {
        this.assumptions = assumptions;
        this.house = house;
        this.promises =
                new Promises(assumptions.get(Assumption.PROMISE_DAYS), assumptions.get(Assumption.WRITE_OFF_DAYS));
        this.returning = new Returning(assumptions, streams);
        this.patience = streams.named("order.patience");
        this.bank = streams.named("order.bank");
    }

    /** A new order, in order of time; {@code there} says whether its goods are. */
    public void placed(Order order, boolean there) {
        Purchase purchase = new Purchase(order, there);
        open.put(order.id(), purchase);
        promises.placed(purchase);
        if (there) {
            purchase.packs(house.pack(purchase, House.Occasion.SALE));
        }
    }

    /** The goods of an order have been found that it lacked; it may have been cancelled meanwhile. */
    public void goodsFound(Order order) {
        Purchase purchase = open.get(order.id());
        if (purchase == null) {
            house.reshelve(order);
            return;
        }
        purchase.hasGoods(true);
        boolean again = purchase.is(Stage.REPLACED);
        purchase.packs(house.pack(purchase, again ? House.Occasion.REPLACEMENT : House.Occasion.GOODS_FOUND));
    }

    /** Whether a parcel is still to be sent; a buyer may have left while it was being packed. */
    public boolean isWanted(Packing packing) {
        return packing.purchase().packing() == packing;
    }

    /** The carrier has taken a parcel. */
    public void handedOver(Packing packing) {
        Purchase purchase = packing.purchase();
        purchase.packs(null);
        purchase.hasGoods(false);
        if (packing.isAgain()) {
            close(purchase);
        } else {
            purchase.enters(Stage.SENT);
        }
    }

    /** A first parcel has come; {@code wrong} says that something else was in it. */
    public void delivered(Purchase purchase, boolean wrong, long nowMillis) {
        purchase.arrives();
        Order order = purchase.order();
        ParcelNeeds luck = order.parcel();
        boolean damaged = !wrong && luck.damagedLuck() < assumptions.get(Assumption.DAMAGED_PARCEL);
        Judgement verdict = new Judgement(daysLate(order, nowMillis), wrong || damaged, true);
        house.delivered(order, verdict.daysLate(), wrong, damaged);
        if (verdict.spoilt()) {
            purchase.enters(Stage.SPOILT);
            house.write(order, damaged ? ContactKind.DAMAGED : ContactKind.WRONG_PARCEL, nowMillis, true);
            house.remind(nowMillis + owedMillis(), purchase, Step.OWED);
        } else if (returning.goesBack(order, returnRate)) {
            sendBack(purchase, nowMillis + luck.returnDelayMillis(), verdict);
        } else {
            close(purchase);
        }
        judge(purchase, verdict);
    }

    /** A ticket about an order came to its end; a complaint in time makes another parcel go out. */
    public void settled(ContactKind kind, Order order) {
        Purchase purchase = open.get(order.id());
        boolean complaint = kind == ContactKind.WRONG_PARCEL || kind == ContactKind.DAMAGED;
        if (complaint && purchase != null && purchase.is(Stage.SPOILT)) {
            purchase.enters(Stage.REPLACED);
            house.replace(order);
        }
    }

    /** Somebody has unpacked a returned parcel: the money goes back if it has not, and the goods if they can be sold. */
    public void unpacked(Unpacking parcel) {
        Purchase purchase = parcel.purchase();
        refund(purchase, false);
        if (returning.isResellable(purchase.order())) {
            house.resell(purchase.order());
        }
        close(purchase);
    }

    /** From now on so many times as much comes back as today. */
    public void turnReturnsTo(double rate) {
        returnRate = rate;
    }

    /** Midnight: asks to be reminded of today's promises, and hears the judgement of those who wait too long. */
    public void newDay(long nowMillis) {
        for (Purchase purchase : promises.dueBefore(nowMillis + SimTime.DAY_MILLIS)) {
            long due = Math.max(nowMillis, promises.dueMillis(purchase.order()));
            house.remind(due, purchase, Step.PROMISE);
        }
        for (Purchase purchase : promises.writeOff(nowMillis)) {
            judge(purchase, never());
        }
    }

    /** The instant has come that was asked for. */
    public void reminded(Purchase purchase, Step step, long nowMillis) {
        switch (step) {
            case PROMISE -> promisePasses(purchase, nowMillis);
            case PATIENCE -> patienceEnds(purchase);
            case BACK -> comesBack(purchase, nowMillis);
            case OWED -> moneyIsDue(purchase);
        }
    }

    /** Whether a buyer reviews the shop: more often when asked well, and when nothing came. */
    public boolean reviews(Order order, Judgement verdict, double crm) {
        double unasked = assumptions.get(Assumption.REVIEW_RATE);
        double chance = unasked + (assumptions.get(Assumption.REVIEW_RATE_EMAIL) - unasked) * crm;
        double factor = verdict.came() ? 1 : assumptions.get(Assumption.REVIEW_UNDELIVERED);
        return order.parcel().reviewLuck() < chance * factor;
    }

    private void promisePasses(Purchase purchase, long nowMillis) {
        if (!purchase.isAwaited()) {
            return;
        }
        Order order = purchase.order();
        house.promiseBroken(order);
        if (order.parcel().lateLuck() < assumptions.get(Assumption.LATE_TICKETS)) {
            house.write(order, ContactKind.WHERE_IS_MY_ORDER, nowMillis, true);
        }
        if (purchase.is(Stage.OPEN)) {
            house.remind(nowMillis + patienceMillis(order), purchase, Step.PATIENCE);
        }
    }

    private long patienceMillis(Order order) {
        RandomStream luck = patience.at(order.id());
        double days = luck.nextExponential() / assumptions.get(Assumption.CANCEL_LATE);
        return SimTime.hours(24 * Math.min(days, assumptions.get(Assumption.REFUND_UNDELIVERED_DAYS)));
    }

    private void patienceEnds(Purchase purchase) {
        if (!purchase.is(Stage.OPEN)) {
            return;
        }
        Order order = purchase.order();
        house.cancelled(order);
        refund(purchase, true);
        keep(purchase);
        close(purchase);
        judge(purchase, never());
    }

    private void sendBack(Purchase purchase, long wishMillis, Judgement verdict) {
        purchase.enters(Stage.RETURNED);
        Order order = purchase.order();
        if (returning.writes(order)) {
            house.write(order, ContactKind.RETURN, wishMillis, verdict.isBad());
        }
        house.remind(wishMillis + order.parcel().transitMillis(), purchase, Step.BACK);
    }

    private void comesBack(Purchase purchase, long nowMillis) {
        house.unpack(purchase, returning.workMillis(purchase.order()));
        long wishedMillis = nowMillis - purchase.order().parcel().transitMillis();
        house.remind(Math.max(nowMillis, wishedMillis + owedMillis()), purchase, Step.OWED);
    }

    /** Nobody answered, replaced or unpacked in time. */
    private void moneyIsDue(Purchase purchase) {
        if (purchase.is(Stage.CLOSED)) {
            return;
        }
        refund(purchase, true);
        if (purchase.is(Stage.REPLACED)) {
            keep(purchase);
        }
        if (!purchase.is(Stage.RETURNED)) {
            close(purchase);
        }
    }

    /** What was to be sent stays in the house, or is waited for no longer. */
    private void keep(Purchase purchase) {
        if (!purchase.hasGoods()) {
            house.forget(purchase.order());
            return;
        }
        Packing packing = purchase.packing();
        if (packing != null) {
            purchase.packs(null);
            house.drop(packing);
        }
        house.reshelve(purchase.order());
    }

    private void refund(Purchase purchase, boolean timeRanOut) {
        if (purchase.refunds()) {
            Order order = purchase.order();
            boolean throughBank =
                    timeRanOut && bank.at(order.id()).nextDouble() < assumptions.get(Assumption.CHARGE_BACK);
            house.refund(order, throughBank, !purchase.is(Stage.OPEN));
        }
    }

    private void judge(Purchase purchase, Judgement verdict) {
        if (purchase.judges()) {
            house.judged(purchase.order(), verdict);
        }
    }

    private void close(Purchase purchase) {
        purchase.enters(Stage.CLOSED);
        open.remove(purchase.order().id());
    }

    private Judgement never() {
        return new Judgement(assumptions.get(Assumption.WRITE_OFF_DAYS), false, false);
    }

    private double daysLate(Order order, long nowMillis) {
        return Math.max(0, nowMillis - promises.dueMillis(order)) / (double) SimTime.DAY_MILLIS;
    }

    private long owedMillis() {
        return SimTime.hours(24 * assumptions.get(Assumption.REFUND_OWED_DAYS));
    }

    /** What time brings to an order. */
    public enum Step {
        /** Its promised time passes. */
        PROMISE,
        /** The buyer's patience with an order that was not sent ends. */
        PATIENCE,
        /** The parcel is back. */
        BACK,
        /** The money for a wrong, broken or returned parcel is owed. */
        OWED
    }

    /** Who carries out what is decided here. */
    public interface House {
        /** Asks to be reminded of an order at an instant. */
        void remind(long atMillis, Purchase purchase, Step step);

        /** A buyer writes at an instant; {@code annoyed} where the parcel was late, wrong or broken. */
        void write(Order order, ContactKind kind, long atMillis, boolean annoyed);

        /** A parcel is to be packed. */
        Packing pack(Purchase purchase, Occasion occasion);

        /** Nobody is to pack that parcel any more. */
        void drop(Packing packing);

        /** A returned parcel lies there, so much work. */
        void unpack(Purchase purchase, long workMillis);

        void promiseBroken(Order order);

        void delivered(Order order, double daysLate, boolean wrong, boolean damaged);

        /** The buyer of an order that was never sent has left. */
        void cancelled(Order order);

        /** The order is to be sent once more, as soon as its goods are found on the shelf again. */
        void replace(Order order);

        /**
         * The money goes back.
         *
         * @param throughBank where the buyer had to ask the bank for it
         * @param sent whether a parcel had left the house
         */
        void refund(Order order, boolean throughBank, boolean sent);

        /** Goods that never left the house go back on the shelf. */
        void reshelve(Order order);

        /** Goods that a buyer sent back can be sold again. */
        void resell(Order order);

        /** Goods that were missing are no longer waited for. */
        void forget(Order order);

        void judged(Order order, Judgement verdict);

        /** Why a parcel is packed. */
        enum Occasion {
            SALE,
            /** A sale whose goods were missing from the shelf at first. */
            GOODS_FOUND,
            REPLACEMENT
        }
    }
}
