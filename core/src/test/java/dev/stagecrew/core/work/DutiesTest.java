package dev.stagecrew.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.time.SimTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DutiesTest {
    private static final long NOW = SimTime.HOUR_MILLIS;
    private static final long PICKUP = 17 * SimTime.HOUR_MILLIS;
    private static final long CHECK = 6 * SimTime.HOUR_MILLIS;
    private static final long STEP_IN = SimTime.DAY_MILLIS;
    private static final long GROWTH_STEP_IN = 5 * SimTime.DAY_MILLIS;
    private static final long DEFERRABLE = 4 * SimTime.DAY_MILLIS;

    private final Duties duties =
            new Duties(Stream.of(Nature.values()).map(DutiesTest::duty).toList());
    private final List<Discipline> disciplines =
            duties.disciplines(now -> PICKUP, CHECK, STEP_IN, GROWTH_STEP_IN, DEFERRABLE);

    @Test
    void workWaitsAsLongAsIsBelieved() {
        Assumptions believed = Suppose.that(Assumption.CHECK_HOURS, 6)
                .and(Assumption.STEP_IN_DAYS, 1)
                .and(Assumption.COORDINATION_STEP_IN_DAYS, 5)
                .and(Assumption.DEFERRABLE_DAYS, 4)
                .assumptions();
        List<Discipline> waiting = duties.disciplines(now -> PICKUP, believed);
        for (int duty = 0; duty < disciplines.size(); duty++) {
            assertThat(waiting.get(duty).stepInMillis())
                    .isEqualTo(disciplines.get(duty).stepInMillis());
            assertThat(waiting.get(duty).pressingMillis())
                    .isEqualTo(disciplines.get(duty).pressingMillis());
        }
    }

    @Test
    void answersAreDueAtOnceAndInterruptOtherWork() {
        Discipline answers = of(Nature.SERVICE);
        assertThat(answers.dueBy().applyAsLong(NOW)).isEqualTo(NOW);
        assertThat(answers.interrupts()).isTrue();
        assertThat(answers.stepInMillis()).isEqualTo(CHECK);
    }

    @Test
    void parcelsAreDueWhenTheCarrierComes() {
        assertThat(of(Nature.FULFILMENT).dueBy().applyAsLong(NOW)).isEqualTo(PICKUP);
    }

    @Test
    void nobodyWaitsForGrowthWork() {
        assertThat(of(Nature.GROWTH).dueBy().applyAsLong(NOW)).isEqualTo(SimTime.NEVER);
        assertThat(of(Nature.GROWTH).stepInMillis()).isEqualTo(GROWTH_STEP_IN);
        assertThat(of(Nature.GROWTH).pressingMillis()).isEqualTo(SimTime.NEVER);
    }

    @Test
    void paperworkIsPutOffForDays() {
        assertThat(of(Nature.ROUTINE).pressingMillis()).isEqualTo(DEFERRABLE);
        assertThat(of(Nature.ROUTINE).stepInMillis()).isEqualTo(STEP_IN);
    }

    @Test
    void onlyAnswersInterrupt() {
        assertThat(disciplines.stream().filter(Discipline::interrupts)).hasSize(1);
    }

    /** Whoever has no other work answers when the wait is unbearable, if that is before the next look at the inbox. */
    @Test
    void fallbacksStepInSoonerWhereTheInboxIsLookedAtRarely() {
        Discipline rarely = duties.disciplines(now -> PICKUP, 2 * STEP_IN, STEP_IN, GROWTH_STEP_IN, DEFERRABLE)
                .get(duties.first(Nature.SERVICE));
        assertThat(rarely.stepInMillis()).isEqualTo(STEP_IN);
        assertThat(rarely.pressingMillis()).isEqualTo(SimTime.NEVER);
        assertThat(of(Nature.FULFILMENT).stepInMillis()).isEqualTo(STEP_IN);
        assertThat(of(Nature.ROUTINE).dueBy().applyAsLong(NOW)).isEqualTo(SimTime.NEVER);
    }

    private Discipline of(Nature nature) {
        return disciplines.get(duties.first(nature));
    }

    private static Duty duty(Nature nature) {
        return new Duty(
                nature.id(),
                "",
                nature,
                1,
                0,
                0,
                nature == Nature.GROWTH ? Optional.of(Quality.SITE) : Optional.empty());
    }
}
