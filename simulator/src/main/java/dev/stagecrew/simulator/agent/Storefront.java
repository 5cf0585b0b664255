package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.ShopEvent.GoodsMoved;
import dev.stagecrew.core.event.ShopEvent.LevelObserved;
import dev.stagecrew.core.event.ShopEvent.OrderLost;
import dev.stagecrew.core.event.ShopEvent.OrderOversold;
import dev.stagecrew.core.event.ShopEvent.OrderPlaced;
import dev.stagecrew.core.event.ShopEvent.Reviewed;
import dev.stagecrew.core.scenario.Shop;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.shop.Checkout;
import dev.stagecrew.core.shop.Contact;
import dev.stagecrew.core.shop.GoodsFlow;
import dev.stagecrew.core.shop.LossReason;
import dev.stagecrew.core.shop.Morning;
import dev.stagecrew.core.shop.Needs;
import dev.stagecrew.core.shop.Offer;
import dev.stagecrew.core.shop.Order;
import dev.stagecrew.core.shop.Reputation;
import dev.stagecrew.core.shop.Shopper;
import dev.stagecrew.core.shop.Stockroom;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.core.work.Quality;
import dev.stagecrew.simulator.agent.Messages.Evening;
import dev.stagecrew.simulator.agent.Messages.NewMorning;
import dev.stagecrew.simulator.agent.Messages.ToLedger;
import dev.stagecrew.simulator.agent.Messages.ToRouter;
import dev.stagecrew.simulator.agent.Messages.ToStorefront;
import dev.stagecrew.simulator.agent.Messages.ToWarehouse;
import dev.stagecrew.simulator.agent.Messages.WorkDone;
import dev.stagecrew.simulator.clock.Agent;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The web site and its shelves. What becomes of a ready buyer is decided by {@link Checkout}, what is on the shelf by {@link
 * Stockroom}; here it is carried out and told.
 */
final class Storefront extends Agent<ToStorefront> implements Checkout.Clerk {
    private final World world;
    private final Addresses to;
    private final ActorRef<ToStorefront> self;
    private final Shop shop;
    private final Reputation reputation;
    private final Stockroom stockroom;
    private final Offer offer;
    private final Checkout checkout;
    private final Needs needs;
    private final int serviceDuty;
    private double priceFactor = 1;
    private double basket = 1;
    private Morning today;

    private Storefront(ActorContext<ToStorefront> context, World world, Addresses to) {
        this.world = world;
        this.to = to;
        this.self = context.getSelf();
        this.shop = world.scenario().shop();
        this.today = world.start();
        this.reputation = world.stocks().reputation();
        this.offer = new Offer(world.assumptions(), today, reputation);
        this.stockroom = new Stockroom(
                world.assumptions(),
                shop.productGroups(),
                ordersADay(world, today, offer),
                today.quality(Quality.MERCHANDISING));
        this.checkout = new Checkout(world.assumptions(), offer, stockroom, this);
        this.needs = new Needs(world.assumptions(), world.streams(), world.asking());
        this.serviceDuty = world.duties().first(Nature.SERVICE);
    }

    private static double ordersADay(World world, Morning start, Offer offer) {
        return world.marketplace()
                .map(market -> market.usualOrdersADay(world.usualDay(start), offer)
                        + world.terms().usualOrdersElsewhereADay(world.assumptions()))
                .orElse(0.0);
    }

    static Behavior<ToStorefront> create(World world, Supplier<Addresses> addresses) {
        return Behaviors.setup(context -> new Storefront(context, world, addresses.get()));
    }

    @Override
    protected void on(ToStorefront message) {
        if (message instanceof ToStorefront.Enter enter) {
            checkout.enters(enter.shopper());
        } else if (message instanceof ToStorefront.Answered answered) {
            checkout.decides(answered.shopper());
        } else if (message instanceof ToStorefront.GaveUp gaveUp) {
            lost(gaveUp.shopper(), LossReason.NO_ANSWER);
        } else if (message instanceof ToStorefront.Feedback feedback) {
            feedback(feedback);
        } else if (message instanceof WorkDone) {
            reorder();
        } else if (message instanceof ToStorefront.GoodsArrived goods) {
            arrived(goods);
        } else if (message instanceof ToStorefront.GoodsWanted goods) {
            stockroom.waits(goods.order());
            serveWaiting(goods.order().group());
        } else if (message instanceof ToStorefront.GoodsReturn goods) {
            returned(goods.order().group());
        } else if (message instanceof ToStorefront.Forget forget) {
            stockroom.forget(forget.order());
        } else if (message instanceof NewMorning morning) {
            renew(morning.state());
        } else if (message instanceof Evening) {
            observe();
        } else {
            throw new IllegalArgumentException("unknown message " + message);
        }
    }

    @Override
    public void lost(Shopper shopper, LossReason reason) {
        world.happened(new OrderLost(world.nowMillis(), shopper.channel(), reason, value(shopper)));
    }

    @Override
    public void asks(Shopper shopper) {
        Contact contact = Contact.ofBuyer(serviceDuty, world.nowMillis(), shopper, needs.question(shopper));
        to.router().tell(new ToRouter.Submit(contact));
    }

    @Override
    public void buys(Shopper shopper, int group) {
        long now = world.nowMillis();
        boolean newCustomer = shopper.channel().isOfStrangers();
        double listValue = listValue(shopper);
        double value = listValue * priceFactor(shopper);
        Order order =
                new Order(shopper.id(), now, shopper, needs.parcel(shopper), group, value, listValue, newCustomer);
        world.happened(new OrderPlaced(now, order.id(), shopper.channel(), value, newCustomer));
        to.ledger().tell(new ToLedger.Sale(value, shopper.channel() == Channel.MARKETPLACE));
        boolean there = stockroom.take(group);
        if (there) {
            moved(GoodsFlow.TAKEN, 1);
        }
        to.warehouse().tell(new ToWarehouse.Place(order, there));
        if (!there) {
            world.happened(new OrderOversold(now, order.id()));
            stockroom.waits(order);
        }
        double luck = stockroom.luckWithin(shopper.groupLuck());
        if (stockroom.leak(group, luck, today.quality(Quality.MERCHANDISING))) {
            moved(GoodsFlow.LOST, 1);
        }
    }

    private double value(Shopper shopper) {
        return listValue(shopper) * priceFactor(shopper);
    }

    private double priceFactor(Shopper shopper) {
        return shopper.channel() == Channel.SUBSCRIPTION
                ? priceFactor * (1 - shop.terms().subscription().discount())
                : priceFactor;
    }

    /** What the order comes to at usual prices. */
    private double listValue(Shopper shopper) {
        return offer.value(shopper, shop.orderValue()) * basket;
    }

    private void moved(GoodsFlow flow, double units) {
        world.happened(new GoodsMoved(world.nowMillis(), flow, Math.round(units)));
    }

    private void arrived(ToStorefront.GoodsArrived goods) {
        stockroom.arrived(goods.group(), goods.amount());
        moved(GoodsFlow.BOUGHT, goods.amount());
        serveWaiting(goods.group());
    }

    private void returned(int group) {
        stockroom.returned(group);
        moved(GoodsFlow.BACK, 1);
        serveWaiting(group);
    }

    /** Orders that were sold from the books alone come first. */
    private void serveWaiting(int group) {
        Optional<Order> served = stockroom.serveWaiting(group);
        while (served.isPresent()) {
            moved(GoodsFlow.TAKEN, 1);
            to.warehouse().tell(new ToWarehouse.GoodsFound(served.get()));
            served = stockroom.serveWaiting(group);
        }
    }

    private void feedback(ToStorefront.Feedback feedback) {
        double noise = feedback.order().parcel().starsNoise();
        double stars = reputation.judged(feedback.verdict(), noise, today.satisfied());
        world.happened(new Reviewed(world.nowMillis(), stars));
    }

    private void reorder() {
        for (int group = 0; group < stockroom.groups(); group++) {
            double amount = stockroom.reorder(group, today.quality(Quality.MERCHANDISING));
            if (amount > 0) {
                long arrives = world.nowMillis() + stockroom.supplyMillis();
                world.clock().schedule(arrives, self, new ToStorefront.GoodsArrived(group, amount));
            }
        }
    }

    private void renew(Morning state) {
        today = state;
        priceFactor = world.pricing().factor(state.day());
        basket = shop.terms().basket(world.buyersPayReturns(state.day()), world.assumptions());
        reputation.endDay();
        offer.renew(state, reputation);
        stockroom.endDay();
    }

    private void observe() {
        observe(Level.RATING, reputation.rating());
        observe(Level.REVIEWS, reputation.reviewsPerProduct());
        observe(Level.OUT_OF_STOCK, stockroom.outOfStock());
        observe(Level.STOCK_ACCURACY, stockroom.accuracy());
        observe(Level.ON_SHELF, stockroom.units());
        observe(Level.SECONDS_ON_SITE, Offer.secondsOnSite(world.assumptions(), today));
    }

    private void observe(Level level, double value) {
        world.happened(new LevelObserved(world.nowMillis(), level, value));
    }
}
