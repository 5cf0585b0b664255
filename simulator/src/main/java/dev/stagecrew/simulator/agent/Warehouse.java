package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
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
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.shop.ConsignedParcels;
import dev.stagecrew.core.shop.Contact;
import dev.stagecrew.core.shop.ContactKind;
import dev.stagecrew.core.shop.Dispatch;
import dev.stagecrew.core.shop.FulfilmentHouse;
import dev.stagecrew.core.shop.Judgement;
import dev.stagecrew.core.shop.Morning;
import dev.stagecrew.core.shop.Needs;
import dev.stagecrew.core.shop.Order;
import dev.stagecrew.core.shop.Packing;
import dev.stagecrew.core.shop.Pickups;
import dev.stagecrew.core.shop.Purchase;
import dev.stagecrew.core.shop.Service;
import dev.stagecrew.core.shop.Unpacking;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.core.work.Quality;
import dev.stagecrew.core.work.Work;
import dev.stagecrew.simulator.agent.Messages.Evening;
import dev.stagecrew.simulator.agent.Messages.NewMorning;
import dev.stagecrew.simulator.agent.Messages.ToLedger;
import dev.stagecrew.simulator.agent.Messages.ToMarket;
import dev.stagecrew.simulator.agent.Messages.ToRouter;
import dev.stagecrew.simulator.agent.Messages.ToStorefront;
import dev.stagecrew.simulator.agent.Messages.ToWarehouse;
import dev.stagecrew.simulator.agent.Messages.ToWorkshop;
import dev.stagecrew.simulator.agent.Messages.WorkDone;
import dev.stagecrew.simulator.clock.Agent;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where orders are packed, wait for the carrier, and become parcels that arrive in time, late or wrong; where returned
 * ones are unpacked. What becomes of an order is decided by {@link AfterSale}, and carried out here.
 */
final class Warehouse extends Agent<ToWarehouse> implements AfterSale.House {
    private final World world;
    private final Addresses to;
    private final ActorRef<ToWarehouse> self;
    private final Service service;
    private final Needs needs;
    private final AfterSale afterSale;
    private final Pickups pickups;
    private final int packingDuty;
    private final int serviceDuty;
    private final Dispatch dispatch;
    private final ConsignedParcels consigned = new ConsignedParcels();
    private Optional<FulfilmentHouse> house = Optional.empty();
    private int backlog;
    private int ordersToday;
    private Morning today;

    private Warehouse(ActorContext<ToWarehouse> context, World world, Addresses to) {
        this.world = world;
        this.to = to;
        this.self = context.getSelf();
        this.service = new Service(world.assumptions());
        this.needs = new Needs(world.assumptions(), world.streams(), world.asking());
        this.afterSale = new AfterSale(world.assumptions(), world.streams(), this);
        this.dispatch = new Dispatch(world.assumptions());
        this.pickups = world.pickups();
        this.packingDuty = world.duties().first(Nature.FULFILMENT);
        this.serviceDuty = world.duties().first(Nature.SERVICE);
        this.today = world.start();
        schedulePickup(SimTime.startOfDay(world.calendar().firstDay()) - 1);
    }

    static Behavior<ToWarehouse> create(World world, Supplier<Addresses> addresses) {
        return Behaviors.setup(context -> new Warehouse(context, world, addresses.get()));
    }

    @Override
    protected void on(ToWarehouse message) {
        if (message instanceof ToWarehouse.Place place) {
            place(place.order(), place.there());
        } else if (message instanceof WorkDone done) {
            done(done);
        } else if (message instanceof ToWarehouse.Pickup) {
            handOver();
        } else if (message instanceof ToWarehouse.Delivered delivered) {
            afterSale.delivered(delivered.purchase(), delivered.wrong(), world.nowMillis());
        } else if (message instanceof ToWarehouse.GoodsFound found) {
            afterSale.goodsFound(found.order());
        } else if (message instanceof ToWarehouse.Reminder reminder) {
            afterSale.reminded(reminder.purchase(), reminder.step(), world.nowMillis());
        } else if (message instanceof ToWarehouse.Settled settled) {
            afterSale.settled(settled.kind(), settled.order());
        } else if (message instanceof NewMorning morning) {
            renew(morning.state());
        } else if (message instanceof Evening) {
            world.happened(new LevelObserved(world.nowMillis(), Level.BACKLOG, backlog));
        } else {
            throw new IllegalArgumentException("unknown message " + message);
        }
    }

    private void place(Order order, boolean there) {
        backlog++;
        ordersToday++;
        afterSale.placed(order, there);
        long writes = world.nowMillis() + order.parcel().ticketDelayMillis();
        service.asksAbout(order, today).ifPresent(kind -> write(order, kind, writes, false));
    }

    private void done(WorkDone done) {
        Work work = done.work();
        if (work instanceof Unpacking parcel) {
            afterSale.unpacked(parcel);
        } else if (work instanceof Packing parcel && afterSale.isWanted(parcel)) {
            dispatch.packed(parcel, done.skill(), done.errorFactor());
        }
    }

    /** What a fulfilment house has done by the time the carrier comes. */
    private void workAt(FulfilmentHouse packers) {
        for (Packing packing : consigned.packed(packers, world.nowMillis())) {
            dispatch.packed(packing, packers.errors(world.assumptions()));
            to.ledger().tell(new ToLedger.Outsourced(false));
        }
        for (Unpacking parcel : consigned.unpacked()) {
            afterSale.unpacked(parcel);
            to.ledger().tell(new ToLedger.Outsourced(true));
        }
    }

    private void handOver() {
        house.ifPresent(this::workAt);
        for (Dispatch.Parcel parcel : dispatch.pickup()) {
            if (afterSale.isWanted(parcel.packing())) {
                send(parcel);
            }
        }
        schedulePickup(world.nowMillis());
    }

    private void send(Dispatch.Parcel parcel) {
        Packing packing = parcel.packing();
        Order order = packing.order();
        long now = world.nowMillis();
        afterSale.handedOver(packing);
        to.ledger().tell(new ToLedger.Ship(order.listValue(), packing.isAgain() ? 0 : order.value()));
        if (!packing.isAgain()) {
            backlog--;
            long since = now - order.placedMillis();
            happened(new OrderDispatched(now, order.id(), since, dispatch.isInTime(packing), order.value()));
            dispatch.left(since);
            long arrives = now + order.parcel().transitMillis();
            world.clock().schedule(arrives, self, new ToWarehouse.Delivered(packing.purchase(), parcel.wrong()));
        }
    }

    @Override
    public void remind(long atMillis, Purchase purchase, AfterSale.Step step) {
        world.clock().schedule(atMillis, self, new ToWarehouse.Reminder(purchase, step));
    }

    @Override
    public void write(Order order, ContactKind kind, long atMillis, boolean annoyed) {
        Contact ticket =
                Contact.about(order, serviceDuty, atMillis, kind, needs.ticket(order, kind, atMillis), annoyed);
        world.clock().schedule(atMillis, to.router(), new ToRouter.Submit(ticket));
    }

    @Override
    public Packing pack(Purchase purchase, Occasion occasion) {
        double process = today.quality(Quality.PROCESS);
        Packing packing = dispatch.packing(packingDuty, world.nowMillis(), purchase, occasion, process);
        if (house.isPresent()) {
            consigned.take(packing);
        } else {
            submit(packing);
        }
        return packing;
    }

    @Override
    public void drop(Packing packing) {
        if (!consigned.drop(packing)) {
            to.router().tell(new ToRouter.Drop(packing));
        }
    }

    @Override
    public void unpack(Purchase purchase, long workMillis) {
        happened(new ParcelReturned(world.nowMillis(), purchase.order().id()));
        to.ledger().tell(ToLedger.ReturnPost.INSTANCE);
        Unpacking parcel = new Unpacking(packingDuty, world.nowMillis(), workMillis, purchase);
        if (house.isPresent()) {
            consigned.take(parcel);
        } else {
            submit(parcel);
        }
    }

    private void submit(Work work) {
        happened(new WorkDue(world.nowMillis(), world.duties().get(packingDuty).id(), work.sizeMillis()));
        to.router().tell(new ToRouter.Submit(work));
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
        dispatch.left(world.nowMillis() - order.placedMillis());
    }

    @Override
    public void replace(Order order) {
        happened(new ParcelReplaced(world.nowMillis(), order.id()));
        to.storefront().tell(new ToStorefront.GoodsWanted(order));
    }

    @Override
    public void refund(Order order, boolean throughBank, boolean sent) {
        happened(new OrderRefunded(world.nowMillis(), order.id(), order.value()));
        to.ledger().tell(new ToLedger.Refund(order.value(), throughBank, sent));
    }

    @Override
    public void reshelve(Order order) {
        to.storefront().tell(new ToStorefront.GoodsReturn(order));
    }

    @Override
    public void resell(Order order) {
        to.ledger().tell(new ToLedger.Resell(order.listValue()));
        reshelve(order);
    }

    @Override
    public void forget(Order order) {
        to.storefront().tell(new ToStorefront.Forget(order));
    }

    /** The customer makes up their mind: stays or not, and perhaps writes a review. */
    @Override
    public void judged(Order order, Judgement verdict) {
        to.market().tell(new ToMarket.Experience(order, verdict));
        boolean reviewsHere = order.shopper().channel() != Channel.MARKETPLACE;
        if (reviewsHere && afterSale.reviews(order, verdict, today.quality(Quality.CRM))) {
            to.storefront().tell(new ToStorefront.Feedback(order, verdict));
        }
    }

    private void happened(ShopEvent event) {
        world.happened(event);
    }

    private void renew(Morning state) {
        today = state;
        house = world.plan().fulfilmentHouse(state.day());
        afterSale.turnReturnsTo(world.terms().returnRate(world.buyersPayReturns(state.day()), world.assumptions()));
        to.workshop().tell(new ToWorkshop.WarehouseReport(ordersToday, dispatch.recentDays(state.dispatchDays())));
        ordersToday = 0;
        afterSale.newDay(world.nowMillis());
    }

    private void schedulePickup(long afterMillis) {
        world.clock().schedule(pickups.nextMillis(afterMillis), self, ToWarehouse.Pickup.INSTANCE);
    }
}
