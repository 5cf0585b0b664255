package dev.stagecrew.core.work;

import static dev.stagecrew.core.work.Shift.GROWTH;
import static dev.stagecrew.core.work.Shift.PACKING;
import static dev.stagecrew.core.work.Shift.PAPERS;
import static dev.stagecrew.core.work.Shift.PRESSING;
import static dev.stagecrew.core.work.Shift.SERVICE;
import static dev.stagecrew.core.work.Shift.fallback;
import static dev.stagecrew.core.work.Shift.readily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Shift.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WorkRouterTest {
    private static final long HOUR = SimTime.HOUR_MILLIS;

    private final Shift shift = new Shift();

    @Test
    void theMoreSkilledOfTwoFreePeopleIsAsked() {
        shift.arrives(0, readily(SERVICE, 1, .5));
        shift.arrives(1, readily(SERVICE, 1, .9));
        shift.submit("first", SERVICE);
        shift.submit("second", SERVICE);
        assertThat(shift.assigned).containsExactly("1 takes first", "0 takes second");
    }

    @Test
    void amongEqualsTheOneFreeForLongestIsAsked() {
        shift.arrives(0, readily(SERVICE, 1, .5));
        shift.now = 1;
        shift.arrives(1, readily(SERVICE, 1, .5));
        shift.submit("first", SERVICE);
        shift.now = 2;
        shift.done(0);
        shift.submit("second", SERVICE);
        assertThat(shift.assigned).containsExactly("0 takes first", "1 takes second");
    }

    @Test
    void aReminderDoesNotMakeAnybodyNewlyFree() {
        shift.arrives(0, readily(SERVICE, 1, .5));
        shift.now = 1;
        shift.arrives(1, readily(SERVICE, 1, .5));
        shift.now = 2;
        shift.router.reminded(0, shift.now);
        shift.submit("first", SERVICE);
        assertThat(shift.assigned).containsExactly("0 takes first");
    }

    @Test
    void ofADutysWorkTheMoreUrgentGoesFirstThenTheOldest() {
        shift.arrives(0, readily(SERVICE, 1, .5));
        shift.submit("at hand", SERVICE, Priority.LOW);
        shift.submit("usual", SERVICE);
        shift.submit("low", SERVICE, Priority.LOW);
        shift.now = 1;
        shift.submit("urgent", SERVICE, Priority.URGENT);
        shift.submit("high", SERVICE, Priority.HIGH);
        shift.submit("urgent too", SERVICE, Priority.URGENT);
        assertThat(shift.assigned).as("nobody is left for it").containsExactly("0 takes at hand");
        while (shift.inHand(0) != null) {
            shift.done(0);
        }
        assertThat(shift.assigned)
                .containsExactly(
                        "0 takes at hand",
                        "0 takes urgent",
                        "0 takes urgent too",
                        "0 takes high",
                        "0 takes usual",
                        "0 takes low");
    }

    @Test
    void whoGaveUpOrIsDroppedLeavesHisPlaceWhateverHisPriority() {
        shift.arrives(0, readily(SERVICE, 1, .5));
        shift.submit("at hand", SERVICE);
        Work urgent = shift.submit("urgent", SERVICE, Priority.URGENT);
        Work high = shift.submit("high", SERVICE, Priority.HIGH);
        shift.submit("usual", SERVICE);
        shift.router.giveUp(urgent);
        shift.router.drop(high);
        assertThat(shift.router.waiting(SERVICE)).isEqualTo(1);
        shift.done(0);
        assertThat(shift.assigned).containsExactly("0 takes at hand", "0 takes usual");
    }

    @Test
    void whoBecomesFreeTakesTheHighestPriorityThenTheOldest() {
        shift.arrives(0, readily(SERVICE, 2, .5), readily(PACKING, 1, .5), readily(GROWTH, 2, .5));
        shift.submit("at hand", SERVICE);
        shift.now = 1;
        shift.submit("old growth", GROWTH);
        shift.now = 2;
        shift.submit("old question", SERVICE);
        shift.submit("new question", SERVICE);
        shift.now = 3;
        shift.submit("parcel", PACKING);
        for (int i = 0; i < 4; i++) {
            shift.done(0);
        }
        assertThat(shift.assigned)
                .containsExactly(
                        "0 takes at hand",
                        "0 takes parcel",
                        "0 takes old growth",
                        "0 takes old question",
                        "0 takes new question");
        assertThat(shift.router.waiting(SERVICE)).isZero();
    }

    @Test
    void workWaitsForThoseWhoAreNotHere() {
        shift.arrives(0, readily(SERVICE, 1, .5));
        shift.departs(0, SimTime.NEVER);
        shift.submit("question", SERVICE);
        assertThat(shift.assigned).isEmpty();
        assertThat(shift.router.waiting(SERVICE)).isEqualTo(1);
        shift.router.arrive(0, SimTime.NEVER, shift.now);
        assertThat(shift.assigned).containsExactly("0 takes question");
    }

    @Test
    void anOutsiderBeginsOnceBriefed() {
        shift.arrives(0, new Cover(SERVICE, 1, .9, false, true, Rhythm.AT_ONCE, HOUR));
        shift.submit("question", SERVICE);
        assertThat(shift.assigned).isEmpty();
        assertThat(shift.reminders).containsExactly("0 at " + HOUR);
        shift.now = HOUR;
        shift.router.reminded(0, shift.now);
        assertThat(shift.assigned).containsExactly("0 takes question");
    }

    @Test
    void papersWaitBehindCustomersButNotForEver() {
        shift.submit("papers", PAPERS);
        shift.submit("question", SERVICE);
        shift.now = PRESSING - 1;
        shift.arrives(0, readily(SERVICE, 1, .5), readily(PAPERS, 2, .5));
        assertThat(shift.assigned).containsExactly("0 takes question");
        shift.submit("next question", SERVICE);
        shift.now = PRESSING;
        shift.done(0);
        shift.done(0);
        assertThat(shift.assigned).containsExactly("0 takes question", "0 takes papers", "0 takes next question");
    }

    @Test
    void whoGivesUpIsNotServed() {
        Piece first = shift.submit("first", SERVICE);
        shift.submit("second", SERVICE);
        assertThat(shift.router.giveUp(first)).isTrue();
        assertThat(shift.router.giveUp(first)).as("nobody gives up twice").isFalse();
        assertThat(shift.router.waiting(SERVICE)).isEqualTo(1);
        shift.arrives(0, readily(SERVICE, 1, .5));
        assertThat(shift.assigned).containsExactly("0 takes second");
    }

    @Test
    void nobodyGivesUpOnceServed() {
        shift.arrives(0, readily(SERVICE, 1, .5));
        Piece served = shift.submit("first", SERVICE);
        assertThat(shift.router.giveUp(served)).isFalse();
    }

    @Test
    void whoLeavesSilentlyIsAnsweredAllTheSameButNoLongerWaits() {
        Piece silent = shift.submit(new Piece("silent", SERVICE, 0, true));
        assertThat(shift.router.giveUp(silent)).isTrue();
        assertThat(shift.router.waiting(SERVICE)).isZero();
        shift.arrives(0, readily(SERVICE, 1, .5));
        assertThat(shift.assigned).containsExactly("0 takes silent");
        assertThat(silent.isGivenUp()).isTrue();
        assertThat(shift.router.waiting(SERVICE)).isZero();
    }

    @Test
    void whatIsResumedWaitsForItsOwnPerson() {
        shift.arrives(0, readily(SERVICE, 1, .5));
        shift.arrives(1, readily(SERVICE, 1, .4));
        Piece work = shift.submit("long story", SERVICE);
        shift.interrupted(0, work, EndOfShift.RESUME);
        assertThat(shift.assigned).containsExactly("0 takes long story");
        shift.submit("another", SERVICE);
        shift.router.arrive(0, SimTime.NEVER, shift.now);
        assertThat(shift.assigned).containsExactly("0 takes long story", "1 takes another", "0 takes long story");
    }

    @Test
    void whatIsHandedOverGoesToWhoeverIsFreeAtOnce() {
        shift.arrives(0, readily(SERVICE, 1, .5));
        shift.arrives(1, readily(SERVICE, 1, .4));
        Piece work = shift.submit("long story", SERVICE);
        shift.interrupted(0, work, EndOfShift.HAND_OVER);
        assertThat(shift.assigned).containsExactly("0 takes long story", "1 takes long story");
    }

    @Test
    void whatIsHandedOverGoesBeforeAllThatWaits() {
        shift.arrives(0, readily(SERVICE, 1, .5));
        Piece work = shift.submit("long story", SERVICE);
        shift.submit("waiting", SERVICE);
        shift.interrupted(0, work, EndOfShift.HAND_OVER);
        assertThat(shift.router.waiting(SERVICE))
                .as("begun work waits for no first answer")
                .isEqualTo(1);
        shift.arrives(1, readily(SERVICE, 1, .5));
        assertThat(shift.assigned).last().isEqualTo("1 takes long story");
    }

    @Test
    void whatSomebodyWasAboutToBeginIsNotLostWhenTheyLeave() {
        shift.arrives(0, readily(SERVICE, 1, .5));
        shift.submit("question", SERVICE);
        shift.departs(0, SimTime.NEVER);
        shift.router.leave(0, shift.now);
        shift.arrives(1, readily(SERVICE, 1, .5));
        assertThat(shift.assigned).containsExactly("0 takes question", "1 takes question");
    }

    @Test
    void whatSomebodyWouldHaveResumedIsNotLostWhenTheyLeave() {
        shift.arrives(0, readily(SERVICE, 1, .5));
        Piece work = shift.submit("long story", SERVICE);
        shift.interrupted(0, work, EndOfShift.RESUME);
        shift.router.leave(0, shift.now);
        shift.arrives(1, readily(SERVICE, 1, .5));
        assertThat(shift.assigned).last().isEqualTo("1 takes long story");
    }

    @Test
    void whatWasInterruptedWaitsBehindWhateverIsMoreUrgent() {
        shift.arrives(0, readily(SERVICE, 1, .5), readily(GROWTH, 2, .5), readily(PAPERS, 3, .5));
        Piece article = shift.submit("article", GROWTH);
        shift.interrupted(0, article, EndOfShift.RESUME);
        shift.submit("papers", PAPERS);
        shift.submit("question", SERVICE);
        shift.router.arrive(0, SimTime.NEVER, shift.now);
        shift.done(0);
        shift.done(0);
        assertThat(shift.assigned)
                .containsExactly("0 takes article", "0 takes question", "0 takes article", "0 takes papers");
    }

    @Test
    void interruptedPapersThatCannotBePutOffAnyLongerGoFirst() {
        shift.arrives(0, readily(SERVICE, 1, .5), readily(PAPERS, 3, .5));
        Piece papers = shift.submit("papers", PAPERS);
        shift.interrupted(0, papers, EndOfShift.RESUME);
        shift.submit("question", SERVICE);
        shift.now = PRESSING;
        shift.router.arrive(0, SimTime.NEVER, shift.now);
        assertThat(shift.assigned).last().isEqualTo("0 takes papers");
    }

    @Test
    void whoFinishesInTheInstantOfAnotherAssignmentIsNotHandedAThird() {
        shift.arrives(0, readily(SERVICE, 1, .5), readily(GROWTH, 2, .5));
        Piece article = shift.submit("article", GROWTH);
        shift.call("call");
        shift.submit("question", SERVICE);
        shift.router.finished(0, article, shift.now);
        assertThat(shift.assigned).containsExactly("0 takes article", "0 takes call");
    }

    @Test
    void whatIsDroppedNobodyTakes() {
        Piece first = shift.submit("first", PACKING);
        shift.submit("second", PACKING);
        shift.router.drop(first);
        shift.arrives(0, readily(PACKING, 1, .5));
        shift.done(0);
        assertThat(shift.assigned).containsExactly("0 takes second");
        assertThat(shift.router.waiting(PACKING)).isZero();
    }

    @Test
    void theMessageOfSomebodyWhoLeftIsPutAwayUnread() {
        Piece silent = shift.submit(new Piece("silent", SERVICE, 0, true));
        shift.submit("loud", SERVICE);
        shift.router.giveUp(silent);
        assertThat(shift.router.waiting(SERVICE)).isEqualTo(1);
        shift.router.drop(silent);
        shift.router.drop(silent);
        shift.arrives(0, readily(SERVICE, 1, .5));
        shift.done(0);
        assertThat(shift.assigned).containsExactly("0 takes loud");
    }

    @Test
    void whatWasBegunAndDroppedIsNotGoneOnWith() {
        shift.arrives(0, readily(PACKING, 1, .5));
        Piece handedOver = shift.submit("handed over", PACKING);
        shift.interrupted(0, handedOver, EndOfShift.HAND_OVER);
        shift.router.drop(handedOver);
        shift.router.arrive(0, SimTime.NEVER, shift.now);
        Piece resumed = shift.submit("resumed", PACKING);
        shift.interrupted(0, resumed, EndOfShift.RESUME);
        shift.router.drop(resumed);
        shift.router.arrive(0, SimTime.NEVER, shift.now);
        assertThat(shift.assigned).containsExactly("0 takes handed over", "0 takes resumed");
    }

    @Test
    void whatSomebodyHasInHandStaysInHand() {
        shift.arrives(0, readily(PACKING, 1, .5));
        Piece inHand = shift.submit("in hand", PACKING);
        shift.router.drop(inHand);
        shift.submit("next", PACKING);
        assertThat(shift.assigned).containsExactly("0 takes in hand");
        shift.done(0);
        assertThat(shift.assigned).last().isEqualTo("0 takes next");
    }

    @Test
    void aStrangerIsAFault() {
        assertThatThrownBy(() -> shift.router.arrive(7, SimTime.NEVER, 0)).isInstanceOf(RuntimeException.class);
    }

    /** Growth work waits while somebody would not begin it, even if it is all there is, and what is due goes on. */
    @Test
    void whoWouldNotBeginAKindOfWorkLeavesItToOthersAndToLater() {
        shift.arrives(0, readily(SERVICE, 1, .5), readily(GROWTH, 2, .5));
        shift.router.turnTo(0, new boolean[] {true, true, false, true});
        shift.submit("growth", GROWTH);
        shift.submit("question", SERVICE);
        shift.done(0);
        assertThat(shift.assigned).containsExactly("0 takes question");
        shift.arrives(1, readily(GROWTH, 2, .1));
        assertThat(shift.assigned).containsExactly("0 takes question", "1 takes growth");
        shift.submit("more growth", GROWTH);
        shift.submit("another question", SERVICE);
        shift.router.turnTo(0, new boolean[] {true, true, true, true});
        shift.done(0);
        assertThat(shift.assigned).endsWith("0 takes another question", "0 takes more growth");
    }

    @Test
    void papersThatArePressingWaitToo() {
        shift.arrives(0, readily(SERVICE, 1, .5), readily(PAPERS, 2, .5));
        shift.router.turnTo(0, new boolean[] {true, true, true, false});
        shift.submit("papers", PAPERS);
        shift.now = PRESSING + 1;
        shift.submit("question", SERVICE);
        shift.done(0);
        assertThat(shift.assigned).containsExactly("0 takes question");
    }

    @Test
    void whatIsUnfinishedWaitsForAsLongAsItsKindIsNotBegun() {
        shift.arrives(0, readily(SERVICE, 1, .5), readily(GROWTH, 2, .5));
        Piece growth = shift.submit("growth", GROWTH);
        shift.interrupted(0, growth, EndOfShift.RESUME);
        shift.router.turnTo(0, new boolean[] {true, true, false, true});
        shift.router.arrive(0, SimTime.NEVER, shift.now);
        assertThat(shift.assigned).containsExactly("0 takes growth");
        shift.submit("question", SERVICE);
        shift.router.turnTo(0, new boolean[] {true, true, true, true});
        shift.done(0);
        assertThat(shift.assigned).containsExactly("0 takes growth", "0 takes question", "0 takes growth");
    }

    @Test
    void whoIsHiredForGrowthGoesOnWithItWheneverNothingElseWaits() {
        shift.router.join(1, List.of(readily(SERVICE, 3, .8)), trade(0));
        shift.router.arrive(1, SimTime.NEVER, 0);
        assertThat(shift.inHand(1)).isInstanceOf(Task.class);
        shift.submit("question", SERVICE);
        assertThat(shift.inHand(1)).hasToString("question");
        shift.done(1);
        assertThat(shift.inHand(1)).as("goes on").isInstanceOf(Task.class);
        shift.done(1);
        assertThat(shift.inHand(1)).as("and on").isInstanceOf(Task.class);
    }

    @Test
    void nobodyIsHandedAnothersTrade() {
        shift.arrives(0, fallback(GROWTH, 6));
        shift.router.join(1, List.of(), trade(0));
        shift.router.arrive(1, SimTime.NEVER, 0);
        shift.submit("pages", GROWTH);
        assertThat(shift.inHand(0)).as("the shop's own list is the owner's").hasToString("pages");
    }

    @Test
    void anOutsiderWaitsForTheBriefing() {
        shift.router.join(1, List.of(), trade(SimTime.HOUR_MILLIS));
        shift.router.arrive(1, SimTime.NEVER, 0);
        assertThat(shift.inHand(1)).isNull();
        assertThat(shift.reminders).containsExactly("1 at " + SimTime.HOUR_MILLIS);
        shift.reminded(1, SimTime.HOUR_MILLIS);
        assertThat(shift.inHand(1)).isInstanceOf(Task.class);
    }

    @Test
    void whatSomebodyLeavesUnfinishedFallsToTheOwner() {
        shift.arrives(0, fallback(GROWTH, 6));
        shift.router.join(1, List.of(), trade(0));
        shift.router.arrive(1, SimTime.NEVER, 0);
        Work begun = shift.inHand(1);
        shift.router.leave(1, 0);
        assertThat(shift.inHand(0)).isSameAs(begun);
    }

    private static Trade trade(long fromMillis) {
        return new Trade(List.of(new Trade.Part(GROWTH, 6, 8, true)), false, fromMillis);
    }
}
