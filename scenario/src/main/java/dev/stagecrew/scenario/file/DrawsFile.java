package dev.stagecrew.scenario.file;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.scenario.problem.InvalidScenarioException;
import dev.stagecrew.scenario.problem.Problem;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.SourceText;
import dev.stagecrew.scenario.shape.Span;
import dev.stagecrew.scenario.shape.TextShape;
import dev.stagecrew.scenario.shape.Tree;
import dev.stagecrew.scenario.shape.YamlText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the file of joint draws that a scenario names into its text, so that whoever reads the text later, on another
 * machine perhaps, has the same numbers. Only a file beside the scenario is read: a stranger's scenario opens no other.
 */
final class DrawsFile {
    private static final Pattern NAME = Pattern.compile("[^/\\\\:*?\"<>|\\p{Cntrl}]{1,120}\\.csv");

    private final SourceText source;
    private final Reading reading;

    private DrawsFile(SourceText source) {
        this.source = source;
        this.reading = new Reading(source);
    }

    /**
     * A scenario's text with its draws in it.
     *
     * @param problems of the file of draws
     */
    record Taken(String text, List<Problem> problems) {}

    /** The text itself where it names no file. */
    static Taken into(String text, Path scenario) {
        Optional<String> name = named(text);
        if (name.isEmpty()) {
            return new Taken(text, List.of());
        }
        Path file = scenario.resolveSibling(name.get());
        try {
            String rows = new DrawsFile(new SourceText(file.toString(), FileText.of(file))).inline();
            return new Taken(ScenarioEditor.set(text, "assumptions.draws=" + rows), List.of());
        } catch (InvalidScenarioException unreadable) {
            return new Taken(
                    ScenarioEditor.set(text, "assumptions.draws={ columns: [absence], rows: [[0]] }"),
                    unreadable.problems());
        }
    }

    private static Optional<String> named(String text) {
        SourceText aside = new SourceText("", text);
        return YamlText.read(aside, new Reading(aside))
                .flatMap(tree -> below(tree, "assumptions"))
                .flatMap(tree -> below(tree, "draws"))
                .flatMap(tree -> tree instanceof Tree.Scalar scalar
                        ? Optional.of(scalar.text().strip())
                        : Optional.empty())
                .filter(name -> NAME.matcher(name).matches());
    }

    private static Optional<Tree> below(Tree tree, String key) {
        return tree instanceof Tree.Table table ? table.find(key) : Optional.empty();
    }

    /** The table as a section in one line. */
    private String inline() {
        List<String> lines = source.text().lines().toList();
        List<Assumption> columns = lines.isEmpty() ? List.of() : columns(lines.get(0));
        List<List<Double>> rows = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                rows.add(row(lines.get(line), line + 1));
            }
        }
        if (reading.count() == 0) {
            DrawsShape.wrong(columns, rows)
                    .ifPresent(message -> reading.report(ProblemCode.E017, FileText.WHOLE, message));
        }
        if (reading.count() > 0) {
            throw new InvalidScenarioException(reading.problems());
        }
        return "{ columns: [" + columns.stream().map(Assumption::id).collect(Collectors.joining(", ")) + "], rows: ["
                + rows.stream().map(DrawsFile::written).collect(Collectors.joining(", ")) + "] }";
    }

    private static String written(List<Double> row) {
        return row.stream().map(FittedText::plain).collect(Collectors.joining(", ", "[", "]"));
    }

    private List<Assumption> columns(String header) {
        List<Assumption> columns = new ArrayList<>();
        int column = 1;
        for (String cell : header.split(",", -1)) {
            Optional<Assumption> known = Assumption.byId(cell.strip());
            if (known.isEmpty()) {
                reading.unknown(
                        ProblemCode.E012,
                        new Span(1, column, Math.max(1, cell.length())),
                        Sentence.of("draws.unknown", cell.strip()),
                        cell.strip(),
                        new Reading.Names(
                                Sentence.of("kinds.assumption"),
                                Arrays.stream(Assumption.values())
                                        .map(Assumption::id)
                                        .toList()));
            }
            known.ifPresent(columns::add);
            column += cell.length() + 1;
        }
        return columns;
    }

    private List<Double> row(String text, int line) {
        List<Double> row = new ArrayList<>();
        int column = 1;
        for (String cell : text.split(",", -1)) {
            OptionalDouble number = DrawsShape.number(cell.strip());
            if (number.isEmpty()) {
                reading.report(
                        ProblemCode.E013,
                        new Span(line, column, Math.max(1, cell.length())),
                        Sentence.of("draws.number", TextShape.shown(cell)));
            }
            row.add(number.orElse(0));
            column += cell.length() + 1;
        }
        return row;
    }
}
