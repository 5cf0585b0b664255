package dev.stagecrew.learn.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.language.Phrases;
import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.Samples;
import dev.stagecrew.learn.fact.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is learned from real exports, against the figures of those who worked them out beside this program. */
class EstimatesTest {
    private static final long SEED = 42;

    @Test
    void onlineRetailTellsItsOrders() {
        Estimated found = Estimates.of(Samples.onlineRetail(), SEED);
        assertThat(value(found, "shop.order-value")).isCloseTo(494.2, within(.005 * 494.2));
        assertThat(value(found, "assumptions.refund-rate")).isCloseTo(.083, within(.002));
        assertThat(value(found, "observed.refund-count-share")).isCloseTo(.204, within(.0005));
        assertThat(value(found, "shop.traffic.hours.12") / 24).isCloseTo(.158, within(.003));
        assertThat(value(found, "shop.traffic.hours.10") / 24).isCloseTo(.124, within(.003));
        assertThat(value(found, "shop.traffic.hours.16") / 24).isCloseTo(.065, within(.003));
        assertThat(value(found, "assumptions.day-variation")).isCloseTo(.21, within(.02));
        assertThat(of(found, "assumptions.day-variation").low()).isCloseTo(.14, within(.03));
        assertThat(of(found, "assumptions.day-variation").high()).isCloseTo(.27, within(.03));
        assertThat(value(found, "assumptions.day-persistence")).isCloseTo(.44, within(.05));
        assertThat(value(found, "assumptions.basket-variation")).isCloseTo(1.56, within(.02));
        assertThat(of(found, "assumptions.churn").verdict()).isEqualTo(LearnedAs.ASSUMED);
        assertThat(said(found))
                .anyMatch(text -> text.contains("September, October, November"))
                .anyMatch(text -> text.contains("77184") && text.contains("38970"))
                .anyMatch(text -> text.contains("from 36.8% to 86.8% over 9 months"));
        assertThat(of(found, "shop.customers").reason().in(phrases(Language.ENGLISH)))
                .contains("8.7%");
    }

    @Test
    void olistTellsItsParcels() {
        Estimated found = Estimates.of(Samples.olist(), SEED);
        assertThat(value(found, "observed.dispatch-days.mean")).isCloseTo(3.27, within(.02 * 3.27));
        assertThat(value(found, "observed.dispatch-days.median")).isCloseTo(2.24, within(.02 * 2.24));
        assertThat(value(found, "observed.dispatch-days.p90")).isCloseTo(6.44, within(.02 * 6.44));
        assertThat(value(found, "assumptions.transit-days")).isCloseTo(9.13, within(.02 * 9.13));
        assertThat(value(found, "assumptions.transit-variation")).isCloseTo(.91, within(.02));
        assertThat(value(found, "assumptions.promise-days")).isCloseTo(23.5, within(.02 * 23.5));
        assertThat(value(found, "observed.late-share")).isCloseTo(.068, within(.002));
        assertThat(value(found, "assumptions.stars-on-time")).isCloseTo(4.32, within(.03));
        assertThat(value(found, "assumptions.stars-late")).isCloseTo(3.55, within(.03));
        assertThat(value(found, "assumptions.stars-very-late")).isCloseTo(1.94, within(.03));
        assertThat(value(found, "shop.order-value")).isCloseTo(136.5, within(.01 * 136.5));
        assertThat(value(found, "observed.basket-variation")).isCloseTo(1.65, within(.02));
        assertThat(value(found, "observed.cancelled-share")).isCloseTo(.01, within(.001));
        assertThat(value(found, "observed.handed-over.saturday")).isCloseTo(.02, within(.005));
        assertThat(value(found, "observed.handed-over.sunday")).isCloseTo(0, within(.001));
        assertThat(of(found, "assumptions.review-rate").verdict()).isEqualTo(LearnedAs.ASSUMED);
        // 73 of them came, which is what the guide counts; one never did
        assertThat(of(found, "observed.paid-to-dispatch-days.median").reason().in(phrases(Language.ENGLISH)))
                .contains("74 hand-overs");
        assertThat(found.breaks()).anySatisfy(one -> {
            assertThat(one.what()).isEqualTo("dispatch");
            // the guide parts the files at 1 March 2018 and finds 3.57 and 2.84; the break itself is seven weeks later
            assertThat(one.at()).isBetween("2018-03-01", "2018-05-15");
            assertThat(one.before()).isCloseTo(3.57, within(.1));
            assertThat(one.after()).isBetween(2.4, 2.84);
        });
        assertThat(found.breaks()).anyMatch(one -> one.what().equals("orders"));
        assertThat(said(found)).anyMatch(text -> text.contains("99"));
    }

    @Test
    void aDeskTellsHowLongItTakesWhenTheUnfinishedCount() {
        Facts facts = Samples.incidents();
        Estimated found = Estimates.of(facts, new LearnAsk(Optional.of(LocalDate.of(2016, 5, 8)), Set.of(), SEED));
        assertThat(facts.tickets()).hasSize(7_506);
        assertThat(found.closures()).containsExactly(LocalDate.of(2016, 4, 21), LocalDate.of(2016, 4, 22));
        assertThat(value(found, "observed.resolve-hours")).isCloseTo(4.4, within(.2));
        assertThat(value(found, "observed.resolve-hours.p75")).isCloseTo(133, within(1.5));
        assertThat(value(found, "observed.solved-within-4h")).isCloseTo(.494, within(.001));
        assertThat(of(found, "observed.resolve-hours").reason().in(phrases(Language.ENGLISH)))
                .contains("17.6%");
        assertThat(value(found, "observed.at-work.10"))
                .isLessThanOrEqualTo(17.1)
                .isGreaterThan(4);
        assertThat(of(found, "assumptions.ticket-minutes").verdict()).isEqualTo(LearnedAs.ASSUMED);
        assertThat(of(found, "assumptions.phone-patience-minutes").verdict()).isEqualTo(LearnedAs.ASSUMED);
        assertThat(said(found)).anyMatch(text -> text.contains("440 tickets were closed"));
    }

    @Test
    void theWholeFileOfADeskTellsItsTwoKindsOfTickets() {
        Estimated found = Estimates.of(Samples.incidents(), SEED);
        assertThat(value(found, "assumptions.reopening")).isCloseTo(.0093, within(.0001));
        assertThat(value(found, "observed.agents")).isEqualTo(162);
        assertThat(of(found, "observed.agents").reason().in(phrases(Language.ENGLISH)))
                .contains("71 of them");
        assertThat(said(found))
                .anySatisfy(text -> assertThat(text).contains("two kinds").contains("distance 0.10"));
    }

    @Test
    void theSameFactsAndSeedGiveTheSameEstimates() {
        Facts facts = Samples.incidents();
        assertThat(Estimates.of(facts, SEED)).isEqualTo(Estimates.of(facts, SEED));
    }

    @Test
    void whatWasKnownOfOlistForeseesHowManyComeLate() {
        Estimated found =
                Estimates.of(Samples.olist(), new LearnAsk(Optional.of(LocalDate.of(2018, 2, 28)), Set.of(), SEED));
        Learned late = of(found, "observed.late-share");

        double half = (late.high() - late.low()) / 2 * 1.2816 / 1.96;
        assertThat(.068).isBetween(late.value() - half, late.value() + half);
    }

    private static Learned of(Estimated found, String key) {
        return found.under(key).orElseThrow(() -> new AssertionError("nothing under " + key));
    }

    private static double value(Estimated found, String key) {
        return of(found, key).value();
    }

    private static List<String> said(Estimated found) {
        return found.warnings().stream()
                .map((Sentence one) -> one.in(phrases(Language.ENGLISH)))
                .toList();
    }

    private static Phrases phrases(Language language) {
        return Phrases.of("dev.stagecrew.learn.words.learn", language);
    }
}
