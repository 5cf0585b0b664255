package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.ShopEvent.LevelObserved;
import dev.stagecrew.core.event.ShopEvent.OrderDispatched;
import dev.stagecrew.core.event.ShopEvent.OrderRefunded;
import dev.stagecrew.core.event.ShopEvent.ParcelDelivered;
import dev.stagecrew.core.event.ShopEvent.ParcelReplaced;
import dev.stagecrew.core.event.ShopEvent.PromiseBroken;
import dev.stagecrew.core.event.ShopEvent.WorkDue;
import dev.stagecrew.core.shop.Contact;
import dev.stagecrew.core.shop.ContactKind;
import dev.stagecrew.core.shop.Morning;
import dev.stagecrew.core.shop.Needs;
import dev.stagecrew.core.shop.Order;
import dev.stagecrew.core.shop.Packing;
import dev.stagecrew.core.shop.ParcelNeeds;
import dev.stagecrew.core.shop.Pickups;
import dev.stagecrew.core.shop.Promises;
import dev.stagecrew.core.shop.Service;
import dev.stagecrew.core.shop.Skilled;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.core.work.Quality;
import dev.stagecrew.simulator.clock.Agent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Where orders are packed, wait for the carrier, and become parcels that arrive in time, late or wrong. */
final class Warehouse extends Agent<Warehouse.Command> {
    private static final int RECENT_ORDERS = 30;

    /** Pickups before an order whose goods were missing: no later one is in time. */
    private static final int LATE_ALREADY = -1000;

    private final World world;
    private final Places places;
    private final ActorRef<Command> self;
    private final Service service;
    private final Needs needs;
    private final Promises promises;
    private final Pickups pickups;
    private final int packingDuty;
    private final int serviceDuty;
    private final List<Packed> packed = new ArrayList<>();
    private final ArrayDeque<Double> recentDays = new ArrayDeque<>();
    private double recentSum;
    private int visits;
    private int backlog;
    private int ordersToday;
    private Morning today;

    private Warehouse(ActorContext<Command> context, World world, Places places) {
        this.world = world;
        this.places = places;
        this.self = context.getSelf();
        this.service = new Service(world.assumptions());
        this.needs = new Needs(world.assumptions(), world.streams(), world.asking());
        this.promises = new Promises(world.assumptions().get(Assumption.PROMISE_DAYS));
        this.pickups = world.pickups();
        this.packingDuty = world.duties().first(Nature.FULFILMENT);
        this.serviceDuty = world.duties().first(Nature.SERVICE);
        this.today = world.start();
        schedulePickup(SimTime.startOfDay(world.calendar().firstDay()) - 1);
    }

    static Behavior<Command> create(World world, Places places) {
        return Behaviors.setup(context -> new Warehouse(context, world, places));
    }

    @Override
    protected void on(Command command) {
        if (command instanceof Place place) {
            place(place.order, place.there);
        } else if (command instanceof WorkDone done) {
            packed((Packing) done.work(), done.errorFactor() * Skilled.errors(world.assumptions(), done.skill()));
        } else if (command instanceof Pickup) {
            handOver();
        } else if (command instanceof Delivered delivered) {
            delivered(delivered);
        } else if (command instanceof GoodsFound found) {
            pack(found.order, false, LATE_ALREADY);
        } else if (command instanceof PromisePasses passes) {
            promisePasses(passes.order);
        } else if (command instanceof Settled settled) {
            settled(settled.kind, settled.order);
        } else if (command instanceof GoodsBack back) {
            goodsBack(back.order);
        } else if (command instanceof NewMorning morning) {
            renew(morning.state());
        } else if (command instanceof Evening) {
            world.happened(new LevelObserved(world.nowMillis(), Level.BACKLOG, backlog));
        } else {
            throw new IllegalArgumentException("unknown command " + command);
        }
    }

    private void place(Order order, boolean there) {
        backlog++;
        ordersToday++;
        promises.placed(order);
        if (there) {
            pack(order, false, visits);
        }
        ParcelNeeds luck = order.parcel();
        if (luck.ticketLuck() < service.questionsPerOrder(today)) {
            write(order, Service.question(luck.kindLuck()), world.nowMillis() + luck.ticketDelayMillis(), false);
        }
    }

    private void write(Order order, ContactKind kind, long atMillis, boolean annoyed) {
        Contact ticket =
                Contact.about(order, serviceDuty, atMillis, kind, needs.ticket(order, kind, atMillis), annoyed);
        world.clock().schedule(atMillis, places.floor(), new FloorAgent.Submit(ticket));
    }

    private void pack(Order order, boolean again, int pickupsBefore) {
        double worst = world.assumptions().get(Assumption.PACKING_MINUTES);
        double best = world.assumptions().get(Assumption.PACKING_MINUTES_BEST);
        double minutes = worst + (best - worst) * today.quality(Quality.PROCESS);
        long size = SimTime.minutes(minutes * order.parcel().packing());
        Packing packing = new Packing(packingDuty, world.nowMillis(), size, order, again, pickupsBefore);
        world.happened(
                new WorkDue(world.nowMillis(), world.duties().get(packingDuty).id(), size));
        places.floor().tell(new FloorAgent.Submit(packing));
    }

    private void packed(Packing packing, double errorFactor) {
        double chance = world.assumptions().get(Assumption.WRONG_PARCEL) * errorFactor;
        boolean wrong = !packing.isAgain() && packing.order().parcel().wrongLuck() < chance;
        packed.add(new Packed(packing, wrong));
    }

    private void handOver() {
        visits++;
        long now = world.nowMillis();
        for (Packed parcel : packed) {
            Order order = parcel.packing.order();
            if (!parcel.packing.isAgain()) {
                backlog--;
                long since = now - order.placedMillis();
                world.happened(
                        new OrderDispatched(now, order.id(), since, visits <= parcel.packing.pickupsBefore() + 2));
                noteDispatch(since / (double) SimTime.DAY_MILLIS);
            }
            places.books().tell(new Books.Ship(1));
            long arrives = now + order.parcel().transitMillis();
            world.clock().schedule(arrives, self, new Delivered(order, parcel.wrong, parcel.packing.isAgain()));
        }
        packed.clear();
        schedulePickup(now);
    }

    private void delivered(Delivered delivered) {
        if (delivered.again) {
            return;
        }
        long now = world.nowMillis();
        Order order = delivered.order;
        ParcelNeeds luck = order.parcel();
        boolean damaged =
                !delivered.wrong && luck.damagedLuck() < world.assumptions().get(Assumption.DAMAGED_PARCEL);
        boolean spoilt = delivered.wrong || damaged;
        double daysLate = Math.max(0, now - promises.dueMillis(order)) / (double) SimTime.DAY_MILLIS;
        world.happened(new ParcelDelivered(now, order.id(), daysLate, delivered.wrong, damaged));
        if (spoilt) {
            write(order, damaged ? ContactKind.DAMAGED : ContactKind.WRONG_PARCEL, now, true);
        } else if (luck.returnLuck() < world.assumptions().get(Assumption.REFUND_RATE)) {
            write(order, ContactKind.RETURN, now + luck.returnDelayMillis(), daysLate > 0);
        }
        if (promises.delivered(order)) {
            judge(order, daysLate, spoilt);
        }
    }

    /** The customer makes up their mind: stays or not, and perhaps writes a review. */
    private void judge(Order order, double daysLate, boolean spoilt) {
        places.market().tell(new Market.Experience(order, daysLate > 0 || spoilt));
        if (order.parcel().reviewLuck() < reviewRate()) {
            places.storefront().tell(new Storefront.Feedback(order, daysLate, spoilt));
        }
    }

    private void promisePasses(Order order) {
        if (!promises.isOpen(order)) {
            return;
        }
        long now = world.nowMillis();
        world.happened(new PromiseBroken(now, order.id()));
        if (order.parcel().lateLuck() < world.assumptions().get(Assumption.LATE_TICKETS)) {
            write(order, ContactKind.WHERE_IS_MY_ORDER, now, true);
        }
    }

    /** A ticket about an order came to its end: the money goes back, or a new parcel goes out. */
    private void settled(ContactKind kind, Order order) {
        long now = world.nowMillis();
        if (kind == ContactKind.RETURN) {
            world.happened(new OrderRefunded(now, order.id(), order.value()));
            places.books().tell(new Books.Refund(order.value()));
            if (order.parcel().shelfLuck() < world.assumptions().get(Assumption.RESELLABLE)) {
                world.clock().schedule(now + order.parcel().transitMillis(), self, new GoodsBack(order));
            }
        } else if (kind == ContactKind.WRONG_PARCEL || kind == ContactKind.DAMAGED) {
            world.happened(new ParcelReplaced(now, order.id()));
            places.books().tell(new Books.Goods(-order.value()));
            places.storefront().tell(new Storefront.GoodsLeave(order));
            pack(order, true, visits);
        }
    }

    private void goodsBack(Order order) {
        places.books().tell(new Books.Goods(order.value()));
        places.storefront().tell(new Storefront.GoodsReturn(order));
    }

    private double reviewRate() {
        double unasked = world.assumptions().get(Assumption.REVIEW_RATE);
        return unasked + (world.assumptions().get(Assumption.REVIEW_RATE_EMAIL) - unasked) * today.quality(Quality.CRM);
    }

    private void noteDispatch(double days) {
        recentDays.addLast(days);
        recentSum += days;
        if (recentDays.size() > RECENT_ORDERS) {
            recentSum -= recentDays.removeFirst();
        }
    }

    private void renew(Morning state) {
        today = state;
        double days = recentDays.isEmpty() ? state.dispatchDays() : recentSum / recentDays.size();
        places.workshop().tell(new Workshop.WarehouseReport(ordersToday, days));
        ordersToday = 0;
        keepPromises(state.day());
    }

    private void keepPromises(int day) {
        for (Order order : promises.dueBefore(SimTime.startOfDay(day + 1))) {
            long due = Math.max(world.nowMillis(), promises.dueMillis(order));
            world.clock().schedule(due, self, new PromisePasses(order));
        }
        for (Order order : promises.writeOff(world.nowMillis())) {
            judge(order, Promises.WRITTEN_OFF_DAYS, false);
        }
    }

    private void schedulePickup(long afterMillis) {
        world.clock().schedule(pickups.nextMillis(afterMillis), self, Pickup.INSTANCE);
    }

    private record Packed(Packing packing, boolean wrong) {}

    sealed interface Command
            permits Place,
                    GoodsFound,
                    Pickup,
                    Delivered,
                    PromisePasses,
                    Settled,
                    GoodsBack,
                    WorkDone,
                    NewMorning,
                    Evening {}

    /** A new order; {@code there} says whether its goods are. */
    record Place(Order order, boolean there) implements Command {}

    /** The goods of an order have come that were missing from the shelf. */
    record GoodsFound(Order order) implements Command {}

    /** The carrier is here. */
    enum Pickup implements Command {
        INSTANCE
    }

    record Delivered(Order order, boolean wrong, boolean again) implements Command {}

    /** The time an order was promised for. */
    record PromisePasses(Order order) implements Command {}

    /** The help desk has settled a ticket about an order. */
    record Settled(ContactKind kind, Order order) implements Command {}

    /** Returned goods that can be sold again are back. */
    record GoodsBack(Order order) implements Command {}
}
