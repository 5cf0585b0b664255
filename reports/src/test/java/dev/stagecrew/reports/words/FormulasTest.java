package dev.stagecrew.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.language.Phrases;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.register.KpiFamily;
import dev.stagecrew.reports.story.KpiNames;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How each KPI is computed, in every language. */
final class FormulasTest {
    @Test
    void everyLanguageDefinesEveryKpiAndEveryFamily() {
        Set<String> all = new TreeSet<>(Set.of("coverage.service"));
        Stream.of(Kpi.values()).map(Kpi::id).forEach(all::add);
        KpiFamily.all().map(family -> family.id() + ".*").forEach(all::add);
        Language.all().stream()
                .filter(language -> !language.equals(Language.ENGLISH))
                .forEach(language -> assertThat(Phrases.of("dev.stagecrew.reports.words.formulas", language)
                                .bundle()
                                .keySet())
                        .as(language.id())
                        .containsExactlyInAnyOrderElementsOf(all));
    }

    @Test
    void aKpiIsDefinedInTheReadersLanguage() {
        assertThat(new KpiNames(Words.in(Language.of("tr"))).formula(Kpi.ORDERS.definition()))
                .isEqualTo("verilen siparişler");
        assertThat(new KpiNames(Words.in(Language.ENGLISH)).formula(Kpi.ORDERS.definition()))
                .isEqualTo("orders placed");
    }
}
