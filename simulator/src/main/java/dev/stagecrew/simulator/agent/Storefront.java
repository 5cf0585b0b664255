package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.ShopEvent.GoodsMoved;
import dev.stagecrew.core.event.ShopEvent.LevelObserved;
import dev.stagecrew.core.event.ShopEvent.OrderLost;
import dev.stagecrew.core.event.ShopEvent.OrderOversold;
import dev.stagecrew.core.event.ShopEvent.OrderPlaced;
import dev.stagecrew.core.event.ShopEvent.Reviewed;
import dev.stagecrew.core.scenario.Shop;
import dev.stagecrew.core.shop.Channel;
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
import dev.stagecrew.core.shop.Verdict;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.core.work.Quality;
import dev.stagecrew.simulator.clock.Agent;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The web site and its shelves: where a ready buyer becomes an order, or is lost for a reason. */
final class Storefront extends Agent<Storefront.Command> {
    private static final double SECONDS_A_MINUTE = 60;

    private final World world;
    private final Places places;
    private final ActorRef<Command> self;
    private final Shop shop;
    private final Reputation reputation;
    private final Stockroom stockroom;
    private final List<ArrayDeque<Order>> missing;
    private final Offer offer;
    private final Needs needs;
    private final int serviceDuty;
    private Morning today;

    private Storefront(ActorContext<Command> context, World world, Places places) {
        this.world = world;
        this.places = places;
        this.self = context.getSelf();
        this.shop = world.scenario().shop();
        this.today = world.start();
        this.reputation = world.stocks().reputation();
        this.offer = new Offer(world.assumptions(), today, reputation);
        this.stockroom = new Stockroom(
                world.assumptions(),
                shop.productGroups(),
                Market.ordersADay(world, today, offer),
                today.quality(Quality.MERCHANDISING));
        this.missing = Stream.generate(ArrayDeque<Order>::new)
                .limit(shop.productGroups())
                .toList();
        this.needs = new Needs(world.assumptions(), world.streams(), world.asking());
        this.serviceDuty = world.duties().first(Nature.SERVICE);
    }

    static Behavior<Command> create(World world, Places places) {
        return Behaviors.setup(context -> new Storefront(context, world, places));
    }

    @Override
    protected void on(Command command) {
        if (command instanceof Enter enter) {
            enter(enter.shopper);
        } else if (command instanceof Answered answered) {
            decide(answered.shopper);
        } else if (command instanceof GaveUp gaveUp) {
            lose(gaveUp.shopper, LossReason.NO_ANSWER);
        } else if (command instanceof Feedback feedback) {
            feedback(feedback);
        } else if (command instanceof WorkDone) {
            reorder();
        } else if (command instanceof GoodsArrived goods) {
            arrived(goods);
        } else if (command instanceof GoodsWanted goods) {
            missing.get(goods.order.group()).addLast(goods.order);
            serveWaiting(goods.order.group());
        } else if (command instanceof GoodsReturn goods) {
            returned(goods.order.group());
        } else if (command instanceof Forget forget) {
            missing.get(forget.order.group()).remove(forget.order);
        } else if (command instanceof NewMorning morning) {
            renew(morning.state());
        } else if (command instanceof Evening) {
            observe();
        } else {
            throw new IllegalArgumentException("unknown command " + command);
        }
    }

    private void enter(Shopper shopper) {
        Optional<LossReason> stopped = offer.stops(shopper);
        if (stopped.isPresent()) {
            lose(shopper, stopped.get());
        } else if (offer.asks(shopper)) {
            Contact contact = Contact.ofBuyer(serviceDuty, world.nowMillis(), shopper, needs.question(shopper));
            places.floor().tell(new FloorAgent.Submit(contact));
        } else {
            decide(shopper);
        }
    }

    private void decide(Shopper shopper) {
        int group = group(shopper);
        stockroom.asked(group);
        int bought = stockroom.has(group) ? group : somethingElse(shopper, group);
        if (bought < 0) {
            lose(shopper, LossReason.STOCK);
        } else if (offer.isTooSlowFor(shopper)) {
            lose(shopper, LossReason.DELIVERY);
        } else {
            order(shopper, bought);
        }
    }

    /** What somebody takes who finds a group out of stock, or -1 when they leave. */
    private int somethingElse(Shopper shopper, int group) {
        boolean leaves = shopper.stockLuck() < world.assumptions().get(Assumption.STOCKOUT_LOSS);
        return leaves ? -1 : stockroom.anotherThan(group);
    }

    private int group(Shopper shopper) {
        return (int) (shopper.groupLuck() * stockroom.groups());
    }

    private void order(Shopper shopper, int group) {
        long now = world.nowMillis();
        boolean newCustomer = shopper.channel() != Channel.RETURNING && shopper.channel() != Channel.EMAIL;
        double value = value(shopper);
        Order order = new Order(shopper.id(), now, shopper, needs.parcel(shopper), group, value, newCustomer);
        world.happened(new OrderPlaced(now, order.id(), shopper.channel(), value, newCustomer));
        places.books().tell(new Books.Sale(value));
        boolean there = take(group);
        places.warehouse().tell(new Warehouse.Place(order, there));
        if (!there) {
            world.happened(new OrderOversold(now, order.id()));
            missing.get(group).addLast(order);
        }
        leak(shopper, group);
    }

    private void leak(Shopper shopper, int group) {
        double place = shopper.groupLuck() * stockroom.groups();
        if (stockroom.leak(group, place - group(shopper), today.quality(Quality.MERCHANDISING))) {
            moved(GoodsFlow.LOST, 1);
        }
    }

    private boolean take(int group) {
        boolean there = stockroom.take(group);
        if (there) {
            moved(GoodsFlow.TAKEN, 1);
        }
        return there;
    }

    private void moved(GoodsFlow flow, double units) {
        world.happened(new GoodsMoved(world.nowMillis(), flow, Math.round(units)));
    }

    private void arrived(GoodsArrived goods) {
        stockroom.arrived(goods.group, goods.amount);
        moved(GoodsFlow.BOUGHT, goods.amount);
        serveWaiting(goods.group);
    }

    private void returned(int group) {
        stockroom.returned(group);
        moved(GoodsFlow.BACK, 1);
        serveWaiting(group);
    }

    /** Orders that were sold from the books alone come first. */
    private void serveWaiting(int group) {
        ArrayDeque<Order> waiting = missing.get(group);
        while (!waiting.isEmpty() && stockroom.isThere(group)) {
            take(group);
            places.warehouse().tell(new Warehouse.GoodsFound(waiting.removeFirst()));
        }
    }

    private void lose(Shopper shopper, LossReason reason) {
        world.happened(new OrderLost(world.nowMillis(), shopper.channel(), reason, value(shopper)));
    }

    private double value(Shopper shopper) {
        return shop.orderValue() * offer.basketFactor() * shopper.basket();
    }

    private void feedback(Feedback feedback) {
        Verdict verdict = feedback.verdict;
        double mean = reputation.stars(verdict.daysLate(), verdict.spoilt(), today.satisfied());
        double noise = feedback.order.parcel().starsNoise();
        double stars = verdict.came() ? reputation.review(mean, noise) : reputation.warning(mean, noise);
        world.happened(new Reviewed(world.nowMillis(), stars));
    }

    private void reorder() {
        for (int group = 0; group < stockroom.groups(); group++) {
            double amount = stockroom.reorder(group, today.quality(Quality.MERCHANDISING));
            if (amount > 0) {
                long arrives = world.nowMillis()
                        + Math.round(world.assumptions().get(Assumption.SUPPLIER_DAYS) * SimTime.DAY_MILLIS);
                world.clock().schedule(arrives, self, new GoodsArrived(group, amount));
            }
        }
    }

    private void renew(Morning state) {
        today = state;
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
        double appeal = (today.quality(Quality.SITE) + today.quality(Quality.CONTENT)) / 2;
        double least = world.assumptions().get(Assumption.ENGAGED_MINUTES);
        double most = world.assumptions().get(Assumption.ENGAGED_MINUTES_BEST);
        observe(Level.SECONDS_ON_SITE, SECONDS_A_MINUTE * (least + (most - least) * appeal));
    }

    private void observe(Level level, double value) {
        world.happened(new LevelObserved(world.nowMillis(), level, value));
    }

    sealed interface Command
            permits Enter,
                    Answered,
                    GaveUp,
                    Feedback,
                    GoodsArrived,
                    GoodsWanted,
                    GoodsReturn,
                    Forget,
                    WorkDone,
                    NewMorning,
                    Evening {}

    record Enter(Shopper shopper) implements Command {}

    /** A buyer's question was answered in time. */
    record Answered(Shopper shopper) implements Command {}

    /** A buyer did not wait for the answer. */
    record GaveUp(Shopper shopper) implements Command {}

    /** A customer writes a review. */
    record Feedback(Order order, Verdict verdict) implements Command {}

    /** An order's goods are wanted once more, to replace what came wrong or broken. */
    record GoodsWanted(Order order) implements Command {}

    /** An order's goods are back, or never left the house, and can be sold again. */
    record GoodsReturn(Order order) implements Command {}

    /** An order whose goods were missing is cancelled. */
    record Forget(Order order) implements Command {}

    record GoodsArrived(int group, double amount) implements Command {}
}
