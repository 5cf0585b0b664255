package dev.stagecrew.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.reports.fixture.Runs;
import dev.stagecrew.reports.words.Words;
import org.junit.jupiter.api.Test;

final class TriggerWordingTest {
    @Test
    void aTriggerIsSaidInPlainWords() {
        assertThat(said(Language.ENGLISH, "orders-per-week >= 36 for 2 weeks"))
                .isEqualTo("orders reach 36 a week, 2 weeks running");
        assertThat(said(Language.ENGLISH, "answered-within-4h <= 0.8 for 1 week"))
                .isEqualTo("no more than 80% are answered within 4 h");
        assertThat(said(Language.of("tr"), "conversion-rate >= 0.025 for 4 weeks"))
                .isEqualTo("dönüşüm en az %2,5, üst üste 4 hafta");
        assertThat(said(Language.of("tr"), "revenue-per-week > 12000")).isEqualTo("haftada en az ₺12.000 ciro");
    }

    @Test
    void aTriggerOfALaterVersionStaysAsItIs() {
        assertThat(said(Language.ENGLISH, "moons-per-week >= 2 for 1 week"))
                .isEqualTo("moons-per-week >= 2 for 1 week");
        assertThat(said(Language.ENGLISH, "whenever")).isEqualTo("whenever");
    }

    private static String said(Language language, String when) {
        Telling telling =
                Telling.of(new RunFigures(Runs.coffee().currency("TRY").build()), Words.in(language));
        return new TriggerWording(telling.words(), telling.numbers()).of(when);
    }
}
