package dev.stagecrew.simulator.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.event.EventSink;
import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.core.shop.GoodsFlow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Keeps books of its own from the events of a replication, and holds the shop's counts against them every midnight. */
final class Auditor implements EventSink {
    long asked;
    long answered;
    long gaveUp;
    long placed;
    long dispatched;
    long cancelled;
    long delivered;
    double money;
    private final Map<Long, Double> paid = new HashMap<>();
    private final Set<Long> left = new HashSet<>();
    private final Set<Long> moneyBack = new HashSet<>();
    private double onShelf = Double.NaN;
    private long lastMillis = Long.MIN_VALUE;

    @Override
    public void accept(ShopEvent event) {
        if (event.atMillis() < lastMillis) {
            throw new AssertionError("time runs backwards at " + event);
        }
        lastMillis = event.atMillis();
        if (event instanceof ShopEvent.ContactArrived) {
            asked++;
        } else if (event instanceof ShopEvent.ContactAnswered) {
            answered++;
        } else if (event instanceof ShopEvent.ContactAbandoned) {
            gaveUp++;
        } else if (event instanceof ShopEvent.OrderPlaced order) {
            placed++;
            paid.put(order.order(), order.value());
        } else if (event instanceof ShopEvent.OrderDispatched order) {
            dispatched++;
            leaves(order.order(), order.value());
        } else if (event instanceof ShopEvent.OrderCancelled order) {
            cancelled++;
            leaves(order.order(), order.value());
        } else if (event instanceof ShopEvent.OrderRefunded order) {
            assertThat(moneyBack.add(order.order()))
                    .as("money goes back once, %s", order)
                    .isTrue();
            assertThat(order.value()).isEqualTo(paid.get(order.order()));
        } else if (event instanceof ShopEvent.GoodsMoved moved) {
            boolean comes = moved.flow() == GoodsFlow.BOUGHT || moved.flow() == GoodsFlow.BACK;
            onShelf += comes ? moved.units() : -moved.units();
        } else if (event instanceof ShopEvent.ParcelDelivered) {
            delivered++;
        } else if (event instanceof ShopEvent.MoneyMoved moved) {
            money += moved.atMillis() >= 0 ? moved.amount() : 0;
        } else if (event instanceof ShopEvent.LevelObserved seen) {
            hold(seen);
        }
    }

    long waiting() {
        return asked - answered - gaveUp;
    }

    /** An order leaves the house or is cancelled, never both and never twice. */
    private void leaves(long order, double value) {
        assertThat(left.add(order)).as("order %s leaves once", order).isTrue();
        assertThat(value).isEqualTo(paid.get(order));
    }

    private void hold(ShopEvent.LevelObserved seen) {
        if (seen.level() == Level.WAITING) {
            assertThat(seen.value()).as("contacts that wait, %s", seen).isEqualTo((double) waiting());
        } else if (seen.level() == Level.BACKLOG) {
            assertThat(seen.value()).as("orders in the house, %s", seen).isEqualTo((double)
                    (placed - dispatched - cancelled));
        } else if (seen.level() == Level.ON_SHELF) {
            assertThat(Double.isNaN(onShelf) ? seen.value() : onShelf)
                    .as("opening and bought are sold, lost or on the shelf, %s", seen)
                    .isEqualTo(seen.value());
            onShelf = seen.value();
        }
    }
}
