package dev.stagecrew.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.people.OwnTime;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Team;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.time.Timetable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Six shifts of eleven hours a week, the usual week of an owner fifty. */
final class FreeTimeTest {
    private static final long SHIFT = SimTime.hours(11);
    private static final ShopCalendar FROM_MONDAY = new ShopCalendar(LocalDate.of(2026, 1, 5), 1, 0);
    private static final Duty GROWTH = growth("site", Quality.SITE);
    private static final Duty BUSINESS = growth("business-development", Quality.BUSINESS);
    private static final Duty ANSWERS = duty("customer-service", Nature.SERVICE);
    private static final Duty PARCELS = duty("fulfilment", Nature.FULFILMENT);

    @Test
    void ownersFillTheirTimeButNotWithWorkThatMovesNothing() {
        FreeTime time = of(Employment.OWNER, OwnTime.UNSAID);
        time.begin(0, SHIFT);
        time.worked(SimTime.hours(8));
        assertThat(time.appetite()).isEqualTo(Appetite.EVERYTHING);
        time.worked(SimTime.minutes(21)); // a sixth of fifty hours is eight and a third
        assertThat(time.appetite()).isEqualTo(Appetite.WHAT_MOVES_THE_SHOP);
        time.worked(SimTime.hours(3));
        assertThat(time.appetite()).isEqualTo(Appetite.WHAT_MOVES_THE_SHOP);
    }

    @Test
    void pastTheirWishTheyBeginNothingButWhatIsDue() {
        FreeTime time = of(Employment.OWNER, wish(42));
        time.begin(0, SHIFT);
        time.worked(SimTime.hours(6));
        assertThat(time.appetite()).isEqualTo(Appetite.EVERYTHING);
        time.worked(SimTime.hours(1));
        assertThat(time.appetite()).isEqualTo(Appetite.WHAT_IS_DUE);
    }

    @Test
    void aLongDayIsMadeGoodForWithinTheWeekAndForgottenAfterIt() {
        FreeTime time = of(Employment.OWNER, wish(42));
        time.begin(0, SHIFT);
        time.worked(SimTime.hours(11));
        time.begin(1, SHIFT);
        time.worked(SimTime.hours(3));
        assertThat(time.appetite()).as("fourteen hours by Tuesday").isEqualTo(Appetite.WHAT_IS_DUE);
        time.begin(7, SHIFT);
        assertThat(time.appetite()).as("on Monday").isEqualTo(Appetite.EVERYTHING);
    }

    @Test
    void aDayThatWasMissedIsNotCaughtUpWith() {
        FreeTime time = of(Employment.OWNER, wish(42));
        time.begin(3, SHIFT); // Thursday, the first shift of the week
        time.worked(SimTime.hours(7));
        assertThat(time.appetite()).isEqualTo(Appetite.WHAT_IS_DUE);
    }

    @Test
    void employeesDoWhatThereIsForAsLongAsTheyArePaid() {
        FreeTime time = of(Employment.FULL_TIME, OwnTime.UNSAID);
        time.begin(0, SHIFT);
        time.worked(SimTime.hours(100));
        assertThat(time.appetite()).isEqualTo(Appetite.EVERYTHING);
    }

    @Test
    void anAppetiteIsForKindsOfWork() {
        assertThat(Appetite.EVERYTHING.takes(BUSINESS)).isTrue();
        assertThat(Appetite.WHAT_MOVES_THE_SHOP.takes(BUSINESS)).isFalse();
        assertThat(Appetite.WHAT_MOVES_THE_SHOP.takes(GROWTH)).isTrue();
        assertThat(Appetite.WHAT_IS_DUE.takes(GROWTH)).isFalse();
        assertThat(Appetite.WHAT_IS_DUE.takes(PARCELS)).isTrue();
        assertThat(Appetite.MESSAGES.takes(PARCELS)).isFalse();
        assertThat(Appetite.MESSAGES.takes(ANSWERS)).isTrue();
    }

    /** A scenario that begins on a Thursday: its fourth day is a Sunday, its fifth the first of a new week. */
    @Test
    void aWeekBeginsOnMondayWhateverTheFirstDay() {
        FreeTime time = of(Employment.OWNER, wish(42), new ShopCalendar(LocalDate.of(2026, 1, 8), 1, 0));
        time.begin(2, SHIFT);
        time.worked(SimTime.hours(11));
        time.begin(3, SHIFT);
        time.worked(SimTime.hours(3));
        assertThat(time.appetite()).as("on Sunday").isEqualTo(Appetite.WHAT_IS_DUE);
        time.begin(4, SHIFT);
        assertThat(time.appetite()).as("on Monday").isEqualTo(Appetite.EVERYTHING);
        time.worked(SimTime.hours(7));
        assertThat(time.appetite()).isEqualTo(Appetite.WHAT_IS_DUE);
    }

    private static FreeTime of(Employment form, OwnTime own) {
        return of(form, own, FROM_MONDAY);
    }

    private static FreeTime of(Employment form, OwnTime own, ShopCalendar calendar) {
        Position position = new Position(
                "somebody",
                Team.veteran("somebody", form).role(),
                form,
                Timetable.spread(66),
                Pay.NOTHING,
                EndOfShift.RESUME,
                own);
        return new FreeTime(position, Suppose.that(Assumption.OWNER_WEEK, 50).assumptions(), calendar);
    }

    private static OwnTime wish(double hours) {
        return new OwnTime(OptionalDouble.of(hours), OptionalDouble.empty());
    }

    private static Duty growth(String id, Quality feeds) {
        return new Duty(id, "", Nature.GROWTH, 1, 1, 0, Optional.of(feeds));
    }

    private static Duty duty(String id, Nature nature) {
        return new Duty(id, "", nature, 1, 0, 0, Optional.empty());
    }
}
