package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.time.SimTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ServiceTest {
    private static final Assumptions ASSUMPTIONS = Assumptions.central();
    private static final int MANY = 10_000;

    @Test
    void anUnskilledAnswerIsReopenedMoreOften() {
        double base = ASSUMPTIONS.get(Assumption.REOPENING);
        double growth = ASSUMPTIONS.get(Assumption.UNSKILLED_ERRORS);
        assertThat(reopened(1)).isCloseTo(base, within(1e-3));
        assertThat(reopened(.6)).isCloseTo(base * (1 + .4 * growth), within(1e-3));
        assertThat(reopened(0)).isCloseTo(base * (1 + growth), within(1e-3));
    }

    @Test
    void nobodyComesAThirdTime() {
        Contact again = contact(0).again(SimTime.DAY_MILLIS);
        assertThat(new Service(ASSUMPTIONS).isReopened(again, 0)).isFalse();
    }

    /** a − b log₂(1 + wait): each doubling of the wait costs the same. */
    @Test
    void satisfactionFallsWithEachDoublingOfTheWait() {
        double loss = ASSUMPTIONS.get(Assumption.CSAT_DOUBLING);
        assertThat(satisfied(0) - satisfied(1)).isCloseTo(loss, within(1e-3));
        assertThat(satisfied(1) - satisfied(3)).isCloseTo(loss, within(1e-3));
        assertThat(satisfied(3) - satisfied(7)).isCloseTo(loss, within(1e-3));
    }

    @Test
    void ticketsThatNobodyAnswersLeaveNobodyContent() {
        Service service = new Service(ASSUMPTIONS);
        double before = service.satisfied();
        service.gaveUp();
        assertThat(service.satisfied()).isCloseTo(before * .99, within(1e-12));
        for (int i = 0; i < 1_000; i++) {
            service.gaveUp();
        }
        assertThat(service.satisfied()).isLessThan(1e-3);
    }

    /** Returns are tickets of their own, so a shop whose goods come back has no fewer of the others. */
    @Test
    void returnsDoNotTakeOtherQuestionsAway() {
        Morning morning = Mornings.all(.5, 1);
        double usual = new Service(ASSUMPTIONS).questionsPerOrder(morning);
        Assumptions fashion = Suppose.that(Assumption.REFUND_RATE, .3).assumptions();
        assertThat(new Service(fashion).questionsPerOrder(morning)).isEqualTo(usual);
    }

    private static double reopened(double skill) {
        Service service = new Service(ASSUMPTIONS);
        return IntStream.range(0, MANY)
                        .filter(i -> service.isReopened(contact((i + .5) / MANY), skill))
                        .count()
                / (double) MANY;
    }

    private static double satisfied(double waitHours) {
        Service service = new Service(ASSUMPTIONS);
        return IntStream.range(0, MANY)
                        .filter(i -> service.isSatisfied(contact((i + .5) / MANY), SimTime.hours(waitHours)))
                        .count()
                / (double) MANY;
    }

    private static Contact contact(double luck) {
        ContactNeeds needs = new ContactNeeds(SimTime.minutes(8), SimTime.NEVER, false, luck, luck);
        return Contact.of(0, 0, ContactKind.PRODUCT, needs);
    }
}
