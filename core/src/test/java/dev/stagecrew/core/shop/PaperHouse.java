package dev.stagecrew.core.shop;

import dev.stagecrew.core.time.SimTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** A house that carries out nothing: it notes in plain words what it is told, and keeps the time. */
final class PaperHouse implements AfterSale.House {
    final List<String> told = new ArrayList<>();
    final List<Packing> packings = new ArrayList<>();
    final List<Unpacking> unpackings = new ArrayList<>();
    final List<Judgement> verdicts = new ArrayList<>();
    final List<Parcel> parcels = new ArrayList<>();
    final List<Letter> letters = new ArrayList<>();
    private final PriorityQueue<Reminder> reminders = new PriorityQueue<>(Comparator.comparingLong(Reminder::atMillis));
    private long nowMillis;

    /** Lets time pass, day by day, to the end of a day. */
    void passTo(int lastDay, AfterSale afterSale) {
        for (int day = SimTime.dayOf(nowMillis) + 1; day <= lastDay + 1; day++) {
            passToInstant(SimTime.startOfDay(day), afterSale);
            nowMillis = SimTime.startOfDay(day);
            afterSale.newDay(nowMillis);
        }
    }

    private void passToInstant(long atMillis, AfterSale afterSale) {
        while (!reminders.isEmpty() && reminders.peek().atMillis < atMillis) {
            Reminder next = reminders.remove();
            nowMillis = next.atMillis;
            afterSale.reminded(next.purchase, next.step, nowMillis);
        }
    }

    long nowMillis() {
        return nowMillis;
    }

    @Override
    public void remind(long atMillis, Purchase purchase, AfterSale.Step step) {
        reminders.add(new Reminder(atMillis, purchase, step));
    }

    @Override
    public void write(Order order, ContactKind kind, long atMillis, boolean annoyed) {
        tell("asks " + kind.id());
        letters.add(new Letter(kind, atMillis, annoyed));
    }

    @Override
    public Packing pack(Purchase purchase, Occasion occasion) {
        tell("pack " + occasion);
        Packing packing = new Packing(0, nowMillis, 0, purchase, occasion == Occasion.REPLACEMENT, 0);
        packings.add(packing);
        return packing;
    }

    @Override
    public void drop(Packing packing) {
        tell("drop");
    }

    @Override
    public void unpack(Purchase purchase, long workMillis) {
        tell("unpack for " + Math.round(SimTime.inMinutes(workMillis)));
        unpackings.add(new Unpacking(0, nowMillis, workMillis, purchase));
    }

    @Override
    public void promiseBroken(Order order) {
        tell("late");
    }

    @Override
    public void delivered(Order order, double daysLate, boolean wrong, boolean damaged) {
        tell("delivered");
        parcels.add(new Parcel(daysLate, wrong, damaged));
    }

    @Override
    public void cancelled(Order order) {
        tell("cancelled");
    }

    @Override
    public void replace(Order order) {
        tell("replace");
    }

    @Override
    public void refund(Order order, boolean throughBank, boolean sent) {
        tell(throughBank ? "charge-back" : "refund");
    }

    @Override
    public void reshelve(Order order) {
        tell("reshelve");
    }

    @Override
    public void resell(Order order) {
        tell("resell");
    }

    @Override
    public void forget(Order order) {
        tell("forget");
    }

    @Override
    public void judged(Order order, Judgement verdict) {
        verdicts.add(verdict);
    }

    private void tell(String what) {
        told.add(SimTime.dayOf(nowMillis) + " " + what);
    }

    /** How a parcel came. */
    record Parcel(double daysLate, boolean wrong, boolean damaged) {}

    /** What a buyer writes. */
    record Letter(ContactKind kind, long atMillis, boolean annoyed) {}

    private record Reminder(long atMillis, Purchase purchase, AfterSale.Step step) {}
}
