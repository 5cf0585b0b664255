package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.shop.FrontDesk.Reply.Outcome;
import dev.stagecrew.core.shop.SelfService.Kind;
import dev.stagecrew.core.time.OpenClock;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.time.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A desk that is open on weekdays; a third of what a machine takes for solved is not. */
final class FrontDeskTest {
    private static final long MONDAY_NOON = SimTime.hours(12);
    private static final long MONDAY_NIGHT = SimTime.hours(23);
    private static final ShopCalendar CALENDAR = new ShopCalendar(LocalDate.of(2026, 1, 5), 12, 0);
    private static final int MANY = 20_000;

    private static SelfService service(Kind kind, double solves) {
        return new SelfService(kind, OptionalDouble.of(solves), 0, 2, OptionalDouble.empty());
    }

    private static FrontDesk desk(SelfService... services) {
        return new FrontDesk(
                Suppose.that(Assumption.BOT_WRONG, 1 / 3.0).assumptions(),
                new OpenClock(Timetable.spread(40), CALENDAR),
                day -> List.of(services));
    }

    private static Contact contact(ContactKind kind, Medium medium, double luck) {
        return Contact.of(0, 0, kind, new ContactNeeds(medium, 1, 0, 1, false, luck, 1));
    }

    private static double share(FrontDesk desk, ContactKind kind, Medium medium, long atMillis, Outcome outcome) {
        Random lucks = new Random(7);
        return IntStream.range(0, MANY)
                        .mapToObj(i -> desk.meets(contact(kind, medium, lucks.nextDouble()), atMillis))
                        .filter(reply -> reply.outcome() == outcome)
                        .count()
                / (double) MANY;
    }

    private static double solved(FrontDesk desk, ContactKind kind, long atMillis) {
        return share(desk, kind, Medium.EMAIL, atMillis, Outcome.SOLVED);
    }

    @Test
    void aMachineSolvesItsShareAndMisleadsHalfAsMany() {
        FrontDesk desk = desk(service(Kind.CHATBOT, .4));
        assertThat(solved(desk, ContactKind.PRODUCT, MONDAY_NOON)).isCloseTo(.4, within(.01));
        assertThat(share(desk, ContactKind.PRODUCT, Medium.EMAIL, MONDAY_NOON, Outcome.MISLED))
                .isCloseTo(.2, within(.01));
    }

    @Test
    void whatOneLeavesTheNextMeets() {
        FrontDesk desk = desk(service(Kind.HELP_PAGES, .5), service(Kind.CHATBOT, .4));
        assertThat(solved(desk, ContactKind.RETURN, MONDAY_NOON)).isCloseTo(.5 + .5 * .4, within(.01));
        assertThat(share(desk, ContactKind.RETURN, Medium.CHAT, MONDAY_NOON, Outcome.MISLED))
                .isCloseTo(.5 * .2, within(.01));
    }

    @Test
    void eachMeetsWhatItKnowsAnythingOf() {
        assertThat(solved(desk(service(Kind.ORDER_TRACKING, 1)), ContactKind.WHERE_IS_MY_ORDER, MONDAY_NOON))
                .isOne();
        assertThat(solved(desk(service(Kind.ORDER_TRACKING, 1)), ContactKind.PRODUCT, MONDAY_NOON))
                .isZero();
        assertThat(solved(desk(service(Kind.HELP_PAGES, 1)), ContactKind.WHERE_IS_MY_ORDER, MONDAY_NOON))
                .isZero();
        for (Kind kind : Kind.values()) {
            for (ContactKind complaint : List.of(ContactKind.DAMAGED, ContactKind.WRONG_PARCEL)) {
                assertThat(solved(desk(service(kind, 1)), complaint, MONDAY_NIGHT))
                        .as("%s, %s", kind, complaint)
                        .isZero();
            }
        }
    }

    @Test
    void noMachineTakesCalls() {
        FrontDesk desk = desk(service(Kind.CHATBOT, 1));
        assertThat(share(desk, ContactKind.PRODUCT, Medium.PHONE, MONDAY_NOON, Outcome.TO_PEOPLE))
                .isOne();
    }

    @Test
    void aMachineForTheNightIsOffWhileTheDeskIsOpen() {
        FrontDesk desk = desk(service(Kind.AFTER_HOURS, 1));
        assertThat(solved(desk, ContactKind.ENQUIRY, MONDAY_NOON)).isZero();
        assertThat(solved(desk, ContactKind.ENQUIRY, MONDAY_NIGHT)).isOne();
    }

    @Test
    void nobodyIsSentToAMachineTwice() {
        FrontDesk desk = desk(service(Kind.CHATBOT, 1));
        Contact first = contact(ContactKind.PRODUCT, Medium.EMAIL, .5);
        assertThat(desk.meets(first, MONDAY_NOON).outcome()).isEqualTo(Outcome.SOLVED);
        assertThat(Stream.of(first.again(5), first.misled(5)))
                .allMatch(again -> desk.meets(again, MONDAY_NOON).outcome() == Outcome.TO_PEOPLE);
    }

    @Test
    void aMachineIsPaidForWhatItTakesForSolved() {
        FrontDesk desk = desk(service(Kind.CHATBOT, .4));
        Random lucks = new Random(7);
        for (int i = 0; i < 1000; i++) {
            FrontDesk.Reply reply =
                    desk.meets(contact(ContactKind.PRODUCT, Medium.EMAIL, lucks.nextDouble()), MONDAY_NOON);
            assertThat(reply.cost()).isEqualTo(reply.outcome() == Outcome.TO_PEOPLE ? 0 : 2);
        }
    }

    /** Who is content is decided by the high bits of a luck, whom a machine helps by the low ones. */
    @Test
    void theLuckWithAMachineIsALuckOfItsOwn() {
        Random lucks = new Random(3);
        double both = 0;
        for (int i = 0; i < MANY; i++) {
            ContactNeeds needs = contact(ContactKind.PRODUCT, Medium.EMAIL, lucks.nextDouble())
                    .needs();
            assertThat(needs.machineLuck()).isBetween(0.0, 1.0);
            both += (needs.satisfactionLuck() - .5) * (needs.machineLuck() - .5);
        }
        // the product of two lucks of their own has a deviation of 1/12
        assertThat(both / MANY).isCloseTo(0, within(4 / 12.0 / Math.sqrt(MANY)));
    }
}
