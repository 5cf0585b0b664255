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
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Person;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.people.Skill;
import dev.stagecrew.core.people.Vacancy;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Start;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Cover;
import dev.stagecrew.core.work.Duties;
import dev.stagecrew.core.work.Nature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Carries out the plan: opens searches, welcomes people, replaces those who leave, and ends what was for a time. */
final class Hiring {
    /** Settling somebody in takes a fortnight of now and then. Assumed. */
    private static final int ONBOARDING_DAYS = 14;

    private final World world;
    private final Places places;
    private final ActorContext<Command> context;
    private final List<Place> team = new ArrayList<>();
    private int people;

    private Hiring(ActorContext<Command> context, World world, Places places) {
        this.world = world;
        this.places = places;
        this.context = context;
        int today = world.calendar().firstDay();
        for (Position position : world.scenario().people()) {
            Place place = new Place(new Vacancy(position, world.streams(), world.assumptions(), 1), Optional.empty());
            team.add(place);
            welcome(place, today, Integer.MIN_VALUE, 1);
            place.leavesDay = place.vacancy.leavesAfterLong(today);
        }
        for (Hire hire : world.plan().hires()) {
            team.add(new Place(
                    new Vacancy(hire.position(), world.streams(), world.assumptions(), hire.interviewEffort()),
                    Optional.of(hire)));
        }
        report();
    }

    static Behavior<Command> create(World world, Places places) {
        return Behaviors.setup(context -> {
            Hiring hiring = new Hiring(context, world, places);
            return Behaviors.receive(Command.class)
                    .onMessage(NewMorning.class, hiring::onNewMorning)
                    .onSignal(ChildFailed.class, failed -> {
                        world.failure().accept(failed.getCause());
                        return Behaviors.stopped();
                    })
                    .onSignal(Terminated.class, left -> Behaviors.same())
                    .build();
        });
    }

    private Behavior<Command> onNewMorning(NewMorning morning) {
        int day = morning.state().day();
        boolean changed = false;
        for (Place place : team) {
            changed |= mind(place, day);
        }
        for (Change change : world.plan().changes()) {
            if (change instanceof Change.Tool tool && tool.fromDay() == day) {
                team.forEach(place -> equip(place, tool));
            }
        }
        if (changed) {
            report();
        }
        world.happened(new LevelObserved(world.nowMillis(), Level.TEAM, (int)
                team.stream().filter(place -> place.person.isPresent()).count()));
        return Behaviors.same();
    }

    /** Moves one position along; returns whether somebody came or went. */
    private boolean mind(Place place, int day) {
        if (place.person.isPresent()) {
            boolean ended =
                    place.endsDay().isPresent() && day >= place.endsDay().getAsInt();
            if (!ended && day < place.leavesDay) {
                return false;
            }
            farewell(place);
            if (!ended) {
                search(place, day);
            }
            return true;
        }
        if (place.startsDay == Place.NO_DAY) {
            if (isDue(place, day)) {
                search(place, day);
            }
            return false;
        }
        boolean gone = place.endsDay().isPresent() && day >= place.endsDay().getAsInt();
        if (gone || day < place.startsDay) {
            return false;
        }
        double fit = place.vacancy.fit();
        welcome(place, day, day, fit);
        place.leavesDay = place.vacancy.leaves(day, fit);
        double hours = world.assumptions().get(Assumption.ONBOARDING_HOURS);
        places.workshop().tell(new Workshop.Undertake(hours, ONBOARDING_DAYS));
        return true;
    }

    /** Whether the plan says that the search opens today. */
    private boolean isDue(Place place, int day) {
        if (day < 0 || place.hire.isEmpty()) {
            return false;
        }
        Start start = place.hire.get().start();
        if (start instanceof Start.OnDay on) {
            return day >= on.day() - Math.round(place.role().leadTimeDays());
        }
        if (start instanceof Start.WhenReached when) {
            if (day > 0 && day % 7 == 0) {
                boolean reached = when.comparison().holds(world.lastWeek().applyAsDouble(when.kpi()), when.threshold());
                place.weeksReached = reached ? place.weeksReached + 1 : 0;
            }
            return place.weeksReached >= when.weeks();
        }
        throw new IllegalArgumentException("unknown start " + start);
    }

    private void search(Place place, int day) {
        place.vacancy.open();
        int earliest = place.hire
                .map(Hire::start)
                .map(start -> start instanceof Start.OnDay on ? on.day() : day)
                .orElse(day);
        place.startsDay = Math.max(earliest, day + place.vacancy.leadDays());
        world.happened(
                new SearchOpened(world.nowMillis(), place.id(), place.role().id()));
        double hours = world.assumptions().get(Assumption.INTERVIEW_HOURS) * place.vacancy.interviewEffort();
        places.workshop().tell(new Workshop.Undertake(hours, Math.max(1, place.vacancy.leadDays())));
    }

    private void welcome(Place place, int today, int startDay, double fit) {
        Position position = place.vacancy.position();
        int number = people++;
        Person person = new Person(position, world.assumptions(), skills(position.role()), fit, startDay, today);
        ActorRef<PersonAgent.Command> ref =
                Places.spawn(context, PersonAgent.create(world, places, person, number, today), "person-" + number);
        place.person = Optional.of(ref);
        places.floor().tell(new FloorAgent.Join(number, ref, covers(position.role())));
        for (Change change : world.plan().changes()) {
            if (change instanceof Change.Tool tool && tool.fromDay() <= today) {
                equip(place, tool);
            }
        }
        if (startDay != Integer.MIN_VALUE) {
            world.happened(new PersonStarted(
                    world.nowMillis(), place.id(), position.role().id(), fit < 1));
        }
    }

    private void farewell(Place place) {
        place.person.ifPresent(ref -> ref.tell(PersonAgent.GoForGood.INSTANCE));
        place.person = Optional.empty();
        place.startsDay = Place.NO_DAY;
        world.happened(
                new PersonLeft(world.nowMillis(), place.id(), place.role().id()));
    }

    private void equip(Place place, Change.Tool tool) {
        place.person.ifPresent(
                ref -> ref.tell(new PersonAgent.Equip(world.duties().index(tool.duty()))));
    }

    /** Tells who is led by whom, and what keeping everybody in step costs. */
    private void report() {
        boolean managed = team.stream()
                .anyMatch(place -> place.person.isPresent() && place.role().manages());
        double lift = managed ? world.assumptions().get(Assumption.MANAGER_LIFT) : 0;
        double hours = 0;
        for (Place place : team) {
            if (place.person.isPresent()) {
                place.person.get().tell(new PersonAgent.Lead(place.role().manages() ? 0 : lift));
                Employment form = place.vacancy.position().employment();
                hours += form == Employment.OWNER
                        ? 0
                        : world.assumptions().get(Assumption.COORDINATION_HOURS) * form.coordinationFactor();
            }
        }
        double managedHours = managed ? hours * world.assumptions().get(Assumption.COORDINATION_MANAGED) : hours;
        places.workshop().tell(new Workshop.TeamReport(managedHours, lift));
    }

    private double[] skills(Role role) {
        Duties duties = world.duties();
        double[] skills = new double[duties.size()];
        for (Skill skill : role.skills()) {
            skills[duties.index(skill.duty())] = skill.level();
        }
        return skills;
    }

    private List<Cover> covers(Role role) {
        long check = SimTime.hours(world.assumptions().get(Assumption.CHECK_HOURS));
        List<Cover> covers = new ArrayList<>();
        for (Skill skill : role.skills()) {
            int duty = world.duties().index(skill.duty());
            boolean fallback = role.fallback() && !skill.readily();
            boolean watches = skill.readily() || world.duties().get(duty).nature() != Nature.SERVICE;
            covers.add(
                    new Cover(duty, world.duties().get(duty).priority(), skill.level(), fallback, watches ? 0 : check));
        }
        return covers;
    }

    /** A position and who is in it. */
    private static final class Place {
        static final int NO_DAY = Integer.MIN_VALUE;

        final Vacancy vacancy;
        final Optional<Hire> hire;
        Optional<ActorRef<PersonAgent.Command>> person = Optional.empty();
        int startsDay = NO_DAY;
        int leavesDay = Integer.MAX_VALUE;
        int weeksReached;

        Place(Vacancy vacancy, Optional<Hire> hire) {
            this.vacancy = vacancy;
            this.hire = hire;
        }

        String id() {
            return vacancy.position().id();
        }

        Role role() {
            return vacancy.position().role();
        }

        OptionalInt endsDay() {
            return hire.map(Hire::untilDay).orElse(OptionalInt.empty());
        }
    }

    sealed interface Command permits NewMorning {}
}
