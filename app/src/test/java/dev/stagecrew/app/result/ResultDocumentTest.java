package dev.stagecrew.app.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ResultDocumentTest {
    private static final Path SCHEMA = Path.of("../docs/schema/result.schema.json");

    private final JsonNode document = JsonMapper.shared().readTree(document(30, true));

    private static String document(int years, boolean complete) {
        return ResultDocument.of(
                new SteadyRun(years, complete), "runs/shop-1", complete ? "" : "Stopped.", AfterDocument.NOTHING);
    }

    @Test
    void theDocumentIsWhatTheSchemaSays() throws IOException {
        assertThat(faults(document(30, true))).isEmpty();
        assertThat(faults(document(1, false))).isEmpty();
        assertThat(faults(document(0, false))).isEmpty();
    }

    @Test
    void theSchemaSeesWhatIsMissing() throws IOException {
        assertThat(faults(document(30, true).replace("\"better-in\"", "\"betterIn\"")))
                .isNotEmpty();
    }

    @Test
    void aMonthHasItsErrorAndItsRisk() {
        JsonNode month = document.at("/plans/1/kpis/contribution/monthly/1");

        assertThat(month.get("month").intValue()).isEqualTo(2);
        assertThat(month.get("mean").doubleValue()).isCloseTo(1110, within(1e-9));
        assertThat(month.get("p10").doubleValue()).isEqualTo(1100);
        assertThat(month.get("p90").doubleValue()).isEqualTo(1120);
        assertThat(month.get("low").doubleValue()).isBetween(1100.0, 1110.0);
        assertThat(document.at("/plans/1/kpis/contribution/monthly").size()).isEqualTo(3);
    }

    @Test
    void aPlanThatIsNeverBehindHasPaidBackFromTheStart() {
        JsonNode payback = document.at("/paybacks/0");

        assertThat(payback.get("plan").stringValue()).isEqualTo("ada");
        assertThat(payback.get("week").intValue()).isZero();
        assertThat(payback.get("paid-back-in").intValue()).isEqualTo(30);
        assertThat(payback.get("deepest-dip").doubleValue()).isZero();
        assertThat(document.at("/paybacks").size()).isEqualTo(1);
    }

    @Test
    void aDifferenceIsPairedAndHasItsWord() {
        JsonNode difference = document.at("/differences/0");

        assertThat(difference.get("plan").stringValue()).isEqualTo("ada");
        assertThat(difference.get("kpi").stringValue()).isEqualTo("contribution");
        assertThat(difference.get("mean").doubleValue()).isEqualTo(100);
        assertThat(difference.get("better-in").intValue()).isEqualTo(30);
        assertThat(difference.get("correlation").doubleValue()).isCloseTo(1, within(1e-9));
        assertThat(difference.get("variance-reduction").isNull()).isTrue();
        assertThat(difference.get("verdict").stringValue()).isEqualTo("better");
        assertThat(difference.get("judged-by").stringValue()).isEqualTo("mean");
    }

    @Test
    void theTypicalYearStandsBesideTheMean() {
        JsonNode difference = document.at("/differences/0");
        JsonNode total = document.at("/plans/1/kpis/contribution/total");

        assertThat(difference.get("median").doubleValue()).isEqualTo(100);
        assertThat(difference.get("median-low").doubleValue()).isEqualTo(100);
        assertThat(difference.get("median-high").doubleValue()).isEqualTo(100);
        assertThat(difference.get("rare-years-decide").booleanValue()).isFalse();
        assertThat(total.get("median").doubleValue()).isEqualTo(1110);
        assertThat(total.get("median-low").doubleValue()).isEqualTo(1100);
        assertThat(total.get("median-high").doubleValue()).isEqualTo(1120);
        assertThat(document.at("/plans/1/kpis/contribution/monthly/0").has("median"))
                .isFalse();
    }

    @Test
    void whatIsNotDefinedIsNullAndNotCompared() {
        assertThat(document.at("/plans/0/kpis/csat/total/mean").isNull()).isTrue();
        assertThat(document.get("differences"))
                .noneMatch(d -> d.get("kpi").stringValue().equals("csat"));
    }

    @Test
    void oneYearHasNoInterval() {
        JsonNode one = JsonMapper.shared().readTree(document(1, true));

        assertThat(one.at("/plans/0/kpis/revenue/total/mean").doubleValue()).isEqualTo(1000);
        assertThat(one.at("/plans/0/kpis/revenue/total/low").isNull()).isTrue();
    }

    @Test
    void aGoalIsHeldAgainstEveryPlan() {
        List<String> standings = document.get("goals")
                .valueStream()
                .map(goal -> goal.get("plan").stringValue() + " "
                        + goal.get("standing").stringValue())
                .toList();

        assertThat(standings).containsExactly("as-is missed", "ada met");
    }

    @Test
    void anInterruptedRunSaysSo() {
        JsonNode stopped = JsonMapper.shared().readTree(document(5, false));

        assertThat(stopped.get("interrupted").booleanValue()).isTrue();
        assertThat(stopped.get("interruption").stringValue()).isEqualTo("Stopped.");
    }

    @Test
    void aTurkishSystemGivesTheSameBytes() {
        String usual = document(30, true);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(document(30, true)).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> faults(String document) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                .validate(document, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
