package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.Behaviors;
import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.ShopEvent.LevelObserved;
import dev.stagecrew.core.event.ShopEvent.VisitsCounted;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.scenario.CountedArrivals;
import dev.stagecrew.core.scenario.Desk;
import dev.stagecrew.core.scenario.DeskArrivals;
import dev.stagecrew.core.scenario.Shop;
import dev.stagecrew.core.shop.Asking;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.shop.Contact;
import dev.stagecrew.core.shop.ContactKind;
import dev.stagecrew.core.shop.ContactNeeds;
import dev.stagecrew.core.shop.Customers;
import dev.stagecrew.core.shop.DayLevel;
import dev.stagecrew.core.shop.DayProfile;
import dev.stagecrew.core.shop.Demand;
import dev.stagecrew.core.shop.Judgement;
import dev.stagecrew.core.shop.Marketplace;
import dev.stagecrew.core.shop.Morning;
import dev.stagecrew.core.shop.Order;
import dev.stagecrew.core.shop.SearchRank;
import dev.stagecrew.core.shop.Shopper;
import dev.stagecrew.core.shop.Subscribers;
import dev.stagecrew.core.shop.Traffic;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.simulator.agent.Messages.Evening;
import dev.stagecrew.simulator.agent.Messages.NewMorning;
import dev.stagecrew.simulator.agent.Messages.ToLedger;
import dev.stagecrew.simulator.agent.Messages.ToMarket;
import dev.stagecrew.simulator.agent.Messages.ToRouter;
import dev.stagecrew.simulator.agent.Messages.ToStorefront;
import dev.stagecrew.simulator.clock.Agent;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The world outside: sends each day's visitors into the shop, by channel, and remembers who became a customer. */
final class Market extends Agent<ToMarket> {
    private final World world;
    private final Addresses to;
    private final Optional<Traffic> traffic;
    private final Optional<Marketplace> marketplace;
    private final Demand demand;
    private final Asking asking;
    private final DayLevel level;
    private final Customers customers;
    private final Subscribers subscribers;
    private final double elsewherePerDay;
    private final SearchRank rank;
    private final int serviceDuty;
    private final Streams.Family deskArrivals;
    private final List<CountedArrivals> counted;
    private final Streams.Family loyalty;

    private Market(World world, Addresses to) {
        Shop shop = world.scenario().shop();
        this.world = world;
        this.to = to;
        this.traffic = shop.traffic();
        this.marketplace = world.marketplace();
        DayProfile profile = new DayProfile(traffic.map(Traffic::hourWeights).orElse(Collections.nCopies(24, 1.0)));
        this.asking = world.asking();
        this.demand = new Demand(world.assumptions(), world.streams(), profile, asking);
        this.level = new DayLevel(
                world.assumptions(), world.streams(), world.calendar().firstDay());
        this.customers = world.stocks().customers();
        this.subscribers = world.subscribers();
        this.elsewherePerDay = world.terms().elsewhere().ordersPerMonth() / SimTime.DAYS_A_MONTH;
        this.rank = SearchRank.of(world.stocks().opening(), world.assumptions());
        this.serviceDuty = world.duties().first(Nature.SERVICE);
        this.counted = shop.desk().map(Desk::channels).orElse(List.of()).stream()
                .map(channel -> new CountedArrivals(channel, asking, world.streams(), serviceDuty))
                .toList();
        this.deskArrivals = world.streams().named("desk.contacts");
        this.loyalty = world.streams().named("customers.loyalty");
    }

    static Behavior<ToMarket> create(World world, Supplier<Addresses> addresses) {
        return Behaviors.setup(context -> new Market(world, addresses.get()));
    }

    @Override
    protected void on(ToMarket message) {
        if (message instanceof ToMarket.Experience experience) {
            experienced(experience.order(), experience.verdict());
        } else if (message instanceof NewMorning morning) {
            newDay(morning.state());
        } else if (message instanceof Evening) {
            observe(Level.CUSTOMERS, customers.active());
            observe(Level.SEARCH_RANK, rank.rank());
        } else {
            throw new IllegalArgumentException("unknown message " + message);
        }
    }

    private void newDay(Morning state) {
        customers.endDay(state.satisfied());
        subscribers.endDay();
        rank.endDay(state);
        traffic.ifPresent(usual -> marketplace.ifPresent(market -> open(market, usual, state)));
        world.scenario().shop().desk().ifPresent(desk -> sendContacts(desk, state.day()));
    }

    private void open(Marketplace market, Traffic usual, Morning state) {
        int day = state.day();
        double budget = world.plan().adBudgetPerMonth(usual.adBudgetPerMonth(), day);
        Marketplace.Today today = new Marketplace.Today(
                state,
                rank,
                customers.active(),
                budget,
                level.next(day),
                world.pricing().demand(day));
        double visits = 0;
        for (Channel channel : Channel.values()) {
            Marketplace.Visits coming = market.onTheDay(channel, today);
            visits += coming.expected();
            send(channel, day, coming, market.bounceShare(state));
        }
        sendWithoutVisits(Channel.MARKETPLACE, day, elsewherePerDay * market.levelElsewhere(today));
        sendWithoutVisits(Channel.SUBSCRIPTION, day, subscribers.ordersADay());
        for (Demand.Asker asker : demand.askers(day, asking.questions(visits, state))) {
            ask(asker.arrivesMillis(), ContactKind.ENQUIRY, asker.needs());
        }
        to.ledger().tell(new ToLedger.Advertise(usual.advertisingCost(budget, day)));
    }

    private void send(Channel channel, int day, Marketplace.Visits coming, double bounce) {
        List<Shopper> shoppers = demand.shoppers(channel, day, coming.ready());
        ActorRef<ToStorefront> door = to.storefront();
        for (Shopper shopper : shoppers) {
            world.clock().schedule(shopper.arrivesMillis(), door, new ToStorefront.Enter(shopper));
        }
        long engaged = demand.others(channel, day, coming.others() * (1 - bounce), true);
        long bounced = demand.others(channel, day, coming.others() * bounce, false);
        long visits = shoppers.size() + engaged + bounced;
        if (visits > 0) {
            world.happened(new VisitsCounted(world.nowMillis(), channel, visits, shoppers.size() + engaged));
        }
    }

    /** Orders that no visit brings: whoever places them is at the checkout at once. */
    private void sendWithoutVisits(Channel channel, int day, double expected) {
        if (expected > 0) {
            for (Shopper shopper : demand.shoppers(channel, day, expected)) {
                world.clock().schedule(shopper.arrivesMillis(), to.storefront(), new ToStorefront.Enter(shopper));
            }
        }
    }

    private void sendContacts(Desk desk, int day) {
        int weekday = world.calendar().weekday(day);
        for (CountedArrivals channel : counted) {
            channel.on(day, weekday)
                    .forEach(contact ->
                            world.clock().schedule(contact.arisesMillis(), to.router(), new ToRouter.Submit(contact)));
        }
        if (!counted.isEmpty()) {
            return;
        }
        world.clock()
                .scheduleAll(
                        to.router(),
                        new DeskArrivals(desk, asking, deskArrivals, serviceDuty, day),
                        Contact::arisesMillis,
                        ToRouter.Submit::new);
    }

    private void ask(long atMillis, ContactKind kind, ContactNeeds needs) {
        Contact contact = Contact.of(serviceDuty, atMillis, kind, needs);
        world.clock().schedule(atMillis, to.router(), new ToRouter.Submit(contact));
    }

    private void experienced(Order order, Judgement verdict) {
        customers.judged(order, verdict, () -> loyalty.at(order.id()).nextDouble());
        if (subscribers.active() > 0) {
            subscribers.judged(order, verdict, loyalty.at(order.id()).nextDouble());
        }
    }

    private void observe(Level what, double value) {
        world.happened(new LevelObserved(world.nowMillis(), what, value));
    }
}
