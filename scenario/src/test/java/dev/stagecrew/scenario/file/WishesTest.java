package dev.stagecrew.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.problem.InvalidScenarioException;
import dev.stagecrew.scenario.problem.Problem;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.SourceText;
import dev.stagecrew.scenario.shape.Tree;
import dev.stagecrew.scenario.shape.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the lines of {@code docs/wishes.md} to what the program reads. */
final class WishesTest {
    private static final Path PAGE = Path.of("..", "docs", "wishes.md");
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| `([^`]+)` \\| (?:`([^`]+)`|taken) \\|");

    static List<String> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** Laid over the example that the page speaks of. */
    @ParameterizedTest
    @MethodSource("blocks")
    void everyBlockIsAcceptedAsItStands(String block) throws IOException {
        String example = Files.readString(
                ExamplesTest.EXAMPLES.resolve(block.contains("desk:") ? "help-desk.yaml" : "wishes.yaml"));
        String laid = written(laidOver(tree(example), tree(block)));
        assertThat(ScenarioReader.read(laid, "wish").plans()).isNotEmpty();
    }

    @Test
    void everyPlanOfTheExampleIsOnThePage() throws IOException {
        Scenario example = ScenarioReader.read(ExamplesTest.EXAMPLES.resolve("wishes.yaml"));
        String blocks = String.join("\n", blocks());
        assertThat(example.plans())
                .extracting(Plan::id)
                .filteredOn(plan -> !plan.equals(example.baseline()))
                .allSatisfy(plan -> assertThat(blocks).contains("\n  " + plan + ":"));
    }

    static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatPeopleWriteIsTakenOrNamedWithWhatWasMeant(MatchResult row) {
        String from = row.group(1).equals("from") ? "" : ", from: week 6";
        String text = """
                version: 1
                id: habits
                starts: 2026-01-05
                months: 12
                shop: { order-value: 35, traffic: { direct: 3000 a month } }
                people: { owner: { role: owner } }
                plans: { one: { hires: [ { role: customer-service, %s: "%s"%s } ] } }
                """.formatted(row.group(1), row.group(2), from);
        InvalidScenarioException refused =
                catchThrowableOfType(InvalidScenarioException.class, () -> ScenarioReader.read(text, "habits"));
        List<String> meant = refused == null
                ? List.of()
                : refused.problems().stream().map(Problem::suggestion).toList();
        assertThat(meant).isEqualTo(row.group(3) == null ? List.of() : List.of(row.group(3)));
    }

    private static Tree tree(String text) {
        SourceText source = new SourceText("wish", text);
        return YamlText.read(source, new Reading(source)).orElseThrow();
    }

    private static Tree laidOver(Tree below, Tree above) {
        if (below instanceof Tree.Table under && above instanceof Tree.Table over) {
            Map<String, Tree.Entry> entries = new LinkedHashMap<>();
            under.entries().forEach(entry -> entries.put(entry.key(), entry));
            for (Tree.Entry entry : over.entries()) {
                Tree value = under.find(entry.key())
                        .map(was -> laidOver(was, entry.value()))
                        .orElse(entry.value());
                entries.put(entry.key(), new Tree.Entry(entry.key(), entry.keySpan(), value));
            }
            return new Tree.Table(List.copyOf(entries.values()), under.span());
        }
        return above;
    }

    /** As JSON, which is YAML. */
    private static String written(Tree tree) {
        if (tree instanceof Tree.Table table) {
            return table.entries().stream()
                    .map(entry -> quoted(entry.key()) + ": " + written(entry.value()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (tree instanceof Tree.Items items) {
            return items.items().stream().map(WishesTest::written).collect(Collectors.joining(", ", "[ ", " ]"));
        }
        return tree instanceof Tree.Scalar scalar ? quoted(scalar.text()) : "null";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
