package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.scenario.problem.InvalidScenarioException;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Closest;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.SourceText;
import dev.stagecrew.scenario.shape.Tree;
import dev.stagecrew.scenario.shape.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes single values of a scenario's text and leaves the rest, comments included, as it is: for what-if questions
 * such as {@code plans.cs-first.hires[0].hours-per-week=15}.
 */
public final class ScenarioEditor {
    private static final Pattern ASSIGNMENT = Pattern.compile("\\s*([A-Za-z0-9_.\\[\\]-]+?)\\s*=\\s*(.*?)\\s*");
    private static final String VALUE = "value";
    private static final Pattern STEP = Pattern.compile("([A-Za-z0-9_-]+)|\\[(\\d{1,4})]");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9.%+-][A-Za-z0-9.%+ -]*|-?[0-9.]+");
    /** Sections in which a name that is not there yet may be given. */
    private static final Set<String> OPEN = Set.of("assumptions", "duties", "roles", "shop", "today");

    private final String text;
    private final SourceText source;
    private final String assignment;
    private final List<String> path;
    private final String value;

    private ScenarioEditor(String text, String assignment) {
        this.text = text;
        this.source = new SourceText("--set", text);
        this.assignment = assignment;
        Matcher parts = ASSIGNMENT.matcher(assignment);
        if (!parts.matches() || parts.group(2).isEmpty()) {
            throw refused(Sentence.of("set.form"), "");
        }
        this.path = steps(parts.group(1));
        this.value = parts.group(2);
    }

    /**
     * The text with one value changed, or added where the key was left out.
     *
     * @param assignment {@code path=value}, the value as it would be written in the file
     * @throws InvalidScenarioException when the path leads nowhere; whether the value makes sense is seen on reading
     */
    public static String set(String text, String assignment) {
        ScenarioEditor editor = new ScenarioEditor(text, assignment);
        return editor.changedOnce(editor.edited());
    }

    /** A value that an anchor shares stands in several places: a change of all of them is not what was asked for. */
    private String changedOnce(String edited) {
        Reading aside = new Reading(source);
        Optional<Tree> before = YamlText.read(source, aside);
        Optional<Tree> after = YamlText.read(new SourceText("--set", edited), aside);
        if (before.isPresent() && after.isPresent() && differences(before.get(), after.get()) > 1) {
            throw refused(
                    Sentence.of(
                            "set.shared",
                            assignment.substring(0, assignment.indexOf('=')).strip()),
                    "");
        }
        return edited;
    }

    private static int differences(Tree before, Tree after) {
        if (before instanceof Tree.Table one && after instanceof Tree.Table two) {
            int found = 0;
            for (Tree.Entry entry : two.entries()) {
                Optional<Tree> was = one.find(entry.key());
                found += was.isPresent() ? differences(was.get(), entry.value()) : 1;
            }
            return found;
        }
        if (before instanceof Tree.Items one && after instanceof Tree.Items two) {
            int found = 0;
            for (int i = 0; i < Math.min(one.items().size(), two.items().size()); i++) {
                found += differences(one.items().get(i), two.items().get(i));
            }
            return found;
        }
        return before.kind().equals(after.kind()) ? 0 : 1;
    }

    private List<String> steps(String written) {
        List<String> steps = new ArrayList<>();
        for (String part : written.replace("[", ".[").split("\\.", -1)) {
            if (!STEP.matcher(part).matches()) {
                throw refused(Sentence.of("set.path", written), "");
            }
            steps.add(part);
        }
        return steps;
    }

    private String edited() {
        Reading reading = new Reading(source);
        Tree tree = YamlText.read(source, reading).orElseThrow(() -> new InvalidScenarioException(reading.problems()));
        for (int i = 0; i < path.size(); i++) {
            String step = path.get(i);
            if (tree instanceof Tree.Table table && table.find(step).isEmpty()) {
                return inserted(table, i);
            }
            tree = below(tree, i);
        }
        if (tree instanceof Tree.Table table && table.find(VALUE).isPresent()) { // an assumption with its source
            tree = table.find(VALUE).orElseThrow();
        }
        if (tree instanceof Tree.Scalar || tree instanceof Tree.Nothing) {
            return replaced(tree);
        }
        throw refused(Sentence.of("set.no-value", String.join(".", path), tree.kind()), "");
    }

    private Tree below(Tree tree, int depth) {
        Matcher step = STEP.matcher(path.get(depth));
        if (step.matches() && step.group(2) != null) {
            int index = Integer.parseInt(step.group(2));
            if (tree instanceof Tree.Items items && index < items.items().size()) {
                return items.items().get(index);
            }
            int size = tree instanceof Tree.Items items ? items.items().size() : 0;
            throw refused(Sentence.of("set.no-entry", before(depth), index, size), "");
        }
        if (tree instanceof Tree.Table table) {
            return table.find(path.get(depth)).orElseThrow();
        }
        throw refused(Sentence.of("set.no-key", before(depth), path.get(depth)), "");
    }

    /**
     * A missing key is put first in its section; missing sections above it are opened where that cannot hide a typo.
     */
    private String inserted(Tree.Table table, int depth) {
        boolean last = depth == path.size() - 1;
        if ((!last && !OPEN.contains(path.get(0))) || table.entries().isEmpty()) {
            List<String> names = table.entries().stream().map(Tree.Entry::key).toList();
            throw refused(
                    Sentence.of(
                            "set.not-there", depth == 0 ? Sentence.of("the-scenario") : before(depth), path.get(depth)),
                    Closest.to(path.get(depth), names));
        }
        StringBuilder written = new StringBuilder(path.get(depth)).append(": ");
        for (int i = depth + 1; i < path.size(); i++) {
            written.append("{ ").append(path.get(i)).append(": ");
        }
        written.append(asYaml()).append(" }".repeat(path.size() - 1 - depth));
        Tree.Entry first = table.entries().get(0);
        int offset = source.offset(first.keySpan());
        int column = first.keySpan().column() - 1;
        boolean flow = text.charAt(source.offset(table.span())) == '{';
        written.append(flow ? ", " : "\n" + " ".repeat(column));
        return text.substring(0, offset) + written + text.substring(offset);
    }

    private String replaced(Tree tree) {
        int from = source.offset(tree.span());
        if (tree instanceof Tree.Nothing) {
            int colon = text.lastIndexOf(':', Math.min(from, text.length() - 1));
            return text.substring(0, colon + 1) + " " + asYaml() + text.substring(colon + 1);
        }
        int to = text.offsetByCodePoints(from, tree.span().length());
        char first = text.charAt(from);
        if (first == '|' || first == '>' || text.substring(from, to).indexOf('\n') >= 0) {
            throw refused(Sentence.of("set.lines", String.join(".", path)), "");
        }
        return text.substring(0, from) + asYaml() + text.substring(to);
    }

    private String asYaml() {
        boolean structure = value.startsWith("{") || value.startsWith("[");
        boolean plain = PLAIN.matcher(value).matches() && !value.startsWith("- ");
        return structure || plain ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private String before(int depth) {
        return String.join(".", path.subList(0, depth)).replace(".[", "[");
    }

    private InvalidScenarioException refused(Sentence message, String suggestion) {
        Reading reading = new Reading(new SourceText("--set " + assignment, ""));
        reading.report(ProblemCode.E012, FileText.WHOLE, message, suggestion);
        return new InvalidScenarioException(reading.problems());
    }
}
