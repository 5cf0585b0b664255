package dev.stagecrew.simulator.relations;

import dev.stagecrew.core.event.EventSink;
import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.core.shop.GoodsFlow;
import dev.stagecrew.core.time.SimTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Keeps books of its own from the events of a replication, and holds the shop's counts against them every midnight. Gaps are
 * the largest seen.
 */
final class Auditor implements EventSink {
    long asked;
    long placed;
    long dispatched;
    long delivered;
    long replaced;
    long returned;
    /** How often time ran backwards, an order left the house a second time or its money went back a second time. */
    long impossible;

    double waitingGap;
    double houseGap;
    double shelfGap;
    double earned;
    double cancelledValue;
    double refunded;
    final Map<Posting, Double> money = new EnumMap<>(Posting.class);
    final Map<String, Long> presentMillis = new HashMap<>();
    final Map<String, Long> paidAbsenceMillis = new HashMap<>();
    final Map<String, Long> workedMillis = new HashMap<>();

    private final Map<Long, Double> paid = new HashMap<>();
    private final Set<Long> left = new HashSet<>();
    private final Set<Long> moneyBack = new HashSet<>();
    private long ended;
    private long cancelled;
    private double onShelf = Double.NaN;
    private long lastMillis = Long.MIN_VALUE;

    @Override
    public void accept(ShopEvent event) {
        impossible += event.atMillis() < lastMillis ? 1 : 0;
        lastMillis = event.atMillis();
        if (event instanceof ShopEvent.ContactArrived) {
            asked++;
        } else if (event instanceof ShopEvent.ContactAnswered || event instanceof ShopEvent.ContactAbandoned) {
            ended++;
        } else if (event instanceof ShopEvent.LevelObserved seen) {
            hold(seen);
        } else if (event instanceof ShopEvent.GoodsMoved moved) {
            boolean comes = moved.flow() == GoodsFlow.BOUGHT || moved.flow() == GoodsFlow.BACK;
            onShelf += comes ? moved.units() : -moved.units();
        } else {
            follow(event);
            if (event.atMillis() >= 0) {
                count(event);
            }
        }
    }

    private void follow(ShopEvent event) {
        if (event instanceof ShopEvent.OrderPlaced order) {
            placed++;
            paid.put(order.order(), order.value());
        } else if (event instanceof ShopEvent.OrderDispatched order) {
            dispatched++;
            leaves(order.order(), order.value());
        } else if (event instanceof ShopEvent.OrderCancelled order) {
            cancelled++;
            leaves(order.order(), order.value());
        } else if (event instanceof ShopEvent.OrderRefunded order) {
            boolean first = moneyBack.add(order.order());
            impossible += first && order.value() == paid.get(order.order()) ? 0 : 1;
        } else if (event instanceof ShopEvent.ParcelDelivered) {
            delivered++;
        } else if (event instanceof ShopEvent.ParcelReplaced) {
            replaced++;
        } else if (event instanceof ShopEvent.ParcelReturned) {
            returned++;
        }
    }

    /** What belongs to the horizon and not to the warm-up. */
    private void count(ShopEvent event) {
        if (event instanceof ShopEvent.MoneyMoved moved) {
            money.merge(moved.posting(), moved.amount(), Double::sum);
        } else if (event instanceof ShopEvent.OrderDispatched order) {
            earned += order.value();
        } else if (event instanceof ShopEvent.OrderCancelled order) {
            cancelledValue += order.value();
        } else if (event instanceof ShopEvent.OrderRefunded order) {
            refunded += order.value();
        } else if (event instanceof ShopEvent.ShiftWorked shift) {
            presentMillis.merge(shift.person(), shift.scheduledMillis() + shift.overtimeMillis(), Long::sum);
        } else if (event instanceof ShopEvent.ShiftMissed shift && shift.paid()) {
            paidAbsenceMillis.merge(shift.person(), shift.scheduledMillis(), Long::sum);
        } else if (event instanceof ShopEvent.TimeSpent spent) {
            workedMillis.merge(spent.person(), spent.spentMillis(), Long::sum);
        }
    }

    /** What moved for this purpose, coming in positive. */
    double moved(Posting posting) {
        return money.getOrDefault(posting, 0.0);
    }

    /** Hours of presence and of absence that are paid all the same. */
    double paidHours(String person) {
        return SimTime.inHours(presentMillis.getOrDefault(person, 0L) + paidAbsenceMillis.getOrDefault(person, 0L));
    }

    double idleHours(String person) {
        return SimTime.inHours(presentMillis.getOrDefault(person, 0L) - workedMillis.getOrDefault(person, 0L));
    }

    /** An order leaves the house or is cancelled, never both and never twice. */
    private void leaves(long order, double value) {
        boolean first = left.add(order);
        impossible += first && value == paid.get(order) ? 0 : 1;
    }

    private void hold(ShopEvent.LevelObserved seen) {
        if (seen.level() == Level.WAITING) {
            waitingGap = Math.max(waitingGap, Math.abs(seen.value() - (asked - ended)));
        } else if (seen.level() == Level.BACKLOG) {
            houseGap = Math.max(houseGap, Math.abs(seen.value() - (placed - dispatched - cancelled)));
        } else if (seen.level() == Level.ON_SHELF) {
            double expected = Double.isNaN(onShelf) ? seen.value() : onShelf;
            shelfGap = Math.max(shelfGap, Math.abs(seen.value() - expected));
            onShelf = seen.value();
        }
    }
}
