package dev.stagecrew.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.register.KpiFamily;
import dev.stagecrew.reports.words.Words;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class KpiNamesTest {
    /** A shop with every medium, whose people are called by their roles. */
    private static final List<KpiDefinition> KPIS =
            KpiCatalogue.of(ScenarioReader.read("""
                    version: 1
                    id: small
                    starts: 2026-01-05
                    months: 1
                    shop:
                      order-value: 35
                      traffic: { social: 100 a month }
                      inbox: { email: 20%, social: 20%, chat: 20%, phone: 20% }
                    people:
                      owner: { role: owner }
                      customer-service: { role: customer-service }
                    goals:
                      - 80% answered within 20 s
                      - 90% answered within 8 working hours
                      - 90% answered within 1 working hour
                    """, "small.yaml")).definitions();

    private static KpiDefinition kpi(String id) {
        return KPIS.stream().filter(kpi -> kpi.id().equals(id)).findFirst().orElseThrow();
    }

    private static String name(Language language, String id) {
        return new KpiNames(Words.in(language)).kpi(kpi(id));
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.core.language.Language#all")
    void everyKpiHasAName(Language language) {
        Words words = Words.in(language);
        assertThat(KPIS).allSatisfy(kpi -> {
            if (!words.knows("kpi." + kpi.id()) && !kpi.family().equals("answered-within")) {
                String member = kpi.member().substring(kpi.member().lastIndexOf('.') + 1);
                assertThat(words.knows("kpi." + kpi.family())).as(kpi.id()).isTrue();
                assertThat(words.knows(KpiNames.kind(kpi) + "." + member))
                        .as(kpi.id())
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.core.language.Language#all")
    void everyKpiOfTheRegisterHasAName(Language language) {
        Words words = Words.in(language);
        assertThat(Stream.concat(
                        Stream.of(Kpi.values()).map(Kpi::id), KpiFamily.all().map(KpiFamily::id)))
                .allMatch(id -> words.knows("kpi." + id));
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.core.language.Language#all")
    void everySignToWaitForHasItsWords(Language language) {
        Words words = Words.in(language);
        assertThat(Kpi.byTriggerName().keySet())
                .allMatch(name -> words.knows("trigger." + name + ".at-least"))
                .allMatch(name -> words.knows("trigger." + name + ".at-most"));
    }

    @Test
    void theMembersOfAFamilyAreCalledByWhatTheyAre() {
        assertThat(name(Language.ENGLISH, "revenue.email")).isEqualTo("revenue, e-mail");
        assertThat(name(Language.of("tr"), "sessions.paid-social")).isEqualTo("ziyaretler, sosyal medya reklamları");
        assertThat(name(Language.of("tr"), "contacts.phone")).isEqualTo("mesajlar, telefon");
        assertThat(name(Language.of("tr"), "abandoned-share.message"))
                .isEqualTo("beklemekten vazgeçenler, mesaj kutusu");
        assertThat(name(Language.ENGLISH, "lost-orders.no-answer")).isEqualTo("lost orders, no answer in time");
        assertThat(name(Language.ENGLISH, "hours.owner.content")).isEqualTo("hours, owner, content");
        assertThat(name(Language.ENGLISH, "answered-within.20s")).isEqualTo("answered within 20 s");
        assertThat(name(Language.ENGLISH, "answered-within.8-working-hours"))
                .isEqualTo("answered within 8 working hours");
        assertThat(name(Language.ENGLISH, "answered-within.1-working-hours"))
                .isEqualTo("answered within 1 working hour");
        assertThat(name(Language.of("tr"), "answered-within.8-working-hours"))
                .isEqualTo("8 çalışma saati içinde yanıtlanan");
        assertThat(name(Language.of("tr"), "cart-rate")).isEqualTo("sepete ekleme oranı");
    }
}
