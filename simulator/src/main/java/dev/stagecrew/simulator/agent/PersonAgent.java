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
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Scope;
import dev.stagecrew.core.people.TimeOff;
import dev.stagecrew.core.time.Shifts;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Appetite;
import dev.stagecrew.core.work.FreeTime;
import dev.stagecrew.core.work.Work;
import dev.stagecrew.simulator.agent.Messages.ToHiring;
import dev.stagecrew.simulator.agent.Messages.ToLedger;
import dev.stagecrew.simulator.agent.Messages.ToPerson;
import dev.stagecrew.simulator.agent.Messages.ToRouter;
import dev.stagecrew.simulator.agent.Messages.WorkDone;
import dev.stagecrew.simulator.clock.Agent;
import dev.stagecrew.simulator.clock.Timer;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Somebody who works: comes and goes by a timetable, does what the router hands over, at the pace of the day. */
final class PersonAgent extends Agent<ToPerson> {
    private final World world;
    private final Addresses to;
    private final ActorRef<ToPerson> self;
    private final Person person;
    private final Position position;
    private final int number;
    private final TimeOff time;
    private final OwedTime owed;
    private final FreeTime freeTime;
    private final String id;
    private final Shifts shifts;
    private final Scope scope;
    private final List<ActorRef<? super WorkDone>> origins;

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

    private PersonAgent(ActorContext<ToPerson> context, World world, Addresses to, Person person, Contract contract) {
        this.world = world;
        this.to = to;
        this.self = context.getSelf();
        this.person = person;
        this.position = person.position();
        this.number = contract.number;
        this.scope = new Scope(contract.scopeMillis);
        this.id = position.id();
        this.time = new TimeOff(position, contract.chair, world.streams(), world.assumptions(), world.calendar());
        this.owed = new OwedTime(world.assumptions().get(Assumption.MAKE_UP));
        this.freeTime = new FreeTime(position, world.assumptions(), world.calendar());
        this.shifts = new Shifts(position.timetable(), world.calendar());
        this.origins = to.origins(world.duties());
    }

    static Behavior<ToPerson> create(World world, Addresses to, Person person, Contract contract) {
        return Behaviors.setup(context -> {
            PersonAgent agent = new PersonAgent(context, world, to, person, contract);
            agent.scheduleShift(contract.firstDay, SimTime.startOfDay(contract.firstDay));
            return agent;
        });
    }

    @Override
    protected void on(ToPerson message) {
        if (message instanceof ToPerson.Done) {
            finish();
        } else if (message instanceof ToPerson.Assign assign) {
            begin(assign.work());
        } else if (message instanceof ToPerson.ShiftBegins) {
            beginShift();
        } else if (message instanceof ToPerson.ShiftEnds) {
            endShift();
        } else if (message instanceof ToPerson.Lead lead) {
            managerLift = lead.lift();
        } else if (message instanceof ToPerson.Equip equip) {
            person.equip(equip.duty());
        } else if (message instanceof ToPerson.GoForGood) {
            leave();
        } else {
            throw new IllegalArgumentException("unknown message " + message);
        }
    }

    /** Begins what was assigned; what is in hand makes way. */
    private void begin(Work assigned) {
        long now = world.nowMillis();
        Work aside = work;
        if (aside != null) {
            stop(aside);
            to.router().tell(new ToRouter.PutAside(number, aside));
        }
        work = assigned;
        begunMillis = now;
        long millis = person.takesMillis(assigned.duty(), assigned.remainingMillis());
        done = world.clock().schedule(now + millis, self, ToPerson.Done.INSTANCE);
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
        origins.get(finished.duty()).tell(new WorkDone(finished, person.skill(finished.duty()), person.errorFactor()));
        turnTo(time.answersMessages(shiftDay) ? Appetite.MESSAGES : freeTime.appetite());
        to.router().tell(new ToRouter.Free(number, finished));
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
        world.clock().schedule(shiftEndMillis, self, ToPerson.ShiftEnds.INSTANCE);
        to.router().tell(new ToRouter.Arrive(number, shiftEndMillis));
    }

    private void missShift() {
        long missedMillis = shiftEndMillis - shiftStartMillis;
        if (position.employment().isPaidWhenAbsent()) {
            pay(missedMillis);
        } else if (position.employment().makesUpForMissedHours() && !time.isBrokenDown(shiftDay)) {
            owed.missed(missedMillis);
        }
        world.happened(new ShiftMissed(
                world.nowMillis(), id, missedMillis, position.employment().isPaidWhenAbsent()));
        scheduleShift(shiftDay, shiftEndMillis);
    }

    private long endOfAnswering() {
        return Math.min(shiftEndMillis, shiftStartMillis + time.answeringMillis());
    }

    /** A shift lasts as long as the timetable says and what is owed makes it longer, or until the job is done. */
    private long endOfWorking() {
        long byTimetableMillis = shiftEndMillis - shiftStartMillis;
        freeTime.begin(shiftDay, byTimetableMillis);
        long more = owed.isOwed()
                ? owed.madeUpIn(
                        byTimetableMillis, shifts.next(shiftDay, shiftEndMillis).startMillis() - shiftEndMillis)
                : 0;
        return untilJobIsDone(byTimetableMillis + more);
    }

    private long untilJobIsDone(long shiftMillis) {
        return shiftStartMillis + scope.within(shiftMillis);
    }

    /** Tells the router what the person would begin from now on, where that changes. */
    private void turnTo(Appetite now) {
        if (now != appetite) {
            appetite = now;
            to.router().tell(new ToRouter.TurnTo(number, now));
        }
    }

    /** The end of a shift; one that another follows at the same instant interrupts nothing. */
    private void endShift() {
        long now = world.nowMillis();
        long scheduledMillis = shiftEndMillis - shiftStartMillis;
        long endedMillis = shiftEndMillis;
        nextShift(shiftDay, endedMillis);
        boolean jobDone = scope.isDoneIn(scheduledMillis);
        if (shiftStartMillis == now && !jobDone) {
            shiftWorked(scheduledMillis, 0);
            person.beginDay(shiftDay, managerLift);
            freeTime.begin(shiftDay, shiftEndMillis - shiftStartMillis);
            shiftEndMillis = untilJobIsDone(shiftEndMillis - shiftStartMillis);
            world.clock().schedule(shiftEndMillis, self, ToPerson.ShiftEnds.INSTANCE);
            to.router().tell(new ToRouter.Stay(number, shiftEndMillis));
            return;
        }
        onShift = false;
        to.router().tell(new ToRouter.Depart(number, shiftStartMillis, shiftEndMillis));
        Work inHand = work;
        EndOfShift usual = position.endOfShift();
        if (inHand == null) {
            shiftWorked(scheduledMillis, 0);
        } else if (inHand.atEndOfShift(usual, jobDone) == EndOfShift.FINISH) {
            overtimeFromMillis = now;
            beforeOvertimeMillis = scheduledMillis;
        } else {
            shiftWorked(scheduledMillis, 0);
            interrupt(inHand, inHand.atEndOfShift(usual, jobDone));
        }
        world.clock().schedule(shiftStartMillis, self, ToPerson.ShiftBegins.INSTANCE);
    }

    private void interrupt(Work inHand, EndOfShift then) {
        stop(inHand);
        to.router().tell(new ToRouter.Interrupted(number, inHand, then));
    }

    private void stop(Work inHand) {
        Timer timer = done;
        if (timer != null) {
            timer.cancel();
        }
        long spent = world.nowMillis() - begunMillis;
        long progress = person.doneMillis(inHand.duty(), spent);
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
        long paid = scope.within(millis);
        double amount = person.position().pay().ofTime(paid);
        if (amount > 0) {
            to.ledger().tell(new ToLedger.Pay(position.employment(), amount));
        }
        if (scope.pay(paid)) {
            to.hiring().tell(new ToHiring.Delivered(id));
        }
    }

    private void leave() {
        Work inHand = work;
        if (onShift) {
            long scheduled = world.nowMillis() - shiftStartMillis;
            shiftWorked(scheduled, 0);
            to.router().tell(new ToRouter.Depart(number, SimTime.NEVER, SimTime.NEVER));
        } else {
            endOvertime();
        }
        if (inHand != null) {
            interrupt(inHand, EndOfShift.HAND_OVER);
        }
        to.router().tell(new ToRouter.Leave(number));
        to.hiring().tell(new ToHiring.Gone(self));
    }

    private void scheduleShift(int fromDay, long afterMillis) {
        nextShift(fromDay, afterMillis);
        world.clock().schedule(shiftStartMillis, self, ToPerson.ShiftBegins.INSTANCE);
        to.router().tell(new ToRouter.Expect(number, shiftStartMillis, shiftEndMillis));
    }

    /** Finds the first shift that starts at or after an instant. */
    private void nextShift(int fromDay, long afterMillis) {
        Shifts.Dated next = shifts.next(fromDay, Math.max(afterMillis, world.nowMillis()));
        shiftDay = next.day();
        shiftStartMillis = next.startMillis();
        shiftEndMillis = next.endMillis();
    }

    /**
     * What somebody is hired as.
     *
     * @param number on the router's list
     * @param chair the name under which chance knows the person
     * @param scopeMillis paid time after which the job is done, or {@link SimTime#NEVER}
     */
    record Contract(int number, String chair, long scopeMillis, int firstDay) {}
}
