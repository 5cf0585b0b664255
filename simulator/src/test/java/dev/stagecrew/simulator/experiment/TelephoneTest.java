package dev.stagecrew.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Preset;
import dev.stagecrew.core.event.ShopEvent.ContactAbandoned;
import dev.stagecrew.core.event.ShopEvent.ContactArrived;
import dev.stagecrew.core.random.Distribution;
import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.shop.ContactKind;
import dev.stagecrew.core.shop.Medium;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The telephone of a shop is a line with impatient callers. */
final class TelephoneTest {
    private static final int VISITS = 150_000;
    private static final String CALLERS = """
            people:
              owner: { role: owner, timetable: "Mon-Fri 09:00-17:00" }
            """;
    private static SmallShop year = SmallShop.lived(QuestionsOnly.scenario("phone", 1, 1, "overlap: 1"));

    @BeforeAll
    static void live() {
        year = SmallShop.lived(QuestionsOnly.scenario("phone", VISITS, 1, "overlap: 1"));
    }

    /**
     * M/G/1+M, handling lognormal as the shop's, from the recursion of its workload over a million calls. 56,000 calls of
     * a year leave a standard error of .0016 in the share and of .006 minutes in the wait.
     */
    @Test
    void withOneAgentItIsTheQueueOfItsHandling() {
        double[] exact = impatientQueue(year.kpi("contacts") / (365 * 24 * 60));
        assertThat(year.kpi("abandoned-share")).isCloseTo(exact[0], within(.0064));
        assertThat(year.kpi("mean-wait-minutes")).isCloseTo(exact[1], within(.024));
    }

    /** Who is as impatient as ever gives up at a rate of one in a mean patience, however long calls last. */
    @Test
    void theShareThatHangsUpIsTheMeanWaitInPatiences() {
        double patience = Assumption.PHONE_PATIENCE_MINUTES.under(Preset.CENTRAL);
        assertThat(year.kpi("abandoned-share")).isCloseTo(year.kpi("mean-wait-minutes") / patience, within(.005));
    }

    /** Busy are those who are talked to, at the pace of people who never tire: 1. */
    @Test
    void theAgentTalksToThoseWhoDidNotHangUpAndToNobodyElse() {
        double minutes =
                Assumption.ENQUIRY_MINUTES.under(Preset.CENTRAL) * Assumption.PHONE_HANDLING.under(Preset.CENTRAL);
        double calls = year.kpi("contacts") * (1 - year.kpi("abandoned-share"));
        assertThat(year.kpi("utilisation")).isCloseTo(calls * minutes / (365 * 24 * 60), within(.004));
    }

    @Test
    void howManyWouldLeaveAChatSilentlyDoesNotMatter() {
        SmallShop loud = SmallShop.lived(QuestionsOnly.scenario("phone", VISITS, 1, "silent-leaving: 0%"));
        assertThat(loud.kpi("abandoned-share")).isEqualTo(year.kpi("abandoned-share"));
        assertThat(loud.kpi("mean-wait-minutes")).isEqualTo(year.kpi("mean-wait-minutes"));
        assertThat(loud.kpi("utilisation")).isEqualTo(year.kpi("utilisation"));
        assertThat(year.kpi("silently-abandoned-share")).isZero();
    }

    /** Tickets are by telephone while it is open and nobody else's; whoever hangs up with one writes at once. */
    @Test
    void whoHasAnOrderAndHangsUpWrites() {
        SmallShop shop = SmallShop.lived(3, CALLERS, "inbox: { phone: 100%, open: round the clock }");
        long hungUp = shop.count(
                ContactAbandoned.class, left -> left.medium() == Medium.PHONE && left.kind() != ContactKind.ENQUIRY);
        long written = shop.count(ContactArrived.class, came -> came.medium() == Medium.EMAIL);
        assertThat(hungUp).isPositive();
        assertThat(written).isBetween(hungUp, hungUp + shop.count(ContactAbandoned.class, left -> true));
        assertThat(shop.count(ContactAbandoned.class, left -> left.medium() == Medium.EMAIL))
                .as("letters wait")
                .isZero();
    }

    /** The share that gives up and the mean wait of all, in minutes. */
    private static double[] impatientQueue(double aMinute) {
        Distribution spread = Distribution.Lognormal.of(1, Assumption.HANDLING_VARIATION.under(Preset.CENTRAL));
        double minutes =
                Assumption.ENQUIRY_MINUTES.under(Preset.CENTRAL) * Assumption.PHONE_HANDLING.under(Preset.CENTRAL);
        double patience = Assumption.PHONE_PATIENCE_MINUTES.under(Preset.CENTRAL);
        RandomStream chance = new Streams(11, 0).named("calls").at(0);
        int calls = 1_000_000;
        double work = 0;
        double lost = 0;
        double waited = 0;
        for (int i = 0; i < calls; i++) {
            double holds = chance.nextExponential() * patience;
            waited += Math.min(work, holds);
            if (holds < work) {
                lost++;
            } else {
                work += minutes * spread.sample(chance);
            }
            work = Math.max(0, work - chance.nextExponential() / aMinute);
        }
        return new double[] {lost / calls, waited / calls};
    }
}
