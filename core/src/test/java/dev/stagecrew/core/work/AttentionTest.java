package dev.stagecrew.core.work;

import static dev.stagecrew.core.work.Shift.GROWTH;
import static dev.stagecrew.core.work.Shift.PACKING;
import static dev.stagecrew.core.work.Shift.SERVICE;
import static dev.stagecrew.core.work.Shift.UNBEARABLE;
import static dev.stagecrew.core.work.Shift.attends;
import static dev.stagecrew.core.work.Shift.fallback;
import static dev.stagecrew.core.work.Shift.notices;
import static dev.stagecrew.core.work.Shift.nowAndThen;
import static dev.stagecrew.core.work.Shift.readily;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.time.SimTime;
import org.junit.jupiter.api.Test;

/** An inbox is looked at, a call is heard; both interrupt what can wait. */
final class AttentionTest {
    private static final long MINUTE = SimTime.MINUTE_MILLIS;
    private static final long HOUR = SimTime.HOUR_MILLIS;

    private final Shift shift = new Shift();

    @Test
    void anInboxThatIsNobodysMainWorkIsEmptiedAndThenLeftAlone() {
        shift.arrives(0, nowAndThen(SERVICE, 1, 6 * HOUR));
        shift.now = HOUR;
        shift.submit("first", SERVICE);
        shift.submit("second", SERVICE);
        assertThat(shift.assigned).as("it was looked at on arrival").isEmpty();
        assertThat(shift.reminders).containsExactly("0 at " + 6 * HOUR);
        shift.now = 6 * HOUR;
        shift.router.reminded(0, shift.now);
        shift.done(0);
        assertThat(shift.assigned).as("both, one after the other").containsExactly("0 takes first", "0 takes second");
        shift.done(0);
        shift.now = 7 * HOUR;
        shift.submit("third", SERVICE);
        assertThat(shift.assigned).hasSize(2);
        assertThat(shift.reminders).last().isEqualTo("0 at " + 12 * HOUR);
    }

    /** Somebody with nothing to do has looked every hour and found nothing; the next look comes when it comes. */
    @Test
    void anIdlePersonDoesNotWatchAnEmptyInbox() {
        shift.arrives(0, attends(SERVICE, 1, HOUR));
        shift.now = 150 * MINUTE;
        shift.submit("question", SERVICE);
        assertThat(shift.assigned).isEmpty();
        assertThat(shift.reminders).containsExactly("0 at " + 3 * HOUR);
    }

    @Test
    void aMessageIsAReasonToLookAndALookEmptiesTheInbox() {
        shift.arrives(0, notices(SERVICE, 1, HOUR));
        shift.now = 150 * MINUTE;
        shift.submit("first", SERVICE);
        shift.now = 200 * MINUTE;
        shift.submit("second", SERVICE);
        assertThat(shift.reminders).containsExactly("0 at " + 210 * MINUTE);
        shift.reminded(0, 210 * MINUTE);
        shift.done(0);
        assertThat(shift.assigned).containsExactly("0 takes first", "0 takes second");
    }

    @Test
    void ofTwoWhoMindAnInboxTheFirstToNoticeTakesTheMessage() {
        shift.arrives(0, notices(SERVICE, 1, 2 * HOUR));
        shift.arrives(1, notices(SERVICE, 1, HOUR));
        shift.submit("first", SERVICE);
        shift.reminded(1, HOUR);
        shift.done(1);
        shift.submit("second", SERVICE);
        shift.reminded(0, 2 * HOUR);
        assertThat(shift.assigned).containsExactly("1 takes first", "0 takes second");
    }

    @Test
    void whatWasNoticedDuringWorkThatCannotWaitIsSeenToAfterwards() {
        shift.arrives(0, notices(SERVICE, 2, HOUR), readily(PACKING, 1, .5));
        shift.submit("parcel", PACKING);
        shift.submit("question", SERVICE);
        shift.now = 2 * HOUR;
        shift.done(0);
        assertThat(shift.assigned).containsExactly("0 takes parcel", "0 takes question");
    }

    @Test
    void whoComesFromWorkThatCannotWaitLooksIfALookWasDue() {
        shift.arrives(0, attends(SERVICE, 2, HOUR), readily(PACKING, 1, .5));
        shift.now = 50 * MINUTE;
        shift.submit("parcel", PACKING);
        shift.now = 70 * MINUTE;
        shift.submit("question", SERVICE);
        shift.now = 80 * MINUTE;
        shift.done(0);
        assertThat(shift.assigned).containsExactly("0 takes parcel", "0 takes question");
    }

    @Test
    void anIdlePersonWhoIsHandedAParcelHasMadeTheLooksBefore() {
        shift.arrives(0, attends(SERVICE, 2, HOUR), readily(PACKING, 1, .5));
        shift.now = 150 * MINUTE;
        shift.submit("parcel", PACKING);
        shift.submit("question", SERVICE);
        shift.now = 160 * MINUTE;
        shift.done(0);
        assertThat(shift.assigned).containsExactly("0 takes parcel");
        assertThat(shift.reminders).containsExactly("0 at " + 3 * HOUR);
    }

    @Test
    void whoMindsAnInboxBeginsTheShiftWithIt() {
        shift.arrives(0, attends(SERVICE, 1, HOUR));
        shift.departs(0, 20 * MINUTE);
        shift.submit("question", SERVICE);
        shift.now = 20 * MINUTE;
        shift.router.arrive(0, SimTime.NEVER, shift.now);
        assertThat(shift.assigned).containsExactly("0 takes question");
    }

    @Test
    void whoseMainWorkIsElsewhereKeepsTheirRhythmOverABreak() {
        shift.arrives(0, nowAndThen(SERVICE, 1, 6 * HOUR));
        shift.departs(0, HOUR);
        shift.submit("question", SERVICE);
        shift.now = HOUR;
        shift.router.arrive(0, SimTime.NEVER, shift.now);
        assertThat(shift.assigned).isEmpty();
        assertThat(shift.reminders).containsExactly("0 at " + 6 * HOUR);
    }

    @Test
    void aLookInterruptsGrowthWorkWhichIsGoneOnWithAfterwards() {
        shift.arrives(0, attends(SERVICE, 1, HOUR), readily(GROWTH, 2, .5));
        shift.submit("article", GROWTH);
        shift.now = 30 * MINUTE;
        shift.submit("first", SERVICE);
        shift.submit("second", SERVICE);
        assertThat(shift.reminders).containsExactly("0 at " + HOUR);
        shift.reminded(0, HOUR);
        shift.done(0);
        shift.done(0);
        assertThat(shift.assigned)
                .containsExactly("0 takes article", "0 takes first", "0 takes second", "0 takes article");
    }

    @Test
    void aLookOfSomebodyWhoseMainWorkIsElsewhereInterruptsNothing() {
        shift.arrives(0, nowAndThen(SERVICE, 1, HOUR), readily(GROWTH, 2, .5));
        shift.submit("article", GROWTH);
        shift.submit("question", SERVICE);
        shift.reminded(0, HOUR);
        assertThat(shift.assigned).containsExactly("0 takes article");
        shift.now = 2 * HOUR;
        shift.done(0);
        assertThat(shift.assigned).containsExactly("0 takes article", "0 takes question");
    }

    @Test
    void aCallIsHeardAtOnceBetweenTwoLooks() {
        shift.arrives(0, attends(SERVICE, 1, HOUR));
        shift.now = MINUTE;
        shift.submit("message", SERVICE);
        shift.call("call");
        assertThat(shift.assigned).containsExactly("0 takes call");
    }

    @Test
    void aCallInterruptsGrowthWork() {
        shift.arrives(0, readily(SERVICE, 1, .5), readily(GROWTH, 2, .5));
        shift.submit("article", GROWTH);
        shift.call("call");
        shift.done(0);
        assertThat(shift.assigned).containsExactly("0 takes article", "0 takes call", "0 takes article");
    }

    @Test
    void aCallDoesNotInterruptWhatIsMoreUrgent() {
        shift.arrives(0, readily(PACKING, 1, .5), readily(SERVICE, 2, .5));
        shift.submit("parcel", PACKING);
        shift.call("call");
        assertThat(shift.assigned).containsExactly("0 takes parcel");
        shift.done(0);
        assertThat(shift.assigned).containsExactly("0 takes parcel", "0 takes call");
    }

    @Test
    void aCallInterruptsAWrittenAnswerButNotAnotherCall() {
        shift.arrives(0, readily(SERVICE, 1, .5));
        shift.submit("message", SERVICE);
        shift.call("first");
        shift.call("second");
        shift.submit("another message", SERVICE);
        for (int i = 0; i < 3; i++) {
            shift.done(0);
        }
        assertThat(shift.assigned)
                .containsExactly(
                        "0 takes message",
                        "0 takes first",
                        "0 takes second",
                        "0 takes message",
                        "0 takes another message");
    }

    @Test
    void theOwnerHearsTheBellThoughTheInboxIsLookedAtNowAndThen() {
        shift.arrives(0, fallback(SERVICE, 1, 6 * HOUR), readily(GROWTH, 2, .5));
        shift.submit("article", GROWTH);
        shift.call("call");
        assertThat(shift.assigned).containsExactly("0 takes article", "0 takes call");
    }

    @Test
    void aCallIsTheHelpersBeforeItIsTheOwners() {
        shift.arrives(0, fallback(SERVICE, 1));
        shift.arrives(1, readily(SERVICE, 1, .9), readily(GROWTH, 2, .9));
        shift.submit("article", GROWTH);
        shift.call("first");
        shift.call("second");
        assertThat(shift.assigned)
                .as("the helper puts work aside, the owner steps in for the second")
                .containsExactly("1 takes article", "1 takes first", "0 takes second");
    }

    @Test
    void ofTwoWhoMindTheLineTheFreeOneIsAskedWhateverTheSkill() {
        shift.arrives(0, readily(SERVICE, 1, .9), readily(GROWTH, 2, .9));
        shift.submit("article", GROWTH);
        shift.arrives(1, readily(SERVICE, 1, .4));
        shift.call("call");
        assertThat(shift.assigned).containsExactly("0 takes article", "1 takes call");
    }

    @Test
    void whatIsPutAsideTwiceIsGoneOnWithTheMoreUrgentFirst() {
        shift.arrives(0, readily(SERVICE, 1, .5), readily(PACKING, 2, .5), readily(GROWTH, 3, .5));
        shift.submit("article", GROWTH);
        shift.call("first");
        shift.submit("parcel", PACKING);
        shift.done(0);
        shift.call("second");
        shift.done(0);
        shift.done(0);
        assertThat(shift.assigned)
                .containsExactly(
                        "0 takes article",
                        "0 takes first",
                        "0 takes parcel",
                        "0 takes second",
                        "0 takes parcel",
                        "0 takes article");
    }

    @Test
    void whoHoldsTheLineCountsAmongThoseWhoWait() {
        shift.call("call");
        shift.submit("message", SERVICE);
        assertThat(shift.router.waiting(SERVICE)).isEqualTo(2);
    }

    @Test
    void whatWasPutAsideIsNotLostWhenThePersonLeaves() {
        shift.arrives(0, readily(SERVICE, 1, .5), readily(GROWTH, 2, .5));
        shift.submit("article", GROWTH);
        shift.call("call");
        shift.departs(0, UNBEARABLE);
        shift.router.leave(0, shift.now);
        shift.arrives(1, readily(SERVICE, 1, .5), readily(GROWTH, 2, .5));
        shift.done(1);
        assertThat(shift.assigned)
                .containsExactly("0 takes article", "0 takes call", "1 takes call", "1 takes article");
    }

    /** The same as with the owner first: who stands where in the team decides nothing. */
    @Test
    void aCallIsTheHelpersWhoeverJoinedFirst() {
        shift.arrives(0, readily(SERVICE, 1, .4));
        shift.arrives(1, fallback(SERVICE, 1));
        shift.call("call");
        assertThat(shift.assigned).containsExactly("0 takes call");
    }

    @Test
    void theFreeOneIsAskedWhoeverJoinedFirst() {
        shift.arrives(0, readily(SERVICE, 1, .4));
        shift.arrives(1, readily(SERVICE, 1, .9), readily(GROWTH, 2, .9));
        shift.submit("article", GROWTH);
        shift.call("call");
        assertThat(shift.assigned).containsExactly("1 takes article", "0 takes call");
    }

    @Test
    void whatIsHandedOverIsSeenAtTheNextLook() {
        shift.arrives(0, readily(SERVICE, 1, .5));
        shift.arrives(1, nowAndThen(SERVICE, 1, 6 * HOUR));
        Shift.Piece story = shift.submit("long story", SERVICE);
        shift.now = HOUR;
        shift.interrupted(0, story, EndOfShift.HAND_OVER);
        assertThat(shift.assigned).containsExactly("0 takes long story");
        assertThat(shift.reminders).containsExactly("1 at " + 6 * HOUR);
        shift.reminded(1, 6 * HOUR);
        assertThat(shift.assigned).last().isEqualTo("1 takes long story");
    }
}
