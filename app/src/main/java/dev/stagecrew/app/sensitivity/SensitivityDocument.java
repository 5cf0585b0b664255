package dev.stagecrew.app.sensitivity;

import dev.stagecrew.core.decision.screening.BreakEven;
import dev.stagecrew.core.decision.screening.BreakEven.Crossing;
import dev.stagecrew.core.decision.screening.Factor;
import dev.stagecrew.core.decision.screening.Screening;
import dev.stagecrew.core.decision.screening.Screening.Influence;
import dev.stagecrew.core.decision.screening.Sensitivity;
import dev.stagecrew.core.decision.screening.Tornado;
import dev.stagecrew.core.decision.screening.Tornado.Bar;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.PairedDifference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A sensitivity study as one JSON document, {@code stagecrew/sensitivity/1}, described in {@code docs/result.md}. */
public final class SensitivityDocument {
    /** The document's form; fields may be added to it, never taken away. */
    public static final String SCHEMA = "stagecrew/sensitivity/1";

    private static final String FILE = "sensitivity.json";

    private SensitivityDocument() {}

    /** Where a run's folder keeps it. */
    public static Path in(Path run) {
        return run.resolve(FILE);
    }

    /** The study that a run's folder keeps; nothing when there is none that can be read. */
    public static Optional<Sensitivity> kept(Path run) {
        if (!Files.isRegularFile(in(run))) {
            return Optional.empty();
        }
        try {
            return read(Files.readString(in(run)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document of a study. */
    public static String of(Sensitivity study) {
        ObjectNode document = object();
        document.put("schema", SCHEMA)
                .put("plan", study.plan())
                .put("against", study.against())
                .put("kpi", study.kpi())
                .put("walks", Screening.ENDS)
                .put("screening-replications", study.screeningReplications())
                .put("replications", study.replications());
        ArrayNode influences = document.putArray("influences");
        study.influences().forEach(influence -> influences.add(influence(influence)));
        document.set("as-assumed", estimate(study.tornado().central()));
        ArrayNode bars = document.putArray("tornado");
        study.tornado().bars().forEach(bar -> bars.add(bar(bar)));
        ArrayNode turns = document.putArray("break-even");
        study.breakEvens().forEach(turn -> turns.add(turn(turn)));
        return JsonMapper.shared().writeValueAsString(document);
    }

    private static ObjectNode influence(Influence influence) {
        return factor(influence.factor())
                .put("mean-absolute", influence.meanAbsolute())
                .put("mean", influence.mean())
                .put("spread", influence.spread())
                .put("noise", influence.noise())
                .put("matters", influence.matters());
    }

    private static ObjectNode bar(Bar bar) {
        ObjectNode node = factor(bar.factor());
        node.set("at-low", estimate(bar.atLow()));
        node.set("at-high", estimate(bar.atHigh()));
        PairedDifference swing = bar.swing();
        node.set(
                "swing",
                estimate(new Estimate(
                        swing.count(),
                        swing.mean(),
                        swing.low(),
                        swing.high(),
                        swing.p10(),
                        swing.p50(),
                        swing.p90())));
        return node.put("flips", bar.flips());
    }

    private static ObjectNode turn(BreakEven turn) {
        ObjectNode node = factor(turn.factor());
        node.set("as-assumed", estimate(turn.atCentral()));
        crossing(node, "below", turn.below());
        crossing(node, "above", turn.above());
        return node;
    }

    private static void crossing(ObjectNode node, String field, Optional<Crossing> crossing) {
        crossing.ifPresentOrElse(
                found -> node.putObject(field)
                        .put("value", found.value())
                        .put("near", found.near())
                        .put("far", found.far()),
                () -> node.putNull(field));
    }

    private static ObjectNode factor(Factor factor) {
        return object().put("assumption", factor.id())
                .put("low", factor.low())
                .put("value", factor.central())
                .put("high", factor.high());
    }

    private static ObjectNode estimate(Estimate estimate) {
        ObjectNode node = object().put("count", estimate.count());
        number(node, "mean", estimate.mean());
        number(node, "low", estimate.low());
        number(node, "high", estimate.high());
        number(node, "p10", estimate.p10());
        number(node, "p50", estimate.p50());
        number(node, "p90", estimate.p90());
        return node;
    }

    private static void number(ObjectNode node, String field, double value) {
        if (Double.isFinite(value)) {
            node.put(field, value);
        } else {
            node.putNull(field);
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A document read back; nothing when it is of another form. */
    static Optional<Sensitivity> read(String text) {
        try {
            JsonNode document = JsonMapper.shared().readTree(text);
            return SCHEMA.equals(document.path("schema").asString(""))
                    ? Optional.of(study(document))
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static Sensitivity study(JsonNode document) {
        return new Sensitivity(
                document.path("plan").asString(""),
                document.path("against").asString(""),
                document.path("kpi").asString(""),
                document.path("screening-replications").asInt(0),
                document.path("replications").asInt(0),
                list(document.path("influences"), SensitivityDocument::readInfluence),
                new Tornado(
                        readEstimate(document.path("as-assumed")),
                        list(document.path("tornado"), SensitivityDocument::readBar)),
                list(document.path("break-even"), SensitivityDocument::readTurn));
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> reader) {
        List<T> all = new ArrayList<>();
        nodes.forEach(node -> all.add(reader.apply(node)));
        return all;
    }

    private static Influence readInfluence(JsonNode node) {
        return new Influence(
                readFactor(node),
                number(node, "mean-absolute"),
                number(node, "mean"),
                number(node, "spread"),
                number(node, "noise"));
    }

    private static Bar readBar(JsonNode node) {
        return new Bar(
                readFactor(node),
                readEstimate(node.path("at-low")),
                readEstimate(node.path("at-high")),
                PairedDifference.summarised(readEstimate(node.path("swing"))));
    }

    private static BreakEven readTurn(JsonNode node) {
        return new BreakEven(
                readFactor(node),
                readEstimate(node.path("as-assumed")),
                readCrossing(node.path("below")),
                readCrossing(node.path("above")));
    }

    private static Optional<Crossing> readCrossing(JsonNode node) {
        return node.isObject()
                ? Optional.of(new Crossing(number(node, "value"), number(node, "near"), number(node, "far")))
                : Optional.empty();
    }

    private static Factor readFactor(JsonNode node) {
        return new Factor(
                node.path("assumption").asString(""), number(node, "low"), number(node, "value"), number(node, "high"));
    }

    private static Estimate readEstimate(JsonNode node) {
        return new Estimate(
                node.path("count").asInt(0),
                number(node, "mean"),
                number(node, "low"),
                number(node, "high"),
                number(node, "p10"),
                number(node, "p50"),
                number(node, "p90"));
    }

    private static double number(JsonNode node, String field) {
        return node.path(field).isNumber() ? node.path(field).doubleValue() : Double.NaN;
    }
}
