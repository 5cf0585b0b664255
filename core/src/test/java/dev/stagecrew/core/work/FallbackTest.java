package dev.stagecrew.core.work;

import static dev.stagecrew.core.work.Shift.GROWTH;
import static dev.stagecrew.core.work.Shift.PACKING;
import static dev.stagecrew.core.work.Shift.PAPERS;
import static dev.stagecrew.core.work.Shift.PICKUP;
import static dev.stagecrew.core.work.Shift.SERVICE;
import static dev.stagecrew.core.work.Shift.UNBEARABLE;
import static dev.stagecrew.core.work.Shift.fallback;
import static dev.stagecrew.core.work.Shift.nowAndThen;
import static dev.stagecrew.core.work.Shift.readily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.time.SimTime;
import org.junit.jupiter.api.Test;

/** When somebody who steps in only where nobody else does, as the owner, takes work. The owner is 0. */
final class FallbackTest {
    private static final long HOUR = SimTime.HOUR_MILLIS;

    private final Shift shift = new Shift();

    @Test
    void aFallbackTakesAtOnceWhatNobodyCovers() {
        shift.arrives(0, fallback(SERVICE, 1));
        shift.submit("question", SERVICE);
        assertThat(shift.assigned).containsExactly("0 takes question");
    }

    @Test
    void answersAreLeftToThoseWhoAreHereUntilTheWaitIsUnbearable() {
        shift.arrives(0, fallback(SERVICE, 1));
        shift.arrives(1, readily(SERVICE, 1, .9));
        shift.submit("first", SERVICE);
        shift.submit("second", SERVICE);
        assertThat(shift.assigned).containsExactly("1 takes first");
        assertThat(shift.reminders).containsExactly("0 at " + UNBEARABLE);
        shift.reminded(0, UNBEARABLE);
        assertThat(shift.assigned).containsExactly("1 takes first", "0 takes second");
    }

    /** What customers wait for is not left to somebody who comes tomorrow. */
    @Test
    void answersAreNotLeftToThoseWhoAreOnlyExpected() {
        shift.arrives(0, fallback(SERVICE, 1));
        shift.isExpected(1, HOUR, readily(SERVICE, 1, .9));
        shift.submit("question", SERVICE);
        assertThat(shift.assigned).containsExactly("0 takes question");
    }

    @Test
    void whatWaitsForSomebodyWhoGoesHomeFallsToWhoeverIsFree() {
        shift.arrives(0, fallback(SERVICE, 1));
        shift.arrives(1, readily(SERVICE, 1, .9));
        shift.submit("first", SERVICE);
        shift.submit("second", SERVICE);
        shift.departs(1, UNBEARABLE);
        assertThat(shift.assigned).containsExactly("1 takes first", "0 takes second");
    }

    @Test
    void oneOfTwoWhoGoesHomeLeavesTheOther() {
        shift.arrives(0, fallback(SERVICE, 1));
        shift.arrives(1, readily(SERVICE, 1, .9));
        shift.arrives(2, readily(SERVICE, 1, .8));
        for (String name : new String[] {"first", "second", "third"}) {
            shift.submit(name, SERVICE);
        }
        shift.departs(1, UNBEARABLE);
        assertThat(shift.assigned).containsExactly("1 takes first", "2 takes second");
    }

    @Test
    void whatWaitsForSomebodyWhoLeavesForGoodFallsToWhoeverIsFree() {
        shift.arrives(0, fallback(GROWTH, 1));
        shift.isExpected(1, HOUR, readily(GROWTH, 1, .9));
        shift.submit("article", GROWTH);
        assertThat(shift.assigned).isEmpty();
        shift.router.leave(1, shift.now);
        assertThat(shift.assigned).containsExactly("0 takes article");
    }

    /** Somebody who looks at the inbox now and then, as a manager does, is no reason to leave it alone. */
    @Test
    void nobodyStepsBackForThoseWhoseMainWorkIsElsewhere() {
        shift.arrives(0, fallback(SERVICE, 1));
        shift.arrives(1, nowAndThen(SERVICE, 1, HOUR));
        shift.submit("question", SERVICE);
        assertThat(shift.assigned).containsExactly("0 takes question");
    }

    @Test
    void parcelsAreLeftToThoseWhoComeBeforeTheCarrier() {
        shift.arrives(0, fallback(PACKING, 1));
        shift.isExpected(1, PICKUP - HOUR, readily(PACKING, 1, .9));
        shift.submit("parcel", PACKING);
        assertThat(shift.assigned).isEmpty();
    }

    /** Two parcels of a minute each are more than somebody who is there for a minute can send. */
    @Test
    void whatThePackerCannotSendInTimeIsNotLeftToThem() {
        shift.arrives(0, fallback(PACKING, 1));
        shift.router.join(1, java.util.List.of(readily(PACKING, 1, 1)));
        shift.router.expect(1, PICKUP - HOUR, PICKUP - HOUR + SimTime.MINUTE_MILLIS, shift.now);
        shift.submit("first", PACKING);
        assertThat(shift.assigned).isEmpty();
        shift.submit("second", PACKING);
        assertThat(shift.assigned).containsExactly("0 takes second");
    }

    @Test
    void aParcelThatIsHalfPackedWhenThePackerGoesIsSentByWhoeverIsThere() {
        shift.arrives(0, fallback(PACKING, 1));
        shift.arrives(1, readily(PACKING, 1, .9));
        Work parcel = shift.submit("parcel", PACKING);
        shift.interrupted(1, parcel, EndOfShift.RESUME, PICKUP + 16 * HOUR);
        assertThat(shift.assigned).containsExactly("1 takes parcel", "0 takes parcel");
    }

    @Test
    void aParcelThatIsHalfPackedWaitsForThePackerWhoIsBackBeforeTheCarrierComes() {
        shift.arrives(0, fallback(PACKING, 1));
        shift.arrives(1, readily(PACKING, 1, .9));
        Work parcel = shift.submit("parcel", PACKING);
        shift.interrupted(1, parcel, EndOfShift.RESUME, PICKUP - HOUR);
        assertThat(shift.assigned).containsExactly("1 takes parcel");
    }

    @Test
    void parcelsAreNotLeftToThoseWhoComeAfterTheCarrier() {
        shift.arrives(0, fallback(PACKING, 1));
        shift.isExpected(1, PICKUP, readily(PACKING, 1, .9));
        shift.submit("parcel", PACKING);
        assertThat(shift.assigned).containsExactly("0 takes parcel");
    }

    @Test
    void parcelsFallToWhoeverIsFreeWhenThePackerDoesNotCome() {
        shift.arrives(0, fallback(PACKING, 1));
        shift.isExpected(1, HOUR, readily(PACKING, 1, .9));
        shift.submit("parcel", PACKING);
        shift.now = HOUR;
        shift.router.expect(1, PICKUP + 16 * HOUR, SimTime.NEVER, shift.now);
        assertThat(shift.assigned).containsExactly("0 takes parcel");
    }

    @Test
    void growthWorkIsLeftToThoseWhoMindItWheneverTheyCome() {
        shift.arrives(0, fallback(GROWTH, 1));
        shift.isExpected(1, 100 * UNBEARABLE, readily(GROWTH, 1, .9));
        shift.submit("article", GROWTH);
        shift.reminded(0, 90 * UNBEARABLE);
        assertThat(shift.assigned).isEmpty();
    }

    @Test
    void somebodyWhoIsNotExpectedYetCountsAsNobody() {
        shift.arrives(0, fallback(GROWTH, 1));
        shift.router.join(1, java.util.List.of(readily(GROWTH, 1, .9)));
        shift.submit("article", GROWTH);
        assertThat(shift.assigned).containsExactly("0 takes article");
    }

    @Test
    void everydayWorkIsTakenOnceItHasWaitedUnbearablyLong() {
        shift.arrives(0, fallback(PAPERS, 1));
        shift.isExpected(1, 100 * UNBEARABLE, readily(PAPERS, 1, .9));
        shift.submit("papers", PAPERS);
        assertThat(shift.reminders).containsExactly("0 at " + UNBEARABLE);
        shift.reminded(0, UNBEARABLE);
        assertThat(shift.assigned).containsExactly("0 takes papers");
    }

    /** A look that was due while somebody else saw to the inbox is made when they go. */
    @Test
    void theOwnersOwnLooksGoOnWhenTheHelperHasGone() {
        shift.arrives(0, fallback(SERVICE, 1, 6 * HOUR));
        shift.now = 5 * HOUR;
        shift.arrives(1, readily(SERVICE, 1, .9));
        shift.submit("long story", SERVICE);
        shift.submit("question", SERVICE);
        shift.now = 7 * HOUR;
        shift.departs(1, UNBEARABLE);
        assertThat(shift.assigned).containsExactly("1 takes long story", "0 takes question");
    }

    @Test
    void aHelperDoesNotPutOffTheOwnersNextLook() {
        shift.arrives(0, fallback(SERVICE, 1, 6 * HOUR));
        shift.now = HOUR;
        shift.arrives(1, readily(SERVICE, 1, .9));
        shift.now = 2 * HOUR;
        shift.departs(1, UNBEARABLE);
        shift.submit("question", SERVICE);
        assertThat(shift.assigned).isEmpty();
        assertThat(shift.reminders).containsExactly("0 at " + 6 * HOUR);
    }

    @Test
    void whoMindsADutyIsNoFallbackOfIt() {
        assertThatThrownBy(() -> new Cover(SERVICE, 1, .5, true, true, Rhythm.AT_ONCE, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
