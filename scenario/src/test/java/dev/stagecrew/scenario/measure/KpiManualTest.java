package dev.stagecrew.scenario.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.core.measure.KpiManual;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.register.KpiFamily;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The KPIs of a scenario, and what the manual says of them. */
final class KpiManualTest {
    private final List<KpiDefinition> shop =
            KpiCatalogue.of(ScenarioReader.read("""
                            version: 1
                            id: small
                            starts: 2026-01-05
                            months: 1
                            shop: { order-value: 35, traffic: { social: 100 a month }, inbox: { chat: 50% } }
                            people:
                              owner: { role: owner, pay: 2000 a month, wants: 45 h a week, hour-worth: 30 }
                            baseline: do-nothing
                            plans: { do-nothing: { changes: [ { when: cash > 5000, meetings: 1 } ] } }
                            goals: [ "80% answered within 20 s" ]
                            """, "small.yaml")).definitions();

    @Test
    void everyKpiStandsInTheManual() {
        String manual = KpiManual.markdown();
        assertThat(shop).allSatisfy(kpi -> {
            String id = kpi.family().equals("comes-in-week")
                    ? "comes-in-week.STEP"
                    : kpi.family().equals("hours") || kpi.family().startsWith("person-")
                            ? kpi.family() + ".PERSON"
                            : (kpi.family().equals("coverage") || kpi.family().equals("owner-hours"))
                                    ? kpi.family() + ".DUTY"
                                    : kpi.id();
            assertThat(manual).contains("`" + id);
        });
    }

    @Test
    void everyKpiSaysHowItIsComputed() {
        assertThat(shop).allSatisfy(kpi -> assertThat(kpi.formula()).isNotBlank());
    }

    @Test
    void everyRowOfTheManualStandsThereOnceAndSaysUnitDirectionFormulaClockAndSource() {
        String manual = KpiManual.markdown();
        assertThat(manual)
                .containsOnlyOnce("| `conversion-rate` |")
                .contains(
                        "| `orders` | count | higher | orders placed | as it happens, day and night, in the period in which"
                                + " it happens | ours |")
                .contains(
                        "| `cash` | money | higher | money in the bank, end of period | at the midnight that ends the period |"
                                + " ours |")
                .contains("| `payroll` | money |  | pay of all people")
                .contains(
                        "| `answered-within.20s` | ratio | higher | answered within 20 seconds / (answered + gave up after 20"
                                + " seconds or more) |")
                .contains("answered within 8 working hours / (answered + gave up after 8 working hours or more)");
    }

    @Test
    void everyKpiOfTheRegisterIsCounted() {
        assertThat(shop).extracting(KpiDefinition::id).containsAll(ids(Kpi.values()));
        assertThat(KpiFamily.all())
                .allSatisfy(family ->
                        assertThat(shop).anyMatch(kpi -> family.member(kpi.id()).isPresent()));
    }

    @Test
    void everyKpiThatIsCountedStandsInTheRegister() {
        assertThat(shop)
                .allSatisfy(kpi -> assertThat(Kpi.byId(kpi.id()).isPresent()
                                || KpiFamily.ofMember(kpi).isPresent())
                        .as(kpi.id())
                        .isTrue());
    }

    private static List<String> ids(Kpi... kpis) {
        return Stream.of(kpis).map(Kpi::id).toList();
    }

    /** What each role is to be followed by. */
    @Test
    void everyRoleHasItsKpis() {
        assertThat(followedBy("manager"))
                .contains("conversion-rate", "revenue-growth", "average-order-value", "contribution");
        assertThat(followedBy("marketer")).contains("sessions", "lead-quality", "ad-roi", "cac");
        assertThat(followedBy("content-creator"))
                .containsExactly("sessions.organic", "quality.content", "coverage.content");
        assertThat(followedBy("ux-designer"))
                .contains(
                        "bounce-rate",
                        "seconds-on-site",
                        "landing-conversion",
                        "cart-rate",
                        "checkout-completion",
                        "review-stars");
        assertThat(followedBy("merchandiser")).contains("out-of-stock-share", "stock-accuracy", "oversold-orders");
        assertThat(followedBy("customer-service"))
                .contains("csat", "first-response-minutes", "resolution-hours", "resolution-rate", "reopened-share");
        assertThat(followedBy("fulfilment"))
                .contains("on-time-dispatch", "order-accuracy", "fulfilment-minutes-per-order", "late-share");
        assertThat(followedBy("owner"))
                .contains("owner-hours-per-week", "owner-hats", "owner-burnout-risk", "chaos-index", "cash");
    }

    private List<String> followedBy(String role) {
        return shop.stream()
                .filter(kpi -> kpi.owner().equals(role))
                .map(KpiDefinition::id)
                .toList();
    }
}
