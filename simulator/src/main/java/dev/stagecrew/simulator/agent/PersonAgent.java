package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.event.ShopEvent.PersonBrokeDown;
import dev.stagecrew.core.event.ShopEvent.ShiftMissed;
import dev.stagecrew.core.event.ShopEvent.ShiftWorked;
import dev.stagecrew.core.event.ShopEvent.TimeSpent;
import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.people.OwedTime;
import dev.stagecrew.core.people.Person;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.time.Timetable.Shift;
import dev.stagecrew.core.work.Appetite;
import dev.stagecrew.core.work.FreeTime;
import dev.stagecrew.core.work.Work;
import dev.stagecrew.simulator.clock.Agent;
import dev.stagecrew.simulator.clock.Timer;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Somebody who works: comes and goes by a timetable, does what the floor hands over, at the pace of the day. */
final class PersonAgent extends Agent<PersonAgent.Command> {
    private final World world;
    private final Places places;
    private final ActorRef<Command> self;
    private final Person person;
    private final int number;
    private final TimeOff time;
    private final OwedTime owed;
    private final FreeTime freeTime;
    private final String id;
    private final List<List<Shift>> shiftsByWeekday;

    private long scopeMillis;
    private double managerLift;
    private int shiftDay;
    private long shiftStartMillis;
    private long shiftEndMillis;
    private boolean onShift;
    private Appetite appetite = Appetite.EVERYTHING;
    private @Nullable Work work;
    private @Nullable Timer done;
    private long begunMillis;
    private long overtimeFromMillis = SimTime.NEVER;
    private long beforeOvertimeMillis;

    private PersonAgent(ActorContext<Command> context, World world, Places places, Person person, Seat seat) {
        this.world = world;
        this.places = places;
        this.self = context.getSelf();
        this.person = person;
        this.number = seat.number;
        this.scopeMillis = seat.scopeMillis;
        this.id = person.position().id();
        this.time = new TimeOff(person.position(), seat.chair, world);
        this.owed = new OwedTime(world.assumptions().get(Assumption.MAKE_UP));
        this.freeTime = new FreeTime(person.position(), world.assumptions(), world.calendar());
        this.shiftsByWeekday = IntStream.range(0, 7)
                .mapToObj(person.position().timetable()::on)
                .toList();
    }

    static Behavior<Command> create(World world, Places places, Person person, Seat seat) {
        return Behaviors.setup(context -> {
            PersonAgent agent = new PersonAgent(context, world, places, person, seat);
            agent.scheduleShift(seat.firstDay, SimTime.startOfDay(seat.firstDay));
            return agent;
        });
    }

    @Override
    protected void on(Command command) {
        if (command instanceof Done) {
            finish();
        } else if (command instanceof Assign assign) {
            begin(assign.work);
        } else if (command instanceof ShiftBegins) {
            beginShift();
        } else if (command instanceof ShiftEnds) {
            endShift();
        } else if (command instanceof Lead lead) {
            managerLift = lead.lift;
        } else if (command instanceof Equip equip) {
            person.equip(equip.duty);
        } else if (command instanceof GoForGood) {
            leave();
        } else {
            throw new IllegalArgumentException("unknown command " + command);
        }
    }

    /** Begins what was assigned; what is in hand makes way. */
    private void begin(Work assigned) {
        long now = world.nowMillis();
        Work aside = work;
        if (aside != null) {
            stop(aside);
            places.floor().tell(new FloorAgent.PutAside(number, aside));
        }
        work = assigned;
        begunMillis = now;
        double pace = Math.max(1e-3, person.pace(assigned.duty()));
        long millis = Math.round(assigned.remainingMillis() / pace);
        done = world.clock().schedule(now + millis, self, Done.INSTANCE);
    }

    private void finish() {
        Work finished = work;
        if (finished == null) {
            throw new IllegalStateException(id + " finished nothing");
        }
        noteTime(finished, finished.remainingMillis());
        work = null;
        done = null;
        endOvertime();
        places.origin(finished.duty())
                .tell(new WorkDone(finished, person.skill(finished.duty()), person.errorFactor()));
        turnTo(time.answersMessages(shiftDay) ? Appetite.MESSAGES : freeTime.appetite());
        places.floor().tell(new FloorAgent.Free(number, finished));
    }

    /** Overtime ends with the work that caused it, with the next shift, or when the person leaves for good. */
    private void endOvertime() {
        if (overtimeFromMillis != SimTime.NEVER) {
            shiftWorked(beforeOvertimeMillis, world.nowMillis() - overtimeFromMillis);
            overtimeFromMillis = SimTime.NEVER;
        }
    }

    private void beginShift() {
        endOvertime();
        person.beginDay(shiftDay, managerLift);
        long now = world.nowMillis();
        OptionalInt breakdown = time.breaksDown(person, shiftDay);
        if (breakdown.isPresent()) {
            world.happened(new PersonBrokeDown(now, id, breakdown.getAsInt()));
        }
        boolean answersOnly = time.answersMessages(shiftDay);
        if (!answersOnly && time.isOff(person, shiftDay)) {
            missShift();
            return;
        }
        shiftStartMillis = now;
        onShift = true;
        shiftEndMillis = answersOnly ? endOfAnswering() : endOfWorking();
        turnTo(answersOnly ? Appetite.MESSAGES : freeTime.appetite());
        world.clock().schedule(shiftEndMillis, self, ShiftEnds.INSTANCE);
        places.floor().tell(new FloorAgent.Arrive(number, shiftEndMillis));
    }

    private void missShift() {
        long missedMillis = shiftEndMillis - shiftStartMillis;
        if (person.position().employment().isPaidWhenAbsent()) {
            pay(missedMillis);
        } else if (person.position().employment().makesUpForMissedHours() && !time.isBrokenDown(shiftDay)) {
            owed.missed(missedMillis);
        }
        world.happened(new ShiftMissed(
                world.nowMillis(),
                id,
                missedMillis,
                person.position().employment().isPaidWhenAbsent()));
        scheduleShift(shiftDay, shiftEndMillis);
    }

    private long endOfAnswering() {
        long minutes = SimTime.minutes(world.assumptions().get(Assumption.BREAKDOWN_MINUTES));
        return Math.min(shiftEndMillis, shiftStartMillis + minutes);
    }

    /** A shift lasts as long as the timetable says and what is owed makes it longer, or until the job is done. */
    private long endOfWorking() {
        long byTimetableMillis = shiftEndMillis - shiftStartMillis;
        freeTime.begin(shiftDay, byTimetableMillis);
        long more = owed.isOwed()
                ? owed.madeUpIn(byTimetableMillis, nextStart(shiftDay, shiftEndMillis) - shiftEndMillis)
                : 0;
        return untilJobIsDone(byTimetableMillis + more);
    }

    private long untilJobIsDone(long shiftMillis) {
        return shiftStartMillis + Math.min(shiftMillis, scopeMillis);
    }

    /** Tells the floor what the person would begin from now on, where that changes. */
    private void turnTo(Appetite now) {
        if (now != appetite) {
            appetite = now;
            places.floor().tell(new FloorAgent.TurnTo(number, now));
        }
    }

    /** The end of a shift; one that another follows at the same instant interrupts nothing. */
    private void endShift() {
        long now = world.nowMillis();
        long scheduledMillis = shiftEndMillis - shiftStartMillis;
        long endedMillis = shiftEndMillis;
        nextShift(shiftDay, endedMillis);
        boolean jobDone = scheduledMillis >= scopeMillis;
        if (shiftStartMillis == now && !jobDone) {
            shiftWorked(scheduledMillis, 0);
            person.beginDay(shiftDay, managerLift);
            freeTime.begin(shiftDay, shiftEndMillis - shiftStartMillis);
            shiftEndMillis = untilJobIsDone(shiftEndMillis - shiftStartMillis);
            world.clock().schedule(shiftEndMillis, self, ShiftEnds.INSTANCE);
            places.floor().tell(new FloorAgent.Stay(number, shiftEndMillis));
            return;
        }
        onShift = false;
        places.floor().tell(new FloorAgent.Depart(number, shiftStartMillis, shiftEndMillis));
        Work inHand = work;
        EndOfShift then = endOfShift(inHand, jobDone);
        if (inHand != null && then == EndOfShift.FINISH) {
            overtimeFromMillis = now;
            beforeOvertimeMillis = scheduledMillis;
        } else {
            shiftWorked(scheduledMillis, 0);
            if (inHand != null) {
                interrupt(inHand, then);
            }
        }
        world.clock().schedule(shiftStartMillis, self, ShiftBegins.INSTANCE);
    }

    /** Nobody is put off until tomorrow in the middle of a conversation; whose job is done hands the rest over. */
    private EndOfShift endOfShift(@Nullable Work inHand, boolean jobDone) {
        if (inHand != null && inHand.isLive()) {
            return EndOfShift.FINISH;
        }
        return jobDone ? EndOfShift.HAND_OVER : person.position().endOfShift();
    }

    private void interrupt(Work inHand, EndOfShift then) {
        stop(inHand);
        places.floor().tell(new FloorAgent.Interrupted(number, inHand, then));
    }

    private void stop(Work inHand) {
        Timer timer = done;
        if (timer != null) {
            timer.cancel();
        }
        long spent = world.nowMillis() - begunMillis;
        long progress = Math.round(spent * person.pace(inHand.duty()));
        noteTime(inHand, Math.min(progress, inHand.remainingMillis()));
        inHand.progress(progress);
        work = null;
        done = null;
    }

    private void noteTime(Work inHand, long doneMillis) {
        long spent = world.nowMillis() - begunMillis;
        person.worked(inHand.duty(), spent);
        freeTime.worked(spent);
        world.happened(new TimeSpent(
                world.nowMillis(), id, world.duties().get(inHand.duty()).id(), spent, doneMillis));
    }

    private void shiftWorked(long scheduledMillis, long overtimeMillis) {
        world.happened(new ShiftWorked(
                world.nowMillis(),
                id,
                scheduledMillis,
                overtimeMillis,
                person.hats(),
                person.strain(),
                person.morale()));
        pay(scheduledMillis + overtimeMillis);
    }

    /** Pays for time; who was hired for a job of a given size is paid for no more than that, and is done then. */
    private void pay(long millis) {
        long paid = Math.min(millis, scopeMillis);
        double amount = person.position().pay().ofTime(paid);
        if (amount > 0) {
            places.books().tell(new Books.Pay(person.position().employment(), amount));
        }
        if (scopeMillis != SimTime.NEVER && paid > 0) {
            scopeMillis -= paid;
            if (scopeMillis == 0) {
                places.hiring().tell(new Hiring.Delivered(id));
            }
        }
    }

    private void leave() {
        Work inHand = work;
        if (onShift) {
            long scheduled = world.nowMillis() - shiftStartMillis;
            shiftWorked(scheduled, 0);
            places.floor().tell(new FloorAgent.Depart(number, SimTime.NEVER, SimTime.NEVER));
        } else {
            endOvertime();
        }
        if (inHand != null) {
            interrupt(inHand, EndOfShift.HAND_OVER);
        }
        places.floor().tell(new FloorAgent.Leave(number));
        places.hiring().tell(new Hiring.Gone(self));
    }

    private void scheduleShift(int fromDay, long afterMillis) {
        nextShift(fromDay, afterMillis);
        world.clock().schedule(shiftStartMillis, self, ShiftBegins.INSTANCE);
        places.floor().tell(new FloorAgent.Expect(number, shiftStartMillis, shiftEndMillis));
    }

    /** Finds the first shift that starts at or after an instant. */
    private void nextShift(int fromDay, long afterMillis) {
        shiftStartMillis = nextStart(fromDay, Math.max(afterMillis, world.nowMillis()));
        shiftDay = SimTime.dayOf(shiftStartMillis);
        for (Shift shift : shiftsByWeekday.get(world.calendar().weekday(shiftDay))) {
            if (startOf(shift, shiftDay) == shiftStartMillis) {
                shiftEndMillis = SimTime.startOfDay(shiftDay) + shift.toMinute() * SimTime.MINUTE_MILLIS;
            }
        }
    }

    private long nextStart(int fromDay, long afterMillis) {
        for (int day = fromDay; day < fromDay + 15; day++) {
            for (Shift shift : shiftsByWeekday.get(world.calendar().weekday(day))) {
                if (startOf(shift, day) >= afterMillis) {
                    return startOf(shift, day);
                }
            }
        }
        throw new IllegalStateException(id + " has no shift within two weeks");
    }

    private static long startOf(Shift shift, int day) {
        return SimTime.startOfDay(day) + shift.fromMinute() * SimTime.MINUTE_MILLIS;
    }

    /**
     * What somebody is hired as.
     *
     * @param number on the floor
     * @param chair the name under which chance knows the person
     * @param scopeMillis paid time after which the job is done, or {@link SimTime#NEVER}
     */
    record Seat(int number, String chair, long scopeMillis, int firstDay) {}

    sealed interface Command {}

    /** Work to begin at once, whatever is in hand. */
    record Assign(Work work) implements Command {}

    /** How much a manager adds to this person's output from now on. */
    record Lead(double lift) implements Command {}

    record Equip(int duty) implements Command {}

    enum Done implements Command {
        INSTANCE
    }

    enum ShiftBegins implements Command {
        INSTANCE
    }

    enum ShiftEnds implements Command {
        INSTANCE
    }

    /** Leave for good, now. */
    enum GoForGood implements Command {
        INSTANCE
    }
}
