package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.Behaviors;
import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.ShopEvent.LevelObserved;
import dev.stagecrew.core.event.ShopEvent.VisitsCounted;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.scenario.Desk;
import dev.stagecrew.core.scenario.Shop;
import dev.stagecrew.core.shop.Asking;
import dev.stagecrew.core.shop.Audience;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.shop.Contact;
import dev.stagecrew.core.shop.ContactKind;
import dev.stagecrew.core.shop.ContactNeeds;
import dev.stagecrew.core.shop.Customers;
import dev.stagecrew.core.shop.DayLevel;
import dev.stagecrew.core.shop.DayProfile;
import dev.stagecrew.core.shop.Demand;
import dev.stagecrew.core.shop.Marketplace;
import dev.stagecrew.core.shop.Morning;
import dev.stagecrew.core.shop.Offer;
import dev.stagecrew.core.shop.Order;
import dev.stagecrew.core.shop.SearchRank;
import dev.stagecrew.core.shop.Season;
import dev.stagecrew.core.shop.Shopper;
import dev.stagecrew.core.shop.Traffic;
import dev.stagecrew.core.shop.Verdict;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.core.work.Quality;
import dev.stagecrew.simulator.clock.Agent;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The world outside: sends each day's visitors into the shop, by channel, and remembers who became a customer. */
final class Market extends Agent<Market.Command> {
    private final World world;
    private final Places places;
    private final Optional<Traffic> traffic;
    private final Optional<Marketplace> marketplace;
    private final Demand demand;
    private final Asking asking;
    private final DayLevel level;
    private final Customers customers;
    private final SearchRank rank;
    private final int serviceDuty;
    private final Streams.Family deskArrivals;
    private final Streams.Family loyalty;
    private final double bounceWorst;
    private final double bounceBest;

    private Market(World world, Places places) {
        Shop shop = world.scenario().shop();
        Morning start = world.start();
        this.world = world;
        this.places = places;
        this.traffic = shop.traffic();
        this.marketplace = marketplace(world, start);
        DayProfile profile = new DayProfile(traffic.map(Traffic::hourWeights).orElse(Collections.nCopies(24, 1.0)));
        this.asking = world.asking();
        this.demand = new Demand(world.assumptions(), world.streams(), profile, asking);
        this.level = new DayLevel(
                world.assumptions(), world.streams(), world.calendar().firstDay());
        this.customers = world.stocks().customers();
        this.rank = rank(world, start);
        this.serviceDuty = world.duties().first(Nature.SERVICE);
        this.deskArrivals = world.streams().named("desk.contacts");
        this.bounceWorst = world.assumptions().get(Assumption.BOUNCE);
        this.bounceBest = world.assumptions().get(Assumption.BOUNCE_BEST);
        this.loyalty = world.streams().named("customers.loyalty");
    }

    static Behavior<Command> create(World world, Places places) {
        return Behaviors.setup(context -> new Market(world, places));
    }

    /** Orders a day that the shop can expect before anything changes, answers aside. */
    static double ordersADay(World world, Morning start, Offer offer) {
        Shop shop = world.scenario().shop();
        double budget = shop.traffic().map(Traffic::adBudgetPerMonth).orElse(0.0);
        Marketplace.Today usual = new Marketplace.Today(start, rank(world, start), shop.customers(), budget, 1);
        return offer.passShare()
                * marketplace(world, start)
                        .map(market -> market.usualBuyersADay(usual))
                        .orElse(0.0);
    }

    private static Optional<Marketplace> marketplace(World world, Morning start) {
        Shop shop = world.scenario().shop();
        return shop.traffic()
                .map(traffic -> new Marketplace(
                        world.assumptions(),
                        new Audience(world.assumptions(), traffic, start.quality(Quality.CONTENT), shop.customers()),
                        new Season(world.assumptions(), traffic, world.calendar())));
    }

    private static SearchRank rank(World world, Morning start) {
        return new SearchRank(world.assumptions(), start.quality(Quality.MARKETING), start.quality(Quality.CONTENT));
    }

    @Override
    protected void on(Command command) {
        if (command instanceof Experience experience) {
            experienced(experience);
        } else if (command instanceof NewMorning morning) {
            newDay(morning.state());
        } else if (command instanceof Evening) {
            observe(Level.CUSTOMERS, customers.active());
            observe(Level.SEARCH_RANK, rank.rank());
        } else {
            throw new IllegalArgumentException("unknown command " + command);
        }
    }

    private void newDay(Morning state) {
        customers.endDay(state.satisfied());
        rank.endDay(state);
        marketplace.ifPresent(market -> open(market, state));
        world.scenario().shop().desk().ifPresent(desk -> sendContacts(desk, state.day()));
    }

    private void open(Marketplace market, Morning state) {
        int day = state.day();
        double before = traffic.map(Traffic::adBudgetPerMonth).orElse(0.0);
        double budget = world.plan().adBudgetPerMonth(before, day);
        Marketplace.Today today = new Marketplace.Today(state, rank, customers.active(), budget, level.next(day));
        double visits = 0;
        for (Channel channel : Channel.values()) {
            Marketplace.Visits coming = market.onTheDay(channel, today);
            visits += coming.expected();
            send(channel, state, coming);
        }
        for (Demand.Asker asker : demand.askers(day, asking.questions(visits, state))) {
            ask(asker.arrivesMillis(), ContactKind.ENQUIRY, asker.needs());
        }
        double campaigns = traffic.map(t -> t.campaignCost(day)).orElse(0.0);
        places.books().tell(new Books.Advertise(budget / Books.DAYS_A_MONTH + campaigns));
    }

    private void send(Channel channel, Morning state, Marketplace.Visits coming) {
        List<Shopper> shoppers = demand.shoppers(channel, state.day(), coming.ready());
        ActorRef<Storefront.Command> door = places.storefront();
        for (Shopper shopper : shoppers) {
            world.clock().schedule(shopper.arrivesMillis(), door, new Storefront.Enter(shopper));
        }
        double bounce = bounceWorst + (bounceBest - bounceWorst) * state.quality(Quality.SITE);
        long engaged = demand.others(channel, state.day(), coming.others() * (1 - bounce), true);
        long bounced = demand.others(channel, state.day(), coming.others() * bounce, false);
        long visits = shoppers.size() + engaged + bounced;
        if (visits > 0) {
            world.happened(new VisitsCounted(world.nowMillis(), channel, visits, shoppers.size() + engaged));
        }
    }

    private void sendContacts(Desk desk, int day) {
        world.clock().scheduleRow(places.floor(), new DeskArrivals(desk, asking, deskArrivals, serviceDuty, day));
    }

    private void ask(long atMillis, ContactKind kind, ContactNeeds needs) {
        Contact contact = Contact.of(serviceDuty, atMillis, kind, needs);
        world.clock().schedule(atMillis, places.floor(), new FloorAgent.Submit(contact));
    }

    private void experienced(Experience experience) {
        Order order = experience.order;
        Verdict verdict = experience.verdict;
        if (order.newCustomer()) {
            if (verdict.came()) {
                customers.delivered(verdict.isBad(), order.parcel().joinLuck());
            } else {
                customers.strangerGotNothing(order.parcel().joinLuck());
            }
        } else if (!verdict.came()) {
            customers.customerGotNothing(loyalty.at(order.id()).nextDouble());
        } else if (verdict.isBad()) {
            customers.disappointed(loyalty.at(order.id()).nextDouble());
        }
    }

    private void observe(Level what, double value) {
        world.happened(new LevelObserved(world.nowMillis(), what, value));
    }

    sealed interface Command permits Experience, NewMorning, Evening {}

    /** How a customer found it, who got a parcel or none. */
    record Experience(Order order, Verdict verdict) implements Command {}
}
