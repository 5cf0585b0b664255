package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.ChildFailed;
import akka.actor.typed.Terminated;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.ShopEvent.LevelObserved;
import dev.stagecrew.core.event.ShopEvent.PersonLeft;
import dev.stagecrew.core.event.ShopEvent.PersonStarted;
import dev.stagecrew.core.event.ShopEvent.SearchOpened;
import dev.stagecrew.core.event.ShopEvent.StepCame;
import dev.stagecrew.core.people.Chairs;
import dev.stagecrew.core.people.Coordination;
import dev.stagecrew.core.people.Person;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Search;
import dev.stagecrew.core.people.Vacancy;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.plan.Rota;
import dev.stagecrew.core.plan.Staffing;
import dev.stagecrew.core.work.Attention;
import dev.stagecrew.core.work.JobDescription;
import dev.stagecrew.simulator.agent.Messages.Evening;
import dev.stagecrew.simulator.agent.Messages.NewMorning;
import dev.stagecrew.simulator.agent.Messages.ToHiring;
import dev.stagecrew.simulator.agent.Messages.ToLedger;
import dev.stagecrew.simulator.agent.Messages.ToPerson;
import dev.stagecrew.simulator.agent.Messages.ToRouter;
import dev.stagecrew.simulator.agent.Messages.ToWorkshop;
import dev.stagecrew.simulator.clock.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Carries out the plan. When somebody is looked for, comes and goes is decided by the {@link Staffing} of each position; here
 * it is done and told.
 */
final class Hiring implements Staffing.Office {
    private final World world;
    private final Addresses to;
    private final ActorContext<ToHiring> context;
    private final Attention attention;
    private final List<TeamSeat> team = new ArrayList<>();
    /** Whether the plan knows of changes in the lives of people. */
    private final boolean lives;

    private int people;
    private int today;

    private Hiring(ActorContext<ToHiring> context, World world, Addresses to) {
        this.world = world;
        this.to = to;
        this.lives = world.plan().changesForPeople();
        this.context = context;
        this.attention = new Attention(
                world.assumptions(),
                world.streams(),
                world.scenario().shop().desk().isPresent());
        this.today = world.calendar().firstDay();
        Chairs chairs = new Chairs();
        for (Position position : world.scenario().people()) {
            Vacancy vacancy = vacancy(position, chairs, Search.USUAL);
            TeamSeat seat = new TeamSeat(Staffing.filled(vacancy, today, world.assumptions()));
            world.plan().leaves(position.id()).ifPresent(seat.staffing::endsOn);
            team.add(seat);
            welcome(seat, Integer.MIN_VALUE, 1);
        }
        List<Hire> hires =
                new ArrayList<>(Rota.of(world.scenario().people(), world.plan().hires()));
        hires.sort(Hire.AS_THEY_BEGIN);
        for (Hire hire : hires) {
            Vacancy vacancy = vacancy(hire.position(), chairs, hire.search());
            team.add(new TeamSeat(Staffing.planned(vacancy, hire, world.assumptions())));
        }
        report();
    }

    private Vacancy vacancy(Position position, Chairs chairs, Search search) {
        return new Vacancy(position, chairs.next(position.role()), world.streams(), world.assumptions(), search);
    }

    static Behavior<ToHiring> create(World world, Supplier<Addresses> addresses) {
        return Behaviors.setup(context -> {
            Hiring hiring = new Hiring(context, world, addresses.get());
            return Behaviors.receive(ToHiring.class)
                    .onMessage(NewMorning.class, hiring::onNewMorning)
                    .onMessage(Evening.class, evening -> hiring.onEvening())
                    .onMessage(ToHiring.Delivered.class, hiring::onDelivered)
                    .onMessage(ToHiring.Gone.class, hiring::onGone)
                    .onSignal(ChildFailed.class, failed -> {
                        world.failure().accept(failed.getCause());
                        return Behaviors.stopped();
                    })
                    .onSignal(Terminated.class, left -> Behaviors.same())
                    .build();
        });
    }

    private Behavior<ToHiring> onNewMorning(NewMorning morning) {
        today = morning.state().day();
        boolean changed = mindSigns();
        for (TeamSeat seat : team) {
            changed |= seat.staffing.begin(today, world.lastWeek(), this);
        }
        Plan plan = world.plan();
        changed |= lives && changeForPeople(plan);
        if (!plan.changes().isEmpty()) { // asked every day of every year
            plan.changes(Change.Tool.class)
                    .filter(tool -> tool.fromDay() == today)
                    .forEach(tool -> team.forEach(seat -> equip(seat, tool)));
            changed |= plan.changes().stream().anyMatch(change -> change.fromDay() == today);
        }
        if (changed) {
            report();
        }
        return Behaviors.same();
    }

    /** What waited for a sign that is there today; returns whether anything did. */
    private boolean mindSigns() {
        List<String> come = world.course().begin(today, world.lastWeek(), this::isHere);
        if (come.isEmpty()) {
            return false;
        }
        come.forEach(step -> world.happened(new StepCame(world.nowMillis(), step)));
        world.plan()
                .changes(Change.Farewell.class)
                .filter(farewell -> farewell.fromDay() == today)
                .forEach(farewell -> team.stream()
                        .filter(seat -> seat.is(farewell.who()))
                        .forEach(seat -> seat.staffing.endsOn(today)));
        return true;
    }

    private boolean isHere(String person) {
        return present().anyMatch(seat -> seat.is(person));
    }

    /** Whoever changes their terms today, goes on leave or comes back; returns whether anybody did. */
    private boolean changeForPeople(Plan plan) {
        boolean changed = false;
        for (TeamSeat seat : team) {
            if (plan.changes(Change.Terms.class).anyMatch(terms -> terms.fromDay() == today && seat.is(terms.who()))) {
                change(seat, plan.position(seat.agreed, today));
                changed = true;
            }
            boolean away = seat.isFirst && plan.away(seat.id(), today).isPresent();
            if (seat.staffing.isFilled() && away != seat.isAway()) {
                turn(seat, away);
                changed = true;
            }
        }
        return changed;
    }

    /** The same person goes on at other terms. More pay interrupts nobody; other hours or another form are begun anew. */
    private void change(TeamSeat seat, Position position) {
        Position before = seat.position();
        seat.staffing.change(position, today);
        seat.human.ifPresent(person -> person.turnTo(position));
        if (seat.person.isPresent() && !before.paid(position.pay()).equals(position)) {
            stop(seat);
            work(seat);
        }
    }

    private void turn(TeamSeat seat, boolean away) {
        if (away) {
            stop(seat);
            seat.awaySinceDay = OptionalInt.of(today);
        } else {
            int days = today - seat.awaySinceDay.orElse(today);
            seat.awaySinceDay = OptionalInt.empty();
            seat.human.ifPresent(person -> person.wasAway(days));
            work(seat);
        }
    }

    private Behavior<ToHiring> onEvening() {
        world.happened(
                new LevelObserved(world.nowMillis(), Level.TEAM, (int) present().count()));
        int days = world.calendar().daysOfMonthAround(today);
        present().forEach(seat -> payTheDay(seat, days));
        return Behaviors.same();
    }

    /** Whoever is in the post today is paid their share of the month, whether they work today or not. */
    private void payTheDay(TeamSeat seat, int daysOfTheMonth) {
        Position position = seat.position();
        if (!seat.isAway() && !position.pay().isOfTime()) {
            to.ledger().tell(new ToLedger.PayByTheDay(position.employment(), position.pay(), daysOfTheMonth));
            return;
        }
        double amount = seat.isAway()
                ? position.payADay(daysOfTheMonth)
                        * world.plan()
                                .away(seat.id(), today)
                                .map(Change.Away::pay)
                                .orElse(0.0)
                : position.pay().ofDay(daysOfTheMonth);
        if (amount > 0) {
            to.ledger().tell(new ToLedger.Pay(position.employment(), amount));
        }
    }

    private Behavior<ToHiring> onGone(ToHiring.Gone gone) {
        context.stop(gone.person());
        return Behaviors.same();
    }

    private Behavior<ToHiring> onDelivered(ToHiring.Delivered done) {
        for (TeamSeat seat : team) {
            if (seat.id().equals(done.person()) && seat.staffing.isFilled()) {
                seat.staffing.deliver(this);
                report();
            }
        }
        return Behaviors.same();
    }

    @Override
    public void searches(Staffing staffing, double fee, Staffing.Effort interviews) {
        Position position = staffing.position();
        world.happened(new SearchOpened(
                world.nowMillis(), position.id(), position.role().id()));
        to.ledger().tell(new ToLedger.Recruit(fee));
        to.workshop().tell(new ToWorkshop.Undertake(interviews));
    }

    @Override
    public void starts(Staffing staffing, double fit, Staffing.Effort onboarding) {
        welcome(seat(staffing), today, fit);
        Position position = staffing.position();
        double outlay = staffing.outlay();
        if (outlay > 0) {
            to.ledger().tell(new ToLedger.Recruit(outlay));
        }
        world.happened(new PersonStarted(
                world.nowMillis(), position.id(), position.role().id(), fit < 1));
        if (staffing.waitsForASign()) {
            world.happened(new StepCame(world.nowMillis(), position.id()));
        }
        to.workshop().tell(new ToWorkshop.Undertake(onboarding));
    }

    @Override
    public void left(Staffing staffing) {
        TeamSeat seat = seat(staffing);
        stop(seat);
        seat.human = Optional.empty();
        seat.awaySinceDay = OptionalInt.empty();
        Position position = staffing.position();
        world.happened(
                new PersonLeft(world.nowMillis(), position.id(), position.role().id()));
    }

    private TeamSeat seat(Staffing staffing) {
        return team.stream()
                .filter(seat -> seat.staffing == staffing)
                .findFirst()
                .orElseThrow();
    }

    /** Somebody takes a seat who starts on a day, or has been here for long. */
    private void welcome(TeamSeat seat, int startDay, double fit) {
        Position position = seat.position();
        double[] skills = world.duties().skills(position.role());
        seat.human = Optional.of(new Person(position, world.assumptions(), skills, fit, startDay, today));
        seat.isFirst = seat.isFirst && !seat.wasFilled;
        seat.wasFilled = true;
        work(seat);
    }

    /** Whoever is in a seat begins to work, or works again. */
    private void work(TeamSeat seat) {
        Staffing staffing = seat.staffing;
        Position position = staffing.position();
        int number = people++;
        ActorRef<ToPerson> ref = Lane.spawn(
                context,
                PersonAgent.create(
                        world,
                        to,
                        seat.human.orElseThrow(),
                        new PersonAgent.Contract(number, staffing.chair(), staffing.scopeMillis(), today)),
                "person-" + number);
        seat.person = Optional.of(ref);
        JobDescription job = new JobDescription(position, world.duties(), world.assumptions());
        to.router()
                .tell(new ToRouter.Join(
                        number,
                        ref,
                        job.covers(skill -> attention.of(staffing.chair(), skill)),
                        job.trade(staffing.isJob(), world.nowMillis())));
        world.plan()
                .changes(Change.Tool.class)
                .filter(tool -> tool.fromDay() <= today)
                .forEach(tool -> equip(seat, tool));
    }

    /** Whoever is in a seat works no more, for now or for good. */
    private static void stop(TeamSeat seat) {
        seat.person.ifPresent(ref -> ref.tell(ToPerson.GoForGood.INSTANCE));
        seat.person = Optional.empty();
    }

    private void equip(TeamSeat seat, Change.Tool tool) {
        seat.person.ifPresent(ref -> ref.tell(new ToPerson.Equip(world.duties().index(tool.duty()))));
    }

    /** Tells what keeping everybody in step costs, and who is led by whom. */
    private void report() {
        Coordination coordination = Coordination.of(
                here().map(TeamSeat::position).toList(), world.plan().meetingHours(today), world.assumptions());
        here().forEach(seat ->
                seat.person.ifPresent(ref -> ref.tell(new ToPerson.Lead(coordination.lift(seat.position())))));
        double upkeep = world.plan().upkeepHours(today, world.assumptions());
        to.workshop().tell(new ToWorkshop.TeamReport(coordination.hours() + upkeep, coordination.managerLift()));
    }

    private Stream<TeamSeat> present() {
        return team.stream().filter(seat -> seat.staffing.isFilled());
    }

    private Stream<TeamSeat> here() {
        return present().filter(seat -> !seat.isAway());
    }

    /** A position of the team, and who is in it. */
    private static final class TeamSeat {
        private final Staffing staffing;
        /** As it was before anything changed for it. */
        private final Position agreed;

        private Optional<Person> human = Optional.empty();
        private Optional<ActorRef<ToPerson>> person = Optional.empty();
        private OptionalInt awaySinceDay = OptionalInt.empty();
        private boolean wasFilled;
        /** Whether nobody has been in it but whom the plan speaks of: a successor has a life of their own. */
        private boolean isFirst = true;

        TeamSeat(Staffing staffing) {
            this.staffing = staffing;
            this.agreed = staffing.position();
        }

        boolean is(String name) {
            return id().equals(name);
        }

        boolean isAway() {
            return awaySinceDay.isPresent();
        }

        Position position() {
            return staffing.position();
        }

        String id() {
            return position().id();
        }
    }
}
