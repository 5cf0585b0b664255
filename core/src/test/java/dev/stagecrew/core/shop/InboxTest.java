package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.time.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class InboxTest {
    private static final long WRITTEN_MILLIS =
            SimTime.hours(24 * Assumptions.central().get(Assumption.TICKET_PATIENCE_DAYS));

    private static final int MANY = 20_000;
    private static final ShopCalendar CALENDAR = new ShopCalendar(LocalDate.of(2026, 1, 5), 1, 0);
    private static final long MONDAY_NOON = SimTime.hours(12);
    private static final long MONDAY_NIGHT = SimTime.hours(23);
    private static final Inbox MIXED = new Inbox(
            Map.of(Medium.CHAT, .4, Medium.PHONE, .1, Medium.EMAIL, .3, Medium.SOCIAL, .1), 2, Timetable.spread(40));

    @Test
    void contactsComeByTheirSharesAndTheRestAsMessages() {
        assertThat(share(MIXED, Medium.CHAT, MONDAY_NOON)).isCloseTo(.4, within(.02));
        assertThat(share(MIXED, Medium.PHONE, MONDAY_NOON)).isCloseTo(.1, within(.02));
        assertThat(share(MIXED, Medium.MESSAGE, MONDAY_NOON)).isCloseTo(.1, within(.02));
    }

    @Test
    void whoFindsChatShutWritesAnEmail() {
        assertThat(share(MIXED, Medium.CHAT, MONDAY_NIGHT)).isZero();
        assertThat(share(MIXED, Medium.EMAIL, MONDAY_NIGHT)).isCloseTo(.3 + .4 + .1, within(.02));
        assertThat(share(MIXED, Medium.SOCIAL, MONDAY_NIGHT)).isCloseTo(.1, within(.02));
    }

    @Test
    void whereLiveMediaShutThereIsEmail() {
        Inbox chatOnly = new Inbox(Map.of(Medium.CHAT, 1.0), 1, Timetable.spread(40));
        assertThat(chatOnly.media()).containsExactly(Medium.EMAIL, Medium.CHAT);
        assertThat(Inbox.messages().media()).containsExactly(Medium.MESSAGE);
    }

    /** Half of those who wait on a chat have left after two minutes; half of those who wrote an e-mail after hours. */
    @Test
    void patienceWithChatIsMinutesAndWithEmailHours() {
        assertThat(medianPatienceHours(Medium.CHAT)).isBetween(.02, .05);
        assertThat(medianPatienceHours(Medium.EMAIL)).isBetween(3.5, 5.0);
        assertThat(medianPatienceHours(Medium.PHONE)).isBetween(.02, .05);
        assertThat(medianPatienceHours(Medium.MESSAGE)).isBetween(1.2, 1.8);
    }

    @Test
    void twoChatsSideBySideTakeHalfThePersonsTimeEach() {
        Inbox alone = new Inbox(Map.of(Medium.CHAT, 1.0), 1, Timetable.roundTheClock());
        Inbox pairs = new Inbox(Map.of(Medium.CHAT, 1.0), 2, Timetable.roundTheClock());
        ContactNeeds one = questions(alone).get(0);
        ContactNeeds two = questions(pairs).get(0);
        assertThat(one.besidesMillis()).isZero();
        assertThat(two.handlingMillis()).isCloseTo(one.handlingMillis() / 2, within(1L));
        assertThat(two.handlingMillis() + two.besidesMillis()).isCloseTo(one.handlingMillis(), within(2L));
    }

    @Test
    void whoHangsUpIsHeardToAndWhoLeavesAChatOftenIsNot() {
        assertThat(questions(only(Medium.PHONE))).noneMatch(ContactNeeds::leavesSilently);
        assertThat(questions(only(Medium.CHAT))).anyMatch(ContactNeeds::leavesSilently);
    }

    @Test
    void nobodyHoldsTheLineForEverThoughTheyHavePaid() {
        assertThat(ticket(only(Medium.PHONE)).patienceMillis()).isLessThan(SimTime.HOUR_MILLIS);
        assertThat(ticket(only(Medium.CHAT)).patienceMillis()).isLessThan(SimTime.NEVER);
        assertThat(ticket(only(Medium.EMAIL)).patienceMillis()).isEqualTo(WRITTEN_MILLIS);
    }

    /** The same hand writes the same answer: what the medium made of it is taken out again. */
    @Test
    void writingTakesAsLongAsAnEmailWouldHave() {
        Inbox pairs = new Inbox(Map.of(Medium.CHAT, 1.0), 2, Timetable.roundTheClock());
        Asking asking = new Asking(Assumptions.central(), pairs, CALENDAR);
        ContactNeeds chat = questions(pairs).get(0);
        ContactNeeds written = asking.inWriting(chat);
        double lasts = chat.handlingMillis() + chat.besidesMillis();
        assertThat(written.handlingMillis() * Assumptions.central().get(Assumption.CHAT_HANDLING))
                .isCloseTo(lasts, within(2.0));
        assertThat(written.medium()).isEqualTo(Medium.EMAIL);
        assertThat(written.besidesMillis()).isZero();
        assertThat(written.patienceMillis()).isEqualTo(WRITTEN_MILLIS);
        assertThat(written.satisfactionLuck()).isEqualTo(chat.satisfactionLuck());
    }

    @Test
    void whoCallsAgainWhenTheLineIsShutWritesInstead() {
        Asking asking = new Asking(Assumptions.central(), MIXED, CALENDAR);
        ContactNeeds call = questions(only(Medium.PHONE)).get(0);
        assertThat(asking.again(call, MONDAY_NOON)).isSameAs(call);
        assertThat(asking.again(call, MONDAY_NIGHT).medium()).isEqualTo(Medium.EMAIL);
        ContactNeeds message = questions(Inbox.messages()).get(0);
        assertThat(asking.again(message, MONDAY_NIGHT)).isSameAs(message);
    }

    private static Inbox only(Medium medium) {
        return new Inbox(Map.of(medium, 1.0), 1, Timetable.roundTheClock());
    }

    private static ContactNeeds ticket(Inbox inbox) {
        return new Asking(Assumptions.central(), inbox, CALENDAR)
                .ticket(new Streams(3, 0).named("people").at(1), MONDAY_NOON);
    }

    private static double share(Inbox inbox, Medium medium, long atMillis) {
        long by = 0;
        for (ContactNeeds needs : questions(inbox, atMillis)) {
            by += needs.medium() == medium ? 1 : 0;
        }
        return by / (double) MANY;
    }

    private static double medianPatienceHours(Medium medium) {
        Inbox all = medium == Medium.MESSAGE
                ? Inbox.messages()
                : new Inbox(Map.of(medium, 1.0), 1, Timetable.roundTheClock());
        double[] hours = questions(all).stream()
                .mapToDouble(needs -> SimTime.inHours(needs.patienceMillis()))
                .sorted()
                .toArray();
        return hours[hours.length / 2];
    }

    private static List<ContactNeeds> questions(Inbox inbox) {
        return questions(inbox, MONDAY_NOON);
    }

    private static List<ContactNeeds> questions(Inbox inbox, long atMillis) {
        Asking asking = new Asking(Assumptions.central(), inbox, CALENDAR);
        Streams.Family people = new Streams(3, 0).named("people");
        List<ContactNeeds> questions = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            questions.add(asking.question(people.at(i), atMillis));
        }
        return questions;
    }
}
