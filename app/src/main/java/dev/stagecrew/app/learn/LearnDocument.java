package dev.stagecrew.app.learn;

import dev.stagecrew.app.result.JsonNumbers;
import dev.stagecrew.core.decision.calibration.Calibrated;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.language.Phrases;
import dev.stagecrew.learn.estimate.BackTested;
import dev.stagecrew.learn.estimate.Estimated;
import dev.stagecrew.learn.estimate.Learned;
import dev.stagecrew.learn.fact.ReadTable;
import dev.stagecrew.learn.problem.LearnProblem;
import dev.stagecrew.learn.problem.LearnWords;
import java.util.Locale;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was learned, as one JSON document, {@code stagecrew/learned/1}, described in {@code docs/result.md}. */
public final class LearnDocument {
    /** The document's form; fields may be added to it, never taken away. */
    public static final String SCHEMA = "stagecrew/learned/1";

    private static final Phrases ENGLISH = LearnWords.in(Language.ENGLISH);

    private LearnDocument() {}

    /** The document. */
    public static String of(LearnedShop shop, long seed) {
        Estimated found = shop.estimated();
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("schema", SCHEMA).put("seed", seed);
        document.put("zone", shop.read().facts().zone().getId())
                .put("currency", shop.read().facts().currency());
        document.putObject("window")
                .put("first", found.window().first().toString())
                .put("last", found.window().last().toString());
        ArrayNode sources = document.putArray("sources");
        shop.read().facts().tables().forEach(table -> source(table, sources.addObject()));
        ObjectNode fates = document.putObject("orders");
        found.fates().forEach((fate, count) -> fates.put(fate.id(), count));
        odd(found, document);
        ArrayNode estimates = document.putArray("estimates");
        found.learned().forEach(one -> estimate(one, estimates.addObject()));
        ObjectNode months = document.putObject("orders-a-day");
        found.months().forEach((month, level) -> JsonNumbers.put(months, month.toString(), level));
        ObjectNode weeks = document.putObject("orders-a-week");
        found.weeks().forEach((week, orders) -> JsonNumbers.put(weeks, week.toString(), orders));
        shop.fit().ifPresentOrElse(fit -> fit(fit, document.putObject("fit")), () -> document.putNull("fit"));
        found.backTest()
                .ifPresentOrElse(
                        test -> backTest(test, document.putObject("back-test")), () -> document.putNull("back-test"));
        ArrayNode warnings = document.putArray("warnings");
        shop.read().warnings().forEach(warning -> warnings.add(warning.in(ENGLISH)));
        found.warnings().forEach(warning -> warnings.add(warning.in(ENGLISH)));
        ArrayNode problems = document.putArray("problems");
        shop.read().problems().forEach(problem -> problem(problem, problems.addObject()));
        return JsonMapper.shared().writeValueAsString(document);
    }

    private static void source(ReadTable table, ObjectNode node) {
        node.put("file", table.file()).put("part", table.part()).put("export", table.export());
        node.put("rows", table.rows()).put("kept", table.kept());
        ObjectNode dropped = node.putObject("dropped");
        new TreeMap<>(table.dropped()).forEach(dropped::put);
    }

    private static void odd(Estimated found, ObjectNode document) {
        ArrayNode closed = document.putArray("closed");
        found.closures().forEach(day -> closed.add(day.toString()));
        ArrayNode bursts = document.putArray("bursts");
        found.bursts().forEach(burst -> {
            ObjectNode node = bursts.addObject();
            node.put("first", burst.first().toString()).put("last", burst.last().toString());
            JsonNumbers.put(node, "counted", burst.counted());
            JsonNumbers.put(node, "expected", burst.expected());
        });
        ArrayNode breaks = document.putArray("breaks");
        found.breaks().forEach(one -> {
            ObjectNode node = breaks.addObject();
            node.put("what", one.what()).put("at", one.at().toString());
            JsonNumbers.put(node, "before", one.before());
            JsonNumbers.put(node, "after", one.after());
        });
    }

    private static void estimate(Learned one, ObjectNode node) {
        node.put("key", one.key());
        one.written()
                .ifPresentOrElse(text -> node.put("value", text), () -> JsonNumbers.put(node, "value", one.value()));
        JsonNumbers.put(node, "low", one.low());
        JsonNumbers.put(node, "high", one.high());
        node.put("count", one.count());
        node.put("first", one.period().first().toString())
                .put("last", one.period().last().toString());
        node.put("as", one.verdict().name().toLowerCase(Locale.ROOT))
                .put("reason", one.reason().in(ENGLISH));
    }

    private static void fit(LearnedFit fit, ObjectNode node) {
        Calibrated found = fit.found();
        node.put("waves", found.waves()).put("years", found.years());
        node.put("identified", found.directions().identified());
        ArrayNode figures = node.putArray("figures");
        fit.seen().forEach(figure -> {
            ObjectNode both = figures.addObject();
            both.put("id", figure.id());
            JsonNumbers.put(both, "exports", fit.books().getOrDefault(figure, Double.NaN));
            JsonNumbers.put(both, "model", fit.model().getOrDefault(figure, Double.NaN));
        });
        ArrayNode parameters = node.putArray("parameters");
        for (Lever lever : fit.levers()) {
            ObjectNode parameter = parameters.addObject();
            parameter.put("id", lever.id());
            JsonNumbers.put(parameter, "contraction", found.contraction(lever.id()));
            range(fit.range(lever, false), parameter.putObject("before"));
            range(fit.range(lever, true), parameter.putObject("after"));
        }
        ArrayNode pairs = node.putArray("known-together");
        found.tradeOffs().forEach(pair -> {
            ObjectNode both = pairs.addObject();
            both.put("first", pair.first()).put("second", pair.second());
            JsonNumbers.put(both, "correlation", pair.correlation());
        });
        ArrayNode notShown = node.putArray("not-shown");
        found.notShown().forEach(notShown::add);
        found.conflict()
                .ifPresentOrElse(
                        pair -> node.putObject("contradiction")
                                .put("first", pair.first())
                                .put("second", pair.second()),
                        () -> node.putNull("contradiction"));
    }

    private static void range(double[] range, ObjectNode node) {
        JsonNumbers.put(node, "p5", range[0]);
        JsonNumbers.put(node, "p50", range[1]);
        JsonNumbers.put(node, "p95", range[2]);
    }

    private static void backTest(BackTested test, ObjectNode node) {
        node.put("verdict", test.trust().id()).put("points", test.points().size());
        node.put("within-80", test.within80()).put("within-95", test.within95());
        JsonNumbers.put(node, "crps", test.crps());
        JsonNumbers.put(node, "crps-of-last-13-weeks", test.recentCrps());
        JsonNumbers.put(node, "skill", test.skill());
        JsonNumbers.put(node, "bias", test.bias());
        ArrayNode weeks = node.putArray("weeks");
        test.points().forEach(point -> {
            ObjectNode week = weeks.addObject();
            week.put("origin", point.origin().toString())
                    .put("from", point.from().toString());
            JsonNumbers.put(week, "actual", point.actual());
            JsonNumbers.put(week, "mean", point.mean());
            JsonNumbers.put(week, "low-80", point.low80());
            JsonNumbers.put(week, "high-80", point.high80());
            JsonNumbers.put(week, "low-95", point.low95());
            JsonNumbers.put(week, "high-95", point.high95());
        });
    }

    private static void problem(LearnProblem problem, ObjectNode node) {
        node.put("code", problem.code().name()).put("file", problem.file()).put("part", problem.part());
        node.put("row", problem.row()).put("column", problem.column());
        node.put("message", problem.message().in(ENGLISH));
    }
}
