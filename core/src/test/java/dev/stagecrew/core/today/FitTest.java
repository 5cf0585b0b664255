package dev.stagecrew.core.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.assumption.Preset;
import dev.stagecrew.core.assumption.Setting;
import dev.stagecrew.core.today.FitLine.Outcome;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class FitTest {
    private static final AssumptionSettings USUAL = AssumptionSettings.of(Preset.CENTRAL);

    /** Powers with the elasticities of a small shop: orders move contacts, and a full inbox moves the reply. */
    private static Map<Figure, Double> shop(Map<FreeParameter, Double> factors) {
        double buyers = factors.getOrDefault(FreeParameter.BUYERS, 1.0);
        double contacts = factors.getOrDefault(FreeParameter.CONTACTS, 1.0);
        double looking = factors.getOrDefault(FreeParameter.LOOKING, 1.0);
        double value = factors.getOrDefault(FreeParameter.ORDER_VALUE, 1.0);
        double orders = 148 * Math.pow(buyers, .99) * Math.pow(looking, -.02);
        Map<Figure, Double> figures = new EnumMap<>(Figure.class);
        figures.put(Figure.ORDERS, orders);
        figures.put(Figure.CONVERSION, orders / 10_000);
        figures.put(Figure.CONTACTS, 48.7 * Math.pow(buyers, -.38) * Math.pow(contacts, 1.79));
        figures.put(
                Figure.FIRST_RESPONSE,
                5.74 * Math.pow(buyers, .38) * Math.pow(contacts, -.26) * Math.pow(looking, .56));
        figures.put(Figure.TURNOVER, orders * 35 * value);
        figures.put(Figure.ON_TIME, .99);
        return figures;
    }

    private static Agreement fit(Map<Figure, Double> stated) {
        return Fit.of(Books.of(stated, USUAL, false), FitTest::shop);
    }

    @Test
    void aShopsOwnFiguresGiveItsLevelsBack() {
        Map<FreeParameter, Double> levels = Map.of(
                FreeParameter.BUYERS,
                .802,
                FreeParameter.CONTACTS,
                .839,
                FreeParameter.LOOKING,
                1.2,
                FreeParameter.ORDER_VALUE,
                1.1);
        Map<Figure, Double> own = new EnumMap<>(shop(levels));
        own.remove(Figure.CONVERSION);

        Agreement found = fit(own);

        assertThat(found.factor(FreeParameter.BUYERS)).isCloseTo(.802, within(.802 * .03));
        assertThat(found.factor(FreeParameter.CONTACTS)).isCloseTo(.839, within(.839 * .03));
        assertThat(found.factor(FreeParameter.ORDER_VALUE)).isCloseTo(1.1, within(1.1 * .03));
        // a tenth of the reply with an elasticity of .56
        assertThat(found.factor(FreeParameter.LOOKING)).isCloseTo(1.2, within(1.2 * .18));
        assertThat(FitLine.of(Books.of(own, USUAL, false), found))
                .extracting(FitLine::outcome)
                .containsOnly(Outcome.MET);
    }

    @Test
    void aShopThatAgreesIsLeftAsItIs() {
        AtomicInteger evaluations = new AtomicInteger();

        Agreement found = Fit.of(Books.of(Map.of(Figure.ORDERS, 148.0), USUAL, false), factors -> {
            evaluations.incrementAndGet();
            return shop(factors);
        });

        assertThat(found.factor(FreeParameter.BUYERS)).isEqualTo(1);
        assertThat(evaluations).hasValue(1);
    }

    @Test
    void aReplyThatNobodyCouldGiveIsNotBoughtWithOrders() {
        Map<Figure, Double> stated = Map.of(Figure.ORDERS, 118.0, Figure.FIRST_RESPONSE, .5);

        Agreement found = fit(stated);

        assertThat(found.found(Figure.ORDERS)).isCloseTo(118, within(118 * .02));
        // 3 of 6 hours, as near as counts as there
        assertThat(found.factor(FreeParameter.LOOKING)).isCloseTo(.5, within(.5 * .03));
        assertThat(FitLine.of(Books.of(stated, USUAL, false), found))
                .extracting(FitLine::outcome)
                .containsExactly(Outcome.MET, Outcome.LOWEST);
    }

    @Test
    void ordersWinAgainstConversion() {
        Map<Figure, Double> stated = Map.of(Figure.ORDERS, 118.0, Figure.CONVERSION, .03);

        Agreement found = fit(stated);

        assertThat(FitLine.of(Books.of(stated, USUAL, false), found))
                .extracting(FitLine::outcome)
                .containsExactly(Outcome.MET, Outcome.ORDERS_WIN);
    }

    @Test
    void conversionAloneDecidesHowManyBuy() {
        Agreement found = fit(Map.of(Figure.CONVERSION, .02));

        assertThat(found.found(Figure.CONVERSION)).isCloseTo(.02, within(.02 * .02));
    }

    @Test
    void turnoverWithoutOrdersIsMetByBuyersAtTheStatedValue() {
        Agreement found = fit(Map.of(Figure.TURNOVER, 4130.0));

        assertThat(found.found(Figure.ORDERS)).isCloseTo(118, within(118 * .02));
        assertThat(found.factor(FreeParameter.ORDER_VALUE)).isEqualTo(1);
    }

    @Test
    void whatTheScenarioAssumesItselfIsNotFree() {
        AssumptionSettings settings = USUAL.with(Assumption.CHECK_HOURS, Setting.of(8));
        Map<Figure, Double> stated = Map.of(Figure.FIRST_RESPONSE, 3.0);
        Books books = Books.of(stated, settings, false);

        Agreement found = Fit.of(books, FitTest::shop);

        assertThat(books.aims()).isEmpty();
        assertThat(FitLine.of(books, found)).extracting(FitLine::outcome).containsExactly(Outcome.ASSUMED);
        assertThat(Books.applied(Map.of(FreeParameter.LOOKING, 2.0), settings).value(Assumption.CHECK_HOURS))
                .isEqualTo(8);
    }

    @Test
    void parcelsInTimeAreOnlyCompared() {
        Map<Figure, Double> stated = Map.of(Figure.ON_TIME, .8);

        assertThat(FitLine.of(Books.of(stated, USUAL, false), fit(stated)))
                .extracting(FitLine::outcome)
                .containsExactly(Outcome.COMPARED);
    }

    @Test
    void aReturnOnAdsThatNobodyBuysIsSaid() {
        Map<Figure, Double> stated = Map.of(Figure.RETURN_ON_AD_SPEND, 2.0);

        assertThat(FitLine.of(Books.of(stated, USUAL, false), fit(stated)))
                .extracting(FitLine::outcome)
                .containsExactly(Outcome.NO_ADS);
    }

    @Test
    void aModelThatNeverAgreesIsAskedTwelveTimesAtMost() {
        AtomicInteger evaluations = new AtomicInteger();
        Map<Figure, Double> stated = Map.of(Figure.ORDERS, 118.0, Figure.CONTACTS, 40.0);

        Fit.of(
                Books.of(stated, USUAL, false),
                factors ->
                        Map.of(Figure.ORDERS, 100.0 + 60 * (evaluations.incrementAndGet() % 2), Figure.CONTACTS, 90.0));

        assertThat(evaluations).hasValueLessThanOrEqualTo(Fit.MOST_EVALUATIONS);
    }

    @Test
    void factorsOfTheSameLevelMultiply() {
        AssumptionSettings fitted = Books.applied(Map.of(FreeParameter.BUYERS, .8, FreeParameter.PAID, 1.5), USUAL);

        assertThat(fitted.value(Assumption.BUYERS_PAID))
                .isCloseTo(USUAL.value(Assumption.BUYERS_PAID) * 1.2, within(1e-12));
        assertThat(fitted.value(Assumption.BUYERS_SOCIAL))
                .isCloseTo(USUAL.value(Assumption.BUYERS_SOCIAL) * .8, within(1e-12));
        assertThat(fitted.overrides().get(Assumption.BUYERS_SOCIAL))
                .extracting(Setting::isFitted)
                .isEqualTo(true);
    }

    @Test
    void aFittedLevelKeepsItsDoubtInProportion() {
        AssumptionSettings fitted = Books.applied(Map.of(FreeParameter.BUYERS, .5), USUAL);

        Setting plausible = fitted.plausible(Assumption.BUYERS_SOCIAL);

        assertThat(plausible.low()).isCloseTo(Assumption.BUYERS_SOCIAL.low() / 2, within(1e-12));
        assertThat(plausible.high()).isCloseTo(Assumption.BUYERS_SOCIAL.high() / 2, within(1e-12));
    }
}
