package dev.stagecrew.learn.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.language.Digits;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.gate.LearnWindow;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LearnedTest {
    private static final LearnWindow WEEK = new LearnWindow(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 11));
    private static final double RANGE = Assumption.TRANSIT_DAYS.high() - Assumption.TRANSIT_DAYS.low();

    @Test
    void anAssumptionIsAValueWhenItsIntervalIsNarrowAgainstWhatIsPlausible() {
        assertThat(transit(3, .24 * RANGE).verdict()).isEqualTo(LearnedAs.VALUE);
        assertThat(transit(3, .26 * RANGE).verdict()).isEqualTo(LearnedAs.RANGE);
        assertThat(transit(3, .49 * RANGE).verdict()).isEqualTo(LearnedAs.RANGE);
    }

    @Test
    void anIntervalWiderThanWhatIsPlausibleLeavesTheAssumption() {
        assertThat(transit(3, .51 * RANGE).verdict()).isEqualTo(LearnedAs.ASSUMED);
        assertThat(transit(3, Double.NaN).verdict()).isEqualTo(LearnedAs.ASSUMED);
        assertThat(transit(3, .51 * RANGE).reason().key()).isEqualTo("estimate.too-wide");
    }

    @Test
    void aValueOutsideOfWhatIsPlausibleIsKeptAndTold() {
        Learned slow = transit(Assumption.TRANSIT_DAYS.high() + 2, .1);

        assertThat(slow.verdict()).isEqualTo(LearnedAs.VALUE);
        assertThat(slow.reason().key()).isEqualTo("estimate.outside");
    }

    @Test
    void anInputOfTheShopIsAValueWhenItIsKnownToATenth() {
        assertThat(Learned.of("shop.order-value", 50, 46, 54, 100, WEEK, said()).verdict())
                .isEqualTo(LearnedAs.VALUE);
        assertThat(Learned.of("shop.order-value", 50, 40, 60, 100, WEEK, said()).verdict())
                .isEqualTo(LearnedAs.RANGE);
    }

    @Test
    void numbersAreToldWithTheDigitsThatSaySomething() {
        assertThat(said(Learned.told(77_183.6), Language.ENGLISH)).isEqualTo("77184");
        assertThat(said(Learned.told(14.250001), Language.ENGLISH)).isEqualTo("14.25");
        assertThat(said(Learned.told(.10836), Language.of("tr"))).isEqualTo("0,108");
        assertThat(said(Learned.told(Double.NaN), Language.ENGLISH)).isEqualTo("?");
        assertThat(said(Learned.percent(.08652), Language.ENGLISH)).isEqualTo("8.7%");
        assertThat(said(Learned.percent(.08652), Language.of("tr"))).isEqualTo("%8,7");
    }

    private static String said(Object number, Language language) {
        return number instanceof Digits digits ? digits.in(language) : String.valueOf(number);
    }

    private static Learned transit(double value, double half) {
        return Learned.of("assumptions.transit-days", value, value - half, value + half, 100, WEEK, said());
    }

    private static Sentence said() {
        return Sentence.of("estimate.transit", 100);
    }
}
