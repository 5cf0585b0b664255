package dev.stagecrew.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.language.Language;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class NumbersTest {
    private final Numbers english = Numbers.of(Words.in(Language.ENGLISH), "EUR");
    private final Numbers turkish = Numbers.of(Words.in(Language.of("tr")), "TRY");

    @Test
    void eachLanguageHasItsSeparators() {
        assertThat(english.decimal(1234.5, 1)).isEqualTo("1,234.5");
        assertThat(turkish.decimal(1234.5, 1)).isEqualTo("1.234,5");
    }

    @Test
    void thePerCentSignStandsBeforeTheNumberInTurkish() {
        assertThat(english.percent(0.85, 0)).isEqualTo("85%");
        assertThat(turkish.percent(0.85, 0)).isEqualTo("%85");
        assertThat(turkish.percent(-0.125, 1)).isEqualTo("−%12,5");
        assertThat(turkish.change(0.5)).isEqualTo("+%50");
    }

    @Test
    void moneyCarriesItsSignAndCentsOnlyWhereSmall() {
        assertThat(english.money(18400)).isEqualTo("€18,400");
        assertThat(turkish.money(18400)).isEqualTo("₺18.400");
        assertThat(english.money(4.25)).isEqualTo("€4.25");
        assertThat(english.money(-3900)).isEqualTo("−€3,900");
        assertThat(Numbers.of(Words.in(Language.ENGLISH), "CHF").money(5)).isEqualTo("CHF\u00a05");
    }

    @Test
    void moneyInSentencesHasThreeDigits() {
        assertThat(english.roundMoney(18_437)).isEqualTo("€18,400");
        assertThat(english.roundMoney(437.4)).isEqualTo("€437");
        assertThat(english.difference(Unit.MONEY, -18_437)).isEqualTo("−€18,400");
    }

    @Test
    void timesAreWordedAsPeopleSayThem() {
        assertThat(english.duration(4.25)).isEqualTo("4.3\u00a0min");
        assertThat(english.duration(35)).isEqualTo("35\u00a0min");
        assertThat(english.duration(250)).isEqualTo("4\u00a0h\u00a010\u00a0min");
        assertThat(turkish.duration(250)).isEqualTo("4\u00a0sa\u00a010\u00a0dk");
        assertThat(english.duration(1860)).isEqualTo("31\u00a0h");
    }

    @Test
    void aDifferenceOfSharesIsInPoints() {
        assertThat(english.difference(Unit.RATIO, 0.0225)).isEqualTo("+2.25\u00a0points");
        assertThat(turkish.difference(Unit.RATIO, -0.45)).isEqualTo("−45,0\u00a0puan");
    }

    @Test
    void nothingIsNeitherGainNorLoss() {
        assertThat(english.difference(Unit.MONEY, 0)).isEqualTo("±€0");
        assertThat(english.decimal(-0.001, 1)).isEqualTo("0.0");
    }

    @Test
    void whatIsNotKnownIsADashAndAnOpenIntervalHasNoEnd() {
        assertThat(english.value(Unit.RATIO, Double.NaN)).isEqualTo("–");
        assertThat(english.difference(Unit.MINUTES, Double.NaN)).isEqualTo("–");
        assertThat(english.money(Double.NEGATIVE_INFINITY)).isEqualTo("−€∞");
    }

    @Test
    void theEndsOfARangeAreToldApartUnlessTheyAreTheSameNumber() {
        assertThat(english.ends(Unit.MINUTES, 2.781, 2.802))
                .isEqualTo(new Numbers.Ends("2.78\u00a0min", "2.80\u00a0min"));
        assertThat(english.ends(Unit.RATIO, 0.8512, 0.8519)).isEqualTo(new Numbers.Ends("85.1%", "85.2%"));
        assertThat(english.ends(Unit.MONEY, 300, 300)).isEqualTo(new Numbers.Ends("€300", "€300"));
        assertThat(english.differenceEnds(Unit.MONEY, 30_010, 30_040))
                .isEqualTo(new Numbers.Ends("+€30,010", "+€30,040"));
    }

    @Test
    void valuesBesideEachOtherHaveTheSameDecimals() {
        assertThat(turkish.beside(Unit.RATIO, 0, 0.11)).isEqualTo("%0");
        assertThat(english.beside(Unit.RATIO, 0.06, 0.14)).isEqualTo("6%");
        assertThat(english.beside(Unit.RATIO, 0.011, 0.024)).isEqualTo("1.1%");
    }

    @Test
    void theSystemsLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Words words = Words.in(Language.ENGLISH);
            assertThat(Numbers.of(words, "EUR").decimal(1234.5, 1)).isEqualTo("1,234.5");
            assertThat(words.capital("is it")).isEqualTo("Is it");
            assertThat(Words.in(Language.of("tr")).capital("ilk")).isEqualTo("İlk");
        } finally {
            Locale.setDefault(before);
        }
    }
}
