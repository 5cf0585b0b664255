package dev.stagecrew.scenario.file;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.JointDraws;
import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Key;
import dev.stagecrew.scenario.shape.ListShape;
import dev.stagecrew.scenario.shape.Measure;
import dev.stagecrew.scenario.shape.Misread;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.Schemas;
import dev.stagecrew.scenario.shape.Section;
import dev.stagecrew.scenario.shape.Shape;
import dev.stagecrew.scenario.shape.TextShape;
import dev.stagecrew.scenario.shape.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Joint draws: the name of a file beside the scenario, or, where a run has taken it in, its columns and rows. */
final class DrawsShape implements Shape<JointDraws> {
    private static final Pattern NUMBER_FORM = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?");
    static final int MOST_COLUMNS = 100;
    static final int MOST_ROWS = 2000;
    private static final Sentence EXPECTED = Sentence.of("expected.draws");
    private static final TextShape<Double> NUMBER =
            new TextShape<>(Sentence.of("expected.plain-number"), Schemas.type("number"), (text, reading) -> {
                OptionalDouble number = number(text);
                if (number.isEmpty()) {
                    throw new Misread(
                            ProblemCode.E013, Sentence.of("must-be", Sentence.of("expected.plain-number")), "");
                }
                return number.getAsDouble();
            });
    private static final Key<List<Assumption>> COLUMNS = Key.required(
            "columns",
            new ListShape<>(TextShape.oneOf("assumption", Ids.of(Assumption.values(), Assumption::id)), MOST_COLUMNS),
            "The assumptions that are drawn together.");
    private static final Key<List<List<Double>>> ROWS = Key.required(
            "rows",
            new ListShape<>(new ListShape<>(NUMBER, MOST_COLUMNS), MOST_ROWS),
            "A value for each of them, all rows equally likely.");
    private static final Section INLINE = Section.of("draws", COLUMNS, ROWS);
    private static final Shape<JointDraws> TABLE = INLINE.as(DrawsShape::draws);

    @Override
    public Optional<JointDraws> read(Tree tree, String path, Reading reading) {
        if (tree instanceof Tree.Table) {
            return TABLE.read(tree, path, reading);
        }
        reading.report(ProblemCode.E013, tree.span(), Sentence.of("must-be-not", path, EXPECTED, tree.kind()));
        return Optional.empty();
    }

    private static Optional<JointDraws> draws(Fields fields, Place place, Reading reading) {
        List<Assumption> columns = fields.get(COLUMNS);
        List<List<Double>> rows = fields.get(ROWS);
        Optional<Sentence> wrong = wrong(columns, rows);
        wrong.ifPresent(message -> reading.report(ProblemCode.E017, place.span(), message));
        return wrong.isPresent() ? Optional.empty() : Optional.of(new JointDraws(columns, rows));
    }

    /** What is wrong with a table whose cells are numbers. */
    static Optional<Sentence> wrong(List<Assumption> columns, List<List<Double>> rows) {
        if (columns.isEmpty() || rows.isEmpty() || columns.stream().distinct().count() < columns.size()) {
            return Optional.of(Sentence.of("draws.columns"));
        }
        return IntStream.range(0, rows.size())
                .mapToObj(row -> wrong(columns, rows.get(row), row + 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Sentence> wrong(List<Assumption> columns, List<Double> row, int number) {
        if (row.size() != columns.size()) {
            return Optional.of(Sentence.of("draws.cells", number, row.size(), columns.size()));
        }
        for (int i = 0; i < row.size(); i++) {
            Measure allowed = SettingShape.measure(columns.get(i));
            if (!(row.get(i) >= allowed.low() && row.get(i) <= allowed.high())) {
                return Optional.of(Sentence.of(
                        "draws.bounds",
                        number,
                        columns.get(i).id(),
                        FileNumbers.plain(allowed.low()),
                        FileNumbers.plain(allowed.high())));
            }
        }
        return Optional.empty();
    }

    /** A finite number with a decimal point; nothing for anything else. */
    static OptionalDouble number(String text) {
        return NUMBER_FORM.matcher(text).matches()
                ? OptionalDouble.of(Double.parseDouble(text))
                : OptionalDouble.empty();
    }

    @Override
    public Sentence expected() {
        return EXPECTED;
    }

    @Override
    public Map<String, Object> schema() {
        return Schemas.any(Schemas.text(), INLINE.schema());
    }
}
