package dev.stagecrew.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.time.SimTime;
import org.junit.jupiter.api.Test;

final class ScopeTest {
    @Test
    void aJobOfAGivenSizeIsPaidToTheHourAndNoFurther() {
        Scope scope = new Scope(SimTime.hours(10));
        assertThat(scope.pay(SimTime.hours(8))).isFalse();
        assertThat(scope.within(SimTime.hours(8))).isEqualTo(SimTime.hours(2));
        assertThat(scope.isDoneIn(SimTime.hours(1))).isFalse();
        assertThat(scope.isDoneIn(SimTime.hours(2))).isTrue();
        assertThat(scope.pay(SimTime.hours(2))).as("the end of the job").isTrue();
        assertThat(scope.within(SimTime.hours(8))).isZero();
        assertThat(scope.pay(0)).as("told once").isFalse();
    }

    @Test
    void workWithoutAnEndIsPaidForEver() {
        Scope scope = new Scope(SimTime.NEVER);
        assertThat(scope.pay(SimTime.hours(8))).isFalse();
        assertThat(scope.within(SimTime.hours(8))).isEqualTo(SimTime.hours(8));
        assertThat(scope.isDoneIn(SimTime.hours(1e6))).isFalse();
    }
}
