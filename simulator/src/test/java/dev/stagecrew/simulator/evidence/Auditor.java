package dev.stagecrew.simulator.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.event.EventSink;
import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.ShopEvent;

/** Keeps books of its own from the events of a replication, and holds the shop's counts against them every midnight. */
final class Auditor implements EventSink {
    long asked;
    long answered;
    long gaveUp;
    long placed;
    long dispatched;
    long delivered;
    double money;
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
        } else if (event instanceof ShopEvent.OrderPlaced) {
            placed++;
        } else if (event instanceof ShopEvent.OrderDispatched) {
            dispatched++;
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

    private void hold(ShopEvent.LevelObserved seen) {
        if (seen.level() == Level.WAITING) {
            assertThat(seen.value()).as("contacts that wait, %s", seen).isEqualTo((double) waiting());
        } else if (seen.level() == Level.BACKLOG) {
            assertThat(seen.value()).as("orders in the house, %s", seen).isEqualTo((double) (placed - dispatched));
        }
    }
}
