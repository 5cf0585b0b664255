package dev.stagecrew.core.measure;

import static dev.stagecrew.core.shop.ContactKind.ENQUIRY;
import static dev.stagecrew.core.shop.Medium.MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.core.event.ShopEvent.ContactAnswered;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.time.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where days, weeks and months begin and end, and what is checked on the way. */
final class KpiFoldTest {
    private final KpiCatalogue catalogue = KpiCatalogue.of(
            List.of(), List.of(), DeskMeasures.of(List.of(MESSAGE), Timetable.roundTheClock(), Stream.empty()));
    private static final Plan PLAN = new Plan("plan", "", "", List.of(), List.of());
    private static final long MONDAY_WEEK_2 = SimTime.startOfDay(7);

    /** One month of 31 days from a Monday on, after a warm-up. */
    private KpiFold fold(int warmUpDays, Diary diary) {
        ShopCalendar calendar = new ShopCalendar(LocalDate.of(2026, 1, 5), 1, warmUpDays);
        KpiFold fold = new KpiFold(catalogue, calendar, PLAN, 100);
        diary.events().forEach(fold::accept);
        return fold;
    }

    private double value(List<PeriodValues> values, Period period, String kpi) {
        return values.stream()
                .filter(one -> one.period().equals(period))
                .findFirst()
                .orElseThrow()
                .value(catalogue.index(kpi));
    }

    @Test
    void midnightBelongsToTheDayThatBegins() {
        Diary diary = new Diary();
        diary.on(6, 24).orderOfNew(Channel.SOCIAL, 30);
        diary.on(6, 23.9999).orderOfNew(Channel.SOCIAL, 40);
        List<PeriodValues> values = fold(0, diary).finish();
        assertThat(value(values, Period.week(1), "revenue")).isEqualTo(40);
        assertThat(value(values, Period.week(2), "revenue")).isEqualTo(30);
    }

    /** Whatever comes after the last day, as goods that are still on their way. */
    @Test
    void whatIsAfterTheEndIsInNoPeriod() {
        Diary diary = new Diary();
        diary.on(30, 23).orderOfNew(Channel.SOCIAL, 40);
        diary.on(31, 0).orderOfNew(Channel.SOCIAL, 30);
        diary.on(33, 0).orderOfNew(Channel.SOCIAL, 20);
        List<PeriodValues> values = fold(0, diary).finish();
        assertThat(value(values, Period.WHOLE, "revenue")).isEqualTo(40);
        assertThat(values).hasSize(6);
    }

    @Test
    void aWarmUpIsNoWeekAndNoMonth() {
        assertThat(fold(10, new Diary()).finish()).hasSize(6);
    }

    @Test
    void cashIsLookedAtWhenEveryDayEndsFromTheFirstOn() {
        Diary diary = new Diary();
        diary.on(0, 12).money(Posting.ADS, -60);
        diary.on(1, 12).money(Posting.SALES, 500);
        diary.on(1, 13).money(Posting.GOODS, -450);
        List<PeriodValues> values = fold(0, diary).finish();
        assertThat(value(values, Period.week(1), "lowest-cash")).isEqualTo(40);
        assertThat(value(values, Period.week(2), "lowest-cash")).isEqualTo(90);
    }

    @Test
    void wholeWeeksAndMonthsComeInOrderAndTheWholeAfterThem() {
        assertThat(fold(0, new Diary()).finish())
                .extracting(PeriodValues::period)
                .containsExactly(
                        Period.week(1), Period.week(2), Period.week(3), Period.week(4), Period.month(1), Period.WHOLE);
    }

    /** Somebody comes at the very midnight at which another is answered, and one waits all the time. */
    @Test
    void whoWaitsWhenAPeriodEndsIsWhoCameLessWhoseWaitEnded() {
        Diary diary = new Diary();
        diary.on(1, 12).stillWaits(ENQUIRY, MESSAGE);
        diary.on(6, 22).answered(ENQUIRY, MESSAGE, 120);
        diary.on(7, 0).gaveUp(ENQUIRY, MESSAGE, 30, false);
        KpiFold fold = fold(0, diary);
        List<PeriodValues> values = fold.finish();
        assertThat(value(values, Period.week(1), "contacts")).isEqualTo(2);
        assertThat(value(values, Period.week(1), "waiting")).isEqualTo(2);
        assertThat(value(values, Period.week(2), "contacts")).isEqualTo(1);
        assertThat(value(values, Period.week(2), "waiting")).isEqualTo(1);
        assertThat(value(values, Period.WHOLE, "waiting")).isEqualTo(1);
        assertThat(fold.waiting()).isEqualTo(1);
        assertThat(fold.littleGapMillis()).isZero();
    }

    /** Half a contact waits on average over the 31 days, of which it has seen 15 and a half. */
    @Test
    void whoStillWaitsCountsInTheMean() {
        Diary diary = new Diary();
        diary.on(15, 12).stillWaits(ENQUIRY, MESSAGE);
        KpiFold fold = fold(0, diary);
        assertThat(value(fold.finish(), Period.WHOLE, "mean-waiting")).isEqualTo(.5);
        assertThat(fold.littleGapMillis()).isZero();
    }

    @Test
    void warmUpLeavesNothingButThoseWhoWait() {
        Diary diary = new Diary();
        diary.on(-2, 0)
                .orderOfNew(Channel.SOCIAL, 30)
                .money(Posting.SALES, 30)
                .level(Level.RATING, 4)
                .stillWaits(ENQUIRY, MESSAGE);
        diary.on(-2, 12).answered(ENQUIRY, MESSAGE, 3 * 24 * 60);
        diary.on(0, 12).money(Posting.SALES, 5);
        KpiFold fold = fold(3, diary);
        List<PeriodValues> values = fold.finish();
        assertThat(value(values, Period.WHOLE, "orders")).isZero();
        assertThat(value(values, Period.WHOLE, "rating")).isNaN();
        assertThat(value(values, Period.WHOLE, "cash")).isEqualTo(105);
        assertThat(value(values, Period.WHOLE, "contribution")).isEqualTo(5);
        assertThat(value(values, Period.WHOLE, "contacts")).isZero();
        assertThat(value(values, Period.WHOLE, "mean-wait-minutes")).isEqualTo(3 * 24 * 60);
        assertThat(value(values, Period.WHOLE, "waiting")).isEqualTo(1);
        // one day and a half of the one, the whole month of the other
        assertThat(value(values, Period.WHOLE, "mean-waiting")).isEqualTo((1.5 + 31) / 31);
        assertThat(fold.littleGapMillis()).isZero();
    }

    @Test
    void theLastWeekIsReadAsSoonAsItHasEnded() {
        Diary diary = new Diary();
        diary.on(3, 9)
                .orderOfNew(Channel.SOCIAL, 30)
                .orderOfKnown(Channel.SOCIAL, 10)
                .visits(Channel.SOCIAL, 8, 4);
        KpiFold fold = fold(0, diary);
        assertThat(fold.lastWeek(Kpi.CONVERSION_RATE, MONDAY_WEEK_2 - 1)).isNaN();
        assertThat(fold.lastWeek(Kpi.CONVERSION_RATE, MONDAY_WEEK_2)).isEqualTo(.25);
        assertThat(fold.lastWeek(Kpi.ORDERS, MONDAY_WEEK_2)).isEqualTo(2);
        assertThat(fold.lastWeek(Kpi.REVENUE, MONDAY_WEEK_2)).isEqualTo(40);
        assertThat(fold.lastWeek(Kpi.ORDERS, 2 * MONDAY_WEEK_2 - 1)).isEqualTo(2);
        assertThat(fold.lastWeek(Kpi.ORDERS, 2 * MONDAY_WEEK_2)).isZero();
    }

    @Test
    void aWaitThatIsToldWrongIsFoundOut() {
        Diary diary = new Diary();
        diary.on(2, 10).stillWaits(ENQUIRY, MESSAGE);
        KpiFold fold = fold(0, diary);
        ShopEvent wrong = new ContactAnswered(SimTime.startOfDay(3), ENQUIRY, MESSAGE, SimTime.hours(13));
        fold.accept(wrong);
        fold.finish();
        assertThat(fold.littleGapMillis()).isEqualTo((double) SimTime.hours(1));
    }

    @Test
    void aContactThatTheDeskHasLostIsFoundOut() {
        Diary diary = new Diary();
        diary.on(2, 10).stillWaits(ENQUIRY, MESSAGE).stillWaits(ENQUIRY, MESSAGE);
        diary.on(2, 23).level(Level.WAITING, 2);
        assertThat(fold(0, diary).conservationGap()).isZero();
        diary.on(3, 23).level(Level.WAITING, 0);
        diary.on(4, 23).level(Level.WAITING, 3);
        assertThat(fold(0, diary).conservationGap()).isEqualTo(2);
    }
}
