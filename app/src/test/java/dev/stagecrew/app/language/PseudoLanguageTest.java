package dev.stagecrew.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.command.Commands;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.Choice;
import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen in a language that nobody speaks: a word without marks was written into the program. */
final class PseudoLanguageTest {
    private static final String COFFEE = "../examples/coffee-shop.yaml";
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d_./-])[A-Za-z]{3,}(?![\\p{L}\\d_/-])");
    /** Names and signs that are the same in every language. */
    private static final Set<String> SAME = Set.of("Stagecrew", "stagecrew", "kafka", "rnu", "many", "nowhere");
    /** Commands, and what is typed after them. */
    private static final Set<String> TYPED = Set.of(
            "check",
            "compare",
            "demo",
            "explain",
            "init",
            "recommend",
            "replay",
            "report",
            "run",
            "sensitivity",
            "try",
            "watch",
            "worker",
            "errors",
            "glossary",
            "roles",
            "kpis",
            "plans",
            "duties",
            "assumptions",
            "contribution");

    private static final List<KpiDefinition> KPIS =
            KpiCatalogue.of(ScenarioReader.read(Path.of(COFFEE))).definitions();
    private static final Set<String> IDS = ids();
    /** Longer ones first: some begin with another. */
    private static final List<String> DATA = Stream.concat(
                    Stream.of(Assumption.values()).map(Assumption::source),
                    KPIS.stream().map(KpiDefinition::formula))
            .map(text -> text.replaceAll("\\s+", " ").strip())
            .filter(text -> !text.isEmpty())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void writeTheLanguage() {
        PseudoLanguage.write();
    }

    private int run(String... arguments) {
        Choice choice = new Choice(Optional.of(PseudoLanguage.PSEUDO), PseudoLanguage.PSEUDO);
        return Commands.run(new Shell(Terminal.plain(out, err), choice, Path.of(".."), false), arguments);
    }

    private String shown() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--help",
                "demo --help",
                "init --help",
                "run --help",
                "try --help",
                "report --help",
                "watch --help",
                "check --help",
                "compare --help",
                "recommend --help",
                "sensitivity --help",
                "when --help",
                "replay --help",
                "explain --help",
                "worker --help",
                "explain",
                "explain kpis",
                "explain assumptions",
                "explain plans",
                "explain errors",
                "check SHOP",
                "rnu",
                "run",
                "run SHOP --replication 5",
                "run SHOP --replications 0",
                "run SHOP --replications many",
                "run SHOP --replications 5 --precision 2%",
                "run SHOP --precision 0",
                "run SHOP --plans cs-frist",
                "run SHOP --kafka nowhere",
                "run SHOP --verify no-such-file",
                "report nowhere"
            })
    void noScreenSaysAnythingInEnglish(String line) throws IOException {
        run(line.isEmpty() ? new String[0] : line.replace("SHOP", COFFEE).split(" "));
        assertThat(unmarked(shown(), Files.readString(Path.of(COFFEE))))
                .as(shown())
                .isEmpty();
        if (line.contains("-")) { // the others are laid out in the bundle itself
            assertThat(shown().lines()).allMatch(text -> text.codePointCount(0, text.length()) <= 80);
        }
    }

    /** Words without a mark that are neither the user's own nor an id that is typed as it is. */
    private static Set<String> unmarked(String text, String users) {
        Set<String> own = Pattern.compile("[A-Za-z]+")
                .matcher(users)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
        return WORD.matcher(withoutData(text))
                .results()
                .map(found -> found.group())
                .filter(word -> !own.contains(word) && !SAME.contains(word) && !TYPED.contains(word))
                .filter(word -> !IDS.contains(word) && !word.equals(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text without what is not translated yet, and said so: sources as they were published, formulas of KPIs. */
    private static String withoutData(String text) {
        String line = text.replaceAll("\\s+", " ");
        for (String data : DATA) {
            line = line.replace(data, " ");
        }
        return line;
    }

    private static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        Stream.of(Unit.values()).forEach(unit -> ids.addAll(List.of(unit.id().split("-", -1))));
        Stream.of(Assumption.values())
                .forEach(one -> ids.addAll(List.of((one.id() + "-" + one.unit().id()).split("[^a-z]+", -1))));
        KPIS.forEach(kpi -> ids.addAll(List.of((kpi.id() + "-" + kpi.owner()).split("[^a-z]+", -1))));
        return ids;
    }
}
