package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many ask before they buy, or without ever buying. */
final class QuestionsTest {
    private static final Assumptions ASSUMPTIONS = Assumptions.central();
    private static final ShopCalendar YEAR = new ShopCalendar(LocalDate.of(2026, 1, 5), 12, 0);
    private static final Morning NO_CONTENT = Mornings.all(0, 1);
    private static final double VISITS = 1000;

    private static double questions(Map<Medium, Double> shares, double visits, Morning state) {
        Inbox inbox = new Inbox(shares, 1, new Timetable(List.of()));
        return new Asking(ASSUMPTIONS, inbox, YEAR).questions(visits, state);
    }

    private static double withChat(double share) {
        return questions(Map.of(Medium.CHAT, share), VISITS, NO_CONTENT);
    }

    @Test
    void aShopWithoutChatIsAskedByFew() {
        double asked = VISITS * ASSUMPTIONS.get(Assumption.ENQUIRY_RATE);

        assertThat(withChat(0)).isCloseTo(asked, within(1e-9));
        assertThat(questions(Map.of(), VISITS, NO_CONTENT)).isCloseTo(asked, within(1e-9));
        assertThat(questions(Map.of(Medium.PHONE, .5, Medium.EMAIL, .5), VISITS, NO_CONTENT))
                .isCloseTo(asked, within(1e-9));
    }

    @Test
    void aChatInvitesQuestionsTheMoreTheMoreIsWrittenThere() {
        assertThat(withChat(1)).isCloseTo(VISITS * ASSUMPTIONS.get(Assumption.ENQUIRY_RATE_CHAT), within(1e-9));
        assertThat(withChat(.5)).isCloseTo((withChat(0) + withChat(1)) / 2, within(1e-9));
    }

    @Test
    void contentAnswersSomeBeforeTheyAreAsked() {
        double answered = ASSUMPTIONS.get(Assumption.CONTENT_ANSWERS);

        assertThat(questions(Map.of(), VISITS, Mornings.all(1, 1)))
                .isCloseTo((1 - answered) * questions(Map.of(), VISITS, NO_CONTENT), within(1e-9));
    }

    @Test
    void nobodyAsksWhereNobodyVisits() {
        assertThat(questions(Map.of(), 0, NO_CONTENT)).isZero();
    }
}
