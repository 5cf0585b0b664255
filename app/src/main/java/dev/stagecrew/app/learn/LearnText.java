package dev.stagecrew.app.learn;

import dev.stagecrew.app.terminal.TextTable;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.learn.estimate.BackTested;
import dev.stagecrew.learn.estimate.Estimated;
import dev.stagecrew.learn.estimate.Learned;
import dev.stagecrew.learn.estimate.Trust;
import dev.stagecrew.learn.fact.ReadTable;
import dev.stagecrew.learn.problem.LearnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was learned, for a terminal. */
public final class LearnText {
    private static final String INDENT = "  ";
    private static final double LITTLE_SKILL = .05;

    private final LearnedShop shop;
    private final CliText words;
    private final LearnedWords names;
    private final List<String> lines = new ArrayList<>();

    private LearnText(LearnedShop shop, CliText words) {
        this.shop = shop;
        this.words = words;
        this.names = new LearnedWords(words, shop.read().facts().currency());
    }

    public static List<String> lines(LearnedShop shop, CliText words) {
        return new LearnText(shop, words).lines();
    }

    private List<String> lines() {
        sources();
        learned();
        untold();
        fit();
        backTest();
        warnings();
        paragraph(words.say("learn.one-sentence"));
        return List.copyOf(lines);
    }

    private void sources() {
        for (ReadTable table : shop.read().facts().tables()) {
            paragraph(source(table, words));
        }
        Estimated found = shop.estimated();
        paragraph(words.say(
                "learn.window",
                found.window().first(),
                found.window().last(),
                found.window().days()));
    }

    /** A file, what it was, and what became of its rows. */
    static String source(ReadTable table, CliText words) {
        String name = table.part().isEmpty() ? table.file() : table.file() + " (" + table.part() + ")";
        String dropped = new TreeMap<>(table.dropped())
                .entrySet().stream()
                        .filter(reason -> reason.getValue() > 0)
                        .map(reason -> words.say("learn.dropped", reason.getValue(), dropped(reason, words)))
                        .collect(Collectors.joining());
        return words.say("learn.source", name, export(table, words), table.rows(), table.kept(), dropped);
    }

    /** What an export is called. */
    static String export(ReadTable table, CliText words) {
        return words.say("learn.export." + table.export());
    }

    private static String dropped(Map.Entry<String, Long> reason, CliText words) {
        return words.say("learn.dropped." + reason.getKey());
    }

    private void learned() {
        TextTable table = words.table(
                List.of(words.say("learn.head.what"), words.say("learn.head.value"), words.say("learn.head.interval")));
        for (Learned one : names.told(shop.estimated().learned())) {
            table.row(List.of(names.name(one), names.value(one), names.interval(one)));
        }
        lines.add("");
        lines.addAll(table.lines());
    }

    private void untold() {
        List<Learned> untold = names.untold(shop.estimated().learned());
        if (!untold.isEmpty()) {
            lines.add("");
            paragraph(words.say("learn.untold", untold.stream().map(names::name).collect(Collectors.joining("; "))));
        }
    }

    private void fit() {
        shop.fit().ifPresent(fit -> {
            lines.add("");
            fitSentences(fit, words).forEach(this::paragraph);
            TextTable table = words.table(beside());
            rows(fit, names).forEach(table::row);
            lines.add("");
            lines.addAll(table.lines());
        });
    }

    private List<String> beside() {
        return beside(words);
    }

    /** The heads of the exports beside the model. */
    static List<String> beside(CliText words) {
        return List.of(words.say("learn.head.month"), words.say("learn.head.exports"), words.say("learn.head.model"));
    }

    /** The exports beside the model, figure by figure. */
    static List<List<String>> rows(LearnedFit fit, LearnedWords names) {
        return fit.seen().stream()
                .map(figure -> List.of(
                        names.figure(figure),
                        names.value(figure, fit.books().getOrDefault(figure, Double.NaN)),
                        names.value(figure, fit.model().getOrDefault(figure, Double.NaN))))
                .toList();
    }

    /** What the fit found, in sentences. */
    static List<String> fitSentences(LearnedFit fit, CliText words) {
        List<String> said = new ArrayList<>();
        said.add(words.say(
                "learn.fit",
                fit.found().years(),
                fit.levers().size(),
                fit.found().directions().identified()));
        List<String> silent = fit.found().silent();
        if (!silent.isEmpty()) {
            said.add(words.say(
                    "learn.fit.silent",
                    silent.stream().map(id -> lever(id, words)).collect(Collectors.joining("; "))));
        }
        fit.found()
                .tradeOffs()
                .forEach(pair ->
                        said.add(words.say("learn.fit.pair", lever(pair.first(), words), lever(pair.second(), words))));
        fit.found()
                .conflict()
                .ifPresent(pair -> said.add(words.say(
                        "learn.fit.contradiction", figure(pair.first(), words), figure(pair.second(), words))));
        fit.found().stillNotShown().forEach(id -> said.add(words.say("learn.fit.not-shown", figure(id, words))));
        return said;
    }

    /** What a lever is called: an assumption, or a level that moves several. */
    static String lever(String id, CliText words) {
        return Assumption.byId(id)
                .map(assumption -> words.assumption(assumption.id()))
                .orElseGet(() -> words.say("learned.lever." + id));
    }

    private static String figure(String id, CliText words) {
        return words.say("learned.key.today." + id);
    }

    private void backTest() {
        shop.estimated().backTest().ifPresent(test -> {
            lines.add("");
            paragraph(verdict(test, words));
        });
    }

    /** How far forecasts of weeks that had not been seen can be trusted. */
    static String verdict(BackTested test, CliText words) {
        boolean hardlyCloser = test.trust() == Trust.TRUSTWORTHY && test.skill() < LITTLE_SKILL;
        return words.say(
                "learn.verdict." + (hardlyCloser ? "little-skill" : test.trust().id()),
                test.points().size(),
                test.within80(),
                Math.round(.8 * test.points().size()),
                words.language().percent(String.valueOf(Math.round(100 * Math.abs(test.skill())))));
    }

    private void warnings() {
        Stream<Sentence> all = Stream.concat(shop.read().warnings().stream(), shop.estimated().warnings().stream());
        List<String> said =
                all.map(one -> one.in(LearnWords.in(words.language()))).toList();
        if (!said.isEmpty()) {
            lines.add("");
            said.forEach(this::paragraph);
        }
        lines.add("");
    }

    private void paragraph(String text) {
        lines.add(words.paragraph(INDENT, INDENT + INDENT, text));
    }
}
