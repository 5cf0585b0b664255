package dev.stagecrew.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class InboxesTest {
    private static final String PEOPLE = """
            people:
              owner: { role: owner }
              agent: { role: customer-service, employment: full-time, hours-per-week: 40 }
            """;

    @Test
    void eachMediumHasFiguresOfItsOwn() {
        SmallShop shop = lived("{ chat: 40%, email: 40%, phone: 20%, open: Mon-Fri 09:00-17:00 }");
        assertThat(shop.kpi("contacts.chat") + shop.kpi("contacts.email") + shop.kpi("contacts.phone"))
                .isEqualTo(shop.kpi("contacts"));
        assertThat(shop.kpi("contacts.email"))
                .as("chats at night become e-mail")
                .isGreaterThan(shop.kpi("contacts") * .5);
        assertThat(shop.kpi("mean-wait-minutes.chat")).isLessThan(shop.kpi("mean-wait-minutes.email"));
    }

    @Test
    void aShopWithOneInboxHasNoFiguresByMedium() {
        SmallShop shop = SmallShop.lived(1, PEOPLE);
        assertThat(shop.result().kpis()).contains("contacts").noneMatch(kpi -> kpi.startsWith("contacts."));
    }

    /** A chat that nobody sees is lost in minutes; the same question by e-mail waits until somebody looks. */
    @Test
    void chatWithoutPeopleLosesMoreThanEmail() {
        SmallShop chat = lived("{ chat: 100%, open: round the clock }");
        SmallShop email = lived("{ email: 100% }");
        assertThat(chat.kpi("lost-orders.no-answer")).isGreaterThan(email.kpi("lost-orders.no-answer"));
    }

    private static SmallShop lived(String inbox) {
        return SmallShop.lived(3, PEOPLE, "inbox: " + inbox);
    }
}
