package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.core.event.ShopEvent.LevelObserved;
import dev.stagecrew.core.event.ShopEvent.OrderCancelled;
import dev.stagecrew.core.event.ShopEvent.OrderDispatched;
import dev.stagecrew.core.event.ShopEvent.OrderRefunded;
import dev.stagecrew.core.event.ShopEvent.ParcelDelivered;
import dev.stagecrew.core.event.ShopEvent.ParcelReplaced;
import dev.stagecrew.core.event.ShopEvent.ParcelReturned;
import dev.stagecrew.core.event.ShopEvent.PromiseBroken;
import dev.stagecrew.core.event.ShopEvent.WorkDue;
import dev.stagecrew.core.shop.AfterSale;
import dev.stagecrew.core.shop.Contact;
import dev.stagecrew.core.shop.ContactKind;
import dev.stagecrew.core.shop.Morning;
import dev.stagecrew.core.shop.Needs;
import dev.stagecrew.core.shop.Order;
import dev.stagecrew.core.shop.Packing;
import dev.stagecrew.core.shop.ParcelNeeds;
import dev.stagecrew.core.shop.Pickups;
import dev.stagecrew.core.shop.Purchase;
import dev.stagecrew.core.shop.Service;
import dev.stagecrew.core.shop.Skilled;
import dev.stagecrew.core.shop.Unpacking;
import dev.stagecrew.core.shop.Verdict;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.core.work.Quality;
import dev.stagecrew.core.work.Work;
import dev.stagecrew.simulator.clock.Agent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Where orders are packed, wait for the carrier, and become parcels that arrive in time, late or wrong; where returned
 * ones are unpacked. What becomes of an order is decided by {@link AfterSale}, and carried out here.
 */
final class Warehouse extends Agent<Warehouse.Command> implements AfterSale.House {
    /** Pickups before an order whose goods were missing: no later one is in time. */
    private static final int LATE_ALREADY = -1000;

    private final World world;
    private final Places places;
    private final ActorRef<Command> self;
    private final Service service;
    private final Needs needs;
    private final AfterSale afterSale;
    private final Pickups pickups;
    private final int packingDuty;
    private final int serviceDuty;
    private final List<Packed> packed = new ArrayList<>();
    private final double recentOrders;
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
        this.afterSale = new AfterSale(world.assumptions(), world.streams(), this);
        this.recentOrders = world.assumptions().get(Assumption.DISPATCH_ORDERS);
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
            done(done);
        } else if (command instanceof Pickup) {
            handOver();
        } else if (command instanceof Delivered delivered) {
            afterSale.delivered(delivered.purchase, delivered.wrong, world.nowMillis());
        } else if (command instanceof GoodsFound found) {
            afterSale.goodsFound(found.order);
        } else if (command instanceof Reminder reminder) {
            afterSale.reminded(reminder.purchase, reminder.step, world.nowMillis());
        } else if (command instanceof Settled settled) {
            afterSale.settled(settled.kind, settled.order);
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
        afterSale.placed(order, there);
        ParcelNeeds luck = order.parcel();
        if (luck.ticketLuck() < service.questionsPerOrder(today)) {
            write(order, service.question(luck.kindLuck()), world.nowMillis() + luck.ticketDelayMillis(), false);
        }
    }

    private void done(WorkDone done) {
        Work work = done.work();
        if (work instanceof Unpacking parcel) {
            afterSale.unpacked(parcel);
        } else if (work instanceof Packing parcel && afterSale.isWanted(parcel)) {
            packed(parcel, done.errorFactor() * Skilled.errors(world.assumptions(), done.skill()));
        }
    }

    private void packed(Packing packing, double errorFactor) {
        double chance = world.assumptions().get(Assumption.WRONG_PARCEL) * errorFactor;
        boolean wrong = !packing.isAgain() && packing.order().parcel().wrongLuck() < chance;
        packed.add(new Packed(packing, wrong));
    }

    private void handOver() {
        visits++;
        for (Packed parcel : packed) {
            if (afterSale.isWanted(parcel.packing)) {
                send(parcel);
            }
        }
        packed.clear();
        schedulePickup(world.nowMillis());
    }

    private void send(Packed parcel) {
        Packing packing = parcel.packing;
        Order order = packing.order();
        long now = world.nowMillis();
        afterSale.handedOver(packing);
        places.books().tell(new Books.Ship(order.value()));
        if (!packing.isAgain()) {
            backlog--;
            long since = now - order.placedMillis();
            boolean onTime = visits <= packing.pickupsBefore() + 2;
            happened(new OrderDispatched(now, order.id(), since, onTime, order.value()));
            noteDays(since);
            long arrives = now + order.parcel().transitMillis();
            world.clock().schedule(arrives, self, new Delivered(packing.purchase(), parcel.wrong));
        }
    }

    @Override
    public void remind(long atMillis, Purchase purchase, AfterSale.Step step) {
        world.clock().schedule(atMillis, self, new Reminder(purchase, step));
    }

    @Override
    public void write(Order order, ContactKind kind, long atMillis, boolean annoyed) {
        Contact ticket =
                Contact.about(order, serviceDuty, atMillis, kind, needs.ticket(order, kind, atMillis), annoyed);
        world.clock().schedule(atMillis, places.floor(), new FloorAgent.Submit(ticket));
    }

    @Override
    public Packing pack(Purchase purchase, Occasion occasion) {
        double minutes = Packing.usualMinutes(world.assumptions(), today.quality(Quality.PROCESS));
        long size = SimTime.minutes(minutes * purchase.order().parcel().packing());
        boolean again = occasion == Occasion.REPLACEMENT;
        int before = occasion == Occasion.GOODS_FOUND ? LATE_ALREADY : visits;
        Packing packing = new Packing(packingDuty, world.nowMillis(), size, purchase, again, before);
        submit(packing);
        return packing;
    }

    @Override
    public void drop(Packing packing) {
        places.floor().tell(new FloorAgent.Drop(packing));
    }

    @Override
    public void unpack(Purchase purchase, long workMillis) {
        happened(new ParcelReturned(world.nowMillis(), purchase.order().id()));
        places.books().tell(Books.ReturnPost.INSTANCE);
        submit(new Unpacking(packingDuty, world.nowMillis(), workMillis, purchase));
    }

    private void submit(Work work) {
        happened(new WorkDue(world.nowMillis(), world.duties().get(packingDuty).id(), work.sizeMillis()));
        places.floor().tell(new FloorAgent.Submit(work));
    }

    @Override
    public void promiseBroken(Order order) {
        happened(new PromiseBroken(world.nowMillis(), order.id()));
    }

    @Override
    public void delivered(Order order, double daysLate, boolean wrong, boolean damaged) {
        happened(new ParcelDelivered(world.nowMillis(), order.id(), daysLate, wrong, damaged));
    }

    @Override
    public void cancelled(Order order) {
        backlog--;
        happened(new OrderCancelled(world.nowMillis(), order.id(), order.value()));
        noteDays(world.nowMillis() - order.placedMillis());
    }

    @Override
    public void replace(Order order) {
        happened(new ParcelReplaced(world.nowMillis(), order.id()));
        places.storefront().tell(new Storefront.GoodsWanted(order));
    }

    @Override
    public void refund(Order order, boolean throughBank) {
        happened(new OrderRefunded(world.nowMillis(), order.id(), order.value()));
        places.books().tell(new Books.Refund(order.value(), throughBank));
    }

    @Override
    public void reshelve(Order order) {
        places.storefront().tell(new Storefront.GoodsReturn(order));
    }

    @Override
    public void resell(Order order) {
        places.books().tell(new Books.Resell(order.value()));
        reshelve(order);
    }

    @Override
    public void forget(Order order) {
        places.storefront().tell(new Storefront.Forget(order));
    }

    /** The customer makes up their mind: stays or not, and perhaps writes a review. */
    @Override
    public void judged(Order order, Verdict verdict) {
        places.market().tell(new Market.Experience(order, verdict));
        if (afterSale.reviews(order, verdict, today.quality(Quality.CRM))) {
            places.storefront().tell(new Storefront.Feedback(order, verdict));
        }
    }

    private void happened(ShopEvent event) {
        world.happened(event);
    }

    /** How long recent orders took to leave the house; those that never did count with the time they were waited for. */
    private void noteDays(long millis) {
        double days = millis / (double) SimTime.DAY_MILLIS;
        recentDays.addLast(days);
        recentSum += days;
        if (recentDays.size() > recentOrders) {
            recentSum -= recentDays.removeFirst();
        }
    }

    private void renew(Morning state) {
        today = state;
        double days = recentDays.isEmpty() ? state.dispatchDays() : recentSum / recentDays.size();
        places.workshop().tell(new Workshop.WarehouseReport(ordersToday, days));
        ordersToday = 0;
        afterSale.newDay(world.nowMillis());
    }

    private void schedulePickup(long afterMillis) {
        world.clock().schedule(pickups.nextMillis(afterMillis), self, Pickup.INSTANCE);
    }

    private record Packed(Packing packing, boolean wrong) {}

    sealed interface Command
            permits Place, GoodsFound, Pickup, Delivered, Reminder, Settled, WorkDone, NewMorning, Evening {}

    /** A new order; {@code there} says whether its goods are. */
    record Place(Order order, boolean there) implements Command {}

    /** The goods of an order have been found that were missing from the shelf, or are wanted once more. */
    record GoodsFound(Order order) implements Command {}

    /** The carrier is here. */
    enum Pickup implements Command {
        INSTANCE
    }

    record Delivered(Purchase purchase, boolean wrong) implements Command {}

    /** Something becomes due about an order. */
    record Reminder(Purchase purchase, AfterSale.Step step) implements Command {}

    /** The help desk has settled a ticket about an order. */
    record Settled(ContactKind kind, Order order) implements Command {}
}
