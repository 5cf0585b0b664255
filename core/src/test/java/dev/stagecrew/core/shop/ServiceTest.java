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
        service.gaveUp(contact(0));
        assertThat(service.satisfied()).isCloseTo(before * .99, within(1e-12));
        for (int i = 0; i < 1_000; i++) {
            service.gaveUp(contact(0));
        }
        assertThat(service.satisfied()).isLessThan(1e-3);
    }

    @Test
    void whoHoldsTheLineInVainOrOnlyAskedIsNoTicketUnanswered() {
        Service service = new Service(ASSUMPTIONS);
        double before = service.satisfied();
        ContactNeeds call = new ContactNeeds(Medium.PHONE, SimTime.minutes(8), 0, SimTime.NEVER, false, 0, 0);
        service.gaveUp(Contact.of(0, 0, ContactKind.PRODUCT, call));
        service.gaveUp(
                Contact.ofBuyer(0, 0, Orders.uneventful().shopper(), contact(0).needs()));
        assertThat(service.satisfied()).isEqualTo(before);
    }

    @Test
    void aQuestionBeforeTheSaleNeverComesUpAgain() {
        Contact question =
                Contact.ofBuyer(0, 0, Orders.uneventful().shopper(), contact(0).needs());
        assertThat(new Service(ASSUMPTIONS).isReopened(question, 0)).isFalse();
    }

    @Test
    void aBuyerWritesWhenTheirLuckIsBelowTheQuestionsOfAnOrder() {
        Service service = new Service(Suppose.that(Assumption.WHERE_SHARE, .6).assumptions());
        Morning morning = Mornings.all(.5, 1);
        double share = service.questionsPerOrder(morning);
        assertThat(service.asksAbout(order(share + 1e-9, 0), morning)).isEmpty();
        assertThat(service.asksAbout(order(share - 1e-9, .5), morning)).contains(ContactKind.WHERE_IS_MY_ORDER);
        assertThat(service.asksAbout(order(share - 1e-9, .7), morning)).contains(ContactKind.PRODUCT);
    }

    @Test
    void mattersComeUpAgainAndStaleQuestionsGoAfterTheirDays() {
        Service service = new Service(Suppose.that(Assumption.REOPEN_DAYS, 2)
                .and(Assumption.STALE_DAYS, 3)
                .assumptions());
        assertThat(service.reopensAfterMillis()).isEqualTo(2 * SimTime.DAY_MILLIS);
        assertThat(service.staleAfterMillis()).isEqualTo(3 * SimTime.DAY_MILLIS);
    }

    private static Order order(double ticketLuck, double kindLuck) {
        ParcelNeeds needs = new ParcelNeeds(1, 0, 1, 1, 1, 0, 1, 1, 1, 0, ticketLuck, kindLuck, 0, 1);
        return new Order(1, 0, Orders.uneventful().shopper(), needs, 0, 35, 35, true);
    }

    /** Returns are tickets of their own, so a shop whose goods come back has no fewer of the others. */
    @Test
    void returnsDoNotTakeOtherQuestionsAway() {
        Morning morning = Mornings.all(.5, 1);
        double usual = new Service(ASSUMPTIONS).questionsPerOrder(morning);
        Assumptions fashion = Suppose.that(Assumption.REFUND_RATE, .3).assumptions();
        assertThat(new Service(fashion).questionsPerOrder(morning)).isEqualTo(usual);
    }

    /** t − (t − b) Q by process, of which broken and wrong parcels write tickets of their own; never fewer than none. */
    @Test
    void questionsAreFewerTheBetterTheProcess() {
        Assumptions believed = Suppose.that(Assumption.TICKETS_PER_ORDER, .3)
                .and(Assumption.TICKETS_PER_ORDER_BEST, .1)
                .and(Assumption.DAMAGED_PARCEL, .02)
                .and(Assumption.WRONG_PARCEL, .01)
                .and(Assumption.REFUND_RATE, .2)
                .and(Assumption.RETURN_TICKETS, .5)
                .assumptions();
        Service service = new Service(believed);
        assertThat(service.questionsPerOrder(Mornings.all(0, 1))).isCloseTo(.27, within(1e-12));
        assertThat(service.questionsPerOrder(Mornings.all(.5, 1))).isCloseTo(.17, within(1e-12));
        assertThat(Service.ticketsPerOrder(believed, Mornings.all(.5, 1))).isCloseTo(.2 + .1, within(1e-12));
        Assumptions careless = Suppose.that(Assumption.TICKETS_PER_ORDER, .1)
                .and(Assumption.TICKETS_PER_ORDER_BEST, .1)
                .and(Assumption.DAMAGED_PARCEL, .2)
                .assumptions();
        assertThat(new Service(careless).questionsPerOrder(Mornings.all(1, 1))).isZero();
    }

    @Test
    void aShareAsksWhereTheOrderIsAndTheOthersAboutTheProduct() {
        Service service = new Service(Suppose.that(Assumption.WHERE_SHARE, .6).assumptions());
        assertThat(service.question(.599)).isEqualTo(ContactKind.WHERE_IS_MY_ORDER);
        assertThat(service.question(.6)).isEqualTo(ContactKind.PRODUCT);
    }

    /** What a late, wrong or broken parcel costs in satisfaction no answer brings back. */
    @Test
    void whoIsAnnoyedIsContentLessOften() {
        Assumptions believed = Suppose.that(Assumption.CSAT_BASE, .9)
                .and(Assumption.CSAT_LATE, .3)
                .assumptions();
        Service service = new Service(believed);
        assertThat(service.isSatisfied(ticket(.59, true), 0)).isTrue();
        assertThat(service.isSatisfied(ticket(.61, true), 0)).isFalse();
        assertThat(service.isSatisfied(ticket(.61, false), 0)).isTrue();
    }

    @Test
    void aContentContactCountsAsOneOfThoseRemembered() {
        Service service = new Service(Suppose.that(Assumption.CSAT_CONTACTS, 50).assumptions());
        double before = service.satisfied();
        service.isSatisfied(ticket(0, false), 0);
        assertThat(service.satisfied()).isCloseTo(before + (1 - before) / 50, within(1e-12));
    }

    private static Contact ticket(double luck, boolean annoyed) {
        ContactNeeds needs = new ContactNeeds(SimTime.minutes(8), SimTime.NEVER, false, luck, luck);
        return Contact.about(Orders.uneventful(), 0, 0, ContactKind.PRODUCT, needs, annoyed);
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
