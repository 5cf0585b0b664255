package dev.stagecrew.app.learn;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.JointDraws;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.learn.estimate.Estimated;
import dev.stagecrew.learn.export.ExportReading;
import dev.stagecrew.learn.outline.LearnedScenario;
import dev.stagecrew.learn.outline.LearnedScenario.About;
import dev.stagecrew.learn.problem.LearnWords;
import dev.stagecrew.scenario.file.ScenarioEditor;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A shop as its exports tell it.
 *
 * @param read what was read, and what was wrong with it
 * @param fit of what no file tells directly; nothing where it was not asked for or is not possible
 * @param text the scenario
 * @param draws the file of joint draws beside it
 */
public record LearnedShop(
        ExportReading read, Estimated estimated, Optional<LearnedFit> fit, String text, Optional<String> draws) {
    /** What an earlier fit left, which is learned anew. */
    private static final Pattern OLD_DRAWS = Pattern.compile("(?m)^[ \\t]+draws:[ \\t]*[^{\\s]+[ \\t]*(#.*)?\\R");

    /** Where no currency is told, the dollar's. */
    private static final Set<String> PAY_KNOWN = Set.of("", "USD", "EUR", "TRY", "THB");

    /**
     * What the user asks for beside the files.
     *
     * @param id of the scenario
     * @param draws the name of the file of joint draws
     * @param base the text of a scenario whose people, plans and margins stay as they are
     * @param openingHours when somebody works, as {@code Mon-Sat 09:00-18:00}
     */
    public record Wish(
            String id,
            String label,
            Language language,
            Optional<String> openingHours,
            String draws,
            boolean fit,
            Optional<String> base) {}

    /** The scenario without a fit, as {@code check} accepts it. */
    public static LearnedShop unfitted(ExportReading read, Estimated estimated, Wish wish) {
        String text = text(read, estimated, wish, Optional.empty());
        ScenarioReader.read(text, "shop.yaml");
        return new LearnedShop(read, estimated, Optional.empty(), text, Optional.empty());
    }

    /**
     * The same shop, fitted.
     *
     * @param progress is told how many years have been simulated so far
     */
    public LearnedShop fitted(Wish wish, long seed, int lanes, IntConsumer progress) {
        Scenario plain = ScenarioReader.read(text, "shop.yaml");
        if (plain.shop().isDeskAlone()) {
            return this;
        }
        Optional<LearnedFit> found = LearnedFit.of(plain, estimated.learned(), seed, lanes, progress);
        Optional<JointDraws> joint = found.flatMap(LearnedFit::draws);
        return new LearnedShop(read, estimated, found, text(read, estimated, wish, joint), joint.map(LearnedShop::csv));
    }

    private static String text(ExportReading read, Estimated estimated, Wish wish, Optional<JointDraws> joint) {
        About about = new About(
                wish.id(),
                wish.label(),
                Language.known(wish.language().id()).orElse(Language.ENGLISH).id(),
                read.facts().currency(),
                PAY_KNOWN.contains(read.facts().currency()),
                estimated.window().last().plusMonths(1).withDayOfMonth(1),
                wish.openingHours(),
                joint.map(rows -> wish.draws()),
                joint.map(rows -> Set.copyOf(rows.columns())).orElse(EnumSet.noneOf(Assumption.class)));
        return wish.base()
                .map(base -> changed(
                        base, LearnedScenario.changes(about, estimated.learned(), LearnWords.in(wish.language()))))
                .orElseGet(() -> LearnedScenario.text(about, estimated.learned(), LearnWords.in(wish.language())));
    }

    private static String changed(String base, List<String> changes) {
        String text = OLD_DRAWS.matcher(base).replaceAll("");
        for (String change : changes) {
            text = ScenarioEditor.set(text, change);
        }
        return text;
    }

    private static String csv(JointDraws joint) {
        String head = joint.columns().stream().map(Assumption::id).collect(Collectors.joining(","));
        return joint.rows().stream().map(LearnedShop::row).collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    private static String row(List<Double> row) {
        return row.stream().map(DrawNumbers::plain).collect(Collectors.joining(","));
    }
}
