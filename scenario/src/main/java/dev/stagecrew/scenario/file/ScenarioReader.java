package dev.stagecrew.scenario.file;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.today.Today;
import dev.stagecrew.scenario.problem.InvalidScenarioException;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Fields;
import dev.stagecrew.scenario.shape.Horizon;
import dev.stagecrew.scenario.shape.Reading;
import dev.stagecrew.scenario.shape.SourceText;
import dev.stagecrew.scenario.shape.Tree;
import dev.stagecrew.scenario.shape.YamlText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads scenario files, YAML or JSON. What is wrong is told all at once, each problem with its line and column; a
 * scenario that is given back is complete and consistent.
 */
public final class ScenarioReader {
    private ScenarioReader() {}

    /**
     * The scenario of a file.
     *
     * @throws InvalidScenarioException with every problem there is
     */
    public static Scenario read(Path file) {
        return open(file).scenario();
    }

    /**
     * The scenario of a text.
     *
     * @param name what to call the text in problems, as {@code shop.yaml}
     * @throws InvalidScenarioException with every problem there is
     */
    public static Scenario read(String text, String name) {
        return open(text, name).scenario();
    }

    /** As {@link #read(Path)}, with the text kept; the joint draws that it names are part of the text then. */
    public static ScenarioFile open(Path file) {
        DrawsFile.Taken taken = DrawsFile.into(FileText.of(file), file);
        try {
            ScenarioFile read = open(taken.text(), file.toString());
            if (taken.problems().isEmpty()) {
                return read;
            }
        } catch (InvalidScenarioException more) {
            throw new InvalidScenarioException(Stream.concat(more.problems().stream(), taken.problems().stream())
                    .toList());
        }
        throw new InvalidScenarioException(taken.problems());
    }

    /** As {@link #read(String, String)}, with the text kept. */
    public static ScenarioFile open(String text, String name) {
        SourceText source = new SourceText(name, text);
        Reading reading = new Reading(source);
        Optional<Tree> tree = YamlText.read(source, reading);
        if (tree.isEmpty()) {
            nothing(reading);
        }
        Optional<ScenarioFile> file = tree.flatMap(root -> file(source, root, reading));
        if (file.isEmpty() || reading.count() > 0) {
            throw new InvalidScenarioException(reading.problems());
        }
        return file.get();
    }

    private static void nothing(Reading reading) {
        if (reading.count() == 0) {
            reading.report(ProblemCode.E002, FileText.WHOLE, Sentence.of("empty"));
        }
    }

    private static Optional<ScenarioFile> file(SourceText source, Tree tree, Reading reading) {
        if (tree instanceof Tree.Nothing) {
            nothing(reading);
            return Optional.empty();
        }
        if (!(tree instanceof Tree.Table table) || !looksLikeAScenario(table)) {
            reading.report(ProblemCode.E002, tree.span(), Sentence.of("no-scenario"));
            return Optional.empty();
        }
        reading.know("duty", Catalogue.SHIPPED.duties().keySet());
        reading.know("role", Catalogue.SHIPPED.roles().keySet());
        Names.learn(tree, reading);
        horizon(table, reading).ifPresent(reading::cover);
        fullTimeWeek(table).ifPresent(reading::fullTime);
        Optional<Fields> fields = ScenarioForm.SECTION.read(tree, "", reading);
        return fields.map(sound -> file(source, sound, ShopDigest.of(table), reading));
    }

    private static ScenarioFile file(SourceText source, Fields fields, String digest, Reading reading) {
        Scenario scenario = ScenarioForm.scenario(fields, reading);
        Optional<Today> today = ScenarioForm.today(fields, scenario, digest, reading);
        Scenario fitted = today.flatMap(Today::agreement)
                .map(agreement -> scenario.fitted(agreement.factors()))
                .orElse(scenario);
        return new ScenarioFile(source.name(), source.text(), fitted, today);
    }

    private static boolean looksLikeAScenario(Tree.Table table) {
        return table.entries().isEmpty()
                || table.find("shop").isPresent()
                || table.find("people").isPresent()
                || table.find("plans").isPresent()
                || table.find("starts").isPresent()
                || table.find("id").isPresent();
    }

    /** What one FTE is, needed before hours are read; what is wrong with it is reported with the rest. */
    private static Optional<Double> fullTimeWeek(Tree.Table table) {
        Reading aside = new Reading(new SourceText("", ""));
        return table.find("shop")
                .flatMap(shop -> shop instanceof Tree.Table section
                        ? section.find(ShopForm.FULL_TIME_WEEK.name())
                        : Optional.empty())
                .flatMap(tree -> ShopForm.FULL_TIME_WEEK.shape().read(tree, "shop.full-time-week", aside));
    }

    /** The days that plans may speak of, needed before plans are read; wrong dates are reported with the rest. */
    private static Optional<Horizon> horizon(Tree.Table table, Reading reading) {
        Reading aside = new Reading(new SourceText("", ""));
        Optional<LocalDate> starts =
                table.find("starts").flatMap(tree -> ScenarioForm.STARTS.shape().read(tree, "starts", aside));
        Optional<Integer> months =
                table.find("months").flatMap(tree -> ScenarioForm.MONTHS.shape().read(tree, "months", aside));
        return starts.map(
                first -> new Horizon(first, months.orElse(reading.horizon().months())));
    }
}
