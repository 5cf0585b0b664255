package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.time.SimTime;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ContactTest {
    private static final Order ORDER = Orders.uneventful();
    private static final ContactNeeds MESSAGE = new ContactNeeds(SimTime.minutes(8), SimTime.hours(2), true, .3, .4);
    private static final ContactNeeds CALL =
            new ContactNeeds(Medium.PHONE, SimTime.minutes(8), 0, SimTime.minutes(2), false, .3, .4);

    @Test
    void aQuestionBeforeTheSaleHangsOnItsBuyerAndATicketOnItsOrder() {
        Contact question = Contact.ofBuyer(3, 100, ORDER.shopper(), MESSAGE);
        assertThat(question.kind()).isEqualTo(ContactKind.ENQUIRY);
        assertThat(question.shopper()).contains(ORDER.shopper());
        assertThat(question.order()).isEmpty();
        assertThat(question.isAnnoyed()).isFalse();
        Contact ticket = Contact.about(ORDER, 3, 100, ContactKind.DAMAGED, MESSAGE, true);
        assertThat(ticket.kind()).isEqualTo(ContactKind.DAMAGED);
        assertThat(ticket.order()).contains(ORDER);
        assertThat(ticket.shopper()).isEmpty();
        assertThat(ticket.isAnnoyed()).isTrue();
        assertThat(Contact.about(ORDER, 3, 100, ContactKind.RETURN, MESSAGE, false)
                        .isAnnoyed())
                .isFalse();
        assertThat(ticket.sizeMillis()).isEqualTo(SimTime.minutes(8));
        assertThat(ticket.givenUpMillis()).isEqualTo(100 + SimTime.hours(2));
    }

    @Test
    void onlyWhoHasAnOrderAndHoldsTheLineInVainWritesInstead() {
        assertThat(Contact.about(ORDER, 3, 100, ContactKind.DAMAGED, CALL, true).writesInstead())
                .isTrue();
        assertThat(Contact.about(ORDER, 3, 100, ContactKind.DAMAGED, MESSAGE, true)
                        .writesInstead())
                .isFalse();
        assertThat(Contact.ofBuyer(3, 100, ORDER.shopper(), CALL).writesInstead())
                .isFalse();
    }

    /** Of a chat beside another one half of the time is the other's. */
    @Test
    void aMatterIsOpenFromTheFirstWordWithTheTimeGivenToOthers() {
        ContactNeeds chat = new ContactNeeds(Medium.CHAT, SimTime.minutes(4), SimTime.minutes(4), 0, false, 0, 0);
        assertThat(Contact.of(3, 100, ContactKind.CONTACT, chat).openMillis(100 + SimTime.minutes(6)))
                .isEqualTo(SimTime.minutes(10));
    }

    @Test
    void theSameMatterOnceMoreIsTheSecondTime() {
        Contact ticket = Contact.about(ORDER, 3, 100, ContactKind.DAMAGED, MESSAGE, true);
        assertThat(ticket.isReopened()).isFalse();
        Contact again = ticket.again(900);
        assertThat(again.isReopened()).isTrue();
        assertThat(again.isAnnoyed()).isTrue();
        assertThat(again.order()).contains(ORDER);
        assertThat(again.arisesMillis()).isEqualTo(900);
        assertThat(again.duty()).isEqualTo(3);
        assertThat(again.needs()).isSameAs(MESSAGE);
    }

    @Test
    void whoDidNotHoldTheLineWritesAboutTheSameMatter() {
        Contact call = Contact.about(ORDER, 3, 100, ContactKind.PRODUCT, CALL, false);
        Contact written = call.by(500, MESSAGE);
        assertThat(call.isLive()).isTrue();
        assertThat(written.isLive()).isFalse();
        assertThat(written.kind()).isEqualTo(ContactKind.PRODUCT);
        assertThat(written.isReopened()).isFalse();
        assertThat(call.again(300).by(500, MESSAGE).isReopened()).isTrue();
        assertThat(written.staysWhenGivenUp()).isTrue();
        assertThat(call.staysWhenGivenUp()).isFalse();
    }

    @Test
    void whatIsAboutAnOrderIsATicket() {
        EnumSet<ContactKind> tickets = EnumSet.allOf(ContactKind.class);
        tickets.removeIf(kind -> !kind.isTicket());
        assertThat(tickets).isEqualTo(EnumSet.complementOf(EnumSet.of(ContactKind.ENQUIRY, ContactKind.CONTACT)));
        assertThat(Stream.of(ContactKind.values()).map(ContactKind::id))
                .containsExactly(
                        "enquiry", "where-is-my-order", "return", "damaged", "wrong-parcel", "product", "contact");
    }

    @Test
    void everyChannelMediumAndLossIsKnownByItsWord() {
        for (Channel channel : Channel.values()) {
            assertThat(Channel.byId(channel.id())).contains(channel);
            assertThat(channel.isPaid()).isEqualTo(channel.id().startsWith("paid-"));
        }
        for (Medium medium : Medium.values()) {
            assertThat(Medium.byId(medium.id())).contains(medium);
            assertThat(medium.isLive()).isEqualTo(medium == Medium.CHAT || medium == Medium.PHONE);
        }
        assertThat(Channel.byId("pigeon")).isEmpty();
        assertThat(Medium.byId("pigeon")).isEmpty();
        assertThat(Medium.byId("email")).contains(Medium.EMAIL);
        assertThat(Channel.byId("email")).contains(Channel.EMAIL);
        assertThat(Stream.of(LossReason.values()).map(LossReason::id))
                .containsExactly("site", "content", "trust", "no-answer", "stock", "delivery");
    }
}
