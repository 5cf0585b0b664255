package dev.stagecrew.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import org.junit.jupiter.api.Test;

final class CliTextTest {
    @Test
    void aKpiGoesByItsNameInTheReport() {
        assertThat(CliText.in(Language.of("tr")).kpi("contribution")).isEqualTo("katkı");
        assertThat(CliText.in(Language.ENGLISH).kpi("mean-wait-minutes")).isEqualTo("mean wait");
    }

    @Test
    void aKpiThatOnlyAScenarioKnowsGoesByItsId() {
        assertThat(CliText.in(Language.ENGLISH).kpi("person-hours.ada")).isEqualTo("person hours.ada");
    }
}
