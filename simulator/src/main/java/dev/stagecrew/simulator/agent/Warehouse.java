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
import dev.stagecrew.core.event.ShopEvent.WorkDue;
import dev.stagecrew.core.shop.Contact;
import dev.stagecrew.core.shop.Morning;
import dev.stagecrew.core.shop.Order;
import dev.stagecrew.core.shop.Packing;
import dev.stagecrew.core.shop.ParcelNeeds;
import dev.stagecrew.core.shop.Service;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.core.work.Quality;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Where orders are packed, wait for the carrier, and become parcels that arrive in time, late or wrong. */
final class Warehouse {
    private static final int RECENT_ORDERS = 30;
    private static final int SATURDAY = 5;

    private final World world;
    private final Places places;
    private final ActorRef<Command> self;
    private final Service service;
    private final int packingDuty;
    private final int serviceDuty;
    private final List<Packed> packed = new ArrayList<>();
    private final ArrayDeque<Double> recentDays = new ArrayDeque<>();
    private double recentSum;
    private int pickups;
    private int backlog;
    private int ordersToday;
    private Morning today;

    private Warehouse(ActorContext<Command> context, World world, Places places) {
        this.world = world;
        this.places = places;
        this.self = context.getSelf();
        this.service = new Service(world.assumptions());
        this.packingDuty = world.duties().first(Nature.FULFILMENT);
        this.serviceDuty = world.duties().first(Nature.SERVICE);
        this.today = Workshop.start(world);
        schedulePickup(world.calendar().firstDay());
    }

    static Behavior<Command> create(World world, Places places) {
        return Behaviors.setup(context -> {
            Warehouse warehouse = new Warehouse(context, world, places);
            return Behaviors.receiveMessage(warehouse::on);
        });
    }

    private Behavior<Command> on(Command command) {
        if (command instanceof Place place) {
            place(place.order);
        } else if (command instanceof WorkDone done) {
            packed((Packing) done.work(), done.errorFactor());
        } else if (command instanceof Pickup pickup) {
            handOver(pickup.day);
        } else if (command instanceof Delivered delivered) {
            delivered(delivered);
        } else if (command instanceof NewMorning morning) {
            renew(morning.state());
        } else if (!(command instanceof WorkGivenUp)) {
            throw new IllegalArgumentException("unknown command " + command);
        }
        return Behaviors.same();
    }

    private void place(Order order) {
        backlog++;
        ordersToday++;
        pack(order, false);
        ParcelNeeds needs = order.parcel();
        if (needs.ticketLuck() < service.ticketsPerOrder(today)) {
            long at = world.nowMillis() + needs.ticketDelayMillis();
            Contact ticket = Contact.of(serviceDuty, at, Service.kind(needs.kindLuck()), needs.ticket());
            world.clock().schedule(at, places.helpDesk(), new HelpDesk.Ask(ticket));
        }
    }

    private void pack(Order order, boolean again) {
        double worst = world.assumptions().get(Assumption.PACKING_MINUTES);
        double best = world.assumptions().get(Assumption.PACKING_MINUTES_BEST);
        double minutes = worst + (best - worst) * today.quality(Quality.PROCESS);
        long size = SimTime.minutes(minutes * order.parcel().packing());
        Packing packing = new Packing(packingDuty, world.nowMillis(), size, order, again, pickups);
        world.happened(
                new WorkDue(world.nowMillis(), world.duties().get(packingDuty).id(), size));
        places.floor().tell(new FloorAgent.Submit(packing, self));
    }

    private void packed(Packing packing, double errorFactor) {
        double chance = world.assumptions().get(Assumption.WRONG_PARCEL) * errorFactor;
        boolean wrong = !packing.isAgain() && packing.order().parcel().wrongLuck() < chance;
        packed.add(new Packed(packing, wrong));
    }

    private void handOver(int day) {
        pickups++;
        long now = world.nowMillis();
        for (Packed parcel : packed) {
            Order order = parcel.packing.order();
            if (!parcel.packing.isAgain()) {
                backlog--;
                long since = now - order.placedMillis();
                world.happened(
                        new OrderDispatched(now, order.id(), since, pickups <= parcel.packing.pickupsBefore() + 2));
                noteDispatch(since / (double) SimTime.DAY_MILLIS);
            }
            places.books().tell(new Books.Ship(1));
            long arrives = now + order.parcel().transitMillis();
            world.clock().schedule(arrives, self, new Delivered(order, parcel.wrong, parcel.packing.isAgain()));
        }
        packed.clear();
        schedulePickup(day + 1);
    }

    private void delivered(Delivered delivered) {
        long now = world.nowMillis();
        Order order = delivered.order;
        ParcelNeeds needs = order.parcel();
        if (delivered.wrong) {
            pack(order, true);
            Contact complaint = Contact.aboutLateParcel(serviceDuty, now, needs.lateTicket());
            places.helpDesk().tell(new HelpDesk.Ask(complaint));
        }
        if (delivered.again) {
            return;
        }
        double daysLate = (now - order.placedMillis()) / (double) SimTime.DAY_MILLIS
                - world.assumptions().get(Assumption.PROMISE_DAYS);
        world.happened(new ParcelDelivered(now, order.id(), Math.max(0, daysLate), delivered.wrong));
        boolean late = daysLate > 0;
        if (late && !delivered.wrong && needs.lateLuck() < world.assumptions().get(Assumption.LATE_TICKETS)) {
            Contact ticket = Contact.aboutLateParcel(serviceDuty, now, needs.lateTicket());
            places.helpDesk().tell(new HelpDesk.Ask(ticket));
        }
        places.market().tell(new Market.Experience(order, late || delivered.wrong));
        if (needs.reviewLuck() < reviewRate()) {
            places.storefront().tell(new Storefront.Feedback(order, daysLate, delivered.wrong));
        }
        if (needs.refundLuck() < world.assumptions().get(Assumption.REFUND_RATE)) {
            world.happened(new OrderRefunded(now, order.id(), order.value()));
            places.books().tell(new Books.Refund(order.value()));
        }
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
        world.happened(new LevelObserved(world.nowMillis(), Level.BACKLOG, backlog));
        double days = recentDays.isEmpty() ? state.dispatchDays() : recentSum / recentDays.size();
        places.workshop().tell(new Workshop.WarehouseReport(ordersToday, days));
        ordersToday = 0;
    }

    /** The carrier comes from Monday to Friday. */
    private void schedulePickup(int fromDay) {
        int day = fromDay;
        while (world.calendar().weekday(day) >= SATURDAY) {
            day++;
        }
        long at =
                SimTime.startOfDay(day) + SimTime.hours(world.scenario().shop().pickupHour());
        world.clock().schedule(at, self, new Pickup(day));
    }

    private record Packed(Packing packing, boolean wrong) {}

    sealed interface Command permits Place, Pickup, Delivered, WorkDone, WorkGivenUp, NewMorning {}

    record Place(Order order) implements Command {}

    record Pickup(int day) implements Command {}

    record Delivered(Order order, boolean wrong, boolean again) implements Command {}
}
