package dev.stagecrew.app.language;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that come from no bundle: those without a mark that are neither the user's nor typed as they are. */
final class Unmarked {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d_./-])[A-Za-z]{3,}(?![\\p{L}\\d_/-]|\\.[a-z])");
    /** What an entry of {@code explain} is called on the command line and in files. */
    private static final Pattern ENTRY = Pattern.compile("(?m)^  [a-z][a-z0-9.-]*(?=   |$)");
    /** Neither a version nor what is typed after an option. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.:_'-])-?\\d+\\.\\d+(?![\\w.])|(?<!--[a-z-]{1,20} )(?<![\\d.])[\\d.]+ ?%");
    /** A cell that holds an id and nothing else. */
    private static final Pattern ID = Pattern.compile("(?m)^[a-z]+$");
    /** Names and signs that are the same in every language. */
    private static final Set<String> SAME = Set.of("Stagecrew", "stagecrew", "kafka", "rnu", "many", "nowhere");
    /** Commands, and what is typed after them. */
    private static final Set<String> TYPED = Set.of(
            "check",
            "compare",
            "demo",
            "explain",
            "learn",
            "track",
            "init",
            "recommend",
            "replay",
            "report",
            "run",
            "sensitivity",
            "try",
            "watch",
            "when",
            "why",
            "worker",
            "completion",
            "analyst",
            "bash",
            "zsh",
            "fish",
            "bsh",
            "errors",
            "glossary",
            "roles",
            "kpis",
            "plans",
            "duties",
            "assumptions",
            "contribution");

    private static final List<KpiDefinition> KPIS = KpiCatalogue.of(
                    ScenarioReader.read(Path.of("../examples/coffee-shop.yaml")))
            .definitions();
    private static final Set<String> IDS = ids();
    /** Without spaces, since paper breaks lines anywhere; longer ones first: some begin with another. */
    private static final List<String> DATA = Stream.of(Assumption.values())
            .map(Assumption::source)
            .map(text -> text.replaceAll("\\s+", ""))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private Unmarked() {}

    /**
     * The words of a screen, each with what stands around it.
     *
     * @param users what the user wrote, whose words may stand anywhere
     */
    static Set<String> of(String text, String users) {
        Set<String> own = Pattern.compile("[A-Za-z]+")
                .matcher(users)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
        String shown = withoutEntries(text);
        return WORD.matcher(shown)
                .results()
                .filter(found -> !own.contains(found.group()) && !SAME.contains(found.group()))
                .filter(found -> !TYPED.contains(found.group()))
                .filter(found -> !found.group().equals(found.group().toUpperCase(Locale.ROOT)))
                .map(found -> found.group() + ": "
                        + shown.substring(Math.max(0, found.start() - 30), Math.min(shown.length(), found.end() + 30)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text without sources as they were published and the ids of explained things. */
    static String withoutEntries(String text) {
        return withoutData(ID.matcher(ENTRY.matcher(text).replaceAll(""))
                .replaceAll(id -> IDS.contains(id.group()) ? "" : id.group()));
    }

    /** Numbers with a point or a percent sign of another language, each with what stands around it. */
    static Set<String> numbers(String text) {
        String shown = withoutData(text);
        return NUMBER.matcher(shown)
                .results()
                .map(found -> found.group() + ": "
                        + shown.substring(Math.max(0, found.start() - 30), Math.min(shown.length(), found.end() + 30)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text without sources, as they were published. */
    private static String withoutData(String text) {
        String line = text.replace("\u200b", "").replaceAll("\\s+", " ");
        int[] places = IntStream.range(0, line.length())
                .filter(place -> line.charAt(place) != ' ')
                .toArray();
        StringBuilder squeezed = new StringBuilder(line.replace(" ", ""));
        StringBuilder left = new StringBuilder(line);
        for (String data : DATA) {
            for (int at = squeezed.indexOf(data); at >= 0; at = squeezed.indexOf(data, at + 1)) {
                for (int i = at; i < at + data.length(); i++) {
                    left.setCharAt(places[i], ' ');
                    squeezed.setCharAt(i, ' ');
                }
            }
        }
        return left.toString().replaceAll(" +", " ");
    }

    /** Ids of one word, which are typed as they are; longer ones have hyphens, and no word is looked for there. */
    private static Set<String> ids() {
        return Stream.concat(
                        Stream.of(Assumption.values()).map(Assumption::id),
                        KPIS.stream().map(KpiDefinition::id))
                .collect(Collectors.toSet());
    }
}
