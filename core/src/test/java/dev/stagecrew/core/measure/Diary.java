package dev.stagecrew.core.measure;

import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.core.event.ShopEvent.ContactAbandoned;
import dev.stagecrew.core.event.ShopEvent.ContactAnswered;
import dev.stagecrew.core.event.ShopEvent.ContactArrived;
import dev.stagecrew.core.event.ShopEvent.ContactResolved;
import dev.stagecrew.core.event.ShopEvent.ContactSelfServed;
import dev.stagecrew.core.event.ShopEvent.GoodsMoved;
import dev.stagecrew.core.event.ShopEvent.LevelObserved;
import dev.stagecrew.core.event.ShopEvent.MoneyMoved;
import dev.stagecrew.core.event.ShopEvent.OrderCancelled;
import dev.stagecrew.core.event.ShopEvent.OrderDispatched;
import dev.stagecrew.core.event.ShopEvent.OrderLost;
import dev.stagecrew.core.event.ShopEvent.OrderOversold;
import dev.stagecrew.core.event.ShopEvent.OrderPlaced;
import dev.stagecrew.core.event.ShopEvent.OrderRefunded;
import dev.stagecrew.core.event.ShopEvent.ParcelDelivered;
import dev.stagecrew.core.event.ShopEvent.ParcelReplaced;
import dev.stagecrew.core.event.ShopEvent.ParcelReturned;
import dev.stagecrew.core.event.ShopEvent.PersonBrokeDown;
import dev.stagecrew.core.event.ShopEvent.PersonLeft;
import dev.stagecrew.core.event.ShopEvent.PersonStarted;
import dev.stagecrew.core.event.ShopEvent.PromiseBroken;
import dev.stagecrew.core.event.ShopEvent.Reviewed;
import dev.stagecrew.core.event.ShopEvent.SearchOpened;
import dev.stagecrew.core.event.ShopEvent.ShiftMissed;
import dev.stagecrew.core.event.ShopEvent.ShiftWorked;
import dev.stagecrew.core.event.ShopEvent.TimeSpent;
import dev.stagecrew.core.event.ShopEvent.VisitsCounted;
import dev.stagecrew.core.event.ShopEvent.WorkDue;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.shop.ContactKind;
import dev.stagecrew.core.shop.GoodsFlow;
import dev.stagecrew.core.shop.LossReason;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.time.SimTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes down what happened in an invented shop, in any order; times are days from 0 and hours of the day. */
final class Diary {
    private final List<ShopEvent> events = new ArrayList<>();
    private long now;

    /** What is written from here on happened at this hour. */
    Diary on(int day, double hour) {
        now = SimTime.startOfDay(day) + SimTime.hours(hour);
        return this;
    }

    Diary visits(Channel channel, int visits, int engaged) {
        return add(new VisitsCounted(now, channel, visits, engaged));
    }

    Diary orderOfNew(Channel channel, double value) {
        return add(new OrderPlaced(now, 1, channel, value, true));
    }

    Diary orderOfKnown(Channel channel, double value) {
        return add(new OrderPlaced(now, 1, channel, value, false));
    }

    Diary lost(LossReason reason, double value) {
        return add(new OrderLost(now, Channel.SOCIAL, reason, value));
    }

    Diary answered(ContactKind kind, Medium medium, double waitMinutes) {
        long wait = SimTime.minutes(waitMinutes);
        add(new ContactArrived(now, kind, medium));
        return add(new ContactAnswered(now + wait, kind, medium, wait));
    }

    Diary gaveUp(ContactKind kind, Medium medium, double waitMinutes, boolean silently) {
        long wait = SimTime.minutes(waitMinutes);
        add(new ContactArrived(now, kind, medium));
        return add(new ContactAbandoned(now + wait, kind, medium, wait, silently));
    }

    Diary stillWaits(ContactKind kind, Medium medium) {
        return add(new ContactArrived(now, kind, medium));
    }

    Diary selfServed(int contacts, boolean solved) {
        return times(contacts, new ContactSelfServed(now, ContactKind.RETURN, Medium.CHAT, solved));
    }

    Diary resolved(double hours, boolean satisfied, boolean reopened) {
        return add(new ContactResolved(now, ContactKind.RETURN, SimTime.hours(hours), satisfied, reopened));
    }

    Diary spent(String person, String duty, double hours, double hoursOfWork) {
        return add(new TimeSpent(now, person, duty, SimTime.hours(hours), SimTime.hours(hoursOfWork)));
    }

    Diary due(String duty, double hours) {
        return add(new WorkDue(now, duty, SimTime.hours(hours)));
    }

    Diary shift(String person, double hours, double overtimeHours, int hats, double strain, double morale) {
        return add(
                new ShiftWorked(now, person, SimTime.hours(hours), SimTime.hours(overtimeHours), hats, strain, morale));
    }

    Diary missed(String person, double hours, boolean paid) {
        return add(new ShiftMissed(now, person, SimTime.hours(hours), paid));
    }

    Diary dispatched(double days, boolean onTime, double value) {
        return add(new OrderDispatched(now, 1, Math.round(days * SimTime.DAY_MILLIS), onTime, value));
    }

    Diary cancelled(double value) {
        return add(new OrderCancelled(now, 1, value));
    }

    Diary returned(int parcels) {
        return times(parcels, new ParcelReturned(now, 1));
    }

    Diary goodsMoved(int units) {
        return add(new GoodsMoved(now, GoodsFlow.TAKEN, units));
    }

    Diary delivered(double daysLate, boolean wrong, boolean damaged) {
        return add(new ParcelDelivered(now, 1, daysLate, wrong, damaged));
    }

    Diary reviewed(double stars) {
        return add(new Reviewed(now, stars));
    }

    Diary money(Posting posting, double amount) {
        return add(new MoneyMoved(now, posting, amount));
    }

    Diary level(Level level, double value) {
        return add(new LevelObserved(now, level, value));
    }

    Diary oversold(int orders) {
        return times(orders, new OrderOversold(now, 1));
    }

    Diary promisesBroken(int orders) {
        return times(orders, new PromiseBroken(now, 1));
    }

    Diary replaced(int orders) {
        return times(orders, new ParcelReplaced(now, 1));
    }

    Diary refunded(int orders) {
        return times(orders, new OrderRefunded(now, 1, 35));
    }

    Diary started(int people) {
        return times(people, new PersonStarted(now, "ada", "agent", false));
    }

    Diary left(int people) {
        return times(people, new PersonLeft(now, "ada", "agent"));
    }

    Diary brokeDown(int people) {
        return times(people, new PersonBrokeDown(now, "ada", 30));
    }

    Diary searched() {
        return add(new SearchOpened(now, "ada", "agent"));
    }

    /** Everything, as it happened. */
    List<ShopEvent> events() {
        return events.stream()
                .sorted(Comparator.comparingLong(ShopEvent::atMillis))
                .toList();
    }

    private Diary times(int number, ShopEvent event) {
        for (int i = 0; i < number; i++) {
            add(event);
        }
        return this;
    }

    private Diary add(ShopEvent event) {
        events.add(event);
        return this;
    }
}
