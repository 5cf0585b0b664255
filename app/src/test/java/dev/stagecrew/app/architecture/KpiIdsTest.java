package dev.stagecrew.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.register.KpiFamily;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who means a KPI names it by the register, where a typo does not compile; its id as a text stands there and nowhere else. */
final class KpiIdsTest {
    private static final Pattern TEXT = Pattern.compile("\"([a-z0-9-]+)(\\.[a-z0-9.-]*)?\"");

    /** The same word for another thing: a level, a posting, a key of a file, a unit, a target, a term, a chapter, a stream. */
    private static final Map<String, Set<String>> OTHER_THINGS = Map.ofEntries(
            Map.entry(
                    "Level",
                    Set.of(
                            "backlog",
                            "customers",
                            "out-of-stock-share",
                            "quality",
                            "rating",
                            "reviews-per-product",
                            "search-rank",
                            "seconds-on-site",
                            "stock-accuracy",
                            "team-size",
                            "waiting")),
            Map.entry("Posting", Set.of("charge-backs", "owner-draw", "payroll", "refunds", "services", "tools")),
            Map.entry("Unit", Set.of("hours")),
            Map.entry("FreeParameter", Set.of("contacts")),
            Map.entry("Figure", Set.of("contacts", "orders", "repeat-share", "return-on-ad-spend")),
            Map.entry("ServiceLevel", Set.of("hours")),
            Map.entry("ServiceLevelWords", Set.of("hours")),
            Map.entry("Measures", Set.of("hours")),
            Map.entry("Catalogue", Set.of("hours")),
            Map.entry("TodayForm", Set.of("hours")),
            Map.entry("TrafficForm", Set.of("hours")),
            Map.entry("ShopForm", Set.of("customers", "orders", "quality", "rating")),
            Map.entry("Axis", Set.of("orders")),
            Map.entry("DeskForm", Set.of("contacts", "hours")),
            Map.entry("KpiSynonyms", Set.of("contacts", "hours", "tickets")),
            Map.entry("DutyForm", Set.of("quality")),
            Map.entry("RoleForm", Set.of("tools")),
            Map.entry("Target", Set.of("contribution", "owner-hours")),
            Map.entry("Chapters", Set.of("hours")),
            Map.entry("KpiNames", Set.of("quality")),
            Map.entry("Registers", Set.of("contribution", "coverage")),
            Map.entry("Market", Set.of("customers")),
            // tables of exports and their columns
            Map.entry("Aggregates", Set.of("orders", "tickets")),
            Map.entry("ColumnMaps", Set.of("sessions")),
            Map.entry("Estimates", Set.of("orders", "tickets")),
            Map.entry("Ga4Report", Set.of("sessions")),
            Map.entry("LearnDocument", Set.of("orders")),
            Map.entry("LearningOrders", Set.of("orders")),
            Map.entry("MappedExport", Set.of("hours", "sessions")),
            Map.entry("MappedTable", Set.of("hours", "sessions")),
            Map.entry("TicketEstimates", Set.of("contacts")),
            Map.entry("MoneyKind", Set.of("refunds", "services", "tools")));

    @Test
    void noIdOfAKpiStandsAsATextOutsideTheRegister() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Path source : Sources.ofTheHouse()) {
            Set<String> ids = ids(Files.readString(source));
            if (!ids.isEmpty()) {
                found.put(source.getFileName().toString().replace(".java", ""), ids);
            }
        }
        assertThat(found.keySet()).contains("Kpi", "KpiFamily");
        found.keySet().removeAll(Set.of("Kpi", "KpiFamily"));
        assertThat(found).isEqualTo(new TreeMap<>(OTHER_THINGS));
    }

    private static Set<String> ids(String source) {
        Set<String> known = new HashSet<>();
        Stream.of(Kpi.values()).map(Kpi::id).forEach(known::add);
        KpiFamily.all().map(KpiFamily::id).forEach(known::add);
        return TEXT.matcher(source)
                .results()
                .map((MatchResult text) -> text.group(1))
                .filter(known::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
