package dev.stagecrew.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.time.SimTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WorkTest {
    @ParameterizedTest
    @ValueSource(longs = {-SimTime.WEEK_MILLIS, 0, SimTime.WEEK_MILLIS})
    void patienceRunsFromWhenWorkArisesEvenDuringTheWarmUp(long arises) {
        assertThat(task(arises, 5).givenUpMillis()).isEqualTo(arises + 5);
    }

    @ParameterizedTest
    @ValueSource(longs = {-SimTime.WEEK_MILLIS, 0, SimTime.WEEK_MILLIS})
    void endlessPatienceNeverRunsOut(long arises) {
        assertThat(task(arises, SimTime.NEVER).givenUpMillis()).isEqualTo(SimTime.NEVER);
        assertThat(task(SimTime.WEEK_MILLIS, SimTime.NEVER - 1).givenUpMillis()).isEqualTo(SimTime.NEVER);
    }

    @Test
    void nobodyIsPutOffUntilTomorrowInTheMiddleOfACall() {
        Shift.Piece call = new Shift().call("call");
        assertThat(call.atEndOfShift(EndOfShift.RESUME, false)).isEqualTo(EndOfShift.FINISH);
        assertThat(call.atEndOfShift(EndOfShift.RESUME, true)).isEqualTo(EndOfShift.FINISH);
    }

    @Test
    void whoseJobIsDoneHandsTheRestOver() {
        Task task = task(0, SimTime.NEVER);
        assertThat(task.atEndOfShift(EndOfShift.RESUME, false)).isEqualTo(EndOfShift.RESUME);
        assertThat(task.atEndOfShift(EndOfShift.FINISH, false)).isEqualTo(EndOfShift.FINISH);
        assertThat(task.atEndOfShift(EndOfShift.FINISH, true)).isEqualTo(EndOfShift.HAND_OVER);
    }

    @Test
    void theFirstTouchIsTheFirstResponse() {
        Task task = task(10, SimTime.NEVER);
        task.queued();
        assertThat(task.begin(25)).isTrue();
        assertThat(task.waitMillis()).isEqualTo(15);
        assertThat(task.begin(40)).as("taken up again after an interruption").isFalse();
        assertThat(task.waitMillis()).isEqualTo(15);
    }

    @Test
    void anAnswerToSomebodyWhoHasLeftIsNoResponse() {
        Task task = task(0, 5);
        task.queued();
        task.givenUp();
        assertThat(task.begin(10)).isFalse();
    }

    @Test
    void progressIsKeptAcrossInterruptions() {
        Task task = task(0, SimTime.NEVER);
        task.progress(SimTime.MINUTE_MILLIS);
        assertThat(task.remainingMillis()).isEqualTo(SimTime.HOUR_MILLIS - SimTime.MINUTE_MILLIS);
        task.progress(SimTime.DAY_MILLIS);
        assertThat(task.remainingMillis()).isZero();
        assertThat(task.sizeMillis()).isEqualTo(SimTime.HOUR_MILLIS);
    }

    @Test
    void workWaitsFromTheQueueToTheFirstTouch() {
        Task task = task(10, 5);
        assertThat(task.isWaiting()).isFalse();
        task.queued();
        assertThat(task.isWaiting()).isTrue();
        assertThat(task.isGivenUp()).isFalse();
        task.begin(12);
        assertThat(task.isWaiting()).isFalse();
        task.queued();
        assertThat(task.isWaiting())
                .as("what was begun waits for no first touch")
                .isFalse();
        Task left = task(10, 5);
        left.queued();
        left.givenUp();
        assertThat(left.isGivenUp()).isTrue();
        assertThat(left.isWaiting()).isFalse();
    }

    @Test
    void nobodyHoldsTheLineForATask() {
        assertThat(task(0, 5).isLive()).isFalse();
        assertThat(task(0, 5).staysWhenGivenUp()).isFalse();
        assertThat(task(3, 5).arisesMillis()).isEqualTo(3);
        assertThat(task(3, 5).remainingMillis()).isEqualTo(SimTime.HOUR_MILLIS);
    }

    private static Task task(long arises, long patience) {
        return new Task(0, arises, SimTime.HOUR_MILLIS, patience);
    }
}
