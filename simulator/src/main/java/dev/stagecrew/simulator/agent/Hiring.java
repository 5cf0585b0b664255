package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.ChildFailed;
import akka.actor.typed.Terminated;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.ShopEvent.LevelObserved;
import dev.stagecrew.core.event.ShopEvent.PersonLeft;
import dev.stagecrew.core.event.ShopEvent.PersonStarted;
import dev.stagecrew.core.event.ShopEvent.SearchOpened;
import dev.stagecrew.core.people.Chairs;
import dev.stagecrew.core.people.Coordination;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.core.people.Person;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.people.Search;
import dev.stagecrew.core.people.Skill;
import dev.stagecrew.core.people.Vacancy;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.plan.Rota;
import dev.stagecrew.core.plan.Start;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Cover;
import dev.stagecrew.core.work.Duties;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Glances;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.core.work.Rhythm;
import dev.stagecrew.core.work.Trade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Carries out the plan: opens searches, welcomes people, replaces those who leave, and ends what was for a time. */
final class Hiring {
    /** Median of an exponential time with mean 1. */
    private static final double LOG_2 = StrictMath.log(2);

    private final World world;
    private final Places places;
    private final ActorContext<Command> context;
    private final List<Place> team = new ArrayList<>();
    private final int noticeDays;
    private int people;
    private int today;

    private Hiring(ActorContext<Command> context, World world, Places places) {
        this.world = world;
        this.places = places;
        this.context = context;
        this.today = world.calendar().firstDay();
        this.noticeDays = (int) Math.round(world.assumptions().get(Assumption.NOTICE_DAYS));
        Chairs chairs = new Chairs();
        for (Position position : world.scenario().people()) {
            Place place = new Place(vacancy(position, chairs, Search.USUAL), Optional.empty());
            team.add(place);
            welcome(place, today, Integer.MIN_VALUE, 1);
            place.leavesDay = place.vacancy.leavesAfterLong(today);
        }
        List<Hire> hires =
                new ArrayList<>(Rota.of(world.scenario().people(), world.plan().hires()));
        hires.sort(Hire.AS_THEY_BEGIN);
        for (Hire hire : hires) {
            team.add(new Place(vacancy(hire.position(), chairs, hire.search()), Optional.of(hire)));
        }
        report();
    }

    private Vacancy vacancy(Position position, Chairs chairs, Search search) {
        return new Vacancy(position, chairs.next(position.role()), world.streams(), world.assumptions(), search);
    }

    static Behavior<Command> create(World world, Places places) {
        return Behaviors.setup(context -> {
            Hiring hiring = new Hiring(context, world, places);
            return Behaviors.receive(Command.class)
                    .onMessage(NewMorning.class, hiring::onNewMorning)
                    .onMessage(Evening.class, evening -> hiring.onEvening())
                    .onMessage(Delivered.class, hiring::onDelivered)
                    .onMessage(Gone.class, hiring::onGone)
                    .onSignal(ChildFailed.class, failed -> {
                        world.failure().accept(failed.getCause());
                        return Behaviors.stopped();
                    })
                    .onSignal(Terminated.class, left -> Behaviors.same())
                    .build();
        });
    }

    private Behavior<Command> onNewMorning(NewMorning morning) {
        today = morning.state().day();
        boolean changed = false;
        for (Place place : team) {
            changed |= mind(place, today);
        }
        Plan plan = world.plan();
        plan.changes(Change.Tool.class)
                .filter(tool -> tool.fromDay() == today)
                .forEach(tool -> team.forEach(place -> equip(place, tool)));
        changed |= plan.changes(Change.Meetings.class).anyMatch(meetings -> meetings.fromDay() == today);
        if (changed) {
            report();
        }
        return Behaviors.same();
    }

    private Behavior<Command> onEvening() {
        world.happened(
                new LevelObserved(world.nowMillis(), Level.TEAM, (int) present().count()));
        payByTheMonth();
        return Behaviors.same();
    }

    /** Whoever is in the post today is paid their share of the month, whether they work today or not. */
    private void payByTheMonth() {
        int days = 0;
        for (Place place : team) {
            Pay pay = place.position().pay();
            if (place.person.isPresent() && pay.per() == Pay.Per.MONTH) {
                days = days > 0 ? days : world.calendar().daysOfMonthAround(today);
                places.books().tell(new Books.Pay(place.position().employment(), pay.ofDay(days)));
            }
        }
    }

    private Behavior<Command> onGone(Gone gone) {
        context.stop(gone.person);
        return Behaviors.same();
    }

    private Behavior<Command> onDelivered(Delivered done) {
        for (Place place : team) {
            if (place.id().equals(done.person()) && place.person.isPresent()) {
                place.delivered = true;
                farewell(place);
                report();
            }
        }
        return Behaviors.same();
    }

    /** Moves one position along; returns whether somebody came or went. */
    private boolean mind(Place place, int day) {
        boolean changed = false;
        if (place.person.isPresent()) {
            boolean over = place.isOver(day);
            if (!over && day >= place.leavesDay - noticeDays && !place.endsBefore(place.leavesDay)) {
                search(place, day, place.leavesDay);
            }
            if (!over && day < place.leavesDay) {
                return false;
            }
            farewell(place);
            changed = true;
        }
        if (place.isOver(day)) {
            return changed;
        }
        if (place.startsDay == Place.NO_DAY && isDue(place, day)) {
            search(place, day, firstDay(place, day));
            return changed;
        }
        if (place.startsDay == Place.NO_DAY || day < place.startsDay) {
            return changed;
        }
        place.startsDay = Place.NO_DAY;
        double fit = place.vacancy.fit();
        int leaves = place.vacancy.leaves(day, fit);
        welcome(place, day, day, fit);
        place.leavesDay = leaves;
        double hours = world.assumptions().get(Assumption.ONBOARDING_HOURS);
        int days = (int) Math.round(world.assumptions().get(Assumption.ONBOARDING_DAYS));
        places.workshop().tell(new Workshop.Undertake(hours, Math.max(1, days)));
        return true;
    }

    private static int firstDay(Place place, int day) {
        return place.hire
                .map(Hire::start)
                .map(start -> start.dated().orElse(day))
                .orElse(day);
    }

    /** Whether the plan says that the search opens today. */
    private boolean isDue(Place place, int day) {
        if (day < 0 || place.hire.isEmpty()) {
            return false;
        }
        return place.hire
                .get()
                .start()
                .fold(
                        on -> day >= on.day() - Math.round(place.vacancy.usualLeadDays()),
                        when -> hasBeenReached(when, place, day));
    }

    private boolean hasBeenReached(Start.WhenReached when, Place place, int day) {
        if (day > 0 && day % 7 == 0) {
            boolean reached = when.comparison().holds(world.lastWeek().applyAsDouble(when.kpi()), when.threshold());
            place.weeksReached = reached ? place.weeksReached + 1 : 0;
        }
        return place.weeksReached >= when.weeks();
    }

    /** Opens a search, unless one is open. */
    private void search(Place place, int day, int earliest) {
        if (place.startsDay != Place.NO_DAY) {
            return;
        }
        place.vacancy.open();
        place.startsDay = Math.max(earliest, day + place.vacancy.leadDays());
        world.happened(
                new SearchOpened(world.nowMillis(), place.id(), place.role().id()));
        places.books().tell(new Books.Recruit(place.vacancy.fee(place.daysHired(place.startsDay))));
        Search search = place.vacancy.search();
        double hours = world.assumptions().get(Assumption.INTERVIEW_HOURS) * search.interviewEffort();
        places.workshop().tell(new Workshop.Undertake(hours, Math.max(1, place.vacancy.leadDays())));
    }

    private void welcome(Place place, int day, int startDay, double fit) {
        Position position = place.vacancy.position();
        int number = people++;
        Person person = new Person(position, world.assumptions(), skills(position.role()), fit, startDay, day);
        ActorRef<PersonAgent.Command> ref = Places.spawn(
                context,
                PersonAgent.create(
                        world,
                        places,
                        person,
                        new PersonAgent.Seat(number, place.vacancy.chair(), place.scopeMillis(), day)),
                "person-" + number);
        place.person = Optional.of(ref);
        places.floor().tell(new FloorAgent.Join(number, ref, covers(place.vacancy), trade(place)));
        world.plan()
                .changes(Change.Tool.class)
                .filter(tool -> tool.fromDay() <= day)
                .forEach(tool -> equip(place, tool));
        if (startDay != Integer.MIN_VALUE) {
            world.happened(new PersonStarted(
                    world.nowMillis(), place.id(), position.role().id(), fit < 1));
        }
    }

    private void farewell(Place place) {
        place.person.ifPresent(ref -> ref.tell(PersonAgent.GoForGood.INSTANCE));
        place.person = Optional.empty();
        world.happened(
                new PersonLeft(world.nowMillis(), place.id(), place.role().id()));
    }

    private void equip(Place place, Change.Tool tool) {
        place.person.ifPresent(
                ref -> ref.tell(new PersonAgent.Equip(world.duties().index(tool.duty()))));
    }

    /** Tells what keeping everybody in step costs, and who is led by whom. */
    private void report() {
        Coordination coordination = Coordination.of(
                present().map(Place::position).toList(), world.plan().meetingHours(today), world.assumptions());
        present()
                .forEach(place -> place.person.ifPresent(
                        ref -> ref.tell(new PersonAgent.Lead(coordination.lift(place.position())))));
        places.workshop().tell(new Workshop.TeamReport(coordination.hours(), coordination.managerLift()));
    }

    private Stream<Place> present() {
        return team.stream().filter(place -> place.person.isPresent());
    }

    private double[] skills(Role role) {
        Duties duties = world.duties();
        double[] skills = new double[duties.size()];
        for (Skill skill : role.skills()) {
            skills[duties.index(skill.duty())] = skill.level();
        }
        return skills;
    }

    private List<Cover> covers(Vacancy filled) {
        Position position = filled.position();
        Role role = position.role();
        long briefing = SimTime.hours(position.employment().handOffHours(world.assumptions()));
        List<Cover> covers = new ArrayList<>();
        for (Skill skill : role.skills()) {
            int duty = world.duties().index(skill.duty());
            Nature nature = world.duties().get(duty).nature();
            boolean fallback = role.fallback() && !skill.readily();
            if (nature == Nature.GROWTH && !role.fallback()) {
                continue; // a trade of their own
            }
            covers.add(new Cover(
                    duty,
                    world.duties().get(duty).priority(),
                    skill.level(),
                    fallback,
                    !fallback && (skill.readily() || nature != Nature.SERVICE),
                    nature == Nature.SERVICE ? rhythm(filled.chair(), skill) : Rhythm.AT_ONCE,
                    nature.isBriefed() ? briefing : 0));
        }
        return covers;
    }

    /** The growth work that somebody is hired for; who owns the shop does as much of it as it needs. */
    private Trade trade(Place place) {
        Position position = place.position();
        Role role = position.role();
        if (role.fallback()) {
            return Trade.NONE;
        }
        List<Trade.Part> parts = new ArrayList<>();
        for (Skill skill : role.skills()) {
            int duty = world.duties().index(skill.duty());
            Duty which = world.duties().get(duty);
            if (which.nature() == Nature.GROWTH) {
                parts.add(new Trade.Part(duty, which.priority(), which.hoursPerWeek(), skill.readily()));
            }
        }
        long briefing = SimTime.hours(position.employment().handOffHours(world.assumptions()));
        return new Trade(parts, place.isJob(), world.nowMillis() + briefing);
    }

    /** How often somebody looks at the inbox; at a desk of queueing theory it is watched by those whose main work it is. */
    private Rhythm rhythm(String chair, Skill skill) {
        if (!skill.readily()) {
            return Rhythm.every(SimTime.hours(world.assumptions().get(Assumption.CHECK_HOURS)));
        }
        double medianMinutes = world.assumptions().get(Assumption.ATTENTION_MINUTES);
        boolean watched = world.scenario().shop().desk().isPresent() || medianMinutes == 0;
        return watched
                ? Rhythm.AT_ONCE
                : new Glances(
                        world.streams().named("attention." + chair), medianMinutes / LOG_2 * SimTime.MINUTE_MILLIS);
    }

    sealed interface Command permits NewMorning, Evening, Delivered, Gone {}

    /** Somebody has done the job that they were hired for. */
    record Delivered(String person) implements Command {}

    /** Somebody has left for good and has nothing in hand. */
    record Gone(ActorRef<PersonAgent.Command> person) implements Command {}
}
