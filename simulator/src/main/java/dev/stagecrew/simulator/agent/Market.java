package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.Behaviors;
import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.ShopEvent.LevelObserved;
import dev.stagecrew.core.event.ShopEvent.VisitsCounted;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.scenario.Desk;
import dev.stagecrew.core.scenario.Shop;
import dev.stagecrew.core.scenario.Traffic;
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
import dev.stagecrew.core.shop.Morning;
import dev.stagecrew.core.shop.Offer;
import dev.stagecrew.core.shop.Order;
import dev.stagecrew.core.shop.SearchRank;
import dev.stagecrew.core.shop.Shopper;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.core.work.Quality;
import dev.stagecrew.simulator.clock.Agent;
import java.util.List;
import java.util.Optional;

/** The world outside: sends each day's visitors into the shop, by channel, and remembers who became a customer. */
final class Market extends Agent<Market.Command> {
    /** Bounce rates of direct sellers, third quartile to first (conversionbench.com): follows the site, moves nothing. */
    private static final double BOUNCE_WORST = .62;

    private static final double BOUNCE_BEST = .38;

    private final World world;
    private final Places places;
    private final Optional<Traffic> traffic;
    private final Asking asking;
    private final Demand demand;
    private final DayLevel level;
    private final Audience audience;
    private final Customers customers;
    private final SearchRank rank;
    private final double[] weekday;
    private final int serviceDuty;
    private final Streams.Family deskArrivals;
    private final Streams.Family loyalty;

    private Market(World world, Places places) {
        Shop shop = world.scenario().shop();
        Morning start = Workshop.start(world);
        this.world = world;
        this.places = places;
        this.traffic = shop.traffic();
        DayProfile profile =
                new DayProfile(traffic.map(Traffic::hourWeights).orElse(java.util.Collections.nCopies(24, 1.0)));
        this.asking = world.asking();
        this.demand = new Demand(world.assumptions(), world.streams(), profile, asking);
        this.level = new DayLevel(
                world.assumptions(), world.streams(), world.calendar().firstDay());
        this.audience = audience(world, start);
        this.customers = new Customers(world.assumptions(), shop.customers());
        this.rank =
                new SearchRank(world.assumptions(), start.quality(Quality.MARKETING), start.quality(Quality.CONTENT));
        this.weekday = traffic.map(t -> normalised(t.weekdayWeights())).orElse(new double[7]);
        this.serviceDuty = world.duties().first(Nature.SERVICE);
        this.deskArrivals = world.streams().named("desk.contacts");
        this.loyalty = world.streams().named("customers.loyalty");
    }

    static Behavior<Command> create(World world, Places places) {
        return Behaviors.setup(context -> new Market(world, places));
    }

    /** Orders a day that the shop can expect before anything changes, answers aside. */
    static double ordersADay(World world, Morning start, Offer offer) {
        Optional<Traffic> traffic = world.scenario().shop().traffic();
        if (traffic.isEmpty()) {
            return 0;
        }
        Audience audience = audience(world, start);
        SearchRank rank =
                new SearchRank(world.assumptions(), start.quality(Quality.MARKETING), start.quality(Quality.CONTENT));
        double ready = 0;
        for (Channel channel : Channel.values()) {
            ready += audience.visits(
                            channel,
                            start,
                            rank,
                            world.scenario().shop().customers(),
                            traffic.get().adBudgetPerMonth())
                    * Demand.readyShare(world.assumptions(), channel, start.quality(Quality.MARKETING));
        }
        return ready * offer.passShare() / Books.DAYS_A_MONTH;
    }

    private static Audience audience(World world, Morning start) {
        Shop shop = world.scenario().shop();
        double[] visits = new double[Channel.values().length];
        shop.traffic().ifPresent(t -> {
            visits[Channel.SOCIAL.ordinal()] = t.socialPerMonth();
            visits[Channel.DIRECT.ordinal()] = t.directPerMonth();
            visits[Channel.ORGANIC.ordinal()] = t.organicPerMonth();
        });
        return new Audience(
                world.assumptions(),
                visits,
                shop.traffic().map(Traffic::adBudgetPerMonth).orElse(0.0),
                shop.traffic().map(Traffic::adSocialShare).orElse(0.0),
                start.quality(Quality.CONTENT),
                shop.customers());
    }

    @Override
    protected void on(Command command) {
        if (command instanceof Experience experience) {
            experienced(experience);
        } else if (command instanceof NewMorning morning) {
            newDay(morning.state());
        } else {
            throw new IllegalArgumentException("unknown command " + command);
        }
    }

    private void newDay(Morning state) {
        customers.endDay(state.satisfied());
        rank.endDay(state);
        traffic.ifPresent(t -> sendVisitors(t, state));
        world.scenario().shop().desk().ifPresent(desk -> sendContacts(desk, state.day()));
        observe(Level.CUSTOMERS, customers.active());
        observe(Level.SEARCH_RANK, rank.rank());
    }

    private void sendVisitors(Traffic t, Morning state) {
        int day = state.day();
        double budget = budget(t, day);
        double season = level.next(day)
                * weekday[world.calendar().weekday(day)]
                * t.monthWeights().get(world.calendar().date(day).getMonthValue() - 1)
                / Books.DAYS_A_MONTH;
        double visits = 0;
        double ready = 0;
        for (Channel channel : Channel.values()) {
            double expected = audience.visits(channel, state, rank, customers.active(), budget)
                    * season
                    * campaign(t, channel, day);
            double share = Demand.readyShare(world.assumptions(), channel, state.quality(Quality.MARKETING));
            visits += expected;
            ready += expected * share;
            send(channel, state, expected, share);
        }
        double asked = Offer.unansweredByContent(world.assumptions(), state)
                * Math.max(
                        0,
                        visits * world.assumptions().get(Assumption.ENQUIRY_RATE)
                                - ready * world.assumptions().get(Assumption.QUESTION_BLOCKS));
        for (Demand.Asker asker : demand.askers(day, asked)) {
            ask(asker.arrivesMillis(), ContactKind.ENQUIRY, asker.needs());
        }
        places.books().tell(new Books.Advertise(budget / Books.DAYS_A_MONTH + campaignCost(t, day)));
    }

    private void send(Channel channel, Morning state, double expected, double share) {
        List<Shopper> shoppers = demand.shoppers(channel, state.day(), expected * share);
        ActorRef<Storefront.Command> door = places.storefront();
        for (Shopper shopper : shoppers) {
            world.clock().schedule(shopper.arrivesMillis(), door, new Storefront.Enter(shopper));
        }
        double bounce = BOUNCE_WORST + (BOUNCE_BEST - BOUNCE_WORST) * state.quality(Quality.SITE);
        double others = expected * (1 - share);
        long engaged = demand.others(channel, state.day(), others * (1 - bounce), true);
        long bounced = demand.others(channel, state.day(), others * bounce, false);
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

    private double budget(Traffic t, int day) {
        double budget = t.adBudgetPerMonth();
        for (Change change : world.plan().changes()) {
            if (change instanceof Change.AdBudget changed && changed.fromDay() <= day) {
                budget = changed.perMonth();
            }
        }
        return budget;
    }

    private static double campaign(Traffic t, Channel channel, int day) {
        double factor = 1;
        for (Traffic.Campaign campaign : t.campaigns()) {
            if (channel != Channel.RETURNING
                    && campaign.fromDay() <= day
                    && day < campaign.fromDay() + campaign.days()) {
                factor *= campaign.traffic();
            }
        }
        return factor;
    }

    private static double campaignCost(Traffic t, int day) {
        return t.campaigns().stream()
                .filter(campaign -> campaign.fromDay() == day)
                .mapToDouble(Traffic.Campaign::cost)
                .sum();
    }

    private void experienced(Experience experience) {
        Order order = experience.order;
        if (order.newCustomer()) {
            customers.delivered(experience.badly, order.parcel().joinLuck());
        } else if (experience.badly) {
            customers.disappointed(loyalty.at(order.id()).nextDouble());
        }
    }

    private void observe(Level what, double value) {
        world.happened(new LevelObserved(world.nowMillis(), what, value));
    }

    private static double[] normalised(List<Double> weights) {
        double mean =
                weights.stream().mapToDouble(Double::doubleValue).average().orElse(1);
        return weights.stream().mapToDouble(weight -> weight / mean).toArray();
    }

    sealed interface Command permits Experience, NewMorning {}

    /** A parcel has arrived, and this is how the customer found it. */
    record Experience(Order order, boolean badly) implements Command {}
}
