package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.time.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AskingTest {
    private static final int MANY = 10_000;
    private static final ShopCalendar CALENDAR = new ShopCalendar(LocalDate.of(2026, 1, 5), 1, 0);
    private static final long NOON = SimTime.hours(12);

    /** A chat takes twice the time of a message, a call half as much again, and nothing varies. */
    private static final Assumptions PLAIN = Suppose.that(Assumption.CHAT_HANDLING, 2)
            .and(Assumption.PHONE_HANDLING, 1.5)
            .and(Assumption.ENQUIRY_MINUTES, 6)
            .and(Assumption.TICKET_MINUTES, 10)
            .and(Assumption.HANDLING_VARIATION, 0)
            .and(Assumption.SILENT_LEAVING, 1)
            .assumptions();

    @Test
    void aMessageTakesItsMinutes() {
        Asking asking = new Asking(PLAIN, Inbox.messages(), CALENDAR);
        assertThat(asking.usualQuestionMinutes()).isEqualTo(6);
        assertThat(asking.usualTicketMinutes()).isEqualTo(10);
        assertThat(question(Inbox.messages(), 1).handlingMillis()).isEqualTo(SimTime.minutes(6));
        assertThat(ticket(Inbox.messages()).handlingMillis()).isEqualTo(SimTime.minutes(10));
    }

    /** Of what comes while chat and telephone are open, half of the week: 40 % chats of which two go on at once. */
    @Test
    void liveMediaTakeTheirOwnTimeWhileTheyAreOpen() {
        Inbox mixed = new Inbox(Map.of(Medium.CHAT, .4, Medium.PHONE, .2), 2, Timetable.spread(84));
        assertThat(Timetable.spread(84).hoursPerWeek()).isEqualTo(84);
        Asking asking = new Asking(PLAIN, mixed, CALENDAR);
        double relative = 1 + .5 * (.4 * (2 / 2.0 - 1) + .2 * (1.5 - 1));
        assertThat(asking.usualTicketMinutes()).isCloseTo(10 * relative, within(1e-9));
        Inbox oneChat = new Inbox(Map.of(Medium.CHAT, 1.0), 1, Timetable.roundTheClock());
        assertThat(new Asking(PLAIN, oneChat, CALENDAR).usualQuestionMinutes()).isCloseTo(12, within(1e-9));
        assertThat(question(only(Medium.PHONE), 1).handlingMillis()).isEqualTo(SimTime.minutes(9));
    }

    @Test
    void threeChatsAtOnceTakeAThirdEachAndLastAsLong() {
        Inbox three = new Inbox(Map.of(Medium.CHAT, 1.0), 3, Timetable.roundTheClock());
        ContactNeeds chat = question(three, 1);
        assertThat(chat.handlingMillis()).isEqualTo(SimTime.minutes(4));
        assertThat(chat.besidesMillis()).isEqualTo(SimTime.minutes(8));
        Inbox calls = new Inbox(Map.of(Medium.PHONE, 1.0), 3, Timetable.roundTheClock());
        assertThat(question(calls, 1).besidesMillis())
                .as("nobody calls side by side")
                .isZero();
    }

    /** What lasted as long as a chat is written in half the time; the patience is that of the written. */
    @Test
    void inWritingAMatterTakesAsLongAsAMail() {
        Inbox two = new Inbox(Map.of(Medium.CHAT, 1.0), 2, Timetable.roundTheClock());
        ContactNeeds chat = ticket(two);
        ContactNeeds mail = new Asking(PLAIN, two, CALENDAR).inWriting(chat);
        assertThat(mail.medium()).isEqualTo(Medium.EMAIL);
        assertThat(mail.handlingMillis()).isEqualTo(SimTime.minutes(10));
        assertThat(mail.besidesMillis()).isZero();
        assertThat(mail.leavesSilently()).isEqualTo(chat.leavesSilently());
        assertThat(mail.reopenLuck()).isEqualTo(chat.reopenLuck());
    }

    @Test
    void whoLeavesSilentlyIsEverybodyOrNobodyAsIsBelieved() {
        Assumptions loud = Suppose.that(Assumption.SILENT_LEAVING, 0).assumptions();
        assertThat(question(only(Medium.EMAIL), 1).leavesSilently()).isTrue();
        assertThat(new Asking(loud, Inbox.messages(), CALENDAR)
                        .question(new Streams(1, 0).named("people").at(1), NOON)
                        .leavesSilently())
                .isFalse();
    }

    /** The median of a Weibull is λ (ln 2)^(1/k), of an exponential time a ln 2: of 10,000 known within a tenth. */
    @Test
    void patienceIsThatOfTheMedium() {
        double ln2 = Math.log(2);
        assertThat(medianHours(Medium.EMAIL)
                        / weibull(Assumption.EMAIL_PATIENCE_SHAPE, Assumption.EMAIL_PATIENCE_HOURS))
                .isCloseTo(1, within(.1));
        assertThat(medianHours(Medium.SOCIAL) / weibull(Assumption.PATIENCE_SHAPE, Assumption.SOCIAL_PATIENCE_HOURS))
                .isCloseTo(1, within(.1));
        assertThat(medianHours(Medium.CHAT) / weibull(Assumption.CHAT_PATIENCE_SHAPE, Assumption.CHAT_PATIENCE_HOURS))
                .isCloseTo(1, within(.1));
        assertThat(medianHours(Medium.PHONE) / (PLAIN.get(Assumption.PHONE_PATIENCE_MINUTES) / 60 * ln2))
                .isCloseTo(1, within(.1));
    }

    @Test
    void anInboxHasSharesOfAWholeAndAChatAtLeast() {
        assertThat(new Inbox(Map.of(Medium.EMAIL, .5, Medium.SOCIAL, .5), 1, Timetable.spread(40)).media())
                .containsExactly(Medium.EMAIL, Medium.SOCIAL);
        assertThat(new Inbox(Map.of(Medium.SOCIAL, .5), 1, Timetable.spread(40)).media())
                .containsExactly(Medium.MESSAGE, Medium.SOCIAL);
        assertThat(new Inbox(Map.of(Medium.EMAIL, 1.0, Medium.CHAT, 0.0), 1, Timetable.spread(40)).media())
                .containsExactly(Medium.EMAIL);
        assertThatThrownBy(() -> new Inbox(Map.of(Medium.EMAIL, .7, Medium.CHAT, .5), 1, Timetable.spread(40)))
                .hasMessageContaining("1.2");
        assertThatThrownBy(() -> new Inbox(Map.of(), 0, Timetable.spread(40))).hasMessageContaining("0 chats");
    }

    @Test
    void chatIsOpenFromTheMinuteItOpensToTheMinuteItShuts() {
        Timetable monday = new Timetable(List.of(new Timetable.Shift(0, 9 * 60, 17 * 60)));
        Inbox inbox = new Inbox(Map.of(Medium.CHAT, 1.0), 1, monday);
        assertThat(inbox.isOpen(0, SimTime.hours(9))).isTrue();
        assertThat(inbox.isOpen(0, SimTime.hours(9) - 1)).isFalse();
        assertThat(inbox.isOpen(0, SimTime.hours(17) - 1)).isTrue();
        assertThat(inbox.isOpen(0, SimTime.hours(17))).isFalse();
        assertThat(inbox.isOpen(1, SimTime.hours(10))).isFalse();
        assertThat(inbox.isOpen(0, SimTime.hours(10) - SimTime.WEEK_MILLIS))
                .as("during the warm-up")
                .isTrue();
        assertThat(inbox.medium(.99, 0, SimTime.hours(10))).isEqualTo(Medium.CHAT);
        assertThat(inbox.medium(.99, 0, SimTime.hours(18))).isEqualTo(Medium.EMAIL);
    }

    /** The shares lie side by side in the order of the media: a quarter of e-mails, a quarter of chats, then messages. */
    @Test
    void luckOnTheBorderBelongsToTheNextMedium() {
        Inbox inbox = new Inbox(Map.of(Medium.EMAIL, .25, Medium.CHAT, .25), 1, Timetable.roundTheClock());
        assertThat(inbox.medium(0, 0, NOON)).isEqualTo(Medium.EMAIL);
        assertThat(inbox.medium(.25, 0, NOON)).isEqualTo(Medium.CHAT);
        assertThat(inbox.medium(.5, 0, NOON)).isEqualTo(Medium.MESSAGE);
        assertThat(inbox.isSingle()).isFalse();
        assertThat(Inbox.messages().isSingle()).isTrue();
        assertThat(new Asking(PLAIN, inbox, CALENDAR)
                        .medium(new Streams(1, 0).named("people").at(1), NOON))
                .isNotNull();
    }

    private static double weibull(Assumption shape, Assumption hours) {
        return PLAIN.get(hours) * Math.pow(Math.log(2), 1 / PLAIN.get(shape));
    }

    private static double medianHours(Medium medium) {
        double[] hours = IntStream.range(0, MANY)
                .mapToDouble(
                        person -> SimTime.inHours(question(only(medium), person).patienceMillis()))
                .sorted()
                .toArray();
        return hours[MANY / 2];
    }

    private static Inbox only(Medium medium) {
        return new Inbox(Map.of(medium, 1.0), 1, Timetable.roundTheClock());
    }

    private static ContactNeeds question(Inbox inbox, int person) {
        return new Asking(PLAIN, inbox, CALENDAR)
                .question(new Streams(1, 0).named("people").at(person), NOON);
    }

    private static ContactNeeds ticket(Inbox inbox) {
        return new Asking(PLAIN, inbox, CALENDAR)
                .ticket(new Streams(1, 0).named("people").at(1), NOON);
    }
}
