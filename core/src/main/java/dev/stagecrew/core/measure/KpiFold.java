package dev.stagecrew.core.measure;

import dev.stagecrew.core.event.EventSink;
import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Course;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.register.ServiceLevel;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.shop.ContactKind;
import dev.stagecrew.core.time.OpenClock;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Folds the events of one replication into the KPI values of every week, every month and the whole. It is fed as things
 * happen and keeps what is recent apart, up to the end of a week or a month; the warm-up leaves no trace but the contacts
 * that still wait when it ends.
 */
public final class KpiFold implements EventSink, ShopEvent.Listener {
    private final KpiCatalogue catalogue;
    private final ShopCalendar calendar;
    private final List<ServiceLevel> serviceLevels;
    private final OpenClock openClock;
    private final List<PeriodValues> weeks = new ArrayList<>();
    private final List<PeriodValues> months = new ArrayList<>();

    private int day;
    private long dayEndMillis;
    /** Since the last end of a week or a month: in neither of them yet. */
    private Tally recent;

    private Tally week;
    private Tally month;
    private Tally whole;
    private Optional<Tally> firstMonth = Optional.empty();
    private final WaitingLine line = new WaitingLine();
    private final double openingCash;
    private final Course course;
    private final int[] newTerms;
    private double[] payPerHour;
    private double cash;
    private double[] lastWeek = new double[0];

    private long waiting;
    private long waitingSinceMillis;
    private long waitedBeforeMillis;
    private double conservationGap;

    /**
     * YearlyKpis of a replication that is about to begin.
     *
     * @param plan the one that is lived: what its people are paid
     */
    public KpiFold(KpiCatalogue catalogue, ShopCalendar calendar, Plan plan, double openingCash) {
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.serviceLevels = catalogue.serviceLevels();
        this.openClock = new OpenClock(catalogue.openingHours(), calendar);
        this.openingCash = openingCash;
        this.course = new Course(plan);
        this.newTerms = plan.changes(Change.Terms.class)
                .mapToInt(Change::fromDay)
                .sorted()
                .toArray();
        this.payPerHour = catalogue.payPerHour(plan, calendar.firstDay());
        this.cash = openingCash;
        this.day = calendar.firstDay();
        this.recent = catalogue.newTally();
        this.week = catalogue.newTally();
        this.month = catalogue.newTally();
        this.whole = catalogue.newTally();
        this.waitingSinceMillis = SimTime.startOfDay(day);
        this.dayEndMillis = SimTime.startOfDay(day + 1);
    }

    @Override
    public void accept(ShopEvent event) {
        endDaysBefore(event.atMillis());
        event.tell(this);
    }

    /** Ends the horizon and returns the weeks, the months and the whole, in this order. */
    public List<PeriodValues> finish() {
        while (day < calendar.endDay()) {
            endDay();
        }
        List<PeriodValues> all = new ArrayList<>(weeks);
        all.addAll(months);
        all.add(new PeriodValues(Period.WHOLE, values(whole)));
        return all;
    }

    /**
     * The value of a KPI in the last whole week before an instant, as somebody who minds the figures would see it; NaN before
     * that.
     */
    public double lastWeek(Kpi kpi, long nowMillis) {
        endDaysBefore(nowMillis);
        return lastWeek.length == 0 ? Double.NaN : lastWeek[catalogue.index(kpi.id())];
    }

    /** Contacts that wait, counted from events. */
    public long waiting() {
        return waiting;
    }

    /**
     * Little's law over the whole horizon: the integral of the number waiting less the waits added up one by one, as the
     * ended ones were told and the others have lasted since their arrival, in milliseconds. Zero, or the model has lost
     * somebody or told a wait wrong.
     */
    public double littleGapMillis() {
        return whole.get(Count.WAITING_MILLIS) - whole.get(Count.WAITED_MILLIS);
    }

    /**
     * Conservation: the largest difference, at the end of any day, between the contacts that the help desk says are
     * waiting and those that arrived and neither were answered nor gave up. Zero, or the model has lost somebody.
     */
    public double conservationGap() {
        return conservationGap;
    }

    private void endDaysBefore(long atMillis) {
        while (atMillis >= dayEndMillis && day < calendar.endDay()) {
            endDay();
        }
    }

    private void endDay() {
        passTo(dayEndMillis);
        if (day < 0) {
            cash = openingCash;
            waitedBeforeMillis = line.waitedSoFar(dayEndMillis);
            recent = catalogue.newTally();
        } else {
            if (day + 1 == calendar.endDay()) {
                recent.count(Count.WAITED_MILLIS, line.waitedSoFar(dayEndMillis) - waitedBeforeMillis);
            }
            recent.endDay(waiting, cash);
        }
        day++;
        if (newTerms.length > 0 && Arrays.binarySearch(newTerms, day) >= 0) {
            payPerHour = catalogue.payPerHour(course.plan(), day);
        }
        dayEndMillis = SimTime.startOfDay(day + 1);
        if (day > 0) {
            endPeriods();
        }
    }

    private void endPeriods() {
        boolean weekEnds = day % 7 == 0;
        boolean monthEnds = day == calendar.endDayOfMonth(months.size() + 1);
        if (weekEnds || monthEnds) {
            week.add(recent);
            month.add(recent);
            whole.add(recent);
            recent = catalogue.newTally();
        }
        if (weekEnds) {
            lastWeek = values(week);
            weeks.add(new PeriodValues(Period.week(weeks.size() + 1), lastWeek));
            week = catalogue.newTally();
        }
        if (monthEnds) {
            months.add(new PeriodValues(Period.month(months.size() + 1), values(month)));
            firstMonth = Optional.of(firstMonth.orElse(month));
            month = catalogue.newTally();
        }
    }

    private double[] values(Tally tally) {
        return catalogue.values(tally, firstMonth.orElse(tally));
    }

    @Override
    public void on(ShopEvent.VisitsCounted event) {
        recent.visits(event.channel(), event.visits());
        recent.count(Count.VISITS, event.visits());
        recent.count(Count.ENGAGED_VISITS, event.engaged());
    }

    @Override
    public void on(ShopEvent.OrderLost event) {
        recent.count(Count.LOST_ORDERS, 1);
        recent.count(Count.VISIT_LOST, event.channel().visitsTheSite() ? 1 : 0);
        recent.lost(event.reason(), event.value());
    }

    @Override
    public void on(ShopEvent.OrderPlaced event) {
        recent.count(Count.ORDERS, 1);
        recent.count(Count.VISIT_ORDERS, event.channel().visitsTheSite() ? 1 : 0);
        recent.add(Count.REVENUE, event.value());
        recent.add(Count.UNEARNED, event.value());
        recent.channelRevenue(event.channel(), event.value());
        if (event.newCustomer()) {
            recent.count(Count.NEW_ORDERS, 1);
        } else if (event.channel() != Channel.MARKETPLACE) {
            recent.add(Count.REPEAT_REVENUE, event.value());
        }
    }

    @Override
    public void on(ShopEvent.ContactArrived event) {
        passTo(event.atMillis());
        waiting++;
        line.join(event.atMillis());
        recent.count(Count.CONTACTS, 1);
        recent.contact(event.medium());
        recent.count(event.kind() == ContactKind.ENQUIRY ? Count.ENQUIRIES : Count.TICKETS, 1);
    }

    @Override
    public void on(ShopEvent.ContactSelfServed event) {
        recent.count(event.solved() ? Count.SELF_SERVED : Count.MISLED, 1);
    }

    @Override
    public void on(ShopEvent.ContactAnswered event) {
        endWait(event.atMillis(), event.kind(), event.waitMillis());
        recent.waited(event.medium(), event.waitMillis(), false);
        recent.firstResponse(event.waitMillis());
        for (int i = 0; i < serviceLevels.size(); i++) {
            ServiceLevel level = serviceLevels.get(i);
            if (level.isFor(event.medium())) {
                recent.kept(i, waited(level, event.atMillis(), event.waitMillis()) <= level.withinMillis());
            }
        }
    }

    @Override
    public void on(ShopEvent.ContactAbandoned event) {
        endWait(event.atMillis(), event.kind(), event.waitMillis());
        recent.waited(event.medium(), event.waitMillis(), true);
        recent.count(Count.ABANDONED, 1);
        recent.count(Count.ENQUIRIES_ABANDONED, event.kind() == ContactKind.ENQUIRY ? 1 : 0);
        recent.count(Count.ABANDONED_SILENTLY, event.silently() ? 1 : 0);
        recent.count(
                Count.ABANDONED_TICKETS,
                event.kind().isTicket() && !event.medium().isLive() ? 1 : 0);
        for (int i = 0; i < serviceLevels.size(); i++) {
            ServiceLevel level = serviceLevels.get(i);
            if (level.isFor(event.medium())
                    && waited(level, event.atMillis(), event.waitMillis()) >= level.withinMillis()) {
                recent.kept(i, false);
            }
        }
    }

    @Override
    public void on(ShopEvent.ContactResolved event) {
        recent.count(Count.RESOLVED, 1);
        recent.count(Count.RESOLUTION_MILLIS, event.sinceArrivalMillis());
        recent.count(Count.SATISFIED, event.satisfied() ? 1 : 0);
        recent.count(Count.REOPENED, event.reopened() ? 1 : 0);
    }

    @Override
    public void on(ShopEvent.TimeSpent event) {
        int person = catalogue.person(event.person());
        int duty = catalogue.duty(event.duty());
        recent.spent(person, duty, event.spentMillis(), event.workMillis());
        if (catalogue.isMarketing(duty)) {
            recent.add(Count.MARKETING_PAY, SimTime.inHours(event.spentMillis()) * payPerHour[person]);
        }
    }

    @Override
    public void on(ShopEvent.ShiftWorked event) {
        recent.shift(
                catalogue.person(event.person()),
                event.scheduledMillis(),
                event.hats(),
                event.strain(),
                event.morale());
        recent.count(Count.OVERTIME_MILLIS, event.overtimeMillis());
    }

    @Override
    public void on(ShopEvent.ShiftMissed event) {
        recent.count(Count.ABSENT_MILLIS, event.paid() ? event.scheduledMillis() : 0);
    }

    @Override
    public void on(ShopEvent.WorkDue event) {
        recent.due(catalogue.duty(event.duty()), event.workMillis());
    }

    @Override
    public void on(ShopEvent.OrderOversold event) {
        recent.count(Count.OVERSOLD, 1);
    }

    @Override
    public void on(ShopEvent.OrderDispatched event) {
        recent.count(Count.DISPATCHED, 1);
        recent.count(Count.DISPATCH_MILLIS, event.sinceOrderMillis());
        recent.count(Count.ON_TIME, event.onTime() ? 1 : 0);
        recent.add(Count.UNEARNED, -event.value());
    }

    @Override
    public void on(ShopEvent.OrderCancelled event) {
        recent.count(Count.CANCELLED, 1);
        recent.add(Count.UNEARNED, -event.value());
    }

    @Override
    public void on(ShopEvent.ParcelReturned event) {
        recent.count(Count.RETURNED, 1);
    }

    @Override
    public void on(ShopEvent.GoodsMoved event) {
        // Shown in the event log, so that stock can be added up again; what sells out is seen at midnight.
    }

    @Override
    public void on(ShopEvent.ParcelDelivered event) {
        recent.count(Count.DELIVERED, 1);
        recent.count(Count.PROMISES_KEPT, event.daysLate() > 0 ? 0 : 1);
        recent.count(Count.WRONG, event.wrong() ? 1 : 0);
        recent.count(Count.DAMAGED, event.damaged() ? 1 : 0);
    }

    @Override
    public void on(ShopEvent.PromiseBroken event) {
        recent.count(Count.PROMISES_BROKEN, 1);
    }

    @Override
    public void on(ShopEvent.ParcelReplaced event) {
        recent.count(Count.REPLACED, 1);
    }

    @Override
    public void on(ShopEvent.OrderRefunded event) {
        // Shown in the event log; what it costs is counted where the money moves.
    }

    @Override
    public void on(ShopEvent.Reviewed event) {
        recent.count(Count.REVIEWS, 1);
        recent.add(Count.STARS, event.stars());
    }

    @Override
    public void on(ShopEvent.MoneyMoved event) {
        cash += event.amount();
        recent.money(event.posting(), event.amount());
    }

    @Override
    public void on(ShopEvent.LevelObserved event) {
        if (event.level() == Level.WAITING) {
            conservationGap = Math.max(conservationGap, Math.abs(event.value() - waiting));
        }
        recent.level(event.level(), event.value());
    }

    @Override
    public void on(ShopEvent.SearchOpened event) {
        // Shown in the event log; the search costs hours, which are counted where they are spent.
    }

    @Override
    public void on(ShopEvent.PersonStarted event) {
        recent.count(Count.STARTED, 1);
    }

    @Override
    public void on(ShopEvent.PersonLeft event) {
        recent.count(Count.LEFT, 1);
    }

    @Override
    public void on(ShopEvent.PersonBrokeDown event) {
        recent.count(Count.BROKEN_DOWN, 1);
    }

    @Override
    public void on(ShopEvent.StepCame event) {
        recent.came(catalogue.step(event.step()), day / 7 + 1);
        course.comes(event.step(), day);
        payPerHour = catalogue.payPerHour(course.plan(), day);
    }

    private long waited(ServiceLevel level, long atMillis, long waitMillis) {
        return level.whileOpen() ? openClock.between(atMillis - waitMillis, atMillis) : waitMillis;
    }

    private void endWait(long atMillis, ContactKind kind, long waitMillis) {
        passTo(atMillis);
        waiting--;
        line.leave(atMillis - waitMillis);
        recent.count(Count.WAITS, 1);
        recent.count(Count.ENQUIRY_WAITS, kind == ContactKind.ENQUIRY ? 1 : 0);
        recent.count(Count.WAIT_MILLIS, waitMillis);
        recent.count(Count.WAITED_MILLIS, waitMillis);
    }

    private void passTo(long atMillis) {
        recent.count(Count.WAITING_MILLIS, waiting * (atMillis - waitingSinceMillis));
        waitingSinceMillis = atMillis;
    }
}
